"""What the media commands share: the signals as one state, the order in which things play, and how they are told."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.car.car import Car
from app.car.catalogue import HMI, MEDIA
from app.car.media_signals import FAVOURITES, LAST, LYRICS, QUEUE, REPEAT, RESUME
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.broadcast import Broadcast, read_broadcast
from app.domains.collection import NEARLY, Collection
from app.domains.domain import Domain, Reply, refuse
from app.domains.language import spoken
from app.domains.music import Library, Selection, Track
from app.domains.playlist import URI, beside, chosen, in_order, parted
from app.domains.stick import read_stick

RATE = f"{MEDIA}.Played.PlaybackRate"
POSITION = f"{MEDIA}.Position"
VOLUME = f"{MEDIA}.Volume"
MUTED = f"{MEDIA}.IsMuted"
SHUFFLED = f"{MEDIA}.IsShuffled"
LANGUAGE = f"{HMI}.CurrentLanguage"
ON_AIR = f"{MEDIA}.Played.Track", f"{MEDIA}.Played.Artist"
FOLLOWED = (URI, *ON_AIR, RATE, POSITION, VOLUME, MUTED, SHUFFLED, LANGUAGE, REPEAT, QUEUE, FAVOURITES, LYRICS, RESUME)
SOURCES = {"song": "library", "station": "radio", "episode": "podcast", "file": "usb"}


@dataclass(frozen=True)
class MediaState:
    """`track` None when nothing was chosen yet; `selection` is what next and previous walk through, "" for all.

    `queued` are URIs that come before the rest of the selection, which goes on after `anchor` ("" for the track).
    """

    track: Track | None
    selection: str
    playing: bool
    position: float
    volume: int
    muted: bool
    shuffled: bool
    repeat: str
    language: str
    queued: tuple[str, ...]
    anchor: str
    favourites: tuple[str, ...]
    lyrics: bool
    on_air: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Sounding:
    """What the player is to play now: a file or a stream, from where, and its seconds (0.0: until it ends)."""

    source: Path | str
    at: float
    duration: float
    title: str


class MediaCore(Domain):
    """The state of what plays. `now` gives seconds since 1970, by which stations run."""

    name = "media"

    def __init__(
        self,
        car: Car,
        library: Library | None = None,
        broadcast: Broadcast | None = None,
        stick: str = "",
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(car)
        self.library = library or Library()
        self.broadcast = broadcast or read_broadcast(self.library)
        self.collection = Collection(self.library, self.broadcast, read_stick(stick))
        self.now = now
        self.state = self.read_state()

    def read_state(self) -> MediaState:
        """The signals as they are."""
        car = self.car
        file, selection = parted(str(car[URI]))
        queue = json.loads(str(car[QUEUE]))
        self.collection.favourites = tuple(json.loads(str(car[FAVOURITES])))
        self.collection.resume = json.loads(str(car[RESUME]))
        return MediaState(
            track=self.collection.track(file),
            selection=selection,
            playing=car.number(RATE) > 0,
            position=car.number(POSITION),
            volume=int(car.number(VOLUME)),
            muted=bool(car[MUTED]),
            shuffled=bool(car[SHUFFLED]),
            repeat=str(car[REPEAT]).lower(),
            language=str(car[LANGUAGE]),
            queued=tuple(queue["items"]),
            anchor=str(queue["anchor"]),
            favourites=self.collection.favourites,
            lyrics=bool(car[LYRICS]),
            on_air=(str(car[ON_AIR[0]]), str(car[ON_AIR[1]])),
        )

    def sounding(self, at: float) -> Sounding | None:
        """What is to be heard of the chosen track at a place in it; a station is where the clock says."""
        track = self.state.track
        if track is None:
            return None
        station = self.collection.station(track)
        if station and (air := station.on_air(self.now())):
            piece, into = air
            return Sounding(piece.path, into, piece.seconds, piece.title or track.title)
        if track.kind == "song":
            return Sounding(self.library.folder / track.uri, at, track.duration, track.title)
        source: Path | str = track.source if track.kind == "station" else Path(track.source)
        return Sounding(source, at, track.duration, track.title)

    def walked(self) -> Selection:
        """The selection that is walked through; everything when it is gone or no longer holds the track."""
        state = self.state
        base, found = self.base, self.collection.selection(state.selection)
        if found and (base is None or base in found.tracks):
            return Selection(state.selection, found.tracks, found.first, found.own)
        tracks = self.library.tracks or ((base,) if base else ())
        return Selection("", tracks, tracks[0], len(tracks))

    @property
    def base(self) -> Track | None:
        """The track from which the selection goes on, which is not the one that plays out of the queue."""
        return (self.collection.track(self.state.anchor) if self.state.anchor else None) or self.state.track

    @property
    def order(self) -> list[Track]:
        """The selection in the order in which it plays."""
        selection = self.walked()
        return in_order(selection, self.state.shuffled and selection.first.kind in ("song", "file"))

    def step_to(self, steps: int) -> dict[str, Value]:
        """The wishes that bring the track some steps away; forward, what is queued comes first."""
        state = self.state
        queued = [uri for uri in state.queued if self.collection.track(uri)]
        if steps > 0 and queued and state.track:
            first = self.collection.track(queued[0])
            assert first is not None
            anchor = state.anchor or state.track.uri
            return self.choosing(first, state.selection) | {QUEUE: written_queue(anchor, queued[1:])}
        steps = 0 if steps < 0 and state.anchor else steps
        return self.choosing(beside(self.order, self.base, steps), self.walked().name) | self.unanchored()

    def unanchored(self) -> dict[str, Value]:
        """The wish that makes the chosen track the one from which the selection goes on."""
        return {QUEUE: written_queue("", self.state.queued)} if self.state.anchor else {}

    def choosing(self, track: Track, selection: str) -> dict[str, Value]:
        """The wishes that choose a track; an episode goes on where it was left."""
        last = json.loads(str(self.car[LAST])) | {SOURCES[track.kind]: str(chosen(track, selection)[URI])}
        begin = self.collection.resume.get(track.uri, 0.0) if track.kind == "episode" else 0.0
        if track.duration and begin > track.duration - NEARLY:
            begin = 0.0
        start: dict[str, Value] = {} if track is self.state.track else {POSITION: begin}
        return chosen(track, selection) | start | {LAST: json.dumps(last)}

    def told(self) -> dict[str, object]:
        """What plays, for a model; names that others gave are marked as theirs."""
        state, track = self.state, self.state.track
        if track is None:
            return {"playing": state.playing}
        names: dict[str, object] = {what: self.named(track, what) for what in ("title", "artist", "album", "genre")}
        if track.kind == "station":
            names = {"station": names["title"], "title": state.on_air[0] or names["title"], "artist": state.on_air[1]}
        if track.kind == "episode":
            names = {"title": names["title"], "artist": names["artist"], "podcast": names["artist"]}
        foreign = track.kind == "file" or (track.kind == "station" and track.source)
        shown: dict[str, object] = {"untrusted": names} if foreign else names
        return {"playing": state.playing, "source": SOURCES[track.kind]} | shown

    def named(self, track: Track, what: str) -> str:
        """A name of a track in the language that is talked."""
        return track.named(what, spoken(self.state.language))

    def playing_said(self) -> Message:
        """One sentence that tells what plays."""
        track = self.state.track
        assert track is not None
        title, artist = self.named(track, "title"), self.named(track, "artist")
        if track.kind == "episode":
            text = QT_TRANSLATE_NOOP("Car", "Playing “{title}” of {podcast}.")
            return Message(text, {"title": title, "podcast": artist})
        if not artist:
            return Message(QT_TRANSLATE_NOOP("Car", "Playing {title}."), {"title": title})
        text = QT_TRANSLATE_NOOP("Car", "Playing {title} by {artist}.")
        return Message(text, {"title": title, "artist": artist})

    def nothing_like(self, query: str, kind: str = "any") -> Reply:
        """An honest no that names what there is."""
        between = "、" if spoken(self.state.language) == "zh" else ", "
        if kind in ("station", "podcast", "playlist"):
            names = self.names_of(kind)
            if not names:
                return refuse(
                    QT_TRANSLATE_NOOP("Car", "There are none of these here yet; they are listed in assets/media.")
                )
            values: dict[str, Value] = {"wish": query, "names": between.join(names)}
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no {wish} here; there is {names}."), values)
        if not self.library.tracks:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no music here yet: run 'python -m app.dev.build music'."))
        values = {"wish": query, "genres": between.join(self.library.genres(spoken(self.state.language)))}
        return refuse(QT_TRANSLATE_NOOP("Car", "There is nothing like {wish} here; there is {genres}."), values)

    def names_of(self, kind: str) -> list[str]:
        """Stations, podcasts or playlists by name."""
        chinese = spoken(self.state.language) == "zh"
        if kind == "station":
            return [self.named(track, "title") for track in self.collection.stations]
        rows = self.broadcast.podcasts if kind == "podcast" else self.broadcast.playlists
        return [row.name_zh if chinese else row.name for row in rows]


def written_queue(anchor: str, items: "tuple[str, ...] | list[str]") -> str:
    """The value of the queue's signal."""
    return json.dumps({"anchor": anchor, "items": list(items)})
