"""The map painted plainly and flat, for screens whose scene graph is software and draws no geometry of ours."""

import math
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QPointF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from app.maps.drawing.map_layer import MapLayer
from app.maps.drawing.painter import paint
from app.maps.regions.region import Region

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MapPainting(QQuickPaintedItem):
    """Paints what `map` would draw, and keeps its camera flat while it does."""

    mapChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._map: MapLayer | None = None
        self._region: Region | None = None

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
        if self._region is not None:
            self._region.close()
        path = Path(str(self._map.region))
        self._region = Region(path) if path.is_file() else None
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Qt: paint the item."""
        layer = self._map
        if layer is None or layer.frame is None or self._region is None:
            return
        view = replace(layer.pilot.view, tilt=0.0)
        half = math.hypot(self.width(), self.height())
        reach = half * view.scale
        box = (view.x - reach, view.y - reach, view.x + reach, view.y + reach)
        colours, lines = layer.painted_colours, layer.route_lines()[:1]
        routes = [(line, colours.route, 8.0) for line in lines]
        image = paint(self._region, box, QSize(round(2 * half), round(2 * half)), colours, lines=routes)
        painter.translate(view.focus_x, view.focus_y)
        painter.rotate(-view.bearing)
        painter.drawImage(QPointF(-half, -half), image)
