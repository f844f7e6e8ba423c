"""The map painted plainly and flat, for screens whose scene graph is software and draws no geometry of ours."""

from dataclasses import replace

from PySide6.QtCore import Property, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from app.maps.drawing.camera import Camera
from app.maps.drawing.map_layer import MapLayer
from app.maps.drawing.style import RANK, WIDTH, Colours, detail_for, road_colour
from app.maps.drawing.tessellate import Colour
from app.maps.geo import Points

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
AREA_ORDER = ("town", "apron", "runway", "wood", "park", "beach", "water", "pier")


@QmlElement
class MapPainting(QQuickPaintedItem):
    """Paints what `map` would draw, and keeps its camera flat while it does."""

    mapChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._map: MapLayer | None = None
        self._areas: list[tuple[str, QPainterPath]] = []
        self._roads: list[tuple[str, QPainterPath]] = []

    def _get_map(self) -> MapLayer | None:
        return self._map

    def _set_map(self, layer: MapLayer | None) -> None:
        if layer is not None and layer is not self._map:
            self._map = layer
            layer.regionChanged.connect(self._read)
            layer.viewChanged.connect(self._repaint)
            layer.coloursChanged.connect(self._repaint)
            layer.routeChanged.connect(self._repaint)
            layer.restyle(layer.pilot.north_up, True)
            self._read()
            self.mapChanged.emit()

    map = Property(QQuickItem, _get_map, _set_map, notify=mapChanged)

    def _repaint(self) -> None:
        self.update()

    def _read(self) -> None:
        assert self._map is not None
        areas = {kind: QPainterPath() for kind in AREA_ORDER}
        roads = {kind: QPainterPath() for kind in sorted(RANK, key=lambda kind: RANK[kind])}
        for feature in self._map.features:
            if feature.layer == "road":
                roads[feature.kind].addPolygon(_polygon(feature.points))
            elif feature.layer != "building" and feature.layer != "rail":
                kind = "water" if feature.layer == "water" else feature.kind
                areas.setdefault(kind, QPainterPath()).addPolygon(_polygon(feature.points))
                areas[kind].closeSubpath()
        self._areas, self._roads = list(areas.items()), list(roads.items())
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Qt: paint the item."""
        layer = self._map
        if layer is None or layer.frame is None:
            return
        colours, view = layer.painted_colours, replace(layer.pilot.view, tilt=0.0)
        x, y, w = (row.tolist() for row in Camera(view, self.width(), self.height()).rows())
        painter.fillRect(self.boundingRect(), _colour(colours.land))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(QTransform(x[0], y[0], w[0], x[1], y[1], w[1], x[3], y[3], w[3]), True)
        for kind, path in self._areas:
            painter.fillPath(path, _colour(_area_colour(kind, colours)))
        level = detail_for(view.scale)
        for kind, path in self._roads:
            if level < 2 or kind not in ("residential", "service", "living_street", "unclassified"):
                self._stroke(painter, path, max(WIDTH[kind], 1.5 * view.scale), road_colour(kind, colours))
        for line in layer.route_lines()[:1]:
            self._stroke(painter, _path(line), max(10.0, 6.0 * view.scale), colours.route)

    @staticmethod
    def _stroke(painter: QPainter, path: QPainterPath, width: float, colour: Colour) -> None:
        round_ends = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, QPen(_colour(colour), width, *round_ends))


def _polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


def _path(points: Points) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_polygon(points))
    return path


def _colour(colour: Colour) -> QColor:
    return QColor(*colour)


def _area_colour(kind: str, colours: Colours) -> Colour:
    named = {"wood": colours.wood, "park": colours.park, "water": colours.water, "runway": colours.roadStreet}
    return named.get(kind, colours.district)
