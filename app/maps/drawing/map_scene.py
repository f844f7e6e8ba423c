"""The scene graph below the map item: layers, buildings and routes under one camera matrix."""

import math

import numpy as np
from PySide6.QtGui import QMatrix4x4
from PySide6.QtQuick import QSGNode, QSGTransformNode

from app.maps.drawing.blocks import FAR, FARTHEST, NEAR
from app.maps.drawing.camera import Camera
from app.maps.drawing.nodes import GeometryNode, Layer
from app.maps.drawing.route_line import RouteLine
from app.maps.drawing.sheets import BLOCK_CELL, ROAD_LAYERS, BlockBatch, Sheet
from app.maps.drawing.style import Colours
from app.maps.geo import Points

# How far layers are drawn, in focus distances: land, parks, water, piers; then roads as in ROAD_LAYERS.
AREA_REACH = (4.0, 4.0, 6.5, 3.0)
ROAD_REACH = (1.0, 1.6, 2.0, 1.5, 0.98, 3.1, 1.6)
BLOCKS_REACH = 3.4
NEAR_REACH = 1.1  # small buildings further away are left out
FAR_REACH = 1.8  # only the skyline is drawn further away
REFIT = 0.06  # radians by which the eye may wander before a cell's hidden walls are found anew
REFITS = 6  # cells per call


