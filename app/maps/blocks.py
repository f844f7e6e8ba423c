"""Extruded buildings of one cell: shaded walls, lit soft-edged roofs, and the order to paint them from any side."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.maps.geo import Points
from app.maps.region import Feature
from app.maps.style import Colours
from app.maps.tessellate import LIMIT, VERTEX, Indices, Vertices
from app.maps.triangulate import signed_area

NEAR, MIDDLE, FAR, FARTHEST = 0, 1, 2, 3
SUN = np.array([-0.62, -0.78])  # direction the light comes from
SOFT = 0.55  # metres over which a roof's edge fades


@dataclass
class Blocks:
    """Buildings of one cell. Draw `vertices` with `order(eye)`: far buildings first, hidden walls left out."""

    vertices: Vertices
    triangles: Indices
    owner: npt.NDArray[np.int64]  # building of each triangle
    normal: Points  # outward normal of each wall triangle; zero for roofs
    middle: Points  # wall middle of each triangle
    fringe: npt.NDArray[np.bool_]  # whether a triangle is part of a roof's soft edge
    centres: Points  # of each building
    nearer: npt.NDArray[np.float64]  # metres by which raised parts count as nearer
    size: npt.NDArray[np.int64]  # 0 small, 1 still seen from far away, 2 part of the skyline

    def order(self, eye: tuple[float, float], nearness: int = NEAR) -> npt.NDArray[np.uint16]:
        """Indices to paint, seen from above the ground point `eye`; fewer details further away."""
        here = np.array(eye)
        toward = here - self.middle
        far = np.hypot(toward[:, 0], toward[:, 1])
        roof = (self.normal == 0).all(axis=1)
        keep = (roof & ~self.fringe) | ((self.normal * toward).sum(axis=1) > -0.06 * far)
        if nearness == NEAR:
            keep |= self.fringe
        elif nearness == FAR:
            keep &= (self.size > 0)[self.owner]
        elif nearness == FARTHEST:
            keep &= (self.size > 1)[self.owner]
        keep = np.flatnonzero(keep)
        depth = np.hypot(*(self.centres - here).T) - self.nearer
        rank = np.empty(len(depth), dtype=np.int64)
        rank[np.argsort(-depth, kind="stable")] = np.arange(len(depth))
        inner = np.where(roof, np.inf, -far)
        order = keep[np.lexsort((inner[keep], rank[self.owner[keep]]))]
        return self.triangles[order].astype("<u2").ravel()


def build_blocks(buildings: list[Feature], colours: Colours) -> list[Blocks]:
    """All buildings of one cell as one or more sets below the vertex limit."""
    result: list[Blocks] = []
    group: list[Feature] = []
    size = 0
    for building in buildings:
        corners = len(building.points) * 6
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
    return Blocks(
        *(
            np.concatenate([getattr(p, name) for p in parts])
            for name in ("vertices", "triangles", "owner", "normal", "middle", "fringe", "centres", "nearer", "size")
        )
    )


def _alike(buildings: list[Feature], colours: Colours, first_vertex: int, first_owner: int) -> Blocks:
    """Buildings that all have n corners, at once: 4 n wall, n roof and n fringe vertices each."""
    count, n = len(buildings), len(buildings[0].points)
    flips = [signed_area(b.points) <= 0 for b in buildings]
    rings = np.stack([b.points[::-1] if flip else b.points for b, flip in zip(buildings, flips, strict=True)])
    cuts = np.stack(
        [
            n - 1 - b.triangles.astype(np.int64) if flip else b.triangles.astype(np.int64)
            for b, flip in zip(buildings, flips, strict=True)
        ]
    )
    ahead = np.roll(rings, -1, axis=1)
    edge = ahead - rings
    out = (
        np.stack([edge[..., 1], -edge[..., 0]], axis=-1)
        / np.maximum(np.hypot(edge[..., 0], edge[..., 1]), 1e-6)[..., None]
    )
    base = first_vertex + np.arange(count)[:, None, None] * (6 * n)
    i = np.arange(n)
    j = (i + 1) % n
    wall = np.stack(
        [np.stack([4 * i, 4 * i + 1, 4 * i + 2], 1), np.stack([4 * i + 2, 4 * i + 1, 4 * i + 3], 1)], 1
    ).reshape(-1, 3)
    fringe = np.concatenate([np.stack([i, n + i, j], axis=1), np.stack([j, n + i, n + j], axis=1)]) + 4 * n
    shapes = np.concatenate([base + wall, base + fringe, base + 4 * n + cuts], axis=1)
    flat = np.zeros((count, len(fringe) + cuts.shape[1], 2))
    middle = (rings + ahead) / 2
    return Blocks(
        _corners(buildings, rings, ahead, out, colours),
        shapes.reshape(-1, 3),
        np.repeat(first_owner + np.arange(count), shapes.shape[1]),
        np.concatenate([np.repeat(out, 2, axis=1), flat], axis=1).reshape(-1, 2),
        np.concatenate([np.repeat(middle, 2, axis=1), flat], axis=1).reshape(-1, 2),
        np.tile(np.arange(shapes.shape[1]) // (2 * n) == 1, count),
        rings.mean(axis=1),
        np.array([9.0 if b.base > 0 else 0.0 for b in buildings]),
        np.array([int(b.height > 23 or abs(signed_area(b.points)) > 700) + (b.height > 62) for b in buildings]),
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
    packed = np.zeros((count, 6 * n), VERTEX)
    walls = packed[:, : 4 * n].reshape(count, n, 4)
    for corner, (spot, z, colour) in enumerate(
        ((rings, bottom, foot), (ahead, bottom, foot), (rings, height, lit), (ahead, height, lit))
    ):
        walls["x"][..., corner], walls["y"][..., corner] = spot[..., 0], spot[..., 1]
        walls["z"][..., corner] = z
        walls["colour"][..., corner, :] = _packed(colour)
    before = np.roll(out, 1, axis=1)
    mitre = (out + before) / np.maximum(1 + (out * before).sum(axis=-1), 0.5)[..., None]
    for row, shift, alpha in ((4 * n, -SOFT * 0.5, 1.0), (5 * n, SOFT * 0.5, 0.0)):
        rim = packed[:, row : row + n]
        rim["x"], rim["y"] = (rings + mitre * shift)[..., 0], (rings + mitre * shift)[..., 1]
        rim["z"] = height
        rim["colour"] = _packed(roof * alpha)
    return packed.reshape(-1)


def _packed(colour: Points) -> npt.NDArray[np.uint8]:
    """Premultiplied bytes of colours (…, 4) whose alpha is 255 or that are wholly clear."""
    return np.clip(np.round(colour), 0, 255).astype(np.uint8)
