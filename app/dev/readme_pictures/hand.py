"""A hand that touches what has a name or words, as people do: once it can be met, and where nothing lies over it."""

import asyncio

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.replaying.finger import Finger
from app.study.replay.parts import Touched
from app.studying.touched_item import item_at, parts

PATIENCE_S = 60.0


class Hand:
    """One finger on one window."""

    def __init__(self, root: QQuickWindow) -> None:
        self._root, self._finger = root, Finger(root)

    async def tap(self, name: str, across: float = 0.5) -> None:
        """A finger on what is called so, or has these words, so far across it, once it can be met."""
        for _ in range(round(PATIENCE_S / 0.1)):
            if (at := self._place(name, across)) is not None:
                break
            await asyncio.sleep(0.1)
        else:
            raise TimeoutError(f"The scripted participant found no {name} to touch.")
        x, y = at.x() / self._root.width(), at.y() / self._root.height()
        await self._finger.draw([Touched(0.0, "press", x, y, 0, ""), Touched(0.1, "release", x, y, 0, "")])

    def _place(self, name: str, across: float) -> QPointF | None:
        top = self._root.contentItem()
        called = [item for item in _items(top) if name in (item.objectName(), item.property("text"))]
        for wanted in called:
            at = wanted.mapToScene(QPointF(wanted.width() * across, wanted.height() * 0.5))
            met = item_at(top, at.x(), at.y()) if wanted.isVisible() and wanted.width() > 0 else None
            while isinstance(met, QQuickItem) and met != wanted:
                met = met.parentItem()
            if met == wanted:
                return at
        return None


def _items(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(each for child in parts(item) for each in _items(child))]
