"""The screen that a session was played on: its room beside the study's rail, and when it has come to rest."""

import asyncio
import contextlib
import math
import re
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from app.study.files.scenario import Scenario
from app.study.files.study import Setup
from app.study.replay.parts import Touched
from app.study.replay.recorded import Recorded
from app.study.study_folder import StudyFolder
from app.studying.touched_item import parts
from app.window import Window

RAIL = 112  # as wide as qml/Study/StudyView.qml, in pixels of the 720 px reference
STUDY = Path(__file__).resolve().parents[2] / "qml" / "Study"
FRAMES = 3  # drawn one after the other until a change has reached everything that hangs on it
PATIENCE = 10.0  # seconds for a list that was thrown to come to rest


class Setting:
    """Makes room as it was, tells touches on the study's own screens, and waits for the cockpit to rest."""

    def __init__(self, window: Window, recorded: Recorded, *, mirrored: bool) -> None:
        """`mirrored`: the driver sits on the right."""
        self._window, self._recorded, self._mirrored = window, recorded, mirrored
        if recorded.attended:
            self._make_room()

    def of(self, study: StudyFolder, step: str) -> tuple[Scenario, Setup]:
        """The scenario and the set-up of a task; no wizard, and no delay made on purpose."""
        condition, _, id = step.rpartition("/")
        task = next((task for task in study.study.tasks if task.id == id), None)
        scenario = study.scenario((task.scenario if task is not None else "") or study.study.scenario)
        level: Setup = next((one for one in study.study.conditions if one.name == condition), study.study.setup)
        return scenario, level.model_copy(update={"wizard": "off", "response_ms": None})

    def is_study(self, touch: Touched) -> bool:
        """Whether a finger met what a study shows rather than the cockpit."""
        if not self._recorded.attended:
            return False
        width, height = self._recorded.size
        upright, rail = height > width, RAIL * self._unit
        beside = touch.y * height > height - rail if upright else self._beside(touch.x * width, width, rail)
        return beside or touch.item in self._own_items

    async def settled(self, *, thrown: bool = False) -> None:
        """Wait until the cockpit has drawn what is so now; `thrown`: and until no list moves by itself."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                for _ in range(FRAMES):
                    await self._frame()
                while thrown and any(item.property("moving") for item in _lists(self._window.root.contentItem())):
                    await self._frame()

    async def _frame(self) -> None:
        drawn = asyncio.Event()
        self._window.next_frame(lambda at: drawn.set())
        await drawn.wait()
        await asyncio.sleep(0)

    @property
    def _unit(self) -> float:
        width, height = self._recorded.size
        if height > width:
            return max(0.6, width / 1000)
        room = math.sqrt(width * height / (1920 * 720))
        return max(2 / 3, 0.8 * height / 720, min(height / 720, room))

    def _beside(self, x: float, width: float, rail: float) -> bool:
        return x > width - rail if self._mirrored else x < rail

    def _make_room(self) -> None:
        """The rail's place stays empty."""
        screen = self._window.root.findChild(QObject, "screen")
        loader = screen.parentItem() if isinstance(screen, QQuickItem) else None
        width, height = self._recorded.size
        side = "bottomMargin" if height > width else "rightMargin" if self._mirrored else "leftMargin"
        if loader is not None:
            QQmlProperty(loader, f"anchors.{side}").write(round(RAIL * self._unit))

    @cached_property
    def _own_items(self) -> frozenset[str]:
        """What the study's screens call their parts."""
        texts = (path.read_text(encoding="utf-8") for path in STUDY.glob("*.qml"))
        return frozenset(name for text in texts for name in re.findall(r'objectName: "(\w+)"', text))


def _lists(item: QQuickItem) -> list[QQuickItem]:
    """Everything below an item that can be thrown and is seen."""
    if not item.isVisible():
        return []
    inner = [found for child in parts(item) for found in _lists(child)]
    return [item, *inner] if item.property("flicking") is not None else inner
