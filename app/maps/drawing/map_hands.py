"""Fingers and mouse on the map: every touch comes here first and moves the map's camera."""

from PySide6.QtCore import Property, QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent, QWheelEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from app.maps.drawing.fingers import Fingers
from app.maps.drawing.map_layer import MapLayer

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
LONG = 600  # milliseconds
MOUSE = -1  # the mouse's number as a finger
WHEEL = 1.0016  # zoom per eighth of a degree


@QmlElement
class MapHands(QQuickItem):
    """Moves `map`. `tapped` tells a short touch's screen point, `pressed` a long one's with its ground point."""

    mapChanged = Signal()
    unitChanged = Signal()
    tapped = Signal(float, float, arguments=["x", "y"])
    pressed = Signal(float, float, float, float, arguments=["x", "y", "latitude", "longitude"])

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._map: MapLayer | None = None
        self._fingers = Fingers(_Acts(self))
        self._turning: QPointF | None = None
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG)
        self._long.timeout.connect(self._hold)
        self.setAcceptTouchEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton | Qt.MouseButton.RightButton)

    def _get_map(self) -> MapLayer | None:
        return self._map

    def _set_map(self, layer: MapLayer | None) -> None:
        if layer is not self._map:
            self._map = layer
            self.mapChanged.emit()

    map = Property(QQuickItem, _get_map, _set_map, notify=mapChanged)

    def _get_unit(self) -> float:
        return self._fingers.unit

    def _set_unit(self, unit: float) -> None:
        if unit != self._fingers.unit:
            self._fingers.unit = unit
            self.unitChanged.emit()

    unit = Property(float, _get_unit, _set_unit, notify=unitChanged)

    # --- Qt's events ----------------------------------------------------------------------------------------------

    def touchEvent(self, event: QTouchEvent) -> None:
        """Qt: fingers."""
        now = event.timestamp() / 1000.0
        if event.type() == QEvent.Type.TouchCancel:
            self._fingers.cancel()
        moved = {}
        for point in event.points():
            spot = point.position()
            if point.state() == QEventPoint.State.Pressed:
                self._fingers.down(point.id(), spot.x(), spot.y(), now)
            elif point.state() == QEventPoint.State.Updated:
                moved[point.id()] = (spot.x(), spot.y())
        if moved:
            self._fingers.move(moved, now)
        for point in event.points():
            if point.state() == QEventPoint.State.Released:
                self._fingers.up(point.id(), now)
        event.accept()
        self._await()

    def touchUngrabEvent(self) -> None:
        """Qt: somebody else took the fingers."""
        self._fingers.cancel()
        self._await()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a button went down."""
        if event.button() == Qt.MouseButton.RightButton:
            self._turning = event.position()
        else:
            self._fingers.down(MOUSE, event.position().x(), event.position().y(), event.timestamp() / 1000.0)
        self._await()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: moved with a button down; the right one turns and tilts."""
        spot = event.position()
        if self._turning is not None and self._map is not None:
            self._map.rotate((self._turning.x() - spot.x()) * 0.2)
            self._map.lean((self._turning.y() - spot.y()) * 0.12)
            self._turning = spot
        else:
            self._fingers.move({MOUSE: (spot.x(), spot.y())}, event.timestamp() / 1000.0)
        self._await()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a button went up."""
        if event.button() == Qt.MouseButton.RightButton:
            self._turning = None
        else:
            self._fingers.up(MOUSE, event.timestamp() / 1000.0)
        self._await()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: went down for the second time; the fingers tell double taps themselves."""
        self.mousePressEvent(event)

    def mouseUngrabEvent(self) -> None:
        """Qt: somebody else took the mouse."""
        self._turning = None
        self._fingers.cancel()
        self._await()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel, or two fingers on a touch pad."""
        spot, smooth = event.position(), event.phase() != Qt.ScrollPhase.NoScrollPhase
        self._zoom(WHEEL ** event.angleDelta().y(), spot.x(), spot.y(), not smooth)
        event.accept()

    # --- what they mean -------------------------------------------------------------------------------------------

    def _await(self) -> None:
        """A long press may come while one finger rests."""
        if not self._fingers.resting:
            self._long.stop()
        elif not self._long.isActive():
            self._long.start()

    def _hold(self) -> None:
        self._fingers.hold(0.0)

    def _zoom(self, factor: float, x: float, y: float, gently: bool) -> None:
        if self._map is not None:
            self._map.pilot.zoom(factor, x, y, gently)
            self._map.advance(0.0)

    def _rotate(self, degrees: float, x: float, y: float) -> None:
        if self._map is not None:
            self._map.pilot.rotate(degrees, x, y)
            self._map.advance(0.0)

    def _press(self, x: float, y: float) -> None:
        layer = self._map
        if layer is not None and layer.frame is not None and y > layer.pilot.camera.horizon:
            self.pressed.emit(x, y, *layer.frame.to_degrees(*layer.pilot.camera.ground(x, y)))


class _Acts:
    """Does on the map what fingers mean."""

    def __init__(self, hands: MapHands) -> None:
        self._hands = hands

    def drag(self, from_x: float, from_y: float, to_x: float, to_y: float) -> None:
        if self._hands._map is not None:
            self._hands._map.drag(from_x, from_y, to_x, to_y)

    def fling(self, speed_x: float, speed_y: float) -> None:
        if self._hands._map is not None:
            self._hands._map.fling(speed_x, speed_y)

    def zoom(self, factor: float, x: float, y: float, gently: bool) -> None:
        self._hands._zoom(factor, x, y, gently)

    def rotate(self, degrees: float, x: float, y: float) -> None:
        self._hands._rotate(degrees, x, y)

    def lean(self, degrees: float) -> None:
        if self._hands._map is not None:
            self._hands._map.lean(degrees)

    def tap(self, x: float, y: float) -> None:
        self._hands.tapped.emit(x, y)

    def press(self, x: float, y: float) -> None:
        self._hands._press(x, y)
