"""What a wizard says and calls with one key, and until when: the files, the forms of all tools, the deadline."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.application import Application
from app.assistant.arguments import read_arguments
from app.car.catalogue import catalogue
from app.config import Config
from app.study.files.schema import FOLDER
from app.study.files.text import said
from app.study.files.yaml_file import FileFaults
from app.study.study_folder import open_study
from app.study.wizard.deadline import Deadline
from app.study.wizard.fields import Field, called, fields, written
from app.study.wizard.lines import CONFIRMATION, Lines, filled, filled_arguments, find, read_lines

SHIPPED = ("usability", "wizard_latency")


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The schemas of every tool that the assistant has."""
    config = replace(Config(), data=tmp_path_factory.mktemp("data"))
    return {tool.name: tool.parameters for tool in Application(config).toolbox.tools()}


@pytest.mark.usefixtures("qt")
@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_lines_call_tools_that_are_there(name: str, tools: dict[str, Any]) -> None:
    lines = open_study(FOLDER / name, catalogue()).lines
    assert {line.key for line in lines.lines} >= set("123456789") and len(lines.fillers) > 2
    for line in (line for line in lines.lines if line.tool):
        words = {
            slot: next(iter(lines.slots[slot].choices), "lake") if slot in lines.slots else "lake"
            for slot in line.slots()
        }
        given = filled_arguments(line.arguments, words)
        read_arguments(json.dumps(given), tools[line.tool])
        for slot in line.slots():
            for choice in lines.slots[slot].choices if slot in lines.slots else ():
                read_arguments(json.dumps(filled_arguments(line.arguments, {**words, slot: choice})), tools[line.tool])
    slots = {slot for line in lines.lines for slot in line.slots()} - {CONFIRMATION}
    assert set(lines.slots) <= slots, "a slot that no line has is of no use"


