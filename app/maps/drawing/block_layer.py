"""The buildings in view: nearer cells are drawn later and cover the others; depth sorts within a cell."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtQuick import QSGNode

from app.maps.drawing.blocks import FAR, FARTHEST, NEAR, Blocks
from app.maps.drawing.camera import Camera
from app.maps.drawing.cells import REACH, SIZES, Key
from app.maps.drawing.ground_layer import Tones
from app.maps.drawing.nodes import GeometryNode

CELL = SIZES["blocks"][0]
NEAR_REACH = 1.1  # focus distances; small buildings further away are left out
FAR_REACH = 1.8  # only the skyline is drawn further away
REFIT = 0.06  # radians by which the eye may wander before a cell's hidden walls are found anew
REFITS = 6  # cells per call


@dataclass
class _Standing:
    """A set of buildings that has been drawn: its node, and from where it was looked at."""

    blocks: Blocks
    circle: tuple[float, float, float]
    largest: int
    node: GeometryNode | None = None
    eye: tuple[float, float] = (0.0, 0.0)
    nearness: int = NEAR


class BlockLayer:
    """Sets of buildings by cell."""

    def __init__(self) -> None:
        self.root = QSGNode()
        self._sets: dict[tuple[Key, int], _Standing] = {}
        self._order: list[tuple[Key, int]] = []
        self._names: list[tuple[Key, int]] = []
        self._circles, self._largest = np.zeros((0, 3)), np.zeros(0, int)

    def add(self, key: Key, blocks: tuple[Blocks, ...]) -> None:
        """A cell's buildings have come."""
        for number, one in enumerate(blocks):
            self._sets[key, number] = _Standing(one, one.circle, int(one.size.max()))
        self._names = []

    def drop(self, key: Key) -> None:
        """A cell has gone."""
        for name in [name for name in self._sets if name[0] == key]:
            gone = self._sets.pop(name)
            if name in self._order and gone.node is not None:
                self._order.remove(name)
                self.root.removeChildNode(gone.node.top)
            self._names = []

    def paint(self, tones: Tones) -> None:
        """The theme has changed."""
        for one in self._sets.values():
            if one.node is not None:
                one.node.refill(one.blocks.vertices(tones), None)

    def show(self, camera: Camera, tones: Tones) -> None:
        """Show and order the cells for a camera; a few cells per call are fitted to where the eye is now."""
        if not self._names:
            self._names = list(self._sets)
            self._circles = np.array([self._sets[name].circle for name in self._names]).reshape(-1, 3)
            self._largest = np.array([self._sets[name].largest for name in self._names], dtype=int)
        names, largest = self._names, self._largest
        x, y, radius = self._circles.T
        eye = camera.eye
        near, far = camera.sees(x, y, radius, NEAR_REACH), camera.sees(x, y, radius, FAR_REACH)
        nearness = np.where(near, NEAR, np.where(far, FAR, FARTHEST))
        seen = np.flatnonzero(camera.sees(x, y, radius, REACH["blocks"]) & (largest >= nearness))
        steps = abs(x[seen] // CELL - eye[0] // CELL) + abs(y[seen] // CELL - eye[1] // CELL)
        chosen = seen[np.argsort(-steps, kind="stable")].tolist()
        for number in chosen:
            one = self._sets[names[number]]
            if one.node is None:
                one.eye, one.nearness = eye, int(nearness[number])
                indices = one.blocks.seen(eye, one.nearness)
                one.node = GeometryNode(one.blocks.vertices(tones), indices, one.blocks.triangles.size, opaque=True)
        self._arrange([names[number] for number in chosen])
        self._refit({names[number]: int(nearness[number]) for number in chosen}, eye)

    def _arrange(self, order: list[tuple[Key, int]]) -> None:
        if order == self._order:
            return
        for name in self._order:
            if (node := self._sets[name].node) is not None:
                self.root.removeChildNode(node.top)
        for name in order:
            if (node := self._sets[name].node) is not None:
                self.root.appendChildNode(node.top)
        self._order = order

    def _refit(self, shown: dict[tuple[Key, int], int], eye: tuple[float, float]) -> None:
        late = []
        for name, nearness in shown.items():
            one = self._sets[name]
            x, y, _ = one.circle
            turned = math.atan2(x - one.eye[0], y - one.eye[1]) - math.atan2(x - eye[0], y - eye[1])
            error = abs((turned + math.pi) % math.tau - math.pi)
            if error > REFIT or one.nearness != nearness:
                late.append((error, name))
        for _, name in sorted(late, key=lambda pair: pair[0], reverse=True)[:REFITS]:
            one = self._sets[name]
            one.eye, one.nearness = eye, shown[name]
            if one.node is not None:
                one.node.refill(None, one.blocks.seen(eye, one.nearness))
