"""Words for plans: titles, days, roles, skies; as messages that the screen and the page translate."""

from datetime import date

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.trips.plan import Plan

DAYS = (
    QT_TRANSLATE_NOOP("Car", "Monday"),
    QT_TRANSLATE_NOOP("Car", "Tuesday"),
    QT_TRANSLATE_NOOP("Car", "Wednesday"),
    QT_TRANSLATE_NOOP("Car", "Thursday"),
    QT_TRANSLATE_NOOP("Car", "Friday"),
    QT_TRANSLATE_NOOP("Car", "Saturday"),
    QT_TRANSLATE_NOOP("Car", "Sunday"),
)
SHORT_DAYS = (
    QT_TRANSLATE_NOOP("Car", "Mon"),
    QT_TRANSLATE_NOOP("Car", "Tue"),
    QT_TRANSLATE_NOOP("Car", "Wed"),
    QT_TRANSLATE_NOOP("Car", "Thu"),
    QT_TRANSLATE_NOOP("Car", "Fri"),
    QT_TRANSLATE_NOOP("Car", "Sat"),
    QT_TRANSLATE_NOOP("Car", "Sun"),
)
ROLES = {
    "visit": QT_TRANSLATE_NOOP("Car", "Visit"),
    "breakfast": QT_TRANSLATE_NOOP("Car", "Breakfast"),
    "lunch": QT_TRANSLATE_NOOP("Car", "Lunch"),
    "dinner": QT_TRANSLATE_NOOP("Car", "Dinner"),
    "charge": QT_TRANSLATE_NOOP("Car", "Charging"),
    "rest": QT_TRANSLATE_NOOP("Car", "Rest"),
    "free": QT_TRANSLATE_NOOP("Car", "Free time"),
    "lodging": QT_TRANSLATE_NOOP("Car", "Lodging"),
    "home": QT_TRANSLATE_NOOP("Car", "Back home"),
    "drive": QT_TRANSLATE_NOOP("Car", "Drive"),
}
SKIES = {
    "SUNNY": QT_TRANSLATE_NOOP("Car", "sunny"),
    "PARTLY_CLOUDY": QT_TRANSLATE_NOOP("Car", "partly cloudy"),
    "CLOUDY": QT_TRANSLATE_NOOP("Car", "cloudy"),
    "RAIN": QT_TRANSLATE_NOOP("Car", "rain"),
    "SNOW": QT_TRANSLATE_NOOP("Car", "snow"),
    "FOG": QT_TRANSLATE_NOOP("Car", "fog"),
    "HAIL": QT_TRANSLATE_NOOP("Car", "hail"),
    "THUNDERSTORM": QT_TRANSLATE_NOOP("Car", "thunderstorms"),
}


def day_name(day: date) -> Message:
    """The day of the week."""
    return Message(DAYS[day.weekday()])


def title_of(plan: Plan, language: str) -> Message:
    """The plan's own name, or where it goes and for how long."""
    if plan.name:
        return Message("{name}", {"name": plan.name})
    place = plan.target.name_zh if language == "zh" and plan.target.name_zh else plan.target.name
    days = plan.request.days
    if days == 1:
        return Message(QT_TRANSLATE_NOOP("Car", "A day at {place}"), {"place": place})
    if days == 2 and plan.request.first.weekday() == 5:
        return Message(QT_TRANSLATE_NOOP("Car", "A weekend at {place}"), {"place": place})
    return Message(QT_TRANSLATE_NOOP("Car", "{days} days at {place}"), {"days": days, "place": place})
