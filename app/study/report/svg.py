"""Figures as SVG text: scales, axes and marks in the page's own colours, so that they print and follow dark mode."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps `low` to `high` in data onto `start` to `end` in pixels."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        span = (self.high - self.low) or 1.0
        return self.start + (min(max(value, self.low), self.high) - self.low) / span * (self.end - self.start)

    def ticks(self, wanted: int = 5) -> list[float]:
        """Round numbers within the range."""
        span = (self.high - self.low) or 1.0
        rough = span / max(1, wanted)
        power = 10 ** math.floor(math.log10(rough))
        step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough)
        first = math.ceil(self.low / step) * step
        return [first + number * step for number in range(int((self.high - first) / step + 1e-9) + 1)]


def figure(width: int, height: int, parts: Iterable[str], about: str) -> str:
    """A picture that scales with the page; `about` is what a screen reader says."""
    inside = "".join(parts)
    view = f'viewBox="0 0 {width} {height}"'
    return f'<svg {view} role="img" aria-label="{escape(about, quote=True)}">{inside}</svg>'


def words(x: float, y: float, text: str, kind: str = "", anchor: str = "start") -> str:
    """A line of text."""
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}" text-anchor="{anchor}">{escape(text)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, kind: str = "rule") -> str:
    """A straight line."""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{kind}"/>'


def box(x: float, y: float, width: float, height: float, kind: str, tip: str = "", round_: float = 3) -> str:
    """A rectangle; `tip` appears under the pointer."""
    title = f"<title>{escape(tip)}</title>" if tip else ""
    shape = f'x="{x:.1f}" y="{y:.1f}" width="{max(0.0, width):.1f}" height="{height:.1f}" rx="{round_}"'
    return f'<rect {shape} class="{kind}">{title}</rect>'


def dot(x: float, y: float, radius: float, kind: str, tip: str = "") -> str:
    """A round mark; `tip` appears under the pointer."""
    title = f"<title>{escape(tip)}</title>" if tip else ""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" class="{kind}">{title}</circle>'


def whisker(scale: Scale, y: float, low: float, high: float, kind: str = "whisker") -> str:
    """An interval as a line with ends."""
    left, right = scale(low), scale(high)
    ends = line(left, y - 5, left, y + 5, kind) + line(right, y - 5, right, y + 5, kind)
    return line(left, y, right, y, kind) + ends


def number(value: float) -> str:
    """As people write it, with a minus that is one."""
    return f"{value:g}".replace("-", "−")


def axis(
    scale: Scale,
    y: float,
    top: float,
    told: Callable[[float], str] = number,
    ticks: Sequence[float] = (),
) -> str:
    """Ticks below, with fine lines up to `top`; `ticks` where round numbers are not wanted."""
    parts = []
    for tick in ticks or scale.ticks():
        x = scale(tick)
        parts += [line(x, top, x, y, "grid"), words(x, y + 16, told(tick), "small", "middle")]
    return "".join(parts)


def spread(values: Sequence[float], places: int = 9) -> list[float]:
    """Heights from −1 to 1 that keep equal values apart, in the order of `values`."""
    order = sorted(range(len(values)), key=lambda index: values[index])
    found = [0.0] * len(values)
    for rank, index in enumerate(order):
        found[index] = ((rank * 4) % places) / (places - 1) * 2 - 1
    return found
