"""The value of each type of token: colours as CSS until QML takes them, sizes in pixels, times in milliseconds."""

import ast
import operator
import re
from collections.abc import Mapping
from typing import Any

from app.theme.colour import Colour, of_lch, parse
from app.theme.fault import ThemeError

# Tokens Studio's own types by those of the specification.
STUDIO_KINDS = {
    "sizing": "dimension", "spacing": "dimension", "borderRadius": "dimension", "borderWidth": "dimension",
    "fontSizes": "dimension", "fontSize": "dimension", "paragraphSpacing": "dimension",
    "fontFamilies": "fontFamily", "fontWeights": "fontWeight", "lineHeights": "lineHeight", "opacity": "number",
    "boxShadow": "shadow", "text": "string", "other": "", "size": "dimension", "time": "duration",
}  # fmt: skip
WEIGHTS = {
    "thin": 100, "hairline": 100, "extralight": 200, "ultralight": 200, "light": 300, "normal": 400, "regular": 400,
    "book": 400, "medium": 500, "semibold": 600, "demibold": 600, "bold": 700, "extrabold": 800, "ultrabold": 800,
    "black": 900, "heavy": 900,
}  # fmt: skip
_UNITS = {"px": 1.0, "rem": 16.0, "em": 16.0, "pt": 1.0, "dp": 1.0, "ms": 1.0, "s": 1000.0, "%": 0.01, "": 1.0}
_SIZE = re.compile(r"(?<![\w.])(-?\d*\.?\d+)(px|rem|em|pt|dp|ms|s|%)?(?![\w.])")
_SUMS: Mapping[type[ast.operator], Any] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_INNER = {
    "color": "color", "fontFamily": "fontFamily", "fontWeight": "fontWeight", "fontSize": "dimension",
    "letterSpacing": "letterSpacing", "lineHeight": "lineHeight", "duration": "duration", "delay": "duration",
    "timingFunction": "cubicBezier", "offsetX": "dimension", "offsetY": "dimension", "blur": "dimension",
    "spread": "dimension", "width": "dimension",
}  # fmt: skip


def typed(raw: object, kind: str, name: str, modify: Mapping[str, Any] | None = None) -> object:
    """The value of a token of this type whose aliases have been followed; raises ThemeError with name and mend."""
    match kind:
        case "color":
            if isinstance(raw, str) and "gradient(" in raw:
                return _gradient(raw, name)
            return _modified(_colour(raw, name), modify or {}, name).css
        case "dimension" | "duration" | "number" | "opacity":
            return _size(raw, name)
        case "letterSpacing" | "lineHeight":
            return raw if isinstance(raw, str) and ("%" in raw or not any(map(str.isdigit, raw))) else _size(raw, name)
        case "fontFamily":
            return [part.strip(" '\"") for part in raw.split(",")] if isinstance(raw, str) else raw
        case "fontWeight":
            return _weight(raw, name)
        case "cubicBezier":
            return _curve(raw, name)
        case "shadow":
            return _shadow(raw, name)
        case "gradient":
            return _gradient(raw, name)
        case "typography":
            return _typography(raw, name)
    if isinstance(raw, dict):
        if "value" in raw and "unit" in raw:
            return _size(raw, name)
        return {key: typed(value, _INNER.get(key, ""), name) for key, value in raw.items()}
    return raw


def flattened(values: Mapping[str, object], kinds: Mapping[str, str]) -> dict[str, object]:
    """For QML: colours as #aarrggbb; the parts of typography and the families of a font under names of their own."""
    flat: dict[str, object] = {}
    for name, value in values.items():
        value = _for_qt(value, kinds[name] == "color" and isinstance(value, str))
        if kinds[name] == "typography" and isinstance(value, dict):
            flat.update({f"{name}.{part}": inner for part, inner in value.items()})
        elif kinds[name] == "fontFamily" and isinstance(value, list) and value:
            flat[name], flat[f"{name}.all"] = value[0], value
        else:
            flat[name] = value
    return flat


def _for_qt(value: object, colour: bool) -> object:
    if isinstance(value, dict):
        return {key: _for_qt(inner, key == "color") for key, inner in value.items()}
    if isinstance(value, list):
        return [_for_qt(inner, False) for inner in value]
    return parse(value).qt if colour else value


def _colour(raw: object, name: str) -> Colour:
    try:
        return parse(raw)
    except (ValueError, TypeError):
        raise ThemeError(f'{name} is "{raw}", which is no colour; write it as "#rrggbb" or "#rrggbbaa".') from None


def _modified(colour: Colour, modify: Mapping[str, Any], name: str) -> Colour:
    """Tokens Studio's lighten, darken, alpha and mix."""
    if not modify:
        return colour
    share = _size(modify.get("value", 0), name)
    light, chroma, hue = colour.lch
    match modify.get("type"):
        case "lighten":
            return of_lch(light + (1 - light) * share, chroma, hue, colour.alpha)
        case "darken":
            return of_lch(light * (1 - share), chroma, hue, colour.alpha)
        case "alpha":
            return Colour(colour.red, colour.green, colour.blue, share)
        case "mix":
            other = _colour(modify.get("color"), name)
            return Colour(other.red, other.green, other.blue, share).over(colour)
    raise ThemeError(f'{name} is changed by "{modify.get("type")}"; use lighten, darken, alpha or mix.')


