"""Help: the Car Genius. Answers from the owner's manual with its page, lights explained, health, service."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import HMI, MANUAL_PAGE, WARNINGS
from app.car.message import Message
from app.car.signals import Value
from app.car.telltales import is_on
from app.domains import help_words as words
from app.domains.car_care import CarCare
from app.domains.car_health import Check, checks, tyres_bar
from app.domains.domain import Domain, Reply, command, look, refuse
from app.domains.language import Words, spoken
from app.domains.manual_book import ManualBook
from app.domains.service_desk import ServiceDesk
from app.manual.library import LIFE, MANUALS, Library
from app.manual.section import Section

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

QUOTE = Message("{text}")


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Help(Domain):  # type: ignore[operator]
    """What the Car Genius knows of this car; the manual is data and can cause nothing."""

    name = "help"

    def __init__(
        self,
        car: Car,
        now: Callable[[], datetime] = datetime.now,
        *,
        life_folder: Path = LIFE,
        manuals: Path = MANUALS,
        translations: Words | None = None,
    ) -> None:
        super().__init__(car)
        self.library = Library(manuals, life_folder)
        self._book = ManualBook(self.library, lambda: str(car[f"{HMI}.CurrentLanguage"]))
        self._care = CarCare(car, self.library, now, translations or Words())
        self._desk = ServiceDesk(car, self.library, now, lambda: self._tongue, self.wish)
        self._words = translations or Words()
        car.watch([MANUAL_PAGE], lambda changes: self._book.open(str(car[MANUAL_PAGE])))
        car.watch([f"{HMI}.CurrentLanguage"], lambda changes: self._book.speak())

    # --- the manual -----------------------------------------------------------------------------------------------

    @command
    def ask(self, question: str) -> Reply:
        """Answer a question about this car from its owner's manual, with the page; says so when the manual does not."""
        answer = self.library.manual(self._tongue).answer(question)
        if answer is None:
            return Reply(state={"answer": None}, say=(Message(words.UNTOLD),))
        section = answer.section
        self._book.open(section.id, self._shown(answer.at))
        text = self._joint.join(answer.sentences)
        state = {"page": section.page, "section_id": section.id}
        return Reply(
            state=state | {"untrusted": {"answer": text, "section": section.title}},
            say=(Message(QUOTE.text, {"text": text}), self._cited(section)),
        )

    @command
    def open_manual(self, section: str | None = None) -> Reply:
        """Show the owner's manual on the screen, at a section by its title, page or subject."""
        if section is None:
            return self.wish({f"{HMI}.Page": "help", MANUAL_PAGE: ""}, dict, Message(words.BOOK_OPEN))
        manual = self.library.manual(self._tongue)
        exact = manual.section(section)
        found = [] if exact else manual.find(section, 1)
        chosen = exact or (found[0].section if found else None)
        if chosen is None:
            return refuse(words.NO_SECTION)
        told = Message(words.OPENED, {"page": chosen.page, "title": chosen.title})
        state = {"section_id": chosen.id, "page": chosen.page, "untrusted": {"section": chosen.title}}
        return self.wish({f"{HMI}.Page": "help", MANUAL_PAGE: chosen.id}, lambda: state, told)

    @command
    def differences(self) -> Reply:
        """What is different about this car compared with others, from its manual."""
        section = self.library.manual(self._tongue).section("differences")
        if section is None:
            return Reply(state={"answer": None}, say=(Message(words.UNTOLD),))
        sentences = [sentence for _, sentence in section.parts]
        self._book.open(section.id)
        text = self._joint.join(sentences[:2])
        state = {"page": section.page, "untrusted": {"text": sentences, "section": section.title}}
        return Reply(state=state, say=(Message(QUOTE.text, {"text": text}), self._cited(section)))

    def _shown(self, sentences: tuple[int, ...]) -> tuple[int, ...]:
        """Places of sentences to be marked: none where the talk and the screen read manuals of two languages."""
        talk, screen = (self.library.tongue(each) for each in (self._tongue, str(self.car[f"{HMI}.CurrentLanguage"])))
        return sentences if talk == screen else ()

    def _cited(self, section: Section) -> Message:
        return Message(words.QUOTED, {"page": section.page, "title": section.title})

    # --- lights and health ----------------------------------------------------------------------------------------

    @command
    def explain(self, light: str) -> Reply:
        """Explain a light on the instruments by its name, colour or symbol, such as "yellow horseshoe"."""
        known = self.library.lights(self._tongue)
        lit = [each.code for each in known if is_on(self.car, each.code)]
        best = self.library.described(light, self._tongue, lit)
        if best is None and self.library.is_vague(light, self._tongue) and (warned := self._lit()):
            best = self.library.light(warned[0], self._tongue)
        if best is None:
            return refuse(words.NO_LIGHT)
        section = self.library.manual(self._tongue).section(best.section)
        state: dict[str, object] = {"light": best.code, "colour": best.colour, "lit": best.code in lit}
        state |= {"page": section.page, "section_id": section.id} if section else {}
        told: dict[str, Value] = {"name": best.name, "meaning": best.meaning, "action": best.action}
        text = words.LIT if best.code in lit else words.UNLIT
        return Reply(state=state | {"untrusted": told}, say=(Message(text, told),))

    @look
    def warnings(self) -> Reply:
        """Look up which warning lights are on now, and what each means."""
        lights = [self.library.light(code, self._tongue) for code in self._lit()]
        state = {"warnings": [{"light": each.code, "name": each.name, "colour": each.colour} for each in lights]}
        if not lights:
            return Reply(state=state, say=(Message(words.NONE_LIT),))
        first = lights[0]
        told: dict[str, Value] = {"name": first.name, "meaning": first.meaning, "action": first.action}
        if len(lights) == 1:
            return Reply(state=state, say=(Message(words.LIT, told),))
        names = self._listed([light.name for light in lights])
        return Reply(state=state, say=(Message(words.SEVERAL_LIT, {"count": len(lights), "names": names}),))

    @look
    def health(self) -> Reply:
        """Look up how the car is: tyres, batteries, fluids, service, and what wants attention."""
        report = checks(self.car)
        bad = [check for check in report if not check.well]
        state = {check.code: self._say(check.value) for check in report}
        problems = [check.code for check in bad]
        told = Message(words.WELL)
        if bad:
            told = Message(words.UNWELL, {"names": self._listed([self._item(check) for check in bad])})
        return Reply(state={"all_well": not bad, "wants_attention": problems} | state, say=(told,))

    @look
    def tyres(self) -> Reply:
        """Look up the pressure of each tyre in bar; 2.5 is right, below 2.2 the light comes on."""
        pressures = tyres_bar(self.car)
        lowest = min(pressures, key=lambda place: pressures[place])
        low: dict[str, Value] = {"which": words.TYRES[lowest], "bar": pressures[lowest]}
        well = pressures[lowest] >= 2.2
        told = Message(words.TYRES_WELL, {"bar": pressures[lowest]}) if well else Message(words.TYRES_LOW, low)
        return Reply(state={"bar": pressures, "right_bar": 2.5, "well": well}, say=(told,))

    # --- service --------------------------------------------------------------------------------------------------

    @look
    def service(self) -> Reply:
        """Look up when the next service is due, and the appointment that is booked."""
        return self._desk.due()

    @look
    def history(self) -> Reply:
        """Look up what workshops have done to the car so far."""
        return self._desk.history()

    @command
    def book_service(self, when: str | None = None, what: str | None = None) -> Reply:
        """Book an appointment at the workshop: when is a day with or without a time (free times are told without one);
        what is to be done, a check by default."""
        return self._desk.book(when, what or "")

    @command
    def cancel_service(self) -> Reply:
        """Cancel the appointment at the workshop."""
        return self._desk.cancel()

    def brief(self) -> str:
        """Warnings and the appointment."""
        lit = ", ".join(self._lit())
        at = self._desk.booked
        booked = f", service booked {at.isoformat(timespec='minutes')}" if at else ""
        return f"warning lights {lit or 'none'}{booked}"

    # --- inside ---------------------------------------------------------------------------------------------------

    @property
    def _tongue(self) -> str:
        """The language of the talk, or that of the screen."""
        return spoken(str(self.car[f"{HMI}.CurrentLanguage"]))

    @property
    def _joint(self) -> str:
        """What stands between two sentences of the manual."""
        return "" if self.library.tongue(self._tongue) == "zh" else " "

    def _lit(self) -> list[str]:
        return self.library.lit(str(self.car[WARNINGS]))

    def _say(self, message: Message) -> str:
        return self._words.say(message, self._tongue)

    def _item(self, check: Check) -> str:
        return f"{self._say(check.name)} {self._say(check.value)}"

    def _listed(self, names: Sequence[str]) -> str:
        return ("、" if self._tongue == "zh" else ", ").join(names)

    # --- for the screen -------------------------------------------------------------------------------------------

    @Property(ManualBook, constant=True)
    def book(self) -> ManualBook:
        """The owner's manual as it lies open."""
        return self._book

    @Property(CarCare, constant=True)
    def care(self) -> CarCare:
        """Warnings, health and service."""
        return self._care

    @Slot(str)
    def reserve(self, at: str) -> None:
        """Touch: book a free time of `care.times`."""
        self.heed(self.book_service(at))

    @Slot()
    def cancelService(self) -> None:
        """Touch: cancel the appointment."""
        self.heed(self.cancel_service())
