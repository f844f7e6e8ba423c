"""What a finger meets on the screen, and what that is called."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

_NAMES = ("text", "label", "title")


def item_at(item: QQuickItem, x: float, y: float) -> QQuickItem | None:
    """The topmost item below a point of `item` that takes touches; None where nothing does."""
    if not item.isVisible() or not item.isEnabled() or item.opacity() <= 0:
        return None
    point = QPointF(x, y)
    inside = item.contains(point)
    if item.clip() and not inside:
        return None
    for child in sorted(parts(item), key=QQuickItem.z)[::-1]:
        at = child.mapFromItem(item, point)
        if (found := item_at(child, at.x(), at.y())) is not None:
            return found
    takes = inside and item.acceptedMouseButtons() != Qt.MouseButton.NoButton
    return item if takes else None


def parts(item: QQuickItem) -> list[QQuickItem]:
    """The items in an item; PySide may take one for what lay at its address before, which is passed over."""
    return [child for child in item.childItems() if isinstance(child, QQuickItem)]


def name_of(item: QQuickItem | None) -> str:
    """Its object name or its words, or those of what holds it; "" for nothing."""
    while item is not None:
        if name := item.objectName():
            return str(name)
        for name in _NAMES:
            if isinstance(words := item.property(name), str) and words:
                return words
        holder = item.parentItem()
        item = holder if isinstance(holder, QQuickItem) else None
    return ""


def named_at(item: QQuickItem, x: float, y: float) -> str:
    """What is called how below a point of `item`."""
    return name_of(item_at(item, x, y))
