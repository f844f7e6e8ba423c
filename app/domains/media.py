"""Media: what plays, how loud, and in which order; the sound itself is app/domains/player.py."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import HMI, MEDIA
from app.car.journal import Cause, Change
from app.car.message import QT_TRANSLATE_NOOP
from app.car.signals import Value
from app.domains.domain import Domain, Percent, PercentStep, Reply, command, refuse, stepped
from app.domains.language import spoken
from app.domains.music import Library, Selection, Track
from app.domains.playlist import URI, beside, chosen, in_order, opening, parted, walked

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

RATE = f"{MEDIA}.Played.PlaybackRate"
POSITION = f"{MEDIA}.Position"
VOLUME = f"{MEDIA}.Volume"
MUTED = f"{MEDIA}.IsMuted"
SHUFFLED = f"{MEDIA}.IsShuffled"
REPEATED = f"{MEDIA}.IsRepeated"
LANGUAGE = f"{HMI}.CurrentLanguage"
RESTART_AFTER = 4.0


@dataclass(frozen=True)
class MediaState:
    """`track` None when nothing was chosen yet; `selection` is what next and previous walk through, "" for all."""

    track: Track | None
    selection: str
    playing: bool
    position: float
    volume: int
    muted: bool
    shuffled: bool
    repeated: bool
    language: str


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Media(Domain):  # type: ignore[operator]
    """The music of the car. `Played.URI` is `<file>#<selection>`, so that it alone says what comes next."""

    name = "media"
    changed = Signal()
    moved = Signal()
    listed = Signal()

    def __init__(self, car: Car, library: Library | None = None) -> None:
        super().__init__(car)
        self.library = library or Library()
        self._left_at: dict[str, float] = {}
        self._audible = True
        self.state = self._read()
        car.watch([URI, RATE, POSITION, VOLUME, MUTED, SHUFFLED, REPEATED, LANGUAGE], self._follow)

    def _follow(self, changes: Sequence[Change]) -> None:
        before, self.state = self.state, self._read()
        if self.state.track is not before.track:
            self._settle(changes, before)
        if self.state.position != before.position:
            self.moved.emit()
        if (self.state.selection, self.state.shuffled, self.state.language) != (
            before.selection,
            before.shuffled,
            before.language,
        ):
            self.listed.emit()
        if self.state != before:
            self.changed.emit()

    def _settle(self, changes: Sequence[Change], before: MediaState) -> None:
        """A track taken back by undo goes on where it was left; any other starts at its beginning."""
        if before.track:
            left = next((change.before for change in changes if change.signal == POSITION), before.position)
            self._left_at[before.track.uri] = float(left)
        taken_back = any(change.signal == URI and change.undoes for change in changes)
        if taken_back and self.state.track:
            self.car.record({POSITION: self._left_at.get(self.state.track.uri, 0.0)}, Cause("simulation"))

    def _read(self) -> MediaState:
        car = self.car
        file, selection = parted(str(car[URI]))
        return MediaState(
            track=self.library.track(file),
            selection=selection,
            playing=car.number(RATE) > 0,
            position=car.number(POSITION),
            volume=int(car.number(VOLUME)),
            muted=bool(car[MUTED]),
            shuffled=bool(car[SHUFFLED]),
            repeated=bool(car[REPEATED]),
            language=str(car[LANGUAGE]),
        )

    @command
    def play(self, query: str | None = "") -> Reply:
        """Play music by title, artist, album, genre or mood such as "calm"; without a query, go on playing."""
        selection = self.library.find(query or "")
        if selection is None:
            return self._nothing_like(query or "")
        if not selection.name:
            selection = self._selection()
        track = opening(selection, self.state.track, self.state.shuffled)
        return self.wish(self._wishes(track, selection.name) | {RATE: 1.0, MUTED: False}, self._now)

    @command
    def pause(self) -> Reply:
        """Pause the music."""
        return self.wish({RATE: 0.0}, self._now)

    @command
    def next(self) -> Reply:
        """Go on to the next track."""
        return self._step(1)

    @command
    def previous(self) -> Reply:
        """Go back to the track before."""
        return self._step(-1)

    @command
    def set_volume(self, percent: Percent | None = None, change: PercentStep | None = None) -> Reply:
        """Set the volume in percent, or change it (a bit is 10, a lot is 25)."""
        if percent is None and change is not None:
            percent, change = max(0, min(100, self.state.volume + change)), None
        wanted = stepped(self.state.volume, percent, change, 0, 100)
        if isinstance(wanted, Reply):
            return wanted
        wishes: dict[str, Value] = {VOLUME: int(wanted)}
        if wanted > 0:
            wishes[MUTED] = False
        return self.wish(wishes, lambda: {"volume": self.state.volume, "muted": self.state.muted})

    @command
    def mute(self, on: bool = True) -> Reply:
        """Silence the music, or let it be heard again."""
        return self.wish({MUTED: on}, lambda: {"muted": self.state.muted, "volume": self.state.volume})

    @command
    def shuffle(self, on: bool = True) -> Reply:
        """Play in mixed order, or in the album's order."""
        return self.wish({SHUFFLED: on}, lambda: {"shuffled": self.state.shuffled})

    @command
    def read(self) -> Reply:
        """Look up what is playing, the volume, and which genres there are; changes nothing."""
        state = self.state
        switches: dict[str, object] = {"volume": state.volume, "muted": state.muted, "shuffled": state.shuffled}
        return Reply(state=self._now() | switches | {"genres": self.library.genres(spoken(state.language))})

    def brief(self) -> str:
        """The track, whether it plays, and the volume."""
        track, state = self.state.track, self.state
        what = f"{track.title} by {track.artist} ({track.genre})" if track else "no track chosen"
        sound = "muted" if state.muted else f"volume {state.volume} %"
        return f"{'playing' if state.playing else 'paused'}: {what}; {sound}"

    def finished(self) -> None:
        """The track came to its end: the next one follows by itself, or the same again if it is to repeat."""
        track, selection = self.state.track, self._selection()
        if track is None:
            return
        following = track if self.state.repeated else self._beside(1)
        self.car.record({POSITION: 0.0}, Cause("simulation"))
        self.car.record(self._wishes(following, selection.name), Cause("simulation"))

    def progressed(self, seconds: float) -> None:
        """The player's report of where it is, about once a second."""
        self.car.record({POSITION: round(max(0.0, seconds), 1)}, Cause("simulation"))

    def heard(self, audible: bool) -> None:
        """The player tells whether a sound device plays the music."""
        if audible != self._audible:
            self._audible = audible
            self.changed.emit()

    def _nothing_like(self, query: str) -> Reply:
        if not self.library.tracks:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no music here yet: run 'python -m app.dev.build music'."))
        language = spoken(self.state.language)
        between = "、" if language == "zh" else ", "
        values: dict[str, Value] = {"wish": query, "genres": between.join(self.library.genres(language))}
        return refuse(QT_TRANSLATE_NOOP("Car", "There is nothing like {wish} here; there is {genres}."), values)

    def _selection(self) -> Selection:
        return walked(self.library, self.state.selection, self.state.track)

    def _beside(self, steps: int) -> Track:
        return beside(in_order(self._selection(), self.state.shuffled), self.state.track, steps)

    def _step(self, steps: int) -> Reply:
        if not self.library.tracks:
            return self._nothing_like("")
        wishes = self._wishes(self._beside(steps), self._selection().name) | {POSITION: 0.0, RATE: 1.0}
        return self.wish(wishes, self._now)

    def _wishes(self, track: Track, selection: str) -> dict[str, Value]:
        start: dict[str, Value] = {} if track is self.state.track else {POSITION: 0.0}
        return chosen(track, selection) | start

    def _now(self) -> dict[str, object]:
        state, track = self.state, self.state.track
        playing: dict[str, object] = {"playing": state.playing}
        names = (
            {what: track.named(what, spoken(state.language)) for what in ("title", "artist", "album", "genre")}
            if track
            else {}
        )
        return playing | names

    def _named(self, what: str) -> str:
        return self.state.track.named(what, self.state.language) if self.state.track else ""

    def _row(self, track: Track) -> dict[str, object]:
        row: dict[str, object] = {what: track.named(what, self.state.language) for what in ("title", "artist", "album")}
        return row | {"uri": track.uri, "cover": self._picture(track), "duration": track.duration, "year": track.year}

    def _picture(self, track: Track) -> str:
        return QUrl.fromLocalFile(str(self.library.folder / track.cover)).toString()

    @Property(bool, notify=listed)
    def available(self) -> bool:
        """Whether there is any music."""
        return bool(self.library.tracks)

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
        """Of the chosen track, in the screen's language."""
        return self._named("artist")

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
        return self._picture(self.state.track) if self.state.track else ""

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

    @Property(bool, notify=changed)
    def repeated(self) -> bool:
        """Whether the track repeats."""
        return self.state.repeated

    @Property("QVariantList", notify=listed)  # type: ignore[arg-type]
    def queue(self) -> list[dict[str, object]]:
        """What is being walked through, in order: title, artist, album, uri, cover, duration, year."""
        return (
            [self._row(track) for track in in_order(self._selection(), self.state.shuffled)]
            if self.library.tracks
            else []
        )

    @Property("QVariantList", notify=listed)  # type: ignore[arg-type]
    def albums(self) -> list[dict[str, object]]:
        """All albums: album, artist, genre, year, cover, and `query`, what to play."""
        firsts = {track.album: track for track in reversed(self.library.tracks)}
        language = self.state.language
        return [
            self._row(track) | {"genre": track.named("genre", language), "query": track.album}
            for track in reversed(firsts.values())
        ]

    @Slot(str)
    def start(self, query: str) -> None:
        """Touch: play what a wish finds."""
        self.heed(self.play(query))

    @Slot(str)
    def choose(self, uri: str) -> None:
        """Touch: play this track of the queue."""
        track = self.library.track(uri)
        if track:
            wishes = self._wishes(track, self._selection().name) | {POSITION: 0.0, RATE: 1.0, MUTED: False}
            self.heed(self.wish(wishes, self._now))

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
        if self.state.position > RESTART_AFTER:
            self.seek(0.0)
        else:
            self.heed(self.previous())

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Touch: go to a place in the track."""
        if self.state.track:
            place = round(min(max(0.0, seconds), self.state.track.duration), 1)
            self.heed(self.wish({POSITION: place}, self._now))

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

    @Slot(bool)
    def setRepeated(self, on: bool) -> None:
        """Touch: repeat the track."""
        self.heed(self.wish({REPEATED: on}, lambda: {"repeated": self.state.repeated}))
