"""How the car is, item by item, from its signals."""

from dataclasses import dataclass

from app.car.car import Car
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.telltales import (
    BRAKE_FLUID,
    CHARGE,
    COOLANT,
    LOW_CHARGE,
    LOW_FLUID,
    LOW_TYRE,
    SERVICE_DAYS,
    SERVICE_DUE,
    SERVICE_KM,
    SERVICE_TIME,
    TWELVE_VOLT,
    TYRES,
    WASHER,
)

TYRE_PLACES = ("front_left", "front_right", "rear_left", "rear_right")
DAY = 86_400.0


@dataclass(frozen=True)
class Check:
    """One item: its code, name, value as shown, and whether it is well; `sign` is the icon."""

    code: str
    name: Message
    value: Message
    well: bool
    sign: str


def _percent(value: float) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "{percent} %"), {"percent": round(value)})


def grouped(number: int) -> str:
    """Such as 18 412: thousands apart by a narrow space."""
    return f"{number:,}".replace(",", "\u202f")


def days_to_service(car: Car) -> int:
    """Days until the service is due; negative when overdue."""
    return int(car.number(SERVICE_TIME) // DAY)


def tyres_bar(car: Car) -> dict[str, float]:
    """Pressure of each tyre in bar."""
    return {place: car.number(tyre) / 100 for place, tyre in zip(TYRE_PLACES, TYRES, strict=True)}


def checks(car: Car) -> list[Check]:
    """Everything that a health report names, in its order."""
    lowest = min(tyres_bar(car).values())
    charge, volt, km = car.number(CHARGE), car.number(TWELVE_VOLT), car.number(SERVICE_KM)
    due = Message(
        QT_TRANSLATE_NOOP("Car", "{km} km or {days} days"), {"km": grouped(round(km)), "days": days_to_service(car)}
    )
    in_time = km > SERVICE_DUE and days_to_service(car) > SERVICE_DAYS
    washer, brake, coolant = (car.number(name) for name in (WASHER, BRAKE_FLUID, COOLANT))
    bar = Message(QT_TRANSLATE_NOOP("Car", "{bar:.1f} bar"), {"bar": lowest})
    volts = Message(QT_TRANSLATE_NOOP("Car", "{volt:.1f} V"), {"volt": volt})
    return [
        Check("tyres", Message(QT_TRANSLATE_NOOP("Car", "Tyres")), bar, lowest * 100 >= LOW_TYRE, "tyre"),
        Check(
            "battery", Message(QT_TRANSLATE_NOOP("Car", "Battery")), _percent(charge), charge > LOW_CHARGE, "battery"
        ),
        Check("twelve_volt", Message(QT_TRANSLATE_NOOP("Car", "12-volt battery")), volts, volt >= 11.8, "twelve-volt"),
        Check("brake_fluid", Message(QT_TRANSLATE_NOOP("Car", "Brake fluid")), _percent(brake), brake >= 40, "brake"),
        Check("coolant", Message(QT_TRANSLATE_NOOP("Car", "Coolant")), _percent(coolant), coolant >= 30, "thermometer"),
        Check(
            "washer", Message(QT_TRANSLATE_NOOP("Car", "Washer fluid")), _percent(washer), washer > LOW_FLUID, "wash"
        ),
        Check("service", Message(QT_TRANSLATE_NOOP("Car", "Next service")), due, in_time, "service"),
    ]
