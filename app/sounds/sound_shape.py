"""How sound is shaped on its way to the loudspeakers: bass, middle, treble, balance, fade, and peaks that bend.

Knows numpy alone: the cockpit draws with it, the sound process plays with it.
"""

from dataclasses import dataclass
from math import cos, pi, sin, sqrt

import numpy as np
from numpy.typing import NDArray

Frames = NDArray[np.float32]
"""Shape (n, channels), -1 to 1."""
LOW, CENTRE, HIGH = 250.0, 1000.0, 4000.0
"""Hertz: half of the bass's gain is reached at LOW, half of the treble's at HIGH, all of the middle's at CENTRE."""
WIDTH = 0.6
KNEE = 0.9
REAR_ONLY = 0.25
"""How loud the music stays on two loudspeakers, which are in front, when it is wished to the rear alone."""
PRESETS: dict[str, tuple[int, int, int]] = {
    "flat": (0, 0, 0),
    "bass": (6, 0, 0),
    "vocal": (-2, 4, 1),
    "treble": (0, 0, 5),
    "rock": (4, -1, 3),
    "pop": (2, 1, 2),
    "jazz": (3, 1, 1),
    "classical": (1, 0, 3),
    "electronic": (5, -2, 3),
}
"""Bass, middle and treble in dB."""


@dataclass(frozen=True, slots=True)
class Shape:
    """`bass`, `middle`, `treble` in dB; `balance` -100 left to 100 right, `fade` -100 rear to 100 front."""

    bass: int = 0
    middle: int = 0
    treble: int = 0
    balance: int = 0
    fade: int = 0

    @property
    def flat(self) -> bool:
        """Whether no band is lifted or lowered."""
        return not (self.bass or self.middle or self.treble)

    def sections(self, rate: int) -> NDArray[np.float64]:
        """Second-order sections b0 b1 b2 a0 a1 a2: low shelf, peak, high shelf (after the Audio EQ Cookbook)."""
        return np.array(
            [_shelf(self.bass, LOW, rate, 1), _peak(self.middle, rate), _shelf(self.treble, HIGH, rate, -1)]
        )

    def response(self, rate: int, size: int) -> NDArray[np.complex128]:
        """What the sections do at each frequency of numpy's rfft of `size` samples."""
        turn = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
        powers = np.stack([np.ones_like(turn), turn, turn**2])
        sections = self.sections(rate)
        through: NDArray[np.complex128] = ((sections[:, :3] @ powers) / (sections[:, 3:] @ powers)).prod(axis=0)
        return through

    def gains(self, channels: int) -> tuple[float, ...]:
        """How loud each loudspeaker is: left, right, and where there are four, rear left, rear right."""
        left, right = min(1.0, 1 - self.balance / 100), min(1.0, 1 + self.balance / 100)
        front, rear = min(1.0, 1 + self.fade / 100), min(1.0, 1 - self.fade / 100)
        if channels >= 4:
            return (left * front, right * front, left * rear, right * rear)
        heard = max(REAR_ONLY, front)
        return (left * heard, right * heard)


def _shelf(gain: float, at: float, rate: int, side: int) -> list[float]:
    """`side` 1 for a low shelf, -1 for a high one."""
    root = 10 ** (gain / 40)
    turn, swing = cos(2 * pi * at / rate), sin(2 * pi * at / rate) * sqrt(2 * root)
    up, down = root + 1, root - 1
    rise = [root * (up - side * down * turn + swing), side * 2 * root * (down - side * up * turn)]
    fall = [up + side * down * turn + swing, -side * 2 * (down + side * up * turn)]
    last = [root * (up - side * down * turn - swing), up + side * down * turn - swing]
    return [value / fall[0] for value in (rise[0], rise[1], last[0], fall[0], fall[1], last[1])]


def _peak(gain: float, rate: int) -> list[float]:
    root, turn = 10 ** (gain / 40), cos(2 * pi * CENTRE / rate)
    swing = sin(2 * pi * CENTRE / rate) / (2 * WIDTH)
    rise, fall = (1 + swing * root, -2 * turn, 1 - swing * root), (1 + swing / root, -2 * turn, 1 - swing / root)
    return [value / fall[0] for value in (*rise, *fall)]


class Equaliser:
    """Bass, middle and treble of a stereo stream; a new shape takes over smoothly within one block.

    Filters by Fourier transform, with as much of the past at hand as the filters ring: 21 ms at 48 kHz.
    """

    _RINGS = 1024

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._shape = self._next = Shape()
        self._past = np.zeros((self._RINGS, 2), np.float32)

    def take(self, shape: Shape) -> None:
        """From the next block on."""
        self._next = Shape(shape.bass, shape.middle, shape.treble)

    def reset(self) -> None:
        """Forget what rings: the stream goes on elsewhere."""
        self._past[:] = 0

    def __call__(self, stereo: Frames) -> Frames:
        """A block of (n, 2), shaped."""
        before, self._shape = self._shape, self._next
        data = np.concatenate([self._past, stereo])
        self._past = data[-self._RINGS :]
        heard = self._filtered(data, self._shape)
        if before == self._shape:
            return heard
        arrives = np.linspace(0, 1, len(stereo), dtype=np.float32)[:, None]
        return heard * arrives + self._filtered(data, before) * (1 - arrives)

    def _filtered(self, data: Frames, shape: Shape) -> Frames:
        if shape.flat:
            return data[self._RINGS :]
        size = 1 << (len(data) - 1).bit_length()
        spectrum = np.fft.rfft(data, size, axis=0) * shape.response(self._rate, size)[:, None]
        return np.fft.irfft(spectrum, size, axis=0)[self._RINGS : len(data)].astype(np.float32)


class Spread:
    """Lays stereo on the loudspeakers by balance and fade; a change glides over one block."""

    def __init__(self) -> None:
        self._shape = Shape()
        self._gains = np.zeros(0, np.float32)

    def take(self, shape: Shape) -> None:
        """From the next block on."""
        self._shape = shape

    def __call__(self, stereo: Frames, channels: int) -> Frames:
        """A block of (n, 2) as one of (n, channels); 2 or 4 channels."""
        wanted = np.array(self._shape.gains(channels), np.float32)
        before = self._gains if len(self._gains) == channels else wanted
        self._gains = wanted
        return np.tile(stereo, channels // 2) * np.linspace(before, wanted, len(stereo), dtype=np.float32)


def below_one(frames: Frames) -> Frames:
    """Peaks above the knee bend instead of breaking."""
    over = np.abs(frames) - np.float32(KNEE)
    if over.max(initial=0.0) <= 0:
        return frames
    room = np.float32(1 - KNEE)
    bent = np.sign(frames) * (np.float32(KNEE) + room * np.tanh(np.maximum(over, 0) / room))
    return np.where(over > 0, bent, frames).astype(np.float32)
