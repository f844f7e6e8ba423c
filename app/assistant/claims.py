"""What a sentence claims was done, by the patterns of `assets/claims/<language>.yaml`."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from app.assistant.sentences import number_words

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "claims"
ACT, STATE, SOON, BARE = "act", "state", "soon", "bare"
_HAN_NUMBER = re.compile(r"[零一二两三四五六七八九十百]+")
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|„[^“]*“|「[^」]*」|《[^》]*》|\"[^\"]*\"")
_QUESTION = re.compile(r"[?？][\"'”’）)\s]*$")


@dataclass(frozen=True)
class Claim:
    """One clause that says something was done.

    `kind` is act ("I opened it"), state ("it is open"), soon ("I'm opening it") or bare ("done"). `things` are the ids
    of what it is about, `numbers` the values with a unit, `sense` 1 for on or open, -1 for off or closed, else 0;
    `zones` are those of driver, passenger and rear that it names.
    """

    text: str
    kind: str
    things: tuple[str, ...]
    numbers: tuple[float, ...] = ()
    sense: int = 0
    zones: tuple[str, ...] = ()


class Claims:
    """The patterns of one language."""

    def __init__(self, language: str, data: Mapping[str, Any]) -> None:
        self.language = language
        wide = language == "zh"
        state, verb = _any(data["state"], wide), _any(data["verb"], wide)
        self._kinds = {
            kind: [_pattern(each.replace("VERB", verb).replace("STATE", state)) for each in data[key]]
            for kind, key in ((ACT, "acts"), (BARE, "bare"), (SOON, "soon"), (STATE, "states"))
        }
        self._not = _pattern(_any(data["not"], wide))
        self._not_states = _pattern(_any(data["not_states"], wide))
        self._conditions = _pattern(rf"^\W*{_any(data['conditions'], wide)}")
        self._suggests = _pattern(_any(data["suggests"], wide))
        self._pronouns = _pattern("|".join(data["pronouns"]))
        self._joints = _pattern("|".join(data["joints"]))
        self._questions = [_pattern(each) for each in data["questions"]]
        self._requests = [_pattern(each) for each in data["requests"]]
        self._units = [_pattern(each) for each in data["units"]]
        self._senses = [_pattern(_any(data[key], wide)) for key in ("plus", "minus")]
        self._things = {thing: [_pattern(word) for word in words[1:]] for thing, words in data["things"].items()}
        self._zones = {zone: _pattern(_any(words, wide)) for zone, words in data["zones"].items()}
        self._names = {thing: str(words[0]) for thing, words in data["things"].items()}

    def name(self, thing: str) -> str:
        """What a thing is called, with its article."""
        return self._names.get(thing, "")

    def asks(self, said: str) -> bool:
        """Whether a person's words are a question, and no request in the shape of one."""
        text = said.strip()
        if any(pattern.search(text) for pattern in self._requests):
            return False
        return bool(_QUESTION.search(text)) or any(pattern.search(text) for pattern in self._questions)

    def things(self, text: str) -> tuple[str, ...]:
        """What a text is about."""
        return tuple(thing for thing, words in self._things.items() if any(word.search(text) for word in words))

    def claims(self, sentence: str, names: Iterable[str] = ()) -> list[Claim]:
        """What the sentence claims, clause by clause; `names` are words of others that say nothing by themselves."""
        text = sentence.strip()
        if _QUESTION.search(text) or self._conditions.search(text) or self._suggests.search(text):
            return []
        text = _QUOTED.sub("·", text)
        for name in sorted((name for name in names if len(name) > 2), key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "·", text, flags=re.IGNORECASE)
        text = in_digits(text, self.language)
        found: list[Claim] = []
        claimed = ""
        for clause in (each.strip() for each in self._joints.split(text)):
            kind = self._kind(clause)
            things = self.things(clause)
            if not kind and claimed and things and not self._not.search(clause) and len(clause.split()) <= 4:
                kind = claimed  # "I closed the windows and the sunroof"
            if kind:
                things = () if kind == STATE and self._pronouns.search(clause) else things
                found.append(
                    Claim(clause, kind, things, self._numbers(clause), self._sense(clause), self._zones_of(clause))
                )
            claimed = kind
        return found

    def _kind(self, clause: str) -> str:
        for kind, patterns in self._kinds.items():
            for pattern in patterns:
                found = pattern.search(clause)
                if found is None or self._not.search(clause, 0, found.end()):
                    continue
                if kind == STATE and self._not_states.search(clause):
                    continue
                return kind
        return ""

    def _numbers(self, clause: str) -> tuple[float, ...]:
        found = (match[1] for pattern in self._units for match in pattern.finditer(clause))
        return tuple(dict.fromkeys(float(number.replace(",", ".")) for number in found))

    def _zones_of(self, clause: str) -> tuple[str, ...]:
        return tuple(zone for zone, words in self._zones.items() if words.search(clause))

    def _sense(self, clause: str) -> int:
        plus, minus = (bool(pattern.search(clause)) for pattern in self._senses)
        return int(plus) - int(minus)


@cache
def claims(language: str) -> Claims:
    """The patterns of a language; those of English where it has none."""
    path = FOLDER / f"{language}.yaml"
    if not path.is_file():
        return claims("en")
    return Claims(language, yaml.safe_load(path.read_text(encoding="utf-8")))


@cache
def tools_of() -> Mapping[str, tuple[str, ...]]:
    """For each thing the patterns of the tools that change it."""
    data = yaml.safe_load((FOLDER / "things.yaml").read_text(encoding="utf-8"))
    return {thing: tuple(tools) for thing, tools in data.items()}


def in_digits(text: str, language: str) -> str:
    """The text with numbers up to a hundred in digits: "twenty-five" → 25."""
    words, pattern = _words(language)
    if language == "zh":
        return _HAN_NUMBER.sub(lambda match: words.get(match[0].replace("两", "二"), match[0]), text)
    return pattern.sub(lambda match: words[" ".join(re.split(r"[\s-]+", match[0].lower()))], text)


@cache
def _words(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    words = {number_words(number, language): str(number) for number in range(2 if language != "zh" else 0, 101)}
    shapes = (re.escape(word).replace(r"\ ", r"[\s-]+") for word in sorted(words, key=len, reverse=True))
    return words, re.compile(rf"\b(?:{'|'.join(shapes)})\b", re.IGNORECASE)


def _any(words: Sequence[str], wide: bool) -> str:
    """One of several, whole words where the language writes spaces."""
    each = "|".join(f"(?:{word})" for word in words)
    return f"(?:{each})" if wide else rf"(?<!\w)(?:{each})(?!\w)"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
