"""A console steers a cockpit on another machine over a cut cable; a cockpit that nobody can reach unasked."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.study.record.journal import read_journal
from app.study.rig.lab_secret import make_secret
from tests.labs import files
from tests.made_session import made_study
from tests.two_machines import RIG, Cable, Start, cable, seen, start

__all__ = ["cable", "start"]
COCKPIT = ["--microphone", "none", "--speaker", "none", "--windowed", "--size", "1280x720"]
TOLD = ("session", "step", "task", "mark", "note", "fault", "stop", "end")  # to desks, always, and each once


def plain(records: Iterable[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """What of a session's records cannot differ between the rig's disk and the desk's screen."""
    return [(each["kind"], each.get("step"), each.get("words")) for each in records if each["kind"] in TOLD]


def test_a_console_steers_a_cockpit_on_another_machine_over_a_cut(
    cable: Cable, start: Start, tmp_path: Path, screen: dict[str, str]
) -> None:
    study, desk = made_study(tmp_path / "rig"), made_study(tmp_path / "desk")
    secret = str(make_secret(tmp_path / "lab.secret").path)
    lab = ["--lab", "ux", "--secret-file", secret]
    run = ["main.py", "study", "run", str(study.path), "P07", *lab, "--rig", "kitchen", *COCKPIT]
    far = ["-m", "tests.far_desk", secret, f"tcp/{RIG}"]
    session = study.path / "sessions" / "P07-1"

    def records(kind: str) -> list[dict[str, Any]]:
        return [record for record in read_journal(session) if record["kind"] == kind]

    with (
        start(cable.rig, run, screen) as cockpit,
        start(cable.desk, far, screen) as console,
    ):
        seen(lambda: console.messages("state"), lambda: (cockpit.lines, console.lines))
        assert seen(lambda: console.messages("hello"))[0]["session"] == "P07-1"
        console.send(kind="mark", words="before the cut")
        seen(
            lambda: [each for each in console.messages("record") if each["record"]["kind"] == "mark"],
            lambda: console.lines,
        )
        cable.cut()
        seen(lambda: console.messages("presence")[-1] == {"kind": "presence", "there": False})
        console.send(kind="stop")
        assert seen(lambda: console.messages("sent")[1:])[0] == {"kind": "sent", "went": False}
        assert cockpit.process.poll() is None
        cable.mend()
        seen(lambda: console.messages("presence")[-1] == {"kind": "presence", "there": True})
        console.send(kind="note", words="after the cut")
        seen(lambda: records("note"), lambda: (cockpit.lines, console.lines))
        assert not records("stop")  # what was asked for while the cable was out is not done later
        console.send(kind="stop")
        seen(lambda: records("end"), lambda: (cockpit.lines, console.lines))
        seen(
            lambda: [each for each in console.messages("record") if each["record"]["kind"] == "end"],
            lambda: console.lines,
        )
        assert plain(each["record"] for each in console.messages("record")) == plain(read_journal(session))
        collect = ["main.py", "study", "collect", str(desk.path), *lab, "--watch"]
        with start(cable.desk, collect, screen) as collecting:
            cockpit.process.terminate()
            cockpit.ended()
            offer = ["main.py", "study", "offer", str(study.path), *lab]
            with start(cable.rig, offer, screen):
                collecting.says("P07-1 is here")
    assert files(desk.path / "sessions" / "P07-1") == files(session)


def test_without_a_lab_nothing_listens(cable: Cable, start: Start, tmp_path: Path, screen: dict[str, str]) -> None:
    study = made_study(tmp_path / "study")
    run = ["main.py", "study", "run", str(study.path), "P07", *COCKPIT]
    with start(cable.rig, run, screen) as cockpit:
        journal = study.path / "sessions" / "P07-1"
        seen(lambda: [each for each in read_journal(journal) if each["kind"] == "step"], lambda: cockpit.lines)
        assert cable.ports(cable.rig) == []
