"""What a tool wants to know, from its JSON schema: the fields of a form, and what a wizard wrote into them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["text", "number", "integer", "flag", "choice", "list"]


@dataclass(frozen=True)
class Field:
    """One argument. Bounds and step are None where there are none; `choices` also limits the items of a list."""

    name: str
    kind: Kind
    required: bool = False
    choices: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    step: float | None = None
    longest: int | None = None
    pattern: str = ""

    def hint(self) -> str:
        """What may be written, for an empty field."""
        if self.low is not None and self.high is not None:
            return f"{self.low:g} to {self.high:g}"
        if self.kind == "list":
            return "one, another" if not self.choices else ", ".join(self.choices)
        return {"number": "number", "integer": "whole number"}.get(self.kind, "" if self.required else "may stay empty")

    def value(self, written: str) -> Any:
        """What was written as the tool takes it, None for nothing; raises ValueError with one phrase."""
        text = written.strip()
        if not text:
            if self.required:
                raise ValueError(f"{self.name} is missing")
            return None
        match self.kind:
            case "flag":
                return text == "yes"
            case "number" | "integer":
                return self._number(text)
            case "list":
                items = [item.strip() for item in re.split(r"[,;、，]", text) if item.strip()]
                return [self._allowed(item) for item in items]
        if self.longest is not None and len(text) > self.longest:
            raise ValueError(f"{self.name} has at most {self.longest} characters")
        if self.pattern and not re.search(self.pattern, text):
            raise ValueError(f"{self.name} is not written as {self.pattern}")
        chosen = self._allowed(text)
        return int(chosen) if self.kind == "choice" and chosen.lstrip("-").isdigit() else chosen

    def _allowed(self, text: str) -> str:
        if self.choices and text not in self.choices:
            raise ValueError(f"{self.name} is one of {', '.join(self.choices)}")
        return text

    def _number(self, text: str) -> float | int:
        try:
            number = float(text.replace(",", "."))
        except ValueError:
            raise ValueError(f"{self.name} is a number") from None
        if self.kind == "integer" and not number.is_integer():
            raise ValueError(f"{self.name} is a whole number")
        if (self.low is not None and number < self.low) or (self.high is not None and number > self.high):
            bounds = [f"{bound:g}" for bound in (self.low, self.high) if bound is not None]
            raise ValueError(f"{self.name} goes {'from ' if len(bounds) > 1 else 'up to '}{' to '.join(bounds)}")
        return int(number) if number.is_integer() else number


def fields(parameters: Mapping[str, Any]) -> list[Field]:
    """The fields of a tool, those that it cannot do without first; `parameters`: its JSON schema, an object's."""
    required = set(parameters.get("required") or ())
    made = [_field(name, schema, name in required) for name, schema in (parameters.get("properties") or {}).items()]
    return sorted(made, key=lambda field: not field.required)


def written(value: Any) -> str:
    """An argument as it stands in a field."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(str(item) for item in value)
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def called(name: str, arguments: Mapping[str, Any]) -> str:
    """A call as one short line for people: climate set temperature · driver · 22."""
    told = [name.replace("_", " "), *(f"{key.replace('_', ' ')} {written(value)}" for key, value in arguments.items())]
    return " · ".join(told)


def _field(name: str, schema: Mapping[str, Any], required: bool) -> Field:
    options = [option for option in schema.get("anyOf") or [schema] if option.get("type") != "null"]
    # What may be a number or words is written as words.
    plain: dict[str, Any] = dict(options[0]) if len(options) == 1 else {"type": "string"}
    items = plain.get("items") or {}
    choices = tuple(str(choice) for choice in plain.get("enum") or items.get("enum") or ())
    kinds: dict[str, Kind] = {"number": "number", "integer": "integer", "boolean": "flag", "array": "list"}
    kind: Kind = "choice" if plain.get("enum") else kinds.get(str(plain.get("type")), "text")
    return Field(
        name,
        kind,
        required,
        ("yes", "no") if kind == "flag" else choices,
        plain.get("minimum"),
        plain.get("maximum"),
        plain.get("multipleOf"),
        plain.get("maxLength"),
        str(plain.get("pattern") or ""),
    )
