"""Find places by name, category or half a word; typos are forgiven."""

import math
import re
from dataclasses import dataclass
from typing import Literal

from app.maps.regions.region import Place, Region

CATEGORY_WORDS: dict[str, tuple[str, ...]] = {
    "charging": (
        "charging station",
        "charging point",
        "charger",
        "charging",
        "charge",
        "fast charger",
        "充电站",
        "充电桩",
        "充电",
    ),
    "restaurant": ("restaurant", "food", "lunch", "dinner", "something to eat", "餐厅", "饭店", "餐馆", "吃饭"),
    "cafe": ("cafe", "café", "coffee", "coffee shop", "咖啡馆", "咖啡店", "咖啡"),
    "parking": ("parking", "parking lot", "car park", "parking garage", "停车场", "停车"),
    "hotel": ("hotel", "酒店", "宾馆", "旅馆"),
    "museum": ("museum", "博物馆"),
    "hospital": ("hospital", "医院"),
    "pharmacy": ("pharmacy", "drugstore", "chemist", "药店", "药房"),
    "supermarket": ("supermarket", "grocery store", "groceries", "超市"),
    "fuel": ("fuel station", "gas station", "petrol station", "加油站"),
    "school": ("school", "学校"),
    "park": ("park", "公园"),
    "bank": ("bank", "银行"),
    "car_wash": ("car wash", "洗车店", "洗车"),
}
_CATEGORY = {word: category for category, words in CATEGORY_WORDS.items() for word in words}
_LEADING = re.compile(
    r"^(?:(?:please|to|the|a|an|my|some|any|nearest|closest|next|nearby)\s+)+|^(?:最近的|附近的|去|到)+"
)
_TRAILING = re.compile(r"\s+(?:nearby|near me|around here|please)$|(?:附近)$")
GOOD = 0.52  # trigram likeness from which a typo is forgiven


@dataclass(frozen=True)
class Found:
    """Places for a query, best first, and how sure that is: one place meant, a category (nearest first), or several."""

    kind: Literal["one", "category", "several", "none"]
    places: tuple[Place, ...]


def clean(query: str) -> str:
    """The words that matter of a query."""
    text = re.sub(r"[.,!?。，！？\"'’]", " ", query.lower()).strip()
    text = _TRAILING.sub("", _LEADING.sub("", " ".join(text.split())))
    return text.replace("centre", "center").strip()


def category_of(query: str) -> str | None:
    """The category a query names, singular or plural."""
    text = clean(query)
    for form in (text, text.removesuffix("s"), text.removesuffix("es")):
        if form in _CATEGORY:
            return _CATEGORY[form]
    return None


def grams(text: str) -> set[str]:
    """Pairs of letters of a text, its ends marked."""
    padded = f" {text} "
    return {padded[i : i + 2] for i in range(len(padded) - 1)}


class Search:
    """Searches one region; keep it, it remembers the names."""

    def __init__(self, region: Region) -> None:
        self._region = region
        self._all = region.places()
        self._names = [(place, names_of(place)) for place in self._all]
        self._grams = [(place, [grams(name) for name in names]) for place, names in self._names]

    def nearest(self, category: str, x: float, y: float, limit: int = 12) -> list[Place]:
        """Places of a category, nearest first."""
        return _by_distance([p for p in self._all if p.category == category], x, y)[:limit]

    def find(self, query: str, x: float, y: float, limit: int = 12) -> Found:
        """Places that the query may mean, as seen from (x, y) metres."""
        text = clean(query)
        if not text:
            return Found("none", ())
        exact = _by_distance([place for place, names in self._names if text in names], x, y)
        if exact:
            return Found("one" if len(exact) == 1 else "several", tuple(exact[:limit]))
        category = category_of(query)
        if category is not None:
            return Found("category", tuple(self.nearest(category, x, y, limit)))
        found = self._with_words(text, x, y) or self._alike(text, x, y)
        if not found:
            return Found("none", ())
        return Found("one" if len(found) == 1 else "several", tuple(found[:limit]))

    def _with_words(self, text: str, x: float, y: float) -> list[Place]:
        words = [word for word in re.findall(r"\w+", text) if word]
        if not words:
            return []
        matches = self._region.matching(" ".join(f'"{word}"*' for word in words))
        named = [
            p
            for p in matches
            if all(
                any(part.startswith(word) for name in names_of(p) for part in (*name.split(), name)) for word in words
            )
        ]
        holding = (
            [place for place, names in self._names if any(text in name for name in names)] if len(text) > 1 else []
        )
        return _by_distance(named or matches or holding, x, y)

    def _alike(self, text: str, x: float, y: float) -> list[Place]:
        wanted = grams(text)
        scored = []
        for place, sets in self._grams:
            score = max(2 * len(wanted & have) / (len(wanted) + len(have)) for have in sets)
            if score >= GOOD:
                scored.append((score, place))
        if not scored:
            return []
        best = max(score for score, _ in scored)
        return _by_distance([place for score, place in scored if score > best - 0.08], x, y)


def names_of(place: Place) -> tuple[str, ...]:
    """Every name of a place, lower case, in all languages."""
    others = [name for key in ("alt_name", "alt_name:zh") for name in place.tags.get(key, "").split(";")]
    names = [place.name, place.name_zh, *others]
    return tuple(dict.fromkeys(name.strip().lower().replace("centre", "center") for name in names if name.strip()))


def _by_distance(places: list[Place], x: float, y: float) -> list[Place]:
    return sorted(places, key=lambda place: (round(math.hypot(place.x - x, place.y - y)), place.id))
