"""What-if answers of charging as exact numbers: how far, how long, how much, and how the battery is."""

from datetime import timedelta

from app.car.car import Car
from app.car.catalogue import BATTERY
from app.car.conditions import CHARGE, expected_consumption, expected_range
from app.car.energy import charge_gained, charge_minutes
from app.car.message import QT_TRANSLATE_NOOP
from app.domains.chargers import Chargers
from app.domains.charging_plans import ChargingPlans
from app.domains.domain import Reply, refuse

Told = dict[str, object]


class ChargingAnswers:
    """Changes nothing; charges in percent, `None` for the present one."""

    def __init__(self, car: Car, plans: ChargingPlans, chargers: Chargers) -> None:
        self._car = car
        self._plans = plans
        self._chargers = chargers

    def capacity(self) -> float:
        """kWh."""
        return self._car.number(f"{BATTERY}.NetCapacity")

    def minutes(self, start: float, end: float, kilowatts: float) -> float:
        """From one charge to another at a power, the battery as warm as it will be."""
        return charge_minutes(start, end, kilowatts, self._chargers.celsius(), self.capacity())

    def reach(self, percent: float | None, until: float | None) -> Told | Reply:
        """km from one charge down to another; a refusal where that goes up."""
        start, end = self._start(percent), float(until or 0)
        if end > start:
            text = QT_TRANSLATE_NOOP("Car", "The battery would have to go from {start:g} % down to {end:g} %.")
            return refuse(text, {"start": round(start), "end": end})
        return {
            "from_percent": round(start, 1),
            "until_percent": end,
            "kilometers": round(expected_range(self._car, start - end) / 1000, 1),
            "consumption_kwh_per_100km": round(expected_consumption(self._car), 1),
        }

    def time(self, to: float, percent: float | None, power: float | None, place: str | None) -> Reply:
        """Minutes to a charge."""
        charger = self._chargers.meant(power, place)
        if isinstance(charger, Reply):
            return charger
        kilowatts, told = charger
        start = self._start(percent)
        minutes = self.minutes(start, to, kilowatts)
        ready = self._plans.now() + timedelta(minutes=minutes)
        told |= {"from_percent": round(start, 1), "to_percent": to, "minutes": round(minutes, 1)}
        told |= {"energy_kwh": round(max(0.0, to - start) / 100 * self.capacity(), 1)}
        return Reply(state=told | {"ready_if_started_now": ready.strftime("%H:%M")})

    def gain(self, minutes: float, percent: float | None, power: float | None, place: str | None) -> Reply:
        """Charge and km that some minutes give."""
        charger = self._chargers.meant(power, place)
        if isinstance(charger, Reply):
            return charger
        kilowatts, told = charger
        start = self._start(percent)
        gained = charge_gained(start, minutes, kilowatts, self._chargers.celsius(), self.capacity())
        told |= {"from_percent": round(start, 1), "minutes": minutes, "to_percent": round(start + gained, 1)}
        told |= {"gained_percent": round(gained, 1), "gained_kwh": round(gained / 100 * self.capacity(), 1)}
        return Reply(state=told | {"gained_km": round(expected_range(self._car, gained) / 1000)})

    def _start(self, percent: float | None) -> float:
        return self._car.number(CHARGE) if percent is None else float(percent)
