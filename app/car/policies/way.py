"""The way: policies 13, 14 and 15; 12, 16 and 17 hold by how routes are made and told."""

from collections.abc import Iterator

from app.car.catalogue import NAVIGATION
from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.verdicts import Refuse, Tell, Verdict, Wish, say

DESTINATION = f"{NAVIGATION}.DestinationSet.Name"
STOPS = f"{NAVIGATION}.Stops"


def stops_need_a_route(wish: Wish) -> Iterator[Verdict]:
    """13, 15: there are stops only on the way to a destination."""
    if STOPS in wish.wanted and wish.after(STOPS) != "[]" and not wish.after(DESTINATION):
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "There is no route to stop on; say where to go first.")))


def a_new_destination_keeps_the_stops(wish: Wish) -> Iterator[Verdict]:
    """14: while guidance is on, another destination edits the route; the stops that stay are told."""
    moved = wish.wanted.get(DESTINATION, wish.now(DESTINATION)) != wish.now(DESTINATION)
    if moved and wish.now(DESTINATION) and wish.after(DESTINATION) and wish.after(STOPS) == wish.now(STOPS) != "[]":
        yield Tell(say(QT_TRANSLATE_NOOP("Car", "The stops on the way stay.")))
