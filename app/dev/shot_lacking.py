"""What the screen shows where something is missing, denied or broken, and while somebody shows it to people."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import segno
from PySide6.QtCore import QObject

from app.application import Application
from app.car.catalogue import HOUSE_READINGS, HOUSE_STATES
from app.car.journal import Cause
from app.car.life_signals import CALENDAR, CALLS, INBOX, OUTBOX, REMINDERS
from app.domains.music import Library
from app.maps.drawing.map_layer import MapLayer
from app.showing.showing import Showing
from app.window import Window

Take = Callable[..., AsyncIterator[Path]]  # name, settle: a picture
SIMULATION = Cause("simulation")
OPENED = 0.5  # seconds until a page is there and the one before is gone
NOWHERE = "http://192.168.1.20:8765/d2Vs-Y29tZQ"
FAULT = "qml/Media/Cover.qml:42: Unknown property “radious”; write “radius”. The last good screen stays."
REGION = "The map of “Aldermere” is not whole: run `python -m app.dev.build region`."
DISK = {
    "en": "The disk is almost full: 120 MB are left. Nothing is recorded any more until there is room.",
    "zh": "磁盘空间不足，仅剩 120 MB。腾出空间之前不再录制。",
    "de": "Die Festplatte ist fast voll, 120 MB sind frei. Bis wieder Platz ist, wird nichts aufgezeichnet.",
    "fr": "Le disque est presque plein, il reste 120 Mo. Rien n'est enregistré tant qu'il n'y a pas de place.",
}


async def lacking(app: Application, window: Window, take: Take) -> AsyncIterator[Path]:
    """Pictures named no-…, offline, private, fault, disk-full, disk-full-page and showing-…"""
    talk, language = app.models.conversation, app.config.language
    window.show_page("Home")
    for name, fields in (
        ("offline", {"online": False, "stand_in": True}),
        ("endpoint", {"online": True, "stand_in": False, "endpoint": "qwen-plus"}),
        ("private", {"private": True}),
        ("no-microphone", {"microphone": "lost"}),
        ("disk-full", {"notice": DISK[language]}),
    ):
        before = talk.state
        talk.update(**fields)
        async for path in take(name):
            yield path
        talk.update(**{field: getattr(before, field) for field in fields})
    window.show_page("Media")
    talk.update(notice=DISK[language])
    async for path in take("disk-full-page"):
        yield path
    talk.update(notice="")
    window.show_page("Home")
    window.tell(FAULT)
    async for path in take("fault"):
        yield path
    window.tell("")
    for layer in window.root.findChildren(MapLayer):
        layer.failed.emit(REGION)
    async for path in take("no-region"):
        yield path
    for layer in window.root.findChildren(MapLayer):
        layer.failed.emit("")
    async with app.models.house.work.still:  # which would find the house again
        async for path in _empty(app, window, take):
            yield path
    async for path in _shown(app, window, take):
        yield path


async def _empty(app: Application, window: Window, take: Take) -> AsyncIterator[Path]:
    """Pages with nothing to show."""
    for page, names, without in (
        ("Media", ("no-music",), _without_music),
        ("Day", ("no-events",), _without_life),
        ("Phone", ("no-calls", "no-contacts", "no-messages", "no-mails"), _without_life),
        ("House", ("no-house",), _without_house),
    ):
        with without(app):
            window.show_page("Home")
            await asyncio.sleep(OPENED)
            window.show_page(page)
            await asyncio.sleep(OPENED)
            for tab, name in enumerate(names):
                for view in window.root.findChildren(QObject, "phoneView"):
                    view.setProperty("tab", tab)
                async for path in take(name):
                    yield path


def _recorded(app: Application, values: dict[str, str]) -> AbstractContextManager[None]:
    @contextmanager
    def without() -> Any:
        before = {name: app.car[name] for name in values}
        app.car.record(dict(values), SIMULATION)
        yield
        app.car.record(before, SIMULATION)

    return without()


def _without_house(app: Application) -> AbstractContextManager[None]:
    lost = json.loads(str(app.car[HOUSE_READINGS])) | {"connection": "unreachable"}
    return _recorded(app, {HOUSE_READINGS: json.dumps(lost), HOUSE_STATES: "{}"})


@contextmanager
def _without_life(app: Application) -> Any:
    phone: Any = app.models.phone
    life, phone.life = phone.life, replace(phone.life, contacts=())
    with _recorded(app, dict.fromkeys((CALENDAR, REMINDERS, CALLS, INBOX, OUTBOX), "[]")):
        yield
    phone.life = life


@contextmanager
def _without_music(app: Application) -> Any:
    media: Any = app.models.media
    library, media.library = media.library, Library(Path())
    media.listed.emit()
    yield
    media.library = library
    media.listed.emit()


async def _shown(app: Application, window: Window, take: Take) -> AsyncIterator[Path]:
    """What whoever presents sees: the tab of the settings with the remote's code, a toast, the loop of a stand."""
    showing = Showing()
    app.cockpit.present(showing)
    rows = tuple("".join(map(str, row)) for row in segno.make(NOWHERE, error="m", micro=False).matrix_iter(border=4))
    scenes = ("Good morning", "Warmth and music", "To the lake", "The Car Genius")
    showing.update(title="A day with Meridian", scenes=scenes, scene=1, playing=True, address=NOWHERE, code=rows)
    window.show_page("Settings")
    await asyncio.sleep(OPENED)
    tabs = window.root.findChild(QObject, "settingsTabs")
    assert tabs is not None
    for view in window.root.findChildren(QObject, "settingsView"):
        view.setProperty("page", len(tabs.property("options")) - 1)
    async for path in take("showing-settings"):
        yield path
    window.show_page("Home")
    showing.update(filming=True, toast="Film: ~/Videos/Meridian/2026-05-14 14.32.mp4")
    async for path in take("showing-film"):
        yield path
    showing.update(filming=False, toast="", attracting=True, wake_phrase="hey car")
    async for path in take("showing-stand", 3.0):
        yield path
    showing.update(attracting=False)
    app.cockpit.present(None)
