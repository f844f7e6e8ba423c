"""Questions about this car in free words, which the owner's manual is asked: "how do I fold the tow hook away"."""

from collections.abc import Iterable, Sequence
from typing import Any

from app.endpoint.trusting import is_reported
from app.endpoint.understanding import understanding
from app.endpoint.words import MARKS, tokens


def asks_about_car(text: str, language: str) -> bool:
    """Whether a text has a question word, a thing of the car and none of the words that make it anything else."""
    known = understanding(language)
    data: dict[str, Any] = known.data.get("manual_questions") or {}
    words = [token.norm for token in tokens(text, known.language) if token.norm not in MARKS]

    def says(phrases: Iterable[str]) -> bool:
        return any(_stands_in([token.norm for token in tokens(str(one), known.language)], words) for one in phrases)

    asked = says(data.get("asking") or ()) and says(data.get("about") or ())
    return asked and not says(data.get("never") or ()) and not is_reported(text)


def _stands_in(sought: Sequence[str], words: Sequence[str]) -> bool:
    return any(list(words[at : at + len(sought)]) == list(sought) for at in range(len(words) - len(sought) + 1))
