# ruff: noqa: F811 - fixtures are imported by name
"""Real sound: a built recording is played into a private PulseAudio, and its monitor hears just that recording.

The cockpit's player runs in a process of its own, on Qt's loop, with a real sound process of its own.
"""

import os
import subprocess
import sys
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np
import pytest
from numpy.typing import NDArray

from app.dev.build_music import albums, build
from app.dev.music_effects import RATE, band
from tests.conftest import ROOT
from tests.virtual_audio import RECORDING_RATE, VirtualAudio, audio_server, virtual_audio  # noqa: F401

PLAY = """
import asyncio, os, signal, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import MusicAt, Start
from app.car.car import Car
from app.domains.media import Media
from app.domains.music import Library
from app.domains.player import Player
from app.domains.player_decks import Decks
from app.loop import run_with_qt
from app.sounds.playing import attach_music, follow_music

async def main():
    media, decks, told = Media(Car(), Library(Path(sys.argv[1]))), Decks(), asyncio.Queue()

    def hear(event):
        follow_music(decks, event)
        told.put_nowait(event)

    async def place(beyond, pid):
        while not isinstance(event := await told.get(), MusicAt) or event.seconds <= beyond or sound.ready.pid == pid:
            pass
        return media.state.position

    player = Player(media, decks.open)
    sound = Sound(Start(recogniser="none", voice="scripted", microphone="none"), on_event=hear)
    await sound.start()
    attach_music(decks, sound)
    media.set_volume(percent=100)
    media.play(sys.argv[2])
    if "seek" in sys.argv:
        media.seek(5.0)
    if "bass" in sys.argv:
        media.set_equaliser(bass=6)
    print("audible" if media.audible else "silent", flush=True)
    if "muted" in sys.argv:
        media.mute()
        print(await place(2.5, None), flush=True)
    if "killed" in sys.argv:
        first = sound.ready.pid
        await place(6.5, None)
        os.kill(first, signal.SIGKILL)
        print(await place(6.5, first), flush=True)
    await asyncio.Event().wait()

run_with_qt(main, QGuiApplication([]))
"""
Mono = NDArray[np.float32]


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first section of one synthesiser and one jazz track, built for real."""
    scores = [album | {"tracks": album["tracks"][:1]} for album in albums()[1:3]]
    for album in scores:
        track = album["tracks"][0]
        album["tracks"] = [track | {"form": track["form"].split()[1]}]
    folder = tmp_path_factory.mktemp("music")
    build(folder, scores=scores)
    return folder


@contextmanager
def playing(speaker: VirtualAudio, music: Path, *wishes: str) -> Iterator[IO[str]]:
    """A process of its own plays a wish while the block runs; gives what it writes after its first line."""
    command = [sys.executable, "-c", PLAY, str(music), *wishes]
    environment = os.environ | speaker.environment | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as player:
        try:
            assert player.stdout and player.stdout.readline() == "audible\n"
            yield player.stdout
        finally:
            player.kill()


def heard(speaker: VirtualAudio, music: Path, *wishes: str) -> Mono:
    """Two seconds of what comes out of the loudspeaker, from its first sound on."""

    def begin(caught: Mono) -> int:
        return int(np.argmax(np.abs(caught) > 0.003)) if np.abs(caught).max(initial=0) > 0.003 else len(caught)

    with speaker.recording() as sound, playing(speaker, music, *wishes):
        sound.wait_for(lambda caught: len(caught) - begin(caught) > 2 * RECORDING_RATE)
    caught = sound.samples()
    return caught[begin(caught) :][RECORDING_RATE // 4 : 2 * RECORDING_RATE]


def place(part: Mono, path: Path) -> tuple[float, float]:
    """Where in a recording (seconds) `part` fits best, and how well: 1 is the same wave, 0 another."""
    with wave.open(str(path)) as file:
        full = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2).mean(axis=1) / 32768
    full = band(full.astype(np.float32), 60, 5000, 8.0)[:: RATE // RECORDING_RATE]
    part = band(part, 60, 5000 * RATE / RECORDING_RATE, 8.0)
    size = 1 << (len(full) + len(part)).bit_length()
    match = np.fft.irfft(np.fft.rfft(full, size) * np.conj(np.fft.rfft(part, size)), size)
    at = int(np.argmax(match[: len(full) - len(part)]))
    there = full[at : at + len(part)]
    return at / RECORDING_RATE, float(match[at] / np.sqrt((part**2).sum() * (there**2).sum() + 1e-9))


def best_place(sound: Mono, path: Path) -> tuple[float, float]:
    """`place` of the half second that fits best, counted from the beginning: a busy machine's recording may slip."""
    half = RECORDING_RATE // 2
    parts = [(at, *place(sound[at : at + half], path)) for at in range(0, len(sound) - half, half)]
    at, where, alike = max(parts, key=lambda part: part[2])
    return where - at / RECORDING_RATE, alike


