"""A really recorded session again: its journal, its state at any time, what it makes of half and old sessions."""

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from made_session import made_session, made_study
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from recorded_session import called, read, recorded

from app.application import Application
from app.car.catalogue import catalogue
from app.car.journal import HIDDEN, Cause, Change
from app.config import Config
from app.replaying.playback import Playback
from app.replaying.replay import Replay
from app.study.files.yaml_file import FileFaults
from app.study.record.frame import text
from app.study.record.journal import JournalFile, read_journal
from app.study.replay.parts import Said
from app.study.replay.recorded import find_session, read_recorded
from app.study.replay.talk_at import Talks
from app.study.study_folder import open_study
from app.theme.theme import MERIDIAN, read_theme
from app.window import Window

WARM = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
PAGE = "Vehicle.Cabin.Infotainment.HMI.Page"


@pytest.fixture(scope="module")
def study(_qt_application: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("replay") / "study")


@pytest.fixture
def app(qt: object, tmp_path: Path) -> Application:
    return Application(Config(data=tmp_path / "data"))


def test_a_replayed_sessions_journal_equals_the_originals_cause_aside(study: Path, app: Application) -> None:
    original = [
        (record["signal"], record["from"], record["to"])
        for record in read_journal(study / "sessions" / "P07-1")
        if record["kind"] == "change" and record["to"] != HIDDEN
    ]
    assert len(original) > 60
    playback = Playback(app, read(study))
    again: list[Change] = []
    app.car.journal.sinks.append(again.append)
    chance = random.Random(7)
    while playback.at < playback.recorded.length:
        playback.advance(playback.at + chance.uniform(0.01, 2.0))
    assert [(change.signal, change.before, change.after) for change in again] == original
    assert {change.cause.origin for change in again} == {"replay"}
    turns = [change.cause.turn for change in again if change.signal == WARM and change.cause.turn]
    assert turns == ["t1", "t2"]


def test_any_time_is_found_again_exactly_from_wherever_one_was(study: Path, app: Application) -> None:
    session = read(study)
    playback = Playback(app, session)
    chance = random.Random(3)
    seen: dict[float, Any] = {}

    def state() -> Any:
        turns: Any = app.models.conversation.turns
        listed = [turns.data(turns.index(row), role) for row in range(turns.rowCount()) for role in turns.roleNames()]
        fingers = [(touch.at, touch.what) for touch in playback.fingers()]
        return dict(app.car.values), app.models.conversation.state, listed, fingers, app.models.clock.time

    while playback.at < session.length:
        playback.advance(playback.at + chance.uniform(0.2, 1.5))
        seen[playback.at] = state()
    for at in chance.sample(sorted(seen), len(seen)):
        playback.seek(at)
        assert state() == seen[at], f"at {at:.2f} s"
    first = next(change.before for change in session.changes if change.signal == WARM)
    playback.seek(0.0)
    assert app.car[WARM] == first and app.models.conversation.state.heard == ""


def test_nothing_but_the_session_changes_the_car_until_the_replay_is_over(study: Path, app: Application) -> None:
    playback = Playback(app, read(study))
    playback.seek(playback.recorded.length)
    before = app.car[WARM]
    app.car.request({WARM: 17.0})
    app.car.record({WARM: 17.0}, Cause("simulation"))
    app.drive.step(1.0)
    assert app.car[WARM] == before
    playback.close()
    app.car.request({WARM: 17.0})
    assert app.car[WARM] == 17.0


def test_words_cards_fingers_and_pages_come_at_their_time(study: Path, app: Application) -> None:
    session = read(study)
    assert session.attended and session.whole and session.size == (1280, 720)
    playback = Playback(app, session)
    conversation = app.models.conversation
    for turn in session.turns:
        playback.seek(turn.ends - 0.001)
        assert conversation.state.heard == turn.said
        playback.seek(turn.ends + 0.001)
        if not (playback.at > turn.ends and conversation.state.phase == "listening"):
            assert conversation.state.answer == turn.answer
            assert any("24" in card["title"] + card["detail"] for card in conversation.state.cards) == (
                "24" in turn.said
            )
    press = next(touch for touch in session.touches if touch.item == "Comfort")
    playback.seek(press.at)
    assert [(touch.x, touch.y) for touch in playback.fingers()] == [(press.x, press.y)]
    assert app.car[PAGE] == "home"
    came = next(change.at for change in session.changes if change.signal == PAGE and change.after == "comfort")
    assert came > press.at
    playback.seek(came)
    assert app.car[PAGE] == "comfort"
    playback.seek(session.touches[-1].at + 0.6)
    assert playback.fingers() == []


