"""Walks a window by Tab: what cannot be reached, is reached twice, out of order, or without a ring to see."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from app.dev.measure.contrast import Picture, luminance, pixels
from app.dev.measure.find import Find
from app.dev.measure.seen import Box, Control, Seen
from app.dev.measure.touch import STOPLESS

MOST = 400  # stops after which a walk goes round in circles
RING, AROUND = (
    3.0,
    10,
)  # contrast a ring must have, and how far around its control it is looked for, in reference pixels
FROM_THE_DRIVER = ("StatusBar",)  # types whose ends change places with the driver's side, whatever way one reads
PLACED = ("Stage_", "HomeView_", "OnTheWay_")  # types whose parts stand where the driver's side has them
_FEW = 40  # pixels that must differ for a ring to be seen


@dataclass(frozen=True)
class Stop:
    """Where Tab came by: the item, and its box in pixels of the window; `left`: the stop before, as it lies by then."""

    item: QQuickItem
    path: str
    name: str
    box: Box
    mirrored: bool
    left: "Stop | None" = None


def press(window: QQuickWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release a key, as a keyboard does."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, key, modifiers))


def walk(window: QQuickWindow) -> Iterator[Stop]:
    """Go by Tab from stop to stop until the first comes again."""
    first = before = None
    for _ in range(MOST):
        press(window, Qt.Key.Key_Tab)
        QCoreApplication.sendPostedEvents()  # lists scroll to what is reached
        item = window.activeFocusItem()
        if item is None or item == first:
            return
        first = first or item
        yield replace(_stop(item), left=_stop(before) if before is not None and isValid(before) else None)
        before = item


def _stop(item: QQuickItem) -> Stop:
    corner = item.mapToScene(item.boundingRect().topLeft())
    other = item.mapToScene(item.boundingRect().bottomRight())
    left, right = sorted((corner.x(), other.x()))
    mirrored = item.mapToScene(QPointF(1, 0)).x() < item.mapToScene(QPointF(0, 0)).x()
    name = item.property("text") or item.property("label") or item.objectName()
    return Stop(
        item, path_of(item), str(name or ""), Box(left, corner.y(), right - left, other.y() - corner.y()), mirrored
    )


def path_of(item: QObject | None) -> str:
    """The QML types an item is in, its own last."""
    types: list[str] = []
    while isinstance(item, QQuickItem) and len(types) < 4:
        kind = item.metaObject().className().partition("_QML")[0]
        if not kind.startswith("QQuick"):
            types.append(f"{kind}#{item.objectName()}" if item.objectName() else kind)
        item = item.parentItem()
    return "/".join(reversed(types))


def tab_finds(stops: list[Stop], seen: Seen, items: list[QObject]) -> Iterator[Find]:
    """What is wrong with a walk over the controls of a look."""
    met: set[QQuickItem] = set()
    for stop in stops:
        if stop.item in met:
            yield Find("tab", stop.path, stop.name, "is reached twice by Tab on one way round")
        met.add(stop.item)
    for control in seen.controls:
        if _wanted(control) and items[control.number] not in met:
            yield Find("tab", control.path, control.name, "is not reached by Tab")
    for stop in stops:
        one = stop.left
        if one is None or _part(one.item) != _part(stop.item) or any(part in stop.path for part in FROM_THE_DRIVER):
            continue
        if _backwards(one.box, stop.box, seen.unit, one.mirrored or stop.mirrored):
            said = f"comes after “{one.name}” ({one.path.rpartition('/')[2]}), which is read later"
            yield Find("order", stop.path, stop.name, said)


def _wanted(control: Control) -> bool:
    types = {part.partition("#")[0] for part in control.path.split("/")}
    there = control.shown.w > 1 and control.shown.h > 1
    return control.enabled and not control.ignored and control.kind != "area" and there and types.isdisjoint(STOPLESS)


def _part(item: QQuickItem) -> QQuickItem:
    """The part of the screen that something stands in: a bar, a page, a panel."""
    above: QQuickItem | None = item
    part = item
    while above is not None and not above.metaObject().className().startswith(PLACED):
        part, above = above, above.parentItem()
    return part


def _backwards(one: Box, other: Box, unit: float, from_right: bool) -> bool:
    slack = 4 * unit
    before = other.x >= one.right - slack if from_right else other.right <= one.x + slack
    after = other.right <= one.x + slack if from_right else other.x >= one.right - slack
    level = min(one.bottom, other.bottom) - max(one.y, other.y) > 0.5 * min(one.h, other.h)
    above = other.bottom <= one.y + slack
    return (level and before) or (above and not after)


def ring_contrast(before: Picture, after: Picture) -> float | None:
    """Contrast of what focus draws against what is there without it; None where nothing is drawn."""
    differ = np.abs(after - before).max(axis=2) if before.size else np.zeros((0, 0))
    if differ.size == 0 or (differ > 0.1).sum() < _FEW:
        return None
    strokes = differ >= 0.8 * np.percentile(differ[differ > 0.1], 90)  # the full ones, not their soft edges
    without, ring = luminance(before[strokes]), luminance(after[strokes])
    lighter, darker = np.maximum(without, ring), np.minimum(without, ring)
    return float(np.percentile((lighter + 0.05) / (darker + 0.05), 10))


def ring_finds(stop: Stop, bare: QImage, focused: QImage, unit: float, scale: float) -> Iterator[Find]:
    """Whether one sees where the keyboard is, by pictures without and with it, of `scale` pixels to the window's."""
    around = stop.box.grown(AROUND * unit).meet(Box(0, 0, bare.width() / scale, bare.height() / scale))
    part = QRectF(around.x * scale, around.y * scale, around.w * scale, around.h * scale).toAlignedRect()
    found = ring_contrast(pixels(bare.copy(part)), pixels(focused.copy(part)))
    if found is None:
        yield Find("ring", stop.path, stop.name, "shows no sign of the keyboard's focus")
    elif found < RING - 0.05:
        yield Find("ring", stop.path, stop.name, f"has a ring of {found:.1f}:1, {RING:.1f}:1 wanted")
