"""What driving's commands tell people."""

from app.car.message import QT_TRANSLATE_NOOP

MODES: dict[str, str] = {
    "normal": QT_TRANSLATE_NOOP("Car", "The car drives in normal mode."),
    "eco": QT_TRANSLATE_NOOP("Car", "The car drives in eco mode, which saves energy."),
    "sport": QT_TRANSLATE_NOOP("Car", "The car drives in sport mode, which takes more energy."),
    "snow": QT_TRANSLATE_NOOP("Car", "The car drives in snow mode, with a gentle start and gentle regeneration."),
    "rain": QT_TRANSLATE_NOOP("Car", "The car drives in rain mode, with a gentle start."),
}
GEAR_NAMES = {
    "P": QT_TRANSLATE_NOOP("Car", "The car is in park."),
    "R": QT_TRANSLATE_NOOP("Car", "The car is in reverse."),
    "N": QT_TRANSLATE_NOOP("Car", "The car is in neutral."),
    "D": QT_TRANSLATE_NOOP("Car", "The car is in drive."),
}

SPEED = QT_TRANSLATE_NOOP("Car", "You are driving {kmh} km/h.")
STANDS = QT_TRANSLATE_NOOP("Car", "The car is standing.")
RANGE = QT_TRANSLATE_NOOP("Car", "The battery is at {percent} percent, which is enough for about {km} kilometres.")
USED = QT_TRANSLATE_NOOP("Car", "The average is {kwh:.1f} kilowatt hours per 100 kilometres.")
MILEAGE = QT_TRANSLATE_NOOP("Car", "The car has driven {km} kilometres in its life.")
TRIP = QT_TRANSLATE_NOOP("Car", "This trip so far: {km:.1f} kilometres in {minutes} minutes.")