def test_the_bar_is_worked_by_finger_and_keys(study: Path, app: Application, qt: object) -> None:
    playback = Playback(app, read(study))
    window = Window(read_theme(MERIDIAN)["night"], (800, 480), "Replay/ReplayMain.qml")
    window.open(app.cockpit)
    replay = Replay(playback)
    window.root.setProperty("replay", replay)
    length = playback.recorded.length

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
        QTest.keyClick(window.root, key, modifier)
        QGuiApplication.processEvents()
        return playback.at

    def item(name: str) -> QQuickItem:
        found = window.root.findChild(QQuickItem, name)
        assert found is not None
        return found

    def tap(name: str, across: float = 0.5) -> None:
        at = item(name).mapToScene(item(name).boundingRect().center())
        left = item(name).mapToScene(item(name).boundingRect().topLeft()).x()
        x = left + 2 * (at.x() - left) * across
        QTest.mouseClick(window.root, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(at.y())))
        QGuiApplication.processEvents()

    try:
        QGuiApplication.processEvents()
        window.root.requestActivate()
        tap("replayLine", 0.5)
        assert abs(playback.at - length / 2) < length / 100
        assert press(Qt.Key.Key_End) == length and press(Qt.Key.Key_Home) == 0.0
        starts = [step.begins for step in playback.recorded.steps]
        assert press(Qt.Key.Key_PageDown) == next(start for start in starts if start > 0.05)
        assert press(Qt.Key.Key_M) == max(0.0, playback.recorded.marks[0].at - 2.0)
        assert press(Qt.Key.Key_Home) == 0.0
        assert abs(press(Qt.Key.Key_Right) - min(5.0, length)) < 1e-6
        assert press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier) == 0.0
        press(Qt.Key.Key_Up)
        assert replay.speed == 2.0
        tap("replaySpeed")
        assert replay.speed == 4.0
        tap("replayPlay")
        assert replay.playing
        press(Qt.Key.Key_Space)
        assert not replay.playing
        before = app.car[PAGE]
        comfort = called(window, "Comfort")
        assert comfort is not None
        at = comfort.mapToScene(comfort.boundingRect().center()).toPoint()
        QTest.mouseClick(window.root, Qt.MouseButton.LeftButton, pos=at)
        QGuiApplication.processEvents()
        assert app.car[PAGE] == before and window.faults() == []
    finally:
        window.root.setProperty("replay", None)
        replay.close()
        window.close()


