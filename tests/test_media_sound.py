"""How it sounds: volumes and silence by channel, the equaliser and where the sound is, measured on shaped samples."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.car.car import Car, Done, Refused
from app.car.media_signals import BALANCE, BASS, FADE, GUIDANCE_MUTED, PHONE_VOLUME, TREBLE, VOICE_MUTED
from app.domains.broadcast import Broadcast, Station, read_broadcast
from app.domains.domain import Reply
from app.domains.media import Media
from app.domains.music import Library
from app.domains.player import Player
from app.domains.settings import GUIDANCE_VOLUME, VOICE_VOLUME
from app.sounds.sound_shape import KNEE, PRESETS, REAR_ONLY, Equaliser, Frames, Shape, Spread, below_one
from app.sounds.sounding import voice_volumes
from tests.test_media import eventually, library  # noqa: F401 - a fixture

RATE = 44100


@pytest.fixture
def media() -> Media:
    return Media(Car())


def said(reply: Reply) -> str:
    return " ".join(str(message) for message in reply.say)


def noise(level: float = 0.05) -> NDArray[np.float32]:
    """Two seconds of white noise, stereo."""
    random = np.random.default_rng(4)
    return (random.standard_normal((2 * RATE, 2)) * level).astype(np.float32)


def shaped(sound: Frames, rate: int, shape: Shape, channels: int = 2) -> Frames:
    """A whole recording as it leaves the loudspeakers, shaped from its beginning."""
    equaliser, spread = Equaliser(rate), Spread()
    equaliser.take(shape)
    spread.take(shape)
    return np.concatenate(
        [below_one(spread(equaliser(sound[at : at + 2048]), channels)) for at in range(0, len(sound), 2048)]
    )


def power(sound: NDArray[np.float32], low: float, high: float) -> float:
    """Energy between two frequencies, in dB."""
    spectrum = np.abs(np.fft.rfft(sound[:, 0])) ** 2
    at = np.fft.rfftfreq(len(sound), 1 / RATE)
    return float(10 * np.log10(spectrum[(at >= low) & (at < high)].sum()))


def lift(shape: Shape, low: float, high: float) -> float:
    """By how many dB a shape raises a range."""
    sound = noise()
    return power(shaped(sound, RATE, shape), low, high) - power(sound, low, high)


@pytest.mark.parametrize("gain", [6, -6])
def test_bass_moves_what_is_deep_and_nothing_else(gain: int) -> None:
    shape = Shape(bass=gain)
    assert lift(shape, 20, 120) == pytest.approx(gain, abs=0.5)
    assert lift(shape, 20, 200) == pytest.approx(gain, abs=1.2)
    assert lift(shape, 2000, 16000) == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize("gain", [6, -6])
def test_treble_and_middle_move_theirs(gain: int) -> None:
    assert lift(Shape(treble=gain), 9000, 18000) == pytest.approx(gain, abs=0.6)
    assert lift(Shape(treble=gain), 20, 500) == pytest.approx(0, abs=0.1)
    assert lift(Shape(middle=gain), 900, 1100) == pytest.approx(gain, abs=0.4)
    assert lift(Shape(middle=gain), 20, 100) == pytest.approx(0, abs=0.3)


def test_flat_leaves_every_sample_as_it_is() -> None:
    sound = noise()
    assert np.array_equal(shaped(sound, RATE, Shape()), sound)


def test_balance_silences_one_side_and_leaves_the_other() -> None:
    sound = noise()
    left = shaped(sound, RATE, Shape(balance=-100))
    assert np.abs(left[4096:, 1]).max() == 0
    assert np.array_equal(left[4096:, 0], sound[4096:, 0])
    right = shaped(sound, RATE, Shape(balance=50))
    assert np.allclose(right[4096:, 0], sound[4096:, 0] * 0.5)


def test_fade_moves_between_four_loudspeakers_and_is_less_volume_on_two() -> None:
    sound = noise()
    four = shaped(sound, RATE, Shape(fade=-100), channels=4)
    assert np.abs(four[4096:, :2]).max() == 0
    assert np.array_equal(four[4096:, 2:], sound[4096:])
    two = shaped(sound, RATE, Shape(fade=-100))
    assert np.allclose(two[4096:], sound[4096:] * REAR_ONLY)
    assert np.array_equal(shaped(sound, RATE, Shape(fade=100)), sound)


def test_a_change_while_it_plays_leaves_no_jump() -> None:
    """A steady tone stays smooth across the block in which the shape changes."""
    tone = np.repeat(np.sin(2 * np.pi * 220 * np.arange(RATE) / RATE)[:, None] * 0.3, 2, axis=1).astype(np.float32)
    equaliser, spread = Equaliser(RATE), Spread()
    before = spread(equaliser(tone[:8192]), 2)
    for part in (equaliser, spread):
        part.take(Shape(bass=6, balance=-100))
    after = spread(equaliser(tone[8192:16384]), 2)
    steps = np.abs(np.diff(np.concatenate([before, after]), axis=0))
    assert steps.max() < 3 * np.abs(np.diff(tone, axis=0)).max()


def test_loud_music_with_more_bass_does_not_break() -> None:
    loud = np.clip(noise(0.5), -0.95, 0.95)
    assert np.abs(shaped(loud, RATE, Shape(bass=6, treble=6))).max() <= 1.0
    assert KNEE < 1


def test_the_equaliser_by_preset_and_by_band(media: Media) -> None:
    assert said(media.set_equaliser("bass")) == "The equaliser lifts the bass."
    assert media.car[BASS] == 6
    reply = media.set_equaliser(treble=-3)
    assert said(reply) == "Bass +6, middle +0, treble -3 decibels."
    assert reply.state == {"bass": 6, "middle": 0, "treble": -3, "preset": ""}
    assert isinstance(media.set_equaliser("speech").outcome, Done)
    assert media.preset == "vocal"
    assert isinstance(media.set_equaliser().outcome, Refused)
    media.set_equaliser("flat", treble=2)
    assert (media.car[BASS], media.car[TREBLE]) == (0, 2)
    assert all(-6 <= band <= 6 for bands in PRESETS.values() for band in bands)


def test_the_curve_on_the_screen_is_what_is_heard(media: Media) -> None:
    media.set_equaliser(bass=6)
    curve: Any = media.tone.property("curve")  # type: ignore[attr-defined]
    assert curve[0] == pytest.approx(6, abs=0.3)
    assert curve[-1] == pytest.approx(0, abs=0.1)


def test_balance_and_fade_say_what_they_can_do(media: Media) -> None:
    assert said(media.set_balance("left")) == "The sound is further to the left."
    assert media.car[BALANCE] == -50
    assert "quieter instead" in said(media.set_fade("rear"))
    assert media.car[FADE] == -100
    assert "quieter" not in said(media.set_fade("front", 60))
    assert media.car[FADE] == 60
    media.loudspeakers = 4
    assert "quieter" not in said(media.set_fade("rear"))
    media.set_balance("centre")
    media.set_fade("centre")
    assert (media.car[BALANCE], media.car[FADE]) == (0, 0)


@pytest.mark.parametrize(
    ("channel", "signal"),
    [("navigation", GUIDANCE_VOLUME), ("assistant", VOICE_VOLUME), ("phone", PHONE_VOLUME)],
)
def test_every_channel_has_its_volume(media: Media, channel: str, signal: str) -> None:
    reply = media.set_volume(percent=35, channel=channel)  # type: ignore[arg-type]
    assert media.car[signal] == 35
    assert (reply.state["volume"], reply.state["channel"]) == (35, channel)
    assert "35 percent" in said(reply)
    media.set_volume(change=-50, channel=channel)  # type: ignore[arg-type]
    assert media.car[signal] == 0
    assert media.state.volume == 45


def test_all_volumes_move_together(media: Media) -> None:
    media.set_volume(percent=30)
    assert said(media.set_volume(change=10, channel="all")) == "Everything is louder."
    assert [media.car[name] for name in (VOICE_VOLUME, GUIDANCE_VOLUME, PHONE_VOLUME)] == [80, 70, 70]
    assert media.state.volume == 40
    assert said(media.set_volume(percent=50, channel="all")) == "All volumes are at 50 percent."


def test_silence_by_channel_reaches_the_voices(media: Media) -> None:
    media.mute(True, "navigation")
    assert voice_volumes(media.car)[0] == 0.0
    assert voice_volumes(media.car)[1] > 0
    media.mute(True, "all")
    assert voice_volumes(media.car) == (0.0, 0.0)
    assert media.state.muted
    media.set_volume(change=5, channel="assistant")
    assert (media.car[VOICE_MUTED], media.car[GUIDANCE_MUTED]) == (False, True)


@pytest.mark.parametrize("wish", [lambda m: m.set_volume(), lambda m: m.set_volume(percent=3, change=3)])
def test_a_volume_needs_a_value_or_a_change(media: Media, wish: Callable[[Media], Reply]) -> None:
    assert isinstance(wish(media).outcome, Refused)


class Deck:
    """An engine that notes what it is given; `over` and `broken` are set by the test."""

    loudspeakers, audible, outside = 4, True, False

    def __init__(self) -> None:
        self.source: Path | str = ""
        self.at, self.on, self.over, self.broken = 0.0, False, False, False
        self.shaped = Shape()

    def load(self, source: Path | str, at: float, duration: float) -> None:
        self.source, self.at, self.over, self.broken = source, at, False, False

    def run(self, on: bool) -> None:
        self.on = on

    def seek(self, at: float) -> None:
        self.at = at

    def set_volume(self, volume: float) -> None:
        """Not looked at here."""

    def shape(self, shape: Shape) -> None:
        self.shaped = shape

    def duck(self, on: bool) -> None:
        """Not looked at here."""

    def position(self) -> float:
        return self.at

    def ended(self) -> bool:
        return self.over

    def failed(self) -> bool:
        return self.broken

    def close(self) -> None:
        self.on = False


@pytest.fixture
def deck() -> Deck:
    return Deck()


def on_deck(music: Library, deck: Deck, now: list[float], stations: tuple[Station, ...] = ()) -> tuple[Media, Player]:
    """Everything there is to play, and a player whose engine is the deck."""
    found = read_broadcast(music)
    broadcast = Broadcast(stations or found.stations, found.podcasts, found.playlists)
    media = Media(Car(), music, broadcast, now=lambda: now[0])
    return media, Player(media, lambda changed: deck)


def test_the_player_shapes_what_it_plays(qt: object, library: Library, deck: Deck) -> None:  # noqa: F811
    media, player = on_deck(library, deck, [0.0])
    assert media.loudspeakers == 4
    media.set_equaliser("rock")
    media.set_fade("rear", 30)
    assert deck.shaped == Shape(4, -1, 3, 0, -30)
    player.close()


def test_a_station_is_tuned_in_where_it_is_and_goes_on(qt: object, library: Library, deck: Deck) -> None:  # noqa: F811
    now = [10.0]
    media, player = on_deck(library, deck, now)
    station = media.broadcast.stations[1]
    now[0] = 1000 * sum(piece.seconds for piece in station.programme) + 7
    media.play("coast one")
    begun = station.on_air(now[0])
    assert begun is not None
    assert (deck.source, deck.at, deck.on) == (begun[0].path, begun[1], True)
    now[0] += begun[0].seconds - begun[1] + 3
    deck.over = True
    player._look()
    following = station.on_air(now[0])
    assert following is not None
    assert (deck.source, deck.at) == (following[0].path, following[1])
    media.pause()
    now[0] += 20
    media.play()
    later = station.on_air(now[0])
    assert later is not None
    assert (deck.source, deck.at, deck.on) == (later[0].path, later[1], True)
    assert media.state.position == 0.0
    player.close()


def test_a_stream_that_does_not_come_is_named_and_paused(qt: object, library: Library, deck: Deck) -> None:  # noqa: F811
    track = replace(read_broadcast(library).stations[0].track, title="Far", source="https://radio.example/live")
    media, player = on_deck(library, deck, [0.0], (Station(track, "", ""),))
    told: list[str] = []
    player.noticed.connect(lambda message: told.append(str(message)))
    media.play("", "station")
    assert deck.source == "https://radio.example/live"
    deck.broken = True
    player._look()
    assert not media.state.playing
    assert eventually(lambda: bool(told))
    assert told == ["Far cannot be reached: check the network and its address in stations.yaml."]
    player.close()
