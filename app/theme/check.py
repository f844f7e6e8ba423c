"""Whether a theme can be worn: nothing missing, nothing misspelt, everything readable and large enough."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from app.theme.colour import Colour, contrast, of_qt, readable
from app.theme.fault import MODES

Tokens = Mapping[str, object]

_READ = ("text", "textSoft", "routeText", "energyText", "askText", "warnText", "assistantText")
# Words, what they stand on, and the contrast that a glance needs.
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((f"color.{name}", "color.overlay", 7.0) for name in _READ),
    *((f"color.{name}", "color.surface", 7.0) for name in ("text", "textSoft")),
    ("color.warmthText", "color.overlay", 4.5),
    ("color.coolText", "color.overlay", 4.5),
    ("color.textFaint", "color.overlay", 4.5),
    ("color.onLight", "color.fill", 7.0),
    ("color.focus", "color.overlay", 3.0),
    ("map.label", "map.land", 4.5),
)
_LEAST = {
    "dimension.touch": (76.0, "a finger in a moving car misses less than"),
    "dimension.gap": (8.0, "two targets need between them"),
    "typography.caption.fontSize": (14.0, "letters need"),
    "typography.body.fontSize": (18.0, "what a driver reads needs"),
}


@dataclass(frozen=True)
class Fault:
    """One sentence with the token's path and the mend; `grave`: the theme cannot be worn so."""

    text: str
    grave: bool = True


def check(
    theme: Mapping[str, Tokens],
    model: Mapping[str, Tokens],
    own: frozenset[str] = frozenset(),
    named: frozenset[str] = frozenset(),
) -> list[Fault]:
    """Everything wrong with a theme. `own` are the names its file gives, `named` those that others refer to."""
    missing = [name for name in model[MODES[0]] if name not in theme[MODES[0]] and not name.endswith(".all")]
    faults = list(_unknown(own - named, model[MODES[0]], missing))
    told = {fault.text.partition("did you mean ")[2].rstrip("?.") for fault in faults}
    faults += [Fault(f"{name} is missing; add that token.") for name in missing if name not in told]
    for mode in MODES:
        faults += _unreadable(theme[mode], mode)
        faults += _small(theme[mode])
    return list(dict.fromkeys(faults))


def ground(tokens: Tokens, name: str) -> Colour:
    """What is seen of a surface, over the background where it lets that through."""
    return of_qt(tokens[name]).over(of_qt(tokens["color.background"]))


def _unknown(names: frozenset[str], model: Tokens, missing: list[str]) -> Iterator[Fault]:
    groups = {name.partition(".")[0] for name in model}
    for name in sorted(names):
        if name in model or name.endswith(".all"):
            continue
        close = get_close_matches(name, missing, 1, 0.8) or get_close_matches(name, list(model), 1, 0.9)
        if close:
            yield Fault(f"{name} is no token of the cockpit; did you mean {close[0]}?")
        elif name.partition(".")[0] in groups:
            yield Fault(f"{name} is no token of the cockpit, and nothing refers to it; take it out.", grave=False)


def _unreadable(tokens: Tokens, mode: str) -> Iterator[Fault]:
    for name, below, least in PAIRS:
        if name not in tokens or below not in tokens or "color.background" not in tokens:
            continue
        colour, under = of_qt(tokens[name]), ground(tokens, below)
        found = contrast(colour.over(under), under)
        if found < least - 0.005:
            mended = colour
            for ground_of, enough in [(pair[1], pair[2]) for pair in PAIRS if pair[0] == name]:
                mended = readable(mended, ground(tokens, ground_of), enough)
            ratio = f"{found:.1f}:1 where {least:g}:1 is needed"
            if contrast(mended.over(under), under) >= least - 0.005:
                yield Fault(f"{name} by {mode} stands out from {below} by {ratio}; make it {mended.css} or stronger.")
            else:
                yield Fault(
                    f"{name} by {mode} stands out from {below} by {ratio}; change {below}, no shade reads there."
                )


def _small(tokens: Tokens) -> Iterator[Fault]:
    for name, (least, why) in _LEAST.items():
        size = tokens.get(name)
        if isinstance(size, int | float) and size < least:
            yield Fault(f"{name} is {size:g} px; {why} {least:g} px: write at least that.")
