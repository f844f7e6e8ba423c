"""Is what was said so far a whole wish, or half a sentence? By the sentence templates and a few words per language."""

import gc
import threading
from collections.abc import Set
from dataclasses import dataclass
from enum import Enum

from app.assistant.sentences import Sentences, load, number_words
from app.assistant.speech.turns.concept_words import ConceptWords, does_something
from app.assistant.speech.turns.templates import ANY, Templates
from app.assistant.speech.turns.turn_words import Tokens, ends_with, made_of, tokens, turn_words

_REMEMBERED = 200  # beginnings kept for the next word
_AFTER_START = 1.0  # seconds: building takes the processor for one or two, which the start needs


class Ending(Enum):
    """How a beginning ends."""

    NOTHING = "nothing"  # no words yet
    WHOLE = "whole"  # a whole wish; nothing needs to follow
    OPEN = "open"  # a whole wish whose name or free text may go on
    UNKNOWN = "unknown"  # none of our sentences
    NUMBER = "number"  # a number that more digits may follow: "twenty", "one oh"
    HALF = "half"  # something must follow: "set the temperature to", "and", "um"


class Completeness:
    """Judges the words of one utterance as they come: about 50 µs for a word more, nothing for the same words."""

    def __init__(self, language: str, sentences: Sentences | None = None, *, build: bool = True) -> None:
        """Templates are built in the background, a second after now, unless given; until then words alone judge."""
        self._language = language
        self._words = turn_words(language)
        self._numbers = {token for number in range(100) for token in tokens(number_words(number, language))}
        self._templates: Templates | None = None
        self._concepts: ConceptWords | None = None
        self._skips = self._words.hesitation
        self._start = _NOWHERE
        self._known: dict[Tokens, _Beginning] = {}
        self._last: tuple[str, Ending] = ("", Ending.NOTHING)
        if sentences is not None:
            self._take(sentences)
        elif build:
            self._timer = threading.Timer(_AFTER_START, self._build)
            self._timer.daemon = True
            self._timer.name = "completeness"
            self._timer.start()

    def judge(self, text: str) -> Ending:
        """How `text` ends, as a recogniser wrote it, without the wake phrase."""
        if text != self._last[0]:
            self._last = (text, self._judge(tokens(text)))
        return self._last[1]

    def _build(self) -> None:
        try:
            self._take(load(self._language))
        except OSError:
            return  # a language without templates

    def _take(self, sentences: Sentences) -> None:
        self._skips = self._words.hesitation | {tokens(phrase) for phrase in sentences.skip_words}
        self._concepts = ConceptWords(sentences.data.get("concepts") or {})
        templates = Templates(sentences)
        self._start = _Beginning(frozenset((templates.start,)))
        self._templates = templates
        gc.collect()
        gc.freeze()  # they stay as long as the process, so later collections need not walk them
        self._last = ("", Ending.NOTHING)

    def _judge(self, spoken: Tokens) -> Ending:
        if not spoken:
            return Ending.NOTHING
        if made_of(spoken, self._words.instant | self._words.answers):
            return Ending.WHOLE
        beginning = self._walk(spoken)
        hesitates = ends_with(spoken, self._words.hesitation) > 0
        if ends_with(spoken, self._words.joiners) or (hesitates and (beginning.skipped or not beginning.closed)):
            return Ending.HALF
        if self._number_goes_on(spoken, beginning):
            return Ending.NUMBER
        if beginning.closed:
            return Ending.OPEN if len(spoken) == 1 and self._may_follow(beginning, {ANY}) else Ending.WHOLE
        freely = Ending.HALF if beginning.waiting else self._by_concepts(spoken)
        if ends_with(spoken, self._words.trailing) and freely is not Ending.WHOLE:
            return Ending.HALF
        return Ending.OPEN if self._ends(beginning) else freely

    def _by_concepts(self, spoken: Tokens) -> Ending:
        """Words that follow no template: a thing of the car and, at last, what to do with it make a wish."""
        named = self._concepts.named(spoken) if self._concepts is not None else []
        if not named:
            return Ending.UNKNOWN
        thing, done = any("things" in groups for groups in named), any(does_something(groups) for groups in named)
        if thing and done and (does_something(named[-1]) or "things" in named[-1]):
            return Ending.WHOLE
        return Ending.OPEN if thing or done else Ending.HALF

    def _number_goes_on(self, spoken: Tokens, beginning: "_Beginning") -> bool:
        """Whether more digits may follow; in a known place by its range, in a name or unknown words always."""
        if spoken[-1] not in self._numbers and not ends_with(spoken, self._words.numbers):
            return False
        if not beginning.closed:
            return not spoken[-1].isdigit()
        return self._may_follow(beginning, self._numbers)

    def _may_follow(self, beginning: "_Beginning", following: Set[str]) -> bool:
        """Whether a name or free text, or another word of a number, may come next."""
        templates = self._templates
        assert templates is not None
        return any(templates.may_follow(node, following, number=ANY not in following) for node in beginning.waiting)

    def _ends(self, beginning: "_Beginning") -> bool:
        """Whether a sentence may end here, be it in a name or free text."""
        templates = self._templates
        return templates is not None and any(templates.ends(node) for node in beginning.waiting)

    def _walk(self, spoken: Tokens) -> "_Beginning":
        templates = self._templates
        if templates is None:
            return _NOWHERE
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        place = next((count for count in range(len(spoken), 0, -1) if spoken[:count] in self._known), 0)
        beginning = self._known[spoken[:place]] if place else self._start
        for count in range(place + 1, len(spoken) + 1):
            beginning = self._known[spoken[:count]] = self._step(templates, beginning, spoken[:count])
        return beginning

    def _step(self, templates: Templates, before: "_Beginning", spoken: Tokens) -> "_Beginning":
        taken = templates.step(before.waiting, spoken[-1])
        waiting = templates.after(taken)
        joiner = ends_with(spoken, self._words.joiners)
        if joiner and self._ends(self._earlier(spoken, joiner)):
            waiting |= {templates.start}
        closed = any(templates.token[state] != ANY and templates.ends(templates.node[state]) for state in taken)
        skipped = False
        if count := ends_with(spoken, self._skips):
            earlier = self._earlier(spoken, count)
            waiting |= earlier.waiting
            closed, skipped = closed or earlier.closed, not closed
        return _Beginning(waiting, closed, skipped)

    def _earlier(self, spoken: Tokens, count: int) -> "_Beginning":
        """The beginning without its last `count` tokens."""
        return self._known.get(spoken[:-count], self._start)


@dataclass(frozen=True, slots=True)
class _Beginning:
    """Where the words so far lead in the templates."""

    waiting: Set[int]
    closed: bool = False  # a sentence ends here, and not in a name or free text
    skipped: bool = False  # the last words are none of the sentence: "um", "please"


_NOWHERE = _Beginning(frozenset())
