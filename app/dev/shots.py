"""Pictures of every screen and every orb state, the same on every run."""

import asyncio
from collections.abc import AsyncIterator, Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QTime

from app.application import Application
from app.dev.shot_agents import introduced
from app.dev.shot_arrange import arranged
from app.dev.shot_beside import beside
from app.dev.shot_cabin import cabin
from app.dev.shot_care import cared
from app.dev.shot_lacking import lacking
from app.dev.shot_life import lived
from app.dev.shot_media import heard
from app.dev.shot_states import follows, free, guided, planned
from app.dev.shot_study import studied
from app.dev.shot_waits import NotReached, came, happens, reached
from app.maps.drawing.map_camera import MapCamera
from app.window import Window

FIXED_NOW = QDateTime(QDate(2026, 5, 14), QTime(14, 32))
CAR_PAGES = ("Home", "Navigation", "Media", "Vehicle", "Trip", "Comfort", "Settings")
PAGES = (*CAR_PAGES, "More", "Phone", "Day", "House", "People", "Help")
PHASES = ("idle", "listening", "thinking", "speaking", "failed", "muted")
SETTLE = 0.9  # seconds for every motion to end
FRAMES = 6  # drawn before a picture: on a busy machine few come in that time, and motions follow upon each other
ALONG = 15.0  # seconds in which chargers along the way come, if there are any
FLIGHT = 3.0  # seconds for the map's camera to get where it is sent
SAID = {
    "en": ("it's too cold in here and play", "something calm", "It's 23 degrees for you, and here is Morning Light."),
    "zh": ("有点冷，放点", "轻松的音乐", "已经调到 23 度，正在播放《晨光》。"),
    "de": ("mir ist kalt und spiel", "etwas Ruhiges", "Jetzt sind es 23 Grad, und hier ist Morning Light."),
    "fr": ("j'ai froid, et mets", "quelque chose de calme", "Il fait 23 degrés pour vous, et voici Morning Light."),
}
CHARGING = {"en": "Charging", "zh": "充电", "de": "Laden", "fr": "Recharge"}
PLANS = {
    "en": "plan a quiet weekend at the lake for two, vegetarian lunch on the way, arrive with at least 40 percent",
    "zh": "规划一个两个人去湖边的安静周末，路上吃素食午餐",
    "de": "plane ein ruhiges Wochenende am See für zwei",
    "fr": "organise un week-end tranquille au lac pour deux",
}
WISHES = {
    "en": ("open the sunroof and make it a bit warmer", "open the trunk"),
    "zh": ("打开天窗，再暖和一点", "打开后备箱"),
    "de": ("öffne das Schiebedach und mach es etwas wärmer", "öffne den Kofferraum"),
    "fr": ("ouvre le toit et fais un peu plus chaud", "ouvre le coffre"),
}


class Camera:
    """Takes pictures of a window into a folder; of `only` the names that are wanted, or of all."""

    def __init__(self, window: Window, folder: Path, only: Collection[str]) -> None:
        self.prefix = ""
        self._window, self._folder, self._only = window, folder, frozenset(only)

    def wants(self, *names: str) -> bool:
        """Whether one of these is to be taken."""
        return not self._only or not self._only.isdisjoint(names)

    async def take(self, name: str, settle: float = SETTLE) -> AsyncIterator[Path]:
        """Save a picture once every motion has ended, and give its path."""
        if not self.wants(name):
            return
        await asyncio.sleep(settle)
        for _ in range(FRAMES):
            drawn = asyncio.Event()
            self._window.next_frame(lambda at, drawn=drawn: drawn.set())  # type: ignore[misc]
            await happens("a frame", drawn.wait())
        path = self._folder / f"{self.prefix}-{name}.png"
        self._window.picture().save(str(path))
        yield path


async def take(
    app: Application,
    window: Window,
    folder: Path,
    modes: tuple[str, ...],
    only: Collection[str] = (),
    camera: Camera | None = None,
) -> AsyncIterator[Path]:
    """Save the pictures into `folder`, and give each one's path as it is there; `camera` may look in another way."""
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    camera = camera or Camera(window, folder, only)
    for map_camera in window.root.findChildren(MapCamera):
        map_camera.setProperty("still", True)  # where it flies it is at once, on slow machines too
    await _on_the_way(app)
    app.models.conversation.update(microphone="ready", notice="")
    app.models.media.heard(True)
    width, height = app.config.cockpit.size
    for mode in modes:
        app.models.displays.set_mode(mode)  # type: ignore[arg-type]
        camera.prefix = f"{width}x{height}-{app.config.language}-{mode}"
        if camera.wants("home", "navigation"):
            await follows(window, asyncio.sleep)
        for page in PAGES:
            window.show_page(page)
            if camera.wants(page.lower()):
                await _reminded(app, SETTLE)
            async for path in camera.take(page.lower()):
                yield path
        if only and {page.lower() for page in PAGES}.issuperset(only):
            continue
        async for path in beside(app, folder, camera.wants):
            yield path
        async for path in _journey(app, window, camera, mode == modes[-1]):
            yield path
        window.show_page("Home")
        if camera.wants(*(f"orb-{phase}" for phase in PHASES)):
            await follows(window, asyncio.sleep)
        for phase in PHASES:
            _pretend(app, phase)
            async for path in camera.take(f"orb-{phase}"):
                yield path
        _pretend(app, "idle")
        async for path in introduced(app, camera.take):
            yield path
        async for path in _cards(app, window, camera):
            yield path
        if mode == modes[-1]:
            async for path in arranged(app, window, camera.take):
                yield path
            async for path in cabin(app, window, camera.take, asyncio.sleep):
                yield path
            async for path in cared(app, window, camera.take, asyncio.sleep):
                yield path
            async for path in lived(app, window, camera.take, asyncio.sleep):
                yield path
            async for path in heard(app, window, camera.take, asyncio.sleep):
                yield path
            async for path in studied(app, window, camera.take):
                yield path
            async for path in free(app, window, camera.take):
                yield path
            async for path in lacking(app, window, camera.take):
                yield path


