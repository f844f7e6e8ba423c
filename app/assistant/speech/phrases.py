"""What people may say to the cockpit, as the phrases a recogniser's grammar is made of."""

import random
from collections.abc import Sequence

from hassil.intents import Intents

from app.assistant.sentences import Names, said, sample

WAKE_PHRASES = ("hey car", "hello car")
JOINERS = ("and", "and", "and then", "then", "and also")
_COURTESIES = ("please", "could you", "can you", "would you")
ASIDES = ("yes", "no", "yes please", "no thank you", "thank you", "thanks", "please", "stop", "cancel", "never mind")


def command_phrases(
    intents: Intents, names: Names | None = None, *, each: int, favourites: Sequence[str] = (), seed: int = 1
) -> list[str]:
    """Phrases of every template, then pairs of them in one breath, politeness, wake phrases and bare names.

    `each`: phrases per template. `favourites` are said more often than others: as often as `each` templates' phrases.
    """
    chance = random.Random(seed)
    single = list(sample(intents, each, names=names, seed=seed))
    single += [said(favourite) for favourite in favourites] * each
    phrases = [*single, *WAKE_PHRASES, *ASIDES]
    for phrase in chance.sample(single, len(single) // 4):
        phrases.append(f"{phrase} please")
        phrases.append(f"{chance.choice(_COURTESIES)} {phrase}")
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