def test_the_chosen_track_is_what_sounds(virtual_audio: VirtualAudio, music: Path) -> None:
    sound = heard(virtual_audio, music, "purple highway")
    assert np.sqrt((sound**2).mean()) > 0.01
    at, alike = best_place(sound, music / "purple_highway.wav")
    assert alike > 0.85
    assert at < 3
    assert place(sound, music / "coffee_at_ten.wav")[1] < 0.5


def test_a_place_asked_for_before_the_file_is_open_is_taken_up(virtual_audio: VirtualAudio, music: Path) -> None:
    sound = heard(virtual_audio, music, "purple highway", "seek")
    at, alike = best_place(sound, music / "purple_highway.wav")
    assert alike > 0.85
    assert 5 <= at < 8


def test_more_bass_is_heard_as_more_bass(virtual_audio: VirtualAudio, music: Path) -> None:
    def deep(sound: Mono) -> float:
        """Energy below 120 Hz against that above 1 kHz, in dB."""
        spectrum = np.abs(np.fft.rfft(sound)) ** 2
        at = np.fft.rfftfreq(len(sound), 1 / RECORDING_RATE)
        return float(10 * np.log10(spectrum[(at > 30) & (at < 120)].sum() / spectrum[at > 1000].sum()))

    flat, lifted = (heard(virtual_audio, music, "purple highway", "seek", *more) for more in ((), ("bass",)))
    assert deep(lifted) - deep(flat) == pytest.approx(6, abs=1.5)


def test_muted_music_is_silent(virtual_audio: VirtualAudio, music: Path) -> None:
    with virtual_audio.recording() as sound, playing(virtual_audio, music, "purple highway", "muted") as told:
        assert float(told.readline()) >= 2
        began = len(sound.samples())
        sound.wait_for(lambda caught: len(caught) > began + RECORDING_RATE)
    assert np.abs(sound.samples()[began:]).max() < 0.003


def around_silence(sound: Mono) -> tuple[Mono, Mono]:
    """Half a second before the last long silence in a sound, and half a second after it; empty where there is none."""
    half = RECORDING_RATE // 2
    loud = np.flatnonzero(np.abs(sound) > 0.003)
    gaps = np.flatnonzero(np.diff(loud) > RECORDING_RATE // 5)
    ended, began = (loud[gaps[-1]], loud[gaps[-1] + 1]) if len(gaps) else (0, len(sound))
    return sound[max(0, ended - half) : ended], sound[began : began + half]


def test_after_a_killed_sound_process_the_music_goes_on_where_it_was(virtual_audio: VirtualAudio, music: Path) -> None:
    with virtual_audio.recording() as sound, playing(virtual_audio, music, "purple highway", "seek", "killed") as told:
        journaled = float(told.readline())
        sound.wait_for(lambda caught: len(around_silence(caught)[1]) >= RECORDING_RATE // 2)
    (ended, alike), (again, as_well) = (
        place(part, music / "purple_highway.wav") for part in around_silence(sound.samples())
    )
    assert min(alike, as_well) > 0.85
    assert 6 <= journaled <= 8
    assert again - (ended + 0.5) == pytest.approx(0, abs=0.5)
