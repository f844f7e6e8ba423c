"""Who plays what: recordings by the sound process, as it tells and after it was started again; streams by Qt."""

from pathlib import Path

import pytest

from app.domains.player_decks import Deck, Decks
from app.domains.player_engines import Engine, Silence
from app.domains.player_recordings import STALE_S, Recordings
from app.domains.player_streams import QtDevice
from app.sounds.sound_shape import Shape

SONG = Path("/music/song.wav")


class Process:
    """A sound process that notes what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []

    def load(self, path: str, at: float, take: int) -> None:
        self.told.append(("load", path, at, take))

    def run(self, on: bool) -> None:
        self.told.append(("run", on))

    def seek(self, at: float, take: int) -> None:
        self.told.append(("seek", at, take))

    def set_volume(self, volume: float) -> None:
        self.told.append(("volume", volume))

    def shape(self, shape: Shape) -> None:
        self.told.append(("shape", shape))

    def duck(self, on: bool) -> None:
        self.told.append(("duck", on))

    def outside(self, on: bool) -> None:
        self.told.append(("outside", on))

    @property
    def take(self) -> int:
        """Of the last load or seek."""
        return next(int(str(words[-1])) for words in reversed(self.told) if words[0] in ("load", "seek"))


class Player(Silence):
    """Qt's, as far as it matters: it sounds past the sound process."""

    def __init__(self) -> None:
        super().__init__(audible=True)
        self.ducked = False

    @property
    def outside(self) -> bool:  # type: ignore[override]
        return self._running

    def duck(self, on: bool) -> None:
        self.ducked = on


@pytest.fixture
def process() -> Process:
    return Process()


@pytest.fixture
def now() -> list[float]:
    return [100.0]


@pytest.fixture
def recordings(process: Process, now: list[float]) -> Recordings:
    engine = Recordings(process, clock=lambda: now[0])
    engine.load(SONG, 7.0, 60.0)
    engine.run(True)
    return engine


def test_it_is_where_the_process_says_and_a_little_on(
    recordings: Recordings, process: Process, now: list[float]
) -> None:
    assert recordings.position() == 7.0
    recordings.is_at(8.0, 101.0, process.take)
    now[0] = 101.2
    assert recordings.position() == pytest.approx(8.2)
    now[0] = 150.0
    assert recordings.position() == pytest.approx(8.0 + STALE_S), "it stands while nothing is told"
    recordings.run(False)
    now[0] = 200.0
    assert recordings.position() == pytest.approx(8.0 + STALE_S)
    recordings.is_at(59.9, 200.0, process.take)
    recordings.run(True)
    now[0] = 200.4
    assert recordings.position() == 60.0


def test_what_was_told_before_a_jump_no_longer_counts(
    recordings: Recordings, process: Process, now: list[float]
) -> None:
    before = process.take
    recordings.seek(30.0)
    recordings.is_at(7.4, 100.0, before)
    recordings.has_ended("finished", before)
    assert recordings.position() == 30.0
    assert not recordings.ended()
    recordings.has_ended("finished", process.take)
    assert recordings.ended()
    recordings.load(SONG, 0.0, 60.0)
    assert not recordings.ended()


def test_a_new_engine_does_not_take_the_old_ones_end_for_its_own(recordings: Recordings, process: Process) -> None:
    before = process.take
    another = Recordings(process)
    another.load(SONG, 0.0, 60.0)
    another.has_ended("finished", before)
    assert not another.ended()


def test_what_cannot_be_played_is_told(recordings: Recordings, process: Process) -> None:
    recordings.has_ended("failed", process.take)
    assert recordings.failed()
    assert not recordings.ended()


def test_a_process_that_was_started_again_goes_on_where_the_music_was(
    recordings: Recordings, process: Process, now: list[float]
) -> None:
    recordings.set_volume(0.3)
    recordings.shape(Shape(bass=4))
    recordings.duck(True)
    recordings.is_at(12.0, 100.0, process.take)
    now[0] = 100.1
    process.told.clear()
    recordings.restarted()
    assert process.told == [
        ("volume", 0.3),
        ("shape", Shape(bass=4)),
        ("duck", True),
        ("load", str(SONG), pytest.approx(12.1), process.take),
        ("run", True),
    ]


def deck_of(process: Process, streams: Engine) -> Deck:
    return Deck(Recordings(process), lambda: streams, process)


def test_a_stream_sounds_outside_and_the_process_knows(process: Process) -> None:
    streams = Player()
    deck = deck_of(process, streams)
    deck.load(SONG, 0.0, 60.0)
    deck.run(True)
    assert process.told[-1] == ("outside", False)
    deck.load("https://radio.example/live", 0.0, 0.0)
    deck.run(True)
    assert ("run", False) in process.told, "the recording has fallen silent"
    assert process.told[-1] == ("outside", True)
    assert deck.outside
    deck.run(False)
    assert process.told[-1] == ("outside", False)
    deck.load(Path("/music/song.flac"), 0.0, 60.0)
    deck.run(True)
    assert deck.outside


def test_what_was_asked_for_before_qt_was_needed_holds_for_it(process: Process) -> None:
    streams = Player()
    deck = deck_of(process, streams)
    deck.duck(True)
    deck.load("https://radio.example/live", 0.0, 0.0)
    assert streams.ducked
    deck.duck(False)
    assert not streams.ducked
    assert ("duck", True) in process.told


class NoDevice(QtDevice):
    """A machine without Qt's sound."""

    def open(self, changed: object) -> None:  # type: ignore[override]
        return None


def test_the_clock_plays_until_the_sound_process_is_there(process: Process) -> None:
    decks, opened = Decks(NoDevice()), []
    engine = decks.open(lambda: opened.append(decks.open(lambda: None)))
    engine.load(SONG, 0.0, 60.0)
    assert engine.audible, "nothing is said before it is known"
    decks.attach(process, 4)
    assert (opened[0].audible, opened[0].loudspeakers) == (True, 4)
    decks.hears(False)
    assert not opened[0].audible
    decks.attach(None)
    silent = decks.open(lambda: None)
    silent.load(SONG, 0.0, 60.0)
    assert not silent.audible
    silent.load("https://radio.example/live", 0.0, 0.0)
    assert not silent.audible
