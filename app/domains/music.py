"""The music there is, and how a wish such as "something calm" or "Slow Rivver" finds its tracks."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
MUSIC = ROOT / "build" / "music"
WORDS = ROOT / "assets" / "music" / "words.yaml"
ALIKE_NAME, ALIKE, ALIKE_WORD = 0.87, 0.78, 0.85


@dataclass(frozen=True, slots=True)
class Track:
    """One recording: `uri` and `cover` are file names in the library's folder, `duration` seconds, `peaks` 0 to 1.

    `kind` is song, station, episode or file; those that are no song name their sound in `source`, a path or a URL.
    """

    uri: str
    title: str
    title_zh: str
    artist: str
    artist_zh: str
    album: str
    album_zh: str
    genre: str
    genre_zh: str
    moods: tuple[str, ...]
    year: int
    number: int
    duration: float
    cover: str
    peaks: tuple[float, ...] = field(repr=False)
    kind: str = "song"
    source: str = ""

    def named(self, what: str, language: str) -> str:
        """`title`, `artist`, `album` or `genre` in a language."""
        return str(getattr(self, f"{what}_zh" if language == "zh" else what))


@dataclass(frozen=True, slots=True)
class Selection:
    """Tracks to walk through; `name` finds them again, "" is all there is.

    `first` is where to begin, `titled` when it itself was wished; the first `own` tracks are what was meant, the
    rest follows on.
    """

    name: str
    tracks: tuple[Track, ...]
    first: Track
    own: int
    titled: bool = False


def normalised(text: str) -> str:
    """Lower case, without punctuation, with single spaces."""
    return " ".join(re.sub(r"[^\w\s]|_", " ", text.casefold()).split())


class Library:
    """The recordings of a folder that app/dev/build_music.py made; an unbuilt folder is an empty library."""

    def __init__(self, folder: Path = MUSIC, words: Path = WORDS) -> None:
        self.folder = folder
        self._words = words
        try:
            entries = json.loads((folder / "catalogue.json").read_text(encoding="utf-8"))["tracks"]
            listed = [
                Track(**entry | {"moods": tuple(entry["moods"]), "peaks": tuple(entry["peaks"])}) for entry in entries
            ]
        except (OSError, ValueError, KeyError, TypeError):
            listed = []
        self.tracks: tuple[Track, ...] = tuple(listed)
        self._by_uri = {track.uri: track for track in self.tracks}

    def track(self, uri: str) -> Track | None:
        """The recording with this file name."""
        return self._by_uri.get(uri)

    def genres(self, language: str) -> list[str]:
        """The genres there are, in the library's order."""
        return list(dict.fromkeys(track.named("genre", language) for track in self.tracks))

    def find(self, query: str) -> Selection | None:
        """What a wish means; None when nothing is like it. A wish without content means everything."""
        if not self.tracks:
            return None
        whole = normalised(query)
        core = self.bare(whole)
        if not core:
            return Selection("", self.tracks, self.tracks[0], len(self.tracks))
        return (
            self._named(whole, core)
            or self._misspelt_name(core, ALIKE_NAME)
            or self._tagged(whole)
            or self._misspelt_name(core, ALIKE)
            or self._misspelt_tag(core)
        )

    def of_kind(self, kind: str, query: str) -> Selection | None:
        """What a wish means when it says what it names: song, artist, album, genre or mood."""
        whole = normalised(query)
        if kind in ("genre", "mood"):
            return self._tagged(whole) or self._misspelt_tag(self.bare(whole) or whole)
        what = "title" if kind == "song" else kind
        names = self._names[what]
        likeness, name = max((max(likeness_of(whole, name), float(inside(name, whole))), name) for name in names)
        partly = [name for name in names if len(whole) >= (4 if whole.isascii() else 2) and inside(whole, name)]
        if likeness < ALIKE and not partly:
            return None
        return self._by_name(what, name if likeness >= ALIKE else partly[0])

    def several(self, query: str, kind: str = "") -> list[tuple[str, Track]]:
        """What fits a wish equally well, as (what, track): names that hold its words, where none is the wish itself."""
        core = self.bare(normalised(query))
        if len(core) < (4 if core.isascii() else 2) or core in self._tags:
            return []
        kinds = {"song": ("title",), "artist": ("artist",), "album": ("album",)}.get(kind, ("title", "artist", "album"))
        if any(inside(name, core) for what in kinds for name in self._names[what]):
            return []
        hits = [(what, tracks[0]) for what in kinds for name, tracks in self._names[what].items() if inside(core, name)]
        return hits if len({(what, track.uri) for what, track in hits}) > 1 else []

    def _named(self, whole: str, core: str) -> Selection | None:
        """A title, artist or album spelt right; the longest name in the wish wins, titles before the rest."""
        hits = [
            (len(name), -rank, name, what)
            for rank, what in enumerate(("title", "album", "artist"))
            for name in self._names[what]
            if name in (whole, core)
            or inside(name, whole)
            or (len(core) >= (4 if core.isascii() else 2) and inside(core, name))
        ]
        if not hits:
            return None
        *_, name, what = max(hits)
        if {whole, core} & self._tags.keys() and len(name) > len(core):
            return None
        return self._by_name(what, name)

    def _by_name(self, what: str, name: str) -> Selection:
        """An artist's tracks; an album with all other albums after it; a title within its album."""
        tracks = self._names[what][name]
        if what == "artist":
            return Selection(tracks[0].artist, tracks, tracks[0], len(tracks))
        album = [track for track in self.tracks if track.album == tracks[0].album]
        begin = self.tracks.index(album[0])
        following = self.tracks[begin:] + self.tracks[:begin]
        return Selection(tracks[0].album, following, tracks[0], len(album), titled=what == "title")

    def _tagged(self, wish: str) -> Selection | None:
        """Genres and moods: the tracks that carry most of those named."""
        said = list(dict.fromkeys(tag for word, tag in self._tags.items() if inside(word, wish)))
        return self._most(said)

    def _most(self, tags: Sequence[str]) -> Selection | None:
        scores = {
            track.uri: sum(tag in (track.genre.casefold(), *track.moods) for tag in tags) for track in self.tracks
        }
        best = max(scores.values(), default=0)
        tracks = tuple(track for track in self.tracks if scores[track.uri] == best)
        return Selection(" ".join(tags), tracks, tracks[0], len(tracks)) if best else None

    def _misspelt_name(self, core: str, least: float) -> Selection | None:
        """The title, artist or album most alike, if alike enough and not itself a word for a genre or mood."""
        candidates = [
            (likeness_of(core, self.bare(name) or name), what, name)
            for what, names in self._names.items()
            for name in names
        ]
        likeness, what, name = max(candidates)
        return self._by_name(what, name) if likeness >= least and core not in self._tags else None

    def _misspelt_tag(self, core: str) -> Selection | None:
        """The genre or mood whose word is most like the wish or one of its words, if alike enough."""
        parts = (core, *core.split())
        likeness, tag = max((likeness_of(part, word), tag) for part in parts for word, tag in self._tags.items())
        return self._most([tag]) if likeness >= ALIKE_WORD else None

    @cached_property
    def _names(self) -> dict[str, dict[str, tuple[Track, ...]]]:
        """Tracks by what is named (title, album, artist) and its normalised name in each language."""
        table: dict[str, dict[str, tuple[Track, ...]]] = {}
        for what in ("title", "album", "artist"):
            names = table.setdefault(what, {})
            for track in self.tracks:
                for language in ("en", "zh"):
                    name = normalised(track.named(what, language))
                    names[name] = (*names.get(name, ()), track)
        return table

    @cached_property
    def _vocabulary(self) -> dict[str, dict[str, list[str]] | list[str]]:
        loaded: dict[str, dict[str, list[str]] | list[str]] = yaml.safe_load(self._words.read_text(encoding="utf-8"))
        return loaded

    @cached_property
    def _tags(self) -> dict[str, str]:
        """Genre or mood by every word that people have for it."""
        table: dict[str, str] = {}
        for kind in ("genres", "moods"):
            group = self._vocabulary[kind]
            assert isinstance(group, dict)
            table |= {normalised(word): tag for tag, words in group.items() for word in words}
        return table

    def bare(self, text: str) -> str:
        """A normalised wish without the words that name nothing."""
        fillers: Iterable[str] = self._vocabulary["fillers"]
        chinese = sorted((word for word in fillers if not word.isascii()), key=len, reverse=True)
        for word in chinese if not text.isascii() else ():
            text = text.replace(word, " ")
        latin = {word for word in fillers if word.isascii()}
        return " ".join(word for word in text.split() if word not in latin)


def inside(part: str, text: str) -> bool:
    """Whole words for Latin script, any place for Chinese."""
    return bool(part) and (f" {part} " in f" {text} " if part.isascii() else part in text)


def likeness_of(one: str, other: str) -> float:
    """How alike two names are, 0 to 1, spaces aside."""
    return SequenceMatcher(None, one.replace(" ", ""), other.replace(" ", "")).ratio()
