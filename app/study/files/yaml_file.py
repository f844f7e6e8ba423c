"""Reads a YAML file into a checked form; every error is one sentence with file, line and mend."""

import difflib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

Place = tuple[str | int, ...]


class Form(BaseModel):
    """A checked mapping of a file: unknown keys are errors, and nothing changes afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True)


_NEEDS = {  # by the beginnings of pydantic's kinds of errors
    "int_": "a whole number is needed",
    "float_": "a number is needed",
    "bool_": "true or false is needed",
    "string_type": "words are needed, in quotes",
    "tuple_type": "a list is needed, such as [one, two]",
    "dict_type": "`key: value` lines are needed",
    "model_type": "`key: value` lines are needed",
}

Checked = TypeVar("Checked", bound=Form)


class FileFaults(Exception):
    """A file that cannot be used; `sentences` has one for each error."""

    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = list(sentences)


class YamlFile:
    """A file's plain data, and the line of every place in it."""

    def __init__(self, path: Path) -> None:
        """Raises FileFaults where it cannot be read at all."""
        self.path = path
        self._lines: dict[Place, int] = {}
        try:
            root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        except FileNotFoundError:
            raise FileFaults([f"There is no file {path}: check its name."]) from None
        except UnicodeDecodeError:
            raise FileFaults([f"{path} is not UTF-8: save it as UTF-8."]) from None
        except OSError as error:
            raise FileFaults([f"{path} cannot be read ({error.strerror}): allow it."]) from None
        except yaml.YAMLError as error:
            raise FileFaults([_syntax(path, error)]) from None
        self.data = yaml.safe_load(path.read_text(encoding="utf-8"))
        if root is not None:
            self._walk(root, ())

    def fault(self, place: Place, what: str, mend: str) -> str:
        """One sentence about a place of the file."""
        where = " › ".join(str(part + 1) if isinstance(part, int) else part for part in place)
        return f"{self.path}, line {self.line(place)}: {where + ': ' if where else ''}{what}; {mend}."

    def line(self, place: Place) -> int:
        """The line of a place, or of what holds it."""
        while place and place not in self._lines:
            place = place[:-1]
        return self._lines.get(place, 1)

    def checked(self, form: type[Checked]) -> Checked:
        """The data as `form`; raises FileFaults."""
        if not isinstance(self.data, dict):
            raise FileFaults([self.fault((), "is empty or no mapping", "write `key: value` lines")])
        try:
            return form.model_validate(self.data)
        except ValidationError as error:
            errors = [
                each for each in error.errors(include_url=False) if each["type"] != "too_short" or not each["input"]
            ]
            found = [self._told(form, each) for each in errors]
            raise FileFaults(list(dict.fromkeys(found))) from None

    def _told(self, form: type[BaseModel], error: Mapping[str, Any]) -> str:
        place, kind = tuple(part for part in error["loc"] if self._is_place(part)), error["type"]
        match kind:
            case "missing":
                return self.fault(place[:-1], f"`{place[-1]}` is missing", "add it")
            case "extra_forbidden":
                known = _keys_beside(form, place)
                near = difflib.get_close_matches(str(place[-1]), known, 1)
                mend = f"did you mean `{near[0]}`" if near else f"use one of {', '.join(known)}"
                return self.fault(place, "there is no such key", mend)
            case "value_error":
                what, _, mend = str(error["ctx"]["error"]).partition("; ")
                return self.fault(place, what, mend or "mend it")
            case _:
                what = next((told for named, told in _NEEDS.items() if kind.startswith(named)), "")
                return self.fault(place, what or str(error["msg"]).lower().rstrip("."), f"it is {error['input']!r} now")

    def _is_place(self, part: int | str) -> bool:
        """Pydantic adds names of its own for unions; those of a file are keys that it holds or numbers."""
        return isinstance(part, int) or (
            not str(part).endswith(("]", "Step", "Event", "Signal")) and "function-" not in str(part)
        )

    def _walk(self, node: yaml.Node, place: Place) -> None:
        self._lines[place] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                self._walk(value, (*place, key.value))
                self._lines[(*place, key.value)] = key.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode):
            for number, value in enumerate(node.value):
                self._walk(value, (*place, number))


def _keys_beside(form: type[BaseModel], place: Place) -> list[str]:
    """The keys that the mapping around a place may have, as far as the forms tell."""
    current: Any = form
    for part in place[:-1]:
        if isinstance(part, int):
            continue
        field = current.model_fields.get(part) if hasattr(current, "model_fields") else None
        current = _form_in(field.annotation) if field is not None else None
        if current is None:
            return []
    return list(current.model_fields)


def _form_in(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in getattr(annotation, "__args__", ()) if (found := _form_in(part))), None)


def _syntax(path: Path, error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or "it is not YAML"
    line = f", line {mark.line + 1}" if mark else ""
    return f"{path}{line}: {what}; check indentation, quotes and colons there."
