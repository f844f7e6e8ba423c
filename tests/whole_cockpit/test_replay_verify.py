"""A recorded session done once more: the same in the same version, and whatever is otherwise is told."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from recorded_session import SAID, read, recorded, verified

from app.replaying.setting import RAIL, STUDY
from app.study.record.frame import text
from app.study.record.journal import JournalFile, read_journal
from app.study.replay.told import line, summary
from app.study.replay.verdict import Came, Verdict, alike, judged_signals, judged_tools, judged_words
from app.study.replay.verify_page import as_data, page
from tests.end_to_end.program import program

WINDOW = "Vehicle.Cabin.Door.Row1.DriverSide.Window.Position"
HEAT = "Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling"


@pytest.fixture(scope="module")
def study(_qt_application: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("verify") / "study")


def rewritten(study: Path, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """The journal as another version would have written it."""
    session = study / "sessions" / "P07-1"
    records = [change(record) for record in read_journal(session)]
    for path in session.glob("journal-*.rec"):
        path.unlink()
    journal = JournalFile(session)
    for record in records:
        journal.append(record["n"], text(record))
    journal.close()


def test_the_same_version_does_the_same_and_another_ones_answers_are_told(study: Path, qt: object) -> None:
    same = verified(study)
    assert [verdict.what for verdict in same if verdict.kind == "turn"] == ["It's too cold in here", *SAID]
    assert [verdict.what for verdict in same if verdict.kind == "touch"][1:] == ["More", "Comfort", "driver_heat"]
    assert all(verdict.same for verdict in same), [line(verdict) for verdict in same if not verdict.same]
    assert not any(verdict.remark for verdict in same)
    assert summary(same) == "4 of 4 turns and 4 of 4 touches came to the same."

    def older(record: dict[str, Any]) -> dict[str, Any]:
        match record:
            case {"kind": "turn", "said": "open my window halfway", "tools": tools}:
                tools[0]["arguments"] = {"percent": 40}
            case {"kind": "turn", "said": "make it 24 degrees"}:
                return {**record, "answer": "Twenty-four it is."}
            case {"kind": "change", "signal": signal, "to": 50} if signal == WINDOW:
                return {**record, "to": 40}
            case {"kind": "change", "signal": signal, "from": before} if signal == HEAT:
                return {**record, "to": before}
        return record

    rewritten(study, older)
    verdicts = verified(study)
    other = {verdict.what: verdict for verdict in verdicts}
    judged = {what: (one.words, one.tools, one.signals) for what, one in other.items() if not one.same}
    assert judged == {
        "driver_heat": ("same", "same", "otherwise"),
        "make it 24 degrees": ("otherwise", "same", "same"),
        "open my window halfway": ("same", "otherwise", "otherwise"),
    }, "one difference does not bring about the next"
    assert "Twenty-four it is. → It is set to 24 degrees" in line(other["make it 24 degrees"])
    assert f"{WINDOW}: 40 → 50" in line(other["open my window halfway"])
    session = read(study)
    told = page(session, verdicts)
    assert "What is otherwise" in told and "<del>Twenty-four it is.</del>" in told
    data = json.loads(json.dumps(as_data(session, verdicts)))
    assert data["same"] is False and [each["same"] for each in data["acts"]].count(False) == 3


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (21.0, 21.0000001, True),
        (21, 22, False),
        (True, 1, False),
        ("home", "media", False),
        ('[{"at": "2026-11-23T03:05:55", "name": "tea"}]', '[{"at": "2026-11-23T03:06:20", "name": "tea"}]', True),
        ('[{"at": "2026-11-23T03:05:55", "name": "tea"}]', '[{"at": "2026-11-23T09:06:20", "name": "tea"}]', False),
        ('{"at": 1795000000.0}', '{"at": 1795000030.0}', True),
        ('{"at": 5.0}', '{"at": 35.0}', False),
        ("[1, 2]", "[1]", False),
        ("2026-11-23T03:05:55", "2026-11-23T03:05:55+00:00", False),
    ],
)
def test_values_that_differ_by_a_moment_are_alike(one: Any, other: Any, same: bool) -> None:
    assert alike(one, other) is same


def test_what_was_cut_short_is_compared_as_far_as_it_went() -> None:
    tool = {"name": "climate_set_temperature", "arguments": {"celsius": 24}, "ok": True}
    whole = Came("It is set to 24 degrees now.", [tool, tool], {"a": 1, "b": 2}, "meridian-stand-in")
    cut = Came("It is set", [tool], {"a": 1}, "meridian-stand-in", cut=True)
    assert (judged_words(cut, whole), judged_tools(cut, whole), judged_signals(cut, whole)) == ("same",) * 3
    assert judged_words(Came("It was", by=whole.by, cut=True), whole) == "otherwise"
    assert judged_tools(whole, cut) == judged_signals(whole, cut) == "otherwise"


def test_another_models_words_are_not_compared_nor_times_of_day_and_names_of_questions() -> None:
    assert judged_words(Came("Done.", by="qwen-plus"), Came("All set.", by="qwen-plus")) == "not compared"
    ours = "meridian-stand-in"
    assert judged_words(Came("It is 14:32.", by=ours), Came("It is 9:05.", by=ours)) == "same"
    calls = [
        Came(tools=[{"name": "conversation_confirm", "arguments": {"confirmation": name, "yes": True}, "ok": True}])
        for name in ("c1", "c7")
    ]
    assert judged_tools(*calls) == "same"


def test_what_was_not_compared_is_told_and_counts_as_nothing() -> None:
    turn = Verdict(0.0, "turn", "hello", "warm", Came(), Came())
    wizards = replace(turn, words="not compared", tools="not compared", signals="not compared")
    assert summary([turn, turn, wizards], 3) == (
        "2 of 2 turns came to the same. 1 turn was not compared: a wizard answered, or words were hidden. "
        "3 touches were not done again: on the study's own screens, or between tasks."
    )


async def test_the_program_verifies_by_itself_and_says_what_does_not_fit(
    study: Path, screen: dict[str, str], tmp_path: Path
) -> None:
    ended = await program(
        "study", "replay", str(study), "P7", "--verify", "--to", str(tmp_path), env=screen, within=300
    )
    data = json.loads((tmp_path / "verify.json").read_text(encoding="utf-8"))
    assert ended.status == (0 if data["same"] else 1), ended
    assert "turns and 4 of 4 touches came to the same." in ended.out or "OTHERWISE" in ended.out, ended
    assert (tmp_path / "verify.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    for arguments, sentence in (
        (("P09",), "There is no session P09"),
        (("P07-1", "--from", "99:00"), "take a smaller --from."),
        (("P07-1", "--speed", "fast"), "fast is no speed; write a number from 0.25 to 32"),
        (("P07-1", "--from", "soon"), "soon is no time; write seconds such as 90, or 1:30"),
    ):
        ended = await program("study", "replay", str(study), *arguments, env=screen)
        assert ended.status and sentence in ended.err and ended.err.count("\n") == 1, ended


def test_the_rail_that_a_replay_leaves_room_for_is_as_wide_as_the_studys() -> None:
    assert f"Theme.px({RAIL})" in (STUDY / "StudyView.qml").read_text(encoding="utf-8")
