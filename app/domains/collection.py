"""All that can be played: songs, stations, podcasts, playlists, favourites and the stick, found by a wish or a name."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal

from app.domains.broadcast import Broadcast, Podcast, Station
from app.domains.music import ALIKE, Library, Selection, Track, inside, likeness_of, normalised

Kind = Literal["any", "song", "artist", "album", "genre", "playlist", "mood", "station", "podcast"]
FAVOURITES, STATIONS, STICK = "favourites", "stations", "usb"
LIKED = {"favourites", "favorites", "favourite", "favorite", "liked", "收藏", "喜欢", "favoriten", "favoris"}
NEARLY = 5.0  # seconds before its end from which on an episode counts as heard
Choice = tuple[str, str]
"""A name that fits, and what it names."""


class Collection:
    """Looks up and finds; knows nothing of what plays. `resume` and `favourites` are told by whoever asks."""

    def __init__(self, library: Library, broadcast: Broadcast, stick: Sequence[Track] = ()) -> None:
        self.library, self.broadcast, self.stick = library, broadcast, tuple(stick)
        self.favourites: tuple[str, ...] = ()
        self.resume: Mapping[str, float] = {}
        self._others = {track.uri: track for track in (*self.stations, *self._episodes, *self.stick)}

    @property
    def stations(self) -> tuple[Track, ...]:
        """Every station as something to play."""
        return tuple(station.track for station in self.broadcast.stations)

    @property
    def _episodes(self) -> list[Track]:
        return [episode for podcast in self.broadcast.podcasts for episode in podcast.episodes]

    def track(self, uri: str) -> Track | None:
        """What has this URI."""
        return self.library.track(uri) or self._others.get(uri)

    def station(self, track: Track) -> Station | None:
        """The station that a track is."""
        return next((each for each in self.broadcast.stations if each.track is track), None)

    def podcast(self, track: Track) -> Podcast | None:
        """The podcast that an episode is of."""
        return next((each for each in self.broadcast.podcasts if track in each.episodes), None)

    def selection(self, name: str) -> Selection | None:
        """What a wish found before, by the name of that selection."""
        kind, _, rest = name.partition("/")
        if name == FAVOURITES:
            return self._selected(name, [track for uri in self.favourites if (track := self.track(uri))])
        if name == STATIONS:
            return self._selected(name, self.stations)
        if name == STICK:
            return self._selected(name, self.stick)
        if kind == "podcast":
            return self._selected(name, next((p.episodes for p in self.broadcast.podcasts if p.id == rest), ()))
        if kind == "playlist":
            return self._selected(name, next((p.tracks for p in self.broadcast.playlists if p.id == rest), ()))
        return self.library.find(name)

    def find(self, query: str, kind: Kind) -> Selection | list[Choice] | None:
        """What a wish means; several names where it fits them equally, None where nothing is like it."""
        wish = normalised(query)
        core = self.library.bare(wish)
        if set(core.split()) & LIKED or core in LIKED:
            return self.selection(FAVOURITES)
        if kind in ("station", "podcast", "playlist"):
            return self._of_kind(kind, core or wish)
        if kind == "any":
            exact = [each for each in self._named if normalised(each[0]) in (wish, core)]
            if exact:
                return self._begin(exact[0][1], exact[0][2])
        if not self.library.tracks:
            return None
        several = self.library.several(query, "" if kind == "any" else kind)
        if len({track.album for _, track in several}) > 1:
            return [(getattr(track, what), what) for what, track in several]
        if kind != "any":
            return self.library.of_kind(kind, query) or self.library.of_kind("genre", query)
        return self.library.find(query) or (self._alike(core, self._named) if core else None)

    def next_episode(self, podcast: Podcast) -> Track:
        """The first one that was not heard to its end, else the first."""
        unheard = (e for e in podcast.episodes if self.resume.get(e.uri, 0.0) < e.duration - NEARLY or not e.duration)
        return next(unheard, podcast.episodes[0])

    @cached_property
    def _named(self) -> list[tuple[str, str, str]]:
        """Name, kind and id of everything that is no song."""
        broadcast = self.broadcast
        rows = [(each.track.title, each.track.title_zh, "station", each.track.uri) for each in broadcast.stations]
        rows += [(each.name, each.name_zh, "podcast", each.id) for each in broadcast.podcasts if each.episodes]
        rows += [(each.name, each.name_zh, "playlist", each.id) for each in broadcast.playlists]
        return [(name, kind, id) for *names, kind, id in rows for name in dict.fromkeys(names)]

    def _of_kind(self, kind: str, core: str) -> Selection | list[Choice] | None:
        mine = [each for each in self._named if each[1] == kind]
        if not mine:
            return None
        if not core or core in (kind, f"{kind}s"):
            return self._begin(*mine[0][1:])
        within = [each for each in mine if inside(core, normalised(each[0]))]
        if len({id for *_, id in within}) > 1:
            return [(name, kind) for name, *_ in within]
        if within:
            return self._begin(*within[0][1:])
        if kind == "playlist" and (found := self.library.find(core)):
            return found
        return self._alike(core, mine) or (self._station_playing(core) if kind == "station" else None)

    def _alike(self, core: str, rows: Sequence[tuple[str, str, str]]) -> Selection | None:
        """The name most alike, if alike enough, or that stands in the wish."""
        rated = [
            (max(likeness_of(core, n), float(inside(n, core))), k, i) for name, k, i in rows for n in [normalised(name)]
        ]
        likeness, kind, id = max(rated, default=(0.0, "", ""))
        return self._begin(kind, id) if likeness >= ALIKE else None

    def _station_playing(self, core: str) -> Selection | None:
        """A station of the genre that was named."""
        found = self.library.find(core) if self.library.tracks else None
        genres = {track.genre for track in found.tracks[: found.own]} if found else set()
        station = next((track for track in self.stations if track.genre in genres), None)
        return self._begin("station", station.uri) if station else None

    def _begin(self, kind: str, id: str) -> Selection | None:
        if kind == "station":
            return self._selected(STATIONS, self.stations, self.track(id))
        if kind == "podcast":
            podcast = next(each for each in self.broadcast.podcasts if each.id == id)
            return self._selected(f"podcast/{id}", podcast.episodes, self.next_episode(podcast))
        return self.selection(f"playlist/{id}")

    def _selected(self, name: str, tracks: Sequence[Track], first: Track | None = None) -> Selection | None:
        if not tracks:
            return None
        return Selection(name, tuple(tracks), first or tracks[0], len(tracks), titled=first is not None)
