"""Many lines at once as ribbons with round joins and ends: numpy only."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.maps.drawing.colours import CLEAR
from app.maps.drawing.mesh import EMPTY, Mesh, join
from app.maps.geo import Points

SHARP = 0.15  # cosine of the bend from which a ribbon is broken in two with round ends
CAP = 6  # triangles of a round end
Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Lines:
    """Polylines: all points (n, 2), where each begins (k + 1), and which input each came from (k)."""

    points: Points
    starts: Whole
    origin: Whole

    @property
    def line_of(self) -> Whole:
        """The line of each point."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))

    def segments(self) -> Whole:
        """Numbers of the points that begin a segment."""
        begins = np.ones(len(self.points), dtype=bool)
        begins[self.starts[1:] - 1] = False
        return np.flatnonzero(begins)


def lines_of(points: Points, starts: Whole) -> Lines:
    """Lines without repeated points, broken where they bend sharply."""
    count = len(starts) - 1
    owner = np.repeat(np.arange(count), np.diff(starts))
    step = np.diff(points, axis=0)
    same = np.zeros(len(points), dtype=bool)
    same[1:] = (np.abs(step).max(axis=1) < 1e-3) & (owner[1:] == owner[:-1])
    points, owner = points[~same], owner[~same]
    size = np.bincount(owner, minlength=count)
    keep = size[owner] > 1
    points, owner = points[keep], owner[keep]
    if len(points) < 2:
        return Lines(np.zeros((0, 2)), np.zeros(1, np.int64), np.zeros(0, np.int64))
    step = np.diff(points, axis=0)
    step /= np.maximum(np.hypot(step[:, 0], step[:, 1]), 1e-9)[:, None]
    bend = (step[:-1] * step[1:]).sum(axis=1) < SHARP
    inner = (owner[:-2] == owner[1:-1]) & (owner[1:-1] == owner[2:])
    breaks = np.flatnonzero(bend & inner) + 1
    points = np.insert(points, breaks, points[breaks], axis=0)
    first = np.flatnonzero(np.concatenate([[True], owner[1:] != owner[:-1]]))
    first = np.concatenate([first + np.searchsorted(breaks, first), breaks + np.arange(len(breaks)) + 1])
    first.sort()
    owner = np.insert(owner, breaks, owner[breaks])
    return Lines(points, np.concatenate([first, [len(points)]]), owner[first])


def sides(lines: Lines) -> Points:
    """Unit normals to the left at every point, lengthened at bends so that edges stay parallel (mitre, at most 2)."""
    points, starts = lines.points, lines.starts
    if not len(points):
        return points
    step = np.diff(points, axis=0, append=points[-1:])
    normal = np.stack([-step[:, 1], step[:, 0]], axis=1)
    normal /= np.maximum(np.hypot(normal[:, 0], normal[:, 1]), 1e-9)[:, None]
    last = starts[1:] - 1
    normal[last] = 0.0
    before = np.zeros_like(normal)
    before[1:] = normal[:-1]
    first = starts[:-1]
    closed = np.abs(points[first] - points[last]).max(axis=1) < 1e-3
    before[first[closed]] = normal[last[closed] - 1]
    normal[last[closed]] = normal[first[closed]]
    total = normal + before
    total /= np.maximum(np.hypot(total[:, 0], total[:, 1]), 0.3)[:, None]
    one = np.where((before != 0).any(axis=1)[:, None], before, normal)
    lean = np.clip(np.abs((total * one).sum(axis=1)), 0.5, 1.0)
    wide: Points = total / lean[:, None]
    return wide


