"""Which charger is meant, planned or stood at, and what is to be told of it."""

from app.car.car import Car
from app.car.catalogue import BATTERY, CHARGING
from app.car.charging import Charger
from app.car.conditions import CHARGE
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.charging_plans import ChargingPlans
from app.domains.charging_told import station_data, why_closed
from app.domains.domain import Reply, refuse
from app.domains.language import Words, spoken
from app.domains.navigation import Navigation
from app.maps.energy.stations import Station

CABLE = f"{CHARGING}.IsChargingCableConnected"
TYPICAL_KW = 150.0  # of a fast charger, where nobody names one
HOME_KW = 11.0
HOME_YARD = 60.0  # metres
NEARLY = 0.5  # percent below the limit at which charging does not start again


class Chargers:
    """Stations of the region and the wallbox at home."""

    def __init__(self, car: Car, navigation: Navigation, plans: ChargingPlans, words: Words) -> None:
        self._car = car
        self._navigation = navigation
        self._plans = plans
        self._words = words
        guide = navigation.guide
        self._homes = [(place.x, place.y) for place in guide.region.places("category = 'home'")] if guide else []

    def here(self) -> Charger | None:
        """The charger at which the car stands."""
        energy, (x, y) = self._plans.energy, self._plans.spot()
        station = energy.beside(x, y) if energy else None
        if station is not None and energy is not None:
            free = energy.availability.live(station.id, self._plans.now()).usable
            wanted = self._plans.charge_to(station)
            return Charger(station.place.name, station.power, free, wanted)
        at_home = any(abs(home_x - x) < HOME_YARD and abs(home_y - y) < HOME_YARD for home_x, home_y in self._homes)
        wallbox = Message(QT_TRANSLATE_NOOP("Car", "Wallbox at home"))
        return Charger(self._words.say(wallbox, self._navigation.tongue), HOME_KW) if at_home else None

    def station_here(self) -> Station | None:
        """The station at which the car stands."""
        return self._plans.energy.beside(*self._plans.spot()) if self._plans.energy else None

    def told(self, station: Station) -> dict[str, object]:
        """Specification and status, named in the language of the talk."""
        energy = self._plans.energy
        assert energy is not None
        live = energy.availability.live(station.id, self._plans.now())
        return station_data(station, live, spoken(self._navigation.tongue))

    def called(self, name: str) -> Station | Reply:
        """The station that a name means; a refusal where there is none, an answer with the choice where several are."""
        guide, energy = self._navigation.guide, self._plans.energy
        if guide is None or energy is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no map here, so I know no chargers."))
        found = guide.search.find(name, *self._plans.spot())
        stations = [energy.by_id[place.id] for place in found.places if place.id in energy.by_id]
        if not stations:
            reason = QT_TRANSLATE_NOOP("Car", "I know no charging station called {place} around here.")
            return refuse(reason, {"place": name})
        if len(stations) > 1 and found.kind == "several":
            return Reply(state={"station": None, "which": [self.told(station) for station in stations[:5]]})
        return stations[0]

    def meant(self, power: float | None, name: str | None) -> tuple[float, dict[str, object]] | Reply:
        """kW to reckon with, and what to tell of them: as said, or where it is plugged in, planned, or typical."""
        if name is not None:
            station = self.called(name)
            if isinstance(station, Reply):
                return station
            return power or station.power, {"power_kw": power or station.power, "charger": self.told(station)}
        if power is not None:
            return power, {"power_kw": power}
        here = self.here() if self._car[CABLE] else None
        if here is not None:
            return here.power, {"power_kw": here.power, "charger": here.name}
        for station in self._plans.planned()[:1]:
            return station.power, {"power_kw": station.power, "charger": self.told(station)}
        return TYPICAL_KW, {"power_kw": TYPICAL_KW, "charger": None}

    def celsius(self) -> float:
        """How warm the battery is, or will be when it comes to a charger."""
        if self._car[CABLE]:
            return self._car.number(f"{BATTERY}.Temperature.Average")
        return self._plans.battery().celsius

    def why_not(self) -> Reply | None:
        """The refusal where charging cannot start here and now."""
        if self._car["Vehicle.IsMoving"] or self._car.number("Vehicle.Speed") > 0:
            return refuse(QT_TRANSLATE_NOOP("Car", "The car cannot charge while it drives."))
        here, station = self.here(), self.station_here()
        if here is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no charger where the car stands."))
        if not self._car[CABLE]:
            energy = self._plans.energy
            live = energy.availability.live(station.id, self._plans.now()) if energy and station else None
            if live is not None and not live.usable and station is not None:
                return refuse(
                    why_closed(live.reason), {"station": station.place.called(spoken(self._navigation.tongue))}
                )
            return refuse(QT_TRANSLATE_NOOP("Car", "The charging cable is not plugged in yet."))
        charge, limit = self._car.number(CHARGE), here.up_to or self._car.number(f"{CHARGING}.ChargeLimit")
        if charge >= limit - NEARLY:
            text = QT_TRANSLATE_NOOP("Car", "The battery holds {charge:g} % and the limit is {limit:g} %.")
            return refuse(text, {"charge": int(charge), "limit": limit})
        return None
