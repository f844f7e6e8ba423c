"""Everything that can be chosen to play, as lists for the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domains.lyrics import lyrics_of

if TYPE_CHECKING:
    from app.domains.media import Media

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The media model has one.")
class Shelf(QObject):  # type: ignore[operator]
    """Lists of rows; a row that plays something has `uri`, one that stands for several has `query` and `kind`."""

    changed = Signal()

    def __init__(self, media: "Media") -> None:
        super().__init__(media)
        self._media = media
        media.listed.connect(self.changed)

    def _name(self, english: str, chinese: str) -> str:
        return chinese if self._media.state.language == "zh" else english

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def albums(self) -> list[dict[str, object]]:
        """All albums: album, artist, genre, year, cover, and `query`, what to play."""
        media, language = self._media, self._media.state.language
        firsts = {track.album: track for track in reversed(media.library.tracks)}
        return [
            media.row(track) | {"genre": track.named("genre", language), "query": track.album}
            for track in reversed(firsts.values())
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def songs(self) -> list[dict[str, object]]:
        """All songs by title."""
        rows = [self._media.row(track) for track in self._media.library.tracks]
        return sorted(rows, key=lambda row: str(row["title"]))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def artists(self) -> list[dict[str, object]]:
        """name, detail (the album), query, kind, cover."""
        return self._groups("artist", "album")

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def genres(self) -> list[dict[str, object]]:
        """name, detail (an artist), query, kind, cover."""
        return self._groups("genre", "artist")

    def _groups(self, what: str, detail: str) -> list[dict[str, object]]:
        media, language = self._media, self._media.state.language
        firsts = {getattr(track, what): track for track in reversed(media.library.tracks)}
        rows: list[dict[str, object]] = [
            {"name": track.named(what, language), "detail": track.named(detail, language), "query": name, "kind": what}
            | {"cover": media.picture(track)}
            for name, track in reversed(firsts.items())
        ]
        return rows

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def playlists(self) -> list[dict[str, object]]:
        """name, detail (the first titles), query, kind, cover."""
        media, language = self._media, self._media.state.language
        rows: list[dict[str, object]] = []
        for each in media.broadcast.playlists:
            detail = " · ".join(track.named("title", language) for track in each.tracks[:3])
            row: dict[str, object] = {"name": self._name(each.name, each.name_zh), "detail": detail}
            rows.append(row | {"query": each.name, "kind": "playlist", "cover": media.picture(each.tracks[0])})
        return rows

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def favourites(self) -> list[dict[str, object]]:
        """What was liked, in that order."""
        found = (self._media.collection.track(uri) for uri in self._media.state.favourites)
        return [self._media.row(track) for track in found if track]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def stations(self) -> list[dict[str, object]]:
        """Rows with `about`."""
        return [
            self._media.row(each.track) | {"about": self._name(each.about, each.about_zh)}
            for each in self._media.broadcast.stations
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def episodes(self) -> list[dict[str, object]]:
        """Every episode with its podcast in `artist`, `about`, `share` heard (0 to 1) and whether it was `built`."""
        resume = self._media.collection.resume
        return [
            self._media.row(episode)
            | {"about": self._name(podcast.about, podcast.about_zh), "built": bool(episode.source)}
            | {"share": min(1.0, resume.get(episode.uri, 0.0) / episode.duration) if episode.duration else 0.0}
            for podcast in self._media.broadcast.podcasts
            for episode in podcast.episodes
        ]

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def stick(self) -> list[dict[str, object]]:
        """The files of the USB stick."""
        return [self._media.row(track) for track in self._media.collection.stick]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def next(self) -> list[dict[str, object]]:
        """What plays after this, what was queued first, with its `place` in the queue or -1."""
        queued = sum(self._media.collection.track(uri) is not None for uri in self._media.state.queued)
        rows = [self._media.row(track) for track in self._media.following()]
        return [row | {"place": at if at < queued else -1} for at, row in enumerate(rows)]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def lyrics(self) -> list[dict[str, object]]:
        """Lines of the song with `at` in seconds and `text`; [] where it has none."""
        track = self._media.state.track
        lines = lyrics_of(track.uri, self._media.state.language) if track and track.kind == "song" else ()
        return [{"at": line.at, "text": line.text} for line in lines]

    @Property(bool, notify=changed)
    def lyricsOn(self) -> bool:
        """Whether lyrics were asked for."""
        return self._media.state.lyrics

    @Slot(str, str)
    def start(self, query: str, kind: str) -> None:
        """Touch: play an artist, a genre, a playlist."""
        self._media.heed(self._media.play(query, kind))  # type: ignore[arg-type]

    @Slot(str, str)
    def choose(self, uri: str, selection: str) -> None:
        """Touch: play this, and go on with a selection: stations, favourites, usb, podcast, or "" for all songs."""
        track = self._media.collection.track(uri)
        podcast = self._media.collection.podcast(track) if track else None
        self._media.choose_from(uri, f"podcast/{podcast.id}" if podcast else selection)

    @Slot(str)
    def change(self, source: str) -> None:
        """Touch: another source."""
        self._media.heed(self._media.set_source(source))  # type: ignore[arg-type]

    @Slot(str)
    def add(self, uri: str) -> None:
        """Touch: play this next."""
        self._media.heed(self._media.change_queue([*self._media.state.queued, uri]))

    @Slot(int)
    def remove(self, place: int) -> None:
        """Touch: take this out of the queue."""
        items = list(self._media.state.queued)
        if 0 <= place < len(items):
            del items[place]
            self._media.heed(self._media.change_queue(items))

    @Slot(int, int)
    def move(self, place: int, steps: int) -> None:
        """Touch: play this earlier (negative) or later."""
        items = list(self._media.state.queued)
        if 0 <= place < len(items) and 0 <= place + steps < len(items):
            items.insert(place + steps, items.pop(place))
            self._media.heed(self._media.change_queue(items))

    @Slot(str, bool)
    def like(self, uri: str, on: bool) -> None:
        """Touch: one of the favourites, or no longer."""
        track = self._media.collection.track(uri)
        if track:
            self._media.heed(self._media.mark(track, on))

    @Slot(bool)
    def setLyrics(self, on: bool) -> None:
        """Touch: show the words."""
        self._media.heed(self._media.lyrics(on))
