"""Charging in numbers, read from the car's signals."""

from dataclasses import dataclass

from app.car.car import Car
from app.car.catalogue import BATTERY, CHARGING
from app.car.conditions import CHARGE, expected_range
from app.domains.chargers import CABLE
from app.domains.charging_plans import WISH
from app.domains.charging_reach import SHOWN

LIMIT = f"{CHARGING}.ChargeLimit"
TIMER = f"{CHARGING}.Timer"
WARMING = f"{CHARGING}.IsPreconditioningActive"


@dataclass(frozen=True)
class ChargingState:
    """Percent, km, kW, minutes; `timer` is "", "start" or "ready_by" at `time`."""

    charge: int
    limit: int
    range: int
    range_at_limit: int
    plugged: bool
    charging: bool
    power: float
    rate: int
    minutes_left: int
    station: str
    timer: str
    time: str
    preconditioning: bool
    battery_celsius: float
    wish: int
    reach_shown: bool


def read_charging(car: Car) -> ChargingState:
    """Charging as it is now."""
    timer = {"START_TIME": "start", "END_TIME": "ready_by"}.get(str(car[f"{TIMER}.Mode"]), "")
    return ChargingState(
        charge=round(car.number(CHARGE)),
        limit=round(car.number(LIMIT)),
        range=round(car.number(f"{BATTERY}.Range") / 1000),
        range_at_limit=round(expected_range(car, car.number(LIMIT)) / 1000),
        plugged=bool(car[CABLE]),
        charging=bool(car[f"{CHARGING}.IsCharging"]),
        power=round(car.number(f"{CHARGING}.Power")),
        rate=round(car.number(f"{CHARGING}.ChargeRate")),
        minutes_left=round(car.number(f"{CHARGING}.TimeToComplete") / 60),
        station=str(car[f"{CHARGING}.Station"]),
        timer=timer,
        time=str(car[f"{TIMER}.Time"])[11:16] if timer else "",
        preconditioning=bool(car[WARMING]),
        battery_celsius=car.number(f"{BATTERY}.Temperature.Average"),
        wish=round(car.number(WISH)),
        reach_shown=bool(car[SHOWN]),
    )
