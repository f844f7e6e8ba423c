"""What a hearing is to the cockpit: the command without the wake phrase before it."""

from collections.abc import Sequence

from app.assistant.speech.hearing.phrases import without_wake_phrase
from app.assistant.speech.hearing.recogniser import Heard
from app.assistant.speech.wire import Final, HeardWord


def final_of(heard: Heard, wake: Sequence[str], began: float, ended: float, at: float) -> Final:
    """`began` and `ended` bound the speech, `at` is when its words are known; all monotonic. The text may be empty."""
    text = without_wake_phrase(heard.text, wake)
    others = dict.fromkeys(without_wake_phrase(other, wake) for other in heard.alternatives)
    alternatives = tuple(other for other in others if other and other != text)
    return Final(text, round(heard.confidence, 3), _command_words(heard, text), began, ended, at, alternatives)


def _command_words(heard: Heard, text: str) -> tuple[HeardWord, ...]:
    """The words of the command alone: those of the wake phrase stand before them."""
    return heard.words[len(heard.words) - len(text.split()) :] if " " in heard.text else heard.words
