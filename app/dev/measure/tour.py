"""Walks every screen and state as the pictures do, and measures each in every dress."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtQml import qmlEngine

from app.application import Application
from app.dev.measure.contrast import contrast_finds
from app.dev.measure.dress import PSEUDO, RTL, Dress, Wardrobe
from app.dev.measure.find import Find
from app.dev.measure.seen import Eye, Seen
from app.dev.measure.spoken import spoken_finds
from app.dev.measure.tabs import Stop, ring_finds, tab_finds, walk
from app.dev.measure.texts import text_finds
from app.dev.measure.touch import touch_finds
from app.dev.measure.words import word_finds
from app.dev.shots import PAGES, Camera, take
from app.window import Window

OPENED = 0.4  # seconds until a page is there and the one before is gone
_NO_PICTURES: tuple[Path, ...] = ()
AGAIN, TRIES = 0.4, 4  # seconds after which a look that found something new is taken once more, and how often


@dataclass(frozen=True)
class Place:
    """Where something was found: the state's name as the pictures have it, and the dress."""

    state: str
    dress: Dress

    def __str__(self) -> str:
        return f"{self.state} {self.dress}"


class Gauge(Camera):
    """Measures each state in every dress instead of taking its picture.

    `drawn`: contrast instead, on the drawn pixels. `tabs`: Tab's way instead; with `drawn` the contrast of its ring.
    """

    def __init__(
        self,
        app: Application,
        window: Window,
        dresses: Iterable[Dress],
        only: Collection[str] = (),
        *,
        drawn: bool = False,
        tabs: bool = False,
        told: Callable[[Place, Find], None] | None = None,
    ) -> None:
        super().__init__(window, Path(), only)
        engine = qmlEngine(window.screen)
        assert engine is not None
        self.eye = Eye(window.root, engine)
        self.finds: list[tuple[Place, Find]] = []
        self.looks = 0
        self._known: set[Find] = set()
        self._dresses, self._drawn, self._tabs, self._told = tuple(dresses), drawn, tabs, told
        self._wardrobe = Wardrobe(app, window)

    async def take(self, name: str, settle: float = 0.0) -> AsyncIterator[Path]:
        """Measure the state that is shown now; there are no pictures."""
        if not self.wants(name):
            return
        for dress in self._dresses:
            await self._wardrobe.wear(dress)
            finds = self._measure(dress)
            for _ in range(TRIES):
                if all(find in self._known for find in finds):
                    break
                await asyncio.sleep(AGAIN)
                finds = self._measure(dress)
            self._known.update(finds)
            self.looks += 1
            for find in finds:
                self.finds.append((Place(name, dress), find))
                if self._told is not None:
                    self._told(*self.finds[-1])
        await self._wardrobe.wear(self._dresses[0])
        for path in _NO_PICTURES:
            yield path

    def _measure(self, dress: Dress) -> list[Find]:
        return list(dict.fromkeys(self._all(dress)))

    def _all(self, dress: Dress) -> Iterator[Find]:
        seen = self.eye.look()
        if self._tabs:
            yield from self._walked(seen)
            return
        if self._drawn:
            picture = self._window.picture()
            yield from contrast_finds(seen, self.eye.items(), self._window.picture, picture.width() / seen.window.w)
            return
        yield from text_finds(seen)
        yield from touch_finds(seen)
        yield from spoken_finds(self._window.root, seen, self.eye.items())
        if (dress.language == RTL) != any(control.mirrored for control in seen.controls):
            yield Find("mirrored", "Screen", dress.language, "has a layout that goes the other way than its words")
        if dress.language in (PSEUDO, RTL):
            yield from word_finds(seen)

    def _walked(self, seen: Seen) -> Iterator[Find]:
        root, screen, items = self._window.root, self._window.screen, self.eye.items()
        scale = self._window.picture().width() / seen.window.w
        screen.forceActiveFocus()
        stops: list[Stop] = []
        for stop in walk(root):
            stops.append(stop)
            if self._drawn:
                focused = self._window.picture()
                screen.forceActiveFocus()
                yield from ring_finds(stop, self._window.picture(), focused, seen.unit, scale)
                stop.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        screen.forceActiveFocus()
        yield from tab_finds(stops, seen, items)


async def pages(gauge: Gauge, app: Application, window: Window, wanted: Iterable[str] = PAGES) -> None:
    """Lead a gauge through the pages as they are on the way, which takes seconds."""
    app.start_drive(app.config.drive.destination or "Lake Cabin")
    app.models.conversation.update(microphone="ready", notice="")
    app.models.media.play("calm")
    for _ in range(62):
        app.drive.step(1.0)
    for page in (page for page in wanted if gauge.wants(page.lower())):
        window.show_page(page)
        await asyncio.sleep(OPENED)
        async for _ in gauge.take(page.lower()):
            pass
    gauge.eye.close()


async def tour(gauge: Gauge, app: Application, window: Window, folder: Path, mode: str = "night") -> None:
    """Lead a gauge through every screen and state."""
    async for _ in take(app, window, folder, (mode,), camera=gauge):
        pass
    gauge.eye.close()
