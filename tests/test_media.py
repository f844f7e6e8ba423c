"""Media: what a wish finds, what the signals say, and a player that follows them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.car.car import Car, Done, Refused
from app.car.journal import Cause, caused
from app.dev.build_music import albums, entry
from app.domains.media import Media
from app.domains.media_core import MUTED, POSITION, RATE, SHUFFLED, VOLUME
from app.domains.music import Library
from app.domains.player import Player
from app.domains.player_engines import Silence
from app.domains.player_streams import DUCKED, Dimmer
from app.domains.playlist import URI
from app.sounds.sound_shape import Shape

VOICE = Cause("voice", turn="t1", agent="host")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The real catalogue without the recordings: every track 60 s long."""
    folder = tmp_path_factory.mktemp("music")
    tracks = [
        entry(album, number + 1, 60.0, [0.2, 1.0, 0.5]) for album in albums() for number in range(len(album["tracks"]))
    ]
    (folder / "catalogue.json").write_text(json.dumps({"tracks": tracks}), encoding="utf-8")
    return Library(folder)


@pytest.fixture
def media(library: Library) -> Media:
    return Media(Car(), library)


def title(media: Media) -> str:
    return media.state.track.title if media.state.track else ""


@pytest.mark.parametrize(
    ("wish", "genre"),
    [
        ("something calm", "Ambient"),
        ("some relaxing music", "Ambient"),
        ("quiet piano", "Ambient"),
        ("jazz", "Jazz"),
        ("play some jaz please", "Jazz"),
        ("clasical music", "Classical"),
        ("something energetic", "Pop"),
        ("wake me up", "Pop"),
        ("rock", "Rock"),
        ("lofi beats", "Lo-fi"),
        ("rainy day", "Lo-fi"),
        ("平静的音乐", "Ambient"),
        ("来点爵士乐", "Jazz"),
        ("放点轻松的歌", "Ambient"),
        ("摇滚", "Rock"),
        ("古典音乐", "Classical"),
    ],
)
def test_genres_and_moods_are_understood(library: Library, wish: str, genre: str) -> None:
    found = library.find(wish)
    assert found is not None
    assert found.first.genre == genre


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        ("Purple Highway", "Purple Highway"),
        ("the song green lights", "Green Lights"),
        ("slow rivver", "Slow River"),
        ("one more song", "One More Song"),
        ("Orange Sun by Copper Fox", "Orange Sun"),
        ("Sleepy Cactus", "Hello Rain"),
        ("the maple quartett", "White Morning"),
        ("紫色公路", "Purple Highway"),
        ("胡桃三重奏", "Coffee at Ten"),
    ],
)
def test_titles_artists_and_albums_are_found(library: Library, wish: str, found: str) -> None:
    selection = library.find(wish)
    assert selection is not None
    assert selection.first.title == found


@pytest.mark.parametrize("wish", ["the beatles", "Taylor Swift", "miles davis", "heavy metal", "周杰伦", "qwertz"])
def test_what_is_not_there_is_refused_with_what_is(media: Media, wish: str) -> None:
    outcome = media.play(wish).outcome
    assert isinstance(outcome, Refused)
    assert wish in str(outcome.reason)
    assert "Jazz" in str(outcome.reason)
    assert not media.state.playing


def test_every_mood_word_leads_somewhere_or_is_refused(library: Library) -> None:
    for word in library._tags:
        assert library.find(word) is not None, word


def test_play_sets_every_signal_of_the_track(media: Media) -> None:
    reply = media.play("something calm")
    assert isinstance(reply.outcome, Done)
    assert media.car[URI] == "morning_light.wav#calm"
    assert media.car[RATE] == 1.0
    prefix = "Vehicle.Cabin.Infotainment.Media.Played"
    assert [media.car[f"{prefix}.{leaf}"] for leaf in ("Track", "Artist", "Album", "Genre")] == [
        "Morning Light",
        "Still Water",
        "Blue Hour",
        "Ambient",
    ]
    assert reply.state["title"] == "Morning Light"
    assert media.play("calm").outcome == Done()


def test_play_without_a_wish_goes_on_where_it_was(media: Media) -> None:
    media.play("orange sun")
    media.progressed(20.0)
    media.pause()
    assert not media.state.playing
    media.play()
    assert (title(media), media.state.position, media.state.playing) == ("Orange Sun", 20.0, True)
    media.play("some music")
    assert title(media) == "Orange Sun"


def test_a_title_of_the_same_album_is_not_taken_for_the_one_that_plays(media: Media) -> None:
    media.play("orange sun")
    media.play("the song forty miles")
    assert title(media) == "Forty Miles"


def test_undo_brings_track_and_playing_state_back(media: Media) -> None:
    media.play("purple highway")
    media.progressed(33.0)
    media.pause()
    with caused(VOICE):
        media.play("jazz")
    media.progressed(4.0)
    assert isinstance(media.car.undo("t1"), Done)
    assert (title(media), media.state.playing, media.state.position) == ("Purple Highway", False, 33.0)


