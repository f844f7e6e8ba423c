"""The shape of the reach for the map, reckoned beside the event loop whenever charge, place or climate have changed."""

import contextlib
import logging
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from app.car.car import Car
from app.car.catalogue import BATTERY, HVAC, NAVIGATION
from app.car.conditions import CHARGE, conditions
from app.car.energy import Conditions
from app.car.journal import Change
from app.domains.charging_plans import ChargingPlans
from app.domains.navigation import Navigation
from app.maps.energy.reach import Reach, open_water
from app.maps.regions.region import Region

log = logging.getLogger(__name__)

SHOWN = f"{NAVIGATION}.Map.IsReachShown"
KEPT = 10.0  # percent that the inner ring keeps in reserve
MOVED = 400.0  # metres that make a difference
Asked = tuple[int, int, int, int, int]


class ReachShape(QObject):
    """`outlines` are flat lists of degrees (latitude, longitude, …).

    Land that is reached before the battery is empty runs counter-clockwise, holes in it clockwise; inside lies the
    land that leaves KEPT percent, counter-clockwise too.
    """

    changed = Signal()
    _reckoned = Signal(object)

    def __init__(self, car: Car, navigation: Navigation, plans: ChargingPlans, parent: QObject) -> None:
        super().__init__(parent)
        self._car = car
        self._navigation = navigation
        self._plans = plans
        self._reach: Reach | None = None
        self._asked: Asked | None = None
        self._worker: ThreadPoolExecutor | None = None
        self.outlines: list[list[float]] = []
        self._reckoned.connect(self._take)
        climate = [signal.name for signal in car.signals if signal.name.startswith(f"{HVAC}.Station")]
        place = ["Vehicle.CurrentLocation.Latitude", "Vehicle.CurrentLocation.Longitude"]
        weather = ["Vehicle.Exterior.AirTemperature", f"{HVAC}.IsAirConditioningActive"]
        car.watch([SHOWN, CHARGE, *place, *climate, *weather], self._look)

    def _look(self, changes: Sequence[Change]) -> None:
        if not self._car[SHOWN] or self._navigation.guide is None:
            if self._asked is not None:
                self._asked, self.outlines = None, []
                self.changed.emit()
            return
        asked = self._question()
        if asked == self._asked:
            return
        self._asked = asked
        self._worker = self._worker or ThreadPoolExecutor(1, "reach")
        self._worker.submit(self.reckon, *self._terms()).add_done_callback(self._hand_over)

    def _question(self) -> Asked:
        """What the shape depends on, coarse enough that small changes ask for no new one."""
        (x, y), now = self._plans.spot(), conditions(self._car)
        charge, climate = round(self._car.number(CHARGE)), round(now.cabin_w / 150)
        return charge, round(x / MOVED), round(y / MOVED), round(now.outside_c), climate

    def _terms(self) -> tuple[tuple[float, float], Conditions, tuple[float, float]]:
        charge, capacity = self._car.number(CHARGE), self._car.number(f"{BATTERY}.NetCapacity")
        budgets = tuple(max(0.0, charge - kept) / 100 * capacity * 1000 for kept in (KEPT, 0.0))
        return self._plans.spot(), conditions(self._car), (budgets[0], budgets[1])

    def reckon(self, spot: tuple[float, float], under: Conditions, budgets: tuple[float, float]) -> list[list[float]]:
        """The outlines; needs no event loop and takes some tens of milliseconds."""
        guide = self._navigation.guide
        assert guide is not None
        if self._reach is None:
            with contextlib.closing(Region(guide.region.path)) as region:
                self._reach = Reach(guide.graph, open_water(region))
        kept, empty = self._reach.shapes(spot, under, budgets)
        rings = [ring for polygon in empty.polygons for ring in polygon] + [polygon[0] for polygon in kept.polygons]
        to_degrees = guide.frame.to_degrees
        return [[degree for x, y in ring.tolist() for degree in to_degrees(x, y)] for ring in rings]

    def _hand_over(self, done: "Future[list[list[float]]]") -> None:
        """From the worker's thread to ours."""
        if done.cancelled():
            return
        if error := done.exception():
            log.error("The range cannot be drawn.", exc_info=error)
        else:
            self._reckoned.emit(done.result())

    def _take(self, outlines: list[list[float]]) -> None:
        if self._asked is not None:
            self.outlines = outlines
            self.changed.emit()

    def close(self) -> None:
        """Let the worker end."""
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
