"""The charging stops of the route that is on: planned, and written into Navigation.Stops."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from app.car.car import Car
from app.car.catalogue import BATTERY, CHARGING
from app.car.conditions import CHARGE, conditions
from app.car.energy import WARM, battery_celsius
from app.car.journal import Cause, caused
from app.car.signals import Value
from app.car.stops import SAME, Stop, read_stops, stop_at, write_stops
from app.domains.navigation import Navigation
from app.domains.way import GOAL, HERE, STOPS
from app.maps.energy.guide import EnergyGuide
from app.maps.energy.stations import Station
from app.maps.energy.stops import Battery, ChargePlan
from app.maps.regions.region import Place

WISH = f"{CHARGING}.ArrivalCharge"
ON_THE_WAY = 45.0  # minutes of driving after which the battery is as warm as driving makes it


@dataclass(frozen=True)
class Lost:
    """A planned station that cannot be used ("full", "failed", "closed"), and what is planned in its stead."""

    station: Station
    reason: str
    instead: tuple[Station, ...]


class ChargingPlans:
    """Reads and writes stops through the car's signals; positions are metres of the region's frame."""

    def __init__(self, car: Car, navigation: Navigation) -> None:
        self._car = car
        self._navigation = navigation
        self._energy: EnergyGuide | None = None
        self.plan: ChargePlan | None = None
        self._shown: list[int] = []

    @property
    def energy(self) -> EnergyGuide | None:
        """What is known of the region; None where there is no map."""
        guide = self._navigation.guide
        if self._energy is None and guide is not None:
            self._energy = EnergyGuide(guide.region, guide.graph)
        return self._energy

    def now(self) -> datetime:
        """The cockpit's time."""
        return self._navigation.now()

    def local(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Metres of the region's frame; (0, 0) where there is no map."""
        guide = self._navigation.guide
        return guide.frame.to_local(latitude, longitude) if guide else (0.0, 0.0)

    def spot(self) -> tuple[float, float]:
        """Where the car is."""
        return self.local(self._car.number(f"{HERE}.Latitude"), self._car.number(f"{HERE}.Longitude"))

    def goal(self) -> tuple[float, float] | None:
        """Where the route leads, None without one."""
        if not str(self._car[f"{GOAL}.Name"]):
            return None
        return self.local(self._car.number(f"{GOAL}.Latitude"), self._car.number(f"{GOAL}.Longitude"))

    def stops(self) -> tuple[Stop, ...]:
        """The stops of the route, charging ones included."""
        return read_stops(str(self._car[STOPS]))

    def battery(self) -> Battery:
        """As it will come to a charger."""
        car = self._car
        outside = car.number("Vehicle.Exterior.AirTemperature")
        warmed = battery_celsius(outside, bool(car[f"{CHARGING}.IsPreconditioningActive"]), ON_THE_WAY)
        celsius = min(WARM, max(warmed, car.number(f"{BATTERY}.Temperature.Average")))
        return Battery(car.number(CHARGE), car.number(f"{BATTERY}.NetCapacity"), celsius)

    def make(
        self, wish: float, place: Place | None = None, *, only: Collection[int] | None = None
    ) -> ChargePlan | None:
        """Plan for the route that is on, or to a place; None without a map or without a destination."""
        goal = (place.x, place.y) if place else self.goal()
        if self.energy is None or goal is None:
            return None
        vias = [] if place else [self.local(s.latitude, s.longitude) for s in self.stops() if not s.charge_to]
        now = conditions(self._car)
        return self.energy.plan(self.spot(), [*vias, goal], now, self.battery(), wish, self.now(), only=only)

    def wishes(self, plan: ChargePlan) -> dict[str, Value]:
        """The changes that put a plan's stops into the route, in place of the charging stops there are."""
        others = [stop for stop in self.stops() if not stop.charge_to]
        merged: list[Stop] = []
        for at in range(len(others) + 1):
            merged += [_stop(s.station, round(s.minutes), s.leave) for s in plan.stops if s.after == at]
            merged += others[at : at + 1]
        return {STOPS: write_stops(merged), WISH: max(8, min(90, round(plan.wish)))}

    def with_station(self, station: Station, charge_to: float) -> dict[str, Value]:
        """The changes that make a station a stop where it costs the least time, or the destination without a route."""
        goal, energy = self.goal(), self.energy
        if goal is None or energy is None:
            place = station.place
            latitude, longitude = f"{GOAL}.Latitude", f"{GOAL}.Longitude"
            return {f"{GOAL}.Name": place.name, latitude: place.latitude, longitude: place.longitude}
        stops = list(self.stops())
        there = stop_at(stops, station.place.latitude, station.place.longitude)
        if there is not None:
            stops[there] = _stop(station, stops[there].minutes, stops[there].charge_to or charge_to)
            return {STOPS: write_stops(stops)}
        targets = [*(self.local(s.latitude, s.longitude) for s in stops), goal]
        _, at = energy.detour(self.spot(), targets, station, conditions(self._car))
        stops.insert(at, _stop(station, 0, charge_to))
        return {STOPS: write_stops(stops)}

    def charges_at(self, station: Station) -> bool:
        """Whether the route has a stop to charge at a station."""
        stops = self.stops()
        at = stop_at(stops, station.place.latitude, station.place.longitude)
        return at is not None and stops[at].charge_to > 0

    def planned(self) -> list[Station]:
        """The stations among the route's charging stops."""
        energy = self.energy
        if energy is None:
            return []
        spots = [self.local(stop.latitude, stop.longitude) for stop in self.stops() if stop.charge_to]
        found = [energy.beside(*spot, within=SAME) for spot in spots]
        return [station for station in found if station is not None]

    def charge_to(self, station: Station) -> float:
        """Percent up to which the next stop of the route charges, where that stop is this station; else 0."""
        for stop in self.stops()[:1]:
            x, y = self.local(stop.latitude, stop.longitude)
            if abs(x - station.place.x) < SAME and abs(y - station.place.y) < SAME:
                return stop.charge_to
        return 0.0

    def replace_lost(self, stations: frozenset[int]) -> "Lost | None":
        """Plan anew where one of these stations is planned and cannot be used; None where the plan stays as it is."""
        energy = self.energy
        assert energy is not None
        live = {s.id: energy.availability.live(s.id, self.now()) for s in self.planned() if s.id in stations}
        gone = next((number for number, state in live.items() if not state.usable), None)
        if gone is None:
            return None
        plan = self.make(self._car.number(WISH))
        planned = [stop.station for stop in plan.stops] if plan else []
        if any(station.id == gone for station in planned):
            return None
        possible = plan is not None and plan.reachable
        if plan is not None and possible:
            with caused(Cause("simulation")):
                self._car.request(self.wishes(plan))
        return Lost(energy.by_id[gone], live[gone].reason, tuple(planned) if possible else ())

    def refresh(self) -> None:
        """Bring the plan that is shown in line with the route: its stations, reckoned from here."""
        planned = [station.id for station in self.planned()]
        if planned == self._shown:
            return
        self._shown = planned
        self.plan = self.make(self._car.number(WISH), only=planned) if planned else None


def _stop(station: Station, minutes: float, charge_to: float) -> Stop:
    place = station.place
    return Stop(place.name, place.latitude, place.longitude, minutes, round(charge_to))
