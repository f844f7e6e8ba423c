"""The invented country around the harbour city "Aldermere": everything about it is made here, from one seed."""

from app.car.message import QT_TRANSLATE_NOOP
from app.maps.geo import Frame

FRAME = Frame(54.2000, 4.1000)  # open sea in our world, so no real place is meant
SEED = 20
BOUNDS = (-15_000.0, -12_000.0, 65_000.0, 48_000.0)  # the country: west, south, east, north in metres
HALF_WIDTH = 6_500.0
HALF_HEIGHT = 5_500.0
ATTRIBUTION = QT_TRANSLATE_NOOP("Car", "Map © Meridian demo region")
START = (
    54.19299,
    4.07550,
    82.0,
)  # latitude, longitude, heading in degrees: on King Street, facing Old Town and the river
