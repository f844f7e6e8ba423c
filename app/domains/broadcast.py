"""Stations, podcasts and playlists from assets/media: what they play, and what is on the air at a moment."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domains.music import Library, Track
from app.life_file import LifeFile

ROOT = Path(__file__).parents[2]
MEDIA_FOLDER = ROOT / "assets" / "media"
SPOKEN = ROOT / "build" / "broadcast"
URLS = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a programme: a sound file, its seconds, and what it is called ("" for what is said between songs)."""

    path: Path
    seconds: float
    title: str = ""
    title_zh: str = ""
    artist: str = ""
    artist_zh: str = ""


@dataclass(frozen=True, slots=True)
class Station:
    """An endless programme that begins anew after its last piece, or a stream (`track.source` is its URL)."""

    track: Track
    about: str
    about_zh: str
    programme: tuple[Piece, ...] = ()

    def on_air(self, now: float) -> tuple[Piece, float] | None:
        """The piece that is heard at a moment (seconds since 1970), and how far into it; the same for everybody."""
        whole = sum(piece.seconds for piece in self.programme)
        if not whole:
            return None
        at = now % whole
        for piece in self.programme:
            if at < piece.seconds:
                return piece, at
            at -= piece.seconds
        return self.programme[0], 0.0


@dataclass(frozen=True, slots=True)
class Podcast:
    """`episodes` in order; each names its file in `source`, "" while it is not built."""

    id: str
    name: str
    name_zh: str
    about: str
    about_zh: str
    episodes: tuple[Track, ...]


@dataclass(frozen=True, slots=True)
class Playlist:
    """Songs in the order in which they were put together."""

    id: str
    name: str
    name_zh: str
    tracks: tuple[Track, ...]


@dataclass
class Broadcast:
    """Everything that plays besides the library; `faults` say what of the files was left out."""

    stations: tuple[Station, ...] = ()
    podcasts: tuple[Podcast, ...] = ()
    playlists: tuple[Playlist, ...] = ()
    faults: list[str] = field(default_factory=list)


def read_broadcast(library: Library, folder: Path = MEDIA_FOLDER, spoken: Path = SPOKEN) -> Broadcast:
    """Read stations.yaml, podcasts.yaml and playlists.yaml; a broken entry costs itself only."""
    read = _Reader(library, folder, _built(spoken))
    return Broadcast(read.stations(), read.podcasts(), read.playlists(), read.faults)


def _built(spoken: Path) -> dict[str, dict[str, Any]]:
    """What app/dev/build_broadcast.py made: by name {"path", "seconds", "peaks"}."""
    try:
        found = json.loads((spoken / "catalogue.json").read_text(encoding="utf-8"))
        return {name: entry | {"path": spoken / entry["file"]} for name, entry in found.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


class _Reader:
    def __init__(self, library: Library, folder: Path, built: Mapping[str, dict[str, Any]]) -> None:
        self._library, self._folder, self._built = library, folder, built
        self.faults: list[str] = []

    def _entries(self, name: str, needed: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
        """The sound entries of a file, by their id."""
        file = LifeFile(self._folder / f"{name}.yaml")
        sound = []
        for key, entry in file.table(name).items():
            missing = [what for what in needed if not isinstance(entry, dict) or not entry.get(what)]
            if missing:
                file.fault(key, f"{key} has no {missing[0]}", f"write {missing[0]}: under it")
            else:
                sound.append((str(key), entry))
        self.faults += file.faults
        return sound

    def stations(self) -> tuple[Station, ...]:
        found = []
        for id, entry in self._entries("stations", ["name"]):
            url, programme = str(entry.get("url", "")), self._programme(id, entry)
            if not (url.startswith(URLS) or programme):
                if self._library.tracks:
                    where = self._folder / "stations.yaml"
                    self.faults.append(f"{where}: {id} plays nothing; give it songs under plays or a url with http.")
                continue
            track = _track(f"station:{id}", entry, kind="station", source=url)
            found.append(Station(track, str(entry.get("about", "")), _zh(entry, "about"), programme))
        return tuple(found)

    def _programme(self, id: str, entry: Mapping[str, Any]) -> tuple[Piece, ...]:
        """The station's songs, with its own voice before every second one."""
        songs = self._songs(entry.get("plays", []))
        voice = self._built.get(f"station_{id}")
        pieces: list[Piece] = []
        for number, song in enumerate(songs):
            if voice and number % 2 == 0:
                pieces.append(Piece(voice["path"], float(voice["seconds"])))
            path = self._library.folder / song.uri
            pieces.append(Piece(path, song.duration, song.title, song.title_zh, song.artist, song.artist_zh))
        return tuple(pieces)

    def podcasts(self) -> tuple[Podcast, ...]:
        found = []
        for id, entry in self._entries("podcasts", ["name", "episodes"]):
            episodes = [
                _episode(id, number, entry, episode, self._built.get(f"podcast_{id}_{number}", {}))
                for number, episode in enumerate(entry["episodes"], 1)
                if isinstance(episode, dict) and episode.get("title")
            ]
            about, name = str(entry.get("about", "")), str(entry["name"])
            found.append(Podcast(id, name, _zh(entry, "name"), about, _zh(entry, "about"), tuple(episodes)))
        return tuple(found)

    def playlists(self) -> tuple[Playlist, ...]:
        entries = self._entries("playlists", ["name", "plays"])
        made = [Playlist(id, str(e["name"]), _zh(e, "name"), self._songs(e["plays"])) for id, e in entries]
        return tuple(each for each in made if each.tracks)

    def _songs(self, wishes: object) -> tuple[Track, ...]:
        """Songs by title, genre or mood, each once."""
        chosen: list[Track] = []
        for wish in wishes if isinstance(wishes, list) else []:
            titled = [track for track in self._library.tracks if track.title == str(wish)]
            found = self._library.of_kind("mood", str(wish)) if not titled and self._library.tracks else None
            chosen += titled or (found.tracks if found else ())
        return tuple(dict.fromkeys(chosen))


def _zh(entry: Mapping[str, Any], what: str) -> str:
    return str(entry.get(f"{what}_zh") or entry.get(what, ""))


def _episode(id: str, number: int, podcast: Mapping[str, Any], episode: Mapping[str, Any], built: Any) -> Track:
    names = {"name": episode["title"], "name_zh": _zh(episode, "title"), "genre": "Podcast", "genre_zh": "播客"}
    whole = {"artist": podcast["name"], "artist_zh": _zh(podcast, "name"), "year": episode.get("year", 0)}
    source, seconds = str(built.get("path", "")), float(built.get("seconds", 0.0))
    return _track(f"podcast:{id}/{number}", names | whole, "episode", source, seconds, built.get("peaks", ()), number)


def _track(
    uri: str,
    entry: Mapping[str, Any],
    kind: str,
    source: str,
    seconds: float = 0.0,
    peaks: Sequence[float] = (),
    number: int = 1,
) -> Track:
    """Something that plays and is no song of the library, with the same fields as one."""
    return Track(
        uri=uri,
        title=str(entry["name"]),
        title_zh=_zh(entry, "name"),
        artist=str(entry.get("artist", "")),
        artist_zh=_zh(entry, "artist"),
        album=str(entry.get("artist", "")),
        album_zh=_zh(entry, "artist"),
        genre=str(entry.get("genre", "")),
        genre_zh=_zh(entry, "genre"),
        moods=(),
        year=int(entry.get("year") or 0),
        number=number,
        duration=seconds,
        cover="",
        peaks=tuple(peaks),
        kind=kind,
        source=source,
    )