def test_next_and_previous_walk_through_what_was_asked_for(media: Media) -> None:
    media.play("calm")
    walked = [title(media)]
    for _ in range(6):
        media.next()
        walked.append(title(media))
    assert len(set(walked[:6])) == 6
    assert walked[6] == walked[0]
    assert all("calm" in track.moods for track in media.library.tracks if track.title in walked)
    media.previous()
    assert title(media) == walked[5]


def test_an_album_goes_on_into_the_next(media: Media) -> None:
    media.play("green lights")
    media.next()
    assert title(media) == "White Morning"


def test_shuffle_mixes_but_keeps_going_back_possible(media: Media) -> None:
    media.play("")
    media.shuffle(True)
    assert media.car[SHUFFLED] is True
    order = []
    for _ in media.library.tracks:
        order.append(title(media))
        media.next()
    assert sorted(order) == sorted(track.title for track in media.library.tracks)
    assert order != [track.title for track in media.library.tracks]
    media.previous()
    assert title(media) == order[-1]


def test_the_end_of_a_track_brings_the_next_by_simulation(media: Media) -> None:
    media.play("coffee at ten")
    before = len(media.car.journal)
    media.finished()
    assert title(media) == "One More Song"
    assert media.state.playing
    assert {change.cause.origin for change in list(media.car.journal)[before:]} == {"simulation"}


def test_a_repeated_track_begins_again(media: Media) -> None:
    media.play("coffee at ten")
    media.repeat("one")
    media.progressed(59.0)
    media.finished()
    assert (title(media), media.state.position) == ("Coffee at Ten", 0.0)


def test_volume_absolute_relative_and_limits(media: Media) -> None:
    media.set_volume(percent=30)
    media.set_volume(change=-10)
    assert media.car[VOLUME] == 20
    media.set_volume(change=100)
    assert media.car[VOLUME] == 100
    assert isinstance(media.set_volume().outcome, Refused)
    media.mute(True)
    assert media.car[MUTED] is True
    media.set_volume(change=-10)
    assert media.car[MUTED] is False


def test_touch_seeks_and_back_restarts_first(media: Media) -> None:
    media.play("one more song")
    media.seek(31.26)
    assert media.car[POSITION] == 31.3
    media.back()
    assert (title(media), media.state.position) == ("One More Song", 0.0)
    media.back()
    assert title(media) == "Coffee at Ten"
    media.wind(1e9)
    assert media.car[POSITION] == 60.0


def test_chinese_names_on_a_chinese_screen(media: Media) -> None:
    media.car.request({"Vehicle.Cabin.Infotainment.HMI.CurrentLanguage": "zh"})
    media.play("爵士")
    assert media.title == "十点的咖啡"
    assert media.read().state["artist"] == "胡桃三重奏"
    assert "爵士" in str(media.play("周杰伦").outcome.reason)  # type: ignore[union-attr]


def test_without_built_music_every_command_says_so(tmp_path: Path) -> None:
    media = Media(Car(), Library(tmp_path))
    for reply in (media.play("jazz"), media.play(), media.next(), media.previous()):
        assert isinstance(reply.outcome, Refused)
        assert "app.dev.build music" in str(reply.outcome.reason)
    assert media.read().state["genres"] == []
    assert media.shelf.next == []
    assert not media.available


def eventually(condition: Callable[[], bool]) -> bool:
    """Let events happen until the condition holds, or patience ends."""
    from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

    patience = QDeadlineTimer(5000)
    while not condition() and not patience.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return condition()


class Tape:
    """An engine that writes down what it is told; `at`, `over` and `broken` are set by the test."""

    loudspeakers, audible, outside = 2, True, False

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []
        self.at, self.over, self.broken, self.volume = 0.0, False, False, 0.0
        self.shaped, self.ducked = Shape(), False

    def load(self, source: Path | str, at: float, duration: float) -> None:
        self.told.append(("load", source.name if isinstance(source, Path) else source, at))
        self.at, self.over = at, False

    def run(self, on: bool) -> None:
        self.told.append(("run", on))

    def seek(self, at: float) -> None:
        self.told.append(("seek", at))
        self.at = at

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def shape(self, shape: Shape) -> None:
        self.shaped = shape

    def duck(self, on: bool) -> None:
        self.ducked = on

    def position(self) -> float:
        return self.at

    def ended(self) -> bool:
        return self.over

    def failed(self) -> bool:
        return self.broken

    def close(self) -> None:
        self.told.append(("close",))


@pytest.fixture
def tape() -> Tape:
    return Tape()


@pytest.fixture
def player(qt: object, media: Media, tape: Tape) -> Player:
    return Player(media, lambda changed: tape)


