"""Who gets what in which order: balanced Latin squares from the participant's number."""

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


def balanced(items: Sequence[Item], participant: int) -> tuple[Item, ...]:
    """The order of a participant (numbered from 1) in a balanced Latin square.

    Every item stands equally often at each place and follows each other item equally often: over as many participants
    as there are items where their number is even, over twice as many where it is odd. Williams, E. J. (1949),
    Australian Journal of Scientific Research A 2, 149–168. Raises ValueError for a participant below 1.
    """
    if participant < 1:
        raise ValueError("Participants are numbered from 1.")
    count, row = len(items), participant - 1
    places, low, high = [], 0, count - 1
    for place in range(count):
        if place == 0 or place % 2:
            places.append((low + row) % count)
            low += 1
        else:
            places.append((high + row) % count)
            high -= 1
    if count % 2 and row % (2 * count) >= count:
        places.reverse()
    return tuple(items[place] for place in places)
