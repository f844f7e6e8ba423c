"""Which of the phrases that are expected was meant: for recognisers that hear what they like instead."""

from collections.abc import Sequence
from dataclasses import replace

from app.assistant.speech.hearing.likeness import likeness
from app.assistant.speech.hearing.recogniser import Heard, spread

_MEANT = 0.75  # how alike a phrase and a hearing must sound
_LESS_LIKELY = 0.93  # each further alternative counts so much less


def fitted(heard: Heard, phrases: Sequence[str], language: str) -> Heard:
    """The hearing as one of the phrases; no words where none of its alternatives sounds like one."""
    if consists_of(heard.text, phrases):
        return heard
    found = [
        (alike * _LESS_LIKELY**place, phrase)
        for place, text in enumerate((heard.text, *heard.alternatives))
        for phrase in phrases
        if (alike := likeness(text, phrase, language)) >= _MEANT
    ]
    if not found:
        return Heard("")
    sure, phrase = max(found)
    others = tuple(dict.fromkeys(other for _, other in sorted(found, reverse=True) if other != phrase))
    confidence = sure * max(heard.confidence, 0.5)
    began, ended = (heard.words[0].began, heard.words[-1].ended) if heard.words else (0.0, 0.0)
    words = spread(phrase, began, ended, confidence)
    return replace(heard, text=phrase, words=words, confidence=confidence, alternatives=others)


def consists_of(text: str, phrases: Sequence[str]) -> bool:
    """Whether a text is one of the phrases, or some of them one after the other."""
    if not text:
        return True
    return any(
        consists_of(text[len(phrase) :].lstrip(), phrases)
        for phrase in phrases
        if phrase
        and text.startswith(phrase)
        and (len(text) == len(phrase) or not phrase[-1:].isascii() or text[len(phrase)] == " ")
    )
