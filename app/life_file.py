"""Reads a YAML file of invented lives so that an error costs its entry only, told with file, line and mend."""

import re
from pathlib import Path
from typing import Any

import yaml

_Fast: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
TRIES = 20


class Line(str):
    """A text of the file, and the line that it stands in."""

    line = 0


class _Lines(_Fast):  # type: ignore[misc]
    """YAML whose texts know their line."""


def _text(loader: Any, node: Any) -> Line:
    text = Line(loader.construct_scalar(node))
    text.line = node.start_mark.line + 1
    return text


_Lines.add_constructor("tag:yaml.org,2002:str", _text)
_Lines.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in _Lines.yaml_implicit_resolvers.items()
}
_Lines.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf")
)  # "on" is a word here


class LifeFile:
    """`data` is the file's sound part ({} when there is none), `faults` one sentence per error left out of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.faults: list[str] = []
        self.data: dict[str, Any] = self._read()

    def fault(self, where: object, problem: str, mend: str) -> None:
        """Note what is wrong near a text of the file."""
        spot = f", line {where.line}" if isinstance(where, Line) else ""
        self.faults.append(f"{self.path}{spot}: {problem}; {mend}.")

    def table(self, name: str) -> dict[str, Any]:
        """A table of the file, its entries by name; {} when it is missing or something else."""
        found = self.data.get(name)
        if found is not None and not isinstance(found, dict):
            key = next((key for key in self.data if key == name), name)
            self.fault(key, f"{name} is no table", "write names and values under it")
        return found if isinstance(found, dict) else {}

    def _read(self) -> dict[str, Any]:
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            self.fault(None, "there is no such file", "put it back or name another folder in [cockpit] life")
            return {}
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "not UTF-8"
            self.fault(None, f"it cannot be read ({why})", "mend or replace it")
            return {}
        return self._parsed(text)

    def _parsed(self, text: str) -> dict[str, Any]:
        for _ in range(TRIES):
            try:
                data = yaml.load(text, Loader=_Lines)
            except yaml.MarkedYAMLError as error:
                mark = error.problem_mark or error.context_mark
                line = (mark.line if mark else 0) + 1
                self.faults.append(f"{self.path}, line {line}: {error.problem}; mend the quotes or the indentation.")
                shorter = _without_entry(text, line)
                if shorter == text:
                    return {}
                text = shorter
            except yaml.YAMLError as error:
                self.faults.append(f"{self.path}: it is no YAML ({str(error).splitlines()[0]}); mend or replace it.")
                return {}
            else:
                if isinstance(data, dict) or data is None:
                    return data or {}
                self.faults.append(f"{self.path}, line 1: it is no table; begin it with a name and a colon.")
                return {}
        return {}


def _without_entry(text: str, line: int) -> str:
    """The text with the entry around a line blanked, so that other lines keep their number."""
    lines = text.split("\n")
    heads = [at for at, each in enumerate(lines) if re.match(r" {0,2}[^\s#]", each)]
    start = max((at for at in heads if at < line), default=None)
    if start is None:
        return text
    end = min((at for at in heads if at > start), default=len(lines))
    return "\n".join([*lines[:start], *[""] * (end - start), *lines[end:]])