def test_the_player_follows_the_signals(player: Player, media: Media, tape: Tape) -> None:
    media.play("purple highway")
    assert tape.told[-2:] == [("load", "purple_highway.wav", 0.0), ("run", True)]
    media.seek(20.0)
    assert tape.told[-1] == ("seek", 20.0)
    media.pause()
    assert tape.told[-1] == ("run", False)
    media.set_volume(percent=50)
    assert tape.volume == pytest.approx(0.25)
    media.mute(True)
    assert tape.volume == 0.0
    player.close()
    assert tape.told[-1] == ("close",)


def test_the_player_reports_full_seconds_only_and_does_not_seek_itself(
    player: Player, media: Media, tape: Tape
) -> None:
    media.play("purple highway")
    told = len(tape.told)
    for tick in range(1, 13):
        tape.at = tick * 0.25
        player._look()
    changes = [change for change in media.car.journal if change.signal == POSITION]
    assert [change.after for change in changes] == [1.0, 2.0, 3.0]
    assert len(tape.told) == told


def test_the_player_goes_on_at_the_end(player: Player, media: Media, tape: Tape) -> None:
    media.play("purple highway")
    tape.at, tape.over = 60.0, True
    player._look()
    assert title(media) == "Green Lights"
    assert tape.told[-2:] == [("load", "green_lights.wav", 0.0), ("run", True)]
    media.repeat("one")
    tape.at, tape.over = 60.0, True
    player._look()
    assert tape.told[-2:] == [("load", "green_lights.wav", 0.0), ("run", True)]


def test_undo_loads_the_track_where_it_was_left(player: Player, media: Media, tape: Tape) -> None:
    media.play("purple highway")
    tape.at = 33.0
    player._look()
    with caused(VOICE):
        media.play("jazz")
    media.car.undo("t1")
    assert ("load", "purple_highway.wav", 33.0) in tape.told


def test_the_music_gets_out_of_the_way_of_speech(player: Player, tape: Tape) -> None:
    player.duck(True)
    assert tape.ducked
    player.duck(False)
    assert not tape.ducked


def test_a_stream_is_ducked_smoothly_and_comes_back(qt: object) -> None:
    heard: list[float] = []
    dimmer = Dimmer(heard.append)
    dimmer.dim(True)
    assert eventually(lambda: heard[-1:] == [pytest.approx(DUCKED)])
    assert len(heard) > 2
    assert heard == sorted(heard, reverse=True)
    dimmer.dim(False)
    assert eventually(lambda: heard[-1] == pytest.approx(1.0))


def notices(player: Player) -> list[str]:
    said: list[str] = []
    player.noticed.connect(lambda message: said.append(str(message)))
    return said


def test_without_a_device_the_clock_plays_and_says_so_once(qt: object, media: Media) -> None:
    again: list[Callable[[], None]] = []

    def none(changed: Callable[[], None]) -> Silence:
        again.append(changed)
        return Silence()

    player = Player(media, none)
    said = notices(player)
    media.play("jazz")
    again[0]()
    assert eventually(lambda: bool(said))
    assert len(said) == 1
    assert "No sound device" in said[0]
    assert media.audible is False
    player.close()


def test_a_missing_sound_library_is_named(qt: object, media: Media, tape: Tape) -> None:
    def broken(source: Path | str, at: float, duration: float) -> None:
        raise ImportError("libpulse.so.0")

    tape.load = broken  # type: ignore[method-assign]
    player = Player(media, lambda changed: tape)
    said = notices(player)
    media.play("jazz")
    assert eventually(lambda: bool(said))
    assert said == ["Streams and compressed music are silent: Qt's sound library misses a part; install libpulse0."]
    assert not media.audible
    player.close()


def test_a_new_device_takes_over_where_the_music_was(qt: object, media: Media, tape: Tape) -> None:
    again: list[Callable[[], None]] = []
    devices: list[Tape | Silence] = [Silence(), tape]

    def next_device(changed: Callable[[], None]) -> Tape | Silence:
        again.append(changed)
        return devices.pop(0)

    player = Player(media, next_device)
    media.play("purple highway")
    media.seek(12.0)
    again[0]()
    name, file, at = tape.told[0]
    assert (name, file) == ("load", "purple_highway.wav")
    assert at == pytest.approx(12.0, abs=2.0)
    assert media.audible
    player.close()


def test_a_broken_recording_is_named_and_the_clock_takes_over(player: Player, media: Media, tape: Tape) -> None:
    said = notices(player)
    media.play("purple highway")
    tape.broken = True
    player._look()
    assert eventually(lambda: bool(said))
    assert said == ["Purple Highway cannot be played: run 'python -m app.dev.build music'."]
    assert media.state.playing
    player.close()


def test_silence_keeps_time() -> None:
    now = [100.0]
    silence = Silence(lambda: now[0])
    silence.load(Path("x.wav"), 10.0, 60.0)
    now[0] += 5
    assert silence.position() == 10.0
    silence.run(True)
    now[0] += 5
    assert silence.position() == 15.0
    silence.run(False)
    now[0] += 5
    assert silence.position() == 15.0
    silence.run(True)
    now[0] += 100
    assert silence.position() == 60.0
    assert silence.ended()
