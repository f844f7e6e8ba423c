"""Questions about this car in free words, which the owner's manual is asked: "how do I fold the tow hook away"."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from app.endpoint.understanding import understanding
from app.endpoint.words import MARKS, tokens
from app.manual.library import Library


def asks_about_car(text: str, language: str) -> bool:
    """Whether a text asks something that the manual answers, in the ways that a language's manual_questions name.

    `opening` names how questions begin, `asking` what stands anywhere in one; none of `never` may stand in the text.
    """
    known = understanding(language)
    data: dict[str, Any] = known.data.get("manual_questions") or {}
    words = [token.norm for token in tokens(text, known.language) if token.norm not in MARKS]

    def places(phrases: Iterable[str]) -> list[int]:
        sought = ([token.norm for token in tokens(str(one), known.language)] for one in phrases)
        return [at for one in sought for at in _places(one, words)]

    if places(data.get("never") or ()):
        return False
    asks = 0 in places(data.get("opening") or ()) or places(data.get("asking") or ())
    return bool(asks) and _told(text, known.language)


def _places(sought: Sequence[str], words: Sequence[str]) -> list[int]:
    """Where words stand in a text, one after the other."""
    return [at for at in range(len(words) - len(sought) + 1) if list(words[at : at + len(sought)]) == list(sought)]


def _told(text: str, language: str) -> bool:
    """Whether the owner's manual answers."""
    return _library().manual(language).answer(text) is not None


@cache
def _library() -> Library:
    return Library()
