"""What comes next: selections of the library as the signal `Played.URI` names them, `<file>#<selection>`."""

import zlib
from urllib.parse import quote, unquote

from app.car.catalogue import MEDIA
from app.car.signals import Value
from app.domains.music import Selection, Track

URI = f"{MEDIA}.Played.URI"


def parted(uri: str) -> tuple[str, str]:
    """File name and selection of a `Played.URI`."""
    file, _, selection = uri.partition("#")
    return file, unquote(selection)


def chosen(track: Track, selection: str) -> dict[str, Value]:
    """The signals that say that `track` plays out of `selection`."""
    return {
        URI: f"{track.uri}#{quote(selection)}" if selection else track.uri,
        f"{MEDIA}.Played.Track": track.title,
        f"{MEDIA}.Played.Artist": track.artist,
        f"{MEDIA}.Played.Album": track.album,
        f"{MEDIA}.Played.Genre": track.genre,
    }


def in_order(selection: Selection, shuffled: bool) -> list[Track]:
    """The order in which a selection is played; shuffled, always in the same mixed order, what was meant first."""
    if not shuffled:
        return list(selection.tracks)
    own = selection.tracks[: selection.own]
    return sorted(
        selection.tracks, key=lambda track: (track not in own, zlib.crc32(f"{selection.name}/{track.uri}".encode()))
    )


def beside(order: list[Track], track: Track | None, steps: int) -> Track:
    """The track some steps away, round and round."""
    return order[(order.index(track) + steps) % len(order)] if track in order else order[0]


def opening(selection: Selection, current: Track | None, shuffled: bool) -> Track:
    """The track with which a selection begins: the one named, else the one already chosen, else the first."""
    if selection.titled:
        return selection.first
    if current is not None and current in selection.tracks[: selection.own]:
        return current
    return in_order(selection, shuffled)[0]
