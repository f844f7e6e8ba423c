"""What pages and voice wish of the map's camera, for QML."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from app.maps.drawing.map_layer import MapLayer

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
STEP = 1.8  # closer or wider by this for one press of a button


@QmlElement
class MapCamera(QObject):
    """Wishes for the camera of `map`; they glide unless `still`, and following resumes by itself unless `held`."""

    mapChanged = Signal()
    wishChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map: MapLayer | None = None
        self._held, self._manoeuvre, self._steps = False, -1.0, 0.0
        self._north_up, self._flat, self._still = False, False, False

    def _get_map(self) -> MapLayer | None:
        return self._map

    def _set_map(self, layer: MapLayer | None) -> None:
        if layer is not None and layer is not self._map:
            self._map = layer
            self._tell()
            self.mapChanged.emit()

    map = Property(QQuickItem, _get_map, _set_map, notify=mapChanged)

    def _get_held(self) -> bool:
        return self._held

    def _set_held(self, held: bool) -> None:
        self._held = held
        self._tell()

    held = Property(bool, _get_held, _set_held, notify=wishChanged)

    def _get_manoeuvre(self) -> float:
        return self._manoeuvre

    def _set_manoeuvre(self, metres: float) -> None:
        self._manoeuvre = metres
        self._tell()

    manoeuvre = Property(float, _get_manoeuvre, _set_manoeuvre, notify=wishChanged)

    def _get_steps(self) -> float:
        return self._steps

    def _set_steps(self, steps: float) -> None:
        self._steps = steps
        self._tell()

    steps = Property(float, _get_steps, _set_steps, notify=wishChanged)

    def _get_north_up(self) -> bool:
        return self._north_up

    def _set_north_up(self, north_up: bool) -> None:
        self._north_up = north_up
        self._tell()

    northUp = Property(bool, _get_north_up, _set_north_up, notify=wishChanged)

    def _get_flat(self) -> bool:
        return self._flat

    def _set_flat(self, flat: bool) -> None:
        self._flat = flat
        self._tell()

    flat = Property(bool, _get_flat, _set_flat, notify=wishChanged)

    def _get_still(self) -> bool:
        return self._still

    def _set_still(self, still: bool) -> None:
        self._still = still
        self._tell()

    still = Property(bool, _get_still, _set_still, notify=wishChanged)

    def _tell(self) -> None:
        """Hand the standing wishes to the pilot."""
        if self._map is not None:
            pilot = self._map.pilot
            pilot.held, pilot.still = self._held, self._still
            pilot.manoeuvre = self._manoeuvre if self._manoeuvre >= 0.0 else None
            pilot.magnify(self._steps)
            self._map.restyle(self._north_up, self._flat)
        self.wishChanged.emit()

    @Slot(float, float, float)
    def lookAt(self, latitude: float, longitude: float, scale: float) -> None:
        """Bring a place into view at `scale` metres per pixel of the 720 px reference; 0 chooses."""
        layer = self._map
        if layer is not None and layer.frame is not None:
            layer.pilot.look_at(*layer.frame.to_local(latitude, longitude), scale or None)
            layer.advance(0.0)

    @Slot("QVariantList")
    def showAll(self, places: list[float]) -> None:
        """Bring all of latitude, longitude, latitude, … into view."""
        layer = self._map
        if layer is None or layer.frame is None or len(places) < 2:
            return
        spots = [layer.frame.to_local(*pair) for pair in zip(places[::2], places[1::2], strict=True)]
        low = (min(x for x, _ in spots), min(y for _, y in spots))
        high = (max(x for x, _ in spots), max(y for _, y in spots))
        layer.pilot.show(low, high)
        layer.advance(0.0)

    @Slot()
    def closer(self) -> None:
        """One step closer, around the middle of the free space."""
        self._step(STEP)

    @Slot()
    def wider(self) -> None:
        """One step wider."""
        self._step(1 / STEP)

    def _step(self, factor: float) -> None:
        layer = self._map
        if layer is not None:
            x, y, width, height = layer.uncovered()
            layer.pilot.zoom(factor, x + width / 2, y + height / 2, gently=True)
            layer.advance(0.0)
