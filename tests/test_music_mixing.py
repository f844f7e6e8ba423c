"""Music in the sound process, sample by sample: where it is, that nothing clicks, and what leaves the loudspeakers."""

import time
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.assistant.speech.speaking.mixing import Mixer
from app.assistant.speech.speaking.music import DUCKED, Music
from app.assistant.speech.speaking.playback import Playback
from app.assistant.speech.wire import (
    Duck,
    Event,
    MusicAt,
    MusicEnded,
    MusicLoad,
    MusicRun,
    MusicSeek,
    MusicShape,
    MusicVolume,
)
from app.sounds.sound_shape import Frames

RATE, BLOCK, SECONDS = 48000, 960, 4.0
PATIENCE = 20.0


def wave_file(path: Path, frames: Frames, rate: int = RATE, width: int = 2) -> str:
    """Samples (n, channels) as a WAV file of 16 or 32 bits."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(frames.shape[1])
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes((frames.astype(np.float64) * (2 ** (8 * width - 1) - 1)).astype(f"<i{width}").tobytes())
    return str(path)


def tone(hertz: float = 203.0, level: float = 0.5, rate: int = RATE) -> Frames:
    """A steady tone, the right side twice as fast as the left."""
    at = np.arange(round(SECONDS * rate)) / rate
    sides = [np.sin(2 * np.pi * hertz * side * at) for side in (1, 2)]
    return (level * np.stack(sides, axis=1)).astype(np.float32)


class Deck:
    """Music being played into memory, block by block, with everything that it told."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.music = Music(RATE, self.events.append)
        self.playback = Playback(RATE, self.events.append)
        self.mixer = Mixer(self.playback, self.music)
        self._pulled = 0

    def load(self, path: str, at: float = 0.0, take: int = 1) -> None:
        self.music.obey(MusicLoad(path, at, take))
        self.music.obey(MusicRun(True))
        self.ready()

    def ready(self) -> None:
        """Wait until the reading thread has enough for some blocks."""
        self.wait(lambda: self.music._ahead >= 8 * BLOCK or self.music._read_all)

    def wait(self, done: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < until
            time.sleep(0.001)

    def pull(self, blocks: int, channels: int = 2) -> Frames:
        """So many blocks of what leaves the loudspeakers."""
        heard = []
        for _ in range(blocks):
            if self.music._sounds:
                self.ready()
            heard.append(self.mixer.pull(BLOCK, self._pulled / RATE, channels))
            self._pulled += BLOCK
        return np.concatenate(heard)

    def of(self, kind: type) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def deck() -> Deck:
    return Deck()


@pytest.fixture
def tune(tmp_path: Path) -> str:
    return wave_file(tmp_path / "tune.wav", tone())


def steepest(frames: Frames) -> float:
    return float(np.abs(np.diff(frames, axis=0)).max())


def level(frames: Frames) -> float:
    """In dB."""
    return float(10 * np.log10(np.mean(np.square(frames))))


def test_a_recording_is_played_as_it_is(deck: Deck, tune: str) -> None:
    deck.load(tune)
    heard = deck.pull(100)
    assert np.allclose(heard[BLOCK:], tone()[BLOCK : len(heard)], atol=1e-4)


@pytest.mark.parametrize(("rate", "width"), [(44100, 2), (32000, 4), (8000, 2)])
def test_other_rates_and_widths_are_the_same_music(deck: Deck, tmp_path: Path, rate: int, width: int) -> None:
    deck.load(wave_file(tmp_path / "other.wav", tone(rate=rate), rate, width))
    heard = deck.pull(100)[BLOCK * 10 :]
    spectrum = np.abs(np.fft.rfft(heard[:, 0]))
    assert np.argmax(spectrum) * RATE / len(heard) == pytest.approx(203, abs=1)
    assert level(heard) == pytest.approx(level(tone()), abs=0.1)


def test_mono_is_heard_on_both_sides(deck: Deck, tmp_path: Path) -> None:
    deck.load(wave_file(tmp_path / "mono.wav", tone()[:, :1]))
    heard = deck.pull(20)
    assert np.array_equal(heard[:, 0], heard[:, 1])
    assert level(heard[BLOCK:]) == pytest.approx(level(tone()), abs=0.1)


def test_a_jump_lands_on_the_very_sample_and_does_not_click(deck: Deck, tune: str) -> None:
    deck.load(tune)
    before = deck.pull(5)
    deck.music.obey(MusicSeek(2.0, 2))
    after = deck.pull(5)
    assert np.allclose(after[BLOCK:], tone()[2 * RATE + BLOCK : 2 * RATE + 5 * BLOCK], atol=1e-4)
    assert steepest(np.concatenate([before[BLOCK:], after])) < 1.5 * steepest(tone())
    assert MusicAt(2.0, pytest.approx(time.monotonic(), abs=60), 2) in deck.events


def test_a_pause_fades_out_and_goes_on_with_the_next_sample(deck: Deck, tune: str) -> None:
    deck.load(tune)
    heard = [deck.pull(5)]
    deck.music.obey(MusicRun(False))
    heard.append(deck.pull(3))
    assert not heard[-1][BLOCK:].any()
    deck.music.obey(MusicRun(True))
    heard.append(deck.pull(5))
    assert np.allclose(heard[-1][BLOCK:], tone()[6 * BLOCK : 10 * BLOCK], atol=1e-4)
    assert steepest(np.concatenate(heard)[BLOCK:]) < 1.2 * steepest(tone())


def test_it_tells_where_it_is_four_times_a_second(deck: Deck, tune: str) -> None:
    deck.load(tune, 1.0, take=7)
    deck.events.clear()
    deck.pull(100)
    told = deck.of(MusicAt)
    assert 7 <= len(told) <= 8
    for event in told:
        assert isinstance(event, MusicAt)
        assert event.seconds - 1.0 == pytest.approx(event.at, abs=1e-6)
        assert event.take == 7


def test_its_end_is_told_once_and_nothing_follows(deck: Deck, tune: str) -> None:
    deck.load(tune, SECONDS - 0.1, take=3)
    heard = deck.pull(20)
    assert deck.of(MusicEnded) == [MusicEnded("finished", take=3)]
    assert not heard[7 * BLOCK :].any()
    assert not deck.music.playing


@pytest.mark.parametrize("content", [None, b"", b"RIFF\0\0\0\0WAVE", b"no music at all" * 100])
def test_what_cannot_be_played_is_one_sentence(deck: Deck, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "broken.wav"
    if content is not None:
        path.write_bytes(content)
    deck.music.obey(MusicLoad(str(path), 0.0, 5))
    deck.music.obey(MusicRun(True))
    deck.wait(lambda: bool(deck.of(MusicEnded)))
    (ended,) = deck.of(MusicEnded)
    assert isinstance(ended, MusicEnded)
    assert (ended.how, ended.take) == ("failed", 5)
    assert ended.reason.startswith(f"{path} cannot be played (")
    assert not deck.pull(2).any()


def test_music_ducks_by_fourteen_decibels_in_60_ms_and_comes_back_in_400(deck: Deck, tune: str) -> None:
    deck.load(tune)
    loud = deck.pull(10)[5 * BLOCK :]
    deck.music.obey(Duck(True))
    going, low = deck.pull(3), deck.pull(10)
    assert level(low) - level(loud) == pytest.approx(20 * np.log10(DUCKED), abs=0.1)
    assert level(going[-BLOCK // 2 :]) < level(loud) - 8
    deck.music.obey(Duck(False))
    coming, back = deck.pull(20), deck.pull(5)
    assert level(coming[9 * BLOCK : 10 * BLOCK]) < level(loud) - 2
    assert level(back) == pytest.approx(level(loud), abs=0.1)
    assert steepest(np.concatenate([loud, going, low, coming, back])) < 1.1 * steepest(tone())


def test_music_stays_low_under_the_voice_though_nobody_asked_for_it(deck: Deck, tune: str) -> None:
    deck.load(tune)
    loud = deck.pull(10)[5 * BLOCK :]
    deck.playback.begin("s1")
    deck.playback.add("s1", np.zeros(RATE // 2, np.float32), ())
    deck.playback.complete("s1")
    low = deck.pull(20)[5 * BLOCK :]
    assert level(low) - level(loud) == pytest.approx(20 * np.log10(DUCKED), abs=0.1)
    assert level(deck.pull(40)[-BLOCK:]) == pytest.approx(level(loud), abs=0.1)


def test_volume_is_set_at_once_before_it_sounds_and_glides_while_it_does(deck: Deck, tune: str) -> None:
    deck.music.obey(MusicVolume(0.0))
    deck.load(tune)
    assert not deck.pull(10).any()
    deck.music.obey(MusicVolume(1.0))
    heard = deck.pull(10)
    assert steepest(heard) < 1.1 * steepest(tone())
    assert level(heard[5 * BLOCK :]) == pytest.approx(level(tone()), abs=0.1)


def test_equaliser_balance_and_fade_are_heard(deck: Deck, tmp_path: Path) -> None:
    noise = np.random.default_rng(1).standard_normal((4 * RATE, 2)).astype(np.float32) * np.float32(0.05)
    path = wave_file(tmp_path / "noise.wav", noise)
    deck.load(path)
    flat = deck.pull(60)[BLOCK * 10 :]
    deck.music.obey(MusicShape(bass=6, balance=-0.5))
    deck.music.obey(MusicSeek(0.0, 2))
    shaped = deck.pull(60)[BLOCK * 10 :]

    def deep(frames: Frames) -> float:
        return float((np.abs(np.fft.rfft(frames[:, 0]))[: 120 * len(frames) // RATE] ** 2).sum())

    assert 10 * np.log10(deep(shaped) / deep(flat)) == pytest.approx(6, abs=0.5)
    assert level(shaped[:, 1]) - level(flat[:, 1]) < -5
    deck.music.obey(MusicShape(fade=-1))
    four = deck.pull(10, channels=4)[5 * BLOCK :]
    assert not four[:, :2].any()
    assert level(four[:, 2]) == pytest.approx(level(flat[:, 0]), abs=1)


def test_the_tap_sees_all_that_leaves_once_and_nothing_clips(deck: Deck, tmp_path: Path) -> None:
    deck.load(wave_file(tmp_path / "loud.wav", tone(level=0.99)))
    seen: list[tuple[Frames, float]] = []
    deck.mixer.tap = lambda samples, at: seen.append((samples, at))
    deck.playback.begin("s1")
    deck.playback.add("s1", tone(300, 0.9)[:RATE, 0], ())
    deck.playback.sound(tone(500, 0.9)[: RATE // 2, 0])
    heard = deck.pull(20)
    assert np.abs(heard).max() <= 1.0
    assert np.allclose(np.concatenate([samples for samples, _ in seen]), heard.mean(axis=1), atol=1e-6)
    assert [at for _, at in seen] == pytest.approx([number * BLOCK / RATE for number in range(20)])
    assert {samples.dtype for samples, _ in seen} == {np.dtype(np.float32)}
