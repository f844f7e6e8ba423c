# ruff: noqa: E501
"""Woods on the slopes, meadows, fields and vineyards in the plain, beaches along the coast."""

import numpy as np
import shapely
from scipy import ndimage

from app.maps.aldermere import coast
from app.maps.aldermere.land import CELL, X0, Y0, Land, land
from app.maps.aldermere.settlements import SETTLEMENTS
from app.maps.geo import Points, offset


def smooth(ring: Points) -> Points:
    """A stair-like ring with its corners cut off twice (Chaikin)."""
    for _ in range(2):
        after = np.roll(ring, -1, axis=0)
        ring = np.stack([ring * 0.75 + after * 0.25, ring * 0.25 + after * 0.75], axis=1).reshape(-1, 2)
    return ring


def shapes(mask: "np.ndarray[tuple[int, int], np.dtype[np.bool_]]", least: float) -> list[shapely.Polygon]:
    """The true cells of a grid of the land as soft polygons of at least some square metres."""
    boxes = []
    for row in np.flatnonzero(mask.any(axis=1)).tolist():
        edges = np.flatnonzero(np.diff(np.concatenate([[False], mask[row], [False]]).astype(int)))
        for start, stop in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            boxes.append((X0 + start * CELL, Y0 + row * CELL, X0 + stop * CELL, Y0 + (row + 1) * CELL + 1))
    union = shapely.union_all(shapely.box(*np.array(boxes).T))
    result = []
    for part in shapely.get_parts(union):
        if part.area < least:
            continue
        part = shapely.simplify(part, 75)
        holes = [smooth(np.array(h.coords)[:-1]) for h in part.interiors if shapely.Polygon(h).area > 90_000]
        soft = shapely.make_valid(shapely.Polygon(smooth(np.array(part.exterior.coords)[:-1]), holes))
        soft = shapely.simplify(soft, 14)
        result += [p for p in shapely.get_parts(soft) if p.geom_type == "Polygon" and p.area > least]
    return result


def _field(ground: Land, size: float, seed: int) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
    random = np.random.default_rng(seed)
    grid = ndimage.gaussian_filter(random.normal(0, 1, ground.height.shape), size / CELL)
    field: np.ndarray[tuple[int, int], np.dtype[np.float64]] = grid / grid.std()
    return field


def woods() -> list[tuple[shapely.Polygon, dict[str, str]]]:
    """Forests: most slopes up to the tree line, and copses in the plain."""
    ground = land()
    steep, height = ndimage.gaussian_filter(ground.slope(), 2), ground.height
    wish = (
        1.0 * np.clip(steep / 0.09, 0, 1.5)
        - np.clip((steep - 0.45) * 3, 0, 1.2)
        + 0.5 * _field(ground, 700, 501)
        + 0.45 * _field(ground, 240, 502)
    )
    wish += np.interp(height, [0, 150, 500, 1000], [-0.32, 0.05, 0.35, 0.2]) - 0.35
    mask = (wish > 0.95) & ground.dry & (height < 1600 + 130 * _field(ground, 900, 503))
    for place in SETTLEMENTS:
        mask &= np.hypot(ground.x - place.x, ground.y - place.y) > place.radius * 1.15
    city = (np.abs(ground.x) < 6500) & (np.abs(ground.y) < 5500)
    return [(p, {"natural": "wood"}) for p in shapes(mask & ~city, 90_000)]


def meadows() -> list[tuple[shapely.Polygon, dict[str, str]]]:
    """Fields and meadows in the plain, pastures below the rocks, vineyards near the wine villages."""
    ground = land()
    city = (np.abs(ground.x) < 6500) & (np.abs(ground.y) < 5500)
    plain = ground.dry & (ground.height < 420) & (ground.slope() < 0.06) & ~city
    fields = plain & (_field(ground, 280, 511) > 0.75)
    alps = ground.dry & (ground.height > 1250) & (ground.height < 2000) & (_field(ground, 500, 512) > 0.9)
    result = [(p, {"landuse": "farmland"}) for p in shapes(fields, 120_000)]
    result += [(p, {"landuse": "meadow"}) for p in shapes(alps, 90_000)]
    vines = np.zeros_like(city)
    for place in SETTLEMENTS:
        if place.character == "wine":
            away = np.hypot(ground.x - place.x, ground.y - place.y)
            vines |= (away < place.radius + 1500) & (away > place.radius * 1.1) & (_field(ground, 260, 513) > 0.35)
    result += [(p, {"landuse": "vineyard"}) for p in shapes(vines & ground.dry & ~city, 40_000)]
    ragged = ground.height + 90 * _field(ground, 300, 514)
    result += [(p, {"natural": "heath"}) for p in shapes(ground.dry & (ragged > 1520) & (ragged < 1850), 120_000)]
    return result + [(p, {"natural": "bare_rock"}) for p in shapes(ground.dry & (ragged > 1800), 120_000)]


BEACHES: list[tuple[str, str, float, float, float]] = [
    ("Sandy Bay Beach", "沙湾海滩", 31.4, -6.6, 1500), ("Coral Beach", "珊瑚海滩", 16.4, -4.85, 700), ("Westport Beach", "西港海滩", -8.5, 21.9, 800),
    ("North Beach Sands", "北滩沙滩", -9.0, 42.6, 1300), ("Lobster Beach", "龙虾海滩", 43.0, -8.05, 500), ("Pebble Beach", "卵石滩", -11.9, 15.4, 600),
    ("Cape Beach", "海角海滩", 51.9, -8.05, 700), ("Point Beach", "东角海滩", 60.6, -8.45, 600), ("Shell Beach", "贝壳滩", 23.0, -6.0, 800),
]  # fmt: skip


def beaches() -> list[tuple[Points, dict[str, str]]]:
    """Strips of sand along the coast, 35 m wide."""
    shore = coast.mainland()
    result = []
    for name, zh, x, y, length in BEACHES:
        gaps = np.hypot(*(shore - np.array([x, y]) * 1000).T)
        middle = int(gaps.argmin())
        along = np.abs(np.concatenate([[0], np.cumsum(np.hypot(*np.diff(shore, axis=0).T))]))
        part = shore[np.abs(along - along[middle]) < length / 2]
        ring = np.vstack([part, offset(part, -38.0)[::-1]])
        result.append((ring, {"natural": "beach", "name": name, "name:zh": zh, "surface": "sand"}))
    return result
