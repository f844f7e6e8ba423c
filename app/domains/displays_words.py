"""What the displays' commands tell people."""

from app.car.message import QT_TRANSLATE_NOOP

SCREEN_TOLD = {
    "centre": QT_TRANSLATE_NOOP("Car", "The screen is at {percent} percent."),
    "cluster": QT_TRANSLATE_NOOP("Car", "The instruments are at {percent} percent."),
    "head_up": QT_TRANSLATE_NOOP("Car", "The head-up display is at {percent} percent."),
    "all": QT_TRANSLATE_NOOP("Car", "All screens are at {percent} percent."),
}
MODE_TOLD = {
    "day": QT_TRANSLATE_NOOP("Car", "The screens show day colours."),
    "night": QT_TRANSLATE_NOOP("Car", "The screens show night colours."),
    "auto": QT_TRANSLATE_NOOP("Car", "The colours follow the time of day."),
}
LANGUAGE_NAMES = {
    "en": QT_TRANSLATE_NOOP("Car", "The screens speak English."),
    "zh": QT_TRANSLATE_NOOP("Car", "The screens speak Chinese."),
    "de": QT_TRANSLATE_NOOP("Car", "The screens speak German."),
    "fr": QT_TRANSLATE_NOOP("Car", "The screens speak French."),
}
TEXT_TOLD = {
    "normal": QT_TRANSLATE_NOOP("Car", "The words have their usual size."),
    "large": QT_TRANSLATE_NOOP("Car", "The words are larger now."),
    "larger": QT_TRANSLATE_NOOP("Car", "The words are as large as they can be."),
}
TEXT_LARGEST = QT_TRANSLATE_NOOP("Car", "The words cannot be any larger.")
TEXT_NORMAL = QT_TRANSLATE_NOOP("Car", "The words cannot be any smaller.")
PAGE_TOLD = {
    "centre": QT_TRANSLATE_NOOP("Car", "Here it is."),
    "cluster": QT_TRANSLATE_NOOP("Car", "It is on the instruments now."),
    "head_up": QT_TRANSLATE_NOOP("Car", "It is on the head-up display now."),
}
UNCONNECTED = {
    "cluster": QT_TRANSLATE_NOOP("Car", "No instrument screen is connected."),
    "head_up": QT_TRANSLATE_NOOP("Car", "No head-up display is connected."),
}
PAGES_THERE = {
    "cluster": ("home", "navigation", "media", "vehicle"),
    "head_up": ("home", "navigation"),
}
"""What the screens beside the centre's can show."""
NOT_THERE = {
    "cluster": QT_TRANSLATE_NOOP("Car", "The instruments show the way, the music or the car."),
    "head_up": QT_TRANSLATE_NOOP("Car", "The head-up display shows the way only."),
}
DARK = QT_TRANSLATE_NOOP("Car", "The head-up display is off; switch it on first.")
