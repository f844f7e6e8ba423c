"""Taking back one change of a document while later changes of other parts stay."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.car.merging import taken_back

PARTS = some.dictionaries(some.sampled_from("abcd"), some.dictionaries(some.sampled_from("xyz"), some.integers(0, 3)))


@pytest.mark.parametrize(
    ("before", "after", "now", "back"),
    [
        (1, 2, 2, 1),
        (1, 2, 3, None),
        ("plain", "text", "other", None),
        ('{"a": 1}', '{"a": 2}', '{"a": 2, "b": 5}', '{"a": 1, "b": 5}'),
        ('{"a": 1}', '{"a": 2}', '{"a": 3, "b": 5}', None),
        ("{}", '{"a": 1}', '{"a": 1, "b": 2}', '{"b": 2}'),
        ('{"a": 1, "b": 2}', '{"b": 2}', '{"b": 3}', '{"b": 3, "a": 1}'),
        ('{"a": {"x": 1, "y": 1}}', '{"a": {"x": 2, "y": 1}}', '{"a": {"x": 2, "y": 9}}', '{"a": {"x": 1, "y": 9}}'),
        ("[]", '[{"id": 1}]', '[{"id": 1}, {"id": 2}]', '[{"id": 2}]'),
        ("[1]", "[1, 2]", "[1, 2, 3]", None),
        ("{broken", "{}", '{"a": 1}', None),
    ],
)
def test_each_part_is_taken_back_alone(before: object, after: object, now: object, back: object) -> None:
    assert taken_back(before, after, now) == back  # type: ignore[arg-type]


@given(PARTS, PARTS)
def test_what_nobody_touched_since_is_taken_back_whole(before: dict[str, object], after: dict[str, object]) -> None:
    old, new = json.dumps(before), json.dumps(after)
    assert taken_back(old, new, new) == (old if old != new else None)


@given(PARTS, PARTS, PARTS)
def test_parts_that_the_change_left_alone_stay(
    before: dict[str, object], after: dict[str, object], now: dict[str, object]
) -> None:
    back = taken_back(json.dumps(before), json.dumps(after), json.dumps(now))
    if back is None or json.dumps(now) == json.dumps(after):
        return
    merged = json.loads(str(back))
    for name in "abcd":
        if before.get(name) == after.get(name):
            assert merged.get(name) == now.get(name)
