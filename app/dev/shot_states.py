"""States beside the way itself: charging, what guidance shows at times, a stop of a trip, and a car without a route."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaObject, QObject, Qt
from PySide6.QtQuick import QQuickItem

from app.application import Application
from app.dev.shot_waits import reached
from app.domains.guidance import Guidance
from app.domains.guidance_commands import GuidanceState
from app.maps.drawing.map_layer import MapLayer
from app.maps.guidance.following import Shown
from app.maps.guidance.lanes import Lane
from app.window import Window

Take = Callable[..., AsyncIterator[Path]]  # name, settle: a picture
LANES = tuple(Lane((arrow,), arrow if arrow == "right" else "") for arrow in ("left", "through", "through", "right"))
OPENED = 0.5  # seconds until a page is there and the one before is gone
NEWS = {"en": "A new route is on.", "zh": "已更换路线。", "de": "Neue Route.", "fr": "Nouvel itinéraire."}
POST = {"zh": "塞林湖\n鹰口"}


async def follows(window: Window, wait: Callable[[float], Awaitable[None]]) -> None:
    """Wait until the map has flown back to the car."""
    layers = window.root.findChildren(MapLayer)
    await reached("the map around the car", lambda: all(layer.property("mode") == "follow" for layer in layers))
    await wait(2.0)


async def guided(app: Application, window: Window, take: Take) -> AsyncIterator[Path]:
    """Pictures of what shows only at times while a route is on: typing, nothing found, lanes, offer, charging."""
    guidance = app.models.guidance
    places: Any = app.models.navigation.places
    window.show_page("Navigation")
    await asyncio.sleep(OPENED)
    places.look("qqxjw")
    async for path in take("search-none"):
        yield path
    places.look("湖" if app.config.language == "zh" else "lake")
    field = window.root.findChild(QQuickItem, "search")
    assert field is not None
    field.forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    async for path in take("keyboard"):
        yield path
    field.setProperty("focus", False)
    places.look("")
    window.show_page("Home")
    await follows(window, asyncio.sleep)
    before = guidance.state
    signpost = POST.get(app.config.language, "Lake Serin\nEagle Pass")
    post = Shown(lanes=LANES, signpost=signpost, exit_number="12", side="right", nearness=0.6)
    for name, state in (
        ("lanes", replace(before, way=post)),
        ("too-fast", replace(before, limit=120, over=True)),
        ("offer", replace(before, offer=6, notice=NEWS[app.config.language])),
    ):
        with _showing(guidance, state):
            async for path in take(name):
                yield path
    window.show_page("Vehicle")
    await asyncio.sleep(OPENED)
    _press(window, "charging")
    async for path in take("charging"):
        yield path
    app.models.charging.planStops(90)
    async for path in take("charging-stops"):
        yield path


async def planned(app: Application, window: Window, take: Take) -> AsyncIterator[Path]:
    """Pictures of a plan's stop, what one can add to the plan, and a kept plan in a car that goes nowhere."""
    trip: Any = app.models.trip
    await reached("the page of a trip's plan", lambda: _plan(window) is not None and bool(trip.days))
    page = _plan(window)
    assert page is not None
    app.models.conversation.update(cards=(), answer="", heard="", notice="")
    async for path in take("trip-day"):
        yield path
    stops = [row["number"] for row in trip.days[0]["items"] if row.get("number")]
    if stops:
        page.setProperty("looked", stops[0])
        trip.lookFor(stops[0])
        await reached("alternatives to a stop", lambda: trip.offersFor == stops[0])
        async for path in take("trip-stop"):
            yield path
        page.setProperty("looked", 0)
    page.setProperty("adding", True)
    async for path in take("trip-add"):
        yield path
    trip.saveNow()
    trip.discardNow()


async def free(app: Application, window: Window, take: Take) -> AsyncIterator[Path]:
    """Pictures of a car without a destination."""
    app.models.navigation.end()
    for page, name in (("Navigation", "navigation-free"), ("Trip", "trip-free"), ("Home", "home-free")):
        window.show_page(page)
        app.models.conversation.update(cards=(), answer="", heard="", notice="")
        async for path in take(name, 1.5):
            yield path


@contextmanager
def _showing(guidance: Guidance, state: GuidanceState) -> Iterator[None]:
    """Guidance shows this state, whatever the drive says, until the block ends."""

    def keep() -> None:
        if guidance.state != state:
            guidance.state = state
            guidance.changed.emit()
            guidance.lanesChanged.emit()

    guidance.changed.connect(keep)
    keep()
    yield
    guidance.changed.disconnect(keep)


def _plan(window: Window) -> QObject | None:
    return window.root.findChild(QObject, "plan")


def _press(window: Window, name: str) -> None:
    button = window.root.findChild(QObject, name)
    assert button is not None
    QMetaObject.invokeMethod(button, "click")
