"""The weather in sentences and as facts."""

from collections.abc import Sequence

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.trips.forecast import Weather

SKIES = {
    "SUNNY": QT_TRANSLATE_NOOP("Car", "sunny"),
    "PARTLY_CLOUDY": QT_TRANSLATE_NOOP("Car", "partly cloudy"),
    "CLOUDY": QT_TRANSLATE_NOOP("Car", "cloudy"),
    "RAIN": QT_TRANSLATE_NOOP("Car", "rainy"),
    "SNOW": QT_TRANSLATE_NOOP("Car", "snowy"),
    "FOG": QT_TRANSLATE_NOOP("Car", "foggy"),
    "HAIL": QT_TRANSLATE_NOOP("Car", "stormy with hail"),
    "THUNDERSTORM": QT_TRANSLATE_NOOP("Car", "stormy with thunder"),
}


def data(sky: Weather) -> dict[str, object]:
    """Sky, °C and wind in km/h."""
    return {"sky": sky.sky.lower(), "celsius": sky.celsius, "wind_kmh": round(sky.wind)}


def hour_said(sky: Weather, place: str, day: str, time: str) -> Message:
    """At a time; `day` is "" for now, `place` "" for here."""
    values = _values(sky) | {"place": place, "day": day, "time": time}
    if not day and not place:
        return Message(QT_TRANSLATE_NOOP("Car", "It is {sky} here with {celsius} degrees."), values)
    if not day:
        return Message(QT_TRANSLATE_NOOP("Car", "It is {sky} in {place} with {celsius} degrees."), values)
    if not place:
        return Message(
            QT_TRANSLATE_NOOP("Car", "It will be {sky} here {day} at {time} with {celsius} degrees."), values
        )
    text = QT_TRANSLATE_NOOP("Car", "It will be {sky} in {place} {day} at {time} with {celsius} degrees.")
    return Message(text, values)


def whole_said(sky: Weather, celsius: Sequence[float], place: str, day: str) -> Message:
    """A whole day; `place` "" for here."""
    values = _values(sky) | {"place": place, "day": day, "low": round(min(celsius)), "high": round(max(celsius))}
    if not place:
        return Message(QT_TRANSLATE_NOOP("Car", "It will be {sky} here {day} with {low} to {high} degrees."), values)
    return Message(QT_TRANSLATE_NOOP("Car", "It will be {sky} in {place} {day} with {low} to {high} degrees."), values)


def along_said(skies: Sequence[Weather], goal: str, there: Weather) -> Message:
    """Along the route, and at its end."""
    values = _values(there) | {"place": goal}
    if any(sky.wet for sky in skies):
        text = QT_TRANSLATE_NOOP(
            "Car", "Expect rain or snow on the way; at {place} it will be {sky} with {celsius} degrees."
        )
        return Message(text, values)
    return Message(
        QT_TRANSLATE_NOOP("Car", "The way stays dry; at {place} it will be {sky} with {celsius} degrees."), values
    )


def _values(sky: Weather) -> dict[str, Value]:
    return {"sky": SKIES[sky.sky], "celsius": round(sky.celsius)}
