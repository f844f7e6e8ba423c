"""Where the map's signs come from: names of what is loaded, and places near the view, gathered on a worker thread."""

import math
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from app.maps.drawing.camera import Camera
from app.maps.drawing.map_layer import MapLayer
from app.maps.drawing.sign import Sign
from app.maps.drawing.sign_places import place_signs
from app.maps.drawing.sign_words import WordSigns
from app.maps.regions.region import Feature, Region, RegionMissing

MOST_PLACES = 1500
SEVERAL = 3
AHEAD = 0.6  # the box of places is larger than what is seen by this share on each side
Box = tuple[float, float, float, float]


class SignSource(QObject):
    """Gathers `signs` for one map; `changed` tells when there are others."""

    changed = Signal()
    _worded = Signal(object)
    _placed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worded = True  # whether names are wanted; pictures of a user's own have theirs
        self._layer: MapLayer | None = None
        self._words: list[Sign] = []
        self._places: list[Sign] = []
        self._finds: list[Sign] = []
        self._found: Sequence[Mapping[str, object]] = ()
        self._box: Box = (0.0, 0.0, 0.0, 0.0)
        self._path = ""
        self._region: Region | None = None  # of the worker thread, as is what follows
        self._maker = WordSigns()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="signs")
        self._worded.connect(self._take_words, Qt.ConnectionType.QueuedConnection)
        self._placed.connect(self._take_places, Qt.ConnectionType.QueuedConnection)

    @property
    def signs(self) -> list[Sign]:
        """Everything that could be shown; what is found stands in for its mark."""
        found = {sign.place for sign in self._finds}
        words = self._words if self.worded else []
        marked = len(found) < SEVERAL  # among many finds other marks would only confuse
        places = [sign for sign in self._places if sign.place not in found and (marked or sign.kind != "mark")]
        return [*words, *places, *self._finds]

    def watch(self, layer: MapLayer) -> None:
        """Gather for this map."""
        self._layer = layer
        layer.cells_changed.connect(self._read)
        layer.regionChanged.connect(self._reopen)
        self._read()

    def end(self) -> None:
        """Close the region and end the thread."""
        if self._layer is not None:
            self._layer = None
            self._worker.submit(self._close)
            self._worker.shutdown()

    def find(self, found: Sequence[Mapping[str, object]]) -> None:
        """Mark these: number, name, category, latitude, longitude; `chosen` where one of them is."""
        self._found = found
        layer = self._layer
        if layer is None or layer.frame is None:
            return
        signs = []
        for place, row in enumerate(found, 1):
            x, y = layer.frame.to_local(float(row["latitude"]), float(row["longitude"]))  # type: ignore[arg-type]
            kind = "chosen" if row.get("chosen") else "find"
            words = (str(row.get("name", "")), "")
            number, category = int(row.get("number", 0)), str(row.get("category", ""))  # type: ignore[call-overload]
            label = str(place) if len(found) > 1 else ""
            signs.append(
                Sign(f"find/{number}/{kind}", kind, *words, 50.0 - place, x, y, 0.0, 1e9, 0.0, category=category,
                     detail=label, place=number)
            )  # fmt: skip
        self._finds = signs
        self.changed.emit()

    def look(self, camera: Camera) -> None:
        """The camera sees this now: fetch the places around it."""
        layer = self._layer
        if layer is None or layer.frame is None:
            return
        corners = [camera.ground(x, y) for x in (0.0, camera.width) for y in (camera.height * 0.25, camera.height)]
        left, right = min(c[0] for c in corners), max(c[0] for c in corners)
        below, above = min(c[1] for c in corners), max(c[1] for c in corners)
        reach = 3.0 * camera.height * camera.view.scale + camera.width * camera.view.scale
        left, right = max(left, camera.view.x - reach), min(right, camera.view.x + reach)
        below, above = max(below, camera.view.y - reach), min(above, camera.view.y + reach)
        inside = self._box[0] <= left and self._box[1] >= right and self._box[2] <= below and self._box[3] >= above
        close = self._box[1] - self._box[0] < 5.0 * max(right - left, 1.0)
        if inside and close:
            return
        wide, tall = (right - left) * AHEAD, (above - below) * AHEAD
        self._box = (left - wide, right + wide, below - tall, above + tall)
        self._worker.submit(self._fetch, str(layer.region), self._box, camera.view.scale)

    def _read(self) -> None:
        layer = self._layer
        if layer is None or layer.frame is None:
            return
        self._worker.submit(self._word, layer.named_features())

    def _reopen(self) -> None:
        self._box = (0.0, 0.0, 0.0, 0.0)
        self.find(self._found)

    # --- on the worker thread -------------------------------------------------------------------------------------

    def _close(self) -> None:
        if self._region is not None:
            self._region.close()
            self._region = None

    def _word(self, features: list[Feature]) -> None:
        self._worded.emit(self._maker.of(features))

    def _fetch(self, path: str, box: Box, scale: float) -> None:
        try:
            if self._region is None or self._path != path:
                if self._region is not None:
                    self._region.close()
                self._region, self._path = Region(Path(path)), path
            left, right, below, above = box
            # From afar only what matters much, so that streets and shops do not fill the answer.
            least = min(0.62, max(0.1, 0.22 + 0.14 * math.log2(scale / 1.5)))
            places = self._region.places_in((left, below, right, above), MOST_PLACES, least)
        except RegionMissing:
            return  # the map itself says so
        self._placed.emit(list(place_signs(places)))

    # --- back on the screen's thread ------------------------------------------------------------------------------

    def _take_words(self, signs: list[Sign]) -> None:
        self._words = signs
        self.changed.emit()

    def _take_places(self, signs: list[Sign]) -> None:
        self._places = signs
        self.changed.emit()
