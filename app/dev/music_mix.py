"""Plays the notes of a track on its instruments and mixes them to a mastered stereo recording."""

from typing import Any

import numpy as np

from app.dev.music_drums import PIECES
from app.dev.music_effects import RATE, Samples, band, convolve, echo, master, room, warble
from app.dev.music_score import Note, Performance
from app.dev.music_voices import VOICES

PLACE = {
    "kick": 0.0,
    "soft_kick": 0.0,
    "snare": 0.05,
    "hat": 0.25,
    "open_hat": 0.25,
    "ride": -0.3,
    "crash": -0.25,
    "tom": -0.2,
}


class _Drawer:
    """Sounds already played, by what makes them alike; a few takes of each drum."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self._sounds: dict[tuple[object, ...], Samples] = {}

    def pitched(self, voice: str, note: Note) -> Samples:
        force = round(note.force * 8) / 8 or 0.125
        key = (voice, note.sound, round(note.length, 2), force)
        if key not in self._sounds:
            self._sounds[key] = VOICES[voice](float(note.sound), max(0.05, note.length), force, self._rng)
        return self._sounds[key] * np.float32(note.force / force)

    def drum(self, note: Note, turn: int) -> Samples:
        key = (note.sound, turn % 3)
        if key not in self._sounds:
            self._sounds[key] = PIECES[str(note.sound)](self._rng)
        return self._sounds[key] * np.float32(note.force)


def _lay(bus: Samples, sound: Samples, start: float) -> None:
    at = int(start * RATE)
    part = sound[: max(0, len(bus) - at)]
    bus[at : at + len(part)] += part


def _sides(pan: float) -> tuple[np.float32, np.float32]:
    angle = (pan + 1) * np.pi / 4
    return np.float32(np.cos(angle) * 1.414), np.float32(np.sin(angle) * 1.414)


def _pump(kicks: list[float], n: int) -> Samples:
    """The gain that steps back at every kick and returns within a quarter of a second."""
    gain = np.ones(n, np.float32)
    shape = (1 - 0.65 * np.exp(-np.arange(int(0.4 * RATE)) / (0.11 * RATE))).astype(np.float32)
    for start in kicks:
        at = int(start * RATE)
        gain[at : at + len(shape)] = np.minimum(gain[at : at + len(shape)], shape[: max(0, n - at)])
    return np.convolve(gain[::32], np.full(5, 0.2, np.float32), "same").repeat(32)[:n] if n else gain


def _dust(n: int, rng: np.random.Generator) -> Samples:
    """The crackle and hiss of an old record, stereo."""
    clicks = np.zeros((2, n), np.float32)
    at = rng.integers(0, n, n // 4200)
    clicks[rng.integers(0, 2, len(at)), at] = rng.exponential(0.5, len(at)).astype(np.float32)
    hiss = 0.0022 * rng.standard_normal((2, n)).astype(np.float32)
    return band(clicks * np.float32(0.35) + hiss, 600, 6500)


def mix(track: dict[str, Any], performance: Performance, rng: np.random.Generator) -> Samples:
    """The recording of one track: shape (2, n), float32 at RATE, mastered."""
    n = int(performance.seconds * RATE)
    out, wet, late = np.zeros((2, n), np.float32), np.zeros(n, np.float32), np.zeros(n, np.float32)
    drawer = _Drawer(rng)
    kicks = [note.start for notes in performance.notes.values() for note in notes if note.sound == "kick"]
    for part, notes in performance.notes.items():
        settings = track["parts"][part]
        gain = np.float32(10 ** (float(settings.get("gain", 0.0)) / 20))
        for side, bus in _buses(settings, notes, drawer, n):
            dry = _colour(bus, settings) * gain
            if settings.get("pump"):
                dry *= np.pad(_pump(kicks, n), (0, 0))
            left, right = _sides(side)
            out[0] += dry * left
            out[1] += dry * right
            wet += dry * np.float32(settings.get("room", 0.15))
            if settings.get("echo"):
                late += dry * np.float32(settings["echo"])
    if late.any():
        repeats = echo(late, float(track.get("echo_beats", 0.75)) * 60 / float(track["tempo"]))
        out += repeats
        wet += repeats.mean(axis=0) * np.float32(0.25)
    out += convolve(wet, room(float(track.get("room", 1.6)), rng)) * np.float32(1.6)
    if track.get("tape"):
        out = warble(band(out, 60, 7200), 0.00055) + _dust(n, rng) * np.float32(track["tape"])
    return master(out, float(track.get("fade", 2.0)))


def _buses(settings: dict[str, Any], notes: list[Note], drawer: _Drawer, n: int) -> list[tuple[float, Samples]]:
    """Mono recordings of a part with their places from -1 (left) to 1; drums and doubles take several."""
    buses: dict[float, Samples] = {}
    pan = float(settings.get("pan", 0.0))
    width = float(settings.get("width", 0.0))
    for turn, note in enumerate(notes):
        if isinstance(note.sound, str):
            place = PLACE.get(note.sound, 0.1)
            sound = drawer.drum(note, turn)
        else:
            place = pan + width * float(np.clip((note.sound - 62) / 24, -1, 1))
            place = round(np.clip(place, -1, 1) * 4) / 4 if width else pan
            sound = drawer.pitched(settings["voice"], note)
        if settings.get("double"):
            _lay(buses.setdefault(-0.8, np.zeros(n, np.float32)), sound, note.start)
            _lay(buses.setdefault(0.8, np.zeros(n, np.float32)), sound, note.start + 0.011 + 0.004 * (turn % 3))
        else:
            _lay(buses.setdefault(float(place), np.zeros(n, np.float32)), sound, note.start)
    return list(buses.items())


def _colour(bus: Samples, settings: dict[str, Any]) -> Samples:
    """An amplifier's drive and cabinet, or a plain low-pass, where the part asks for one."""
    if drive := float(settings.get("drive", 0)):
        pushed = np.tanh(band(bus, 120, 3500) * np.float32(drive) + np.float32(0.08)) - np.float32(np.tanh(0.08))
        return band(pushed.astype(np.float32), 85, float(settings.get("cabinet", 4300)), 6.0)
    if top := float(settings.get("top", 0)):
        return band(bus, 30, top)
    return bus
