"""What the drive mode and the level of regeneration do: to the battery, and to how the simulated driver drives.

A driver in a hurry wastes more in motor, tyres and brakes than a calm one; figures of the kind that road tests of
electric cars give between their eco and sport settings (about a tenth either way).
"""

from dataclasses import dataclass

from app.car.car import Car
from app.car.catalogue import PERFORMANCE_MODE, REGENERATION
from app.car.energy import DRIVING, RECUPERATION


@dataclass(frozen=True, slots=True)
class Style:
    """`acceleration` in m/s², `driving` the share of energy on the road, `climate` that of the cabin's power."""

    acceleration: float = 1.8
    driving: float = DRIVING
    climate: float = 1.0
    gentle: float = 1.0  # share of the level's recuperation that slippery roads leave


STYLES = {
    "NORMAL": Style(),
    "ECONOMY": Style(acceleration=1.2, driving=0.90, climate=0.75),
    "SPORT": Style(acceleration=3.0, driving=0.80),
    "SNOW": Style(acceleration=1.0, driving=0.84, gentle=0.6),
    "RAIN": Style(acceleration=1.4, gentle=0.85),
}
RECOVERED = (0.40, 0.53, RECUPERATION, 0.71)
"""The share of braking and descending that each level of regeneration brings back; brakes turn the rest to heat."""


def style(car: Car) -> Style:
    """How the car drives in its present mode."""
    return STYLES[str(car[PERFORMANCE_MODE])]


def recuperation(car: Car) -> float:
    """The share of braking that comes back at the present level and mode."""
    return RECOVERED[int(car.number(REGENERATION))] * style(car).gentle