async def _on_the_way(app: Application) -> None:
    """A car that is a minute into its drive, with music on."""
    app.start_drive(app.config.drive.destination or "Lake Cabin")
    app.models.media.play("calm")
    await reached("the route", lambda: bool(app.models.navigation.active))
    for _ in range(62):
        app.drive.step(1.0)
    await asyncio.sleep(6.0)


async def _reminded(app: Application, settle: float) -> None:
    """Let a page come up, and take away what the drive reminds of, which would stand over the page's name."""
    await asyncio.sleep(settle)
    app.models.conversation.update(notice="")


def _pretend(app: Application, phase: str) -> None:
    heard, more, answer = SAID[app.config.language]
    clean: dict[str, Any] = {"provisional": "", "heard": "", "answer": "", "spoken_until": 0, "level": 0.0}
    state: dict[str, dict[str, Any]] = {
        "listening": {"heard": heard, "provisional": more, "level": 0.6},
        "thinking": {"heard": f"{heard} {more}"},
        "speaking": {"heard": f"{heard} {more}", "answer": answer, "spoken_until": len(answer) // 2, "level": 0.7},
        "failed": {"answer": answer},
    }
    muted = phase == "muted"
    fields = clean | state.get(phase, {}) | {"phase": "idle" if muted else phase, "muted": muted}
    app.models.conversation.update(**fields)


async def _journey(app: Application, window: Window, camera: Camera, whole: bool) -> AsyncIterator[Path]:
    """What one can do about the way: search, a place, a stop, a planned trip; `whole` takes rare states, too."""
    navigation = app.models.navigation
    places: Any = navigation.places
    look: Any = navigation.look
    window.show_page("Navigation")
    places.browse("charging", CHARGING[app.config.language])
    await reached("chargers around the car", lambda: bool(places.results))
    app.models.conversation.update(notice="")
    async for path in camera.take("search", FLIGHT):
        yield path
    places.narrow("along", True)
    try:
        await reached("chargers along the way", lambda: bool(places.results), ALONG)
    except NotReached:  # the way has none: those around the car will do
        places.narrow("along", False)
        await reached("chargers around the car", lambda: bool(places.results))
    places.select(int(str(places.results[0]["number"])))
    async for path in camera.take("place", FLIGHT):
        yield path
    navigation.stopAt(int(str(places.selected["number"])))
    async for path in camera.take("stops", FLIGHT):
        yield path
    navigation.dropStop(0)
    look.choose("overview")
    async for path in camera.take("overview", FLIGHT):
        yield path
    look.choose("follow")
    window.show_page("Home")
    if camera.wants("on-the-way"):
        await _reminded(app, FLIGHT)
    async for path in camera.take("on-the-way"):
        yield path
    if whole:
        async for path in guided(app, window, camera.take):
            yield path
    app.talk.ask(PLANS[app.config.language])
    await app.talk.settled()
    came("the plan of a trip", bool(app.models.trip.planned), app.models.conversation.state.answer)
    window.show_page("Trip")
    async for path in camera.take("trip-plan", FLIGHT):
        yield path
    if whole:
        async for path in planned(app, window, camera.take):
            yield path
    app.models.conversation.update(cards=(), answer="", heard="", notice="")


async def _cards(app: Application, window: Window, camera: Camera) -> AsyncIterator[Path]:
    """A real turn's cards, a question, and the sheet with the turns so far."""
    for name, said in zip(("cards", "question"), WISHES[app.config.language], strict=True):
        app.talk.ask(said)
        await app.talk.settled()
        async for path in camera.take(f"{name}"):
            yield path
    window.show_talk(True)
    async for path in camera.take("conversation"):
        yield path
    window.show_talk(False)
    app.models.conversation.answerQuestion(False)
    app.models.conversation.update(cards=(), answer="", heard="", notice="")
