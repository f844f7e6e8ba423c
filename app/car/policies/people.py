"""Who is who, and what is kept of them: policies 21 and 22."""

from collections.abc import Iterator

from app.car.catalogue import OCCUPANTS, PEOPLE_MEMORY, PRIVATE
from app.car.journal import SPOKEN
from app.car.life_signals import CALL
from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.verdicts import Ask, Refuse, Verdict, Wish, say


def a_change_of_person_needs_a_yes(wish: Wish) -> Iterator[Verdict]:
    """22: who sits where opens what is remembered of them, so a voice alone does not change it."""
    if wish.cause.origin not in SPOKEN or wish.undoing:
        return
    for seat in OCCUPANTS:
        if wish.changes(seat) and wish.after(seat):
            question = QT_TRANSLATE_NOOP("Car", "Is this really {name}?")
            yield Ask(say(question, name=str(wish.after(seat))))


def nothing_is_kept_in_private(wish: Wish) -> Iterator[Verdict]:
    """Privacy: in privacy mode nothing new is remembered."""
    grows = wish.changes(PEOPLE_MEMORY) and len(str(wish.after(PEOPLE_MEMORY))) > len(str(wish.now(PEOPLE_MEMORY)))
    if grows and wish.now(PRIVATE) and not wish.undoing:
        text = QT_TRANSLATE_NOOP("Car", "Privacy mode is on, so I remember nothing; switch it off first.")
        yield Refuse(say(text))


def calls_do_not_come_back(wish: Wish) -> Iterator[Verdict]:
    """A call that has ended cannot be taken back; the other one has hung up."""
    if wish.undoing and not wish.now(CALL) and wish.after(CALL):
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "A call that has ended cannot be taken back.")))
