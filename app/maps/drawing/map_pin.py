"""An item that stays at a place on the ground while the map moves below it."""

import math

from PySide6.QtCore import Property, QPointF, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from app.maps.drawing.map_ground import MapGround

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
FAR = 4.6  # pins further away than this many focus distances are hidden


@QmlElement
class MapPin(QQuickItem):
    """Its origin is kept at a ground point; `turn` is the screen direction toward a second point, in degrees."""

    layerChanged = Signal()
    spotChanged = Signal()
    laid = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._layer: MapGround | None = None
        self._latitude, self._longitude, self._elevation = 0.0, 0.0, 0.0
        self._to_latitude, self._to_longitude = 0.0, 0.0
        self._car = False
        self._local: tuple[float, ...] | None = None
        self._turn, self._in_view = 0.0, True

    def _get_layer(self) -> MapGround | None:
        return self._layer

    def _set_layer(self, layer: MapGround | None) -> None:
        if layer is not self._layer:
            if self._layer is not None:
                self._layer.detach(self)
            self._layer = layer
            self._local = None
            if layer is not None:
                layer.attach(self)
                layer.lay([self])
            self.layerChanged.emit()

    map = Property(QQuickItem, _get_layer, _set_layer, notify=layerChanged)

    def _moved(self) -> None:
        self._local = None
        self.spotChanged.emit()
        if self._layer is not None:
            self._layer.lay([self])

    def _get_latitude(self) -> float:
        return self._latitude

    def _set_latitude(self, value: float) -> None:
        self._latitude = value
        self._moved()

    latitude = Property(float, _get_latitude, _set_latitude, notify=spotChanged)

    def _get_longitude(self) -> float:
        return self._longitude

    def _set_longitude(self, value: float) -> None:
        self._longitude = value
        self._moved()

    longitude = Property(float, _get_longitude, _set_longitude, notify=spotChanged)

    def _get_to_latitude(self) -> float:
        return self._to_latitude

    def _set_to_latitude(self, value: float) -> None:
        self._to_latitude = value
        self._moved()

    toLatitude = Property(float, _get_to_latitude, _set_to_latitude, notify=spotChanged)

    def _get_to_longitude(self) -> float:
        return self._to_longitude

    def _set_to_longitude(self, value: float) -> None:
        self._to_longitude = value
        self._moved()

    toLongitude = Property(float, _get_to_longitude, _set_to_longitude, notify=spotChanged)

    def _get_elevation(self) -> float:
        return self._elevation

    def _set_elevation(self, metres: float) -> None:
        self._elevation = metres
        self._moved()

    elevation = Property(float, _get_elevation, _set_elevation, notify=spotChanged)

    def _get_car(self) -> bool:
        return self._car

    def _set_car(self, car: bool) -> None:
        self._car = car
        self._moved()

    atCar = Property(bool, _get_car, _set_car, notify=spotChanged)

    @Property(float, notify=laid)
    def turn(self) -> float:
        """Degrees, clockwise, 0 points right."""
        return self._turn

    @Property(bool, notify=laid)
    def inView(self) -> bool:
        """Whether the ground point is in front of the camera and near enough to be shown."""
        return self._in_view

    def spot(self, layer: MapGround) -> tuple[float, ...]:
        """x, y, z of the point and of the second point, in metres."""
        if self._car:
            car = layer.pilot.car
            turn = math.radians(car.heading)
            return (car.x, car.y, 0.0, car.x + 10 * math.sin(turn), car.y + 10 * math.cos(turn), 0.0)
        if self._local is None and layer.frame is not None:
            x, y = layer.frame.to_local(self._latitude, self._longitude)
            u, v = layer.frame.to_local(self._to_latitude, self._to_longitude) if self._to_latitude else (x + 1, y)
            self._local = (x, y, self._elevation, u, v, self._elevation)
        return self._local or (0.0,) * 6

    def lay(self, seen: list[float]) -> None:
        """Place the item; `seen` is (x, y, w) of its point and of the second point on the screen."""
        x, y, w, end_x, end_y, _ = seen
        in_view = 0.05 < w < FAR
        self.setPosition(QPointF(x, y))
        turn = math.degrees(math.atan2(end_y - y, end_x - x)) if in_view else 0.0
        if in_view != self._in_view or abs(turn - self._turn) > 0.05:
            self._turn, self._in_view = turn, in_view
            self.laid.emit()
