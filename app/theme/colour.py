"""Colours as design tokens write them, turned into sRGB; lightness, contrast and mixing for derived themes."""

import math
import re
from dataclasses import dataclass, replace
from typing import Any

_HEX = re.compile(r"^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$", re.IGNORECASE)
_CALL = re.compile(r"^(rgba?|hsla?|oklch|oklab)\((.+)\)$", re.IGNORECASE)
_NAMED = {"white": "#ffffff", "black": "#000000", "transparent": "#00000000"}
_P3 = ((1.2249401, -0.2249402, 0.0), (-0.0420570, 1.0420571, 0.0), (-0.0196376, -0.0786361, 1.0982735))


@dataclass(frozen=True)
class Colour:
    """A colour in sRGB, each part 0–1, not premultiplied."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0

    @property
    def qt(self) -> str:
        """Qt's #aarrggbb."""
        parts = (self.alpha, self.red, self.green, self.blue)
        return "#" + "".join(f"{round(255 * min(1.0, max(0.0, part))):02x}" for part in parts)

    @property
    def css(self) -> str:
        """#rrggbb, with two digits of alpha where it is not opaque."""
        text = self.qt
        return f"#{text[3:]}" + ("" if text[1:3] == "ff" else text[1:3])

    @property
    def lch(self) -> tuple[float, float, float]:
        """Lightness 0–1, chroma and hue in degrees, in OKLCH."""
        red, green, blue = (_linear(part) for part in (self.red, self.green, self.blue))
        long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
        b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
        light = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
        return light, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360

    def over(self, below: "Colour") -> "Colour":
        """What is seen where this lies over an opaque colour."""
        mixed = ((t * self.alpha + b * (1 - self.alpha)) for t, b in zip(self._parts, below._parts, strict=True))
        return Colour(*mixed)

    @property
    def _parts(self) -> tuple[float, float, float]:
        return self.red, self.green, self.blue

    @property
    def luminance(self) -> float:
        """Relative luminance of WCAG 2."""
        red, green, blue = (_linear(part) for part in self._parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of WCAG 2, 1 to 21, of two opaque colours."""
    dark, light = sorted((one.luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)


def of_lch(light: float, chroma: float, hue: float, alpha: float = 1.0) -> Colour:
    """From OKLCH; where sRGB has no such colour, the chroma gives way."""
    light = min(1.0, max(0.0, light))
    while True:
        parts = _oklab(light, chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue)))
        if chroma < 0.001 or all(-0.0005 <= part <= 1.0005 for part in parts):
            red, green, blue = (_encoded(min(1.0, max(0.0, part))) for part in parts)
            return Colour(red, green, blue, alpha)
        chroma *= 0.96


def readable(colour: Colour, ground: Colour, least: float) -> Colour:
    """The colour, lighter or darker as far as it takes to stand out from `ground` by `least`."""
    light, chroma, hue = colour.lch
    step = 0.005 if ground.luminance < 0.18 else -0.005
    while contrast(colour.over(ground), ground) < least and 0.0 < light + step < 1.0:
        light += step
        colour = of_lch(light, chroma, hue, colour.alpha)
    return colour


def of_qt(text: object) -> Colour:
    """From Qt's #aarrggbb."""
    return parse(f"#{str(text)[3:]}{str(text)[1:3]}")


def parse(raw: object) -> Colour:
    """A CSS colour or a DTCG colour object; raises ValueError."""
    if isinstance(raw, dict):
        return _object(raw)
    text = _NAMED.get(str(raw).strip().lower(), str(raw).strip())
    if _HEX.match(text):
        digits = text[1:] if len(text) > 5 else "".join(2 * digit for digit in text[1:])
        return Colour(*(int(digits[at : at + 2], 16) / 255 for at in range(0, len(digits), 2)))
    if (call := _CALL.match(text)) is None:
        raise ValueError(text)
    parts = [part for part in re.split(r"[\s,/]+", call[2].strip()) if part]
    kind = call[1].lower().rstrip("a") if call[1].lower() != "oklab" else "oklab"
    scale = {"rgb": (255.0, 255.0, 255.0), "hsl": (360.0, 100.0, 100.0)}.get(kind, (1.0, 1.0, 1.0))
    values = [_part(part, unit) for part, unit in zip(parts[:3], scale, strict=True)]
    alpha = _part(parts[3], 1.0) if len(parts) > 3 else 1.0
    if kind == "rgb":
        values = [value / 255 for value in values]
    return _in_space({"rgb": "srgb"}.get(kind, kind), values, alpha)


def _part(text: str, whole: float) -> float:
    if text.endswith("%"):
        return float(text[:-1]) / 100 * (1.0 if whole == 360.0 else whole)
    return float(text.removesuffix("deg"))


def _object(raw: dict[str, Any]) -> Colour:
    alpha = float(raw.get("alpha", 1.0))
    components = raw.get("components")
    if isinstance(components, list) and len(components) == 3:
        values = [0.0 if part == "none" else float(part) for part in components]
        return _in_space(str(raw.get("colorSpace", "srgb")).lower(), values, alpha)
    return replace(parse(raw["hex"]), alpha=alpha) if isinstance(raw.get("hex"), str) else parse(str(raw))


def _in_space(space: str, values: list[float], alpha: float) -> Colour:
    first, second, third = values
    if space == "srgb":
        return Colour(first, second, third, alpha)
    if space == "srgb-linear":
        return Colour(_encoded(first), _encoded(second), _encoded(third), alpha)
    if space == "hsl":
        return _of_hsl(first, second / 100, third / 100, alpha)
    if space == "oklch":
        return of_lch(first, second, third, alpha)
    if space == "oklab":
        return of_lch(first, math.hypot(second, third), math.degrees(math.atan2(third, second)), alpha)
    if space == "display-p3":
        linear = [_linear(value) for value in values]
        red, green, blue = (sum(k * v for k, v in zip(row, linear, strict=True)) for row in _P3)
        inside = [_encoded(min(1.0, max(0.0, part))) for part in (red, green, blue)]
        return Colour(inside[0], inside[1], inside[2], alpha)
    raise ValueError(f"a colour in {space}")


def _of_hsl(hue: float, saturation: float, light: float, alpha: float) -> Colour:
    reach = saturation * min(light, 1 - light)

    def part(shift: float) -> float:
        at = (shift + hue / 30) % 12
        return light - reach * max(-1.0, min(at - 3, 9 - at, 1.0))

    return Colour(part(0), part(8), part(4), alpha)


def _oklab(light: float, a: float, b: float) -> tuple[float, float, float]:
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _encoded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
