"""States of phone, house, people and their words for pictures: while the car moves, and parked, where all is shown."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from app.application import Application
from app.car.catalogue import HOUSE_READINGS
from app.car.journal import Cause
from app.car.restrictions import State
from app.car.signals import Value
from app.window import Window

Take = Callable[..., AsyncIterator[Path]]  # name, settle: a picture
Wait = Callable[[float], Awaitable[None]]
SIMULATION = Cause("simulation")
OPENED = 0.5  # seconds until a page is there and the one before is gone
TABS = ("calls", "contacts", "messages", "mails")
LONG = {
    "en": "Send Mara Lindholm the message: “We are a little late, about twenty minutes: there is roadwork near Harbour "
    "Road. Please order the noodles without peanuts, and keep a seat by the river for Jonas”?",
    "zh": "给林静发送信息：“我们大约晚到二十分钟，港口路附近在施工。请先点不放花生的面，再给明月留一个靠河的座位”？",
    "de": "Mara Lindholm diese Nachricht senden: „Wir kommen etwa zwanzig Minuten später: An der Hafenstraße "
    "wird gebaut. Bestell bitte die Nudeln ohne Erdnüsse, und halte für Jonas einen Platz am Fluss frei“?",
    "fr": "Envoyer ce message à Mara Lindholm : « Nous aurons vingt minutes de retard : il y a des travaux "
    "près de la rue du Port. Commande les nouilles sans cacahuètes et garde une place près du fleuve pour Jonas » ?",
}
REMEMBERED = {
    "en": ("I like 22 degrees", "I love jazz in the evening", "Jonas gets sick on winding roads", "I eat no peanuts"),
    "zh": ("我喜欢22度", "我晚上爱听爵士乐", "我不吃花生"),
}


async def lived(app: Application, window: Window, take: Take, wait: Wait) -> AsyncIterator[Path]:
    """Pictures named phone-…, call-…, house-lost, people-memory, question-long and parked-…"""
    models, language = app.models, app.config.language
    for words in REMEMBERED.get(language, REMEMBERED["en"]):
        models.people.memory.remember(words)  # type: ignore[attr-defined]
    async for path in _phone(app, window, take, wait, ""):
        yield path
    async for path in _people(window, take, wait, "people-memory"):
        yield path
    async for path in _calls(app, window, take, wait):
        yield path
    async for path in _house(app, window, take, wait):
        yield path
    for page, name in (("Home", "question-long"), ("Comfort", "question-over")):
        window.show_page(page)
        models.conversation.update(question=LONG.get(language, LONG["en"]), answer="")
        async for path in take(name):
            yield path
    models.conversation.update(question="")
    _allow(app, "PARKED")
    async for path in _phone(app, window, take, wait, "parked-"):
        yield path
    async for path in _people(window, take, wait, "parked-people"):
        yield path
    for page in ("Settings", "Navigation", "Help"):
        window.show_page(page)
        async for path in take(f"parked-{page.lower()}"):
            yield path
    _allow(app, "MOVING")


def _allow(app: Application, state: State) -> None:
    """The screens show what they may in this driving state, whatever the drive does."""
    app.models.restrictions.state = state
    app.models.restrictions.changed.emit()


async def _phone(app: Application, window: Window, take: Take, wait: Wait, before: str) -> AsyncIterator[Path]:
    window.show_page("Phone")
    messages: Any = app.models.messages  # Qt's properties have no types in Python
    await wait(OPENED)
    for number, tab in enumerate(TABS):
        _set(window, "phoneView", "tab", number)
        await wait(OPENED / 5)
        if tab == "messages":
            messages.open(messages.threads[1]["address"])
        if tab == "mails":
            _set(window, "mailTab", "opened", messages.letters[0]["id"])
        async for path in take(f"{before}phone-{tab}"):
            yield path
    _set(window, "phoneView", "tab", 0)


async def _calls(app: Application, window: Window, take: Take, wait: Wait) -> AsyncIterator[Path]:
    phone = app.models.phone
    for page, name in (("Home", "call-home"), ("Comfort", "call-over"), ("Phone", "call-incoming")):
        window.show_page(page)
        await wait(OPENED)
        phone.ring("Mara")
        async for path in take(name):
            yield path
        if page != "Phone":
            phone.turnDown()
    phone.pickUp()
    async for path in take("call-on"):
        yield path
    phone.hangUp()


async def _house(app: Application, window: Window, take: Take, wait: Wait) -> AsyncIterator[Path]:
    window.show_page("House")
    await wait(OPENED)
    _set(window, "houseView", "page", 1)
    async for path in take("house-rooms"):
        yield path
    _set(window, "houseView", "page", 0)
    before: dict[str, Value] = {HOUSE_READINGS: app.car[HOUSE_READINGS]}
    lost = json.loads(str(before[HOUSE_READINGS])) | {"connection": "unreachable"}
    async with app.models.house.work.still:  # which would bring it back
        app.car.record({HOUSE_READINGS: json.dumps(lost)}, SIMULATION)
        async for path in take("house-lost"):
            yield path
        app.car.record(before, SIMULATION)


async def _people(window: Window, take: Take, wait: Wait, name: str) -> AsyncIterator[Path]:
    window.show_page("People")
    await wait(OPENED)
    _set(window, "peopleView", "page", 1)
    async for path in take(name):
        yield path
    _set(window, "peopleView", "page", 0)


def _set(window: Window, holder: str, name: str, value: Value) -> None:
    """A property of every item that is named so."""
    for item in window.root.findChildren(QObject, holder):
        item.setProperty(name, value)
