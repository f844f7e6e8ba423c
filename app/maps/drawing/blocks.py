"""Extruded buildings of one cell: shaded walls and lit roofs."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.maps.drawing.style import Colours
from app.maps.drawing.tessellate import LIMIT, VERTEX, Indices, Vertices
from app.maps.geo import Points
from app.maps.regions.region import Feature

NEAR, FAR, FARTHEST = 0, 1, 2
SUN = np.array([-0.62, -0.78])  # direction the light comes from


@dataclass
class Blocks:
    """Buildings of one cell. Draw `vertices` with the indices of `seen`, opaque, with depth."""

    vertices: Vertices
    triangles: Indices
    owner: npt.NDArray[np.int64]  # building of each triangle
    normal: Points  # outward normal of each wall triangle; zero for roofs
    middle: Points  # wall middle of each triangle
    size: npt.NDArray[np.int64]  # 0 small, 1 still seen from far away, 2 part of the skyline

    def seen(self, eye: tuple[float, float], nearness: int) -> npt.NDArray[np.uint16]:
        """Indices to draw, seen from above the ground point `eye`: no hidden walls, small buildings only when NEAR."""
        toward = np.array(eye) - self.middle
        keep = (self.normal * toward).sum(axis=1) >= -0.08 * np.hypot(toward[:, 0], toward[:, 1])
        if nearness != NEAR:
            keep &= (self.size >= nearness)[self.owner]
        indices: npt.NDArray[np.uint16] = self.triangles[keep].astype("<u2").ravel()
        return indices


def build_blocks(buildings: list[Feature], colours: Colours) -> list[Blocks]:
    """All buildings of one cell as one or more sets below the vertex limit."""
    result: list[Blocks] = []
    group: list[Feature] = []
    size = 0
    for building in buildings:
        corners = len(building.points) * 5
        if group and size + corners > LIMIT:
            result.append(_build(group, colours))
            group, size = [], 0
        group.append(building)
        size += corners
    if group:
        result.append(_build(group, colours))
    return result


def _build(buildings: list[Feature], colours: Colours) -> Blocks:
    by_corners: dict[int, list[Feature]] = {}
    for building in buildings:
        by_corners.setdefault(len(building.points), []).append(building)
    parts, first_vertex, first_owner = [], 0, 0
    for alike in by_corners.values():
        parts.append(_alike(alike, colours, first_vertex, first_owner))
        first_vertex += len(parts[-1].vertices)
        first_owner += len(alike)
    names = ("vertices", "triangles", "owner", "normal", "middle", "size")
    return Blocks(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def _alike(buildings: list[Feature], colours: Colours, first_vertex: int, first_owner: int) -> Blocks:
    """Buildings that all have n corners, at once: 4 n wall and n roof vertices each."""
    count, n = len(buildings), len(buildings[0].points)
    rings = np.stack([building.points for building in buildings])
    cuts = np.stack([building.triangles for building in buildings]).astype(np.int64)
    ahead = np.roll(rings, -1, axis=1)
    areas = 0.5 * (rings[..., 0] * ahead[..., 1] - rings[..., 1] * ahead[..., 0]).sum(axis=1)
    heights = np.array([building.height for building in buildings])
    clockwise = areas < 0
    rings[clockwise] = rings[clockwise, ::-1]
    cuts[clockwise] = n - 1 - cuts[clockwise]
    ahead = np.roll(rings, -1, axis=1)
    edge = ahead - rings
    out = (
        np.stack([edge[..., 1], -edge[..., 0]], axis=-1)
        / np.maximum(np.hypot(edge[..., 0], edge[..., 1]), 1e-6)[..., None]
    )
    base = first_vertex + np.arange(count)[:, None, None] * (5 * n)
    i = np.arange(n)
    wall = np.stack(
        [np.stack([4 * i, 4 * i + 1, 4 * i + 2], 1), np.stack([4 * i + 2, 4 * i + 1, 4 * i + 3], 1)], 1
    ).reshape(-1, 3)
    shapes = np.concatenate([base + wall, base + 4 * n + cuts], axis=1)
    flat = np.zeros((count, cuts.shape[1], 2))
    middle = (rings + ahead) / 2
    return Blocks(
        _corners(buildings, rings, ahead, out, colours),
        shapes.reshape(-1, 3),
        np.repeat(first_owner + np.arange(count), shapes.shape[1]),
        np.concatenate([np.repeat(out, 2, axis=1), flat], axis=1).reshape(-1, 2),
        np.concatenate([np.repeat(middle, 2, axis=1), flat], axis=1).reshape(-1, 2),
        ((heights > 16) | (abs(areas) > 700)).astype(np.int64) + (heights > 62),
    )


def _corners(buildings: list[Feature], rings: Points, ahead: Points, out: Points, colours: Colours) -> Vertices:
    count, n, _ = rings.shape
    height = np.array([b.height for b in buildings])[:, None]
    bottom = np.array([b.base for b in buildings])[:, None]
    tall = np.minimum(1.0, height / 110.0)[..., None]
    side, body, top, land = (
        np.array(c, dtype=float) for c in (colours.buildingSide, colours.building, colours.buildingTop, colours.land)
    )
    sun = (0.5 + 0.5 * (out @ (SUN / np.hypot(*SUN))))[..., None]
    lit = side + (body - side) * sun
    lit = lit + (top - lit) * 0.25 * tall
    foot = np.broadcast_to(np.where(bottom[..., None] == 0, side + (land - side) * 0.45, side), lit.shape)
    roof = np.broadcast_to(body + (top - body) * (0.35 + 0.65 * tall), (count, n, 4))
    packed = np.zeros((count, 5 * n), VERTEX)
    walls = packed[:, : 4 * n].reshape(count, n, 4)
    for corner, (spot, z, colour) in enumerate(
        ((rings, bottom, foot), (ahead, bottom, foot), (rings, height, lit), (ahead, height, lit))
    ):
        walls["x"][..., corner], walls["y"][..., corner] = spot[..., 0], spot[..., 1]
        walls["z"][..., corner] = z
        walls["colour"][..., corner, :] = _packed(colour)
    roofs = packed[:, 4 * n :]
    roofs["x"], roofs["y"], roofs["z"] = rings[..., 0], rings[..., 1], height
    roofs["colour"] = _packed(roof)
    return packed.reshape(-1)


def _packed(colour: Points) -> npt.NDArray[np.uint8]:
    """Premultiplied bytes of colours (…, 4) whose alpha is 255 or that are wholly clear."""
    return np.clip(np.round(colour), 0, 255).astype(np.uint8)
