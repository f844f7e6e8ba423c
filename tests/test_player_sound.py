# ruff: noqa: F811 - fixtures are imported by name
"""Real sound: Qt plays a built recording into a private PulseAudio, and its monitor hears just that recording."""

import os
import subprocess
import sys
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.dev.build_music import albums, build
from app.dev.music_effects import RATE, band
from tests.conftest import ROOT
from tests.virtual_audio import RECORDING_RATE, VirtualAudio, audio_server, virtual_audio  # noqa: F401

PLAY = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.car.car import Car
from app.domains.media import Media
from app.domains.music import Library
from app.domains.player import Player
application = QCoreApplication([])
media = Media(Car(), Library(Path(sys.argv[1])))
player = Player(media)
media.set_volume(percent=100)
media.play(sys.argv[2])
if "seek" in sys.argv:
    media.seek(5.0)
if "muted" in sys.argv:
    media.mute(True)
print("audible" if media.audible else "silent", flush=True)
application.exec()
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
def playing(speaker: VirtualAudio, music: Path, *wishes: str) -> Iterator[None]:
    """A process of its own plays a wish while the block runs."""
    command = [sys.executable, "-c", PLAY, str(music), *wishes]
    environment = os.environ | speaker.environment | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as player:
        try:
            assert player.stdout and player.stdout.readline() == "audible\n"
            yield
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
    return at / RECORDING_RATE, float(match[at] / np.sqrt((part**2).sum() * (there**2).sum()))


def test_the_chosen_track_is_what_sounds(virtual_audio: VirtualAudio, music: Path) -> None:
    sound = heard(virtual_audio, music, "purple highway")
    assert np.sqrt((sound**2).mean()) > 0.01
    at, alike = place(sound, music / "purple_highway.wav")
    assert alike > 0.85
    assert at < 3
    assert place(sound, music / "coffee_at_ten.wav")[1] < 0.5


def test_a_place_asked_for_before_the_file_is_open_is_taken_up(virtual_audio: VirtualAudio, music: Path) -> None:
    sound = heard(virtual_audio, music, "purple highway", "seek")
    at, alike = place(sound, music / "purple_highway.wav")
    assert alike > 0.85
    assert 5 <= at < 8


def test_muted_music_is_silent(virtual_audio: VirtualAudio, music: Path) -> None:
    with virtual_audio.recording() as sound, playing(virtual_audio, music, "purple highway", "muted"):
        sound.wait_for(lambda caught: len(caught) > 3 * RECORDING_RATE)
    assert np.abs(sound.samples()).max() < 0.003
