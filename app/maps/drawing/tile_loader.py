"""Fetches map pictures on threads of their own: the wanted ones first, our own region's where a source has none."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from app.maps.drawing.colours import Colours
from app.maps.drawing.tile_math import Tile
from app.maps.drawing.tile_painting import TilePainting
from app.maps.drawing.tile_source import TileSource
from app.maps.geo import Frame

PAINTED = 512  # pixels of a picture that is painted here
KEPT = 80  # pictures


class TileLoader:
    """Loads pictures of one source (None: the region alone).

    `arrived(tile, picture, own)` comes on the loader's threads; `own` where the region stands in for the source.
    """

    def __init__(
        self,
        source: TileSource | None,
        region: Path,
        frame: Frame,
        colours: Colours,
        arrived: Callable[[Tile, QImage, bool], None],
    ) -> None:
        self.source, self._region, self._frame, self._colours = source, region, frame, colours
        self._arrived = arrived
        self.pixels = source.pixels if source else PAINTED
        self._wanted: list[Tile] = []
        self._busy: set[Tile] = set()
        self._wake = threading.Condition()
        self._ended = False
        self._threads = [
            threading.Thread(target=self._run, name="map tiles", daemon=True)
            for _ in range(source.workers if source else 1)
        ]
        for thread in self._threads:
            thread.start()

    def want(self, tiles: Sequence[Tile]) -> None:
        """The pictures to load now, in this order; what was wanted before and is not among them is forgotten."""
        with self._wake:
            self._wanted = [tile for tile in tiles if tile not in self._busy]
            self._wake.notify_all()

    def close(self, wait: bool = True) -> None:
        """End the threads after what they are at, and `wait` for that; nothing arrives after this."""
        with self._wake:
            self._ended = True
            self._wake.notify_all()
        for thread in self._threads if wait else ():
            thread.join()

    def _run(self) -> None:
        painting = TilePainting(self._region, self._colours)
        try:
            while (tile := self._next()) is not None:
                image = self._decoded(tile)
                own = image is None
                if image is None:
                    image = painting.paint(tile.box(self._frame), self.pixels) or QImage()
                with self._wake:
                    self._busy.discard(tile)
                    if not self._ended:
                        self._arrived(tile, image, own)
        finally:
            painting.close()
            if self.source is not None:
                self.source.close()

    def _next(self) -> Tile | None:
        with self._wake:
            while not self._wanted and not self._ended:
                self._wake.wait()
            if self._ended:
                return None
            tile = self._wanted.pop(0)
            self._busy.add(tile)
            return tile

    def _decoded(self, tile: Tile) -> QImage | None:
        data = self.source.picture(tile) if self.source else None
        if not data:
            return None
        image = QImage.fromData(data)
        return None if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)


class TileShelf:
    """The pictures that are kept, the longest unused going first."""

    def __init__(self, room: int = KEPT) -> None:
        self._room = room
        self._kept: OrderedDict[Tile, QImage] = OrderedDict()

    def __contains__(self, tile: Tile) -> bool:
        return tile in self._kept

    def put(self, tile: Tile, picture: QImage) -> list[Tile]:
        """Keep a picture; gives the squares whose pictures went for it."""
        self._kept[tile] = picture
        self._kept.move_to_end(tile)
        gone = []
        while len(self._kept) > self._room:
            gone.append(self._kept.popitem(last=False)[0])
        return gone

    def shown(self, wanted: Sequence[Tile]) -> list[tuple[Tile, QImage]]:
        """What to draw for these squares, coarse ones first: where one is missing, what there is of others."""
        found: dict[Tile, QImage] = {}
        for tile in wanted:
            for stand_in in self._stand_ins(tile):
                found[stand_in] = self._kept[stand_in]
                self._kept.move_to_end(stand_in)
        return sorted(found.items(), key=lambda item: item[0].z)

    def _stand_ins(self, tile: Tile) -> list[Tile]:
        if tile in self._kept:
            return [tile]
        finer = [child for child in tile.children if child in self._kept]
        coarser = tile
        for _ in range(5):
            if coarser.z == 0:
                break
            coarser = coarser.parent
            if coarser in self._kept:
                return [coarser, *finer]
        return finer
