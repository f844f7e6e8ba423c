"""W3C design tokens (DTCG JSON) of one theme, read into one flat map per mode for QML."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

THEMES = Path(__file__).resolve().parents[2] / "assets" / "themes"
MERIDIAN = THEMES / "meridian.tokens.json"
MODES = ("night", "day")
DAY_HOURS = range(7, 19)
_ALIAS = re.compile(r"^\{([^{}]+)\}$")
_HEX = re.compile(r"^#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?$")


class ThemeError(Exception):
    """A theme that cannot be used; the text is one sentence with the path and the mend."""


@dataclass(frozen=True)
class Token:
    """One token before aliases are followed: its type and its raw value per mode."""

    kind: str
    values: Mapping[str, object]


def theme_file(name: str) -> Path:
    """The file of a shipped theme by its name, or the file that `name` is the path of."""
    shipped = THEMES / f"{name}.tokens.json"
    return shipped if shipped.is_file() else Path(name).expanduser()


def read_theme(path: Path) -> dict[str, dict[str, object]]:
    """Read a tokens file into {mode: {"color.text": "#aarrggbb", "dimension.gap": 12.0, …}}.

    Dimensions become pixels, durations milliseconds, a font family the first family that stands in the list.
    Raises ThemeError with one sentence naming the file, the token and the mend.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ThemeError(f"The theme {path} cannot be read ({error.strerror}); put the file there.") from error
    except ValueError as error:
        raise ThemeError(f"The theme {path} is not JSON ({error}); mend the file at that place.") from error
    if not isinstance(document, dict):
        raise ThemeError(f"The theme {path} is not a group of tokens; it must be a JSON object.")
    tokens = dict(_tokens(document, (), ""))
    try:
        return {mode: _flat(tokens, mode) for mode in MODES}
    except ThemeError as error:
        raise ThemeError(f"The theme {path}: {error}") from error


def check_theme(theme: Mapping[str, Mapping[str, object]], model: Mapping[str, Mapping[str, object]]) -> None:
    """Refuse a theme that lacks a token of the model theme; the sentence names the first one missing."""
    for mode in MODES:
        for name in model[mode]:
            if name not in theme[mode]:
                raise ThemeError(f"The theme lacks {name} for {mode}; add that token.")


def _tokens(group: Mapping[str, object], path: tuple[str, ...], kind: str) -> Iterator[tuple[str, Token]]:
    kind = str(group.get("$type", kind))
    for name, entry in group.items():
        if name.startswith("$") or not isinstance(entry, dict):
            continue
        here = (*path, name)
        if "$value" not in entry:
            yield from _tokens(entry, here, kind)
            continue
        extensions = entry.get("$extensions", {})
        modes = extensions.get("mode", {}) if isinstance(extensions, dict) else {}
        values = {mode: modes.get(mode, entry["$value"]) for mode in MODES}
        yield ".".join(here), Token(str(entry.get("$type", kind)), values)


def _flat(tokens: Mapping[str, Token], mode: str) -> dict[str, object]:
    flat: dict[str, object] = {}
    for name, token in tokens.items():
        value = _resolve(tokens, name, mode, ())
        if token.kind == "typography" and isinstance(value, dict):
            flat.update({f"{name}.{part}": inner for part, inner in value.items()})
        elif token.kind == "fontFamily" and isinstance(value, list):
            flat[name], flat[f"{name}.all"] = value[0], value
        else:
            flat[name] = value
    return flat


def _resolve(tokens: Mapping[str, Token], name: str, mode: str, seen: tuple[str, ...]) -> object:
    if name in seen:
        raise ThemeError(f"{name} refers to itself; give one of {', '.join(seen)} a value.")
    token = tokens.get(name)
    if token is None:
        raise ThemeError(f"{seen[-1]} refers to {name}, which is not there; add it or correct the name.")
    return _value(tokens, token.values[mode], token.kind, mode, (*seen, name))


def _value(tokens: Mapping[str, Token], raw: object, kind: str, mode: str, seen: tuple[str, ...]) -> object:
    if isinstance(raw, str) and (alias := _ALIAS.match(raw)):
        return _resolve(tokens, alias[1], mode, seen)
    if isinstance(raw, dict) and "value" in raw and "unit" in raw:
        return _number(raw["value"], seen[-1]) * (1000.0 if raw["unit"] == "s" else 1.0)
    if kind == "color":
        return _color(raw, seen[-1])
    if kind in ("dimension", "duration"):
        return _number(raw, seen[-1])
    if isinstance(raw, dict):
        return {key: _value(tokens, value, _inner(key), mode, seen) for key, value in raw.items()}
    if isinstance(raw, list):
        return [_value(tokens, value, "", mode, seen) for value in raw]
    return raw


def _inner(key: str) -> str:
    return "color" if key == "color" else ""


def _number(raw: object, name: str) -> float:
    text = str(raw).removesuffix("px").removesuffix("ms")
    try:
        return float(text)
    except ValueError:
        raise ThemeError(f'{name} is "{raw}", which is no size or time; write {{"value": 12, "unit": "px"}}.') from None


def _color(raw: object, name: str) -> str:
    """Qt's #aarrggbb of a CSS hex colour or of a DTCG colour object."""
    if isinstance(raw, dict) and isinstance(raw.get("hex"), str):
        alpha = raw.get("alpha", 1.0)
        raw = f"{raw['hex']}{round(float(alpha) * 255):02x}"
    if isinstance(raw, str) and (parts := _HEX.match(raw)):
        return f"#{(parts[2] or 'ff').lower()}{parts[1].lower()}"
    raise ThemeError(f'{name} is "{raw}", which is no colour; write it as "#rrggbb" or "#rrggbbaa".')
