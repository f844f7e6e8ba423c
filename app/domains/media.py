"""Media as the screen shows it: what plays, and the player's reports; the sound itself is app/domains/player.py."""

import json
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.journal import Cause, Change
from app.car.media_signals import RESUME
from app.domains.broadcast import Broadcast
from app.domains.media_core import (
    FOLLOWED,
    ON_AIR,
    POSITION,
    RATE,
    SOURCES,
    MediaState,
)
from app.domains.media_shelf import Shelf
from app.domains.media_sound import MediaSound
from app.domains.media_tone import Tone
from app.domains.music import Library, Track
from app.domains.playlist import URI

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

RESTART_AFTER = 4.0
KEPT_EVERY = 10.0
"""Seconds of an episode after which its place is kept anew."""
SIMULATION = Cause("simulation")


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Media(MediaSound):  # type: ignore[operator]
    """What plays in the car. `Played.URI` is `<file>#<selection>`, so that it alone says what comes next."""

    changed = Signal()
    moved = Signal()
    listed = Signal()

    def __init__(
        self,
        car: Car,
        library: Library | None = None,
        broadcast: Broadcast | None = None,
        stick: str = "",
        now: Callable[[], float] = time.time,
    ) -> None:
        """`stick` is the folder of the USB stick, "" for none; `now` gives seconds since 1970."""
        super().__init__(car, library, broadcast, stick, now)
        self._left_at: dict[str, float] = {}
        self._audible = True
        self._shelf, self._tone = Shelf(self), Tone(self)
        car.watch(FOLLOWED, self._follow)

    def _follow(self, changes: Sequence[Change]) -> None:
        before, self.state = self.state, self.read_state()
        if self.state.track is not before.track:
            self._settle(changes, before)
        if self.state.position != before.position:
            self.moved.emit()
        if _order(self.state) != _order(before) or any(change.signal == RESUME for change in changes):
            self.listed.emit()
        if self.state != before:
            self.changed.emit()

    def _settle(self, changes: Sequence[Change], before: MediaState) -> None:
        """A track taken back by undo goes on where it was left; any other starts where it was told to."""
        if before.track:
            left = float(next((change.before for change in changes if change.signal == POSITION), before.position))
            self._left_at[before.track.uri] = left
            if before.track.kind == "episode":
                self._keep_place(before.track, left)
        taken_back = any(change.signal == URI and change.undoes for change in changes)
        if taken_back and self.state.track:
            self.car.record({POSITION: self._left_at.get(self.state.track.uri, 0.0)}, SIMULATION)

    def _keep_place(self, episode: Track, seconds: float) -> None:
        """An episode goes on there the next time."""
        kept = dict(self.collection.resume) | {episode.uri: round(seconds, 1)}
        self.car.record({RESUME: json.dumps(kept)}, SIMULATION)

    def brief(self) -> str:
        """The track, whether it plays, and the volume."""
        track, state = self.state.track, self.state
        what = "no track chosen"
        if track and track.kind == "song":
            what = f"{track.title} by {track.artist} ({track.genre})"
        elif track:
            what = f"{SOURCES[track.kind]}" + (
                "" if track.kind == "file" or track.source[:4] == "http" else f" {track.title}"
            )
        sound = "muted" if state.muted else f"volume {state.volume} %"
        return f"{'playing' if state.playing else 'paused'}: {what}; {sound}"

    def finished(self) -> None:
        """What plays came to its end: the next follows by itself, or the same again, or nothing; a station goes on."""
        track = self.state.track
        if track is None or track.kind == "station":
            return
        if self.state.repeat == "one":
            self.car.record({POSITION: 0.0}, SIMULATION)
        elif self.following():
            self.car.record({POSITION: 0.0}, SIMULATION)
            self.car.record(self.step_to(1), SIMULATION)
        else:
            self.car.record({RATE: 0.0, POSITION: 0.0}, SIMULATION)
        if track.kind == "episode":
            self._keep_place(track, track.duration)

    def progressed(self, seconds: float) -> None:
        """The player's report of where it is, about once a second."""
        track = self.state.track
        if track is None or track.kind != "station":
            self.car.record({POSITION: round(max(0.0, seconds), 1)}, SIMULATION)
        if (
            track
            and track.kind == "episode"
            and abs(seconds - self.collection.resume.get(track.uri, 0.0)) >= KEPT_EVERY
        ):
            self._keep_place(track, seconds)

    def sounds(self, title: str) -> None:
        """The player's report of what it begins to play, which on a station is another title every few minutes."""
        track = self.state.track
        station = self.collection.station(track) if track else None
        piece = next((each for each in station.programme if each.title == title), None) if station else None
        if piece and piece.title:
            self.car.record({ON_AIR[0]: piece.title, ON_AIR[1]: piece.artist}, SIMULATION)

    def unreachable(self) -> None:
        """The player tells that a stream does not come: it is paused."""
        self.car.record({RATE: 0.0}, SIMULATION)

    def heard(self, audible: bool) -> None:
        """The player tells whether a sound device plays it."""
        if audible != self._audible:
            self._audible = audible
            self.changed.emit()

    def row(self, track: Track) -> dict[str, object]:
        """A track for a list: title, artist, album, uri, cover, duration, year, kind, favourite."""
        row: dict[str, object] = {what: track.named(what, self.state.language) for what in ("title", "artist", "album")}
        row |= {"uri": track.uri, "cover": self.picture(track), "duration": track.duration, "year": track.year}
        return row | {"kind": track.kind, "favourite": track.uri in self.state.favourites}

    def picture(self, track: Track) -> str:
        """The cover's URL, "" for none."""
        return QUrl.fromLocalFile(str(self.library.folder / track.cover)).toString() if track.cover else ""

    def _named(self, what: str) -> str:
        return self.state.track.named(what, self.state.language) if self.state.track else ""

    @Property(Shelf, constant=True)
    def shelf(self) -> Shelf:
        """Everything to choose from, and what comes next."""
        return self._shelf

    @Property(Tone, constant=True)
    def tone(self) -> Tone:
        """Equaliser, balance, fade."""
        return self._tone

    @Property(bool, notify=listed)
    def available(self) -> bool:
        """Whether there is any music."""
        return bool(self.library.tracks)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """song, station, episode or file; "" for nothing."""
        return self.state.track.kind if self.state.track else ""

    @Property(bool, notify=changed)
    def liked(self) -> bool:
        """Whether what plays is one of the favourites."""
        return bool(self.state.track) and self.state.track.uri in self.state.favourites  # type: ignore[union-attr]

    @Property(bool, notify=changed)
    def audible(self) -> bool:
        """Whether a sound device plays it."""
        return self._audible

    @Property(str, notify=changed)
    def uri(self) -> str:
        """The chosen track's file name, "" for none."""
        return self.state.track.uri if self.state.track else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """Of the chosen track, in the screen's language."""
        return self._named("title")

    @Property(str, notify=changed)
    def artist(self) -> str:
        """Of the chosen track, in the screen's language; of a station what is on the air."""
        track = self.state.track
        if track is None or track.kind != "station":
            return self._named("artist")
        station = self.collection.station(track)
        piece = (
            next((each for each in station.programme if each.title == self.state.on_air[0]), None) if station else None
        )
        if piece is None:
            return (station.about_zh if self.state.language == "zh" else station.about) if station else ""
        if self.state.language == "zh":
            return f"{piece.title_zh} · {piece.artist_zh}"
        return f"{piece.title} · {piece.artist}"

    @Property(str, notify=changed)
    def album(self) -> str:
        """Of the chosen track, in the screen's language."""
        return self._named("album")

    @Property(str, notify=changed)
    def genre(self) -> str:
        """Of the chosen track, in the screen's language."""
        return self._named("genre")

    @Property(str, notify=changed)
    def cover(self) -> str:
        """The cover picture's URL, "" for none."""
        return self.picture(self.state.track) if self.state.track else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def peaks(self) -> list[float]:
        """Heights of the waveform, 0 to 1."""
        return list(self.state.track.peaks) if self.state.track else []

    @Property(float, notify=changed)
    def duration(self) -> float:
        """Seconds."""
        return self.state.track.duration if self.state.track else 0.0

    @Property(float, notify=moved)
    def position(self) -> float:
        """Seconds from the beginning."""
        return self.state.position

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """False when paused."""
        return self.state.playing

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Percent."""
        return self.state.volume

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        """Whether the music is silenced."""
        return self.state.muted

    @Property(bool, notify=changed)
    def shuffled(self) -> bool:
        """Whether the order is mixed."""
        return self.state.shuffled

    @Property(str, notify=changed)
    def repeatMode(self) -> str:
        """off, one or all."""
        return self.state.repeat

    @Slot(str)
    def start(self, query: str) -> None:
        """Touch: play what a wish finds."""
        self.heed(self.play(query))

    @Slot(str)
    def choose(self, uri: str) -> None:
        """Touch: play this, out of what is being walked through if it is there."""
        self.choose_from(uri, "")

    def choose_from(self, uri: str, selection: str) -> None:
        """Play this, and then what follows it in a selection ("" for the present one)."""
        track = self.collection.track(uri)
        if track:
            name = selection or (self.walked().name if track in self.walked().tracks else "")
            self.heed(self.begin(track, name))

    @Slot()
    def toggle(self) -> None:
        """Touch: pause or go on."""
        self.heed(self.pause() if self.state.playing else self.play())

    @Slot()
    def skip(self) -> None:
        """Touch: the next track."""
        self.heed(self.next())

    @Slot()
    def back(self) -> None:
        """Touch: to the beginning, or near it to the track before."""
        if self.state.position > RESTART_AFTER and self.state.track and self.state.track.duration:
            self.wind(0.0)
        else:
            self.heed(self.previous())

    @Slot(float)
    def wind(self, seconds: float) -> None:
        """Touch: go to a place in the track."""
        if self.state.track and self.state.track.duration:
            self.heed(self.seek(seconds=round(min(max(0.0, seconds), self.state.track.duration), 1)))

    @Slot(int)
    def setVolume(self, percent: int) -> None:
        """Touch: turn the music up or down."""
        self.heed(self.set_volume(percent=percent))

    @Slot(bool)
    def setMuted(self, on: bool) -> None:
        """Touch: silence the music."""
        self.heed(self.mute(on))

    @Slot(bool)
    def setShuffled(self, on: bool) -> None:
        """Touch: mix the order."""
        self.heed(self.shuffle(on))

    @Slot(str)
    def setRepeat(self, mode: str) -> None:
        """Touch: off, one or all."""
        self.heed(self.repeat(mode))  # type: ignore[arg-type]

    @Slot(bool)
    def setFavourite(self, on: bool) -> None:
        """Touch: like what plays, or no longer."""
        self.heed(self.favourite(on))


def _order(state: MediaState) -> tuple[object, ...]:
    """What lists depend on."""
    order = (state.track, state.selection, state.shuffled, state.repeat, state.queued, state.anchor)
    return (*order, state.favourites, state.language, state.lyrics)
