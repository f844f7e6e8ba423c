"""Canned lines: what a wizard says, or does, with one key; {words in braces} are filled in before."""

import difflib
import re
import string
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from pydantic import Field, model_validator

from app.car.signals import Value
from app.study.files.text import Language, Text, all_of, said
from app.study.files.yaml_file import Form, YamlFile

CONFIRMATION = "confirmation"
"""The slot that always has the last open question's number, for `conversation_confirm`."""
FILLER: dict[Language, str] = {
    "en": "One moment.",
    "zh": "请稍等。",
    "de": "Einen Moment.",
    "fr": "Un instant.",
}
_SLOT = re.compile(r"\{(\w+)\}")
_WORD = re.compile(r"[\w°]+")


class Slot(Form):
    """Where the words for a slot come from: a signal of this moment, or some to choose from; else the wizard's own.

    `form`: how a number is written, as in Python (".0f", ".1f"); `per`: what it is divided by before (60: minutes).
    """

    signal: str = ""
    form: str = ".4g"
    per: float = Field(default=1.0, gt=0)
    choices: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _written(self) -> Self:
        try:
            format(1.5, self.form)
        except ValueError:
            raise ValueError(f"{self.form!r} writes no number; use one such as `.0f`") from None
        return self

    def words(self, value: Value) -> str:
        """A signal's value as it is said."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return str(value)
        return format(value / self.per, self.form)


class Line(Form):
    """One line. `tool` with `arguments` is called first; without `say` the car tells itself what came of it.

    `key`: a digit that says it at once; `also`: more words by which it is found.
    """

    say: Text = ""
    key: str = Field(default="", pattern=r"^[1-9]?$")
    group: str = ""
    also: str = ""
    tool: str = ""
    arguments: dict[str, Any] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if not said(self.say) and not self.tool:
            raise ValueError("a line says or does nothing; write `say` or `tool`")
        if self.arguments and not self.tool:
            raise ValueError("there are arguments without a tool; write `tool`")
        for words in [self.say] if isinstance(self.say, str) else self.say.values():
            _check_braces(words)
        return self

    def slots(self) -> list[str]:
        """The names in braces, each once, in their order."""
        texts = [all_of(self.say), *(value for value in self.arguments.values() if isinstance(value, str))]
        return list(dict.fromkeys(name for text in texts for name in _SLOT.findall(text)))


class Lines(Form):
    """The whole file `lines.yaml`. `fillers` are said in turn while the participant waits."""

    fillers: tuple[Text, ...] = (FILLER,)
    slots: dict[str, Slot] = Field(default_factory=dict)
    lines: tuple[Line, ...] = ()

    @model_validator(mode="after")
    def _unlike(self) -> Self:
        keys = [line.key for line in self.lines if line.key]
        for key in keys:
            if keys.count(key) > 1:
                raise ValueError(f"key {key} is there twice; give each line a key of its own")
        if not self.fillers:
            raise ValueError("there are no fillers; write one such as `One moment.`")
        return self

    def by_key(self, key: str) -> Line | None:
        """The line of a digit."""
        return next((line for line in self.lines if line.key == key), None)

    def values(self, signals: Mapping[str, Value]) -> dict[str, str]:
        """What is known now of the slots that signals fill; "" counts as not known."""
        known = {name: slot.words(signals[slot.signal]) for name, slot in self.slots.items() if slot.signal in signals}
        return {name: words for name, words in known.items() if words}


def read_lines(path: Path) -> Lines:
    """The lines in a file; raises FileFaults."""
    return YamlFile(path).checked(Lines)


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its known slots filled in; the others stay as they are."""
    return _SLOT.sub(lambda found: values.get(found[1], found[0]), text)


def filled_arguments(arguments: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    """A line's arguments with their slots filled in; what is nothing but a slot becomes a number where it is one."""
    made: dict[str, Any] = {}
    for name, value in arguments.items():
        text = filled(value, values) if isinstance(value, str) else value
        alone = isinstance(value, str) and _SLOT.fullmatch(value.strip()) is not None
        made[name] = _number(text) if alone else text
    return made


def find(lines: Sequence[Line], wanted: str) -> list[Line]:
    """The lines that have every word of `wanted`, or one much like it, best first; all of them for no words."""
    asked = _WORD.findall(wanted.casefold())
    found = [(sum(scores), -place, line) for place, line in enumerate(lines) if all(scores := _scores(line, asked))]
    return [line for _, _, line in sorted(found, key=lambda one: one[:2], reverse=True)]


def _scores(line: Line, asked: Sequence[str]) -> list[float]:
    """For each word how well the line has it, 0 to 3."""
    heard = _WORD.findall(all_of(line.say).casefold())
    beside = _WORD.findall(f"{line.also} {line.group} {line.tool.replace('_', ' ')}".casefold())
    return [_score(word, heard, beside) for word in asked]


def _score(word: str, said: Sequence[str], beside: Sequence[str]) -> float:
    if word in said or word in beside:
        return 3.0
    if any(each.startswith(word) for each in (*said, *beside)):
        return 2.0
    if any(word in each for each in (*said, *beside)):
        return 1.0
    return 0.5 if len(word) > 3 and difflib.get_close_matches(word, [*said, *beside], 1, 0.75) else 0.0


def _number(text: object) -> object:
    try:
        number = float(str(text))
    except ValueError:
        return text
    return int(number) if number.is_integer() else number


def _check_braces(text: str) -> None:
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    except ValueError:
        raise ValueError(f"a brace stands alone in “{text}”; write slots as {{name}}") from None
    for name in names:
        if not re.fullmatch(r"\w+", name):
            raise ValueError(f"{{{name}}} is no slot; name it with letters, digits and _ only")