def _size(raw: object, name: str) -> float:
    if isinstance(raw, dict) and "value" in raw and "unit" in raw:
        return _size(f"{raw['value']}{raw['unit']}", name)
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return float(raw)
    try:
        return float(_sum(ast.parse(_SIZE.sub(_plain, str(raw)).strip(), mode="eval").body))
    except (ValueError, SyntaxError, ZeroDivisionError):
        mend = 'write {"value": 12, "unit": "px"}, or "ms" for a time'
        raise ThemeError(f'{name} is "{raw}", which is no size or time; {mend}.') from None


def _plain(size: re.Match[str]) -> str:
    return repr(float(size[1]) * _UNITS[size[2] or ""])


def _sum(node: ast.expr) -> float:
    """Sums as Tokens Studio allows them: numbers, + − * / and brackets."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_sum(node.operand)
    if isinstance(node, ast.BinOp) and type(node.op) in _SUMS:
        return float(_SUMS[type(node.op)](_sum(node.left), _sum(node.right)))
    raise ValueError("no sum")


def _weight(raw: object, name: str) -> float:
    words = str(raw).lower().replace("italic", "").replace("-", "").replace(" ", "") or "regular"
    return float(WEIGHTS[words]) if words in WEIGHTS else _size(raw, name)


def _curve(raw: object, name: str) -> list[float]:
    if isinstance(raw, str):
        raw = re.findall(r"-?\d*\.?\d+", raw)
    if isinstance(raw, list) and len(raw) == 4:
        points = [_size(part, name) for part in raw]
        if 0 <= points[0] <= 1 and 0 <= points[2] <= 1:
            return points
    raise ThemeError(f"{name} is {raw}, which is no curve; write [x1, y1, x2, y2] with both x from 0 to 1.")


def _shadow(raw: object, name: str) -> dict[str, object]:
    """The first shadow that falls outside."""
    layers = raw if isinstance(raw, list) else [raw]
    drops = [
        each
        for each in layers
        if isinstance(each, dict) and not each.get("inset") and each.get("type") != "innerShadow"
    ]
    if not drops:
        raise ThemeError(f"{name} casts no shadow outside; write color, offsetX, offsetY, blur and spread.")
    drop = drops[0]
    found: dict[str, object] = {"color": _colour(drop.get("color"), name).css}
    for part, short in (("offsetX", "x"), ("offsetY", "y"), ("blur", "blur"), ("spread", "spread")):
        found[part] = _size(drop.get(part, drop.get(short, 0)), name)
    return found


def _gradient(raw: object, name: str) -> list[dict[str, object]]:
    """Stops, each a colour and a place 0–1; of a CSS gradient those that stand in its brackets."""
    stops: list[dict[str, object]] = []
    if isinstance(raw, str):
        inner = raw[raw.find("(") + 1 : raw.rfind(")")]
        parts = [part.strip() for part in re.split(r",(?![^()]*\))", inner)]
        parts = [part for part in parts if not re.match(r"^(to |-?[\d.]+(deg|turn|rad))", part)]
        for at, part in enumerate(parts):
            colour, _, place = part.rpartition(" ") if part.endswith("%") else (part, "", "")
            position = _size(place, name) if place else at / max(1, len(parts) - 1)
            stops.append({"color": _colour(colour, name).css, "position": position})
    elif isinstance(raw, list):
        for stop in raw:
            if isinstance(stop, dict):
                place = min(1.0, max(0.0, _size(stop.get("position", 0), name)))
                stops.append({"color": _colour(stop.get("color"), name).css, "position": place})
    if not stops:
        raise ThemeError(f'{name} has no stops; write [{{"color": "#rrggbb", "position": 0}}, …].')
    return stops


def _typography(raw: object, name: str) -> dict[str, object]:
    if not isinstance(raw, dict):
        raise ThemeError(f"{name} is no typography; write fontFamily, fontSize, fontWeight, letterSpacing, lineHeight.")
    parts = {key: typed(value, _INNER.get(key, ""), f"{name}.{key}") for key, value in raw.items()}
    family, size = parts.get("fontFamily"), parts.get("fontSize")
    if isinstance(family, list) and family:
        parts["fontFamily"] = family[0]
    spacing, height = parts.get("letterSpacing"), parts.get("lineHeight")
    if isinstance(spacing, str) and "%" in spacing and isinstance(size, float):
        parts["letterSpacing"] = _size(spacing, name) * size
    if isinstance(height, str):
        parts["lineHeight"] = _size(height, name) if "%" in height else 1.25
    elif isinstance(height, float) and isinstance(size, float) and height > 4:
        parts["lineHeight"] = height / size
    return parts
