"""A console goes over from one rig of its lab to another: real doors, a real window, sessions of the same name."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from app.study.rig.far_rig import RigEnd
from app.study.rig.messages import Message
from tests.console_parts import Process
from tests.labs import MadeLab


class Rig:
    """A cockpit in its lab, as far as it tells of itself; `heard` is what consoles asked for."""

    def __init__(self, made: MadeLab, name: str, at: str, title: str) -> None:
        self.heard: list[Message] = []
        self._title = title
        self.end = RigEnd(self._hear, made.lab, name, at)

    def _hear(self, message: Message) -> None:
        self.heard.append(message)
        if message["kind"] == "watch":
            about = {"version": "1", "study": "s", "title": self._title, "participants": 9, "session": "P07-1"}
            self.end.send({"kind": "hello", **about, "rig": "", "run": self._title, "before": 0, "to": message["desk"]})
            mark = {"kind": "mark", "words": f"seen in the {self._title}", "t": 1.0}
            self.end.send({"kind": "record", "number": 1, "record": mark})


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[tuple[MadeLab, list[Rig], list[str]]]:
    with ExitStack() as stack:
        rigs, places = list[Rig](), list[str]()
        made: Any = None
        for name in ("kitchen", "garage"):
            (tmp_path / name).mkdir()
            other = MadeLab(tmp_path / name)
            made = made or other
            stack.enter_context(made.door(name, other.at, other.rig.path))
            rigs.append(Rig(made, name, other.at, name))
            stack.callback(rigs[-1].end.close)
            places.append(other.at)
        yield made, rigs, places


def test_a_console_goes_over_to_another_rig(lab: tuple[MadeLab, list[Rig], list[str]], screen: dict[str, str]) -> None:
    made, rigs, places = lab
    desk = Process("tests.console_hand", made.secret.path, *places, env=os.environ | screen)
    choice = "[window.bar.rigs.itemText(row) for row in range(window.bar.rigs.count())]"
    desk.until(choice, lambda names: names == ["garage", "kitchen"])
    first = desk.until("window.bar.rigs.currentText()")
    desk.until("rows()", lambda rows: rows == [f"Mark: seen in the {first}"])
    other = {"kitchen": "garage", "garage": "kitchen"}[first]
    desk.ask(f"window.bar.rigs.activated.emit(window.bar.rigs.findData({other!r}))")
    desk.until("rows()", lambda rows: rows == [f"Mark: seen in the {other}"])
    desk.until("shown()['who']", lambda who: who == f"P07-1 · {other}")
    desk.press("G", "for this one alone", "Return")
    there = {rig.end.name.rig: rig for rig in rigs}
    desk.until("window.bar.rigs.currentText()", lambda name: name == other)
    there[other].end.close()
    desk.until(choice, lambda names: f"{other} · away" in names)
    assert [message["words"] for message in there[other].heard if message["kind"] == "note"] == ["for this one alone"]
    assert not [message for message in there[first].heard if message["kind"] == "note"]
    assert desk.close() == 0 and not desk.errors
