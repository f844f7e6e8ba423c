"""Find places by name, kind, address or half a word, in every language; typos are forgiven, the nearest come first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.maps.regions.place_index import PlaceIndex
from app.maps.regions.region import Place, Region
from app.maps.regions.search_words import clean, search_words
from app.maps.regions.wanted import Wanted

ANY = Wanted()
MATCHES = 120  # of the full-text index that are looked at, nearest first
LIKENESS = 0.72  # of a mistyped word and a known one, 1 being equal
NUMBERED = re.compile(r"^(?:(?P<before>\d+[a-z]?) (?P<road>.+)|(?P<street>.+?) ?(?P<after>\d+[a-z]?)(?: ?号)?)$")


@dataclass(frozen=True)
class Found:
    """Places for a query, best first, and how sure that is: one place meant, a category (nearest first), or several."""

    kind: Literal["one", "category", "several", "none"]
    places: tuple[Place, ...] = ()


class Search:
    """Searches one region from one thread; what costs time is read at the first need."""

    def __init__(self, region: Region) -> None:
        self._index = PlaceIndex(region)

    def nearest(self, category: str, x: float, y: float, limit: int = 12, wanted: Wanted = ANY) -> list[Place]:
        """Places of a category that are as wanted, nearest first."""
        rows = self._index.nearest(category, x, y, limit if wanted == ANY else 400)
        return [place for place in rows if replace(wanted, category="").fits(place)][:limit]

    def find(self, query: str, x: float, y: float, limit: int = 12, wanted: Wanted = ANY) -> Found:
        """Places that the query may mean, as seen from (x, y) metres."""
        text = clean(query)
        if not text:
            return (
                Found("category", tuple(self.nearest(wanted.category, x, y, limit, wanted)))
                if wanted.category
                else Found("none")
            )
        exact = self._called(text, x, y)
        if exact:
            return self._answer([place for place in exact if wanted.fits(place)], limit)
        of_kind = self._kind(text, x, y, limit, wanted)
        if of_kind is not None:
            return of_kind
        english = search_words().named.get(text, "")
        found = self._address(text, x, y) or self._holding(text, x, y)
        found = found or (self._called(english, x, y) if english else []) or self._holding(english, x, y)
        found = found or self._holding(self._mended(text), x, y)
        return self._answer([place for place in found if wanted.fits(place)], limit)

    @staticmethod
    def _answer(places: Sequence[Place], limit: int) -> Found:
        if not places:
            return Found("none")
        return Found("one" if len(places) == 1 else "several", tuple(places[:limit]))

    def _called(self, text: str, x: float, y: float) -> list[Place]:
        """Places of exactly this name; a town before a street of its name."""
        exact = [place for place in self._matching(_terms(text, whole=True), x, y) if text in names_of(place)]
        towns = [place for place in exact if place.category == "area"]
        return towns if len(towns) == 1 else exact

    def _kind(self, text: str, x: float, y: float, limit: int, wanted: Wanted) -> Found | None:
        """A kind of place, with its cuisine or diet, in or near somewhere; None when the text names no kind."""
        words = search_words()
        category = words.category(text)
        if category:
            return Found("category", tuple(self.nearest(category, x, y, limit, wanted)))
        for joint in words.inside:
            what, gap, where = text.partition(f" {joint} ")
            if gap and (spots := self._called(clean(where), x, y)):
                inner = self._kind(clean(what), spots[0].x, spots[0].y, limit, wanted)
                if inner is not None:
                    return inner
        return self._described(text, x, y, limit, wanted)

    def _described(self, text: str, x: float, y: float, limit: int, wanted: Wanted) -> Found | None:
        """ "Vegetarian restaurant", "pizza", "中餐厅"."""
        words = search_words()
        for field, names in (("cuisine", words.cuisines), ("diet", words.diets)):
            for word in sorted(names, key=len, reverse=True):
                if not (text == word or text.startswith(word)):
                    continue
                rest = words.category(text[len(word) :].strip()) if text != word else "restaurant"
                if rest in ("restaurant", "cafe"):
                    one = names[word]
                    narrowed = replace(wanted, cuisine=one) if field == "cuisine" else replace(wanted, diet=one)
                    found = self.nearest(rest, x, y, limit, narrowed)
                    return Found("category", tuple(found)) if found else None
        return None

    def _address(self, text: str, x: float, y: float) -> list[Place]:
        """House numbers: "12 harbour road", "harbour road 12", "海港路 12 号"."""
        shape = NUMBERED.match(text)
        if shape is None:
            return []
        number, street = shape["before"] or shape["after"], shape["road"] or shape["street"]
        return self._index.addresses(_terms(street), number, x, y)

    def _holding(self, text: str, x: float, y: float) -> list[Place]:
        """Places whose names, else whose other words, begin with the words of the text."""
        if not text:
            return []
        matches = self._matching(_terms(text), x, y)
        words = re.findall(r"\w+", text)
        named = [
            place
            for place in matches
            if all(any(text in name or _begins(name, word) for name in names_of(place)) for word in words)
        ]
        begun = [place for place in named if any(name.startswith(text) for name in names_of(place))]
        return begun + [place for place in named if place not in begun] or matches

    def _matching(self, terms: str, x: float, y: float) -> list[Place]:
        return self._index.matching(terms, x, y, MATCHES)

    def _mended(self, text: str) -> str:
        """The text with each unknown word replaced by the known one most like it; "" where one is like none."""
        mended: list[str] = []
        for word in re.findall(r"\w+", text):
            if not word.isascii() or self._index.begins_a_word(word):
                mended.append(word)
                continue
            halves = self._halves(word)
            like = process.extractOne(
                word,
                self._vocabulary,
                scorer=OSA.normalized_similarity,
                score_cutoff=LIKENESS if len(word) > 3 else 0.99,
            )
            if halves and (like is None or like[1] < 0.9):
                mended += halves
            elif like is not None:
                mended.append(like[0])
            else:
                return ""
        return "" if mended == re.findall(r"\w+", text) else " ".join(mended)

    def _halves(self, word: str) -> list[str]:
        """Two known words run together, such as ionpark."""
        known = self._known
        for at in range(3, len(word) - 2):
            if word[:at] in known and word[at:] in known:
                return [word[:at], word[at:]]
        return []

    @cached_property
    def _vocabulary(self) -> list[str]:
        """Every word of three letters or more that any place is known by."""
        return [word for word in self._index.vocabulary() if len(word) > 2 and word.isascii() and not word.isdigit()]

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self._vocabulary)


def _terms(text: str, whole: bool = False) -> str:
    """An FTS5 query: every word, or its beginning; Chinese character by character."""
    mark = "" if whole else "*"
    terms = []
    for word in re.findall(r"\w+", text):
        terms += [f'"{letter}"' for letter in word] if ord(word[0]) > 0x2E80 else [f'"{word}"{mark}']
    return " ".join(terms)


def _begins(name: str, word: str) -> bool:
    return any(part.startswith(word) for part in re.split(r"[\s\-/]", name))


def names_of(place: Place) -> tuple[str, ...]:
    """Every name of a place, lower case, in all languages."""
    others = [
        name
        for key, value in place.tags.items()
        if key.startswith(("alt_name", "name:", "short_name", "official_name"))
        for name in value.split(";")
    ]
    names = [place.name, place.name_zh, *others]
    return tuple(dict.fromkeys(name.strip().lower().replace("centre", "center") for name in names if name.strip()))
