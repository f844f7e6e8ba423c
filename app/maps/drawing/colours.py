"""The map's colours from the theme, and the tones that meshes refer to by number, so that a theme changes at once."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

Colour = tuple[int, int, int, int]  # red, green, blue, alpha 0–255, not premultiplied
SUNS, TALLS = 12, 6  # steps of the light on a wall, and of a building's height
RELIEFS = 41  # steps from the shaded side of a slope over the flank to the lit side
TALL = 110.0  # metres at which a building counts as tallest


@dataclass(frozen=True)
class Colours:
    """Colours of one map style; the names are the theme's `map` tokens."""

    land: Colour
    field: Colour
    district: Colour
    water: Colour
    shore: Colour
    park: Colour
    wood: Colour
    sand: Colour
    building: Colour
    buildingSide: Colour
    buildingTop: Colour
    light: Colour
    roadMotorway: Colour
    roadMain: Colour
    roadStreet: Colour
    roadPath: Colour
    roadCasing: Colour
    rail: Colour
    route: Colour
    routeGlow: Colour
    routeCore: Colour
    routeDone: Colour
    routeOther: Colour
    slow: Colour
    jam: Colour
    reach: Colour
    haze: Colour
    reliefLight: Colour
    reliefShade: Colour

    @classmethod
    def of(cls, colours: Mapping[str, Colour]) -> "Colours":
        """From the theme's colours by name; a missing one is transparent."""
        return cls(**{field.name: colours.get(field.name, (0, 0, 0, 0)) for field in fields(cls)})


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """`share` of b in a."""
    red, green, blue, alpha = (round(u + (v - u) * share) for u, v in zip(a, b, strict=True))
    return red, green, blue, alpha


def faded(colour: Colour, share: float) -> Colour:
    """The colour with `share` of its opacity."""
    return (*colour[:3], round(colour[3] * share))


def solid(colour: Colour) -> Colour:
    """The colour without its translucency."""
    return (*colour[:3], 255)


def flat_tones(c: Colours) -> dict[str, Colour]:
    """Every tone that is one colour, by name."""
    return {
        "clear": (0, 0, 0, 0),
        "beyond": c.land,
        "field": c.field,
        "town": c.district,
        "town far": mix(c.district, c.building, 0.5),
        "works": mix(c.district, c.building, 0.22),
        "wood": c.wood,
        "park": c.park,
        "pitch": mix(c.park, c.shore, 0.16),
        "sand": c.sand,
        "rock": mix(c.land, c.building, 0.3),
        "apron": mix(c.district, c.roadStreet, 0.35),
        "runway": c.roadStreet,
        "water": c.water,
        "shore": c.shore,
        "shallow": mix(c.shore, c.water, 0.35),
        "glow": faded(c.shore, 0.55),
        "pier": mix(c.district, c.building, 0.5),
        "motorway": c.roadMotorway,
        "main": c.roadMain,
        "motorway far": mix(c.roadMotorway, solid(c.routeOther), 0.85),
        "main far": mix(c.roadMain, solid(c.routeOther), 0.75),
        "motorway mid": mix(c.roadMotorway, solid(c.routeOther), 0.65),
        "main mid": mix(c.roadMain, solid(c.routeOther), 0.55),
        "minor": mix(c.roadMain, c.roadStreet, 0.5),
        "street": c.roadStreet,
        "path": c.roadPath,
        "faint": faded(c.roadStreet, 0.75),
        "casing": c.roadCasing,
        "bridge": mix(c.roadCasing, c.land, 0.25),
        "tunnel": faded(c.roadStreet, 0.55),
        "tunnel main": faded(c.roadMain, 0.5),
        "tunnel main far": faded(mix(c.roadMain, solid(c.routeOther), 0.75), 0.6),
        "rail": c.rail,
        "rail gap": mix(c.land, c.rail, 0.25),
        "ferry": faded(mix(c.shore, c.routeOther, 0.5), 0.8),
        "stream": mix(c.water, c.shore, 0.3),
        "contour": faded(c.roadPath, 0.45),
        "wire": faded(c.rail, 0.5),
        "route": c.route,
        "route case": mix(c.route, c.roadCasing, 0.45),
        "route core": c.routeCore,
        "route glow": c.routeGlow,
        "route glow far": faded(c.routeGlow, 0.34),
        "done": c.routeDone,
        "done case": mix(c.routeDone, c.roadCasing, 0.4),
        "other": c.routeOther,
        "other case": mix(c.routeOther, c.roadCasing, 0.45),
        "slow": c.slow,
        "slow case": mix(c.slow, c.roadCasing, 0.45),
        "jam": c.jam,
        "jam case": mix(c.jam, c.roadCasing, 0.45),
        "reach": faded(c.reach, 0.17),
        "reach edge": faded(c.reach, 0.75),
        "reach inner": faded(c.reach, 0.34),
        "foot": mix(c.buildingSide, c.land, 0.45),
        "side": c.buildingSide,
    }


TONES = tuple(flat_tones(Colours.of({})))
TONE = {name: number for number, name in enumerate(TONES)}
CLEAR = TONE["clear"]
WALL = len(TONES)  # first of SUNS × TALLS tones of lit walls
ROOF = WALL + SUNS * TALLS  # first of TALLS tones of roofs
RELIEF = ROOF + TALLS  # first of RELIEFS tones of slopes


def premultiplied(colour: Colour) -> npt.NDArray[np.uint8]:
    """Qt's vertex colours are premultiplied by alpha."""
    share = colour[3] / 255
    return np.array([*(round(c * share) for c in colour[:3]), colour[3]], dtype=np.uint8)


def tone_table(colours: Colours) -> npt.NDArray[np.uint8]:
    """Premultiplied bytes (n, 4) of every tone."""
    flat = [premultiplied(colour) for colour in flat_tones(colours).values()]
    side, body, top = colours.buildingSide, colours.building, colours.buildingTop
    talls = [step / (TALLS - 1) for step in range(TALLS)]
    walls = [
        premultiplied(mix(mix(side, body, sun / (SUNS - 1)), top, 0.25 * tall)) for sun in range(SUNS) for tall in talls
    ]
    roofs = [premultiplied(mix(body, top, 0.35 + 0.65 * tall)) for tall in talls]
    slopes = [_slope(colours, 2 * step / (RELIEFS - 1) - 1) for step in range(RELIEFS)]
    return np.array([*flat, *walls, *roofs, *slopes], dtype=np.uint8)


def _slope(colours: Colours, light: float) -> npt.NDArray[np.uint8]:
    """The translucent tone of a slope that faces the light (1), along it (0), or away from it (−1)."""
    tone = colours.reliefLight if light > 0 else colours.reliefShade
    return premultiplied(faded(tone, abs(light)))
