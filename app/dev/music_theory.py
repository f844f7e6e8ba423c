"""Notes, chords and voice leading for the demo music. Pitches are MIDI numbers, C4 = 60."""

import re
from functools import lru_cache
from itertools import pairwise, product

STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
SHIFT = {"": 0, "#": 1, "b": -1}

# Chord tones as semitones above the root, most important colours first after the third.
QUALITIES: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "5": (0, 7, 12),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
    "69": (0, 4, 7, 9, 14),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10),
    "9": (0, 4, 10, 14),
    "13": (0, 4, 10, 14, 21),
    "maj9": (0, 4, 7, 11, 14),
    "m9": (0, 3, 7, 10, 14),
    "m11": (0, 3, 10, 14, 17),
    "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14),
    "sus2": (0, 2, 7),
    "sus4": (0, 5, 7),
    "7sus4": (0, 5, 7, 10),
    "9sus4": (0, 5, 10, 14),
    "7b9": (0, 4, 10, 13),
    "m7b5": (0, 3, 6, 10),
    "dim": (0, 3, 6),
    "dim7": (0, 3, 6, 9),
    "aug": (0, 4, 8),
}


def pitch(name: str) -> int:
    """`"F#4"` as a MIDI number."""
    match = re.fullmatch(r"([A-G])([#b]?)(-?\d)", name)
    if not match:
        raise ValueError(f"{name!r} is no note: write a letter, # or b, and an octave, such as F#4.")
    return 12 * (int(match[3]) + 1) + STEPS[match[1]] + SHIFT[match[2]]


def frequency(midi: float) -> float:
    """Hertz of a MIDI pitch, A4 = 440 Hz."""
    return float(440.0 * 2.0 ** ((midi - 69) / 12))


@lru_cache(maxsize=256)
def chord(name: str) -> tuple[int, tuple[int, ...]]:
    """`"Am9/G"` as (pitch class of the bass, pitch classes of the tones with the root first)."""
    match = re.fullmatch(r"([A-G])([#b]?)([^/]*)(?:/([A-G])([#b]?))?", name)
    if not match or match[3] not in QUALITIES:
        raise ValueError(f"{name!r} is no chord of app/dev/music_theory.py: known are {', '.join(QUALITIES)}.")
    root = (STEPS[match[1]] + SHIFT[match[2]]) % 12
    bass = (STEPS[match[4]] + SHIFT[match[5]]) % 12 if match[4] else root
    return bass, tuple(dict.fromkeys((root + step) % 12 for step in QUALITIES[match[3]]))


@lru_cache(maxsize=1024)
def voicing(name: str, low: int, high: int, voices: int, before: tuple[int, ...] = ()) -> tuple[int, ...]:
    """The chord's tones between `low` and `high` that move least from the voicing `before`, lowest first."""
    _, tones = chord(name)
    wanted = tones[:voices] if len(tones) <= voices else (*tones[1 : voices + 1],)
    places = [[note for note in range(low, high + 1) if note % 12 == tone] for tone in wanted]
    best: tuple[float, tuple[int, ...]] | None = None
    for choice in product(*places):
        notes = tuple(sorted(choice))
        cost = _movement(notes, before, (low + high) / 2) + _roughness(notes)
        if best is None or (cost, notes) < best:
            best = (cost, notes)
    if best is None:
        raise ValueError(f"{name!r} has no place between {low} and {high}.")
    return best[1]


def _movement(notes: tuple[int, ...], before: tuple[int, ...], middle: float) -> float:
    """How far the voices travel; without a chord before, how far they lie from the middle of the range."""
    if len(before) == len(notes):
        return float(sum(abs(a - b) for a, b in zip(notes, before, strict=True)))
    return abs(sum(notes) / len(notes) - middle)


def _roughness(notes: tuple[int, ...]) -> float:
    """A price for seconds low down, for gaps wider than an octave and for clusters."""
    price = 0.0
    for lower, upper in pairwise(notes):
        gap = upper - lower
        price += 3.0 if gap <= 2 and lower < 55 else 1.2 if gap == 1 else 0.0
        price += 0.6 * max(0, gap - 9)
    return price
