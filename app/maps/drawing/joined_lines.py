"""Pieces of one road joined to long lines, so that its name can be written along it. No Qt."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np

from app.maps.drawing.sign import Line
from app.maps.geo import Points

SHARPEST = math.radians(50.0)  # a road that turns more at a piece's end does not go on
Spot = tuple[int, int]


def joined(pieces: Sequence[Points]) -> list[tuple[Line, float, bool]]:
    """The pieces (n, 2) in metres, chained end to end where they meet without a sharp turn.

    For each piece: the line it is part of, where on that line it starts in metres, and whether it runs along with it.
    """
    ends: dict[Spot, list[tuple[int, bool]]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        ends[_spot(piece[0])].append((number, True))
        ends[_spot(piece[-1])].append((number, False))
    free = set(range(len(pieces)))
    found: dict[int, tuple[Line, float, bool]] = {}
    for number in range(len(pieces)):
        if number not in free:
            continue
        free.discard(number)
        forward = _onward(number, True, pieces, ends, free)
        backward = _onward(number, False, pieces, ends, free)
        chain = [(n, not along) for n, along in reversed(backward)] + [(number, True)] + forward
        parts = [pieces[n] if along else pieces[n][::-1] for n, along in chain]
        line = Line.of(np.concatenate([parts[0], *(part[1:] for part in parts[1:])]))
        at = 0
        for (n, along), part in zip(chain, parts, strict=True):
            found[n] = (line, float(line.along[at]), along)
            at += len(part) - 1
    return [found[number] for number in range(len(pieces))]


def _onward(
    number: int, along: bool, pieces: Sequence[Points], ends: dict[Spot, list[tuple[int, bool]]], free: set[int]
) -> list[tuple[int, bool]]:
    """What follows a piece walked along or against its own direction: numbers, and whether they run along the walk."""
    found: list[tuple[int, bool]] = []
    while True:
        piece = pieces[number] if along else pieces[number][::-1]
        choices = [(n, starts) for n, starts in ends[_spot(piece[-1])] if n in free]
        straight = _straightest(piece, pieces, choices)
        if straight is None:
            return found
        number, along = straight
        free.discard(number)
        found.append(straight)


def _straightest(
    piece: Points, pieces: Sequence[Points], choices: Iterable[tuple[int, bool]]
) -> tuple[int, bool] | None:
    arrives = _direction(piece[-2], piece[-1])
    best, least = None, SHARPEST
    for number, starts in choices:
        other = pieces[number] if starts else pieces[number][::-1]
        turn = abs((_direction(other[0], other[1]) - arrives + math.pi) % math.tau - math.pi)
        if turn < least:
            best, least = (number, starts), turn
    return best


def _direction(a: Points, b: Points) -> float:
    return math.atan2(float(b[1] - a[1]), float(b[0] - a[0]))


def _spot(point: Points) -> Spot:
    return round(float(point[0]) * 2), round(float(point[1]) * 2)
