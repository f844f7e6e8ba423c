"""A simulated weather forecast: the same for the same seed, date and place, and what the car sees just now.

Weather comes as a slow wave of moist air that crosses the country, wetter in the mountains and windier at the coast;
temperature follows season, hour and height (6.5 °C per kilometre, as in the ICAO standard atmosphere).
"""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from app.car.message import QT_TRANSLATE_NOOP
from app.trips.request import REACH, WrongWish

WET = ("RAIN", "SNOW", "HAIL", "THUNDERSTORM")
SKIES = ((0.40, "SUNNY"), (0.62, "PARTLY_CLOUDY"), (0.80, "CLOUDY"), (0.97, "RAIN"))
PRESENT = {"SUNNY": 0.2, "PARTLY_CLOUDY": 0.52, "CLOUDY": 0.72, "FOG": 0.74, "RAIN": 0.9, "SNOW": 0.9}
LAPSE = 0.0065  # °C per metre
FADES = 10.0  # hours after which the present weather says little


@dataclass(frozen=True)
class Weather:
    """`sky` as the signal Vehicle.Exterior.Weather names it, °C, and wind in km/h."""

    sky: str
    celsius: float
    wind: float

    @property
    def wet(self) -> bool:
        """Whether one wants a roof."""
        return self.sky in WET


class Forecast:
    """From `now` on for REACH days; `sky` and `celsius` are what the car's sensors say where it is."""

    def __init__(self, now: datetime, sky: str, celsius: float, altitude: float = 0.0, seed: int = 7) -> None:
        self.now, self.seed, self.sky = now, seed, sky
        self._wetness = PRESENT.get(sky, 0.98) - _wetness(seed, now, 0.0)
        self._warmth = celsius - _celsius(now, altitude, PRESENT.get(sky, 0.98))

    def at(self, when: datetime, altitude: float = 0.0, east: float = 0.0) -> Weather:
        """The weather at a time (within reach) for a height in metres and kilometres east of the origin.

        WrongWish beyond the forecast's reach.
        """
        if when > self.now.replace(hour=0, minute=0) + timedelta(days=REACH + 2):
            raise WrongWish(
                QT_TRANSLATE_NOOP("Car", "I know the weather for {most} days ahead; please choose an earlier day."),
                most=REACH,
            )
        hour = when.replace(minute=0, second=0, microsecond=0)
        return self._at(max(hour, self.now), round(altitude / 100) * 100, round(east / 15) * 15)

    @lru_cache(maxsize=8192)  # noqa: B019 - a forecast lives as long as its plan
    def _at(self, hour: datetime, altitude: float, east: float) -> Weather:
        ahead = (hour - self.now).total_seconds() / 3600
        fade = max(0.0, 1 - ahead / FADES)
        # A front that moves at 30 km/h reaches the east later.
        wetness = _wetness(self.seed, hour - timedelta(hours=east / 30 * (1 - fade)), altitude * (1 - fade))
        wetness += self._wetness * fade
        celsius = _celsius(hour, altitude, wetness) + self._warmth * max(0.25, 1 - ahead / 60)
        sky = next((name for most, name in SKIES if wetness < most), "THUNDERSTORM")
        if fade > 0.8 and altitude < 300:
            sky = self.sky
        elif sky in WET and celsius < 1.0:
            sky = "SNOW"
        wind = 8 + 26 * wetness**2 + (8 if altitude < 20 else 0)
        return Weather(sky, round(celsius, 1), round(wind))


def _wetness(seed: int, when: datetime, altitude: float) -> float:
    """0 dry to about 1 stormy: noise over hours and days, moister air where it has to rise."""
    hours = when.timestamp() / 3600
    waves = 0.6 * _noise(seed, hours / 30) + 0.4 * _noise(seed + 1, hours / 7)
    return 0.04 + 1.02 * waves + 0.10 * altitude / 1000


def _celsius(when: datetime, altitude: float, wetness: float) -> float:
    """The usual temperature of a day of the year and an hour."""
    year = 10.5 - 9.5 * math.cos((when.timetuple().tm_yday - 20) / 365 * 2 * math.pi)
    swing = 5.0 * (1.1 - min(1.0, wetness))
    day = -swing * math.cos((when.hour + when.minute / 60 - 3) / 24 * 2 * math.pi)
    return year + day - LAPSE * altitude + 2.0 - 3.0 * wetness


def _noise(seed: int, at: float) -> float:
    """Smooth noise, 0–1, with a knot at each whole number."""
    first = math.floor(at)
    share = at - first
    eased = share * share * (3 - 2 * share)
    return _knot(seed, first) * (1 - eased) + _knot(seed, first + 1) * eased


def _knot(seed: int, number: int) -> float:
    """A number 0–1 for a seed and a whole number (integer hash of Murmur's finishing kind)."""
    value = (number * 0x9E3779B1 + seed * 0x85EBCA77) & 0xFFFFFFFF
    value = ((value ^ (value >> 16)) * 0x7FEB352D) & 0xFFFFFFFF
    value = ((value ^ (value >> 15)) * 0x846CA68B) & 0xFFFFFFFF
    return float((value ^ (value >> 16)) / 0xFFFFFFFF)
