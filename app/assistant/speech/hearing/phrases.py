"""What people may say to the cockpit, as the phrases a recogniser's grammar is made of."""

import random
from collections.abc import Sequence

from app.assistant.sentences import Names, Sentences, around, said, sample

WAKE_PHRASES = ("hey car", "hello car")
JOINERS = ("and", "and", "and then", "then", "and also")
ASIDES = ("yes", "no", "yes please", "no thank you", "thank you", "thanks", "please", "stop", "cancel", "never mind")


def command_phrases(sentences: Sentences, names: Names | None = None, *, each: int, seed: int = 1) -> list[str]:
    """Phrases of every template, then pairs of them in one breath, politeness, wake phrases and bare names.

    `each`: phrases per template. The suggestions shown on the screen are said as often as `each` templates' phrases.
    """
    openers, closers = [*around(sentences, "openers"), "please"], [*around(sentences, "closers"), "please"]
    chance = random.Random(seed)
    single = list(sample(sentences, each, names=names, seed=seed))
    single += [said(favourite) for favourite in sentences.suggestions] * each
    phrases = [*single, *WAKE_PHRASES, *ASIDES]
    for phrase in chance.sample(single, len(single) // 4):
        phrases.append(f"{phrase} {chance.choice(closers)}")
        phrases.append(f"{chance.choice(openers)} {phrase}")
        phrases.append(f"{chance.choice(WAKE_PHRASES)} {phrase}")
    for first, second in zip(
        chance.sample(single, len(single) // 2), chance.sample(single, len(single) // 2), strict=True
    ):
        phrases.append(f"{first} {chance.choice(JOINERS)} {second}")
    phrases += [said(name) for values in (names or {}).values() for name in values]
    return phrases


def without_wake_phrase(text: str, wake: Sequence[str] = WAKE_PHRASES) -> str:
    """The command after the wake phrase at the start of `text`, if there is one."""
    for phrase in wake:
        if text == phrase or text.startswith(phrase + " "):
            return text[len(phrase) :].strip()
    return text
