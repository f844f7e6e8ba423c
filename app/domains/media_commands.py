"""The commands of what plays: play, pause, stop, next, seek, order, queue, favourites, sources, lyrics."""

import json
from typing import Annotated, Literal

from annotated_types import Interval

from app.car.media_signals import FAVOURITES, LAST, LYRICS, QUEUE, REPEAT
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.restrictions import restricted
from app.car.signals import Value
from app.domains.collection import Kind
from app.domains.domain import Reply, command, look, refuse
from app.domains.language import spoken
from app.domains.lyrics import lyrics_of
from app.domains.media_core import MUTED, POSITION, RATE, SHUFFLED, SOURCES, MediaCore, written_queue
from app.domains.music import Track
from app.domains.people_named import which
from app.domains.playlist import opening, parted

Seconds = Annotated[float, Interval(ge=0, le=36000)]
SecondsStep = Annotated[float, Interval(ge=-36000, le=36000)]
Source = Literal["library", "radio", "podcast", "bluetooth", "usb"]
NOTHING = QT_TRANSLATE_NOOP("Car", "Nothing was chosen to play yet.")
LIVE = QT_TRANSLATE_NOOP("Car", "A station is live: there is nothing to wind.")
NO_USB = QT_TRANSLATE_NOOP("Car", "No stick with music is in the USB socket; its folder is named by usb in [cockpit].")
UNBUILT = QT_TRANSLATE_NOOP("Car", "“{title}” is not built yet: run 'python -m app.dev.build broadcast'.")
REPEATS = {
    "off": QT_TRANSLATE_NOOP("Car", "The music ends after the last title."),
    "one": QT_TRANSLATE_NOOP("Car", "This title repeats."),
    "all": QT_TRANSLATE_NOOP("Car", "Everything repeats."),
}
SHOWN = 8


