"""People: who sits where, who speaks, and the car as each of them likes it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car, Done, Refused
from app.car.catalogue import DRIVER, HMI, OCCUPANTS, PEOPLE_KNOWN, PEOPLE_MEMORY, SPEAKER_SEAT, ZONES
from app.car.journal import Cause, Change, caused
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.aboard import Aboard
from app.domains.domain import Domain, Reply, Zone, command, look, refuse
from app.domains.memory import Entry
from app.domains.people_told import conflict_words, who_words
from app.domains.preferences import (
    KINDS,
    PER_SEAT,
    SHARED,
    Conflict,
    collide,
    conflicts,
    own,
    signals_of,
    wishes_for,
)
from app.domains.profiles import GUESTS, read_people, written_people
from app.domains.remembering import GUEST, NOBODY, Memory

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Kind = Literal[
    "everything", "temperature", "fan", "seat_heating", "seat_position", "ambient_color", "ambient_brightness",
    "volume", "language",
]  # fmt: skip
SETTLED = ((PER_SEAT[-1],), PER_SEAT[:-1], SHARED)
"""What a new driver finds as they like it; each group is granted or refused as a whole."""
SCENARIO = Cause("scenario")
BRIEFED = 12  # entries that the model's context holds
UNKNOWN_TASTE = QT_TRANSLATE_NOOP("Car", "I don't know yet how {name} likes it; tell me, and I will remember.")
ABSENT = QT_TRANSLATE_NOOP("Car", "{name} is not in the car, and has not shared how that should be.")


@QmlElement
@QmlUncreatable("The cockpit has one.")
class People(Domain):  # type: ignore[operator]
    """Profiles and seats live in signals; `memory` has what was told. `moment` tells the time."""

    name = "people"
    changed = Signal()

    def __init__(self, car: Car, life_folder: Path, moment: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(car)
        people, self.faults = read_people(life_folder / "people.yaml")
        seated = {OCCUPANTS[ZONES.index(one.seat)]: one.name for one in people if one.aboard}
        car.record({PEOPLE_KNOWN: written_people(people)} | seated, SCENARIO)
        self.aboard = Aboard(car)
        self._memory = Memory(car, self.aboard, moment)
        self._applied: list[Reply] = []
        car.watch([PEOPLE_KNOWN, PEOPLE_MEMORY, SPEAKER_SEAT, *OCCUPANTS, f"{HMI}.CurrentLanguage"], self._follow)
        car.watch([DRIVER], self._settle_in)

    def _follow(self, changes: Sequence[Change]) -> None:
        self.changed.emit()

    def preference(self, kind: str, person: str = "", seat: Zone = "own") -> Any:
        """What is liked: a value, a Conflict that has to be asked about, or None when nobody told.

        With a person, what they like; otherwise what those aboard want in the zone (kinds: KINDS).
        """
        known, zone = self.aboard.known.values(), self.zone(seat)
        if person:
            return own(known, kind, person, zone if zone in ZONES else "")
        where = "all" if kind in SHARED else zone
        wishes = wishes_for(known, kind, where, self.aboard.seats)
        if len(wishes) > 1 and collide(kind, wishes):
            return Conflict(kind, where, wishes)
        return next(iter(wishes.values()), None)

    # --- commands -------------------------------------------------------------------------------------------------

    @look
    def who(self) -> Reply:
        """Look up who drives, who speaks, who sits where, and which profiles there are."""
        here = self.aboard
        state: dict[str, object] = {"driver": here.driver, "speaker": here.speaker or "guest"}
        state |= {
            "speaker_seat": here.spoken_from,
            "seats": {place: name for place, name in here.seats.items() if name},
        }
        state |= {"profiles": [profile.name for profile in here.people]}
        return Reply(state=state, say=who_words(here.speaker, here.spoken_from, here.driver))

    @command
    def switch(self, person: str, seat: Zone = "own") -> Reply:
        """Switch a seat's profile (by default the speaker's) to a person, with their kept settings, or to "guest"."""
        profile, place = self.aboard.person(person), self.zone(seat)
        if person.casefold().strip() in GUESTS and place in ZONES:
            guest = Message(QT_TRANSLATE_NOOP("Car", "You are my guest; I remember nothing of you."))
            return self.wish({OCCUPANTS[ZONES.index(place)]: ""}, lambda: {"person": "guest", "seat": place}, guest)
        if profile is None:
            known = [one.name for one in self.aboard.people]
            return Reply(Refused(Message(NOBODY, {"name": person})), {"profiles": known})
        if place not in ZONES:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please name one seat."))
        left = self.aboard.seat_of(profile.name)
        wishes = {OCCUPANTS[ZONES.index(left)]: ""} if left else {}
        wishes[OCCUPANTS[ZONES.index(place)]] = profile.name
        self._applied = []
        outcome = self.car.request(wishes)
        if not isinstance(outcome, Done):
            return Reply(outcome)
        settled = [reply.outcome for reply in self._applied if isinstance(reply.outcome, Done)]
        changes = sum((one.changes for one in settled), outcome.changes)
        told = sum((one.told for one in settled), outcome.told)
        hello = QT_TRANSLATE_NOOP("Car", "{name} drives now.") if place == "driver" else ""
        say = [Message(hello or QT_TRANSLATE_NOOP("Car", "Hello {name}."), {"name": profile.name})]
        if len(changes) > len(outcome.changes):
            say.append(Message(QT_TRANSLATE_NOOP("Car", "I set what you told me you like.")))
        return Reply(Done(changes, told), {"person": profile.name, "seat": place}, tuple(say))

    @look
    def conflicts(self) -> Reply:
        """Look up where people in the car want one thing differently: values per person, to ask which one counts."""
        found = conflicts(self.aboard.known.values(), self.aboard.seats)
        state = [{"what": one.kind, "zone": one.zone, "wishes": dict(one.wishes)} for one in found]
        return Reply(state={"conflicts": state}, say=conflict_words(found))

    @command
    def apply(self, person: str | None = None, what: Kind = "everything") -> Reply:
        """Set the car as a person likes it ("make it as I like it", "the usual temperature"); by default the speaker.

        Where people in the car want one thing differently, that thing is left alone and has to be asked about.
        """
        profile = self.aboard.person(person or "me")
        if profile is None:
            return refuse(NOBODY, {"name": person}) if person else refuse(GUEST)
        seat = self.aboard.seat_of(profile.name)
        told = [one for one in self.aboard.known.values() if one.person == profile.name and (seat or one.shared)]
        if not told and not seat:
            return refuse(ABSENT, {"name": profile.name})
        kinds = KINDS if what == "everything" else (what,)
        return self._apply(profile.name, seat or self.aboard.spoken_from, kinds, told)

    # --- applying -------------------------------------------------------------------------------------------------

    def _apply(self, person: str, seat: str, kinds: Sequence[str], told: Sequence[Entry]) -> Reply:
        """Ask for what a person likes; what collides is left out and asked about."""
        wishes: dict[str, Any] = {}
        left: list[Conflict] = []
        for kind in kinds:
            value = own(told, kind, person, seat)
            if value is None:
                continue
            liked = self.preference(kind, seat=seat)  # type: ignore[arg-type]
            if isinstance(liked, Conflict) and person in liked.wishes:
                left.append(liked)
            else:
                wishes |= signals_of(self.car, kind, seat, value)
        asked = conflict_words(left) if left else ()
        collisions = [{"what": one.kind, "wishes": dict(one.wishes)} for one in left]
        if not wishes:
            refused = Refused(asked[0] if asked else Message(UNKNOWN_TASTE, {"name": person}))
            return Reply(refused, {"conflicts": collisions} if collisions else {})
        state: dict[str, object] = {"person": person, "seat": seat}
        state |= {"conflicts": collisions} if collisions else {}
        say = Message(QT_TRANSLATE_NOOP("Car", "It is as {name} likes it."), {"name": person})
        return self.wish(wishes, lambda: state, say, *asked)

    def _settle_in(self, changes: Sequence[Change]) -> None:
        """A new driver finds the car as they like it, whoever said yes to the change."""
        change, person = changes[-1], str(changes[-1].after)
        if change.undoes or change.cause.origin == "scenario" or not person:
            return
        mine = [one for one in self.aboard.known.values() if one.person == person]
        with caused(change.cause):
            for kinds in SETTLED:
                if any(own(mine, kind, person, "driver") is not None for kind in kinds):
                    self._applied.append(self._apply(person, "driver", kinds, mine))
            profile = self.aboard.person(person)
            language = own(mine, "language", person) or (profile.language if profile else "")
            self._applied.append(self.wish(signals_of(self.car, "language", "driver", language), dict))

    def brief(self) -> str:
        """Who speaks, and what only they told about themselves."""
        here = self.aboard
        sitting = ", ".join(f"{name} {place}" for place, name in here.seats.items() if name)
        if not here.speaker:
            return f"a guest speaks, {here.spoken_from}; aboard: {sitting}"
        mine = [one for one in here.known.values() if one.person == here.speaker][-BRIEFED:]
        told = "; ".join(_briefly(one) for one in mine)
        return f"{here.speaker} speaks, {here.spoken_from}; aboard: {sitting}" + (
            f"; {here.speaker} told: {told}" if told else ""
        )

    # --- for the screen -------------------------------------------------------------------------------------------

    @Property(Memory, constant=True)
    def memory(self) -> Memory:
        """What people told."""
        return self._memory

    @property
    def parts(self) -> tuple[Domain, ...]:
        """Further commands of people."""
        return (self._memory,)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def profiles(self) -> list[dict[str, Any]]:
        """Each profile: name, role, seat (where they sit now, or ""), usual (seat), number, driving, speaking."""
        here = self.aboard
        return [
            {"name": one.name, "role": one.role, "seat": here.seat_of(one.name), "usual": one.seat, "number": at,
             "driving": here.driver == one.name, "speaking": here.speaker == one.name}
            for at, one in enumerate(here.people)
        ]  # fmt: skip

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def seats(self) -> dict[str, str]:
        """Who sits on which seat."""
        return self.aboard.seats

    @Property(str, notify=changed)
    def driver(self) -> str:
        """Who drives."""
        return self.aboard.driver

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def quarrels(self) -> list[dict[str, Any]]:
        """Where people aboard want one thing differently: kind, zone, wishes (a list of name and value)."""
        found = conflicts(self.aboard.known.values(), self.aboard.seats)
        return [
            {"kind": one.kind, "zone": one.zone, "wishes": [{"name": n, "value": v} for n, v in one.wishes.items()]}
            for one in found
        ]

    @Slot(str, str)
    def sit(self, person: str, seat: str) -> None:
        """Touch: let a person sit on a seat."""
        self.heed(self.switch(person, seat))  # type: ignore[arg-type]

    @Slot(str)
    def leave(self, seat: str) -> None:
        """Touch: nobody that the car knows sits there."""
        self.heed(self.wish({OCCUPANTS[ZONES.index(seat)]: ""}, dict))

    @Slot(str)
    def asLiked(self, person: str) -> None:
        """Touch: set the car as a person likes it."""
        self.heed(self.apply(person))


def _briefly(one: Entry) -> str:
    where = f" ({one.seat})" if one.seat else ""
    if one.key and isinstance(one.value, int | float):
        return f"{one.category} {one.key} {one.value:g}{where}"
    return "seat position kept" if one.key == "seat_position" else f"{one.category} “{one.text[:80]}”{where}"
