"""The facilitator's console: real windows of both, a real socket between them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.study.record.journal import read_journal
from app.study.rig.link import WHERE
from tests.console_parts import Cockpits, Process, cockpits, console
from tests.studied import session_of

STUDY = """
study: small
title: Two tasks
consent: {text: "Yes?"}
setup: {chat: stand-in}
tasks:
  - {id: warm, title: Warmth, tell: Make it warm., limit_s: 900}
  - {id: joke, title: A joke, tell: Hear a joke., limit_s: 900}
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "study.yaml").write_text(STUDY, encoding="utf-8")
    return folder


@pytest.fixture
def cockpit(screen: dict[str, str]) -> Iterator[Cockpits]:
    with cockpits(screen) as start:
        yield start


@pytest.fixture
def desk(study: Path, screen: dict[str, str]) -> Iterator[Process]:
    hand = console(study, screen)
    yield hand
    assert hand.close() == 0
    assert not hand.errors


def kinds(path: Path, kind: str) -> list[dict[str, Any]]:
    return [record for record in read_journal(path) if record["kind"] == kind]


def test_a_session_is_led_with_one_hand(study: Path, desk: Process, cockpit: Cockpits) -> None:
    session = session_of(study)
    assert "No cockpit" in desk.ask("shown()")["view"] and not desk.ask("shown()")["pass"]
    rig = cockpit(study, session)
    desk.until("shown()", lambda shown: shown["step"] == "Consent")
    assert desk.ask("shown()")["who"].startswith("P07-1 · Two tasks")
    rig.tell("consent")
    desk.until("shown()['pass']")
    desk.until("not window.view._image.isNull() and not window.view._note")
    assert desk.ask("[window.view._image.width(), window.view._image.height()]") == [960, 360]
    assert desk.ask("window.tasks.tell.text()") == "Make it warm."
    desk.press("A", "Space", "G", "saw the dial late", "Return", "X", "S")
    desk.until("shown()['step']", lambda step: step == "Task 2 of 2 · A joke")
    assert "Stands still" in desk.until("shown()['driving']", lambda words: "still" in words)
    desk.press("G", "gave up", "Escape", "D")
    desk.until("window.row._state['over']")
    rows = desk.ask("rows()")
    assert "Mark" in rows and "Note: saw the dial late" in rows and "joke failed" in "\n".join(rows)
    desk.until("[len(window.plots.speed._times['speed']), len(window.plots.frames._times['frame'])]", all)
    assert rig.close() == 0
    tasks = [(task["task"], task["step"], task["by"]) for task in kinds(session, "task")]
    assert ("warm", "started", "facilitator") in tasks and ("warm", "passed", "facilitator") in tasks
    assert kinds(session, "task")[-1].get("note") == "gave up", "what is being written goes along with the outcome"
    assert [mark["words"] for mark in kinds(session, "mark")] == ["mark"]
    assert [note["words"] for note in kinds(session, "note")] == ["saw the dial late"]
    assert not (study / WHERE).exists(), "the way to the rig is gone with it"


def test_faults_and_the_emergency_stop(study: Path, desk: Process, cockpit: Cockpits) -> None:
    session = session_of(study)
    rig = cockpit(study, session)
    rig.tell("consent")
    desk.until("shown()['pass']")
    desk.ask("window.tabs.setCurrentIndex(2)")
    desk.ask("setattr(window.faults.dials['latency_ms'], 'amount', 1500)")
    desk.ask("window.faults.network.click()")
    desk.until("window.row._state['faults']", lambda faults: faults == {"latency_ms": 1500.0, "network": "down"})
    assert desk.ask("window.tabs.tabText(2)") == "Faults · 2"
    desk.ask("window.faults.well.click()")
    desk.until("window.row._state['faults']", lambda faults: faults == {})
    desk.press("Escape")
    assert not desk.ask("window.row._state['over']"), "one press by mistake stops nothing"
    desk.press("Escape")
    desk.until("window.row._state['over'] and window.row._state['driving']['still']")
    assert desk.until("window.tasks._next.isVisible()") and not desk.ask("window.row.stop.isEnabled()")
    desk.ask("window.tasks._next.number.setValue(7)")
    desk.ask("window.tasks._next.begin.click()")
    assert "Participant 7 has the session" in desk.until("shown()['told']")
    assert rig.close() == 0
    assert [stop["by"] for stop in kinds(session, "stop")] == ["facilitator"]
    assert {"latency_ms": 1500.0, "network": "down"} in [fault["value"] for fault in kinds(session, "fault")]
