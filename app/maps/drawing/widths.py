"""How wide things are drawn at a scale, and which level of detail serves it."""

import math

import numpy as np
import numpy.typing as npt

LEVELS = (2.3, 6.5, 32.0, 130.0, 1e9)  # metres per pixel up to which each level of detail serves
NEAR = 1.2  # metres per pixel below which things grow as the ground does
SCALES = (NEAR, 2.3, 6.5, 22.0, 60.0, 120.0)  # where the widths below stand
FEATHER = 1.25  # pixels over which an edge fades out

# Widths in pixels at SCALES.
WIDTH: dict[str, tuple[float, ...]] = {
    "motorway": (12.5, 8.2, 4.8, 3.4, 2.9, 2.4),
    "trunk": (16.0, 9.2, 4.8, 3.2, 2.6, 2.1),
    "primary": (14.0, 8.4, 4.4, 2.7, 2.0, 1.5),
    "secondary": (11.6, 7.0, 3.7, 2.1, 1.3, 0.9),
    "tertiary": (9.6, 5.8, 3.0, 1.5, 0.9, 0.7),
    "motorway_link": (7.2, 5.0, 2.7, 1.5, 1.0, 0.8),
    "residential": (6.7, 4.2, 1.8, 0.9, 0.6, 0.5),
    "service": (3.9, 2.3, 1.0, 0.6, 0.4, 0.4),
    "path": (2.0, 1.4, 0.8, 0.5, 0.4, 0.4),
    "rail": (2.8, 2.0, 1.4, 1.2, 1.0, 0.8),
    "ferry": (2.2, 2.0, 1.8, 1.6, 1.4, 1.2),
    "river": (12.0, 8.0, 4.0, 2.4, 1.7, 1.2),
    "stream": (3.6, 2.4, 1.5, 1.1, 0.8, 0.6),
    "route": (10.0, 8.0, 7.6, 7.0, 6.4, 6.0),
    "other": (8.0, 6.6, 6.0, 5.4, 5.0, 4.6),
    "thin": (1.2, 1.0, 0.9, 0.8, 0.7, 0.6),
}
CLASS = {name: number for number, name in enumerate(WIDTH)}
SAME_WIDTH = {
    "trunk_link": "motorway_link",
    "primary_link": "motorway_link",
    "secondary_link": "motorway_link",
    "tertiary_link": "residential",
    "unclassified": "residential",
    "living_street": "residential",
    "road": "residential",
    "busway": "residential",
}
BIG = ("motorway", "trunk", "primary", "secondary", "tertiary")
MAIN = (*BIG, *(f"{kind}_link" for kind in BIG))
STREETS = ("residential", "unclassified", "living_street", "road", "busway", "service")
ORDER = (
    *("service", "road", "busway", "living_street", "residential", "unclassified"),
    *("tertiary_link", "secondary_link", "primary_link", "trunk_link", "motorway_link"),
    *("tertiary", "secondary", "primary", "trunk", "motorway"),
)
RANK = {kind: rank for rank, kind in enumerate(ORDER)}
CASING = {True: (2.1, 1.6, 1.2, 1.0, 0.9, 0.8), False: (1.4, 1.1, 0.7, 0.5, 0.4, 0.4)}  # pixels, main roads or not

# Soft rims of areas in pixels at SCALES: shores glow outward and inward, towns and woods melt into the land.
RIMS: dict[str, tuple[float, ...]] = {
    "soft": (1.3, 1.3, 1.3, 1.3, 1.3, 1.3),
    "melt": (34.0, 18.0, 7.0, 3.0, 2.0, 1.6),
    "shore": (4.2, 3.2, 2.4, 2.0, 1.7, 1.5),
    "deep": (26.0, 16.0, 5.0, 3.0, 2.4, 2.0),
    "glow": (26.0, 18.0, 11.0, 7.0, 5.0, 4.0),
    "beyond": (60.0, 60.0, 60.0, 48.0, 32.0, 22.0),
    "route glow": (8.6, 7.0, 6.6, 6.0, 5.4, 5.0),
    "route halo": (16.0, 13.0, 12.0, 11.0, 10.0, 9.0),
    "route core": (1.4, 1.2, 1.1, 1.0, 0.9, 0.9),
    "reach edge": (2.0, 2.0, 2.0, 2.0, 2.0, 2.0),
    "reach inner": (26.0, 26.0, 26.0, 26.0, 26.0, 26.0),
}

# Numbers of the offsets from a line's middle that vertices refer to; 0 is none.
OUTER, INNER, CASED = 1, 2, 3
RIM = {name: 1 + 3 * len(WIDTH) + number for number, name in enumerate(RIMS)}


def level_for(metres_per_pixel: float) -> int:
    """Which level of detail serves a scale: 0 near … 4 the whole country."""
    return next(number for number, limit in enumerate(LEVELS) if metres_per_pixel <= limit)


def offset(kind: str, part: int) -> int:
    """Number of the offset of a class's OUTER or INNER edge of the soft border, or of its CASED border."""
    return CLASS[kind] * 3 + part


def width_class(kind: str) -> str:
    """The class of WIDTH that a kind of road is drawn with."""
    return kind if kind in WIDTH else SAME_WIDTH.get(kind, "path")


def pixels(at_scales: tuple[float, ...], metres_per_pixel: float) -> float:
    """A width in pixels at a scale, from its values at SCALES."""
    if metres_per_pixel < NEAR:
        return at_scales[0] * NEAR / metres_per_pixel
    return float(np.interp(math.log(metres_per_pixel), np.log(SCALES), at_scales))


def offset_table(metres_per_pixel: float) -> npt.NDArray[np.float32]:
    """Every offset in metres at a scale."""
    feather = FEATHER / 2 if metres_per_pixel > NEAR else min(FEATHER * NEAR / metres_per_pixel, 2.5) / 2
    table = [0.0]
    for kind, widths in WIDTH.items():
        half = pixels(widths, metres_per_pixel) / 2
        table += [
            half + feather,
            max(half - feather, half * 0.25),
            half + pixels(CASING[kind in BIG], metres_per_pixel),
        ]
    table += [pixels(widths, metres_per_pixel) for widths in RIMS.values()]
    return np.array(table, dtype=np.float32) * np.float32(metres_per_pixel)


def road_tone(kind: str) -> str:
    """The tone of a road class."""
    if kind.startswith("motorway"):
        return "motorway"
    if kind.split("_")[0] in ("trunk", "primary", "secondary"):
        return "main"
    if kind.startswith("tertiary"):
        return "minor"
    return "path" if kind in ("service", "living_street") else "street"
