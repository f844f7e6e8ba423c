"""Rig and desk over the local socket: secret, order, what makes way, and what is left behind."""

import json
import os
import stat
import threading
from collections.abc import Callable
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client
from pathlib import Path
from typing import Any

import pytest

from app.study.rig.link import WHERE, DeskEnd, RigEnd
from app.study.rig.messages import FROM_DESK, FROM_RIG, LARGEST, Unreadable, decoded, encoded
from app.study.rig.outbox import FLEETING, Outbox

MARK = {"kind": "mark", "words": "laughs – 笑"}


class Heard:
    """What came, and a wait for more."""

    def __init__(self) -> None:
        self.all: list[Any] = []
        self._more = threading.Condition()

    def __call__(self, what: Any) -> None:
        with self._more:
            self.all.append(what)
            self._more.notify_all()

    def until(self, fits: Callable[[list[Any]], bool]) -> list[Any]:
        with self._more:
            assert self._more.wait_for(lambda: fits(self.all), timeout=30), self.all
            return list(self.all)


def test_both_hear_each_other_and_nothing_is_left(tmp_path: Path) -> None:
    asked, told, presence = Heard(), Heard(), Heard()
    rig = RigEnd(asked, tmp_path)
    assert stat.S_IMODE((tmp_path / WHERE).stat().st_mode) == 0o600
    socket = Path(json.loads((tmp_path / WHERE).read_text())["address"])
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
    desk = DeskEnd(told, presence, tmp_path)
    presence.until(lambda seen: seen == [True])
    assert desk.send(MARK)
    asked.until(lambda messages: messages == [MARK])
    for number in range(500):
        rig.send({"kind": "record", "number": number, "record": {"kind": "note"}})
    told.until(lambda messages: len(messages) == 500)
    assert [message["number"] for message in told.all] == list(range(500))
    rig.close()
    presence.until(lambda seen: seen == [True, False])
    assert not desk.send(MARK), "nobody is there who could hear it"
    assert not (tmp_path / WHERE).exists() and not socket.parent.exists()
    rig = RigEnd(asked, tmp_path)
    presence.until(lambda seen: seen == [True, False, True])
    assert desk.send(MARK)
    asked.until(lambda messages: messages == [MARK, MARK])
    assert rig.watched == 1
    desk.close()
    rig.close()


def test_nobody_comes_in_without_the_secret(tmp_path: Path) -> None:
    heard = Heard()
    rig = RigEnd(heard, tmp_path)
    address = json.loads((tmp_path / WHERE).read_text())["address"]
    with pytest.raises(AuthenticationError):
        Client(address, authkey=b"guessed")
    presence = Heard()
    desk = DeskEnd(Heard(), presence, tmp_path)
    presence.until(lambda seen: seen == [True])
    assert desk.send(MARK) and heard.until(lambda messages: messages == [MARK])
    desk.close()
    rig.close()


def test_a_rig_that_was_killed_leaves_nothing_to_its_successor(tmp_path: Path) -> None:
    died = RigEnd(Heard(), tmp_path)
    left = Path(json.loads((tmp_path / WHERE).read_text())["address"]).parent
    again = RigEnd(Heard(), tmp_path)
    assert not left.exists()
    died.close()
    assert (tmp_path / WHERE).exists(), "what tells of the new one is not the old one's to remove"
    again.close()


def test_a_rig_closes_though_nobody_answers_the_door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk came as the rig was closing: the thread that accepts has seen that and gone."""
    monkeypatch.setattr(RigEnd, "_accept", lambda rig: None)
    rig = RigEnd(Heard(), tmp_path)
    rig.close()
    assert not (tmp_path / WHERE).exists()


def test_a_slow_desk_loses_pictures_and_no_records() -> None:
    outbox = Outbox()
    for number in range(1000):
        assert outbox.put({"kind": "record", "number": number})
        assert outbox.put({"kind": "view", "at": number})
        assert outbox.put({"kind": "plots", "at": number})
    waiting = outbox.take_all()
    kinds = [message["kind"] for message in waiting]
    assert [message["number"] for message in waiting if message["kind"] == "record"] == list(range(1000))
    assert {kind: kinds.count(kind) for kind in FLEETING} == FLEETING
    assert max(message["at"] for message in waiting if message["kind"] == "view") == 999, "the newest is kept"
    outbox.close()
    assert not outbox.put(MARK) and outbox.take_all() == []


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"{half", "not JSON"),
        (b"[1]", "no known kind"),
        (b'{"kind": "erase"}', "no known kind"),
        (b'{"kind": "task"}', "lacks how"),
        (b'{"kind": "driving", "still": "yes"}', "lacks still"),
        (b" " * (LARGEST + 1), "larger"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_what_is_no_message_is_refused_in_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        decoded(data, FROM_DESK)


def test_nonsense_on_the_line_is_passed_over(tmp_path: Path) -> None:
    heard = Heard()
    rig = RigEnd(heard, tmp_path)
    where = json.loads((tmp_path / WHERE).read_text())
    with Client(where["address"], authkey=bytes.fromhex(where["secret"])) as line:
        line.send_bytes(os.urandom(2000))
        line.send_bytes(encoded({"kind": "hello"}) + b"\n" + encoded(MARK))
        heard.until(lambda messages: messages == [MARK])
    rig.close()


def test_messages_go_there_and_back() -> None:
    assert decoded(encoded(MARK), FROM_DESK) == MARK
    view = {"kind": "view", "jpeg": "abc", "at": 1}
    assert decoded(encoded(view), FROM_RIG) == view


def test_whoever_shakes_no_hand_keeps_nobody_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.study.rig.link.HANDSHAKE", 0.5)
    asked, told, presence = Heard(), Heard(), Heard()
    rig = RigEnd(asked, tmp_path)
    address = json.loads((tmp_path / WHERE).read_text())["address"]
    mute = [Client(address) for _ in range(3)]
    desk = DeskEnd(told, presence, tmp_path)
    presence.until(lambda seen: seen == [True])
    assert desk.send(MARK)
    asked.until(lambda messages: messages == [MARK])
    for each in mute:
        with pytest.raises((EOFError, ConnectionError)):
            while each.recv_bytes():
                pass
        each.close()
    desk.close()
    rig.close()
