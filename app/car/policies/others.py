"""Text that others wrote: policy 21."""

from collections.abc import Iterator

from app.car.catalogue import AGENT, HMI, MANUAL_PAGE
from app.car.life_signals import OPENED, READ
from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.verdicts import Ask, Verdict, Wish, say

# Who speaks, what is looked at and what has been read: this follows from reading itself.
READING = frozenset({AGENT, f"{HMI}.Page", MANUAL_PAGE, READ, OPENED})


def texts_of_others_cause_nothing(wish: Wish) -> Iterator[Verdict]:
    """21: what a person did not ask for, after a text of somebody else was read, is done only after a yes."""
    if wish.cause.tainted and not READING.issuperset(wish.wanted):
        text = QT_TRANSLATE_NOOP("Car", "I had just read what somebody else wrote. Do you want this yourself?")
        yield Ask(say(text))
