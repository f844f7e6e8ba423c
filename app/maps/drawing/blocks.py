"""Extruded buildings of one cell: shaded walls and lit roofs, all at once in numpy."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.maps.drawing.cell_rows import Rows
from app.maps.drawing.colours import ROOF, SUNS, TALL, TALLS, TONE, WALL
from app.maps.drawing.mesh import LIMIT, VERTEX, Vertices
from app.maps.geo import Points

NEAR, FAR, FARTHEST = 0, 1, 2
SUN = np.array([-0.62, -0.78])  # direction the light comes from
SKYLINE, SEEN_FAR, LARGE = 62.0, 16.0, 700.0  # metres, metres, square metres


@dataclass(frozen=True)
class Blocks:
    """Buildings below the vertex limit. Draw the vertices with the indices of `seen`, opaque, with depth."""

    corners: npt.NDArray[np.float32]  # (n, 3) metres
    tones: npt.NDArray[np.uint16]  # (n,)
    triangles: npt.NDArray[np.int64]  # (m, 3)
    owner: npt.NDArray[np.int64]  # building of each triangle
    normal: Points  # outward normal of each wall triangle; zero for roofs
    middle: Points  # wall middle of each triangle
    size: npt.NDArray[np.int64]  # of each building: 0 small, 1 still seen from far away, 2 part of the skyline

    def __len__(self) -> int:
        return len(self.corners)

    @property
    def circle(self) -> tuple[float, float, float]:
        """Middle and radius around all corners, in metres."""
        low, high = self.corners.min(axis=0), self.corners.max(axis=0)
        return float(low[0] + high[0]) / 2, float(low[1] + high[1]) / 2, float(np.hypot(*(high - low)[:2])) / 2

    def vertices(self, tones: npt.NDArray[np.uint8]) -> Vertices:
        """Vertices of dtype VERTEX in the colours of a table."""
        made = np.zeros(len(self.corners), VERTEX)
        made["x"], made["y"], made["z"] = self.corners.T
        made["colour"] = tones.view("<u4")[:, 0][self.tones]
        return made

    def seen(self, eye: tuple[float, float], nearness: int) -> npt.NDArray[np.uint16]:
        """Indices to draw, seen from above the ground point `eye`: no hidden walls, small buildings only when NEAR."""
        toward = np.array(eye) - self.middle
        keep = (self.normal * toward).sum(axis=1) >= -0.08 * np.hypot(toward[:, 0], toward[:, 1])
        if nearness != NEAR:
            keep &= (self.size >= nearness)[self.owner]
        indices: npt.NDArray[np.uint16] = self.triangles[keep].astype("<u2").ravel()
        return indices


def build_blocks(rows: Rows, numbers: npt.NDArray[np.int64]) -> list[Blocks]:
    """Buildings of these numbers of a cell's rows, as one or more sets below the vertex limit."""
    corners = 5 * np.diff(rows.starts)[numbers]
    numbers, corners = numbers[corners < LIMIT], corners[corners < LIMIT]
    group = np.zeros(len(numbers), np.int64)
    filled = 0
    for at, count in enumerate(corners.tolist()):
        filled += count
        if filled > LIMIT:
            group[at:] += 1
            filled = count
    return [_build(rows, numbers[group == one]) for one in np.unique(group)]


def _picked(starts: npt.NDArray[np.int64], numbers: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], ...]:
    """Indices of all items of the numbered runs, and which run each belongs to."""
    counts = np.diff(starts)[numbers]
    owner = np.repeat(np.arange(len(numbers)), counts)
    first = np.cumsum(counts) - counts
    return starts[numbers][owner] + np.arange(len(owner)) - first[owner], owner


def _build(rows: Rows, numbers: npt.NDArray[np.int64]) -> Blocks:
    index, owner = _picked(rows.starts, numbers)
    spots, count = rows.points[index], len(index)
    begins = np.zeros(len(rows.points), dtype=bool)
    begins[rows.rings] = True
    ring = np.cumsum(begins[index]) - 1
    first = np.flatnonzero(begins[index])
    after = np.arange(1, count + 1)
    after[np.concatenate([first[1:], [count]]) - 1] = first
    ahead = spots[after]
    local = spots - spots[first][ring]
    local_ahead = ahead - spots[first][ring]
    areas = 0.5 * np.bincount(ring, local[:, 0] * local_ahead[:, 1] - local[:, 1] * local_ahead[:, 0])
    outer = np.concatenate([[True], owner[first[1:]] != owner[first[:-1]]]) if len(first) else np.zeros(0, bool)
    turned = np.where((areas > 0) == outer, 1.0, -1.0)[ring]
    edge = ahead - spots
    out = np.stack([edge[:, 1], -edge[:, 0]], axis=1) / np.maximum(np.hypot(*edge.T), 1e-6)[:, None]
    out *= turned[:, None]
    heights = np.array([rows.rows[n].height for n in numbers])
    bases = np.array([rows.rows[n].base for n in numbers])
    number = np.arange(count) * 4
    walls = np.stack([number, number + 1, number + 2, number + 2, number + 1, number + 3], axis=1).reshape(-1, 3)
    chosen, roof_owner = _picked(rows.triangle_starts, numbers)
    place = np.zeros(int(rows.starts[-1]), np.int64)
    place[index] = np.arange(count)
    roofs = place[rows.triangles[chosen]] + 4 * count
    flat = np.zeros((len(roofs), 2))
    size = np.bincount(owner[first], np.where(outer, abs(areas), 0.0), minlength=len(numbers))
    return Blocks(
        _corners(spots, ahead, heights[owner], bases[owner]),
        _tones(out, heights[owner], bases[owner]),
        np.concatenate([walls, roofs]),
        np.concatenate([np.repeat(owner, 2), roof_owner]),
        np.concatenate([np.repeat(out, 2, axis=0), flat]),
        np.concatenate([np.repeat((spots + ahead) / 2, 2, axis=0), flat]),
        ((heights > SEEN_FAR) | (size > LARGE)).astype(np.int64) + (heights > SKYLINE),
    )


def _corners(spots: Points, ahead: Points, height: Points, base: Points) -> npt.NDArray[np.float32]:
    """Four corners of each wall, low and high, then the roofs'."""
    count = len(spots)
    made = np.empty((5 * count, 3), np.float32)
    walls = made[: 4 * count].reshape(count, 4, 3)
    for corner, (spot, z) in enumerate(((spots, base), (ahead, base), (spots, height), (ahead, height))):
        walls[:, corner, :2], walls[:, corner, 2] = spot, z
    made[4 * count :, :2], made[4 * count :, 2] = spots, height
    return made


def _tones(out: Points, height: Points, base: Points) -> npt.NDArray[np.uint16]:
    sun = 0.5 + 0.5 * (out @ (SUN / np.hypot(*SUN)))
    tall = np.round(np.minimum(1.0, height / TALL) * (TALLS - 1)).astype(np.int64)
    lit = WALL + np.round(sun * (SUNS - 1)).astype(np.int64) * TALLS + tall
    foot = np.where(base == 0, TONE["foot"], TONE["side"])
    return np.concatenate([np.stack([foot, foot, lit, lit], axis=1).ravel(), ROOF + tall]).astype(np.uint16)
