"""What the music page shows beside the albums: what comes next, sources, lyrics at rest and on the way, the sound."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app.application import Application
from app.window import Window

Take = Callable[..., AsyncIterator[Path]]  # name, settle: a picture
Wait = Callable[[float], Awaitable[None]]
OPENED = 0.5  # seconds until a page is there and the one before is gone


async def heard(app: Application, window: Window, take: Take, wait: Wait) -> AsyncIterator[Path]:
    """Pictures named media-…"""
    media = app.models.media
    window.show_page("Media")
    await wait(OPENED)
    media.play("purple highway")
    media.progressed(31.0)
    media.lyrics()
    media.queue("orange sun")
    media.queue("hello rain")
    for tab in ("next", "sources", "lyrics", "sound"):
        _show(window, tab)
        async for path in take(f"media-{tab}"):
            yield path
    _show(window, "lyrics")
    restrictions = app.models.restrictions
    before, restrictions.state = restrictions.state, "PARKED"
    restrictions.changed.emit()
    async for path in take("media-sung"):
        yield path
    restrictions.state = before
    restrictions.changed.emit()
    _show(window, "sound")
    media.set_equaliser("rock")
    media.set_balance("left", 40)
    async for path in take("media-shaped"):
        yield path
    _show(window, "sources", "podcast")
    media.play("", "podcast")
    media.progressed(30.0)
    async for path in take("media-podcast"):
        yield path
    media.play("", "station")
    for part in ("songs", "artists", "playlists", "favourites"):
        _show(window, "browse", part)
        async for path in take(f"media-{part}"):
            yield path
    _show(window, "browse", "albums")
    media.set_equaliser("flat")
    media.set_balance("centre")
    media.play("calm")


def _show(window: Window, tab: str, part: str = "") -> None:
    """A tab of the music page, and a part of it."""
    for view in window.root.findChildren(QObject, "mediaView"):
        view.setProperty("tab", tab)
    for pane in window.root.findChildren(QObject, "mediaPane") if part else []:
        pane.setProperty("part", part)
