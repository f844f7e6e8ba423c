"""What is wrong with controls: too small for a finger, too close, without a name, not reached by the keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.dev.measure.find import Find
from app.dev.measure.seen import Box, Control, Seen
from app.dev.measure.texts import passes

TARGET, APART = 76, 12  # pixels at 720 px height
SLACK = 1.5


@dataclass(frozen=True)
class Allowance:
    """Controls that may be smaller or closer: least size and distance in pixels at 720 px height, and why."""

    least: float
    apart: float
    why: str


ALLOWED = {
    "Segments": Allowance(68, 0, "the parts of one switch touch each other"),
    "KeyRows": Allowance(44, 0, "the keys of a keyboard touch each other, and a wrong one is taken back by the next"),
    "PlanRoom": Allowance(76, 6, "the rooms of a house's plan lie wall to wall"),
    "LightRow/ButtonBase": Allowance(48, 0, "the colours of a lamp are a strip; the next tap takes another one"),
    "DockButton": Allowance(68, 4, "six pages, two dials and the orb share the 800 px of the bench rig"),
}
# Types without a stop of their own for Tab: what they belong to has one, and takes the arrow keys.
STOPLESS = ("HoldButton", "KeyCap")


def touch_finds(seen: Seen) -> Iterator[Find]:
    """Everything wrong with the controls of a look."""
    live = [control for control in seen.controls if not control.ignored and _in_sight(control)]
    for control in live:
        yield from (Find(kind, control.path, control.name, said) for kind, said in _named(control))
    able = [control for control in live if control.enabled and control.reach and control.kind != "area"]
    for control in able:
        target = _left(control, able)
        least = min([TARGET, *(ALLOWED[part].least for part in _types(control) if part in ALLOWED)]) * seen.unit
        if target.w < least - SLACK or target.h < least - SLACK:
            wanted = f"{least / seen.unit:.0f} wanted"
            said = f"takes a finger on {target.w / seen.unit:.0f}×{target.h / seen.unit:.0f} px, {wanted}"
            yield Find("target", control.path, control.name, said)
    yield from _close(able, seen.unit)


def _in_sight(control: Control) -> bool:
    shown = control.shown
    whole = [shown.w / max(1.0, control.box.w), shown.h / max(1.0, control.box.h)]
    # What is partly scrolled away is a target once it is wholly there.
    return all(share > (0.98 if free else 0.6) for share, free in zip(whole, control.slides, strict=True))


def _types(control: Control) -> list[str]:
    types = [part.partition("#")[0] for part in control.path.split("/")]
    return [*types, "/".join(types[-2:])]


def _named(control: Control) -> Iterator[tuple[str, str]]:
    if control.kind == "area":
        return
    if not control.name.strip():
        yield "name", "has no name for a screen reader"
    if control.role == 0:
        yield "name", "has no role for a screen reader"
    if control.enabled and not control.tab and not set(_types(control)) & set(STOPLESS):
        yield "tab", "cannot be reached by Tab"


def _left(control: Control, others: list[Control]) -> Box:
    """What is left of a control's target where those painted over it take their part."""
    target = control.target
    for other in others:
        if other.order <= control.order or other.inside == str(control.number) or passes(other.path):
            continue
        over = target.meet(other.target).meet(control.clip)
        if over.w <= 0 or over.h <= 0:
            continue
        if over.w < over.h:
            right = over.x > target.x
            target = Box(target.x if right else over.right, target.y, target.w - over.w, target.h)
        else:
            below = over.y > target.y
            target = Box(target.x, target.y if below else over.bottom, target.w, target.h - over.h)
    return target


def _close(able: list[Control], unit: float) -> Iterator[Find]:
    for index, one in enumerate(able):
        for other in able[index + 1 :]:
            if passes(one.path) != passes(other.path):
                continue
            if str(one.number) == other.inside or str(other.number) == one.inside:
                continue
            shared = set(_types(one)) & set(_types(other))
            wanted = min([APART, *(ALLOWED[part].apart for part in shared if part in ALLOWED)])
            if wanted == 0 or _rows(one, other, unit):
                continue
            half = (wanted * unit - SLACK) / 2
            over = one.shown.grown(half).meet(other.shown.grown(half))
            if over.w > 0 and over.h > 0:
                apart = (2 * half - min(over.w, over.h)) / unit
                said = f"is {apart:.0f} px from “{one.name}” ({one.path.rpartition('/')[2]}), {wanted} wanted"
                yield Find("close", other.path, other.name, said)


def _rows(one: Control, other: Control, unit: float) -> bool:
    """Whether both are rows of a list, which lie against each other, each of a target's height."""
    alike = one.path.partition("#")[0] == other.path.partition("#")[0]
    level = abs(one.box.x - other.box.x) < 1 and abs(one.box.w - other.box.w) < 1
    return alike and level and min(one.box.h, other.box.h) >= TARGET * unit - SLACK
