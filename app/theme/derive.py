"""What follows from the few tokens that somebody gives: every other one as it stands to them in the base theme."""

from bisect import bisect_left
from collections.abc import Mapping

from app.theme.check import PAIRS, ground
from app.theme.colour import Colour, of_lch, of_qt, readable

Tokens = Mapping[str, object]

_ACCENTS = ("route", "energy", "warmth", "cool", "assistant", "ask", "warn")
# Which given token leads another one; the first that is given counts.
_LEADERS = {f"color.{name}{part}": (f"color.{name}",) for name in _ACCENTS for part in ("Text", "Soft")} | {
    "color.focus": ("color.route",),
    "color.cool": ("color.route",),
    "color.coolText": ("color.cool", "color.route"),
    "color.warmthText": ("color.warmth",),
    **{f"color.orb{part}": ("color.assistant",) for part in ("Violet", "Cyan", "Blue", "Pink", "Ink")},
    **{f"map.{part}": ("map.route", "color.route") for part in ("route", "routeGlow", "routeCore", "routeOther")},
    "map.routeDone": ("map.route", "color.route"),
    "map.slow": ("color.ask",),
    "map.jam": ("color.warn",),
    "map.reach": ("color.energy",),
}
_OWN_HUE = (
    "map.water",
    "map.shore",
    "map.park",
    "map.wood",
    "map.sand",
    "map.light",
    "map.labelWater",
    "map.labelPark",
)
_GROUNDS = ("color.background", "color.sheet", "color.overlay", "color.surface", "color.text")
_ORB_SPREAD = 0.5  # an orb of one family of hues, whatever hue the assistant is given
_PARTS = {"dimension.radiusSmall": "dimension.radius", "dimension.tight": "dimension.gap"}


def derived(base: Tokens, given: Tokens) -> dict[str, object]:
    """All tokens of a mode: the given ones as they are, the others of `base` moved the way the given ones are."""
    whole = dict(base) | dict(given)
    anchors = _anchors(base, given)
    for name, value in base.items():
        if name in given or not name.startswith(("color.", "map.")):
            continue
        leader = next((each for each in _LEADERS.get(name, ()) if each in given), "")
        if leader:
            spread = _ORB_SPREAD if name.startswith("color.orb") else 1.0
            whole[name] = _led(of_qt(value), of_qt(base[leader]), of_qt(given[leader]), spread).qt
        elif name not in _LEADERS and not _is_accent(name) and anchors:
            whole[name] = _toned(of_qt(value), name, anchors).qt
    for part, all_of in _PARTS.items():
        if all_of in given and part not in given:
            whole[part] = _number(base[part]) * _number(given[all_of]) / max(1.0, _number(base[all_of]))
    if "fontFamily.text" in given and "fontFamily.heading" not in given:
        whole["fontFamily.heading"] = given["fontFamily.text"]
    _paint_surfaces(whole, given)
    _let_read(whole, given)
    return whole


def _is_accent(name: str) -> bool:
    return any(name == f"color.{accent}" for accent in _ACCENTS)


def _led(colour: Colour, was: Colour, now: Colour, spread: float) -> Colour:
    """A colour that keeps its place beside one that became another; `spread` of its distance in hue is kept."""
    (light, chroma, hue), (was_l, was_c, was_h), (now_l, now_c, now_h) = colour.lch, was.lch, now.lch
    ratio = min(3.0, now_c / max(was_c, 0.01))
    apart = (hue - was_h + 180) % 360 - 180
    return of_lch(light + 0.5 * (now_l - was_l), chroma * ratio, now_h + spread * apart, colour.alpha)


def _anchors(base: Tokens, given: Tokens) -> list[tuple[float, float, float, float]]:
    """Lightness in the base, and lightness, chroma and hue now, of each given ground and of the text."""
    found = []
    for name in _GROUNDS:
        if name in given:
            found.append((of_qt(base[name]).lch[0], *of_qt(given[name]).lch))
    return sorted(found)


def _toned(colour: Colour, name: str, anchors: list[tuple[float, float, float, float]]) -> Colour:
    """A quiet colour between grounds and text, lightened and tinted as those are."""
    light, chroma, hue = colour.lch
    at = bisect_left([anchor[0] for anchor in anchors], light)
    low, high = anchors[max(0, at - 1)], anchors[min(at, len(anchors) - 1)]
    share = (light - low[0]) / (high[0] - low[0]) if high[0] > low[0] else 0.0
    share = min(1.0, max(0.0, share))
    moved = low[1] + share * (high[1] - low[1])
    beyond = light - (low[0] + share * (high[0] - low[0]))
    if name in _OWN_HUE or name == "color.fill":
        return of_lch(moved + beyond, chroma, hue, colour.alpha)
    tint = low if share < 0.5 else high
    return of_lch(moved + beyond, min(max(tint[2], 0.5 * chroma), 0.05), tint[3], colour.alpha)


def _paint_surfaces(whole: dict[str, object], given: Tokens) -> None:
    """Glass and shadow are made of the colours of the theme."""
    if "gradient.glass" not in given:
        tones = ("color.surface", "color.surfaceLow")
        whole["gradient.glass"] = [{"color": whole[tone], "position": float(at)} for at, tone in enumerate(tones)]
    if "shadow.panel" not in given and isinstance(shadow := whole.get("shadow.panel"), dict):
        whole["shadow.panel"] = {**shadow, "color": whole["color.shadow"]}


def _let_read(whole: dict[str, object], given: Tokens) -> None:
    """Derived colours of words, lighter or darker until they can be read."""
    for name, below, least in PAIRS:
        if name not in given and name in whole:
            whole[name] = readable(of_qt(whole[name]), ground(whole, below), least).qt


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
