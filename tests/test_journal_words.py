"""The journal as a facilitator reads along: what is shown, and in which words."""

from typing import Any

from app.console.journal_rows import JournalRows
from app.console.journal_words import words


def record(kind: str, **fields: Any) -> dict[str, Any]:
    return {"n": 1, "t": 61.0, "kind": kind, **fields}


def test_how_the_car_was_found_is_not_among_what_happens() -> None:
    rows = JournalRows()
    change = {"signal": "Vehicle.Speed", "from": 0, "to": 30, "cause": {"origin": "scenario"}}
    assert not rows.take(record("change", **change, found=True))
    assert rows.take(record("change", **change))
    assert rows.rowCount() == 1


def test_questionnaires_are_told_by_their_names() -> None:
    assert words(record("step", step="warmer?seq")) == "Single ease question asked, about warmer"
    assert words(record("step", step="session?sus")) == "SUS asked, about the whole session"
    assert words(record("step", step="quick/lunch")) == "Step quick/lunch"
    answer = record("answer", questionnaire="trust", about="session", item="why", value="Because")
    assert words(answer) == "Trust, why: Because"
    asked = record("asked", questionnaire="raw_tlx", about="quick")
    assert words(asked) == "Raw NASA-TLX answered, about quick"
