"""What is said to the car in Chinese: phrases of the templates with the demo's names in them, and other speech."""

import random
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import yaml

from app.assistant.sentences import around, load, sample
from app.dev.speechmodel.chinese_words import together
from app.dev.speechmodel.names import REGION, known_places
from app.maps.regions.region import Region

ASSETS = Path(__file__).resolve().parents[3] / "assets"
_JOINERS = ("然后", "再", "并且", "顺便", "还有", "同时", "接着", "")
_ASIDES = (
    "是",
    "是的",
    "对",
    "好",
    "好的",
    "可以",
    "不",
    "不要",
    "不用",
    "不用了",
    "谢谢",
    "停",
    "取消",
    "算了",
    "别说了",
    "等一下",
)
_WELL_KNOWN = 0.6  # importance from which a place is asked for more often than others
_COMMON_SIGNS = range(0xB0, 0xD8)  # rows of GB 2312 with its 3755 common signs
_COMMANDS, _WORDS = 0.6, 0.2  # shares of texts; the rest is any common signs


@cache
def chinese_names() -> dict[str, list[str]]:
    """Values for the open lists of the Chinese templates: places, people, songs, and anything else."""
    opened = yaml.safe_load((ASSETS / "speech" / "zh" / "open.yaml").read_text(encoding="utf-8"))
    region = Region(REGION)
    try:
        places = {place.name_zh: place.rank for place in known_places(region) if place.name_zh}
    finally:
        region.close()
    spots = [*places, *[name for name, rank in places.items() if rank >= _WELL_KNOWN] * 3]
    return {
        **opened,
        "place": spots,
        "stop": [*opened["stop"] * 8, *places],
        "trip_stop": [*opened["trip_stop"] * 8, *places],
        "where": [*opened["where"] * 8, *places],
        "who": [*opened["who"], *_people(ASSETS / "life")],
        "song": [*opened["song"], *_songs(ASSETS / "music")],
    }


def chinese_phrases(each: int, seed: int = 1) -> list[str]:
    """`each` phrases of every template, some with what is said around them or two in one breath; names alone."""
    sentences, names = load("zh"), chinese_names()
    chance = random.Random(seed)
    single = [together(phrase) for phrase in sample(sentences, each, names=names, seed=seed)]
    single += [together(favourite) for favourite in sentences.suggestions] * each
    openers, closers = around(sentences, "openers"), around(sentences, "closers")
    phrases = [*single, *_ASIDES * each]
    for phrase in chance.sample(single, len(single) // 4):
        phrases.append(f"{phrase}{chance.choice(closers)}")
        phrases.append(f"{chance.choice(openers)}{phrase}")
        phrases.append(f"{chance.choice(sentences.skip_words)}{phrase}")
    drawn = chance.sample(single, len(single) // 2)
    phrases += [f"{first}{chance.choice(_JOINERS)}{second}" for first, second in pairwise(drawn)]
    phrases += [name for values in names.values() for name in values]
    return [together(phrase) for phrase in phrases]


def training_texts(seed: int, commands: list[str], words: list[str]) -> Iterator[str]:
    """Without end: phrases, words in any order, and common signs in any order; words and signs without spaces."""
    chance = random.Random(seed)
    signs = [bytes((row, cell)).decode("gb2312", "ignore") for row in _COMMON_SIGNS for cell in range(0xA1, 0xFF)]
    signs = [sign for sign in signs if sign]
    while True:
        kind = chance.random()
        if kind < _COMMANDS:
            yield chance.choice(commands)
        elif kind < _COMMANDS + _WORDS:
            yield "".join(chance.choices(words, k=chance.randint(1, 6)))
        else:
            yield "".join(chance.choices(signs, k=chance.randint(3, 10)))


def _people(life: Path) -> list[str]:
    """Chinese names of the contacts and of who drives the car."""
    cards = (life / "contacts.vcf").read_text(encoding="utf-8").splitlines()
    called = [
        name for line in cards if line.startswith(("FN", "NICKNAME")) for name in line.partition(":")[2].split(",")
    ]
    drivers = yaml.safe_load((life / "people.yaml").read_text(encoding="utf-8"))["people"]
    called += [name for driver, told in drivers.items() for name in (driver, *told.get("also", []))]
    return list(dict.fromkeys(name for name in called if not name.isascii()))


def _songs(folder: Path) -> list[str]:
    """Chinese titles, albums, artists and genres of the demo's music."""
    albums = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.yaml"))]
    named = [album.get(f"{key}_zh") for album in albums for key in ("album", "artist", "genre")]
    named += [track.get("title_zh") for album in albums for track in album.get("tracks", [])]
    return list(dict.fromkeys(name for name in named if name))
