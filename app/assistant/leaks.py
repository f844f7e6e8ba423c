"""Keeps the assistant's instructions to itself: a sentence that repeats a stretch of them is not said."""

import re

RUN = 7  # words in a row that no honest answer shares with the instructions
_WORD = re.compile(r"[\w']+")


class Leaks:
    """Knows the instructions of every agent, without the state that a person may hear."""

    def __init__(self, instructions: list[str]) -> None:
        self._runs = {run for text in instructions for run in _runs(text)}

    def in_(self, sentence: str) -> bool:
        """Whether the sentence repeats instructions."""
        return not self._runs.isdisjoint(_runs(sentence))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
