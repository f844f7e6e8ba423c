"""Dead reckoning: while no position comes, the car goes on along its route by its odometer."""

from collections.abc import Sequence

from app.car.car import Car
from app.car.catalogue import POSITION_VALID
from app.car.journal import Cause, Change
from app.domains.navigation import Navigation
from app.domains.way import POSITION

ODOMETER = "Vehicle.TraveledDistance"


class Reckoning:
    """Writes the reckoned place into the position's signals, which are marked as not valid meanwhile."""

    def __init__(self, car: Car, navigation: Navigation) -> None:
        self._car = car
        self._navigation = navigation
        self._at = car.number(ODOMETER)
        car.watch([ODOMETER, POSITION_VALID], self._follow)

    def _follow(self, changes: Sequence[Change]) -> None:
        moved, self._at = self._car.number(ODOMETER) - self._at, self._car.number(ODOMETER)
        guide = self._navigation.guide
        if self._car[POSITION_VALID] or moved <= 0 or guide is None or guide.progress is None:
            return
        guide.progress.coast(moved)
        x, y, heading = guide.progress.place()
        latitude, longitude = guide.frame.to_degrees(x, y)
        self._car.record(dict(zip(POSITION, (latitude, longitude, heading), strict=True)), Cause("simulation"))
