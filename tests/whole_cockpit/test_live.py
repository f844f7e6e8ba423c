"""Live QML: a saved file shows with the place kept; a broken one is told while the last good screen stays."""

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDateTime
from PySide6.QtQuick import QQuickItem

from app import window
from app.application import Application
from app.config import load
from app.dev.build_shaders import build
from app.live.reloading import LiveScreen
from app.window import QML, Window

PATIENCE = 20.0  # seconds
HOME = ("Shell", "StatusBar.qml")


class Live:
    """A cockpit whose QML is a copy that a test may write to."""

    def __init__(self, folder: Path) -> None:
        build()
        self.qml = folder / "qml"
        shutil.copytree(QML, self.qml)
        config = load()
        config = replace(config, cockpit=replace(config.cockpit, fullscreen=False), data=folder / "data")
        self.app = Application(config, now=QDateTime.fromString("2026-05-22T14:32:00", "yyyy-MM-ddTHH:mm:ss"))
        window.QML = self.qml  # what was compiled for the first screen serves those after it
        self.window = Window(self.app.models.appearance.tokens, config.cockpit.size)
        self.window.open(self.app.cockpit)
        self.told: list[str] = []
        self.live = LiveScreen(self.window, self.app.cockpit, self.qml)
        self.live.told.connect(self.told.append)
        self.live.told.connect(self.window.tell)

    def wait(self, seen: Callable[[], object]) -> None:
        """Let Qt work until this is so."""
        end = time.monotonic() + PATIENCE
        while not seen():
            assert time.monotonic() < end, f"it did not come about; told: {self.told}"
            QCoreApplication.processEvents()
            time.sleep(0.005)

    def change(self, *parts: str, old: str, new: str) -> None:
        """Save a file the way careful editors do: written beside it and renamed over it."""
        file = self.qml.joinpath(*parts)
        text = file.read_text(encoding="utf-8")
        assert old in text
        beside = file.with_suffix(".new")
        beside.write_text(text.replace(old, new, 1), encoding="utf-8")
        beside.replace(file)

    def item(self, name: str) -> QQuickItem | None:
        found = self.window.screen.findChild(QQuickItem, name)
        return found if isinstance(found, QQuickItem) else None

    def close(self) -> None:
        window.QML = QML
        self.live.close()
        self.window.close()
        QCoreApplication.processEvents()


@pytest.fixture(scope="module")
def shared(_qt_application: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    live = Live(tmp_path_factory.mktemp("live"))
    yield live
    live.close()


@pytest.fixture
def live(qt: object, shared: Live) -> Live:
    shared.told.clear()
    return shared


def strip(live: Live) -> QQuickItem:
    found = live.window.root.findChild(QQuickItem, "faultStrip")
    assert isinstance(found, QQuickItem)
    return found


def test_a_saved_file_shows_with_page_and_conversation_kept(live: Live) -> None:
    live.window.show_page("Settings")
    live.window.show_talk(True)
    live.app.models.conversation.update(heard="open the roof")
    live.wait(lambda: live.item("brightness"))
    before = live.window.screen
    live.change("Settings", "ScreenSettings.qml", old='objectName: "brightness"', new='objectName: "brighter"')
    live.wait(lambda: live.window.screen is not before and live.item("brighter"))
    assert live.window.screen.property("page") == "Settings"
    assert live.window.screen.property("talkOpen") is True
    assert live.app.cockpit.conversation.heard == "open the roof"
    assert live.window.screen.isVisible()
    live.wait(lambda: live.told and live.told[-1] == "")


def test_a_broken_file_is_told_with_its_line_and_the_last_good_screen_stays(live: Live) -> None:
    before = live.window.screen
    live.change(*HOME, old="implicitHeight: Theme.status", new="implicitHeight: Theme.status +")
    live.wait(lambda: live.told)
    assert "qml/Shell/StatusBar.qml, line " in live.told[-1]
    assert live.window.screen is before and before.isVisible()
    assert strip(live).isVisible()
    live.change(*HOME, old="implicitHeight: Theme.status +", new="implicitHeight: Theme.status")
    live.wait(lambda: live.window.screen is not before and live.told[-1] == "")
    assert not strip(live).isVisible()


def test_a_broken_shader_is_told_with_its_line(live: Live) -> None:
    live.change("Orb", "orb.frag", old="float idle = ", new="float idle = nothing + ")
    live.wait(lambda: live.told)
    assert "qml/Orb/orb.frag, line " in live.told[-1]
    assert "nothing" in live.told[-1]
    before = live.window.screen
    live.change("Orb", "orb.frag", old="float idle = nothing + ", new="float idle = ")
    live.wait(lambda: live.window.screen is not before)
