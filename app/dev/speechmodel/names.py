"""The names that fill the templates' open lists: places of the demo region, demo songs, and things beyond the car."""

from itertools import chain
from pathlib import Path

import yaml

from app.assistant.sentences import said
from app.maps.aldermere.place_list import AREAS, CAFES, CHARGING, FIXED, HOTELS, KINDS, MARKETS, RESTAURANTS
from app.maps.aldermere.terrain import DISTRICTS
from app.maps.aldermere.words import ENDINGS, street_names

_ARTICLE = "the "


def place_names() -> list[str]:
    """Everything in the region one can drive to, with and without an article."""
    fixed = [name for name, _, _, _, _ in FIXED]
    also = chain.from_iterable(tags.get("alt_name", "").split(";") for _, _, tags, _, _ in FIXED)
    areas = [row[0] for row in AREAS] + [district.name for district in DISTRICTS]
    guests = [row[0] for row in RESTAURANTS] + [row[0] for row in CAFES] + [row[0] for row in HOTELS]
    brands = [row[0] for row in CHARGING] + [row[0] for row in MARKETS] + [row[0] for row in KINDS]
    branches = [f"{brand} {district.name}" for brand in brands for district in DISTRICTS]
    streets = [name for pattern in ENDINGS for name, _ in street_names(pattern, 0)]
    plain = dict.fromkeys(said(name) for name in (*fixed, *also, *areas, *guests, *brands, *branches, *streets) if name)
    # What has a fixed spot is asked for more often than a street: three times as many chances to be drawn.
    favourites = [said(name) for name in (*fixed, *also, *areas, *guests) if name] * 3
    with_article = [_ARTICLE + name for name in favourites if name not in ("home", "work", "aldermere")]
    return [*plain, *favourites, *with_article]


def music_names(folder: Path) -> tuple[list[str], list[str]]:
    """Titles alone, and everything music can be asked for by, from `assets/music/*.yaml`."""
    albums = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.yaml"))]
    albums = [album for album in albums if "tracks" in album]
    titles = [said(track["title"]) for album in albums for track in album["tracks"]]
    others = [
        said(name) for album in albums for name in (album["album"], album["artist"], f"music by {album['artist']}")
    ]
    by_artist = [f"{said(track['title'])} by {said(album['artist'])}" for album in albums for track in album["tracks"]]
    return titles, [*titles, *others, *by_artist]


def spoken_names(assets: Path) -> dict[str, list[str]]:
    """Values for the lists `place`, `song`, `title`, `target` and `anything` of the sentence templates."""
    titles, songs = music_names(assets / "music")
    places = place_names()
    beyond = (assets / "speech" / "en" / "beyond.txt").read_text(encoding="utf-8").splitlines()
    return {
        "place": places,
        "target": places,
        "song": songs,
        "title": titles,
        "anything": [said(line) for line in beyond if line.strip()],
    }
