"""How the map looks: colours from the theme, widths of roads, and the three levels of detail."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from app.maps.drawing.tessellate import Colour

MAIN = ("motorway", "trunk", "primary", "secondary", "tertiary")
WIDTH = {
    "motorway": 13.0,
    "motorway_link": 7.5,
    "trunk": 17.0,
    "trunk_link": 8.0,
    "primary": 14.5,
    "primary_link": 8.0,
    "secondary": 12.0,
    "secondary_link": 7.5,
    "tertiary": 10.0,
    "tertiary_link": 7.0,
    "residential": 7.0,
    "unclassified": 7.0,
    "living_street": 6.0,
    "service": 4.0,
}
RANK = {kind: rank for rank, kind in enumerate(reversed(WIDTH))}


@dataclass(frozen=True)
class Colours:
    """Colours of one map style; the names are the theme's `map` tokens."""

    land: Colour
    district: Colour
    water: Colour
    park: Colour
    wood: Colour
    building: Colour
    buildingSide: Colour
    buildingTop: Colour
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
    shore: Colour
    light: Colour

    @classmethod
    def of(cls, colours: Mapping[str, Colour]) -> "Colours":
        """From the theme's colours by name; a missing one is transparent."""
        return cls(**{field.name: colours.get(field.name, (0, 0, 0, 0)) for field in fields(cls)})


@dataclass(frozen=True)
class Detail:
    """A level of detail: used up to `metres_per_pixel`; road widths times `widen`, at least `least` metres."""

    metres_per_pixel: float
    widen: float
    least: float
    feather: float
    streets: bool
    casings: bool
    buildings: bool
    caps: bool


DETAILS = (
    Detail(2.3, 1.15, 6.0, 1.0, True, True, True, True),
    Detail(6.5, 1.9, 11.0, 4.0, True, True, False, False),
    Detail(1e9, 4.2, 30.0, 12.0, False, False, False, False),
)


def detail_for(metres_per_pixel: float) -> int:
    """Which level of detail serves a scale."""
    return next(number for number, detail in enumerate(DETAILS) if metres_per_pixel <= detail.metres_per_pixel)


def road_colour(kind: str, colours: Colours) -> Colour:
    """The fill of a road class."""
    if kind.startswith("motorway"):
        return colours.roadMotorway
    if kind.split("_")[0] in ("trunk", "primary", "secondary"):
        return colours.roadMain
    return colours.roadPath if kind in ("service", "living_street") else colours.roadStreet
