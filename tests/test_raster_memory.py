"""Pictures that are no longer shown leave memory: Qt leaves textures and nodes to whoever asked for them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSizeF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGNode

from app.maps.drawing.sign_sprites import SignSprites
from app.maps.drawing.tile_math import Tile
from app.maps.drawing.tile_nodes import TileNodes

STATM = Path("/proc/self/statm")
ROUNDS, SIDE = 80, 1024  # 4 MB each


def megabytes() -> float:
    return int(STATM.read_text().split()[1]) * 4096 / 1e6


class Changing(QQuickItem):
    """Shows another picture whenever it is drawn."""

    def __init__(self, tiles: bool) -> None:
        super().__init__()
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)
        self.nodes: TileNodes | SignSprites | None = None
        self.tiles, self.drawn = tiles, 0

    def updatePaintNode(self, old: QSGNode | None, data: QQuickItem.UpdatePaintNodeData) -> QSGNode:  # type: ignore[override]
        if self.nodes is None:
            self.nodes = TileNodes() if self.tiles else SignSprites()
        image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        image.fill(self.drawn)
        self.drawn += 1
        if isinstance(self.nodes, TileNodes):
            shown = [(Tile(9, self.drawn, 0), image, (0.0, 0.0, 90.0, 90.0))]
            self.nodes.show(self.window(), shown, (0.0, 0.0), 1.0, False, True)
        else:
            self.nodes.wear(self.window(), image)
        return self.nodes.root


@pytest.mark.skipif(not STATM.exists(), reason="memory is told by /proc")
@pytest.mark.parametrize("tiles", [True, False])
def test_pictures_that_are_gone_leave_memory(qt: object, tiles: bool) -> None:
    window = QQuickWindow()
    window.resize(200, 100)
    item = Changing(tiles)
    item.setParentItem(window.contentItem())
    item.setSize(QSizeF(200, 100))
    window.show()
    before = 0.0
    for number in range(ROUNDS):
        item.update()
        window.grabWindow()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as an event loop would
        before = megabytes() if number == 5 else before
    window.close()
    item.setParentItem(None)
    assert item.drawn >= ROUNDS
    assert megabytes() - before < 60
