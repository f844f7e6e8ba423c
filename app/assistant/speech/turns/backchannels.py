"""What words over the cockpit's voice mean: "mm-hm" goes along with it, "stop" ends it, a wish wants the floor."""

from enum import Enum

from app.assistant.speech.turns.completeness import Completeness, Ending
from app.assistant.speech.turns.turn_words import ends_with, made_of, tokens, turn_words

_ENOUGH_WORDS = 3  # of open speech that is none of our sentences


class Meaning(Enum):
    """Of what was heard over the voice so far."""

    NOTHING = "nothing"  # no words
    BACKCHANNEL = "backchannel"  # "mm-hm", "okay": the listener listens
    UNSURE = "unsure"  # a word or two that begin no wish of ours, perhaps no words at all
    TALK = "talk"  # words enough, but none of our wishes: to somebody else, or to the language model
    WISH = "wish"  # the beginning of a wish, or an answer to what was asked
    INSTANT = "instant"  # "stop", "never mind"


def meaning(text: str, language: str, completeness: Completeness, *, asked: bool) -> Meaning:
    """`asked`: the cockpit has just asked a question, so that "yes" and "okay" are answers."""
    spoken = tokens(text)
    words = turn_words(language)
    if not spoken:
        return Meaning.NOTHING
    if any(spoken[: len(phrase)] == phrase for phrase in words.instant) or ends_with(spoken, words.instant):
        return Meaning.INSTANT
    if asked and any(spoken[: len(phrase)] == phrase for phrase in words.answers):
        return Meaning.WISH
    if made_of(spoken, words.backchannels | words.hesitation):
        return Meaning.BACKCHANNEL
    ending = completeness.judge(text)
    if ending is Ending.WHOLE or (ending is not Ending.UNKNOWN and len(spoken) >= 2):
        return Meaning.WISH
    return Meaning.TALK if len(spoken) >= _ENOUGH_WORDS * _per_word(text) else Meaning.UNSURE


def _per_word(text: str) -> int:
    """Tokens of a usual word: two characters in Chinese."""
    return 2 if "\u3400" <= text[:1] <= "\u9fff" else 1
