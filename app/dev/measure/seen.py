"""What a window shows now, as plain values: texts, controls and what covers them, in the order they are painted."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaObject, QObject, QUrl
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

WALK = Path(__file__).with_name("Walk.qml")


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels of the window."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """Where it ends at the right."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.h

    def meet(self, other: "Box") -> "Box":
        """What both cover; its width or height is below 0 where they are apart."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, min(self.right, other.right) - x, min(self.bottom, other.bottom) - y)

    def grown(self, by: float) -> "Box":
        """Larger by so many pixels on each side."""
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)


@dataclass(frozen=True)
class Item:
    """What text and control share. `clip`: the part of the window it can be seen in; `slides`: can be scrolled to.

    `ground`: the painted rectangle it belongs to. `mirrored`: whether it is drawn as in a mirror.
    """

    number: int
    order: int
    path: str
    box: Box
    clip: Box
    slides: tuple[bool, bool]
    alpha: float
    enabled: bool
    inside: str
    ground: Box
    mirrored: bool

    @property
    def shown(self) -> Box:
        """What of it can be seen."""
        return self.box.meet(self.clip)


@dataclass(frozen=True)
class Text(Item):
    """A text by the box its letters fill. `over`: pixels by which they are wider and taller than their item."""

    text: str
    pixels: float
    font: QFont
    colour: str
    truncated: bool
    typed: bool
    styled: bool
    over: tuple[float, float]


@dataclass(frozen=True)
class Control(Item):
    """What takes a finger: how far to the left, right, up and down of its middle (empty when disabled).

    `tab`: whether Tab comes by.
    """

    kind: str
    role: int
    name: str
    ignored: bool
    tab: bool
    reach: tuple[float, ...]

    @property
    def target(self) -> Box:
        """Where a finger may be."""
        left, right, up, down = self.reach
        x, y = self.box.x + self.box.w / 2, self.box.y + self.box.h / 2
        return Box(x - left, y - up, left + right, up + down)


@dataclass(frozen=True)
class Seen:
    """One look at a window; `unit`: its pixels per pixel of the 720 px reference."""

    unit: float
    texts: list[Text]
    controls: list[Control]
    covers: list[Item]
    window: Box


class Eye:
    """Looks at one window, as often as wished."""

    def __init__(self, window: QQuickWindow, engine: QQmlEngine) -> None:
        QAccessible.setActive(True)  # so that controls tell their names as they do to a screen reader
        self._window = window
        self._component = QQmlComponent(engine, QUrl.fromLocalFile(str(WALK)))
        walk = self._component.create()
        if walk is None:
            raise RuntimeError(self._component.errorString())
        self._walk: QObject = walk

    def look(self) -> Seen:
        """Everything that can be seen now."""
        self._walk.setProperty("root", self._window.contentItem())
        QMetaObject.invokeMethod(self._walk, "look")
        return Seen(
            float(self._walk.property("unit")),
            [_text(raw) for raw in self._list("texts")],
            [_control(raw) for raw in self._list("controls")],
            [Item(**_shared(raw)) for raw in self._list("covers")],
            Box(0, 0, self._window.width(), self._window.height()),
        )

    def items(self) -> list[QObject]:
        """The items behind the numbers of the last look."""
        return self._list("items")

    def _list(self, name: str) -> list[Any]:
        found = self._walk.property(name)
        return list(found.toVariant() if hasattr(found, "toVariant") else found)

    def close(self) -> None:
        """Let go of the window."""
        self._walk.setProperty("root", None)
        self._walk.deleteLater()


def _shared(raw: dict[str, Any]) -> dict[str, Any]:
    return {
        "number": int(raw["number"]),
        "order": int(raw["order"]),
        "path": raw["path"],
        "box": Box(raw["x"], raw["y"], raw["w"], raw["h"]),
        "clip": Box(*raw["clip"]),
        "slides": tuple(raw["slides"]),
        "alpha": raw["alpha"],
        "enabled": raw["enabled"],
        "inside": raw["inside"],
        "ground": Box(*raw["ground"]),
        "mirrored": raw["mirrored"],
    }


def _text(raw: dict[str, Any]) -> Text:
    return Text(
        **_shared(raw),
        text=raw["text"],
        pixels=raw["pixels"],
        font=raw["font"],
        colour=raw["colour"],
        truncated=raw["truncated"],
        typed=raw["typed"],
        styled=raw["styled"],
        over=(raw["wideBy"], raw["tallBy"]),
    )


def _control(raw: dict[str, Any]) -> Control:
    return Control(
        **_shared(raw),
        kind=raw["kind"],
        role=int(raw["role"]),
        name=raw["name"],
        ignored=raw["ignored"],
        tab=raw["tab"],
        reach=tuple(raw["reach"]),
    )
