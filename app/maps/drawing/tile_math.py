"""Squares of the web's map grid (XYZ, EPSG:3857) on the ground of a region. No Qt."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from app.maps.drawing.camera import Camera
from app.maps.geo import Frame

EQUATOR = 40_075_016.686  # metres
DEEPEST = 20
Box = tuple[float, float, float, float]  # x0, y0, x1, y1 in metres of the region's frame


@dataclass(frozen=True, order=True)
class Tile:
    """A square: zoom, column from the west, row from the north."""

    z: int
    x: int
    y: int

    @property
    def parent(self) -> "Tile":
        """The square of the zoom before that holds this one."""
        return Tile(self.z - 1, self.x // 2, self.y // 2)

    @property
    def children(self) -> tuple["Tile", ...]:
        """The four squares of the next zoom in this one."""
        return tuple(Tile(self.z + 1, 2 * self.x + right, 2 * self.y + down) for right in (0, 1) for down in (0, 1))

    def box(self, frame: Frame) -> Box:
        """Where it lies on the ground."""
        x0, y1 = frame.to_local(*_corner(self.z, self.x, self.y))
        x1, y0 = frame.to_local(*_corner(self.z, self.x + 1, self.y + 1))
        return x0, y0, x1, y1


def _corner(z: int, x: float, y: float) -> tuple[float, float]:
    """Latitude and longitude of a square's north-western corner."""
    count = 2**z
    return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y / count)))), x / count * 360.0 - 180.0


def place_on_grid(z: int, latitude: float, longitude: float) -> tuple[float, float]:
    """Column and row, with fractions, of a place in degrees."""
    count = 2**z
    lean = math.radians(min(85.05, max(-85.05, latitude)))
    return (longitude + 180.0) / 360.0 * count, (1 - math.asinh(math.tan(lean)) / math.pi) / 2 * count


def scale_of(z: int, latitude: float, pixels: int) -> float:
    """Metres per pixel of squares that are `pixels` wide."""
    return float(EQUATOR * math.cos(math.radians(latitude)) / (pixels * 2**z))


def zoom_for(scale: float, latitude: float, pixels: int, least: int, most: int) -> int:
    """The zoom whose squares come nearest to a scale in metres per pixel."""
    wanted = math.log2(scale_of(0, latitude, pixels) / scale)
    return int(min(most, max(least, math.floor(wanted + 0.5))))


def seen_tiles(camera: Camera, frame: Frame, z: int, margin: float = 0.0) -> list[Tile]:
    """The squares of a zoom that a flat camera sees, the middle first; `margin` in pixels around the screen."""
    corners = [camera.ground(x, y) for x in (-margin, camera.width + margin) for y in (-margin, camera.height + margin)]
    spots = [place_on_grid(z, *frame.to_degrees(*corner)) for corner in corners]
    middle = place_on_grid(z, *frame.to_degrees(*camera.ground(camera.width / 2, camera.height / 2)))
    return sorted(_within(spots, z), key=lambda tile: math.hypot(tile.x + 0.5 - middle[0], tile.y + 0.5 - middle[1]))


def _within(spots: list[tuple[float, float]], z: int) -> Iterator[Tile]:
    """Squares that touch the quadrilateral with these corners (two on the left, two on the right)."""
    columns, rows = [spot[0] for spot in spots], [spot[1] for spot in spots]
    edge = 2**z - 1
    ring = [spots[0], spots[1], spots[3], spots[2]]
    for x in range(max(0, math.floor(min(columns))), min(edge, math.floor(max(columns))) + 1):
        for y in range(max(0, math.floor(min(rows))), min(edge, math.floor(max(rows))) + 1):
            if _touches(ring, x, y):
                yield Tile(z, x, y)


def _touches(ring: list[tuple[float, float]], x: int, y: int) -> bool:
    """Whether no edge of the ring has the whole unit square on its outer side."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True))
    sense = 1.0 if area > 0 else -1.0
    square = [(x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1)]
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True):
        if all(sense * ((bx - ax) * (py - ay) - (by - ay) * (px - ax)) < 0 for px, py in square):
            return False
    return True
