"""What a screen reader is told of a window, asked of Qt's own accessibility interface as a screen reader does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

from app.dev.measure.find import Find
from app.dev.measure.seen import Seen
from app.dev.measure.touch import STOPLESS

Role = QAccessible.Role
ASKED = frozenset(
    (
        Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.Link, Role.ListItem,
        Role.MenuItem, Role.PageTab, Role.ProgressBar, Role.Slider, Role.SpinBox, Role.Dial,
    )
)  # fmt: skip
WORKED = ASKED - {Role.ProgressBar, Role.ListItem, Role.Link}
NOTHING = frozenset((Role.NoRole, Role.Client))
_PROGRAM = re.compile(r"QMLTYPE|_QML_|0x[0-9a-f]{4}|\[object|undefined|QQuick|\bNaN\b|%\d")


@dataclass(frozen=True)
class Told:
    """One thing on the screen as a screen reader is told of it; `item`: the QML item that tells it."""

    item: QObject
    role: QAccessible.Role
    name: str
    above: tuple[str, ...]  # the names of the controls it is in


def told(window: QWindow) -> Iterator[Told]:
    """Everything that is there to be read in a window, in the order it is read."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _within(root, ())


def _within(outer: QAccessibleInterface, above: tuple[str, ...]) -> Iterator[Told]:
    for index in range(outer.childCount()):
        inner = outer.child(index)
        if inner is None or inner.state().invisible:
            continue
        name = inner.text(QAccessible.Text.Name)
        yield Told(inner.object(), inner.role(), name, above)
        yield from _within(inner, (*above, name) if inner.role() in ASKED else above)


def spoken_finds(window: QWindow, seen: Seen, items: list[QObject]) -> Iterator[Find]:
    """What a screen reader could not say, would say twice, or would say in the program's own words."""
    known = {one.item: one for one in told(window)}
    for one in known.values():
        kind = str(one.role).rpartition(".")[2]
        if one.role in ASKED and not one.name.strip():
            yield Find("name", _path(one.item), kind, "has no name for a screen reader")
        if _PROGRAM.search(one.name):
            yield Find("name", _path(one.item), one.name, "tells a screen reader what only the program understands")
        if one.role in WORKED and one.item.property("enabled") and not one.item.property("activeFocusOnTab"):
            path = _path(one.item)
            if not any(part in path for part in STOPLESS):
                yield Find("tab", path, one.name, "is a control to a screen reader, and cannot be reached by Tab")
        if one.role is Role.StaticText and one.name.strip() and one.name in one.above:
            yield Find("twice", _path(one.item), one.name, "is read once more than the control it stands on")
    for control in seen.controls:
        if control.ignored or control.kind == "area" or control.shown.w < 1 or control.shown.h < 1:
            continue
        entry = known.get(items[control.number])
        if entry is None or entry.role in NOTHING:
            yield Find("name", control.path, control.name, "is not in what a screen reader is told")


def _path(item: QObject | None) -> str:
    """The QML types an item is in, its own last."""
    types: list[str] = []
    while item is not None and len(types) < 4:
        kind = item.metaObject().className().partition("_QML")[0]
        if not kind.startswith("QQuick"):
            types.append(f"{kind}#{item.objectName()}" if item.objectName() else kind)
        above = item.property("parent")
        item = above if isinstance(above, QObject) else None
    return "/".join(reversed(types))