def ribbon(
    lines: Lines,
    normals: Points,
    rows: list[tuple[float, Whole | int, Whole | int]],
    order: Whole | int = 0,
    chosen: Flags | None = None,
) -> Mesh:
    """Ribbons along lines; each row across is (sign of the side, offset number, tone), by line or for all, as is the
    order. `chosen` says of each line whether it is drawn."""
    segments = lines.segments()
    if chosen is not None:
        segments = segments[chosen[lines.line_of[segments]]]
    if not len(segments):
        return EMPTY
    used = np.unique(np.concatenate([segments, segments + 1]))
    place = np.zeros(len(lines.points), np.int64)
    place[used] = np.arange(len(used))
    across, count = len(rows), len(used)
    owner = lines.line_of[used]
    points = np.repeat(lines.points[used], across, axis=0)
    signs = np.array([sign for sign, *_ in rows])
    moved = (normals[used][:, None, :] * signs[None, :, None]).reshape(-1, 2)
    offsets, tones = np.empty((count, across), np.uint16), np.empty((count, across), np.uint16)
    for row, (_, number, tone) in enumerate(rows):
        offsets[:, row] = number if isinstance(number, int) else number[owner]
        tones[:, row] = tone if isinstance(tone, int) else tone[owner]
    quad = np.array(
        [
            corner
            for row in range(across - 1)
            for corner in ((row, row + 1, across + row), (row + 1, across + row + 1, across + row))
        ]
    )
    triangles = (place[segments][:, None, None] * across + quad[None]).reshape(-1, 3)
    return Mesh(
        points.astype(np.float32),
        moved.astype(np.float32),
        offsets.reshape(-1),
        tones.reshape(-1),
        np.repeat(np.broadcast_to(order, len(lines.origin))[owner], across).astype(np.uint16),
        triangles.astype(np.uint32),
    )


def edges(lines: Lines, normals: Points, outer: Whole, inner: Whole, tone: Whole) -> Mesh:
    """The edges of a ribbon, which fade out."""
    left = ribbon(lines, normals, [(1.0, outer, CLEAR), (1.0, inner, tone)])
    right = ribbon(lines, normals, [(-1.0, inner, tone), (-1.0, outer, CLEAR)])
    return join([left, right])


def blended(
    lines: Lines, normals: Points, outer: Whole, inner: Whole, tone: Whole, chosen: Flags | None = None
) -> Mesh:
    """A ribbon with soft edges in one part, for what is translucent."""
    rows: list[tuple[float, Whole | int, Whole | int]] = [
        (1.0, outer, CLEAR),
        (1.0, inner, tone),
        (-1.0, inner, tone),
        (-1.0, outer, CLEAR),
    ]
    return ribbon(lines, normals, rows, chosen=chosen)


def caps(lines: Lines, wanted: Flags, reach: Whole, tone: Whole, order: Whole | int = 0) -> Mesh:
    """Half discs at the ends of lines: `wanted` (k, 2) says at which, start and end; the rest by line."""
    first, last = lines.starts[:-1], lines.starts[1:] - 1
    ends = np.concatenate([first[wanted[:, 0]], last[wanted[:, 1]]])
    if not len(ends):
        return EMPTY
    inward = np.concatenate([first[wanted[:, 0]] + 1, last[wanted[:, 1]] - 1])
    owner = np.concatenate([np.flatnonzero(wanted[:, 0]), np.flatnonzero(wanted[:, 1])])
    away = lines.points[ends] - lines.points[inward]
    angle = np.arctan2(away[:, 1], away[:, 0])[:, None] + np.linspace(-np.pi / 2, np.pi / 2, CAP + 1)[None]
    around = np.concatenate([np.zeros((len(ends), 1, 2)), np.stack([np.cos(angle), np.sin(angle)], axis=2)], axis=1)
    each = CAP + 2
    fan = np.array([(0, step, step + 1) for step in range(1, CAP + 1)])
    triangles = (np.arange(len(ends))[:, None, None] * each + fan[None]).reshape(-1, 3)
    return Mesh(
        np.repeat(lines.points[ends], each, axis=0).astype(np.float32),
        around.reshape(-1, 2).astype(np.float32),
        np.repeat(reach[owner], each).astype(np.uint16),
        np.repeat(tone[owner], each).astype(np.uint16),
        np.repeat(np.broadcast_to(order, len(lines.origin))[owner], each).astype(np.uint16),
        triangles.astype(np.uint32),
    )
