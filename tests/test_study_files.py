"""Studies as people write them: what is wrong is told with file, line and mend."""

import errno
import json
import os
import shutil
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from app.car.catalogue import catalogue
from app.cli import main
from app.study.files.order import balanced
from app.study.files.questionnaire import SHIPPED, find_questionnaire
from app.study.files.schema import FOLDER, FORMS, schema
from app.study.files.yaml_file import FileFaults
from app.study.session_folder import new_session, sessions
from app.study.steps import TaskStep, steps_of
from app.study.study_folder import open_study

STUDIES = ("product_review", "usability", "wizard_latency")


@pytest.fixture
def study(tmp_path: Path) -> Path:
    shutil.copytree(FOLDER / "usability", tmp_path / "study")
    return tmp_path / "study"


@pytest.mark.parametrize("name", STUDIES)
def test_the_studies_that_ship_have_no_faults(name: str) -> None:
    assert open_study(FOLDER / name, catalogue()).study.study == name


def test_the_published_schemas_are_those_of_the_forms() -> None:
    for name, form in FORMS.items():
        assert (FOLDER / f"{name}.schema.json").read_text(encoding="utf-8") == schema(form), (
            "run `python -m app.study.files.schema`"
        )
        assert json.loads(schema(form))["additionalProperties"] is False


@pytest.mark.parametrize("name", sorted(path.stem for path in SHIPPED.glob("*.yaml")))
def test_every_questionnaire_has_its_words_in_four_languages(name: str) -> None:
    asked = find_questionnaire(name)
    assert set(asked.title) == {"en", "zh", "de", "fr"}
    for item in asked.items:
        for language in ("en", "zh", "de", "fr"):
            assert item.words(language) or item.ends[language]
        assert item.words("de") != item.words("en") or item.ends


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("tell:\n      en: You are cold.", "tel:\n      en: You are cold.", "did you mean `tell`"),
        ("limit_s: 60", "limit_s: sixty", "limit_s: a number is needed; it is 'sixty' now."),
        ("after: [seq]", "after: seq", "after: a list is needed, such as [one, two]; it is 'seq' now."),
        ("is: ECONOMY", "is: ECO", "takes one of"),
        ("is: ECONOMY", "at_least: 1", "PerformanceMode is no number and never at_least 1"),
        ("Position, at_least: 35", "Position, at_least: 135", "Window.Position is never at_least 135; see"),
        ("is: 24.0}", "is: }", "nothing is asked of Vehicle.Cabin.HVAC"),
        ("Driver.Temperature: 19.0", "Driver.Temperature: 99.0", "takes 16 to 28 celsius, not 99"),
        (
            "Media.Played.PlaybackRate, at",
            "Media.Played.PlaybackRat, at",
            "did you mean Vehicle.Cabin",
        ),
        ("id: window", "id: warmer", "task warmer is there twice"),
        (
            "scenario: city.yaml",
            "scenario: town.yaml",
            "no scenario town.yaml; write it, or use one of city",
        ),
        ("at_end: [sus,", "at_end: [sos,", "There is no questionnaire 'sos'; use one of raw_tlx, seq, sus"),
        ("participants: 12", "participants: -1", "greater than or equal to 1"),
        ("counterbalance: tasks", "counterbalance: [tasks", "check indentation, quotes and colons there"),
    ],
)
def test_a_fault_is_one_sentence_with_line_and_mend(study: Path, before: str, after: str, told: str) -> None:
    path = study / "study.yaml"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(FileFaults) as caught:
        open_study(study, catalogue())
    fitting = [sentence for sentence in caught.value.sentences if told in sentence]
    assert fitting, caught.value.sentences
    wanted = text[: text.index(before)].count("\n") + 1
    lines = [int(sentence.split(", line ")[1].split(":")[0]) for sentence in fitting]
    assert {wanted, wanted + 1} & {*lines} or "twice" in told, fitting


def test_half_a_file_is_told_and_not_run(study: Path) -> None:
    path = study / "study.yaml"
    whole = path.read_text(encoding="utf-8")
    for share in (0.0, 0.1, 0.2, 0.3):
        path.write_text(whole[: int(len(whole) * share)], encoding="utf-8")
        with pytest.raises(FileFaults) as caught:
            open_study(study, catalogue())
        assert all(str(path) in sentence for sentence in caught.value.sentences)


