"""Which one or two sentences of a section answer a question, by what its language's quoting.yaml says."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.manual.entries import read_entries
from app.manual.section import Section
from app.manual.words import is_han

LEAD = 0.25  # the first sentence says what the section is about
SECOND = 0.55  # of the best sentence's worth that a second one must have
KINDS = {"text": 1.0, "step": 0.85, "warning": 0.6}
LONG = 60.0  # letters beyond which a sentence has to say more
AIMS = ("number", "duration", "place", "reason", "permission", "instruction")
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True)
class Aim:
    """What a question is after: `asked` finds it in the question, `told` in a sentence; both in small letters."""

    name: str
    asked: re.Pattern[str]
    told: re.Pattern[str]

    def met(self, question: str, sentence: str) -> bool:
        """Whether a question has this aim and the sentence serves it."""
        return bool(self.asked.search(question) and self.told.search(sentence))


_NOTHING = Aim("", _NEVER, _NEVER)


class Quoting:
    """Chooses sentences; an aim that the language's file does not tell of is not looked for."""

    def __init__(self, aims: Mapping[str, Aim]) -> None:
        self._aims = {name: aims.get(name, _NOTHING) for name in AIMS}

    @classmethod
    def read(cls, path: Path) -> tuple["Quoting", list[str]]:
        """What a quoting.yaml says, and a sentence with line and mend per broken entry."""
        aims, faults = read_entries(path, _aim)
        return cls({aim.name: aim for aim in aims}), faults

    def best(self, section: Section, question: str, fit: Callable[[str], float]) -> tuple[int, ...]:
        """Places of the best sentence, and of a second one where it is nearly as good or goes on with it."""
        asked, parts = question.lower(), section.parts
        worth = [self._worth(asked, *part, fit(part[1]), first=at == 0) for at, part in enumerate(parts)]
        best = max(range(len(parts)), key=lambda at: (worth[at], -at))
        steps = [at for at, (kind, _) in enumerate(parts) if kind == "step"]
        doing = self._aims["instruction"].asked.search(asked) is not None
        if doing and best in steps:
            at = steps.index(best)
            return tuple(steps[:2] if at < 2 else steps[at - 1 : at + 1])
        if doing and steps and worth[best] <= LEAD + 0.2:
            return tuple(steps[:2])
        rivals = [at for at in range(len(parts)) if at != best and worth[at] >= SECOND * worth[best]]
        if not rivals:
            goes_on = best == 0 and doing and len(parts) > 1 and parts[1][0] == "text"
            return (0, 1) if goes_on else (best,)
        second = max(rivals, key=lambda at: (worth[at] + (0.3 if abs(at - best) == 1 else 0.0), -at))
        return (min(best, second), max(best, second))

    def _worth(self, asked: str, kind: str, sentence: str, fit: float, *, first: bool) -> float:
        worth, said, aims = fit * KINDS[kind] + (LEAD if first else 0.0), sentence.lower(), self._aims
        if aims["number"].met(asked, said):
            worth *= 1.5
        if aims["duration"].met(asked, said):
            worth = 1.6 * worth + 0.4
        if aims["place"].met(asked, said):
            worth *= 1.4
        if aims["reason"].met(asked, said):
            worth *= 1.2
        if aims["permission"].asked.search(asked) and kind == "warning":
            worth *= 1.3
        length = len(sentence) * (3.0 if is_han(sentence) else 1.0)
        return worth / max(1.0, float((length / LONG) ** 0.25))


def _aim(data: dict[str, object]) -> Aim:
    name = str(data["aim"])
    if name not in AIMS:
        raise ValueError(f"aim is {name}; write one of {', '.join(AIMS)}.")
    try:
        return Aim(name, re.compile(str(data["asked"])), re.compile(str(data.get("told", ""))))
    except re.error as error:
        raise ValueError(f"a pattern of {name} is broken ({error}); mend it.") from None
