"""What a region holds: things that are drawn, and places one can drive to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from app.maps.geo import Points

Index = npt.NDArray[np.uint32]
NONE = np.zeros(0, dtype=np.uint32)


@dataclass(frozen=True, eq=False)
class Feature:
    """Something drawn: polyline or polygon, `points` (n, 2) in metres.

    A polygon has `rings`, where each of its rings starts in the points (the first is the outer one, counter-clockwise,
    no point repeated), and `triangles` (m, 3) over the points. Heights in metres above ground; `level` is the
    coarsest level of detail at which it is still drawn (0 near … 4 whole country).
    """

    layer: str
    kind: str
    name: str
    name_zh: str
    height: float
    base: float
    bridge: bool
    points: Points
    triangles: Index
    rings: Index = field(default_factory=lambda: NONE)
    tunnel: bool = False
    osm_layer: int = 0
    level: int = 0
    tags: Mapping[str, str] = field(default_factory=dict)
    id: int = 0

    @property
    def is_area(self) -> bool:
        """Whether it is a polygon."""
        return len(self.triangles) > 0

    @property
    def outline(self) -> Points:
        """The line itself, or the polygon's outer ring."""
        return self.points[: int(self.rings[1])] if len(self.rings) > 1 else self.points

    @property
    def holes(self) -> list[Points]:
        """The polygon's inner rings, clockwise."""
        return np.split(self.points, self.rings[1:].astype(int))[1:] if len(self.rings) > 1 else []


@dataclass(frozen=True)
class Place:
    """A place one can drive to; x, y in metres of the region's frame; `rank` 0…1 says how much it matters."""

    id: int
    category: str
    name: str
    name_zh: str
    x: float
    y: float
    latitude: float
    longitude: float
    tags: Mapping[str, str]
    rank: float = 0.3

    def called(self, language: str) -> str:
        """The name in a language ("en", "zh"), falling back to the Latin one."""
        return self.name_zh if language == "zh" and self.name_zh else self.name
