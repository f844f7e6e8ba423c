"""Scores: YAML notation (described in assets/music/README.md) read into timed notes."""

import re
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.dev.music_theory import chord, pitch, voicing

FORCE = {"X": 1.0, "x": 0.78, "o": 0.5}
DEGREES = {"R": 0, "O": 12, "3": 4, "5": 7}


@dataclass(frozen=True, slots=True)
class Note:
    """A sound at `start` for `length` seconds; `sound` is a MIDI pitch or the name of a drum; `force` 0 to 1."""

    start: float
    length: float
    sound: int | str
    force: float


@dataclass(slots=True)
class Performance:
    """All notes by part, and how long the music is with its last sound."""

    seconds: float
    notes: dict[str, list[Note]] = field(default_factory=dict)


@dataclass(slots=True)
class Reader:
    """Walks through the form of one track and writes notes down."""

    track: dict[str, Any]
    rng: np.random.Generator
    beat: float = 0.5
    bar_beats: int = 4
    performance: Performance = field(default_factory=lambda: Performance(0.0))
    _voicings: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def read(self) -> Performance:
        """The performance of the whole track."""
        self.beat = 60.0 / float(self.track["tempo"])
        self.bar_beats = int(self.track.get("beats", 4))
        at = 0.0
        for name in self.track["form"].split():
            at += self._section(self.track["sections"][name], at)
        self.performance.seconds = at * self.beat + float(self.track.get("tail", 3.0))
        return self.performance

    def _section(self, section: dict[str, Any], at: float) -> float:
        bars = [bar.split() for bar in section["chords"].split("|")]
        for part, lines in section["play"].items():
            for line in lines if isinstance(lines, list) else [lines]:
                force = float(section.get("level", 1.0)) * float(line.get("level", 1.0))
                if "tune" in line:
                    end = self._tune(part, line, at, force)
                    if abs(end - at - len(bars) * self.bar_beats) > 1e-6:
                        raise ValueError(
                            f"{self.track['title']}: {part} tune has {end - at} beats in {len(bars)} bars."
                        )
                for number, bar in enumerate(bars):
                    following = bars[(number + 1) % len(bars)][0]
                    self._bar(part, line, bar, number, at + number * self.bar_beats, force, following)
        return float(len(bars) * self.bar_beats)

    def _bar(
        self, part: str, line: dict[str, Any], bar: list[str], number: int, at: float, force: float, following: str
    ) -> None:
        for key, pattern in line.items():
            if key in ("comp", "arp", "bass"):
                marks = self._marks(pattern, number)
                step = self.bar_beats / len(marks)
                for index, mark in enumerate(marks):
                    held = 1 + next((i for i, m in enumerate(marks[index + 1 :]) if m != "-"), len(marks) - index - 1)
                    name = bar[min(len(bar) - 1, index * len(bar) // len(marks))]
                    if mark not in ".-":
                        name = following if mark == "a" else name
                        beats = float(line.get("ring", held * step * float(line.get("hold", 0.95))))
                        self._play(key, part, name, mark, at + index * step, beats, force)
            elif key == "drums":
                for piece, marks in pattern.items():
                    beats_of = self._marks(marks, number)
                    for index, mark in enumerate(beats_of):
                        if mark in FORCE:
                            self._write(
                                part, at + index * self.bar_beats / len(beats_of), 0.0, piece, force * FORCE[mark]
                            )

    @staticmethod
    def _marks(pattern: str, number: int) -> str:
        bars = [bar.replace(" ", "") for bar in pattern.split("|")]
        return bars[number % len(bars)]

    def _play(self, kind: str, part: str, name: str, mark: str, at: float, beats: float, force: float) -> None:
        settings = self.track["parts"][part]
        if kind == "bass":
            root, _ = chord(name)
            low = pitch(settings.get("low", "E1"))
            tone = low + (root - (mark == "a") - low) % 12 + self._degree(name, mark)
            self._write(part, at, beats, tone, force * 0.85)
            return
        low, high = pitch(settings.get("low", "E3")), pitch(settings.get("high", "E5"))
        notes = voicing(name, low, high, int(settings.get("voices", 4)), self._voicings.get(part, ()))
        self._voicings[part] = notes
        if kind == "comp":
            for order, note in enumerate(notes):
                strum = order * float(settings.get("strum", 0.0))
                self._write(part, at + strum, beats - strum, note, force * FORCE[mark])
        else:
            octave, index = divmod(int(mark), len(notes))
            self._write(part, at, beats, notes[index] + 12 * octave, force * 0.75)

    @staticmethod
    def _degree(name: str, mark: str) -> int:
        """Semitones above the root of R, O, 2, 3, 5 and 7 in this chord; `a` counts as the root."""
        root, tones = chord(name)
        above = sorted((tone - root) % 12 for tone in tones)
        if mark in "35":
            wanted = DEGREES[mark]
            return min((step for step in above if step), key=lambda step: abs(step - wanted), default=wanted)
        return {"7": max(above), "2": 2}.get(mark, DEGREES.get(mark, 0))

    def _tune(self, part: str, line: dict[str, Any], at: float, force: float) -> float:
        """Write a tune down and return the beat on which it ends."""
        lift = int(line.get("lift", 0))
        for token in line["tune"].replace("|", " ").split():
            match = re.fullmatch(r"([A-Gr][#b]?-?\d?):(\d*\.?\d+)([!?]?)", token)
            if not match:
                raise ValueError(f"{self.track['title']}: {token!r} is no note: write pitch:beats, such as E5:1.5.")
            beats = float(match[2])
            if match[1] != "r":
                accent = {"!": 1.0, "?": 0.55, "": 0.8}[match[3]]
                self._write(part, at, beats * float(line.get("hold", 0.97)), pitch(match[1]) + lift, force * accent)
            at += beats
        return at

    def _write(self, part: str, beat: float, beats: float, sound: int | str, force: float) -> None:
        swing = float(self.track.get("swing", 0.0))
        grid = float(self.track.get("swing_grid", 0.5))
        place = (beat / grid) % 2
        late = swing * grid * (1 - abs(place - 1)) if swing else 0.0
        loose = float(self.track["parts"][part].get("loose", 0.006))
        start = (beat + late) * self.beat + float(np.clip(self.rng.normal(0, loose), -2 * loose, 2 * loose))
        shaded = float(np.clip(force * self.rng.normal(1.0, 0.06), 0.05, 1.2))
        self.performance.notes.setdefault(part, []).append(Note(max(0.0, start), beats * self.beat, sound, shaded))


def read_track(track: dict[str, Any], rng: np.random.Generator) -> Performance:
    """The notes of one track of a score."""
    return Reader(track, rng).read()
