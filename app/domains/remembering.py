"""Memory: what people say of themselves is kept when they ask for it, and told, corrected and forgotten."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import OCCUPANTS, PEOPLE_MEMORY
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.aboard import Aboard
from app.domains.domain import Domain, Reply, Zone, command, look, refuse
from app.domains.habits import Habits
from app.domains.memory import Category, Entry, about, added, written
from app.domains.memory_words import meaning
from app.domains.people_told import noted_words, recalled_words, rows
from app.domains.preferences import as_it_is

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

EVERYTHING = frozenset(
    ("all", "everything", "all of it", "全部", "所有", "一切", "alles", "alle", "tout", "toutes", "tous")
)
LONGEST = 400  # letters of one thing to remember
NOBODY = QT_TRANSLATE_NOOP("Car", "I know nobody called {name}; the profiles are on the people page.")
GUEST = QT_TRANSLATE_NOOP("Car", "I remember things only for people with a profile; say who you are first.")
EMPTY = QT_TRANSLATE_NOOP("Car", "Please say what I should remember.")
TOO_LONG = QT_TRANSLATE_NOOP("Car", "That is too long to remember; please say it in one or two sentences.")
NOTHING = QT_TRANSLATE_NOOP("Car", "I remember nothing of that.")
WHICH = QT_TRANSLATE_NOOP("Car", "Which one do you mean: “{first}” or “{second}”?")


@QmlElement
@QmlUncreatable("People have one.")
class Memory(Domain):  # type: ignore[operator]
    """What is remembered lives in PEOPLE_MEMORY; `moment` tells the time."""

    name = "people"
    changed = Signal()

    def __init__(self, car: Car, aboard: Aboard, moment: Callable[[], datetime]) -> None:
        super().__init__(car)
        self._aboard, self._moment = aboard, moment
        self._habits = Habits(car, aboard, self.changed.emit)
        car.watch([PEOPLE_MEMORY, *OCCUPANTS], self._follow)

    def _follow(self, changes: Sequence[Change]) -> None:
        self.changed.emit()

    # --- commands -------------------------------------------------------------------------------------------------

    @command
    def remember(
        self,
        what: str,
        about: str | None = None,
        seat: Zone | None = None,
        category: Category | None = None,
        key: str | None = None,
        value: float | str | None = None,
    ) -> Reply:
        """Remember what somebody says of a person's taste or habit ("I like 22 degrees", "this seat position").

        Only when a person asks for it. `about` names another person than the speaker; `seat` only when it is meant
        for one seat or zone; category, key and value only where they are certain.
        """
        speaker = self._aboard.speaker
        if not speaker:
            return refuse(GUEST)
        if not what.strip() or len(what) > LONGEST:
            return refuse(TOO_LONG if what.strip() else EMPTY)
        person = self._aboard.told_about(about, what)
        if person is None:
            return refuse(NOBODY, {"name": about or ""})
        found = meaning(what, category or "", key or "")
        liked = value if value is not None and found.key else found.value
        if liked is None:
            liked = as_it_is(self.car, found.key, self._aboard.seat_of(person) or self._aboard.spoken_from)
        entry = Entry(
            id="",
            person=person,
            text=what.strip(),
            category=found.category,  # type: ignore[arg-type]
            key=found.key if liked is not None else "",
            value=liked if liked is not None else "",
            seat=self.zone(seat) if seat is not None else "",
            by=speaker,
            agreed=person == speaker,
            day=self._moment().date().isoformat(),
        )
        after, old = added(self._aboard.known, entry)
        new = next(one for one in after.values() if replace(one, id="") == entry)
        return self._keep(after, new.as_data, *noted_words(new, old, speaker))

    @look
    def recall(self, about: str | None = None, person: str | None = None) -> Reply:
        """Look up what was told about the speaker, or about another person who shared it; `about` names a topic."""
        speaker = self._aboard.speaker
        whose = self._aboard.told_about(person, "")
        if whose is None:
            return refuse(NOBODY, {"name": person or ""})
        if not whose:
            return refuse(GUEST)
        mine = [one for one in self._aboard.known.values() if one.person == whose and one.told_to(speaker)]
        found = _about(mine, about) if about else mine
        state = {"person": whose, "remembered": [one.as_data() for one in found]}
        return Reply(state=state, say=recalled_words(found, whose, speaker))

    @command
    def correct(self, which: str, to: str) -> Reply:
        """Change something that was told: `which` is its id, some of its words or "last"; `to` is right instead."""
        one = self._one(which)
        if isinstance(one, Reply):
            return one
        if not to.strip() or len(to) > LONGEST:
            return refuse(TOO_LONG if to.strip() else EMPTY)
        found = meaning(to, "", one.key)
        if not found.key or found.value == to:
            found = meaning(to)
        value = as_it_is(self.car, found.key, self._aboard.spoken_from) if found.value is None else found.value
        category: Any = found.category if found.key else one.category
        new = replace(one, text=to.strip(), category=category, key=found.key, value=value or "", agreed=True)
        say = Message(QT_TRANSLATE_NOOP("Car", "Corrected: “{text}”."), {"text": new.text})
        return self._keep({**self._aboard.known, one.id: new}, new.as_data, say)

    @command
    def forget(self, which: str | None = None, all: bool = False) -> Reply:
        """Forget one thing by its id or words, or (all) everything that is remembered about the speaker."""
        speaker, known = self._aboard.speaker, self._aboard.known
        if not speaker:
            return refuse(GUEST)
        if all or (which or "").casefold().strip(" .。") in EVERYTHING:
            rest = {id: one for id, one in known.items() if one.person != speaker}
            if len(rest) == len(known):
                return refuse(NOTHING)
            say = Message(QT_TRANSLATE_NOOP("Car", "I forgot everything about you."))
            return self._keep(rest, lambda: {"forgotten": "everything"}, say)
        one = self._one(which or "")
        if isinstance(one, Reply):
            return one
        rest = {id: other for id, other in known.items() if id != one.id}
        say = Message(QT_TRANSLATE_NOOP("Car", "I forgot “{text}”."), {"text": one.text})
        return self._keep(rest, lambda: {"forgotten": one.as_data()}, say)

    @command
    def share(self, which: str, shared: bool = True) -> Reply:
        """Let everyone in the car hear one thing that the speaker told, or keep it to them again."""
        one = self._one(which)
        if isinstance(one, Reply):
            return one
        if one.person != self._aboard.speaker:
            return refuse(QT_TRANSLATE_NOOP("Car", "Only {name} can share that."), {"name": one.person})
        new = replace(one, shared=shared)
        say = Message(QT_TRANSLATE_NOOP("Car", "Everyone in the car may hear that now."))
        if not shared:
            say = Message(QT_TRANSLATE_NOOP("Car", "That stays between us."))
        return self._keep({**self._aboard.known, one.id: new}, new.as_data, say)

    def _keep(self, after: dict[str, Entry], state: Callable[[], dict[str, object]], *say: Message) -> Reply:
        return self.wish({PEOPLE_MEMORY: written(after.values())}, state, *say)

    def _one(self, which: str) -> Entry | Reply:
        """The one entry that the speaker may change and that these words are about."""
        speaker = self._aboard.speaker
        if not speaker:
            return refuse(GUEST)
        mine = [one for one in self._aboard.known.values() if speaker in (one.person, one.by)]
        found = mine[-1:] if which.casefold() in ("it", "that", "last") else _about(mine, which)
        if not found:
            return refuse(NOTHING)
        own_first = [one for one in found if one.person == speaker] or found
        if len(own_first) > 1:
            return refuse(WHICH, {"first": own_first[0].text, "second": own_first[1].text})
        return own_first[0]

    # --- for the screen, which is the driver's --------------------------------------------------------------------

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def mine(self) -> list[dict[str, Any]]:
        """What is remembered about the driver, newest first (app.domains.people_told.rows)."""
        known = self._aboard.known.values()
        return rows([one for one in reversed(list(known)) if one.person == self._aboard.driver])

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def offers(self) -> list[dict[str, Any]]:
        """What the driver did often and might want remembered: kind, value. Nothing of it is kept without a yes."""
        return [{"kind": kind, "value": value} for kind, value in self._habits.offers()]

    @Slot(str)
    def accept(self, kind: str) -> None:
        """Touch: remember what was offered."""
        offer = next((value for name, value in self._habits.offers() if name == kind), None)
        if offer is not None:
            self._habits.answer(kind)
            text = f"{offer:g} °C" if kind == "temperature" else f"{offer:g}"
            self._as_driver(lambda: self.remember(text, key=kind, value=offer))

    @Slot(str)
    def decline(self, kind: str) -> None:
        """Touch: do not remember what was offered, and do not ask again on this drive."""
        self._habits.answer(kind)

    @Slot(str)
    def drop(self, id: str) -> None:
        """Touch: forget one thing."""
        self._as_driver(lambda: self.forget(id))

    @Slot()
    def dropAll(self) -> None:
        """Touch: forget everything."""
        self._as_driver(lambda: self.forget(all=True))

    @Slot(str, str)
    def mend(self, id: str, text: str) -> None:
        """Touch: say one thing anew."""
        self._as_driver(lambda: self.correct(id, text))

    @Slot(str, bool)
    def tell(self, id: str, shared: bool) -> None:
        """Touch: share one thing, or not."""
        self._as_driver(lambda: self.share(id, shared))

    @Slot(str)
    def agree(self, id: str) -> None:
        """Touch: keep what somebody else said about the driver."""
        known = self._aboard.known
        if id in known and known[id].person == self._aboard.driver:
            self.heed(self._keep({**known, id: replace(known[id], agreed=True)}, dict))

    def _as_driver(self, act: Callable[[], Reply]) -> None:
        with self._aboard.as_driver():
            reply = act()
        self.heed(reply)


def _about(pool: Sequence[Entry], words: str) -> list[Entry]:
    return about(pool, words)
