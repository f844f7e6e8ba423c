"""Arguments from whatever a model wrote, schemas as tools have them, tags wherever they are split."""

import json
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ConfigDict, Field, create_model

from app.assistant.arguments import BadArguments, parse_object, read_arguments
from app.assistant.chat.tags import Part, TagFilter
from app.assistant.record import TurnRecord, clean, tokens, within_budget

Zone = Literal["driver", "passenger", "all"]
SCHEMA = create_model(
    "climate",
    __config__=ConfigDict(extra="forbid"),
    zone=(Zone, "driver"),
    celsius=(Annotated[float, Field(ge=16, le=28, multiple_of=0.5)] | None, None),
    level=(Annotated[int, Field(ge=0, le=5)] | None, None),
    on=(bool | None, None),
    places=(list[Zone], []),
    name=(Annotated[str, Field(max_length=5)] | None, None),
).model_json_schema()
NEEDS = {"type": "object", "properties": {"on": {"type": "boolean"}}, "required": ["on"], "additionalProperties": False}

GOOD = [
    ("", {}),
    ("  ", {}),
    ("null", {}),
    ("{}", {}),
    ('{"level": 3}}', {"level": 3}),
    ('{"level": 3}}}\n', {"level": 3}),
    ('{}{"level": 3}', {"level": 3}),
    ('"{\\"level\\": 3}"', {"level": 3}),
    ('{"level": 3.0}', {"level": 3}),
    ('{"level": "3"}', {"level": 3}),
    ('{"celsius": "21.5"}', {"celsius": 21.5}),
    ('{"celsius": 16}', {"celsius": 16}),
    ('{"on": "true"}', {"on": True}),
    ('{"zone": "all", "level": null}', {"zone": "all"}),
    ('{"places": ["driver", "all"]}', {"places": ["driver", "all"]}),
    ('{"name": "123"}', {"name": "123"}),
]


@pytest.mark.parametrize(("written", "read"), GOOD)
def test_what_is_meant_is_read(written: str, read: dict[str, object]) -> None:
    assert read_arguments(written, SCHEMA) == read


BAD = [
    ("{", "not valid JSON"),
    ('{"level": 3', "not valid JSON"),
    ('{"level": 3} and more', "not valid JSON"),
    ("[1]", "not a JSON object"),
    ("3", "not a JSON object"),
    ("set it to three", "not valid JSON"),
    ("[" * 100_000, "not valid JSON"),
    ('{"level": 9}', "level must be from 0 to 5, not 9"),
    ('{"level": 2.5}', "level must be integer, not 2.5"),
    ('{"level": true}', "level must be integer, not True"),
    ('{"level": "many"}', "level must be integer, not 'many'"),
    ('{"celsius": 21.3}', "celsius must be in steps of 0.5, not 21.3"),
    ('{"celsius": 1e999}', "celsius must be number"),
    ('{"celsius": NaN}', "celsius must be number"),
    ('{"zone": "roof"}', "zone must be one of driver, passenger, all, not 'roof'"),
    ('{"levels": 3}', "there is no argument levels; did you mean level?"),
    ('{"x": 3}', "there is no argument x; it takes zone"),
    ('{"places": ["roof"]}', "places[0] must be one of"),
    ('{"name": "too long"}', "name must have from 0 to 5 characters, not 8"),
]


@pytest.mark.parametrize(("written", "problem"), BAD)
def test_what_is_wrong_is_said(written: str, problem: str) -> None:
    with pytest.raises(BadArguments) as caught:
        read_arguments(written, SCHEMA)
    assert problem in str(caught.value) and len(str(caught.value)) < 300


@pytest.mark.parametrize("written", ["", "{}", '{"on": null}'])
def test_what_is_missing_is_said(written: str) -> None:
    with pytest.raises(BadArguments, match=r"on (is missing|must be boolean)"):
        read_arguments(written, NEEDS)


def test_the_exact_type_of_a_choice_comes_first() -> None:
    either = {"type": "object", "properties": {"x": {"anyOf": [{"type": "integer"}, {"type": "string"}]}}}
    assert read_arguments('{"x": "5"}', either) == {"x": "5"}


def test_references_are_followed_and_circles_end() -> None:
    schema: dict[str, object] = {
        "type": "object",
        "properties": {"zone": {"$ref": "#/$defs/zone"}, "round": {"$ref": "#/$defs/round"}},
        "$defs": {"zone": {"enum": ["a"]}, "round": {"$ref": "#/$defs/round"}},
    }
    assert read_arguments('{"zone": "a", "round": 1}', schema) == {"zone": "a", "round": 1}
    with pytest.raises(BadArguments):
        read_arguments('{"zone": "b"}', schema)


@given(st.text(max_size=80))
def test_any_text_is_an_object_or_a_sentence(text: str) -> None:
    try:
        assert isinstance(parse_object(text), dict)
    except BadArguments as error:
        assert "\n" not in str(error) or "\n" in text


@given(
    st.dictionaries(
        st.text(max_size=5),
        st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), st.lists),
        max_size=4,
    )
)
def test_any_object_comes_back_as_it_was(value: dict[str, object]) -> None:
    assert parse_object(json.dumps(value)) == value
    assert parse_object(json.dumps(value) + "}") == value


def joined(pieces: list[str]) -> list[tuple[Part, str]]:
    tags = TagFilter()
    parts = [part for piece in pieces for part in tags.feed(piece)] + tags.end()
    whole: list[tuple[Part, str]] = []
    for kind, text in parts:
        if whole and whole[-1][0] == kind != "call":
            whole[-1] = (kind, whole[-1][1] + text)
        else:
            whole.append((kind, text))
    return whole


TAGGED = st.lists(
    st.sampled_from(
        ["<think>", "</think>", "<tool_call>", "</tool_call>", "<", "</", "word ", "你好", "\n", "{}", "<thi"]
    ),
    max_size=12,
).map("".join)


@given(TAGGED, st.lists(st.integers(1, 9), max_size=30))
def test_where_a_stream_is_split_makes_no_difference(text: str, lengths: list[int]) -> None:
    pieces, rest = [], text
    for length in lengths:
        pieces.append(rest[:length])
        rest = rest[length:]
    pieces.append(rest)
    assert joined(pieces) == joined([text]) == joined(list(text))
    shown = "".join(part for kind, part in joined(pieces) if kind == "words")
    assert "<think>" not in shown and "</think>" not in shown and "<tool_call>" not in shown


def test_hidden_text_stays_hidden() -> None:
    assert joined(["<think>a</think>b<think>c"]) == [("reasoning", "a"), ("words", "b"), ("reasoning", "c")]
    assert joined(["a <b> c < d"]) == [("words", "a <b> c < d")]
    assert joined(['x<tool_call>{"a":1}</tool_call><tool_call>{}</tool_call>y']) == [
        ("words", "x"),
        ("call", '{"a":1}'),
        ("call", "{}"),
        ("words", "y"),
    ]


@given(st.lists(st.text(max_size=50), max_size=12), st.integers(0, 400))
def test_the_budget_keeps_whole_turns_from_the_end(texts: list[str], budget: int) -> None:
    records = [TurnRecord(f"t{at}", clean(text), closing="ok") for at, text in enumerate(texts)]
    kept = within_budget(records, budget)
    assert kept == records[len(records) - len(kept) :]
    assert bool(kept) == bool(records)
    assert len(kept) <= 1 or tokens(message for record in kept for message in record.messages()) <= budget + len(kept)
