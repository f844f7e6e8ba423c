"""What is new on the pages that the dock does not show: one line each for the launcher."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.day import Day
from app.domains.help import Help
from app.domains.house import House
from app.domains.people import People
from app.domains.phone import Phone
from app.domains.settings import Settings

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
MISSED = QT_TRANSLATE_NOOP("Car", "Missed calls: {count}")
NEXT = QT_TRANSLATE_NOOP("Car", "{time} {title}")
FREE = QT_TRANSLATE_NOOP("Car", "Nothing more today")
LIGHTS = QT_TRANSLATE_NOOP("Car", "Lights on: {count}")
DARK = QT_TRANSLATE_NOOP("Car", "All lights off")
WELL = QT_TRANSLATE_NOOP("Car", "All is well")
LIT = QT_TRANSLATE_NOOP("Car", "Warnings: {count}")


@QmlElement
@QmlUncreatable("The cockpit has one.")
class News(QObject):  # type: ignore[operator]
    """Lines by page, made anew whenever one of the models changes."""

    changed = Signal()

    def __init__(self, phone: Phone, day: Day, house: House, people: People, help: Help, settings: Settings) -> None:
        super().__init__()
        self.say: Callable[[Message], str] = str
        models: tuple[Any, ...] = (phone, day, house, people, help)  # Qt's properties have no types in Python
        self._phone, self._day, self._house, self._people, self._help = models
        for model in (day, house, people, settings):
            model.changed.connect(self.changed)
        phone.listed.connect(self.changed)
        self._help.care.changed.connect(self.changed)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def notes(self) -> dict[str, str]:
        """Page → line; "" where there is nothing to tell."""
        missed = self._phone.missedCount
        return {
            "Phone": self.say(Message(MISSED, {"count": missed})) if missed else "",
            "Day": self._next(),
            "House": self._lights(),
            "People": str(self._people.driver),
            "Help": self._health(),
        }

    def _next(self) -> str:
        coming = [event for event in self._day.today if not event.get("over")]
        if not coming:
            return self.say(Message(FREE))
        return self.say(Message(NEXT, {"time": str(coming[0]["start"]), "title": str(coming[0]["title"])}))

    def _lights(self) -> str:
        lit = sum(1 for thing in self._house.things if thing["kind"] == "light" and thing.get("on"))
        return self.say(Message(LIGHTS, {"count": lit}) if lit else Message(DARK))

    def _health(self) -> str:
        lit = len(self._help.care.lights)
        return self.say(Message(LIT, {"count": lit}) if lit else Message(WELL))
