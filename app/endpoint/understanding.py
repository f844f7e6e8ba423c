"""What one sentence wishes: several wishes in order, and what was not understood."""

from collections.abc import Sequence
from threading import Lock

from app.assistant.sentences import Sentences, languages, load
from app.endpoint.concepts import Reading
from app.endpoint.dictation import dictated
from app.endpoint.lexicon import Lexicon
from app.endpoint.parts import Part, Unknown, Wish
from app.endpoint.reading import Text
from app.endpoint.rewording import Rewordings
from app.endpoint.words import MARKS, tokens

__all__ = ["Part", "Understanding", "Unknown", "Wish", "understanding"]


class Understanding:
    """One language: `data` is its file as read."""

    def __init__(self, sentences: Sentences) -> None:
        self.language = sentences.language or "en"
        self.data = sentences.data
        self._lexicon = Lexicon(sentences)
        self._rewordings = Rewordings(self.data.get("rewordings") or {}, self.language, self.data.get("breaks") or ())

    def parts(self, text: str, *, answering: bool = False, choosing: bool = False) -> list[Part]:
        """The wishes of a text in order, and its pieces that are none.

        `answering` when a yes or no is awaited, `choosing` when the last answer asked which one to take.
        """
        parts = Text(self._lexicon, text, answering, choosing).parts()
        missed = _missed(parts)
        for reworded in self._rewordings.of(tokens(text, self.language)) if missed else ():
            tried = Text(self._lexicon, text, answering, choosing, reworded).parts()
            if _missed(tried) < missed:
                parts, missed = tried, _missed(tried)
        return dictated(parts)

    def zones_in(self, text: str) -> list[str]:
        """The zones that a text names, in the order said."""
        return [zone for _, zone in self._zones(text)]

    def begins_with_zone(self, text: str) -> bool:
        """Whether a text speaks of somebody's place from its first word on."""
        return any(at == 0 for at, _ in self._zones(text))

    def _zones(self, text: str) -> list[tuple[int, str]]:
        return self._lexicon.concepts.zones_in([token.norm for token in tokens(text, self.language)])

    def corrects(self, text: str) -> bool:
        """Whether a text takes back what was said before it."""
        return self._lexicon.corrects([token.norm for token in tokens(text, self.language) if token.norm not in MARKS])

    def readings(self, text: str) -> list[Reading]:
        """What the words of a text stand for, the likeliest reading first."""
        return Text(self._lexicon, text, answering=False, choosing=False).readings()


def _missed(parts: Sequence[Part]) -> int:
    """How much of a text was not understood."""
    wishes = [part for part in parts if isinstance(part, Wish)]
    return 2 * (len(parts) - len(wishes)) + len([wish for wish in wishes if wish.about.get("follow") == "fragment"])


_made: dict[str, Understanding] = {}
_making = Lock()


def understanding(language: str) -> Understanding:
    """The understanding of a language's file; made once. A language without a file is heard as English."""
    known = language if language in languages() else "en"
    if known not in _made:
        with _making:
            if known not in _made:
                _made[known] = Understanding(load(known))
    return _made[known]
