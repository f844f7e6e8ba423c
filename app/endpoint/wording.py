"""The stand-in's own sentences, from assets/sentences/answers/<language>.yaml and the files of the folder beside it."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import yaml

from app.assistant.sentences import FOLDER

DECIMAL_COMMA = ("de", "fr")


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
            return template.format(**{name: self._spoken(value) for name, value in values.items()})
        except (KeyError, IndexError, ValueError):
            return ""

    def _spoken(self, value: object) -> str:
        text = spoken(value)
        return text.replace(".", ",") if isinstance(value, float) and self.language in DECIMAL_COMMA else text

    def name(self, kind: str, value: object) -> str:
        """A value as it is called in speech."""
        named = self.entry("names", kind, str(value))
        if named is None and value == "own":
            named = self.entry("names", kind, "driver")
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
    closed = text.rstrip("»”\"' ").endswith((".", "?", "!", "。", "？", "！", "…"))
    return text if closed else text + stop


@cache
def wording(language: str) -> Wording:
    """The answers of a language; read once. A language without answers is answered in English."""
    own = FOLDER / "answers" / f"{language}.yaml"
    if not own.exists() and language != "en":
        return wording("en")
    data: dict[str, Any] = {}
    for path in [own, *sorted(own.with_suffix("").glob("*.yaml"))]:
        with path.open(encoding="utf-8") as file:
            _merge(data, yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or {})
    return Wording(language, data)


def _merge(data: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add entries at every depth; what stands there already stays."""
    for name, entry in more.items():
        if isinstance(entry, dict) and isinstance(data.get(name), dict):
            _merge(data[name], entry)
        else:
            data.setdefault(name, entry)
