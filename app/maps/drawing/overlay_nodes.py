"""Scene graph nodes of the range, of marked roads and of routes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtQuick import QSGNode, QSGOpacityNode

from app.maps.drawing.ground_layer import Tones
from app.maps.drawing.mesh import Floats, Mesh, Vertices, split
from app.maps.drawing.nodes import GeometryNode
from app.maps.drawing.route_line import Part, route_parts
from app.maps.geo import Points

NEAR = 1.4  # metres per pixel up to which only the route around the car is drawn
BEHIND, AHEAD = 500.0, 3_600.0  # pixels of it
THROUGH = 0.3  # of its strength by which the route is seen through what stands before it
REDRAWN = 1.6  # factor by which the scale changes before a route is laid out anew


class MeshNode:
    """One mesh over the ground."""

    def __init__(self) -> None:
        self.root = QSGOpacityNode()
        self._meshes: list[Mesh] = []
        self._nodes: list[GeometryNode] = []
        self._stale = False

    def set(self, mesh: Mesh) -> None:
        """Another mesh from now on."""
        self._meshes, self._stale = split(mesh), True

    def fade(self, share: float) -> None:
        """Show it with a share (0–1) of its strength."""
        if abs(share - self.root.opacity()) > 0.01:
            self.root.setOpacity(share)

    def style(self, offsets: Floats, tones: Tones) -> None:
        """Other widths or colours."""
        for mesh, node in zip(self._meshes, self._nodes, strict=False):
            if not self._stale:
                node.refill(mesh.vertices(offsets, tones), None)

    def draw(self, offsets: Floats, tones: Tones) -> None:
        """Bring the nodes up to date."""
        if not self._stale:
            return
        self._stale = False
        self.root.removeAllChildNodes()
        self._nodes = [
            GeometryNode(mesh.vertices(offsets, tones), mesh.triangles.astype("<u2").ravel()) for mesh in self._meshes
        ]
        for node in self._nodes:
            self.root.appendChildNode(node.top)


@dataclass(eq=False)
class _Drawn:
    part: Part
    nodes: tuple[GeometryNode, ...]
    dimmed: int = -1

    def refill(self, vertices: Vertices | None, indices: npt.NDArray[np.uint16] | None) -> None:
        """Other vertices or other indices, in each of its nodes."""
        for node in self.nodes:
            node.refill(vertices, indices)


class RouteNodes:
    """The route over its alternatives; `through` is the route once more, faint, to be drawn over buildings."""

    def __init__(self) -> None:
        self.root = QSGNode()
        self.through = QSGOpacityNode()
        self.through.setOpacity(THROUGH)
        self._lines: list[Points] = []
        self._traffic: list[float] = []
        self._main: list[_Drawn] = []
        self._others: list[_Drawn] = []
        self._shown, self._travelled = 1.0, 0.0
        self._scale = 0.0
        self._stale, self._stretch = False, (-1.0, -1.0)

    def set(self, lines: Sequence[Points], traffic: Sequence[float]) -> None:
        """The route (first) and its alternatives, in metres."""
        self._lines, self._traffic, self._stale = list(lines), list(traffic), True

    def progress(self, shown: float, travelled: float) -> None:
        """Draw only a share (0–1) of the route, and dim its first metres."""
        self._shown, self._travelled = shown, travelled

    def style(self, offsets: Floats, tones: Tones) -> None:
        """Other widths or colours."""
        for one in (*self._main, *self._others):
            one.refill(one.part.vertices(self._behind(one), offsets, tones), None)

    def draw(self, scale: float, offsets: Floats, tones: Tones) -> None:
        """Bring the nodes up to date for a scale in metres per pixel."""
        ratio = max(scale, 1e-3) / max(self._scale, 1e-3)
        if self._stale or (self._lines and not 1 / REDRAWN < ratio < REDRAWN):
            self._lay(scale, offsets, tones)
        for one in self._main:
            behind = int(np.searchsorted(one.part.along, self._travelled))
            if behind != one.dimmed:
                one.dimmed = behind
                one.refill(one.part.vertices(self._travelled, offsets, tones), None)
        self._reveal(scale)

    def _lay(self, scale: float, offsets: Floats, tones: Tones) -> None:
        self._scale, self._stale, self._stretch = scale, False, (-1.0, -1.0)
        self.root.removeAllChildNodes()
        self.through.removeAllChildNodes()
        self._main, self._others = [], []
        for number, line in reversed(list(enumerate(self._lines))):
            drawn = self._main if number == 0 else self._others
            for part in route_parts(line, scale, self._traffic if number == 0 else (), quiet=number > 0):
                whole = part.mesh.triangles.astype("<u2").ravel()
                roots = (self.root, self.through) if number == 0 else (self.root,)
                vertices = part.mesh.vertices(offsets, tones)
                one = _Drawn(part, tuple(GeometryNode(vertices, whole, room=len(whole)) for _ in roots))
                drawn.append(one)
                for root, node in zip(roots, one.nodes, strict=True):
                    root.appendChildNode(node.top)

    def _reveal(self, scale: float) -> None:
        """The part of the route worth drawing: all of it from above, what lies near the car while driving."""
        if not self._main:
            return
        last = self._shown * float(self._main[-1].part.along[-1])
        stretch = (0.0, last)
        if scale <= NEAR:
            stretch = (self._travelled - BEHIND * scale, min(last, self._travelled + AHEAD * scale))
        if max(abs(a - b) for a, b in zip(stretch, self._stretch, strict=True)) < scale:
            return
        self._stretch = stretch
        for one in self._main:
            one.refill(None, one.part.indices(*stretch))

    def _behind(self, one: _Drawn) -> float:
        return self._travelled if one in self._main else -1.0
