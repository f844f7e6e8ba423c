"""How driving, displays and the car's care read on a card."""

from app.car.catalogue import APPOINTMENTS, CLUSTER, HEAD_UP, HMI, PERFORMANCE_MODE, REGENERATION, SPEED_WARNING
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.dates_told import time_told
from app.domains.language import spoken
from app.domains.wording.shown import NONE, OFF, Entry, percent, switch, word
from app.manual.workshop import appointment

WORDS = {
    "NORMAL": QT_TRANSLATE_NOOP("Car", "normal"),
    "ECONOMY": QT_TRANSLATE_NOOP("Car", "eco"),
    "SPORT": QT_TRANSLATE_NOOP("Car", "sport"),
    "SNOW": QT_TRANSLATE_NOOP("Car", "on snow"),
    "RAIN": QT_TRANSLATE_NOOP("Car", "in rain"),
    "home": QT_TRANSLATE_NOOP("Car", "home"),
    "navigation": QT_TRANSLATE_NOOP("Car", "navigation"),
    "media": QT_TRANSLATE_NOOP("Car", "media"),
    "vehicle": QT_TRANSLATE_NOOP("Car", "vehicle"),
    "trip": QT_TRANSLATE_NOOP("Car", "trip"),
    "comfort": QT_TRANSLATE_NOOP("Car", "comfort"),
    "phone": QT_TRANSLATE_NOOP("Car", "phone"),
    "day": QT_TRANSLATE_NOOP("Car", "the day"),
    "house": QT_TRANSLATE_NOOP("Car", "house"),
    "people": QT_TRANSLATE_NOOP("Car", "people"),
    "help": QT_TRANSLATE_NOOP("Car", "Car Genius"),
    "settings": QT_TRANSLATE_NOOP("Car", "settings"),
    "more": QT_TRANSLATE_NOOP("Car", "more"),
}
PAGE = QT_TRANSLATE_NOOP("Car", "Page")
BRIGHTNESS = QT_TRANSLATE_NOOP("Car", "Brightness")


def _level(value: Value) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "{level} of 3"), {"level": int(value)})


def _above(value: Value) -> Message:
    return Message("+{kmh} km/h", {"kmh": int(value)})


def _limit(value: Value) -> Message:
    return Message("{kmh} km/h", {"kmh": int(value)}) if value else Message(OFF)


def _theme(value: Value) -> Message:
    return Message("{name}", {"name": str(value).capitalize()})


def _appointment(value: Value) -> Message:
    at = appointment(str(value))
    return Message("{when}", {"when": time_told(at, spoken("en"))}) if at else Message(NONE)


ENTRIES = {
    PERFORMANCE_MODE: Entry(QT_TRANSLATE_NOOP("Car", "Drive mode"), word(WORDS)),
    REGENERATION: Entry(QT_TRANSLATE_NOOP("Car", "Regeneration"), _level),
    f"{SPEED_WARNING}.IsEnabled": Entry(QT_TRANSLATE_NOOP("Car", "Speed warning"), switch),
    f"{SPEED_WARNING}.Tolerance": Entry(QT_TRANSLATE_NOOP("Car", "Speed warning"), _above),
    f"{SPEED_WARNING}.OwnLimit": Entry(QT_TRANSLATE_NOOP("Car", "Own speed limit"), _limit),
    f"{HMI}.Brightness": Entry(BRIGHTNESS, percent),
    f"{CLUSTER}.Brightness": Entry(QT_TRANSLATE_NOOP("Car", "Brightness of the instruments"), percent),
    f"{HEAD_UP}.Brightness": Entry(QT_TRANSLATE_NOOP("Car", "Brightness of the head-up display"), percent),
    f"{HEAD_UP}.IsOn": Entry(QT_TRANSLATE_NOOP("Car", "Head-up display"), switch),
    f"{HEAD_UP}.Height": Entry(QT_TRANSLATE_NOOP("Car", "Height of the head-up picture"), percent),
    f"{HMI}.Theme": Entry(QT_TRANSLATE_NOOP("Car", "Theme"), _theme),
    f"{HMI}.Page": Entry(PAGE, word(WORDS)),
    f"{CLUSTER}.Page": Entry(QT_TRANSLATE_NOOP("Car", "Instruments"), word(WORDS)),
    f"{HEAD_UP}.Page": Entry(QT_TRANSLATE_NOOP("Car", "Head-up display"), word(WORDS)),
    APPOINTMENTS: Entry(QT_TRANSLATE_NOOP("Car", "Appointment"), _appointment),
}
