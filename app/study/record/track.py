"""One channel of sound on disk: raw samples of the segment that is being recorded, FLAC of all before it."""

import os
from pathlib import Path

import numpy as np
import soundfile

from app.study.record.journal import sync_folder

SECONDS = 10.0  # of one segment
GAP = 1.0  # seconds without sound that end a segment; shorter ones are filled with silence


class Track:
    """Appends 16-bit mono samples at `rate`; positions count samples since the session began. Raises OSError.

    A segment is `<name>-<position of its first sample, 12 digits>-<rate>.flac`; while it grows, it is the same with
    `.pcm`. A kill leaves at most that one file, which the next start turns into FLAC.
    """

    def __init__(self, folder: Path, name: str, rate: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._name, self._rate = folder, name, rate
        for left in sorted(folder.glob(f"{name}-*.pcm")):
            _close_segment(left)
        self.position = max((end for end in map(_end, segments(folder, name))), default=0)
        self._first = self.position
        self._file = -1

    def append(self, position: int, samples: bytes) -> None:
        """Samples that begin at `position`; what is there already is left out, what is missing becomes silence."""
        data = samples[2 * max(0, self.position - position) :]
        if not data:
            return
        silence = max(0, position - self.position)
        if silence > GAP * self._rate or (silence and self._file < 0):
            self.close()
            self.position = self._first = position
            silence = 0
        self._write(bytes(2 * silence) + data)
        if self.position - self._first >= SECONDS * self._rate:
            self.close()

    def sync(self) -> None:
        """What has been appended survives a power cut when this returns."""
        if self._file >= 0:
            getattr(os, "fdatasync", os.fsync)(self._file)

    def close(self) -> None:
        """End the segment; the next sample begins another."""
        if self._file >= 0:
            self.sync()
            os.close(self._file)
            self._file = -1
            _close_segment(self._path)
        self._first = self.position

    @property
    def _path(self) -> Path:
        return self._folder / f"{self._name}-{self._first:012d}-{self._rate}.pcm"

    def _write(self, data: bytes) -> None:
        if self._file < 0:
            self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
            sync_folder(self._folder)
        whole = 2 * (self.position - self._first)
        try:
            written = 0
            while written < len(data):
                written += os.write(self._file, data[written:])
        except OSError:
            os.ftruncate(self._file, whole)
            raise
        self.position += len(data) // 2


def segments(folder: Path, name: str) -> list[Path]:
    """The closed segments of a track, oldest first."""
    return sorted(folder.glob(f"{name}-*.flac"))


def read_track(folder: Path, name: str) -> tuple[np.ndarray[tuple[int], np.dtype[np.int16]], int]:
    """All samples of a track since the session began, gaps as silence, its open segment included, and their rate;
    empty and 0 where there is none."""
    sound, rate = np.zeros(0, np.int16), 0
    for path in sorted([*segments(folder, name), *folder.glob(f"{name}-*.pcm")]):
        first, rate = (int(part) for part in path.stem.split("-")[-2:])
        if path.suffix == ".flac":
            piece = soundfile.read(path, dtype="int16")[0]
        else:
            data = path.read_bytes()
            piece = np.frombuffer(data[: len(data) // 2 * 2], "<i2")
        sound = np.concatenate([sound[:first], np.zeros(max(0, first - len(sound)), np.int16), piece])
    return sound, rate


def _end(path: Path) -> int:
    return int(path.stem.split("-")[-2]) + int(soundfile.info(path).frames)


def _close_segment(path: Path) -> None:
    """Raw samples become FLAC; the raw file goes when the other is safe on disk."""
    data = path.read_bytes()
    samples = np.frombuffer(data[: len(data) // 2 * 2], "<i2")
    if len(samples):
        half, made = path.with_suffix(".part"), path.with_suffix(".flac")
        soundfile.write(half, samples, int(path.stem.rsplit("-", 1)[1]), format="FLAC", subtype="PCM_16")
        with half.open("r+b") as file:
            os.fsync(file.fileno())
        half.replace(made)
        sync_folder(path.parent)
    path.unlink()