@pytest.mark.usefixtures("qt")
def test_every_tool_has_a_form_whose_values_it_takes(tools: dict[str, Any]) -> None:
    """What a wizard writes into the fields of a tool is what the assistant's own check lets pass."""
    examples = {"number": "1", "integer": "1", "flag": "yes", "text": "lake", "list": "one, two", "choice": ""}
    kinds = set()
    for name, parameters in tools.items():
        given: dict[str, Any] = {}
        for field in fields(parameters):
            kinds.add(field.kind)
            low = f"{field.low:g}" if field.low is not None else examples[field.kind]
            text = field.choices[0] if field.choices else {"": low}.get(field.pattern, "1")
            if field.pattern and ":" in field.pattern:
                text = "12:30"
            given[field.name] = field.value(text)
            assert field.value(written(given[field.name])) == given[field.name], "it comes back as it was"
            if not field.required:
                assert field.value(" ") is None
        read_arguments(json.dumps(given), parameters)
        assert called(name, given).startswith(name.replace("_", " "))
    assert kinds == set(examples)


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        (Field("level", "integer", True, low=0, high=3), "", "level is missing"),
        (Field("level", "integer", low=0, high=3), "2.5", "whole number"),
        (Field("level", "integer", low=0, high=3), "many", "is a number"),
        (Field("level", "integer", low=0, high=3), "9", "from 0 to 3"),
        (Field("seat", "choice", choices=("driver", "rear")), "roof", "one of driver, rear"),
        (Field("meals", "list", choices=("lunch", "dinner")), "lunch, tea", "one of lunch, dinner"),
        (Field("at", "text", pattern=r"^\d\d:\d\d$"), "noon", "not written as"),
        (Field("words", "text", longest=3), "many", "at most 3"),
    ],
)
def test_a_form_says_what_is_wrong(field: Field, text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        field.value(text)


def test_a_decimal_comma_is_understood() -> None:
    assert Field("celsius", "number", low=16, high=28).value(" 21,5 ") == 21.5


def test_lines_are_found_by_any_of_their_words_even_mistyped() -> None:
    lines = read_lines(FOLDER / "wizard_latency" / "lines.yaml").lines
    assert find(lines, "") == list(lines)
    assert said(find(lines, "arrive")[0].say).startswith("We will be there")
    assert said(find(lines, "enjy meel")[0].say) == "Enjoy your meal."
    assert said(find(lines, "lunch closed")[0].say).startswith("It is closed today")
    assert find(lines, "seat heating")[0].tool == "climate_set_seat_heating"
    assert find(lines, "submarine") == []


def test_slots_are_filled_from_signals_and_words() -> None:
    slots = {"speed": {"signal": "Vehicle.Speed", "form": ".0f"}, "minutes": {"signal": "A", "form": ".1f", "per": 60}}
    lines = Lines.model_validate({"slots": slots | {"name": {"signal": "B"}, "on": {"signal": "C"}}})
    values = lines.values({"Vehicle.Speed": 53.6, "A": 90.0, "B": "", "C": True})
    assert values == {"speed": "54", "minutes": "1.5", "on": "True"}
    assert filled("{speed} now, {minutes} left, {else} open", values) == "54 now, 1.5 left, {else} open"
    given = filled_arguments({"a": "{speed}", "b": "at {speed}", "c": 3, "d": "{name}"}, values | {"name": "Lake"})
    assert given == {"a": 54, "b": "at 54", "c": 3, "d": "Lake"}


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('say: {en: "Of course."', 'sy: {en: "Of course."', "did you mean `say`"),
        ('{en: "Of course."', '{en: "Of {course"', "a brace stands alone"),
        ('fr: "Bien sûr."', 'fr: "Bien {la chose}"', "is no slot"),
        ('say: {en: "Of course.", zh: "当然可以。", de: "Natürlich.", fr: "Bien sûr."}', "", "says or does nothing"),
        ('key: "2"', 'key: "1"', "key 1 is there twice"),
        ('key: "2"', 'key: "22"', "line "),
        ('form: ".0f"', 'form: "lots"', "writes no number"),
        ("Vehicle.Speed", "Vehicle.Sped", "did you mean Vehicle.Speed"),
        ("tool: navigation_stop", "arguments: {a: 1}", "arguments without a tool"),
    ],
)
def test_what_is_wrong_with_lines_is_told_with_file_line_and_mend(
    tmp_path: Path, before: str, after: str, told: str
) -> None:
    (tmp_path / "scenarios").mkdir()
    for name in ("study.yaml", "lines.yaml", "scenarios/motorway.yaml"):
        text = (FOLDER / "wizard_latency" / name).read_text(encoding="utf-8")
        assert name != "lines.yaml" or before in text
        (tmp_path / name).write_text(text.replace(before, after, 1) if name == "lines.yaml" else text, encoding="utf-8")
    with pytest.raises(FileFaults) as caught:
        open_study(tmp_path, catalogue())
    assert any(told in sentence and "lines.yaml, line " in sentence for sentence in caught.value.sentences)


def test_missing_lines_are_told_where_they_are_named(tmp_path: Path) -> None:
    text = (FOLDER / "wizard_latency" / "study.yaml").read_text(encoding="utf-8").replace("scenario: motorway.yaml", "")
    (tmp_path / "study.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(FileFaults, match=r"study\.yaml, line \d+: wizard_lines: there is no file lines\.yaml"):
        open_study(tmp_path, catalogue())


def test_a_draft_goes_out_when_its_condition_says_but_never_before_it_was_seen() -> None:
    drafts = Deadline("drafts", asked=10.0, opened=10.4, within=2.0, patience=30.0)
    assert drafts.due() == 40.4, "a model that never ends is not waited for without end"
    assert drafts.left(10.5) == pytest.approx(1.5)
    assert replace(drafts, whole=10.6).due() == 12.0, "as the condition says, from the end of speech"
    assert replace(drafts, whole=13.0).due() == 14.0, "half the time with the whole draft"
    assert replace(drafts, whole=10.6, busy=11.0).due() == 41.0, "a wizard who is at it has time"
    assert Deadline("each", 10.0, 10.4, 2.0, 30.0, whole=10.6).due() == 40.4
    assert Deadline("manual", 10.0, 10.4, 2.0, 30.0).left(50.0) == 0.0
