"""The words, shields and marks over the map as one item: chooses a few times a second, lays them out every frame."""

import time
from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import Property, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QSGNode, QSGRendererInterface

from app.maps.drawing.map_layer import MapLayer
from app.maps.drawing.sign_atlas import SignAtlas
from app.maps.drawing.sign_choice import Chooser, Shown
from app.maps.drawing.sign_fades import Fades
from app.maps.drawing.sign_images import Look, SignImages
from app.maps.drawing.sign_nodes import SignNodes
from app.maps.drawing.sign_paths import Strips
from app.maps.drawing.sign_source import SignSource
from app.maps.drawing.sign_sprites import SignSprites

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
WORDS = ("family", "language", "unit", "free", "oneFree")  # of the look; the rest of it are colours
EVERY = 300  # milliseconds between two choices
REACH = 20.0  # pixels a finger may miss a mark by


@QmlElement
class MapSigns(QQuickItem):
    """Draws what `map` has to say in the language and colours given; tells which place lies under a finger."""

    mapChanged = Signal()
    lookChanged = Signal()
    findsChanged = Signal()
    wordsChanged = Signal()
    coveredChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)
        self._map: MapLayer | None = None
        self._source = SignSource(self)
        self._source.changed.connect(self._renew)
        self.destroyed.connect(self._source.end)
        self._chooser = Chooser([])
        self._images = SignImages(Look())
        self._atlas = SignAtlas()
        self._nodes: SignNodes | SignSprites | None = None
        self._worn = -1
        self._look: dict[str, object] = {}
        self._finds: list[dict[str, object]] = []
        self._covered: list[QRectF] = []  # what stands over the map: nothing is written below it
        self._fades = Fades()
        self._strips = Strips([])
        self._drawn: list[Shown] = []
        self._laid_out = False
        self._last: object = None
        self._at = time.monotonic()
        self._choosing = _timer(self, EVERY, self.choose)
        self._fading = _timer(self, 15, self._fade)

    # --- what QML gives -------------------------------------------------------------------------------------------

    def _get_map(self) -> MapLayer | None:
        return self._map

    def _set_map(self, layer: MapLayer | None) -> None:
        if layer is not None and layer is not self._map:
            self._map = layer
            layer.viewChanged.connect(self.update)
            layer.visibleChanged.connect(self._run)
            self._source.watch(layer)
            self._run()
            self.mapChanged.emit()

    map = Property(QQuickItem, _get_map, _set_map, notify=mapChanged)

    def _get_look(self) -> dict[str, object]:
        return self._look

    def _set_look(self, look: Mapping[str, object]) -> None:
        self._look = dict(look)
        self._restyle()
        self.lookChanged.emit()

    look = Property("QVariantMap", _get_look, _set_look, notify=lookChanged)  # type: ignore[arg-type]

    def _get_finds(self) -> list[dict[str, object]]:
        return self._finds

    def _set_finds(self, finds: list[dict[str, object]]) -> None:
        if finds != self._finds:
            self._finds = finds
            self._source.find(finds)
            self.findsChanged.emit()

    finds = Property("QVariantList", _get_finds, _set_finds, notify=findsChanged)  # type: ignore[arg-type]

    def _get_words(self) -> bool:
        return self._source.worded

    def _set_words(self, words: bool) -> None:
        if words != self._source.worded:
            self._source.worded = words
            self._renew()
            self.wordsChanged.emit()

    words = Property(bool, _get_words, _set_words, notify=wordsChanged)

    def _get_covered(self) -> list[QRectF]:
        return self._covered

    def _set_covered(self, covered: list[QRectF]) -> None:
        self._covered, self._last = list(covered), None
        self.coveredChanged.emit()

    covered = Property("QVariantList", _get_covered, _set_covered, notify=coveredChanged)  # type: ignore[arg-type]

    # --- what QML asks --------------------------------------------------------------------------------------------

    @Slot(float, float, result=int)
    def placeAt(self, x: float, y: float) -> int:
        """The number of the place whose mark lies under a screen point; 0 where there is none."""
        if self._map is None or not self._drawn:
            return 0
        laid = self._strips.lay(self._map.pilot.camera)
        best, nearest = 0, REACH * self._images.look.unit
        for number, shown in enumerate(self._drawn):
            if not shown.sign.place or shown.strip.bent or shown.key in self._fades.going or not laid.seen[number]:
                continue
            first = self._strips.first[number]
            middle = (laid.middle[first] + laid.middle[first + 1]) / 2
            off = max(abs(x - middle[0]) - shown.strip.width / 2, abs(y - middle[1]) - shown.strip.height / 2)
            if off < nearest:
                best, nearest = shown.sign.place, float(off)
        return best

    @property
    def shown(self) -> list[Shown]:
        """What is shown now, without what fades out."""
        return self._chooser.shown

    def end(self) -> None:
        """Stop gathering: no thread and no open file is left."""
        self._source.end()

    # --- choosing -------------------------------------------------------------------------------------------------

    @Slot()
    def _run(self) -> None:
        if self._map is not None and self._map.isVisible():
            self._choosing.start()
        else:
            self._choosing.stop()

    @Slot()
    def _renew(self) -> None:
        """Other candidates: those that are shown stay shown."""
        before, self._chooser = self._chooser.shown, Chooser(self._source.signs)
        self._chooser.shown = before
        self._last = None

    @Slot()
    def _restyle(self) -> None:
        look = self._look
        colours = {name: QColor(value) for name, value in look.items() if name not in WORDS}
        window = self.window()
        made = Look(
            str(look.get("family", "Inter")),
            str(look.get("language", "en")),
            float(look.get("unit", 1.0)),  # type: ignore[arg-type]
            window.effectiveDevicePixelRatio() if window else 1.0,
            colours,
            str(look.get("free", Look.free)),
            str(look.get("oneFree", Look.one_free)),
        )
        if made != self._images.look:
            again = (made.language, made.unit) != (self._images.look.language, self._images.look.unit)
            self._images = SignImages(made)
            if again:
                self._chooser.shown = []
                self._fades.drop()
            self._atlas, self._worn = SignAtlas(), -1
            self._last = None
            self._gather()

    @Slot()
    def choose(self) -> None:
        """Choose for what the camera sees now; what was chosen fades in, what was shown before fades out."""
        layer = self._map
        if layer is None or layer.frame is None or self.width() < 1:
            return
        camera = layer.pilot.camera
        state = (camera, layer.uncovered())
        if state == self._last:
            return
        self._last = state
        self._source.look(camera)
        x, y, width, height = layer.uncovered()
        room = (x, y, x + width, y + height)
        unit = self._images.look.unit
        car = camera.project(np.array([[layer.pilot.car.x, layer.pilot.car.y, 0.0]]))[0]
        around = (car[0] - 44 * unit, car[1] - 48 * unit, car[0] + 44 * unit, car[1] + 44 * unit)
        before = {shown.key: shown for shown in self._chooser.shown}
        taken = [around, *(box.getCoords() for box in self._covered)]
        chosen = self._chooser.choose(camera, self._images, room, taken)  # type: ignore[arg-type]
        keys = {shown.key for shown in chosen}
        if keys == before.keys() and all(before[shown.key] is shown for shown in chosen):
            return
        self._fades.turn(before.values(), chosen)
        self._gather()
        self._at = time.monotonic()
        self._fading.start()

    def _gather(self) -> None:
        """What is drawn from now on: what was chosen and what is going."""
        self._drawn = [*self._fades.going.values(), *reversed(self._chooser.shown)]
        for shown in self._drawn:
            self._picture(shown)
        self._strips = Strips([shown.strip for shown in self._drawn])
        self._laid_out = False
        self.update()

    def _picture(self, shown: Shown) -> None:
        key = _picture_key(shown)
        if key in self._atlas.places:
            return
        if not self._atlas.put(key, self._images.image(shown.sign, shown.variant)):
            self._atlas, self._worn = SignAtlas(), -1
            for other in self._drawn:
                if _picture_key(other) not in self._atlas.places:
                    self._atlas.put(_picture_key(other), self._images.image(other.sign, other.variant))

    @Slot()
    def _fade(self) -> None:
        now = time.monotonic()
        passed, self._at = now - self._at, now
        if self._fades.advance(passed, self._chooser.shown):
            self._gather()
        if self._fades.at_rest:
            self._fading.stop()
        self.update()

    # --- drawing --------------------------------------------------------------------------------------------------

    def updatePaintNode(  # type: ignore[override]
        self, old: QSGNode | None, data: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        """Qt: bring the scene graph up to date."""
        layer, window = self._map, self.window()
        if layer is None or window is None:
            return old
        if self._nodes is None:
            software = window.rendererInterface().graphicsApi() == QSGRendererInterface.GraphicsApi.Software
            self._nodes = SignSprites() if software else SignNodes()
        if self._worn != self._atlas.edition:
            self._nodes.wear(window, self._atlas.image)
            self._worn, self._laid_out = self._atlas.edition, False
        if not self._laid_out:
            places = [self._atlas.places[_picture_key(shown)] for shown in self._drawn]
            self._nodes.lay_out(self._strips, places, self._atlas.image.size())
            self._laid_out = True
        laid = self._strips.lay(layer.pilot.camera, snap=not layer.moving)
        faded = np.array([self._fades.of(shown) for shown in self._drawn])
        self._nodes.draw(laid, faded * laid.seen * laid.room)
        return self._nodes.root


def _picture_key(shown: Shown) -> str:
    sign = shown.sign
    return f"{sign.kind}/{sign.category}/{sign.name}/{sign.name_zh}/{sign.detail}/{sign.free}/{shown.variant}"


def _timer(parent: QQuickItem, every: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(every)
    timer.timeout.connect(slot)
    return timer
