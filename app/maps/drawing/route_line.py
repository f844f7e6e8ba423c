"""The route as one glowing ribbon: it can be revealed from its start, and the driven part is dimmed."""

import numpy as np
import numpy.typing as npt

from app.maps.drawing.style import Colours
from app.maps.drawing.tessellate import Colour, Vertices, premultiplied, strip, strip_triangles
from app.maps.geo import Points, lengths, resample, simplify

STEP = 40.0  # metres between cross-sections where the road is straight
MOST = 2_800  # cross-sections, so that the vertices of one geometry stay below its limit


class RouteLine:
    """Vertices and indices of a route (n, 2) in metres, drawn `width` metres wide."""

    def __init__(self, line: Points, width: float, colours: Colours, quiet: bool = False) -> None:
        line = simplify(line, 0.5)
        total = float(lengths(line)[-1])
        dense = resample(line, max(STEP, total / (MOST / 2)))
        along, fine = lengths(line), lengths(dense)
        at = np.unique(np.concatenate([np.round(along, 2), np.round(fine * total / max(fine[-1], 1e-6), 2)]))[:MOST]
        self._line = np.stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])], axis=1)
        self._at = at
        self._ahead = _profile(width, colours.routeGlow, colours.route, colours.routeCore, quiet, colours.routeOther)
        self._rows = len(self._ahead)
        self._vertices = strip(self._line, self._ahead, 0.0)
        bright = np.stack([premultiplied(colour) for _, colour in self._ahead])
        dim = np.stack(
            [
                premultiplied(colour)
                for _, colour in _profile(
                    width, (*colours.routeDone[:3], 0), colours.routeDone, colours.routeDone, quiet, colours.routeDone
                )
            ]
        )
        self._bright, self._dim = bright, dim
        self._triangles = strip_triangles(len(self._line), self._rows).astype("<u2")

    @property
    def length(self) -> float:
        """Metres."""
        return float(self._at[-1])

    def vertices(self, travelled: float) -> Vertices:
        """All vertices; what lies before `travelled` metres is dimmed."""
        behind = self._at < travelled
        self._vertices["colour"] = np.where(behind[:, None, None], self._dim[None], self._bright[None])
        return self._vertices.reshape(-1)

    def indices(self, first: float, last: float) -> npt.NDArray[np.uint16]:
        """Indices of the stretch between two distances in metres."""
        start = max(0, int(np.searchsorted(self._at, first)) - 1)
        stop = max(start, int(np.searchsorted(self._at, last, side="right")) - 1)
        each = (self._rows - 1) * 2
        return self._triangles[start * each : stop * each].ravel()


def _profile(
    width: float, glow: Colour, body: Colour, core: Colour, quiet: bool, other: Colour
) -> list[tuple[float, Colour]]:
    half, soft = width / 2, width * 0.07
    if quiet:
        return [
            (half * 0.8 + soft, (*other[:3], 0)),
            (half * 0.8 - soft, other),
            (-half * 0.8 + soft, other),
            (-half * 0.8 - soft, (*other[:3], 0)),
        ]
    clear = (*glow[:3], 0)
    mid = (*glow[:3], round(glow[3] * 0.34))
    side = [(half * 3.2, clear), (half * 1.7, mid), (half + soft, glow), (half * 0.6, body), (half * 0.28, core)]
    return side + [(-offset, colour) for offset, colour in reversed(side)]
