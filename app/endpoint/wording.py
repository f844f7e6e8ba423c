"""The stand-in's own sentences, from assets/sentences/answers/<language>.yaml."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import yaml

from app.assistant.sentences import FOLDER


class Wording:
    """Answers of one language; a missing entry or field gives a plainer sentence, never an error."""

    def __init__(self, language: str, data: Mapping[str, Any]) -> None:
        self.language = language
        self._data = data

    def entry(self, *path: str) -> Any:
        """A raw entry, or None."""
        found: Any = self._data
        for name in path:
            found = found.get(name) if isinstance(found, dict) else None
        return found

    def say(self, *path: str, **values: object) -> str:
        """A sentence with its fields filled; "" where there is none or a field is not known."""
        template = self.entry(*path)
        if not isinstance(template, str):
            return ""
        try:
            return template.format(**{name: spoken(value) for name, value in values.items()})
        except (KeyError, IndexError, ValueError):
            return ""

    def name(self, kind: str, value: object) -> str:
        """A value as it is called in speech."""
        named = self.entry("names", kind, str(value))
        return str(named) if named is not None else spoken(value).replace("_", " ")

    def joined(self, fragments: Sequence[str]) -> str:
        """Fragments as one sentence: "A, b and c."; as several where one has a comma itself."""
        between, last, stop = (str(joint) for joint in self._data["joins"])
        told = [fragment for fragment in dict.fromkeys(fragments) if fragment]
        if not told:
            return ""
        if len(told) > 1 and any(between in fragment for fragment in told):
            return ("" if self.language == "zh" else " ").join(sentence(fragment, stop) for fragment in told)
        text = between.join(told[:-1]) + (last if len(told) > 1 else "") + told[-1]
        return sentence(text, stop)

    def listed(self, names: Sequence[str], joint: str = "and") -> str:
        """ "a, b and c" inside a sentence."""
        between = str(self._data.get("listing", self._data["joins"][0]))
        return between.join(names[:-1]) + (str(self._data[joint]) if len(names) > 1 else "") + "".join(names[-1:])


def spoken(value: object) -> str:
    """A value as it is said: 22.0 is 22, 21.56 is 21.6."""
    if isinstance(value, float):
        return f"{round(value, 1):g}"
    return str(value)


def sentence(text: str, stop: str) -> str:
    """Text with a capital first letter and a stop at its end."""
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!", "。", "？", "！", "…")) else text + stop


@cache
def wording(language: str) -> Wording:
    """The answers of a language; read once."""
    with (FOLDER / "answers" / f"{language}.yaml").open(encoding="utf-8") as file:
        return Wording(language, yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
