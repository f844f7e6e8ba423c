"""The cockpit's icons for painting outside QML: read from the same file that QML draws, as SVG."""

import re
from functools import cache
from pathlib import Path

FILE = Path(__file__).parents[3] / "qml" / "Controls" / "icons.mjs"
_ENTRY = re.compile(r'"([\w-]+)":\s*\{(.*)\},?\s*$')
_PART = re.compile(r'"([^"]*)"|circle\(([^)]*)\)')
_FIELD = re.compile(r"\b([sf]):\s*((?:\"[^\"]*\"|circle\([^)]*\)|\s*\+\s*)+)")


@cache
def icon_paths() -> dict[str, tuple[str, str]]:
    """By name: the path that is stroked and the path that is filled, on a 24 × 24 grid; "" where there is none."""
    found = {}
    for row in FILE.read_text(encoding="utf-8").splitlines():
        if entry := _ENTRY.search(row):
            fields = {name: _path(expression) for name, expression in _FIELD.findall(entry[2])}
            found[entry[1]] = (fields.get("s", ""), fields.get("f", ""))
    return found


def _path(expression: str) -> str:
    parts = []
    for literal, circle in _PART.findall(expression):
        parts.append(_circle(*(float(value) for value in circle.split(","))) if circle else literal)
    return "".join(parts)


def _circle(x: float, y: float, r: float) -> str:
    return f"M{x - r:g} {y:g}a{r:g} {r:g} 0 1 0 {2 * r:g} 0a{r:g} {r:g} 0 1 0 {-2 * r:g} 0Z"


def icon_svg(name: str, colour: str, weight: float = 2.0) -> bytes:
    """An icon as an SVG document; a name that is not there gives the pin."""
    stroked, filled = icon_paths().get(name) or icon_paths()["pin"]
    ink = f'stroke="{colour}" stroke-width="{weight:g}" stroke-linecap="round" stroke-linejoin="round"'
    drawn = f'<path d="{stroked}" fill="none" {ink}/>' if stroked else ""
    drawn += f'<path d="{filled}" fill="{colour}"/>' if filled else ""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{drawn}</svg>'.encode()
