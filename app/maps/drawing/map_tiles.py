"""The map as pictures: a user's tiles, or our own region painted where the screen draws no geometry; flat."""

import time
from pathlib import Path

import numpy as np
import platformdirs
from PySide6.QtCore import Property, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QMatrix4x4
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QSGNode, QSGRendererInterface

from app.maps.drawing.map_layer import MapLayer
from app.maps.drawing.tile_loader import TileLoader, TileShelf
from app.maps.drawing.tile_math import Tile, scale_of, seen_tiles, zoom_for
from app.maps.drawing.tile_nodes import TileNodes
from app.maps.drawing.tile_source import TilesBroken, TileSource, open_tiles
from app.maps.geo import simplify

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
AGAIN = 60.0  # seconds until a picture that a source could not give is asked for again
AHEAD = 160.0  # pixels around the screen that are loaded, too
PLAIN = 0.004  # a scale this near to the pictures' own is drawn pixel by pixel


@QmlElement
class MapTiles(QQuickItem):
    """Shows what `tiles` names (a .mbtiles or .pmtiles file, a URL with {z}, {x}, {y}; "" paints the region) below
    everything of `map`, whose camera it keeps flat. `matrix` and `line` are for drawing the route above it."""

    mapChanged = Signal()
    tilesChanged = Signal()
    matrixChanged = Signal()
    lineChanged = Signal()
    failed = Signal(str)
    _arrived = Signal(int, object, object, bool)

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)
        self.setClip(True)
        self._map: MapLayer | None = None
        self._tiles, self._named, self._cache = "", "", ""
        self._source: TileSource | None = None
        self._loader: TileLoader | None = None
        self._shelf = TileShelf()
        self._edition = 0
        self._retry: dict[Tile, float] = {}
        self._nodes: TileNodes | None = None
        self._nodes_stale = False
        self._wanted: list[Tile] = []
        self._seen: object = None
        self._zoom = 0
        self._line: list[QPointF] = []
        self._line_scale, self._origin = 0.0, (0.0, 0.0)
        self._matrix = QMatrix4x4()
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.timeout.connect(self._reopen)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(lambda: self.end())

    # --- what QML gives and reads ---------------------------------------------------------------------------------

    def _get_map(self) -> MapLayer | None:
        return self._map

    def _set_map(self, layer: MapLayer | None) -> None:
        if layer is not None and layer is not self._map:
            self._map = layer
            layer.viewChanged.connect(self._look)
            for news in (layer.regionChanged, layer.coloursChanged):
                news.connect(self._opening.start)
            layer.routeChanged.connect(self._reroute)
            self._opening.start()
            self.mapChanged.emit()

    map = Property(QQuickItem, _get_map, _set_map, notify=mapChanged)

    def _get_tiles(self) -> str:
        return self._tiles

    def _set_tiles(self, tiles: str) -> None:
        if tiles != self._tiles:
            self._tiles = tiles
            self._opening.start()

    tiles = Property(str, _get_tiles, _set_tiles, notify=tilesChanged)

    def _get_named(self) -> str:
        return self._named

    def _set_named(self, attribution: str) -> None:
        if attribution != self._named:
            self._named = attribution
            self._opening.start()

    attributedTo = Property(str, _get_named, _set_named, notify=tilesChanged)

    def _get_cache(self) -> str:
        return self._cache

    def _set_cache(self, folder: str) -> None:
        self._cache = folder

    cache = Property(str, _get_cache, _set_cache, notify=tilesChanged)

    @Property(str, notify=tilesChanged)
    def attribution(self) -> str:
        """Whose pictures these are, to be shown; "" while they are painted from the map's own region."""
        return self._source.attribution if self._source else ""

    @Property(bool, notify=tilesChanged)
    def foreign(self) -> bool:
        """Whether the pictures are a user's own, which have names on them."""
        return self._source is not None

    @Property(QMatrix4x4, notify=matrixChanged)
    def matrix(self) -> QMatrix4x4:
        """From `line`'s metres to pixels."""
        return self._matrix

    @Property("QVariantList", notify=lineChanged)  # type: ignore[arg-type]
    def line(self) -> list[QPointF]:
        """The route as points in metres, as fine as the scale needs."""
        return self._line

    @Property(float, notify=lineChanged)
    def grain(self) -> float:
        """Metres per pixel for which `line` is as it is."""
        return self._line_scale or 1.0

    # --- inside ---------------------------------------------------------------------------------------------------

    def end(self) -> None:
        """Stop loading: no thread and no open file is left."""
        if self._loader is not None:
            self._loader.close()
            self._loader = None

    @Slot()
    def _reopen(self) -> None:
        layer = self._map
        if layer is None or layer.frame is None:
            return
        if self._loader is not None:
            self._loader.close(wait=False)
        self._edition += 1
        edition = self._edition
        cache = Path(self._cache) if self._cache else Path(platformdirs.user_cache_dir("meridian", appauthor=False))
        try:
            self._source = open_tiles(self._tiles, self._named, cache / "tiles") if self._tiles else None
        except TilesBroken as problem:
            self._source = None
            self.failed.emit(str(problem))
        self._shelf, self._retry, self._seen = TileShelf(), {}, None
        self._nodes_stale = True
        self._loader = TileLoader(
            self._source,
            Path(str(layer.region)),
            layer.frame,
            layer.painted_colours,
            lambda tile, picture, own: self._arrived.emit(edition, tile, picture, own),
        )
        layer.pilot.level = layer.pictured = True
        layer.pilot.grain = self._own_scale() if self._is_software() else None
        self.tilesChanged.emit()
        self._reroute()
        self._look()

    def _is_software(self) -> bool:
        window = self.window()
        kind = window.rendererInterface().graphicsApi() if window else None
        return kind == QSGRendererInterface.GraphicsApi.Software

    def _own_scale(self) -> float:
        """Metres per pixel at which pictures of zoom 0 are drawn pixel by pixel."""
        assert self._map is not None and self._map.frame is not None
        assert self._loader is not None
        return scale_of(0, self._map.frame.latitude, self._loader.pixels)

    @Slot()
    def _look(self) -> None:
        """The camera moved: what is wanted now."""
        layer, loader = self._map, self._loader
        if layer is None or loader is None or layer.frame is None or self.width() < 1:
            return
        camera = layer.pilot.camera
        if camera == self._seen:
            return
        self._seen = camera
        source = self._source
        least, most = (source.least, source.most) if source else (5, 19)
        zoom = zoom_for(camera.view.scale, layer.frame.latitude, loader.pixels, least, most)
        wanted = seen_tiles(camera, layer.frame, zoom)
        now = time.monotonic()
        around = seen_tiles(camera, layer.frame, zoom, AHEAD) if source is None else []
        missing = [
            tile
            for tile in dict.fromkeys([*wanted, *around])
            if tile not in self._shelf or self._retry.get(tile, now + 1.0) < now
        ]
        loader.want(missing)
        self._wanted, self._zoom = wanted, zoom
        if self._line and not 0.6 < camera.view.scale / self._line_scale < 1.7:
            self._reroute()
        self._matrix = self._matrix_of(self._origin)
        self.matrixChanged.emit()
        self.update()

    @Slot(int, object, object, bool)
    def _take(self, edition: int, tile: Tile, picture: QImage, own: bool) -> None:
        if edition != self._edition or picture.isNull():
            return
        self._shelf.put(tile, picture)
        if own and self._source is not None:
            self._retry[tile] = time.monotonic() + AGAIN
        else:
            self._retry.pop(tile, None)
        self.update()

    @Slot()
    def _reroute(self) -> None:
        """The route in metres around its first point, with no more points than the scale shows."""
        layer = self._map
        lines = layer.route_lines() if layer is not None else []
        if layer is None or not lines:
            if self._line:
                self._line = []
                self.lineChanged.emit()
            return
        self._line_scale = layer.pilot.view.scale
        self._origin = (float(lines[0][0, 0]), float(lines[0][0, 1]))
        points = simplify(lines[0], self._line_scale) - np.array(self._origin)
        self._line = [QPointF(x, -y) for x, y in points.tolist()]
        self._matrix = self._matrix_of(self._origin)
        self.matrixChanged.emit()
        self.lineChanged.emit()

    def _matrix_of(self, origin: tuple[float, float]) -> QMatrix4x4:
        """From metres around an origin, y to the south, to pixels."""
        assert self._map is not None
        x, y, _ = self._map.pilot.camera.rows()
        left = x[0] * origin[0] + x[1] * origin[1] + x[3]
        top = y[0] * origin[0] + y[1] * origin[1] + y[3]
        if self._pixel_by_pixel():
            left, top = round(left), round(top)
        return QMatrix4x4(x[0], -x[1], 0, left, y[0], -y[1], 0, top, 0, 0, 1, 0, 0, 0, 0, 1)

    def _pixel_by_pixel(self) -> bool:
        if self._map is None or self._loader is None or self._map.frame is None:
            return False
        view = self._map.pilot.view
        return abs(view.bearing) < 1e-6 and abs(self._own_scale() / 2**self._zoom / view.scale - 1.0) < PLAIN

    def updatePaintNode(  # type: ignore[override]
        self, old: QSGNode | None, data: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        """Qt: bring the scene graph up to date."""
        layer, window = self._map, self.window()
        if layer is None or layer.frame is None or window is None:
            return old
        if self._nodes is None:
            self._nodes = TileNodes()
        if self._nodes_stale:
            self._nodes.clear()
            self._nodes_stale = False
        frame = layer.frame
        tiles = [(tile, picture, tile.box(frame)) for tile, picture in self._shelf.shown(self._wanted)]
        if tiles:
            plain = self._pixel_by_pixel() and all(tile.z == self._zoom for tile, _, _ in tiles)
            step = layer.pilot.view.scale if plain else 1.0
            origin = (tiles[0][2][0], tiles[0][2][3])
            matrix = self._matrix_of(origin)
            matrix.scale(step, step)
            self._nodes.show(window, tiles, origin, step, plain, soft=layer.pilot.grain is None)
            self._nodes.look(matrix)
        return self._nodes.root
