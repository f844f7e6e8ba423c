"""Which screen each window of a rig shows on, and one sentence for each that cannot be had."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.config.screens import FURTHER, SIZES, Frame, FurtherScreen, Screens

NAMES = {"cluster": "the instruments", "head_up": "the head-up display", "passenger": "the passenger's screen"}
SIDES = ("left", "right", "top", "bottom", "primary")


@dataclass(frozen=True)
class Monitor:
    """A screen of this machine; its place and size in pixels on the desktop."""

    name: str
    x: int
    y: int
    width: int
    height: int
    model: str = ""
    serial: str = ""
    primary: bool = False


@dataclass(frozen=True)
class Placed:
    """A window on a screen; `frame` None: all of it."""

    window: str
    monitor: Monitor
    frame: Frame | None
    wish: FurtherScreen


@dataclass(frozen=True)
class Rig:
    """`centre` is None where the window system chooses; `faults` are whole sentences with the mend."""

    centre: Monitor | None
    further: tuple[Placed, ...]
    faults: tuple[str, ...]


def wanted(screens: Screens) -> dict[str, FurtherScreen]:
    """The further windows of a profile; what the list of windows says of a screen outranks the section."""
    if screens.show is None:
        every = {name: getattr(screens, name) for name in FURTHER}
        return {name: wish for name, wish in every.items() if wish.named}
    wishes: dict[str, FurtherScreen] = {}
    for name, on in screens.show:
        wish: FurtherScreen = getattr(screens, name)
        wishes[name] = FurtherScreen(on, wish.window, wish.scale, wish.mirrored) if on else wish
    return wishes


def arrange(screens: Screens, monitors: Sequence[Monitor], *, centre_fills: bool) -> Rig:
    """Find every window its screen. `centre_fills`: the centre's window takes all of its screen."""
    faults: list[str] = []
    ordered = left_to_right(monitors)
    primary = next((monitor for monitor in ordered if monitor.primary), ordered[0] if ordered else None)
    centre = found(screens.centre.on, ordered) if screens.centre.on else None
    if screens.centre.on and centre is None:
        faults.append(_missing("the centre", screens.centre.on, "centre", ordered))
    here = centre or primary
    full: dict[str, str] = {here.name: "the centre"} if here is not None and centre_fills else {}
    wishes = wanted(screens)
    sought = {name: found(wish.on, ordered) for name, wish in wishes.items() if wish.on}
    taken = {monitor.name for monitor in sought.values() if monitor is not None} | ({here.name} if here else set())
    placed: list[Placed] = []
    for name, wish in wishes.items():
        frame, monitor = wish.window, sought.get(name)
        if wish.on and monitor is None:
            faults.append(_missing(NAMES[name], wish.on, name, ordered))
            continue
        if monitor is None:
            monitor = next((one for one in ordered if one.name not in taken), None)
            if monitor is not None and frame is None:
                taken.add(monitor.name)
        if monitor is None:  # none is free: a window beside the centre's, where that leaves room
            if here is None or (centre_fills and frame is None):
                faults.append(_no_room(name))
                continue
            monitor, frame = here, frame or Frame(*SIZES[name])
        if frame is None and monitor.name in full:
            faults.append(_crowded(full[monitor.name], name, monitor))
            continue
        if frame is None:
            full[monitor.name] = NAMES[name]
        placed.append(Placed(name, monitor, frame, wish))
    return Rig(centre, tuple(placed), tuple(faults))


def found(on: str, monitors: Sequence[Monitor]) -> Monitor | None:
    """The screen that is meant: by name, model or serial number, a side, a number from the left, or a place."""
    ordered, word = left_to_right(monitors), on.strip().lower()
    if not ordered:
        return None
    for known in ("name", "serial", "model"):
        named = [one for one in ordered if getattr(one, known).lower() == word]
        if named:
            return named[0]
    if word in SIDES:
        ends = {"left": ordered[0], "right": max(ordered, key=lambda one: one.x + one.width)}
        ends["top"] = min(ordered, key=lambda one: one.y)
        ends["bottom"] = max(ordered, key=lambda one: one.y + one.height)
        ends["primary"] = next((one for one in ordered if one.primary), ordered[0])
        return ends[word]
    if word.isdecimal():
        return ordered[int(word) - 1] if 1 <= int(word) <= len(ordered) else None
    if place := re.fullmatch(r"([+-]?\d+)\s*,?\s*([+-]\d+|\d+)", word):
        x, y = int(place[1]), int(place[2])
        inside = [one for one in ordered if one.x <= x < one.x + one.width and one.y <= y < one.y + one.height]
        return inside[0] if inside else None
    return None


def left_to_right(monitors: Sequence[Monitor]) -> list[Monitor]:
    """Screens as people count them."""
    return sorted(monitors, key=lambda one: (one.x, one.y))


def told(monitor: Monitor, monitors: Sequence[Monitor]) -> str:
    """A screen in words: name, size, place, and how a profile may call it."""
    number = left_to_right(monitors).index(monitor) + 1
    sides = [side for side in SIDES if len(monitors) > 1 and found(side, monitors) == monitor]
    also = [word for word in (monitor.model, monitor.serial) if word]
    called = ", ".join([str(number), *sides, *also])
    return f"{monitor.name or 'without a name'} {monitor.width}x{monitor.height}+{monitor.x}+{monitor.y} ({called})"


def _missing(who: str, on: str, section: str, monitors: Sequence[Monitor]) -> str:
    there = ", ".join(told(monitor, monitors) for monitor in left_to_right(monitors)) or "none"
    return f"The screen {on!r} of {who} is not there; name one of these as on in [screens.{section}]: {there}."


def _no_room(name: str) -> str:
    return (
        f"There is no free screen for {NAMES[name]}, and the centre fills its own; plug one in, "
        f'or give it a window = "{"x".join(map(str, SIZES[name]))}" in [screens.{name}].'
    )


def _crowded(first: str, name: str, monitor: Monitor) -> str:
    return (
        f"{first[0].upper()}{first[1:]} and {NAMES[name]} cannot both fill the screen {monitor.name}; "
        f"name another as on in [screens.{name}], or give it a window there."
    )