def test_an_event_names_its_scenario_and_line(study: Path) -> None:
    path = study / "scenarios" / "city.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("at_s: 240, ", ""), encoding="utf-8")
    with pytest.raises(FileFaults, match=r"city\.yaml, line 9: .*either `at_s` or `when`"):
        open_study(study, catalogue())


def test_what_is_called_must_be_a_command(study: Path) -> None:
    path = study / "scenarios" / "city.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "  - {at_s: 9, call: phone.rings}\n", encoding="utf-8")
    known = ("phone.ring", "climate.set_temperature")
    with pytest.raises(FileFaults) as caught:
        open_study(study, catalogue(), known)
    (call,) = [sentence for sentence in caught.value.sentences if "city.yaml" in sentence]
    assert call.endswith("there is no command phone.rings; did you mean phone.ring.")
    lines = [sentence for sentence in caught.value.sentences if "lines.yaml, line" in sentence]
    assert lines and all("there is no command" in sentence for sentence in lines)


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6, 7])
def test_orders_are_balanced_in_place_and_in_sequence(count: int) -> None:
    rows = [balanced(range(count), participant) for participant in range(1, 2 * count + 1)]
    places = Counter((place, item) for row in rows for place, item in enumerate(row))
    pairs = Counter(pair for row in rows for pair in pairwise(row))
    assert len(places) == count * count and set(places.values()) == {2}
    assert len(pairs) == count * (count - 1) and len(set(pairs.values())) == 1


def test_every_participant_does_every_task_under_every_condition() -> None:
    study = open_study(FOLDER / "wizard_latency", catalogue()).study
    orders = set()
    for participant in range(1, 13):
        names = [step.name for step in steps_of(study, participant) if isinstance(step, TaskStep)]
        assert len(names) == len(set(names)) == 6
        orders.add(tuple(names))
    assert len(orders) == 6


def test_with_both_every_order_of_conditions_meets_every_order_of_tasks() -> None:
    study = open_study(FOLDER / "wizard_latency", catalogue()).study.model_copy(update={"counterbalance": "both"})
    met: Counter[tuple[tuple[str, ...], ...]] = Counter()
    for participant in range(1, 13):
        steps = [step for step in steps_of(study, participant) if isinstance(step, TaskStep) and step.condition]
        conditions = tuple(dict.fromkeys(step.condition.name for step in steps if step.condition))
        met[conditions, tuple(dict.fromkeys(step.task.id for step in steps))] += 1
    assert len(met) == 6 * 2 and set(met.values()) == {1}


def test_a_condition_is_set_up_as_the_whole_study_but_for_what_it_names() -> None:
    study = open_study(FOLDER / "wizard_latency", catalogue()).study
    setup = study.setup.model_copy(update={"voice": False, "theme": "corvane"})
    slow = study.model_copy(update={"setup": setup}).setup_in(study.conditions[2])
    assert (slow.wizard, slow.response_ms, slow.wizard_within_s) == ("drafts", 4000, 4)
    assert (slow.voice, slow.theme) == (False, "corvane")


def test_a_new_study_is_checked_without_faults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "my study"
    assert main(["study", "new", str(folder), "--from", "wizard_latency"]) == 0
    assert main(["study", "check", str(folder)]) == 0
    assert "No errors." in capsys.readouterr().out
    assert main(["study", "new", str(folder)]) == 1
    assert "is there already and not empty" in capsys.readouterr().err
    for path in folder.rglob("*.yaml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        if "$schema=" in first:
            assert (path.parent / first.split("$schema=")[1]).is_file(), path


def test_a_disk_that_is_full_gets_no_half_study_and_no_half_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "mine"
    assert main(["study", "new", str(folder)]) == 0
    capsys.readouterr()
    opened = open_study(folder, catalogue())

    def full(*given: object, **more: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "there")

    monkeypatch.setattr("app.study.session_folder.write_durably", full)
    with pytest.raises(OSError, match="No space left"):
        new_session(opened, 1, [], program="test", language="en")
    assert sessions(folder) == [] and list((folder / "sessions").iterdir()) == []
    monkeypatch.setattr("shutil.copy", full)
    assert main(["study", "new", str(tmp_path / "next")]) == 1
    assert capsys.readouterr().err == "there: No space left on device; free some space.\n"
    assert not (tmp_path / "next").exists()
