"""How screens read on a card."""

from app.car.catalogue import HMI
from app.car.message import QT_TRANSLATE_NOOP
from app.domains.wording.shown import Entry, switch, word

WORDS = {
    "DAY": QT_TRANSLATE_NOOP("Car", "day"),
    "NIGHT": QT_TRANSLATE_NOOP("Car", "night"),
    "en": QT_TRANSLATE_NOOP("Car", "English"),
    "zh": QT_TRANSLATE_NOOP("Car", "Chinese"),
    "de": QT_TRANSLATE_NOOP("Car", "German"),
    "fr": QT_TRANSLATE_NOOP("Car", "French"),
}


ENTRIES = {
    f"{HMI}.DayNightMode": Entry(QT_TRANSLATE_NOOP("Car", "Display"), word(WORDS)),
    f"{HMI}.IsDayNightAutomatic": Entry(QT_TRANSLATE_NOOP("Car", "Automatic display"), switch),
    f"{HMI}.CurrentLanguage": Entry(QT_TRANSLATE_NOOP("Car", "Language"), word(WORDS)),
}
