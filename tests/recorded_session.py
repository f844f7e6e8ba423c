"""A session of the usability study as it really is recorded: cockpit, recorder, fingers, words and screens.

study = recorded(folder)                      # fixture `qt`; P07-1 in a study of its own
verdicts = verified(study)                    # every act of it once more, in a new cockpit
"""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

from made_session import made_study
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from stand_in_here import StandInHere
from studied import session_of, studied

from app import loop
from app.application import Application
from app.assistant.chat.endpoints import Endpoints
from app.car.catalogue import catalogue
from app.config import Config
from app.replaying.finger import Finger
from app.replaying.verifying import Verifying
from app.study.replay.parts import Touched
from app.study.replay.recorded import Recorded, find_session, read_recorded
from app.study.replay.verdict import Verdict
from app.study.study_folder import open_study
from app.studying.attending import attend
from app.studying.running import Studying
from app.studying.touched_item import item_at, parts
from app.theme.theme import MERIDIAN, read_theme
from app.window import Window

PATIENCE = 120.0  # seconds for something to come where a finger can meet it
SAID = ("make it 24 degrees", "open my window halfway", "navigate to the airport")


def recorded(folder: Path) -> Path:
    """Record a session; gives the study's folder."""
    made_study(folder)
    studied(folder, session_of(folder), _participate)
    return folder


def read(study: Path, name: str = "P07-1") -> Recorded:
    """A session of a study."""
    return read_recorded(open_study(study, catalogue()), find_session(study, name), catalogue())


def verified(study: Path) -> list[Verdict]:
    """Do a recorded session once more, in this process."""
    session = read(study)
    config = Config(data=study / "data")
    config = replace(config, cockpit=replace(config.cockpit, reduced_motion=True))
    verdicts: list[Verdict] = []

    async def main() -> int:
        window = Window(read_theme(MERIDIAN)["night"], session.size)
        app = Application(config, endpoints=Endpoints(None, StandInHere()))
        window.open(app.cockpit)
        verifying = Verifying(app, window, open_study(study, catalogue()), session)
        try:
            for act in verifying.acts:
                verdicts.append(await verifying.run(act))
        finally:
            verifying.close()
            window.close()
            await app.close()
        return 0

    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    loop.run_with_qt(main, application)
    return verdicts


async def _participate(studying: Studying) -> None:
    """Words, a chip that is tapped, a finger on the dial, the dock and a switch, a mark, and the emergency stop."""
    app, window = studying.app, studying.window
    leave = attend(studying)
    try:
        studying.consent(True, False)
        await _tap(window, "begin")
        await _tap(window, app.models.conversation.state.suggestions[0])
        await app.talk.settled()
        await _tap(window, "nearDial", 0.85)
        await _tap(window, "Comfort")
        await _tap(window, "driver_heat")
        for number, words in enumerate(SAID):
            app.talk.say(words, spoken=True)
            await app.talk.settled()
            app.drive.step(0.5)
            if number == 1:
                studying.mark("laughed")
        studying.stop("facilitator")
    finally:
        leave()


async def _tap(window: Window, name: str, across: float = 0.5) -> None:
    """A finger on what has this object name or these words, once it can be met there."""
    root = window.root
    at = await _met(window, name, across)
    x, y = at.x() / root.width(), at.y() / root.height()
    await Finger(root).draw([Touched(0.0, "press", x, y, 0, ""), Touched(0.1, "release", x, y, 0, "")])
    await asyncio.sleep(0.5)


async def _met(window: Window, name: str, across: float) -> QPointF:
    for _ in range(round(PATIENCE / 0.1)):
        if (at := _place(window, name, across)) is not None:
            return at
        await asyncio.sleep(0.1)
    raise TimeoutError(f"no finger can meet {name}")


def _place(window: Window, name: str, across: float) -> QPointF | None:
    """Where a finger meets it; None as long as it is not there, or something lies over it."""
    wanted = called(window, name)
    if wanted is None:
        return None
    at = wanted.mapToScene(QPointF(wanted.width() * across, wanted.height() / 2))
    met = item_at(window.root.contentItem(), at.x(), at.y())
    while isinstance(met, QQuickItem) and met != wanted:
        met = met.parentItem()
    return at if met == wanted else None


def called(window: Window, name: str) -> QQuickItem | None:
    """What takes touches of those that are called so, or else any of them."""
    named = [item for item in _items(window.root.contentItem()) if name in (item.objectName(), item.property("text"))]
    return next(iter(sorted(filter(_shown, named), key=lambda item: not item.acceptedMouseButtons().value)), None)


def _shown(item: QQuickItem) -> bool:
    return bool(item.isVisible() and item.width() > 0)


def _items(item: QQuickItem) -> list[Any]:
    return [item, *(each for child in parts(item) for each in _items(child))]
