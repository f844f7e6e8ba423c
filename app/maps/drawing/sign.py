"""What may be written or marked on the map: a sign, where it stands, and between which scales it is shown. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.maps.geo import Points, lengths

# Up to which scale (metres per pixel of the 720 px reference) names of roads and their shields are shown.
ROAD_FAR = {
    "motorway": 14.0,
    "trunk": 14.0,
    "primary": 8.0,
    "secondary": 5.0,
    "tertiary": 3.0,
    "unclassified": 1.6,
    "residential": 1.3,
    "living_street": 1.0,
    "pedestrian": 1.0,
}
SHIELD_FAR = {"motorway": 130.0, "trunk": 60.0, "primary": 26.0, "secondary": 9.0}
ROAD_RANK = {"motorway": 5.6, "trunk": 5.5, "primary": 5.4, "secondary": 5.0, "tertiary": 4.2}
# Scale between which a settlement's name is shown, and its rank.
AREAS = {
    "city": (2.2, 200.0, 12.0),
    "town": (1.1, 75.0, 10.5),
    "village": (0.5, 17.0, 8.6),
    "hamlet": (0.4, 6.0, 7.0),
    "suburb": (0.5, 12.5, 9.0),
    "quarter": (0.4, 6.0, 8.4),
    "neighbourhood": (0.4, 5.0, 8.2),
    "locality": (0.4, 4.0, 6.0),
    "island": (2.0, 60.0, 8.0),
}


@dataclass(frozen=True)
class Line:
    """A road or river whose name is written along it: points (n, 2) in metres and the distance along at each."""

    points: Points
    along: Points

    @classmethod
    def of(cls, points: Points) -> "Line":
        """With its distances."""
        return cls(points, lengths(points))


@dataclass(frozen=True)
class Sign:
    """A word, shield or mark at x, y metres, shown while the scale lies between `near` and `far` (m per reference px).

    `line` and `at` (metres along it) are given for what is written along a line. `gap` is the distance in reference
    pixels within which the same words are not written twice. `place` is the place's number, 0 for what is none.
    """

    key: str
    kind: str
    name: str
    name_zh: str
    rank: float
    x: float
    y: float
    near: float
    far: float
    gap: float = 0.0
    line: Line | None = field(default=None, compare=False, repr=False)
    at: float = 0.0
    category: str = ""
    detail: str = ""
    free: int = -1
    place: int = 0

    def words(self, language: str) -> str:
        """The name in a language ("en", "zh"), falling back to the Latin one."""
        return self.name_zh if language == "zh" and self.name_zh else self.name


def number(tags: Mapping[str, str], key: str, fallback: float = 0.0) -> float:
    """A tag's leading number, such as 300 of "300 kW"."""
    words = str(tags.get(key, "")).replace(",", ".").split()
    try:
        return float(words[0]) if words else fallback
    except ValueError:
        return fallback