class BlockLayer:
    """Cells of extruded buildings: nearer cells come later and cover the others; depth sorts within a cell."""

    def __init__(self, batches: list[BlockBatch]) -> None:
        self.batches = batches
        self.root = QSGNode()
        self._nodes: dict[int, GeometryNode] = {}
        self._eyes: dict[int, tuple[float, float]] = {}
        self._nearness: dict[int, int] = {}
        self._order: list[int] = []
        self._x, self._y, self._radius = (
            np.array([getattr(b, name) for b in batches]) for name in ("x", "y", "radius")
        )
        self._largest = np.array([int(b.blocks.size.max()) for b in batches])

    def look(self, camera: Camera) -> None:
        """Show and order the cells for a camera; a few cells per call are fitted to where the eye is now."""
        cells = (self._x, self._y, self._radius)
        eye = camera.eye
        near, far = camera.sees(*cells, NEAR_REACH), camera.sees(*cells, FAR_REACH)
        nearness = np.where(near, NEAR, np.where(far, FAR, FARTHEST))
        seen = np.flatnonzero(camera.sees(*cells, BLOCKS_REACH) & (self._largest >= nearness))
        steps = abs(self._x[seen] // BLOCK_CELL - eye[0] // BLOCK_CELL)
        steps += abs(self._y[seen] // BLOCK_CELL - eye[1] // BLOCK_CELL)
        order = seen[np.argsort(-steps, kind="stable")].tolist()
        for number in order:
            if number not in self._nodes:
                blocks = self.batches[number].blocks
                indices = blocks.seen(eye, int(nearness[number]))
                self._nodes[number] = GeometryNode(blocks.vertices, indices, room=blocks.triangles.size, opaque=True)
                self._eyes[number], self._nearness[number] = eye, int(nearness[number])
        if order != self._order:
            for number in self._order:
                self.root.removeChildNode(self._nodes[number].top)
            for number in order:
                self.root.appendChildNode(self._nodes[number].top)
            self._order = order
        self._refit(order, eye, nearness.tolist())

    def _refit(self, shown: list[int], eye: tuple[float, float], nearness: list[int]) -> None:
        late = []
        for number in shown:
            x, y, before = self.batches[number].x, self.batches[number].y, self._eyes[number]
            turned = math.atan2(x - before[0], y - before[1]) - math.atan2(x - eye[0], y - eye[1])
            error = abs((turned + math.pi) % math.tau - math.pi)
            if error > REFIT or self._nearness[number] != nearness[number]:
                late.append((error, number))
        for _, number in sorted(late, reverse=True)[:REFITS]:
            self._eyes[number], self._nearness[number] = eye, nearness[number]
            self._nodes[number].refill(None, self.batches[number].blocks.seen(eye, nearness[number]))


class MapScene:
    """Everything drawn, in order: areas, casings, streets, main roads, routes, buildings."""

    def __init__(self, edition: int, colours: Colours) -> None:
        self.edition = edition
        self.root = QSGTransformNode()
        self._colours = colours
        self._ground, self._route_root, self._top = QSGNode(), QSGNode(), QSGNode()
        for node in (self._ground, self._route_root, self._top):
            self.root.appendChildNode(node)
        self._layers: dict[int, list[tuple[Layer, float]]] = {}
        self._blocks: dict[int, BlockLayer] = {}
        self._level = -1
        self._culled_at: tuple[float, ...] = ()
        self._lines: list[Points] = []
        self._routes: list[tuple[RouteLine, GeometryNode]] = []
        self._route_width = 0.0
        self._shown, self._travelled = 1.0, 0.0
        self._dirty = {"routes"}
        self._trash: list[object] = []

    def add(self, level: int, sheet: Sheet) -> None:
        """A level of detail has been built."""
        areas = [
            (Layer(batches, opaque), reach)
            for fill, rim, reach in zip(sheet.fills, sheet.rims, AREA_REACH, strict=True)
            for batches, opaque in ((fill, True), (rim, False))
        ]
        roads = [
            (Layer(batches, opaque="edge" not in name), reach)
            for name, batches, reach in zip(ROAD_LAYERS, sheet.roads, ROAD_REACH, strict=True)
        ]
        self._layers[level] = areas + roads
        self._blocks[level] = BlockLayer(sheet.blocks)
        self._culled_at = ()

    def set_routes(self, lines: list[Points]) -> None:
        """The route (first) and its alternatives, in metres."""
        self._lines = lines
        self._dirty.add("routes")

    def reveal(self, share: float) -> None:
        """Draw only the first part (0–1) of the route."""
        self._shown = share
        self._dirty.add("reveal")

    def dim(self, travelled: float) -> None:
        """Dim the first metres of the route."""
        self._travelled = travelled
        self._dirty.add("dim")

    def look(self, camera: Camera, level: int, unit: float) -> None:
        """Bring the nodes up to date for a camera."""
        self.root.setMatrix(QMatrix4x4(*camera.matrix()))
        self._choose(level)
        self._cull(camera)
        self._draw_routes(camera, unit)

    def _choose(self, level: int) -> None:
        if level == self._level or level not in self._layers:
            return
        self._ground.removeAllChildNodes()
        self._top.removeAllChildNodes()
        for layer, _ in self._layers[level]:
            self._ground.appendChildNode(layer.root)
        self._top.appendChildNode(self._blocks[level].root)
        self._level, self._culled_at = level, ()

    def _cull(self, camera: Camera) -> None:
        view = camera.view
        now = (
            view.x,
            view.y,
            view.bearing,
            view.scale,
            view.tilt,
            camera.width,
            camera.height,
            view.focus_x,
            view.focus_y,
        )
        if self._level < 0 or (self._culled_at and self._near(now, self._culled_at)):
            return
        self._culled_at = now
        for layer, reach in self._layers[self._level]:
            if layer.batches:
                layer.show(camera.sees(*layer.circles, reach))
        if self._blocks[self._level].batches:
            self._blocks[self._level].look(camera)

    @staticmethod
    def _near(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
        scale = b[3]
        return (
            abs(a[0] - b[0]) + abs(a[1] - b[1]) < 30 * scale
            and abs((a[2] - b[2] + 180) % 360 - 180) < 1.2
            and abs(a[3] / scale - 1) < 0.03
            and abs(a[4] - b[4]) < 1.0
            and a[5:7] == b[5:7]
            and abs(a[7] - b[7]) + abs(a[8] - b[8]) < 20
        )

    def _draw_routes(self, camera: Camera, unit: float) -> None:
        scale = camera.view.scale * unit
        width = 12.0 if scale < 1.25 else 9.5 * scale
        if self._lines and abs(width / max(self._route_width, 1e-6) - 1) > 0.12:
            self._dirty.add("routes")
        if "routes" in self._dirty:
            self._route_width = width
            self._route_root.removeAllChildNodes()
            self._trash = [self._routes]
            self._routes = []
            for number, line in list(enumerate(self._lines))[::-1]:
                drawn = RouteLine(line, width, self._colours, quiet=number > 0)
                whole = drawn.indices(0.0, drawn.length)
                node = GeometryNode(drawn.vertices(self._travelled if number == 0 else -1.0), whole, room=len(whole))
                self._route_root.appendChildNode(node.top)
                self._routes.append((drawn, node))
            self._dirty = {"reveal"}
        if self._routes and self._dirty:
            drawn, node = self._routes[-1]
            stretch = self._stretch(drawn, scale)
            node.refill(drawn.vertices(self._travelled) if "dim" in self._dirty else None, drawn.indices(*stretch))
        self._dirty.clear()

    def _stretch(self, drawn: RouteLine, scale: float) -> tuple[float, float]:
        """The part of the route worth drawing: all of it from above, what lies near the car while driving."""
        last = self._shown * drawn.length
        if scale > 1.4:
            return 0.0, last
        return self._travelled - 500.0 * scale, min(last, self._travelled + 3600.0 * scale)