def test_a_torn_tail_and_half_a_session_replay_as_far_as_they_go(study: Path, app: Application, tmp_path: Path) -> None:
    half = tmp_path / "study"
    shutil.copytree(study, half)
    journal = half / "sessions" / "P07-1" / "journal-000001.rec"
    data = journal.read_bytes()
    journal.write_bytes(data[: len(data) * 2 // 3])
    session = read(half)
    assert 0 < session.length < read(study).length
    assert session.steps[-1].ends == session.length
    playback = Playback(app, session)
    playback.advance(session.length)
    assert playback.at == session.length
    assert journal.read_bytes() == data[: len(data) * 2 // 3], "reading mends nothing on disk"


def test_sessions_are_found_by_name_and_what_is_missing_is_told(study: Path, tmp_path: Path) -> None:
    assert [find_session(study, name).name for name in ("P07-1", "p7-1", "7", "P07")] == ["P07-1"] * 4
    with pytest.raises(FileFaults, match=r"There is no session P08 in .*; there is P07-1\."):
        find_session(study, "P08")
    folder = made_study(tmp_path / "other")
    with pytest.raises(FileFaults, match="none yet"):
        find_session(folder.path, "P01")
    path = made_session(folder, 1)
    for file in path.glob("journal-*.rec"):
        file.unlink()
    with pytest.raises(FileFaults, match="nothing to replay"):
        read_recorded(folder, path, catalogue())
    (path / "session.json").write_text(json.dumps({"format": 99, "program": "9.9"}), encoding="utf-8")
    with pytest.raises(FileFaults, match=r"newer Meridian \(9\.9\)"):
        read_recorded(folder, path, catalogue())


def test_a_session_of_an_older_version_is_read_or_told(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "study")
    path = made_session(folder, 3)
    file = path / "session.json"
    whole = json.loads(file.read_text(encoding="utf-8"))
    kept = {name: whole[name] for name in ("study", "wall", "until", "language")}
    file.write_text(json.dumps(kept), encoding="utf-8")
    older = read_recorded(folder, path, catalogue())
    assert (older.file.participant, older.file.run, older.file.program) == (3, 1, "?")
    assert len(older.turns) == 12
    file.write_text(json.dumps({"study": "usability", "until": "2027-01-01"}), encoding="utf-8")
    with pytest.raises(FileFaults, match=r"older Meridian without wall: add \"wall\": \"2026-05-01T09"):
        read_recorded(folder, path, catalogue())
    file.write_text("[1, 2]", encoding="utf-8")
    with pytest.raises(FileFaults, match="does not tell of a session"):
        read_recorded(folder, path, catalogue())


def test_signals_that_this_version_does_not_have_are_left_out_and_named(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "study")
    path = made_session(folder, 4)
    before = read_recorded(folder, path, catalogue())
    journal = JournalFile(path)
    for value, signal in ((3.0, "Vehicle.Cabin.Former"), (900.0, WARM)):
        change = {"signal": signal, "from": 1.0, "to": value, "cause": {"origin": "touch"}}
        journal.append(journal.last + 1, text({"n": journal.last + 1, "t": 999.0, "kind": "change", **change}))
    journal.append(journal.last + 1, text({"n": journal.last + 1, "t": 1.0, "kind": "of tomorrow"}))
    journal.close()
    after = read_recorded(folder, path, catalogue())
    assert list(after.unknown) == ["Vehicle.Cabin.Former", WARM]
    assert len(after.changes) == len(before.changes) and after.length == 999.0


def test_a_session_that_does_not_tell_how_its_car_was_found_replays_too(app: Application, tmp_path: Path) -> None:
    folder = made_study(tmp_path / "study")
    path = made_session(folder, 2)
    session = read_recorded(open_study(folder.path, catalogue()), path, catalogue())
    assert not session.whole and not session.unknown and not session.attended
    playback = Playback(app, session)
    assert app.car[WARM] == 21.0
    playback.seek(session.length)
    assert app.car[WARM] == 24.0


def test_a_turn_is_shown_stage_by_stage() -> None:
    stages = {"first_token": 500.0, "answer_complete": 1000.0, "first_sound": 1000.0, "end": 3000.0}
    entry = {"turn": "t1", "said": "make it warmer please", "answer": "It is 22.", "spoken": True, "latency_ms": stages}
    talks = Talks([Said(10.0, 13.0, entry)])
    assert talks.at(5.0).phase == "idle" and talks.at(5.0).turn == -1
    assert talks.at(9.3).phase == "listening" and talks.at(9.3).provisional == "make it"
    assert talks.at(10.2).phase == "thinking" and talks.at(10.2).heard == "make it warmer please"
    half = talks.at(10.75)
    assert half.phase == "speaking" and 0 < half.shown < 9 and half.spoken == 0
    assert talks.at(12.0).shown == 9 and 3 <= talks.at(12.0).spoken <= 6
    assert talks.at(13.5).phase == "idle" and talks.at(13.5).shown == 9
    assert talks.at(30.0).heard == "" and talks.at(30.0).shown == 0
