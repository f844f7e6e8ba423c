"""Two recorded tracks as one sound that can begin anywhere."""

import threading
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray
from scipy.signal import resample_poly

from app.sounds.sound_shape import Frames

RATE = 48_000
SIDES = {"participant": (0.8, 0.45), "assistant": (0.45, 0.8)}  # left, right: told apart by ear, both on both
APART = 0.04  # seconds by which sound may be off the picture before it follows it again
Samples = NDArray[np.float32]


class Track:
    """The segments of one track, read when they are needed, at RATE."""

    def __init__(self, folder: Path, name: str) -> None:
        self._paths: dict[float, Path] = {}
        for path in sorted([*folder.glob(f"{name}-*.flac"), *folder.glob(f"{name}-*.pcm")]):
            first, rate = (int(part) for part in path.stem.split("-")[-2:])
            self._paths.setdefault(first / rate, path)
        self._begins = sorted(self._paths)
        self._read: dict[float, Samples] = {}
        self._lock = threading.Lock()

    def block(self, at: float, count: int) -> Samples:
        """`count` samples from session second `at`; silence where nothing was recorded."""
        sound = np.zeros(count, np.float32)
        first = round(at * RATE)
        for begin in self._near(at, at + count / RATE):
            piece = self._piece(begin)
            offset = round(begin * RATE) - first
            start, stop = max(0, offset), min(count, offset + len(piece))
            if stop > start:
                sound[start:stop] = piece[start - offset : stop - offset]
        return sound

    def prepare(self, at: float) -> None:
        """Have read what will be needed soon, and nothing long past."""
        near = self._near(at, at + 12.0)
        for begin in near:
            self._piece(begin)
        with self._lock:
            self._read = {begin: piece for begin, piece in self._read.items() if begin in near}

    def _near(self, first: float, last: float) -> list[float]:
        """Segments that may sound between two times: those begun before the end, the last before the start too."""
        before = [begin for begin in self._begins if begin <= first][-1:]
        return before + [begin for begin in self._begins if first < begin < last]

    def _piece(self, begin: float) -> Samples:
        with self._lock:
            piece = self._read.get(begin)
        if piece is None:
            piece = _samples(self._paths[begin])
            with self._lock:
                self._read[begin] = piece
        return piece


class Tracks:
    """Fulfils `Source` of the speaker: at any moment the sound of the session's moment, or silence."""

    rate = RATE

    def __init__(self, session: Path) -> None:
        self._tracks = {name: Track(session / "audio", name) for name in SIDES}
        self._from: tuple[float, float] | None = None
        self._next = 0.0

    def play(self, at: float, since: float) -> None:
        """Session second `at` sounds at monotonic time `since`."""
        self.prepare(at)
        self._from, self._next = (at, since), -1.0

    def stop(self) -> None:
        """Silence from now on."""
        self._from = None

    def prepare(self, at: float | None = None) -> None:
        """Read ahead from a time, or from where it plays."""
        for track in self._tracks.values():
            track.prepare(max(0.0, self._next) if at is None else at)

    def pull(self, count: int, at: float, channels: int = 2) -> Frames:
        """The next frames, which will be heard at monotonic time `at`: continuous, as long as that is in step."""
        frames = np.zeros((count, channels), np.float32)
        begun = self._from
        if begun is None:
            return frames
        due = begun[0] + at - begun[1]
        position = self._next if abs(due - self._next) < APART else due
        self._next = position + count / RATE
        for name, track in self._tracks.items():
            sound = track.block(position, count)
            for side, share in enumerate(SIDES[name]):
                frames[:, side] += share * sound
        return np.clip(frames, -1.0, 1.0)


def _samples(path: Path) -> Samples:
    """A segment at RATE, closed or still open; nothing where it is broken."""
    rate = int(path.stem.rsplit("-", 1)[1])
    try:
        if path.suffix == ".flac":
            sound = soundfile.read(path, dtype="float32")[0]
        else:
            data = path.read_bytes()
            sound = np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float32) / np.float32(32768)
    except (OSError, soundfile.SoundFileError):
        return np.zeros(0, np.float32)
    changed = sound if rate == RATE else resample_poly(sound, RATE, rate)
    return np.asarray(changed, np.float32)
