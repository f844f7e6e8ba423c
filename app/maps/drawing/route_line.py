"""A route as a glowing ribbon: revealed from its start, dimmed where it has been driven, coloured by traffic."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from app.maps.drawing.colours import CLEAR, TONE
from app.maps.drawing.mesh import Floats, Mesh, Vertices
from app.maps.drawing.ribbons import Lines, lines_of, sides
from app.maps.drawing.widths import INNER, OUTER, RIM, offset
from app.maps.geo import Points, lengths

STEP = 24.0  # pixels between cross-sections where the road is straight
SECTIONS = 2_500  # cross-sections of one part, so that its vertices stay below the limit of a geometry
SLOW, JAM = 0.75, 0.4  # shares of the free speed below which a stretch is slow, and jammed
Row = tuple[float, int, str]
ROUTE: tuple[Row, ...] = (
    (1.0, RIM["route halo"], "clear"),
    (1.0, RIM["route glow"], "route glow far"),
    (1.0, offset("route", OUTER), "route glow"),
    (1.0, offset("route", INNER), "route case"),
    (1.0, offset("other", INNER), "route"),
    (1.0, RIM["route core"], "route core"),
)
OTHER: tuple[Row, ...] = (
    (1.0, offset("route", OUTER), "clear"),
    (1.0, offset("other", OUTER), "other case"),
    (1.0, offset("other", INNER), "other"),
)
DONE = {
    "route glow far": "clear",
    "route glow": "clear",
    "route case": "done case",
    "route": "done",
    "route core": "done",
}


@dataclass(frozen=True)
class Part:
    """A stretch of a route: its mesh, metres along the route at each cross-section, tones ahead and behind."""

    mesh: Mesh
    along: Points
    ahead: npt.NDArray[np.uint16]
    behind: npt.NDArray[np.uint16]
    across: int

    def vertices(self, travelled: float, offsets: Floats, tones: npt.NDArray[np.uint8]) -> Vertices:
        """All vertices; what lies before `travelled` metres is dimmed."""
        made = self.mesh.vertices(offsets, tones)
        chosen = np.where((self.along < travelled)[:, None], self.behind, self.ahead).ravel()
        made["colour"] = tones.view("<u4")[:, 0][chosen]
        return made

    def indices(self, first: float, last: float) -> npt.NDArray[np.uint16]:
        """Indices of the stretch between two distances in metres."""
        start = max(0, int(np.searchsorted(self.along, first)) - 1)
        stop = max(start, int(np.searchsorted(self.along, last, side="right")) - 1)
        each = (self.across - 1) * 2
        indices: npt.NDArray[np.uint16] = self.mesh.triangles[start * each : stop * each].astype("<u2").ravel()
        return indices


def route_parts(line: Points, scale: float, traffic: Sequence[float] = (), quiet: bool = False) -> list[Part]:
    """A route (n, 2) in metres for a scale in metres per pixel; `traffic` is the speed of each of its legs as a share
    of the free speed, `quiet` an alternative."""
    if len(line) < 2:
        return []
    total = lengths(line)
    shape = shapely.segmentize(shapely.simplify(shapely.LineString(line), 0.35 * scale), max(STEP * scale, 15.0))
    points = shapely.get_coordinates(shape)
    lines = lines_of(points, np.array([0, len(points)]))
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(lines.points, axis=0).T))])
    along *= total[-1] / max(along[-1], 1e-6)
    half = OTHER if quiet else ROUTE
    rows = [*half, *((-sign, number, tone) for sign, number, tone in half[::-1])]
    pace = _pace(along, total, traffic)
    normals = sides(lines)
    return [
        _part(lines, normals, along, pace, rows, first, min(first + SECTIONS, len(along)))
        for first in range(0, len(along) - 1, SECTIONS - 1)
    ]


def _pace(along: Points, total: Points, traffic: Sequence[float]) -> npt.NDArray[np.int64]:
    """0 free, 1 slow, 2 jammed at each cross-section."""
    if not len(traffic):
        return np.zeros(len(along), np.int64)
    leg = np.clip(np.searchsorted(total, along, side="right") - 1, 0, min(len(traffic), len(total) - 1) - 1)
    share = np.asarray(traffic, dtype=float)[leg]
    return (share < SLOW).astype(np.int64) + (share < JAM)


def _part(
    lines: Lines, normals: Points, along: Points, pace: npt.NDArray[np.int64], rows: list[Row], first: int, last: int
) -> Part:
    across, count = len(rows), last - first
    ahead = np.array([[_busy(tone, how) for *_, tone in rows] for how in range(3)], np.uint16)[pace[first:last]]
    behind = np.array([TONE[DONE.get(tone, tone)] for *_, tone in rows], np.uint16)
    signs = np.array([sign for sign, *_ in rows])
    quad = [
        q for row in range(across - 1) for q in (row, row + 1, across + row, row + 1, across + row + 1, across + row)
    ]
    section = np.arange(count - 1)
    triangles = (section[:, None] * across + np.array(quad)[None]).reshape(-1, 3)
    mesh = Mesh(
        np.repeat(lines.points[first:last], across, axis=0).astype(np.float32),
        (normals[first:last][:, None, :] * signs[None, :, None]).reshape(-1, 2).astype(np.float32),
        np.tile(np.array([number for _, number, _ in rows], np.uint16), count),
        ahead.ravel(),
        np.zeros(count * across, np.uint16),
        triangles.astype(np.uint32),
    )
    return Part(mesh, along[first:last], ahead, np.broadcast_to(behind, ahead.shape), across)


def _busy(tone: str, how: int) -> int:
    """The tone of a row where traffic is free (0), slow (1) or jammed (2)."""
    busy = ("route", "slow", "jam")[how]
    changed = {"route": busy, "route case": f"{busy} case", "route core": busy if how else "route core"}.get(tone, tone)
    return TONE[changed] if tone != "clear" else CLEAR
