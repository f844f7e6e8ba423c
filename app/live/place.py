"""Where somebody is on the screen: its page, tabs and scroll positions, taken from one screen and given to the next."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

Path = tuple[tuple[str, int], ...]  # kind and number among its like, from the screen down
KEPT = ("page", "tab", "part", "room", "chosen", "talkOpen", "starting", "chargingOpen", "drivingOpen")
KEEPERS = ("View", "Pane", "Stage", "Screen")  # ends of the names of types whose place is their own


@dataclass
class Place:
    """`told` are properties by item, `scrolled` the x and y of each list or page."""

    told: dict[Path, dict[str, object]] = field(default_factory=dict)
    scrolled: dict[Path, tuple[float, float]] = field(default_factory=dict)


def place_of(screen: QQuickItem) -> Place:
    """Where somebody is on this screen."""
    place = Place()
    for path, item in _items(screen, ()):
        if path and path[-1][0].endswith(KEEPERS):
            values = {name: item.property(name) for name in KEPT if _has(item, name)}
            place.told[path] = {name: value for name, value in values.items() if isinstance(value, str | int)}
        if _has(item, "contentY") and _has(item, "flickableDirection"):
            place.scrolled[path] = float(item.property("contentX")), float(item.property("contentY"))
    return place


def put_tabs(place: Place, screen: QQuickItem) -> None:
    """Open the same tabs; call it again once pages have been loaded, which may have tabs of their own."""
    for path, item in list(_items(screen, ())):
        for name, value in place.told.get(path, {}).items():
            if item.property(name) != value:
                item.setProperty(name, value)


def put_scroll(place: Place, screen: QQuickItem) -> None:
    """Scroll to the same places as far as they still are there."""
    for path, item in list(_items(screen, ())):
        if path not in place.scrolled or item.property("moving"):
            continue
        for axis, size, value in zip("XY", ("Width", "Height"), place.scrolled[path], strict=True):
            most = float(item.property(f"content{size}")) - float(item.property(size.lower()))
            if value > 0 and item.property(f"content{axis}") != min(value, most) and most > 0:
                item.setProperty(f"content{axis}", min(value, most))


def _items(item: QQuickItem, path: Path) -> Iterator[tuple[Path, QQuickItem]]:
    yield path, item
    counts: dict[str, int] = {}
    for child in item.childItems():
        kind = child.metaObject().className().partition("_QML")[0]
        counts[kind] = counts.get(kind, -1) + 1
        yield from _items(child, (*path, (kind, counts[kind])))


def _has(item: QQuickItem, name: str) -> bool:
    meta: QMetaObject = item.metaObject()
    return meta.indexOfProperty(name) >= 0
