"""A session step by step, and found again after it was broken off anywhere."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from app.car.catalogue import catalogue
from app.car.signals import Value
from app.study.files.conditions import Condition, Met
from app.study.files.scenario import Event, Faults, Scenario
from app.study.files.schema import FOLDER
from app.study.files.study import Study
from app.study.files.yaml_file import FileFaults
from app.study.replay.turns import turns
from app.study.scenario_play import ScenarioPlay
from app.study.session import Session, Wrong
from app.study.session_clock import SessionClock
from app.study.session_folder import new_session, read_session, sessions
from app.study.study_folder import open_study
from app.studying.faulty import Misfortune

WARM = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
STUDY = Study.model_validate(
    {
        "study": "small",
        "title": "Small",
        "consent": {"text": "Yes?"},
        "tasks": [
            {
                "id": "warm",
                "tell": "Warmer.",
                "success": {"signal": WARM, "at_least": 22},
                "limit_s": 60,
                "after": ["seq"],
            },
            {"id": "cold", "tell": "Colder.", "success": {"signal": WARM, "at_most": 18}, "limit_s": 30},
        ],
        "at_end": ["sus"],
    }
)


class Kept:
    """A journal in memory."""

    def __init__(self) -> None:
        self.records: list[dict[str, Any]] = []
        self.at = 0.0

    def __call__(self, kind: str, /, **fields: Any) -> None:
        self.records.append({"n": len(self.records) + 1, "t": self.at, "kind": kind, **fields})


def play(session: Session, kept: Kept, acts: int) -> None:
    """The first so many of ten things that happen in a whole session."""
    values: Mapping[str, Value] = {WARM: 20.0}

    def at(seconds: float) -> float:
        kept.at = seconds
        return seconds

    happenings = [
        lambda: session.begin(at(0), values),
        lambda: session.consent(at(5), True, False, values),
        lambda: session.look(at(12), {WARM: 21.0}),
        lambda: session.look(at(15), {WARM: 22.0}),
        lambda: session.answer("seq", "ease", 6),
        lambda: session.answered(at(20), values),
        lambda: session.look(at(51), values),
        lambda: session.answer("sus", "easy", 4),
        lambda: session.answer("sus", "easy", 5),
        lambda: session.answered(at(60), values),
    ]
    for happening in happenings[:acts]:
        happening()


@pytest.mark.parametrize("acts", range(1, 11))
def test_a_session_broken_off_anywhere_is_found_where_it_was(acts: int) -> None:
    kept = Kept()
    session = Session(STUDY, 1, kept)
    play(session, kept, acts)
    again = Session(STUDY, 1, Kept())
    again.found_again(kept.records, 100.0, {WARM: 20.0})
    assert again.step == session.step
    assert again.state == session.state


def test_a_whole_session_is_told_in_records() -> None:
    kept = Kept()
    play(Session(STUDY, 1, kept), kept, 10)
    told = [(one["task"], one["step"], one.get("seconds")) for one in kept.records if one["kind"] == "task"]
    assert told == [("warm", "shown", None), ("warm", "passed", 10), ("cold", "shown", None), ("cold", "timeout", 31)]
    assert kept.records[-1]["kind"] == "end"
    answers = [one["value"] for one in kept.records if one["kind"] == "answer"]
    assert answers == [6, 4, 5]


def test_without_consent_nothing_follows() -> None:
    kept = Kept()
    session = Session(STUDY, 1, kept)
    session.begin(0.0, {})
    with pytest.raises(Wrong, match="at consent"):
        session.end_task(1.0, "passed", "facilitator", {})
    session.consent(2.0, False, True, {})
    assert session.state.over and not session.state.audio and session.task is None
    assert {one["kind"] for one in kept.records} == {"step", "consent", "end"}


def test_a_condition_must_hold_for_its_time() -> None:
    met = Met(Condition.model_validate({"signal": WARM, "is": 22, "holds_s": 2}), {})
    looks = [(0, 22.0), (1, 22.0), (1.5, 21.0), (2, 22.0), (3.9, 22.0), (4, 22.0)]
    assert [met.look({WARM: value}, at) for at, value in looks] == [False] * 5 + [True]


@pytest.mark.parametrize(
    ("condition", "value", "holds"),
    [
        ({"is": 22}, 22.0, True),
        ({"is": True}, 1, False),
        ({"is_not": "SPORT"}, "ECO", True),
        ({"at_least": 1}, True, False),
        ({"contains": "Cabin"}, "Lake cabin", True),
        ({"changed": True}, 20.0, False),
        ({"changed": True}, 21.0, True),
    ],
)
def test_what_a_condition_asks(condition: dict[str, Any], value: Value, holds: bool) -> None:
    met = Met(Condition.model_validate({"signal": WARM, **condition}), {WARM: 20.0})
    assert met.look({WARM: value}, 0.0) is holds


class Done:
    """Acts that are only noted."""

    def __init__(self) -> None:
        self.said: list[Any] = []
        self.kept = Kept()
        self.write = self.kept

    def set(self, signals: Mapping[str, Value]) -> None:
        self.said.append(dict(signals))

    def call(self, command: str, arguments: Mapping[str, Any]) -> None:
        self.said.append((command, dict(arguments)))

    def fault(self, faults: Faults) -> None:
        self.said.append(faults.network)

    def say(self, words: str) -> None:
        self.said.append(words)


SCENARIO = Scenario(
    scenario="rain",
    signals={"Vehicle.Speed": 50.0},
    events=(
        Event(at_s=10, set={"Vehicle.Exterior.Weather": "RAIN"}),
        Event(at_s=20, faults=Faults(network="down")),
        Event(when=Condition.model_validate({"signal": WARM, "at_least": 22}), after_s=3, say="Warm now."),
    ),
)


def test_events_happen_once_and_in_their_time() -> None:
    acts = Done()
    scenario = ScenarioPlay(SCENARIO, acts)
    scenario.begin(100.0, {WARM: 20.0})
    assert acts.said == [{"Vehicle.Speed": 50.0}, "up"]
    for at, warm in (
        (109.9, 20.0),
        (110.0, 20.0),
        (111.0, 23.0),
        (113.9, 20.0),
        (114.0, 20.0),
        (125.0, 23.0),
        (130.0, 23.0),
    ):
        scenario.look(at, {WARM: warm})
    assert acts.said[2:] == [{"Vehicle.Exterior.Weather": "RAIN"}, "Warm now.", "down"]


def test_what_has_happened_does_not_happen_again_after_a_crash() -> None:
    before = Done()
    scenario = ScenarioPlay(SCENARIO, before)
    scenario.begin(0.0, {WARM: 20.0})
    before.kept.at = 21.0
    scenario.look(21.0, {WARM: 20.0})
    after = Done()
    again = ScenarioPlay(SCENARIO, after)
    again.found_again(before.kept.records, 40.0, {WARM: 20.0})
    assert after.said == ["down"], "the fault holds on"
    again.look(41.0, {WARM: 20.0})
    assert after.said == ["down"]


def test_a_participant_is_not_run_twice_by_mistake(tmp_path: Path) -> None:
    import shutil

    shutil.copytree(FOLDER / "usability", tmp_path / "study")
    folder = open_study(tmp_path / "study", catalogue())
    first = new_session(folder, 7, ["warmer"], program="1", language="en")
    with pytest.raises(FileFaults, match=r"Participant 7 has the session P07-1 already: .* --again"):
        new_session(folder, 7, ["warmer"], program="1", language="en")
    second = new_session(folder, 7, ["warmer"], program="1", language="en", again=True)
    assert [path.name for path in sessions(folder.path)] == [first.name, second.name] == ["P07-1", "P07-2"]
    assert read_session(second).run == 2


def test_a_session_of_another_version_is_told(tmp_path: Path) -> None:
    (tmp_path / "session.json").write_text('{"format": 9, "program": "9.1"}', encoding="utf-8")
    with pytest.raises(FileFaults, match=r"newer Meridian \(9\.1\)"):
        read_session(tmp_path)
    (tmp_path / "session.json").write_text('{"format": 1', encoding="utf-8")
    with pytest.raises(FileFaults, match="is not JSON"):
        read_session(tmp_path)
    with pytest.raises(FileFaults, match="is no session"):
        read_session(tmp_path / "nothing")


def test_the_clock_goes_on_over_a_crash_and_never_back(tmp_path: Path) -> None:
    import shutil
    from datetime import datetime

    from app.study.record.frame import text
    from app.study.record.journal import JournalFile

    shutil.copytree(FOLDER / "usability", tmp_path / "study")
    path = new_session(open_study(tmp_path / "study", catalogue()), 1, [], program="1", language="en")
    began = datetime.fromisoformat(read_session(path).wall).timestamp()
    journal = JournalFile(path)
    journal.append(1, text({"n": 1, "t": 30.0, "kind": "note"}))
    journal.close()
    later = SessionClock(path, monotonic=lambda: 5.0, wall=lambda: began + 42.0)
    assert abs(later() - 42.0) < 0.01 and abs(later.gap - 12.0) < 0.01 and not later.set_back
    back = SessionClock(path, monotonic=lambda: 5.0, wall=lambda: began - 3600)
    assert back() == 30.0 and back.set_back


def test_a_worse_recogniser_mishears_words_and_in_chinese_signs() -> None:
    bad = Misfortune()
    bad.faults = Faults(recogniser_errors=0.3, seed=4)
    said = "请把驾驶座的温度调到二十四度，谢谢"
    heard = [bad.misheard(said) for _ in range(20)]
    assert all(" " not in each and 4 < len(each) <= 2 * len(said) for each in heard)
    assert len(set(heard)) > 10, "some signs of it, never the whole sentence"
    assert bad.misheard("navigate to the harbour please").count(" ") >= 1
    bad.faults = Faults()
    assert bad.misheard(said) == said


def test_a_wizards_act_that_came_too_late_made_no_answer() -> None:
    def answered(**more: object) -> bool:
        act = {"t": 1.0, "kind": "wizard", "act": "edit", "turn": "t1", **more}
        return turns([act, {"t": 2.0, "kind": "turn", "turn": "t1", "said": "Hello"}])[0].by_wizard

    assert answered() and not answered(missed=True)
