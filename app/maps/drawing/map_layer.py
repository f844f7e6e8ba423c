"""The vector map as a Qt Quick item: roads, water, parks, extruded buildings and routes through the scene graph."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import numpy as np
from PySide6.QtCore import Property, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QSGNode
from shiboken6 import Shiboken

from app.maps.drawing.map_scene import MapScene
from app.maps.drawing.pilot import Pilot
from app.maps.drawing.sheets import Sheet, build_sheet
from app.maps.drawing.style import DETAILS, Colours, detail_for
from app.maps.geo import Frame, Points
from app.maps.regions.region import Feature, Place, Region, RegionMissing

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
KEPT = 2  # colour schemes whose drawings are kept, so that day and night change at once


class GroundPin(Protocol):
    """What a MapPin is to the layer."""

    def spot(self, layer: "MapLayer") -> tuple[float, ...]:
        """x, y, z of its ground point and of a second one, in metres."""

    def lay(self, seen: list[float]) -> None:
        """Screen x, screen y, nearness w of both points."""


@QmlElement
class MapLayer(QQuickItem):
    """Draws a region. Call `advance` once per frame while `moving`; give it colours, the car and the route."""

    regionChanged = Signal()
    coloursChanged = Signal()
    roomChanged = Signal()
    routeChanged = Signal()
    progressChanged = Signal()
    styleChanged = Signal()
    movingChanged = Signal()
    modeChanged = Signal()
    viewChanged = Signal()
    ready = Signal()
    failed = Signal(str)
    _opened = Signal(object, object)
    _built = Signal(int, int, object)

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)
        self.pilot = Pilot()
        self.frame: Frame | None = None
        self._region_path, self._attribution = "", ""
        self._colour_map: dict[str, object] = {}
        self._colours = Colours.of({})
        self._room, self._unit = QRectF(), 1.0
        self.features: list[Feature] = []
        self.places: list[Place] = []
        self._sheets: dict[int, Sheet] = {}
        self._asked: set[int] = set()
        self._kept: dict[Colours, dict[int, Sheet]] = {}
        self._recolouring = QTimer(self)
        self._recolouring.setSingleShot(True)
        self._recolouring.timeout.connect(self._recolour)
        self._edition = 0
        self._scene: MapScene | None = None
        self._route: list[float] = []
        self._others: list[list[float]] = []
        self._route_shown, self._travelled = 1.0, 0.0
        self._moving, self._mode = False, "follow"
        self._pins: list[GroundPin] = []
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="map")
        self._opened.connect(self._take_features, Qt.ConnectionType.QueuedConnection)
        self._built.connect(self._take_sheet, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._worker.shutdown)

    # --- what QML gives -------------------------------------------------------------------------------------------

    def _get_region(self) -> str:
        return self._region_path

    def _set_region(self, path: str) -> None:
        if path and path != self._region_path:
            self._region_path = path
            self._worker.submit(self._open, Path(path))
            self.regionChanged.emit()

    region = Property(str, _get_region, _set_region, notify=regionChanged)

    def _get_colours(self) -> dict[str, object]:
        return self._colour_map

    def _set_colours(self, colours: dict[str, object]) -> None:
        self._colour_map = colours
        self._recolouring.start()  # a theme changes its colours one by one

    colours = Property("QVariantMap", _get_colours, _set_colours, notify=coloursChanged)  # type: ignore[arg-type]

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

    def _get_route(self) -> list[float]:
        return self._route

    def _set_route(self, route: list[float]) -> None:
        route = [float(value) for value in route or []]
        if route != self._route:
            self._route = route
            self._hand_route()
            self.routeChanged.emit()

    route = Property("QVariantList", _get_route, _set_route, notify=routeChanged)  # type: ignore[arg-type]

    def _get_others(self) -> list[list[float]]:
        return self._others

    def _set_others(self, others: list[list[float]]) -> None:
        if others != self._others:
            self._others = others
            self._hand_route()
            self.routeChanged.emit()

    otherRoutes = Property("QVariantList", _get_others, _set_others, notify=routeChanged)  # type: ignore[arg-type]

    def _get_shown(self) -> float:
        return self._route_shown

    def _set_shown(self, share: float) -> None:
        if share != self._route_shown:
            self._route_shown = share
            if self._scene:
                self._scene.reveal(share)
            self.progressChanged.emit()
            self.update()

    routeShown = Property(float, _get_shown, _set_shown, notify=progressChanged)

    def _get_travelled(self) -> float:
        return self._travelled

    def _set_travelled(self, metres: float) -> None:
        if metres != self._travelled:
            self._travelled = metres
            if self._scene:
                self._scene.dim(metres)
            self.progressChanged.emit()
            self.update()

    travelled = Property(float, _get_travelled, _set_travelled, notify=progressChanged)

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property(bool, notify=movingChanged)
    def moving(self) -> bool:
        """Whether the picture changes by itself: run a FrameAnimation that calls `advance`."""
        return self._moving

    @Property(str, notify=modeChanged)
    def mode(self) -> str:
        """follow, free or overview."""
        return self._mode

    @Property(str, notify=regionChanged)
    def attribution(self) -> str:
        """Whose data this is; to be shown wherever the map is shown."""
        return self._attribution

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
    def showRoute(self) -> None:
        """The whole route for a few seconds."""
        if self.frame is not None and len(self._route) >= 4:
            line = self._local(self._route)
            low, high = line.min(axis=0), line.max(axis=0)
            self.pilot.show((float(low[0]), float(low[1])), (float(high[0]), float(high[1])))
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

    @property
    def painted_colours(self) -> Colours:
        """The colours that are on, as numbers."""
        return self._colours

    def route_lines(self) -> list[Points]:
        """The route and its alternatives as lines (n, 2) in metres; empty without a route."""
        if self.frame is None or len(self._route) < 4:
            return []
        return [self._local(route) for route in (self._route, *self._others) if len(route) >= 4]

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

    def _changed(self) -> None:
        moving, mode = self.pilot.moving, self.pilot.mode
        if moving != self._moving:
            self._moving = moving
            self.movingChanged.emit()
        if mode != self._mode:
            self._mode = mode
            self.modeChanged.emit()
        self._want_sheet()
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

    def _open(self, path: Path) -> None:
        try:
            region = Region(path)
        except RegionMissing as error:
            self._opened.emit(str(error), [])
            return
        features, places = region.features(), region.places()
        region.close()
        self._opened.emit((region.frame, region.attribution, places), features)

    def _recolour(self) -> None:
        read = {name: QColor(value).getRgb() for name, value in self._colour_map.items()}
        made = Colours.of(read)  # type: ignore[arg-type]
        if made == self._colours:
            return
        self._colours = made
        self._renew()
        self.coloursChanged.emit()

    def _renew(self) -> None:
        """Draw from scratch: what was built in these colours before is taken up again, the rest is built."""
        self._edition += 1
        self._asked.clear()
        known = self._kept.get(self._colours, {})
        for level in sorted(known, key=lambda level: level != detail_for(self.pilot.view.scale * self._unit)):
            self._asked.add(level)
            self._take_sheet(self._edition, level, known[level])
        self._want_sheet()

    def _take_features(self, opened: object, features: list[Feature]) -> None:
        if isinstance(opened, str):
            self.failed.emit(opened)
            return
        self.frame, self._attribution, self.places = opened  # type: ignore[misc]
        self.features = features
        self._kept.clear()
        self.regionChanged.emit()
        self._renew()

    def _want_sheet(self) -> None:
        level = detail_for(self.pilot.view.scale * self._unit)
        if self.features and self._colour_map and level not in self._asked:
            self._asked.add(level)
            self._worker.submit(self._build, self._edition, level, self._colours)

    def _build(self, edition: int, level: int, colours: Colours) -> None:
        if edition != self._edition:  # other colours were asked for meanwhile
            return
        self._built.emit(edition, level, build_sheet(self.features, level, colours))

    def _take_sheet(self, edition: int, level: int, sheet: Sheet) -> None:
        if edition != self._edition:
            return
        fresh = self._scene is None or self._scene.edition != edition
        if fresh:
            self._scene = MapScene(edition, self._colours)
            self._hand_route()
        assert self._scene is not None
        self._scene.add(level, sheet)
        self._kept.setdefault(self._colours, {})[level] = sheet
        for old in list(self._kept)[:-KEPT]:
            del self._kept[old]
        self.update()
        if fresh:
            self.ready.emit()
        for other in range(len(DETAILS)):
            if other not in self._asked:
                self._asked.add(other)
                self._worker.submit(self._build, edition, other, self._colours)

    def _local(self, flat: list[float]) -> Points:
        assert self.frame is not None
        degrees = np.array(flat, dtype=float).reshape(-1, 2)
        return self.frame.points_to_local(degrees[:, ::-1])

    def _hand_route(self) -> None:
        if self._scene is not None:
            self._scene.set_routes(self.route_lines())
            self._scene.reveal(self._route_shown)
            self._scene.dim(self._travelled)
            self.update()

    def updatePaintNode(  # type: ignore[override]
        self, old: QSGNode | None, data: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        """Qt: bring the scene graph up to date; per frame this only sets one matrix."""
        scene = self._scene
        if scene is None:
            return old
        scene.look(self.pilot.camera, detail_for(self.pilot.view.scale * self._unit), self._unit)
        return scene.root