class MediaCommands(MediaCore):
    """What touch and assistant can do with what plays."""

    @command
    def play(self, query: str | None = "", kind: Kind | None = None) -> Reply:
        """Play by name: a title, artist, album, genre, playlist, mood such as "calm", station or podcast.

        Without a query, go on playing. Give `kind` only where the wish names one. Several may fit: then nothing
        changes and `choices` names them.
        """
        wish, kind = (query or "").strip(), kind or "any"
        if not wish and kind in ("any", "song") and self.state.track:
            return self._going(self.state.track, self.state.selection or self.walked().name)
        found = self.collection.find(wish, kind)
        if found is None:
            return self.nothing_like(wish, kind)
        if isinstance(found, list):
            return which([name for name, _ in found], [{"name": name, "kind": what} for name, what in found])
        if not found.name:
            found = self.walked()
        elsewhere = "/" in found.name and found.name != self.state.selection  # a playlist begins with its first title
        current = None if elsewhere else self.state.track
        return self._going(opening(found, current, self.state.shuffled), found.name)

    def _going(self, track: Track, selection: str) -> Reply:
        if track.kind == "episode" and not track.source:
            return refuse(UNBUILT, {"title": self.named(track, "title")})
        unanchored = {} if track is self.state.track else self.unanchored()
        wishes = self.choosing(track, selection) | unanchored | {RATE: 1.0, MUTED: False}
        return self.wish(wishes, self.told, self.playing_said)

    def begin(self, track: Track, selection: str) -> Reply:
        """Play a track of a selection; one that plays already begins again, but for an episode."""
        start: dict[str, Value] = {} if track.kind == "episode" else {POSITION: 0.0}
        if track.kind == "episode" and not track.source:
            return refuse(UNBUILT, {"title": self.named(track, "title")})
        wishes = self.choosing(track, selection) | self.unanchored() | start | {RATE: 1.0, MUTED: False}
        return self.wish(wishes, self.told, self.playing_said)

    @command
    def pause(self) -> Reply:
        """Pause what plays; play without a query goes on there."""
        return self.wish({RATE: 0.0}, self.told, Message(QT_TRANSLATE_NOOP("Car", "The music is paused.")))

    @command
    def stop(self) -> Reply:
        """Stop what plays and go back to its beginning; an episode keeps its place."""
        wishes: dict[str, Value] = {RATE: 0.0}
        if self.state.track and self.state.track.kind != "episode":
            wishes[POSITION] = 0.0
        return self.wish(wishes, self.told, Message(QT_TRANSLATE_NOOP("Car", "The music is off.")))

    @command
    def next(self) -> Reply:
        """Go on to the next title, episode or station; what was queued comes first."""
        return self._step(1)

    @command
    def previous(self) -> Reply:
        """Go back to the title, episode or station before."""
        return self._step(-1)

    def _step(self, steps: int) -> Reply:
        if not self.library.tracks and self.state.track is None:
            return self.nothing_like("")
        wishes = {POSITION: 0.0} | self.step_to(steps) | {RATE: 1.0}
        return self.wish(wishes, self.told, self.playing_said)

    @command
    def seek(self, seconds: Seconds | None = None, change: SecondsStep | None = None) -> Reply:
        """Go to a place in the title, in seconds from its beginning, or forward and back (negative) by seconds."""
        track = self.state.track
        if track is None:
            return refuse(NOTHING)
        if track.kind == "station":
            return refuse(LIVE)
        if (seconds is None) == (change is None):
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say either a place or a change, in seconds."))
        wanted = seconds if seconds is not None else max(0.0, self.state.position + (change or 0))
        if track.duration and wanted > track.duration:
            long = _clock(track.duration)
            return refuse(QT_TRANSLATE_NOOP("Car", "That title is only {length} long."), {"length": long})
        said = Message(
            QT_TRANSLATE_NOOP("Car", "At {time} of {title}."),
            {"time": _clock(wanted), "title": self.named(track, "title")},
        )
        return self.wish({POSITION: round(wanted, 1)}, lambda: self.told() | {"seconds": self.state.position}, said)

    @command
    def shuffle(self, on: bool = True) -> Reply:
        """Play in mixed order, or in the album's order."""
        mixed, plain = QT_TRANSLATE_NOOP("Car", "Shuffle is on."), QT_TRANSLATE_NOOP("Car", "Shuffle is off.")
        return self.wish({SHUFFLED: on}, lambda: {"shuffled": self.state.shuffled}, Message(mixed if on else plain))

    @command
    def repeat(self, mode: Literal["off", "one", "all"] = "all") -> Reply:
        """Repeat this title (one), all of them (all, the usual), or end after the last (off)."""
        return self.wish({REPEAT: mode.upper()}, lambda: {"repeat": self.state.repeat}, Message(REPEATS[mode]))

    @command
    def favourite(self, on: bool = True) -> Reply:
        """Add what plays to the favourites, or take it from them."""
        track = self.state.track
        if track is None:
            return refuse(NOTHING)
        return self.mark(track, on)

    def mark(self, track: Track, on: bool) -> Reply:
        """Add anything that can be played to the favourites, or take it from them."""
        rest = [uri for uri in self.state.favourites if uri != track.uri]
        kept = list(self.state.favourites) if on and len(rest) < len(self.state.favourites) else rest + [track.uri] * on
        added, gone = (
            QT_TRANSLATE_NOOP("Car", "{title} is one of your favourites."),
            QT_TRANSLATE_NOOP("Car", "{title} is no longer one of your favourites."),
        )
        said = Message(added if on else gone, {"title": self.named(track, "title")})
        state = lambda: {"favourite": track.uri in self.state.favourites, "favourites": len(self.state.favourites)}  # noqa: E731
        return self.wish({FAVOURITES: json.dumps(kept)}, state, said)

    @command
    def queue(self, query: str, kind: Kind | None = None) -> Reply:
        """Play something after this title: a title, or the first few of an album, artist, genre or playlist."""
        found = self.collection.find(query, kind or "any")
        if found is None or not found:
            return self.nothing_like(query, kind or "any")
        if isinstance(found, list):
            return which([name for name, _ in found], [{"name": name, "kind": what} for name, what in found])
        tracks = [found.first] if found.titled else list(found.tracks[: found.own])[:SHOWN]
        if tracks[0].kind == "station":
            return refuse(QT_TRANSLATE_NOOP("Car", "A station never ends; it cannot be queued."))
        items = [*self.state.queued, *(track.uri for track in tracks)]
        one = QT_TRANSLATE_NOOP("Car", "{title} plays next.")
        later = QT_TRANSLATE_NOOP("Car", "{title} plays after what is queued already.")
        more = QT_TRANSLATE_NOOP("Car", "{count} titles are queued, beginning with {title}.")
        text = more if len(tracks) > 1 else later if self.state.queued else one
        said = Message(text, {"title": self.named(tracks[0], "title"), "count": len(tracks)})
        return self.wish({QUEUE: written_queue(self.state.anchor, items)}, self.upcoming, said)

    @look
    def show_queue(self) -> Reply:
        """Look up what plays next; changes nothing."""
        state = self.upcoming()
        rows = self.following()
        if not rows:
            return Reply(state=state, say=(Message(QT_TRANSLATE_NOOP("Car", "Nothing comes next.")),))
        title, artist = self.named(rows[0], "title"), self.named(rows[0], "artist")
        text = (
            QT_TRANSLATE_NOOP("Car", "Next is {title} by {artist}.")
            if artist
            else QT_TRANSLATE_NOOP("Car", "Next is {title}.")
        )
        return Reply(state=state, say=(Message(text, {"title": title, "artist": artist}),))

    def following(self) -> list[Track]:
        """What plays after this, queued first; once through the selection."""
        queued = [track for uri in self.state.queued if (track := self.collection.track(uri))]
        base = self.base
        if base is None or base.kind == "station":
            return queued
        order = self.order
        at = order.index(base) if base in order else -1
        again = order[: max(0, at)] if self.state.repeat != "off" and base.kind != "episode" else []
        return [*queued, *order[at + 1 :], *again]

    def upcoming(self) -> dict[str, object]:
        """What plays next, for a model."""
        rows = self.following()
        titles = [self.named(track, "title") for track in rows[:SHOWN]]
        foreign = any(track.kind == "file" for track in rows[:SHOWN])
        return {"queued": len(self.state.queued)} | ({"untrusted": {"next": titles}} if foreign else {"next": titles})

    @command
    def set_source(self, source: Source) -> Reply:
        """Switch to the music library, radio, podcasts, music by Bluetooth, or the USB stick; goes on where it was."""
        if source == "bluetooth":
            return refuse(QT_TRANSLATE_NOOP("Car", "No phone plays music to the car by Bluetooth."))
        if source == "usb" and not self.collection.stick:
            return refuse(NO_USB)
        file, selection = parted(str(json.loads(str(self.car[LAST])).get(source, "")))
        track = self.collection.track(file)
        if track and SOURCES[track.kind] == source:
            return self._going(track, selection)
        if source == "usb":
            return self._going(self.collection.stick[0], "usb")
        if source == "library":
            found = self.collection.find("", "any")
            return self._going(found.first, "") if found and not isinstance(found, list) else self.nothing_like("")
        return self.play("", "station" if source == "radio" else "podcast")

    @command
    def lyrics(self, on: bool = True) -> Reply:
        """Show the words of the song on the media page, or hide them; while the car moves they stay hidden."""
        lines = lyrics_of(self.state.track.uri, spoken(self.state.language)) if self.state.track else ()
        hidden = QT_TRANSLATE_NOOP("Car", "The lyrics are hidden.")
        none = QT_TRANSLATE_NOOP("Car", "Lyrics are on, but this title has none.")
        later = QT_TRANSLATE_NOOP("Car", "Lyrics are on; they show when the car is parked.")
        here = QT_TRANSLATE_NOOP("Car", "Here are the lyrics.")
        driving = restricted(lambda name: self.car[name], "NO_VIDEO")
        text = hidden if not on else none if not lines else later if driving else here
        return self.wish({LYRICS: on}, lambda: {"lyrics": self.state.lyrics, "has_lyrics": bool(lines)}, Message(text))

    @look
    def read(self) -> Reply:
        """Look up what is playing, its source, volume and order, and which genres, stations and podcasts there are."""
        state = self.state
        switches: dict[str, object] = {"volume": state.volume, "muted": state.muted, "shuffled": state.shuffled}
        switches |= {"repeat": state.repeat, "favourite": bool(state.track) and state.track.uri in state.favourites}  # type: ignore[union-attr]
        there = {"genres": self.library.genres(spoken(state.language))}
        there |= {f"{kind}s": self.names_of(kind) for kind in ("station", "podcast", "playlist")}
        return Reply(state=self.told() | switches | there)

    def change_queue(self, items: list[str]) -> Reply:
        """Put what is queued in another order, or take some of it out."""
        return self.wish({QUEUE: written_queue(self.state.anchor, items)}, self.upcoming)


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
