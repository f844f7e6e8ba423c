"""What may be asked of the telephone: to call, answer and end, to mute and send keys, and who called or is known."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from pydantic import StringConstraints

from app.car.life_signals import CALLS, MISSED, PHONE_MUTED
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.domain import Domain, Reply, command, look, refuse
from app.domains.entries import Entry, entries
from app.domains.navigation import Navigation
from app.domains.people_named import person, which
from app.domains.phone_line import PhoneLine
from app.domains.phone_rows import contact_told
from app.domains.phone_told import call_said, call_told, caller_of, missed_said, people_said, rings_here
from app.life.life import Life
from app.life.who import clean, find, is_number, kind_named, of_number, which_number

Keys = Annotated[str, StringConstraints(pattern=r"^[0-9*# ]{1,40}$")]
BACK = ("back", "call back", "the last caller", "last caller", "回拨", "回电", "zurück", "rappeler")
NO_CALL = QT_TRANSLATE_NOOP("Car", "There is no call.")


class PhoneCommands(Domain):
    """The commands of the telephone; its model keeps the call that is on, if any, in `_call`."""

    life: Life
    line: PhoneLine
    _call: Entry | None
    _now: Callable[[], datetime]
    _navigation: Navigation | None

    @command
    def call(self, who: str) -> Reply:
        """Call a contact ("Mara", "mum", "Mara's mobile"), a number, a place with a phone, or "back" the last caller.

        Several may fit: then nothing is dialled and `choices` names them.
        """
        if self._call is not None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is a call already; hang up first."))
        if clean(who) in BACK:
            return self._back()
        if is_number(who):
            known = of_number(self.life.contacts, who)
            return self._dial(known.name if known else "", who.strip())
        found = find(self.life.contacts, who)
        name, kind = (who, "") if found else kind_named(who)
        if not found:
            name, kind = (name, kind) if kind else (who, "")
            found = find(self.life.contacts, name)
        if not found and (place := self._place(who)) is not None:
            return place
        contact = person(self.life.contacts, name)
        if isinstance(contact, Reply):
            return contact
        number = which_number(contact, kind)
        if number is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "{name} has no phone number here."), {"name": contact.name})
        return self._dial(contact.name, number.text)

    @command
    def redial(self) -> Reply:
        """Call again whoever was called last."""
        last = next((call for call in entries(self.car, CALLS) if call["direction"] == "out"), None)
        if last is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "Nobody has been called yet."))
        return self.call(str(last["number"]))

    @command
    def answer(self) -> Reply:
        """Answer the call that rings."""
        if not rings_here(self._call):
            return refuse(QT_TRANSLATE_NOOP("Car", "Nobody is calling."))
        assert self._call is not None
        said = Message(QT_TRANSLATE_NOOP("Car", "You are connected with {name}."), {"name": caller_of(self._call)})
        return self.wish(self.line.pick_up(self._call), self._told, said)

    @command
    def decline(self) -> Reply:
        """Decline the call that rings."""
        if not rings_here(self._call):
            return refuse(QT_TRANSLATE_NOOP("Car", "Nobody is calling."))
        assert self._call is not None
        said = Message(QT_TRANSLATE_NOOP("Car", "The call from {name} is declined."), {"name": caller_of(self._call)})
        return self.wish(self.line.end(self._call), self._told, said)

    @command
    def hang_up(self) -> Reply:
        """End the call."""
        if self._call is None:
            return refuse(NO_CALL)
        said = Message(QT_TRANSLATE_NOOP("Car", "The call with {name} has ended."), {"name": caller_of(self._call)})
        return self.wish(self.line.end(self._call), self._told, said)

    @command
    def mute(self, on: bool = True) -> Reply:
        """Mute one's own voice in the call, or let it be heard again."""
        if self._call is None:
            return refuse(NO_CALL)
        muted = QT_TRANSLATE_NOOP("Car", "You are muted in the call.")
        heard = QT_TRANSLATE_NOOP("Car", "You can be heard in the call again.")
        return self.wish({PHONE_MUTED: on}, self._told, Message(muted if on else heard))

    @command
    def keypad(self, digits: Keys) -> Reply:
        """Send digits, * or # into the call, such as for a menu."""
        if self._call is None or self._call["state"] != "connected":
            return refuse(QT_TRANSLATE_NOOP("Car", "Keys can be sent only while you talk to somebody."))
        keys = digits.replace(" ", "")
        said = Message(QT_TRANSLATE_NOOP("Car", "I sent {keys}."), {"keys": keys})
        return self.wish(self.line.press(self._call, keys), self._told, said)

    @look
    def missed(self) -> Reply:
        """Look up missed calls, newest first; changes nothing."""
        calls = entries(self.car, MISSED)
        return Reply(state={"missed": [call_told(call) for call in calls[:8]]}, say=(missed_said(calls, self._now()),))

    @look
    def contacts(self, query: str | None = None) -> Reply:
        """Look up contacts with numbers, mail and address; without a query the first ones. Changes nothing."""
        people = self.life.contacts
        found = find(people, query) if query else sorted(people, key=lambda who: who.name)
        if not found:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no {name} in the contacts."), {"name": query or ""})
        state = {"count": len(found), "contacts": [contact_told(who) for who in found[:8]]}
        return Reply(state=state, say=(people_said(found),))

    @look
    def read(self) -> Reply:
        """Look up the call that is on, how long, whether one is muted, and how many calls were missed."""
        missed = len(entries(self.car, MISSED))
        return Reply(state=self._told() | {"missed_calls": missed}, say=(call_said(self._call),))

    def brief(self) -> str:
        """The call, and how many were missed."""
        missed = len(entries(self.car, MISSED))
        call = f"a call is {self._call['state']}" if self._call else "no call"
        return call + (f"; {missed} missed" if missed else "")

    def _back(self) -> Reply:
        calls = entries(self.car, CALLS)
        last = next((call for call in calls if call["direction"] in ("missed", "in")), None)
        if last is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "Nobody has called yet."))
        return self._dial(str(last["name"]), str(last["number"]))

    def _place(self, text: str) -> Reply | None:
        """A place's telephone; None where no place is meant."""
        if self._navigation is None or self._navigation.guide is None:
            return None
        tongue = self._navigation.way.talk
        found = self._navigation.places.meant(text)  # type: ignore[attr-defined]
        places = found.places[:1] if found.kind in ("one", "category") else found.places
        with_phone = [place for place in places if place.tags.get("phone")]
        if not with_phone:
            if not places:
                return None
            text = QT_TRANSLATE_NOOP("Car", "{name} has no phone number here.")
            return refuse(text, {"name": places[0].called(tongue)})
        if len(with_phone) > 1:
            names = [place.called(tongue) for place in with_phone]
            return which(names, [{"name": name} for name in names])
        return self._dial(with_phone[0].called(tongue), with_phone[0].tags["phone"])

    def _dial(self, name: str, number: str) -> Reply:
        said = Message(QT_TRANSLATE_NOOP("Car", "Calling {name}."), {"name": name or number})
        return self.wish(self.line.dial(name, number), self._told, said)

    def _told(self) -> dict[str, object]:
        call = self._call
        if call is None:
            return {"call": None}
        told: dict[str, object] = {"call": call["state"], "with": caller_of(call), "direction": call["direction"]}
        return told | {"seconds": self.line.seconds(), "muted": bool(self.car[PHONE_MUTED])}
