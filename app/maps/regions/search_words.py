"""The words of assets/search/words.yaml: what people call kinds of places, cuisines and diets."""

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

WORDS = Path(__file__).resolve().parents[3] / "assets" / "search" / "words.yaml"
_STOPS = re.compile(r"[.,!?。，！？\"'’「」]")


@dataclass(frozen=True)
class SearchWords:
    """Each word in lower case to the category, cuisine or diet it names, or to the English for it."""

    categories: dict[str, str] = field(default_factory=dict)
    cuisines: dict[str, str] = field(default_factory=dict)
    diets: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    leading: tuple[str, ...] = ()
    trailing: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()

    def category(self, text: str) -> str:
        """The category a cleaned text names, singular or plural; "" for none."""
        for form in (text, text.removesuffix("s"), text.removesuffix("es"), f"{text.removesuffix('ies')}y"):
            if form in self.categories:
                return self.categories[form]
        return ""


@cache
def search_words() -> SearchWords:
    """The words, read once."""
    raw = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    categories, cuisines, diets, named = (
        {str(word): str(name) for name, words in raw[kind].items() for word in words}
        for kind in ("categories", "cuisines", "diets", "named")
    )
    leading, trailing, inside = (
        tuple(sorted(raw[kind], key=len, reverse=True)) for kind in ("leading", "trailing", "inside")
    )
    return SearchWords(categories, cuisines, diets, named, leading, trailing, inside)


def clean(query: str) -> str:
    """The words that matter of a query, in lower case: no punctuation, no "take me to the nearest"."""
    text = " ".join(_STOPS.sub(" ", query.lower()).split()).replace("centre", "center")
    words = search_words()
    before = ""
    while text and text != before:
        before = text
        for word in words.leading:
            gap = "" if ord(word[0]) > 0x2E80 else " "
            if text.startswith(word + gap) and len(text) > len(word) + len(gap):
                text = text[len(word + gap) :].strip()
        for word in words.trailing:
            gap = "" if ord(word[0]) > 0x2E80 else " "
            if text.endswith(gap + word) and len(text) > len(word) + len(gap):
                text = text[: -len(gap + word)].strip()
    return text
