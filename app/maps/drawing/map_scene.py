"""The scene graph below the map item: cells of the shown level, buildings, range, routes, under one camera matrix."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QMatrix4x4
from PySide6.QtQuick import QSGNode, QSGTransformNode

from app.maps.drawing.beyond import Beyond
from app.maps.drawing.block_layer import BlockLayer
from app.maps.drawing.camera import Camera
from app.maps.drawing.cell import Cell
from app.maps.drawing.cell_areas import AREA_LAYERS
from app.maps.drawing.cell_lines import LINE_LAYERS
from app.maps.drawing.cells import Key
from app.maps.drawing.colours import Colours, tone_table
from app.maps.drawing.ground_layer import GroundLayer, Tones
from app.maps.drawing.mesh import Floats
from app.maps.drawing.overlay_nodes import MeshNode, RouteNodes
from app.maps.drawing.overlays import marks_mesh, reach_mesh
from app.maps.drawing.viewpoint import near, viewpoint
from app.maps.drawing.widths import offset_table
from app.maps.geo import Points

# How far layers are drawn, in focus distances.
REACH = {
    "relief": 4.0,
    **dict.fromkeys(("land", "land rims", "greens", "green rims"), 4.0),
    **dict.fromkeys(("waters", "water rims"), 6.5),
    **dict.fromkeys(("piers", "pier rims"), 3.0),
    **{"streams": 2.4, "faint": 1.3, "street cases": 1.0, "main cases": 1.6, "rails": 2.0},
    **{"streets": 1.5, "street edges": 0.98, "mains": 3.1, "main edges": 1.6, "bridges": 3.1, "bridge edges": 1.6},
}
OPAQUE = {"land", "greens", "waters", "piers", "street cases", "main cases", "streets", "mains", "bridges"}
ORDER = 0.02  # depth between two orders
WIDER = 0.03  # share by which the scale may change before edges are moved
REACHED = (1.6, 9.0)  # metres per pixel between which the range comes to show
GROWN, FLAT = 1.5, 2.3  # metres per pixel at which buildings stand at full height, and at which they are flat


class Level:
    """The layers of one level of detail."""

    def __init__(self) -> None:
        self.layers = {name: GroundLayer(name in OPAQUE) for name in (*AREA_LAYERS, *LINE_LAYERS)}
        self._keys: dict[str, list[Key]] = {"areas": [], "lines": []}

    def add(self, cell: Cell) -> None:
        """A cell has come."""
        if cell.meshes:
            self._keys[cell.key.stratum].append(cell.key)
        for name, mesh in cell.meshes.items():
            self.layers[name].add(cell.key, mesh)

    def drop(self, key: Key) -> None:
        """A cell has gone."""
        if key in self._keys.get(key.stratum, ()):
            self._keys[key.stratum].remove(key)
            for layer in self.layers.values():
                layer.drop(key)

    def show(self, camera: Camera, offsets: Floats, tones: Tones) -> None:
        """Draw the cells that a camera sees, each layer as far as it reaches."""
        for stratum, names in (("areas", AREA_LAYERS), ("lines", LINE_LAYERS)):
            keys, far = seen(camera, self._keys[stratum])
            for name in names:
                near = far < REACH[name]
                self.layers[name].show([key for key, close in zip(keys, near, strict=True) if close], offsets, tones)


def seen(camera: Camera, keys: Sequence[Key]) -> tuple[list[Key], npt.NDArray[np.float64]]:
    """The cells that a camera sees, and how far the nearest point of each is, in focus distances."""
    if not keys:
        return [], np.zeros(0)
    x, y, size = np.array([(key.column + 0.5, key.row + 0.5, 1.0) for key in keys]).T * keys[0].size
    radius = size * 0.8
    numbers = np.flatnonzero(camera.sees(x, y, radius))
    depth = camera.rows()[2]
    far = depth[0] * x[numbers] + depth[1] * y[numbers] + depth[3] - radius[numbers] / camera.distance
    return [keys[number] for number in numbers.tolist()], far


class MapScene:
    """Everything drawn, in order: areas, range, roads, marks, routes, buildings. For the thread that draws."""

    def __init__(self) -> None:
        self.root = QSGNode()
        self._ground, self._standing, self._over = QSGTransformNode(), QSGTransformNode(), QSGTransformNode()
        self._areas, self._lines = QSGNode(), QSGNode()
        self._reach, self._marks, self._routes = MeshNode(), MeshNode(), RouteNodes()
        self._open_land, self._beyond = MeshNode(), MeshNode()
        self._blocks = BlockLayer()
        self.root.appendChildNode(self._ground)
        self.root.appendChildNode(self._standing)
        self.root.appendChildNode(self._over)
        self._over.appendChildNode(self._routes.through)
        for node in (
            self._areas,
            self._reach.root,
            self._lines,
            self._beyond.root,
            self._marks.root,
            self._routes.root,
        ):
            self._ground.appendChildNode(node)
        self._levels: dict[int, Level] = {}
        self._level = -1
        self._tones, self._offsets = tone_table(Colours.of({})), offset_table(1.0)
        self._scale = 0.0
        self._culled_at: tuple[float, ...] = ()

    def add(self, cell: Cell) -> None:
        """A cell has come."""
        if cell.key.level not in self._levels:
            self._levels[cell.key.level] = Level()
        self._levels[cell.key.level].add(cell)
        self._blocks.add(cell.key, cell.blocks)
        self._culled_at = ()

    def drop(self, key: Key) -> None:
        """A cell has gone."""
        if key.level in self._levels:
            self._levels[key.level].drop(key)
        self._blocks.drop(key)
        self._culled_at = ()

    def paint(self, colours: Colours) -> None:
        """Other colours from now on."""
        self._tones = tone_table(colours)
        for level in self._levels.values():
            for layer in level.layers.values():
                layer.paint(self._tones)
        self._blocks.paint(self._tones)
        for overlay in (self._reach, self._marks, self._routes, self._beyond, self._open_land):
            overlay.style(self._offsets, self._tones)

    def set_routes(self, lines: Sequence[Points], traffic: Sequence[float]) -> None:
        """The route (first) and its alternatives, in metres; the speed of each leg of the route as a share of free."""
        self._routes.set(lines, traffic)

    def set_beyond(self, around: Beyond) -> None:
        """What lies around the region."""
        self._open_land.set(around.open_land)
        self._beyond.set(around.over)

    def progress(self, shown: float, travelled: float) -> None:
        """Draw only a share (0–1) of the route, and dim its first metres."""
        self._routes.progress(shown, travelled)

    def set_reach(self, outlines: Sequence[Points]) -> None:
        """The range as outlines in metres."""
        self._reach.set(reach_mesh(outlines))

    def set_marks(self, lines: Sequence[Points]) -> None:
        """Stretches of road that matter now, in metres."""
        self._marks.set(marks_mesh(lines, max(self._scale, 0.5)))

    def look(self, camera: Camera, level: int, unit: float) -> None:
        """Bring the nodes up to date for a camera and the level to show."""
        scale = camera.view.scale * unit
        flat = camera.matrix()
        self._standing.setMatrix(QMatrix4x4(*_risen(flat, (FLAT - scale) / (FLAT - GROWN))))
        flat[8:12] = [0.0, 0.0, ORDER, 0.0]  # on the ground the order decides what covers what
        flat[2] = flat[6] = flat[14] = 0.0
        for node in (self._ground, self._over):
            node.setMatrix(QMatrix4x4(*flat))
        if self._scale == 0.0 or abs(scale / self._scale - 1.0) > WIDER:
            self._scale, self._offsets = scale, offset_table(scale)
            if self._level in self._levels:
                for layer in self._levels[self._level].layers.values():
                    layer.place(self._offsets)
            for overlay in (self._reach, self._marks, self._routes, self._beyond, self._open_land):
                overlay.style(self._offsets, self._tones)
        self._choose(level)
        self._cull(camera)
        for overlay in (self._reach, self._marks, self._beyond, self._open_land):
            overlay.draw(self._offsets, self._tones)
        self._reach.fade(float(np.interp(scale, REACHED, (0.0, 1.0))))
        self._routes.draw(scale, self._offsets, self._tones)

    def _choose(self, level: int) -> None:
        if level == self._level or level not in self._levels:
            return
        self._areas.removeAllChildNodes()
        self._lines.removeAllChildNodes()
        self._standing.removeAllChildNodes()
        layers = self._levels[level].layers
        for root, names in ((self._areas, AREA_LAYERS), (self._lines, LINE_LAYERS)):
            for name in names:
                if name == "waters":
                    root.appendChildNode(self._open_land.root)
                root.appendChildNode(layers[name].root)
                layers[name].place(self._offsets)
        if level == 0:
            self._standing.appendChildNode(self._blocks.root)
        self._level, self._culled_at = level, ()

    def _cull(self, camera: Camera) -> None:
        now = viewpoint(camera)
        if self._level < 0 or (self._culled_at and near(now, self._culled_at)):
            return
        self._culled_at = now
        self._levels[self._level].show(camera, self._offsets, self._tones)
        if self._level == 0:
            self._blocks.show(camera, self._tones)


def _risen(matrix: list[float], share: float) -> list[float]:
    """The matrix for things that stand, grown to a share (0–1) of their height."""
    share = float(np.clip(share, 0.02, 1.0))
    share = share * share * (3 - 2 * share)
    risen = list(matrix)
    for at in (2, 6, 10, 14):
        risen[at] *= share
    return risen
