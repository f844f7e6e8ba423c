"""The map item's ground: its region's frame, its camera, its room on the screen, and the pins that stay at places."""

from typing import Protocol

import numpy as np
from PySide6.QtCore import Property, QRect, QRectF, Signal, Slot
from PySide6.QtQml import QmlAnonymous
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from app.maps.drawing.pilot import Pilot
from app.maps.geo import Frame, Points

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


class GroundPin(Protocol):
    """What a MapPin is to the ground."""

    def spot(self, layer: "MapGround") -> tuple[float, ...]:
        """x, y, z of its ground point and of a second one, in metres."""

    def lay(self, seen: list[float]) -> None:
        """Screen x, screen y, nearness w of both points."""


@QmlAnonymous
class MapGround(QQuickItem):
    """A piece of ground under a camera. Call `advance` once per frame while `moving`; give it the car."""

    roomChanged = Signal()
    movingChanged = Signal()
    modeChanged = Signal()
    viewChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.pilot = Pilot()
        self.frame: Frame | None = None
        self._room, self._unit = QRectF(), 1.0
        self._moving, self._mode = False, "follow"
        self._pins: list[GroundPin] = []

    def _get_room(self) -> QRectF:
        return self._room

    def _set_room(self, room: QRectF) -> None:
        if room != self._room:
            self._room = QRectF(room)
            self._resized()
            self.roomChanged.emit()

    room = Property(QRectF, _get_room, _set_room, notify=roomChanged)

    def _get_unit(self) -> float:
        return self._unit

    def _set_unit(self, unit: float) -> None:
        if unit != self._unit:
            self._unit = unit
            self._resized()
            self.roomChanged.emit()

    unit = Property(float, _get_unit, _set_unit, notify=roomChanged)

    @Property(bool, notify=movingChanged)
    def moving(self) -> bool:
        """Whether the picture changes by itself: run a FrameAnimation that calls `advance`."""
        return self._moving

    @Property(str, notify=modeChanged)
    def mode(self) -> str:
        """follow, free or overview."""
        return self._mode

    @Property(float, notify=viewChanged)
    def bearing(self) -> float:
        """Compass degrees that point up."""
        return self.pilot.view.bearing

    @Property(float, notify=viewChanged)
    def tilt(self) -> float:
        """Degrees from straight down."""
        return self.pilot.view.tilt

    @Property(float, notify=viewChanged)
    def horizon(self) -> float:
        """Screen y of the horizon."""
        return self.pilot.camera.horizon

    # --- verbs ----------------------------------------------------------------------------------------------------

    @Slot(float, float, float, float)
    def place(self, latitude: float, longitude: float, heading: float, kmh: float) -> None:
        """The car's position in degrees and speed in km/h."""
        if self.frame is not None:
            self.pilot.drive(*self.frame.to_local(latitude, longitude), heading, kmh / 3.6)
            if not (self._moving and self.pilot.moving):
                self._changed()

    @Slot(float)
    def advance(self, seconds: float) -> None:
        """One frame."""
        self.pilot.advance(seconds)
        self._changed()

    @Slot()
    def follow(self) -> None:
        """Back to the car."""
        self.pilot.follow()
        self._changed()

    @Slot(bool, bool)
    def restyle(self, north_up: bool, flat: bool) -> None:
        """North up instead of heading up; flat instead of tilted."""
        self.pilot.restyle(north_up, flat)
        self._changed()

    @Slot(float, float, float, float)
    def drag(self, from_x: float, from_y: float, to_x: float, to_y: float) -> None:
        """A finger moved."""
        self.pilot.drag(from_x, from_y, to_x, to_y)
        self._changed()

    @Slot(float, float)
    def fling(self, speed_x: float, speed_y: float) -> None:
        """A finger left, pixels per second."""
        self.pilot.fling(speed_x, speed_y)
        self._changed()

    @Slot(float, float, float)
    def zoom(self, factor: float, at_x: float, at_y: float) -> None:
        """Closer by `factor` around a screen point."""
        self.pilot.zoom(factor, at_x, at_y)
        self._changed()

    @Slot(float)
    def rotate(self, degrees: float) -> None:
        """Turn the view."""
        self.pilot.rotate(degrees)
        self._changed()

    @Slot(float)
    def lean(self, degrees: float) -> None:
        """Tilt the view."""
        self.pilot.lean(degrees)
        self._changed()

    # --- pins -----------------------------------------------------------------------------------------------------

    def attach(self, pin: GroundPin) -> None:
        """A MapPin that is to be kept at its place on the ground."""
        self._pins.append(pin)

    def detach(self, pin: GroundPin) -> None:
        """The pin belongs here no longer."""
        if pin in self._pins:
            self._pins.remove(pin)

    def uncovered(self) -> tuple[float, float, float, float]:
        """The free area (x, y, width, height) of the screen between panels."""
        room = self._room if self._room.width() > 0 else QRectF(0, 0, self.width(), self.height())
        return room.x(), room.y(), room.width(), room.height()

    def lay(self, pins: list[GroundPin]) -> None:
        """Move pins to where their ground points are on the screen."""
        if not pins or self.frame is None:
            return
        spots = np.array([pin.spot(self) for pin in pins], dtype=float).reshape(-1, 2, 3)
        seen = self.pilot.camera.project(spots.reshape(-1, 3)).reshape(-1, 6).tolist()
        for pin, place in zip(pins, seen, strict=True):
            pin.lay(place)

    def lay_all(self) -> None:
        """Move every pin; those that QML has deleted are forgotten."""
        self._pins = [pin for pin in self._pins if Shiboken.isValid(pin)]
        self.lay(self._pins)

    # --- inside ---------------------------------------------------------------------------------------------------

    def local(self, flat: list[float]) -> Points:
        """A flat list of latitude, longitude, … as points (n, 2) in metres; needs a frame."""
        assert self.frame is not None
        degrees = np.array(flat, dtype=float).reshape(-1, 2)
        return self.frame.points_to_local(degrees[:, ::-1])

    def looked(self) -> None:
        """The camera may see other ground than before."""

    def _changed(self) -> None:
        moving, mode = self.pilot.moving, self.pilot.mode
        if moving != self._moving:
            self._moving = moving
            self.movingChanged.emit()
        if mode != self._mode:
            self._mode = mode
            self.modeChanged.emit()
        self.looked()
        self.lay_all()
        self.viewChanged.emit()
        self.update()

    def _resized(self) -> None:
        self.pilot.resize(self.width(), self.height(), self.uncovered(), self._unit)
        self._changed()

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Qt: the item's size changed."""
        super().geometryChange(new, old)
        self._resized()
