"""How colours look to people who lack one kind of cone, and how far two of them stay apart.

Simulation: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
IEEE TVCG 15 (2009), the matrices of severity 1.0 for linear RGB. Distance: CIE 1976 ΔE*ab under D65.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

Vector = NDArray[np.float64]

VISIONS: dict[str, Vector] = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
APART = 12.0  # ΔE below which two colours may be taken for each other side by side
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


@dataclass(frozen=True)
class Pair:
    """Two colours that tell two states, by their tokens; `shape`: what else tells them apart, "" when nothing does."""

    one: str
    other: str
    states: str
    shape: str = ""


PAIRS = (
    Pair("color.energyText", "color.askText", "well and asking", "check mark or battery against a question mark"),
    Pair("color.askText", "color.warnText", "asking and warning", "question mark against a cross, and words"),
    Pair("color.energyText", "color.warnText", "well and wrong", "check mark against a cross, and words"),
    Pair("color.energy", "color.ask", "charge and low charge", "the percent beside it, and the bar's length"),
    Pair("color.ask", "color.warn", "full and broken station", "the words beside the dot"),
    Pair("color.warmthText", "color.coolText", "warm and cold", "the degrees themselves"),
    Pair("map.route", "map.routeOther", "the route and another one"),
    Pair("map.route", "map.slow", "free and slow traffic"),
    Pair("map.route", "map.jam", "free and standing traffic"),
    Pair("map.slow", "map.jam", "slow and standing traffic"),
    Pair("map.route", "map.routeDone", "the way ahead and behind", "the car stands between them"),
    Pair("color.routeText", "color.textSoft", "chosen and not chosen", "the lit ground behind the chosen one"),
)


def seen_by(colour: str, vision: str) -> Vector:
    """A colour as linear RGB, 0–1, as somebody with this vision sees it."""
    drawn = QColor(colour)
    raw = np.array([drawn.redF(), drawn.greenF(), drawn.blueF()])
    linear = np.where(raw <= 0.04045, raw / 12.92, ((raw + 0.055) / 1.055) ** 2.4)
    return np.clip(VISIONS[vision] @ linear, 0.0, 1.0)


def _lab(linear: Vector) -> Vector:
    scaled = _TO_XYZ @ linear / _WHITE
    f = np.where(scaled > 216 / 24389, np.cbrt(scaled), (24389 / 27 * scaled + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def apart(one: str, other: str, vision: str = "usual") -> float:
    """ΔE*ab between two colours."""
    return float(np.linalg.norm(_lab(seen_by(one, vision)) - _lab(seen_by(other, vision))))


def confusable(tokens: Mapping[str, object]) -> Iterator[tuple[Pair, str, float]]:
    """The pairs of a theme's mode that somebody may take for each other: by whose vision, how far apart they are."""
    for pair in PAIRS:
        for vision in VISIONS:
            distance = apart(str(tokens[pair.one]), str(tokens[pair.other]), vision)
            if distance < APART:
                yield pair, vision, distance
