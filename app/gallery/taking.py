"""Takes the pictures: each group of exhibits once on the shelf, dressed in one look after the other."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from app.gallery.exhibits import GalleryError, Group
from app.gallery.look import Look
from app.gallery.shelf import Shelf, Spot

CACHE = Path(__file__).resolve().parents[2] / "build" / "qmlcache"


@dataclass(frozen=True)
class Taken:
    """A picture of a group in a look, and where each state lies in it; `halved`: it is kept at half its size."""

    look: Look
    group: str
    image: QImage
    spots: tuple[Spot, ...]
    halved: bool = False


@contextmanager
def shelf() -> Iterator[Shelf]:
    """A shelf in a window on the screen that is there, where nothing moves."""
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(CACHE))
    application = QGuiApplication(["meridian-gallery"])
    application.styleHints().setCursorFlashTime(0)  # a line to type in shows its cursor for good
    window = QQuickWindow()
    window.resize(640, 360)
    window.show()
    shown = Shelf(window)
    try:
        yield shown
    finally:
        shown.close()
        window.close()
        application.shutdown()


def take(shown: Shelf, groups: Iterable[Group], looks: Callable[[Group], Iterable[Look]]) -> Iterator[Taken]:
    """A picture of every group in each of its looks; raises GalleryError for an exhibit that cannot be shown."""
    for group in groups:
        shown.show(group.exhibits)
        for look in looks(group):
            shown.dress(look)
            image, spots = shown.picture()
            if broken := shown.broken():
                raise GalleryError(f"{broken}; mend it in the gallery's {group.name} exhibits, or in its QML.")
            yield Taken(look, group.name, image, tuple(spots), group.few or look.name != Look().name)


def again(shown: Shelf, taken: Taken) -> Taken:
    """Another picture of what was taken last."""
    image, spots = shown.picture()
    return replace(taken, image=image, spots=tuple(spots))
