"""The names that fill the templates' open lists: places of the demo region, demo songs, and things beyond the car."""

from collections.abc import Iterator
from pathlib import Path

import yaml

from app.assistant.sentences import said
from app.maps.regions.region import Place, Region

REGION = Path(__file__).resolve().parents[3] / "build" / "region" / "aldermere.sqlite"
# The most important places of these kinds can be said; all others are found by typing.
MOST = {"area": 90, "nature": 60, "street": 120}
OTHERS = 30  # of every other kind
WELL_KNOWN = 0.6  # importance from which a place is asked for more often than others
_ARTICLE = "the "


def place_names(region: Path = REGION) -> list[str]:
    """What in the region one can ask for, with and without an article; what is well known several times."""
    opened = Region(region)
    try:
        places = list(known_places(opened))
    finally:
        opened.close()
    plain = dict.fromkeys(said(name) for place in places for name in _names(place))
    brands = dict.fromkeys(said(place.tags["brand"]) for place in places if "brand" in place.tags)
    favourites = [said(name) for place in places if place.rank >= WELL_KNOWN for name in _names(place)] * 3
    with_article = [_ARTICLE + name for name in favourites if name not in ("home", "work", "aldermere")]
    return [name for name in (*plain, *brands, *favourites, *with_article) if name]


def known_places(region: Region) -> Iterator[Place]:
    """The most important places of each kind."""
    for kind in sorted({place.category for place in region.places("rank > 0")}):
        ranked = sorted(region.places("category = ?", (kind,)), key=lambda place: (-place.rank, place.name))
        yield from list({place.name: place for place in reversed(ranked)}.values())[::-1][: MOST.get(kind, OTHERS)]


def _names(place: Place) -> list[str]:
    return [place.name, *(name for name in place.tags.get("alt_name", "").split(";") if name)]


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
    """Values for the open lists of the sentence templates: places, parts of a trip, songs, and anything else."""
    titles, songs = music_names(assets / "music")
    places = place_names()
    beyond = (assets / "speech" / "en" / "beyond.txt").read_text(encoding="utf-8").splitlines()
    examples = yaml.safe_load((assets / "speech" / "en" / "open.yaml").read_text(encoding="utf-8"))
    opened = {name: [said(str(each)) for each in values] for name, values in examples.items()}
    parts = ["lunch", "dinner", "the hotel", "the museum", "the castle", "the beach", "the walk", "a winery", "a cafe"]
    where = ["the lake", "the coast", "the sea", "the mountains", "the islands", "the beach"] * 4
    return {
        "place": places,
        "target": places,
        "stop": places,
        "where": [*where, *places],
        "trip_stop": [*parts * 4, *places],
        "song": songs,
        "title": titles,
        "anything": [said(line) for line in beyond if line.strip()],
        **opened,
        "who": [*opened["who"], *people_names(assets / "life")],
        "city": [*opened["city"], *places[:60]],
    }


def people_names(life: Path) -> list[str]:
    """Given and whole names of everybody in the contacts and of who drives the car."""
    cards = (life / "contacts.vcf").read_text(encoding="utf-8").splitlines()
    whole = [line.partition(":")[2] for line in cards if line.startswith("FN")]
    drivers = yaml.safe_load((life / "people.yaml").read_text(encoding="utf-8"))["people"]
    named = dict.fromkeys(said(name) for full in [*whole, *drivers] for name in (full, full.split()[0]))
    return [name for name in named if name and name.isascii()]
