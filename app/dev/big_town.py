"""One made-up town as shapes around its middle, to be set down many times in a large region."""

from dataclasses import dataclass

import mapbox_earcut
import numpy as np

from app.maps.geo import Points
from app.maps.regions.levels import area_level, line_level

BLOCKS = 12
BLOCK = 130.0  # metres
KINDS = ("restaurant", "cafe", "shop", "charging", "hotel", "parking", "fuel", "pharmacy", "museum", "supermarket")


@dataclass(frozen=True)
class Shape:
    """A drawn thing: points (n, 2) in metres around the town's middle; rings and triangles as bytes in `indexes`."""

    layer: str
    kind: str
    name: str
    height: float
    level: int
    points: Points
    indexes: tuple[bytes, bytes] = (b"", b"")


@dataclass(frozen=True)
class Place:
    """A place around the town's middle."""

    category: str
    name: str
    spot: Points


@dataclass(frozen=True)
class Town:
    """All of it; ways are (highway, name, node numbers, line)."""

    shapes: list[Shape]
    places: list[Place]
    ways: list[tuple[str, str, np.ndarray, Points]]


def town(variant: int) -> Town:
    """A town of about 3,000 shapes and 300 places, turned by its variant."""
    chance = np.random.default_rng(variant)
    angle = variant * 0.37
    turned = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    shapes: list[Shape] = []
    places: list[Place] = [Place("area", "", np.zeros(2))]
    ways = []
    half = BLOCKS // 2
    for i in range(-half, half + 1):
        for along in (False, True):
            kind = "secondary" if i == 0 else "tertiary" if i % 4 == 0 else "residential"
            name = f"{'Long' if along else 'Cross'} Street {i + half}"
            for j in range(-half, half):
                ends = np.array([[i, j], [i, j + 1]] if along else [[j, i], [j + 1, i]])
                line = np.linspace(ends[0], ends[1], 4) * BLOCK @ turned
                refs = np.array(
                    [_node(ends[0], half), *(_between(i, j, along, half) + np.arange(2)), _node(ends[1], half)]
                )
                shapes.append(Shape("road", kind, name, 0.0, line_level("road", kind, {}), line))
                ways.append((kind, name, refs, line))
    for i in range(-half, half):
        for j in range(-half, half):
            corner = np.array([i, j]) * BLOCK
            if (i + j * 5) % 17 == 0:
                shapes.append(_area("green", "park", f"Park {i} {j}", 0.0, corner + 10, np.full(2, BLOCK - 20), turned))
                continue
            for n in range(18):
                low = corner + np.array([12 + n % 6 * 18.0, 12 + n // 6 * 38.0])
                size = chance.uniform((9, 12), (15, 28))
                shapes.append(_area("building", "yes", "", float(chance.uniform(5, 24)), low, size, turned))
            for n in range(2):
                kind = KINDS[int(chance.integers(len(KINDS)))]
                spot = (corner + chance.uniform(10, BLOCK - 10, 2)) @ turned
                places.append(Place(kind, f"{kind.title()} {i + half}-{j + half}-{n}", spot))
    built = half * BLOCK
    shapes.append(_area("ground", "town", "", 0.0, np.full(2, -built - 60), np.full(2, 2 * built + 120), turned))
    return Town(shapes, places, ways)


def _node(place: Points, half: int) -> int:
    """The number of a crossing; the town's middle is 0."""
    i, j = int(place[0]), int(place[1])
    return 0 if (i, j) == (0, 0) else 1 + (i + half) * 40 + j + half


def _between(i: int, j: int, along: bool, half: int) -> int:
    return 10_000 + (((i + half) * 40 + j + half) * 2 + along) * 2


def _area(layer: str, kind: str, name: str, height: float, low: Points, size: Points, turned: Points) -> Shape:
    corners = (low + size * np.array([[0, 0], [1, 0], [1, 1], [0, 1]])) @ turned
    triangles = mapbox_earcut.triangulate_float64(corners, np.array([4], dtype=np.uint32))
    indexes = (np.zeros(1, "<u4").tobytes(), np.asarray(triangles, "<u4").tobytes())
    level = area_level(layer, kind, float(size[0] * size[1]))
    return Shape(layer, kind, name, height, level, corners, indexes)
