"""The vector map as a Qt Quick item: what it shows of a region streams in, cell by cell, as the camera needs it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QSGNode

from app.maps.drawing.beyond import Beyond
from app.maps.drawing.cell import Cell
from app.maps.drawing.cell_store import CellStore
from app.maps.drawing.cells import Key
from app.maps.drawing.colours import Colours
from app.maps.drawing.map_ground import MapGround
from app.maps.drawing.map_scene import MapScene
from app.maps.drawing.stream import CellStream, Opened
from app.maps.drawing.viewpoint import near, viewpoint
from app.maps.drawing.widths import level_for
from app.maps.geo import Points
from app.maps.regions.feature import Feature

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
AHEAD = 110.0  # pixels that the camera moves before other cells are asked for
PAUSE = 120  # milliseconds in which news of cells are gathered


@QmlElement
class MapLayer(MapGround):
    """Draws a region. Give it colours, and what lies on the map: routes, traffic, range, stretches that matter."""

    regionChanged = Signal()
    coloursChanged = Signal()
    routeChanged = Signal()
    progressChanged = Signal()
    overlayChanged = Signal()
    cells_changed = Signal()
    ready = Signal()
    failed = Signal(str)
    _opened = Signal(int, object)
    _arrived = Signal(int, object)

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)
        self._region_path, self._attribution = "", ""
        self._colour_map: dict[str, object] = {}
        self._colours = Colours.of({})
        self._stream: CellStream | None = None
        self._opening, self._stranger = 0, False
        self.store: CellStore | None = None
        self._beyond: Beyond | None = None
        self._looked_at: tuple[float, ...] = ()
        self._scene: MapScene | None = None
        self._root: QSGNode | None = None
        self._news: list[Cell | Key] = []
        self._drawn = False
        self.pictured = False  # pictures show the ground: nothing is drawn here
        self._route: list[float] = []
        self._others: list[list[float]] = []
        self._traffic: list[float] = []
        self._reach: list[list[float]] = []
        self._marks: list[list[float]] = []
        self._route_shown, self._travelled = 1.0, 0.0
        self._stale = {"colours", "routes", "reach", "marks"}
        self._telling = QTimer(self, singleShot=True, interval=PAUSE)
        self._telling.timeout.connect(self.cells_changed.emit)
        self._opened.connect(self._take_region, Qt.ConnectionType.QueuedConnection)
        self._arrived.connect(self._take_cell, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(lambda: self.close())

    # --- what QML gives -------------------------------------------------------------------------------------------

    def _get_region(self) -> str:
        return self._region_path

    def _set_region(self, path: str) -> None:
        if path and path != self._region_path:
            self._region_path = path
            self._open(Path(path))
            self.regionChanged.emit()

    region = Property(str, _get_region, _set_region, notify=regionChanged)

    def _get_colours(self) -> dict[str, object]:
        return self._colour_map

    def _set_colours(self, colours: dict[str, object]) -> None:
        self._colour_map = colours
        self.polish()  # a theme changes its colours one by one

    colours = Property("QVariantMap", _get_colours, _set_colours, notify=coloursChanged)  # type: ignore[arg-type]

    def _get_route(self) -> list[float]:
        return self._route

    def _set_route(self, route: list[float]) -> None:
        route = [float(value) for value in route or []]
        if route != self._route:
            self._route = route
            self._renew("routes")
            self.routeChanged.emit()

    route = Property("QVariantList", _get_route, _set_route, notify=routeChanged)  # type: ignore[arg-type]

    def _get_others(self) -> list[list[float]]:
        return self._others

    def _set_others(self, others: list[list[float]]) -> None:
        if others != self._others:
            self._others = others
            self._renew("routes")
            self.routeChanged.emit()

    otherRoutes = Property("QVariantList", _get_others, _set_others, notify=routeChanged)  # type: ignore[arg-type]

    def _get_traffic(self) -> list[float]:
        return self._traffic

    def _set_traffic(self, ratios: list[float]) -> None:
        ratios = [float(ratio) for ratio in ratios or []]
        if ratios != self._traffic:
            self._traffic = ratios
            self._renew("routes")
            self.routeChanged.emit()

    traffic = Property("QVariantList", _get_traffic, _set_traffic, notify=routeChanged)  # type: ignore[arg-type]

    def _get_reach(self) -> list[list[float]]:
        return self._reach

    def _set_reach(self, outlines: list[list[float]]) -> None:
        if outlines != self._reach:
            self._reach = outlines
            self._renew("reach")
            self.overlayChanged.emit()

    reach = Property("QVariantList", _get_reach, _set_reach, notify=overlayChanged)  # type: ignore[arg-type]

    def _get_marks(self) -> list[list[float]]:
        return self._marks

    def _set_marks(self, lines: list[list[float]]) -> None:
        if lines != self._marks:
            self._marks = lines
            self._renew("marks")
            self.overlayChanged.emit()

    incidents = Property("QVariantList", _get_marks, _set_marks, notify=overlayChanged)  # type: ignore[arg-type]

    def _get_shown(self) -> float:
        return self._route_shown

    def _set_shown(self, share: float) -> None:
        if share != self._route_shown:
            self._route_shown = share
            self.progressChanged.emit()
            self.update()

    routeShown = Property(float, _get_shown, _set_shown, notify=progressChanged)

    def _get_travelled(self) -> float:
        return self._travelled

    def _set_travelled(self, metres: float) -> None:
        if metres != self._travelled:
            self._travelled = metres
            self.progressChanged.emit()
            self.update()

    travelled = Property(float, _get_travelled, _set_travelled, notify=progressChanged)

    @Property(str, notify=regionChanged)
    def attribution(self) -> str:
        """Whose data this is; to be shown wherever the map is shown."""
        return self._attribution

    @Slot()
    def showRoute(self) -> None:
        """The whole route for a few seconds."""
        if self.frame is not None and len(self._route) >= 4:
            line = self.local(self._route)
            low, high = line.min(axis=0), line.max(axis=0)
            self.pilot.show((float(low[0]), float(low[1])), (float(high[0]), float(high[1])))
            self.advance(0.0)

    # --- what Python asks -----------------------------------------------------------------------------------------

    @property
    def painted_colours(self) -> Colours:
        """The colours that are on, as numbers."""
        return self._colours

    @property
    def settled(self) -> bool:
        """Whether everything that the camera sees is there, at its own level of detail."""
        if self.store is None or self._news or not self._drawn:
            return False
        level = self._level()
        return level in self.store.in_view and self.store.covered(level) >= 1.0

    def named_features(self) -> list[Feature]:
        """Features that have a name or a number in the cells in view, at the shown level of detail; areas are cut at
        4 km, lines as they are in the region. `cells_changed` tells of others."""
        return [] if self.store is None else list(self.store.named())

    def route_lines(self) -> list[Points]:
        """The route and its alternatives as lines (n, 2) in metres; empty without a route."""
        if self.frame is None or len(self._route) < 4:
            return []
        return [self.local(route) for route in (self._route, *self._others) if len(route) >= 4]

    # --- inside ---------------------------------------------------------------------------------------------------

    def _level(self) -> int:
        return level_for(self.pilot.view.scale * self._unit)

    def _renew(self, what: str) -> None:
        self._stale.add(what)
        self.update()

    def _open(self, path: Path) -> None:
        self.close()
        self._opening += 1
        number = self._opening
        self._stream = CellStream(
            path, lambda opened: self._opened.emit(number, opened), lambda cell: self._arrived.emit(number, cell)
        )

    def close(self) -> None:
        """Read no more; the picture stays as it is."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def updatePolish(self) -> None:
        """Qt: before a frame; the colours are in it that the panels have in it."""
        read = {name: QColor(value).getRgb() for name, value in self._colour_map.items()}
        made = Colours.of(read)  # type: ignore[arg-type]
        if made != self._colours:
            self._colours = made
            self._renew("colours")
            self.coloursChanged.emit()

    def _take_region(self, number: int, opened: Opened | str) -> None:
        if number != self._opening:
            return
        if isinstance(opened, str):
            self.failed.emit(opened)
            return
        self.frame, self._attribution = opened.frame, opened.attribution
        self.store, self._news, self._stranger = CellStore(opened.bounds), [], True
        self._beyond, self.pilot.bounds = opened.beyond, opened.bounds
        self._stale |= {"routes", "reach", "marks"}
        self._looked_at, self._drawn = (), False
        self.regionChanged.emit()
        self.ready.emit()
        self.looked()

    def looked(self) -> None:
        """Ask for the cells that the camera needs, when it has moved far enough for others."""
        if self.store is None or self._stream is None or self.width() < 1 or self.height() < 1:
            return
        camera = self.pilot.camera
        now = (*viewpoint(camera), float(self._level()))
        if self._looked_at and near(now[:-1], self._looked_at[:-1], AHEAD) and now[-1] == self._looked_at[-1]:
            return
        self._looked_at = now
        view = self.pilot.goal
        goal = None if view is None else (replace(camera, view=view), level_for(view.scale * self._unit))
        self._stream.want(self.store.look(camera, self._level(), goal))
        self._telling.start()

    def _take_cell(self, number: int, cell: Cell) -> None:
        if number != self._opening or self.store is None or cell.key in self.store.cells:
            return
        self._news += [cell, *self.store.take(cell)]
        self._telling.start()
        self.update()

    def updatePaintNode(  # type: ignore[override]
        self, old: QSGNode | None, data: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        """Qt: bring the scene graph up to date; per frame this mostly sets one matrix."""
        if self.pictured:
            self._news, self._drawn = [], True
            return old
        if self.store is None or self._colours.land[3] == 0:
            return old
        scene = self._scene
        if scene is None or old is None or self._stranger:
            scene = self._begin(self.store, old)
        for one in self._news:
            if isinstance(one, Cell):
                scene.add(one)
            else:
                scene.drop(one)
        self._news = []
        self._refresh(scene)
        scene.progress(self._route_shown, self._travelled)
        scene.look(self.pilot.camera, self.store.choose(self._level()), self._unit)
        self._drawn = True
        return self._root

    def _begin(self, store: CellStore, old: QSGNode | None) -> MapScene:
        """A scene of its own for a region that is new, or a scene graph that is."""
        if old is None or self._root is None:
            self._root = QSGNode()
        else:
            self._root.removeAllChildNodes()
        self._scene, self._stranger = MapScene(), False
        self._root.appendChildNode(self._scene.root)
        if self._beyond is not None:
            self._scene.set_beyond(self._beyond)
        self._stale, self._news = {"colours", "routes", "reach", "marks"}, list(store.cells.values())
        return self._scene

    def _refresh(self, scene: MapScene) -> None:
        """Hand over what has changed since the last frame."""
        if "colours" in self._stale:
            scene.paint(self._colours)
        if "routes" in self._stale:
            scene.set_routes(self.route_lines(), self._traffic)
        if self.frame is not None and "reach" in self._stale:
            scene.set_reach([self.local(outline) for outline in self._reach if len(outline) >= 6])
        if self.frame is not None and "marks" in self._stale:
            scene.set_marks([self.local(line) for line in self._marks if len(line) >= 4])
        self._stale = set()
