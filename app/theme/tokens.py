"""The tokens of a tree: their types, inherited from their groups, and their values with aliases followed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.theme.colour import parse
from app.theme.fault import ThemeError, mode_of
from app.theme.sets import Tree, is_token, merged
from app.theme.values import STUDIO_KINDS, flattened, typed

_ALIAS = re.compile(r"^\{([^{}]+)\}$")
_INSIDE = re.compile(r"(rgba?\(\s*)?\{([^{}]+)\}")


@dataclass(frozen=True)
class Token:
    """One token before aliases are followed."""

    kind: str
    value: object
    modify: Tree = field(default_factory=dict)  # Tokens Studio's change of a colour


def flat_tokens(tree: Tree, mode: str) -> dict[str, object]:
    """Every token of the tree in a mode, typed: {"color.text": "#aarrggbb", "typography.body.fontSize": 18.0, …}.

    Dimensions are pixels, durations milliseconds, a font family the first of its list. Raises ThemeError.
    """
    return flattened(*resolved(tree, mode))


def resolved(tree: Tree, mode: str) -> tuple[dict[str, object], dict[str, str]]:
    """Every token's value with aliases followed, and its type."""
    tokens = dict(_tokens(tree, tree, (), "", mode))
    reader = _Reader(tokens)
    values = {name: reader.value(name, ()) for name in tokens}
    return values, {name: reader.kind(name) for name in tokens}


def referred(tree: Tree, mode: str) -> set[str]:
    """The names that other tokens refer to."""
    return {
        name.removesuffix(".$value")
        for token in dict(_tokens(tree, tree, (), "", mode)).values()
        for _, name in _INSIDE.findall(str(token.value))
    }


def _tokens(whole: Tree, group: Tree, path: tuple[str, ...], kind: str, mode: str) -> Iterator[tuple[str, Token]]:
    group = _extended(whole, group)
    kind = str(group.get("$type", kind))
    for name, entry in group.items():
        if (name.startswith("$") and name != "$root") or not isinstance(entry, dict):
            continue
        here = path if name == "$root" else (*path, name)
        if not is_token(entry):
            yield from _tokens(whole, entry, here, kind, mode)
            continue
        extensions = entry.get("$extensions")
        extensions = extensions if isinstance(extensions, dict) else {}
        own = str(entry.get("$type", entry.get("type", kind)))
        raw = entry.get("$value", entry.get("value", {"$ref": entry.get("$ref")}))
        studio = extensions.get("studio.tokens")
        modify = studio.get("modify") if isinstance(studio, dict) else None
        value = _in_mode(extensions, mode, raw)
        yield ".".join(here), Token(STUDIO_KINDS.get(own, own), value, modify if isinstance(modify, dict) else {})


def _extended(whole: Tree, group: Tree) -> Tree:
    """A group with what it takes over from the one that `$extends` names."""
    reference = group.get("$extends")
    if isinstance(reference, dict):
        reference = reference.get("$ref")
    if not isinstance(reference, str):
        return group
    parts = reference.removeprefix("#/").strip("{}").replace("/", ".").split(".")
    place: Any = whole
    for part in parts:
        place = place.get(part) if isinstance(place, dict) else None
    if not isinstance(place, dict) or place is group:
        raise ThemeError(f"a group extends {reference}, which is not there; add it or correct the name.")
    return merged((place, {name: entry for name, entry in group.items() if name != "$extends"}))


def _in_mode(extensions: Tree, mode: str, otherwise: object) -> object:
    """The value that `$extensions` (mode, modes, or those of a vendor) gives for a mode."""
    for place in (extensions, *(each for each in extensions.values() if isinstance(each, dict))):
        modes = place.get("mode", place.get("modes"))
        if isinstance(modes, dict):
            for name, value in modes.items():
                if name == mode or mode_of(name) == mode:
                    return value.get("$value", value) if isinstance(value, dict) and "$value" in value else value
    return otherwise


class _Reader:
    """Follows aliases from token to token."""

    def __init__(self, tokens: Mapping[str, Token]) -> None:
        self._tokens = tokens
        self._done: dict[str, object] = {}

    def kind(self, name: str) -> str:
        """The token's type: its own, its group's, or that of the token it refers to."""
        seen: set[str] = set()
        while name in self._tokens and name not in seen:
            seen.add(name)
            token = self._tokens[name]
            if token.kind:
                return token.kind
            name = _target(token.value)
        return ""

    def value(self, name: str, seen: tuple[str, ...]) -> object:
        if name in self._done:
            return self._done[name]
        if name in seen:
            raise ThemeError(f"{name} refers to itself; give one of {', '.join(seen)} a value.")
        token = self._tokens.get(name)
        if token is None:
            raise ThemeError(f"{seen[-1]} refers to {name}, which is not there; add it or correct the name.")
        here = (*seen, name)
        followed = self._followed(token.value, here)
        modify = {key: self._followed(value, here) for key, value in token.modify.items()}
        result = typed(followed, self.kind(name), name, modify)
        if not seen or name not in seen:
            self._done[name] = result
        return result

    def _followed(self, raw: object, seen: tuple[str, ...]) -> object:
        """The raw value with each alias in it replaced by what it refers to."""
        if isinstance(raw, dict):
            if isinstance(raw.get("$ref"), str):
                return self._at(str(raw["$ref"]), seen)
            return {key: self._followed(value, seen) for key, value in raw.items()}
        if isinstance(raw, list):
            return [self._followed(value, seen) for value in raw]
        if not isinstance(raw, str):
            return raw
        if alias := _ALIAS.match(raw):
            return self.value(_name(alias[1]), seen)
        return _INSIDE.sub(lambda inner: (inner[1] or "") + _inline(self.value(_name(inner[2]), seen), inner[1]), raw)

    def _at(self, pointer: str, seen: tuple[str, ...]) -> object:
        """What a JSON pointer such as #/color/blue/$value/components/0 points at."""
        token, _, rest = pointer.removeprefix("#/").partition("/$value")
        name = token.replace("/", ".").replace("~1", "/").replace("~0", "~")
        inner = [part for part in rest.split("/") if part]
        if not inner:
            return self.value(name, seen)
        place: Any = self._tokens[name].value if name in self._tokens else None
        for part in inner:
            inside = isinstance(place, list) and part.isdigit() and int(part) < len(place)
            place = place[int(part)] if inside else place.get(part) if isinstance(place, dict) else None
        if place is None:
            raise ThemeError(f"{seen[-1]} points at {pointer}, which is not there; correct the pointer.")
        return self._followed(place, (*seen, name))


def _name(alias: str) -> str:
    return alias.strip().removesuffix(".$value").removesuffix(".value").removesuffix(".$root")


def _target(value: object) -> str:
    if isinstance(value, dict) and isinstance(value.get("$ref"), str):
        return str(value["$ref"]).removeprefix("#/").partition("/$value")[0].replace("/", ".")
    alias = _ALIAS.match(value) if isinstance(value, str) else None
    return _name(alias[1]) if alias else ""


def _inline(value: object, call: str | None) -> str:
    """A followed value inside a longer text, such as rgba({color.ink}, 0.5) or {space} * 2."""
    if call and isinstance(value, str) and value.startswith("#"):
        colour = parse(value)
        return f"{round(255 * colour.red)}, {round(255 * colour.green)}, {round(255 * colour.blue)}"
    return str(value)
