"""Reads and builds cells on a thread of its own, the most wanted first."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.maps.drawing.beyond import Beyond, beyond
from app.maps.drawing.cell import Cell, build_cell
from app.maps.drawing.cell_rows import Source
from app.maps.drawing.cells import Bounds, Key
from app.maps.geo import Frame
from app.maps.regions.region import Region, RegionMissing


@dataclass(frozen=True)
class Opened:
    """What is known of a region once its file is open."""

    frame: Frame
    attribution: str
    beyond: Beyond

    @property
    def bounds(self) -> Bounds:
        """The edges of the region (x0, y0, x1, y1) in metres."""
        return self.beyond.bounds


class CellStream:
    """One region's cells. Callbacks come on the stream's own thread: `opened` with Opened or a sentence that says what
    is wrong, then `arrived` with each cell."""

    def __init__(self, path: Path, opened: Callable[[Opened | str], None], arrived: Callable[[Cell], None]) -> None:
        self._path, self._opened, self._arrived = path, opened, arrived
        self._wanted: list[Key] = []
        self._wake = threading.Condition()
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="map cells", daemon=True)
        self._thread.start()

    def want(self, keys: Sequence[Key]) -> None:
        """The cells to build now, in this order; what was wanted before and is not among them is forgotten."""
        with self._wake:
            self._wanted = list(keys)
            self._wake.notify()

    def close(self) -> None:
        """End the thread after the cell it is at; no more callbacks come when this returns."""
        with self._wake:
            self._ended = True
            self._wake.notify()
        if self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        try:
            region = Region(self._path)
        except RegionMissing as problem:
            self._opened(str(problem))
            return
        try:
            source = Source(region.connection)
            self._opened(Opened(region.frame, region.attribution, beyond(source, region.bounds)))
            while (key := self._next()) is not None:
                cell = build_cell(source, key)
                with self._wake:
                    if not self._ended:
                        self._arrived(cell)
        finally:
            region.close()

    def _next(self) -> Key | None:
        with self._wake:
            while not self._wanted and not self._ended:
                self._wake.wait()
            return None if self._ended else self._wanted.pop(0)
