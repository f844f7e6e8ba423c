"""Presents the running cockpit: director, remote, stand, pictures and films over one application and its window."""

import asyncio
import contextlib
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import segno
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from app.application import Application
from app.assistant.speech.hearing.phrases import WAKE_PHRASES
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.showing.attract import Attract
from app.showing.beginning import Beginning
from app.showing.cues import Cues
from app.showing.director import Director
from app.showing.pictures import Pictures
from app.showing.remote import Remote
from app.showing.remote_words import TEXTS
from app.showing.show_file import SHOWS, Show, read_show
from app.showing.showing import Showing
from app.study.files.yaml_file import FileFaults
from app.window import Window

LOOK_S = 1.0
TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel)
NO_NETWORK = QT_TRANSLATE_NOOP("Car", "The remote cannot listen ({reason}): connect this computer to a network.")
NO_SHOW = Show.model_construct(show="", titles={}, scenes=())


class Presenting(QObject):
    """Made once the car is as visitors shall find it; needs the running loop. `out`: see `Pictures`."""

    def __init__(self, app: Application, window: Window, out: Path | None = None, show: Path | None = None) -> None:
        """`show`: a file of scenes in place of the demo day."""
        super().__init__()
        self.showing = Showing()
        self._app, self._window = app, window
        self._tasks: set[asyncio.Task[None]] = set()
        self._toast = QTimer(self)
        self._toast.setSingleShot(True)
        self._toast.timeout.connect(lambda: self.showing.update(toast=""))
        self.pictures = Pictures(app, window, self._tell, out)
        self.beginning = Beginning(app, window)
        self.attract = Attract()
        self.director = Director(self._read(show or SHOWS / "demo_day.yaml"), lambda: app.car.values)
        self._cues = Cues(app, self.director.happened)
        self.director.enter_stage(self._cues)
        self.remote = Remote(self.obey, self._told)
        self.showing.presents = self
        for part in (self.pictures, self.attract, self.director):
            part.changed = self._follow
        app.models.settings.changed.connect(self._follow)
        window.root.installEventFilter(self)
        app.cockpit.present(self.showing)
        self._follow()
        self._go(self.director.run())
        self._go(self._watch())

    async def close(self) -> None:
        """Keep what is filmed, listen no more."""
        self._window.root.removeEventFilter(self)
        for task in list(self._tasks):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        await self.remote.stop()
        await self.pictures.close()
        self._app.cockpit.present(None)

    # --- what people want

    def obey(self, verb: str, value: str) -> bool:
        """Do what the remote, a key or a finger asks for; False where there is no such verb or value."""
        self.attract.stir()
        director, models = self.director, self._app.models
        match verb:
            case "play":
                director.play()
            case "pause":
                director.pause()
            case "step":
                director.step()
            case "next":
                director.jump(director.scene + 1)
            case "previous":
                director.jump(director.scene - 1)
            case "jump" if value.isdecimal() and int(value) < len(director.show.scenes):
                director.jump(int(value))
            case "wish" if value.strip():
                self._app.talk.ask(value.strip())
            case "quiet":
                self._app.talk.stop()
            case "mute":
                models.conversation.setMuted(not models.conversation.state.muted)
            case "night":
                models.displays.chooseMode("day" if models.appearance.night else "night")
            case "reset":
                director.stop()
                self.beginning.come_back()
            case "picture":
                self.pictures.picture()
            case "film":
                self.pictures.film()
            case "stir":
                pass
            case _:
                return False
        return True

    def switch_remote(self, on: bool) -> None:
        """Let a phone be the remote, or not."""
        self._go(self._switch_remote(on))

    def attract_after(self, minutes: int) -> None:
        """Minutes until the loop of a stand begins; 0: never."""
        self.attract.wait(minutes)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: F9 and F12; a touch or a key that ends the loop of the stand does nothing else."""
        if event.type() not in TOUCHES:
            return False
        if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            verb = {Qt.Key.Key_F9: "film", Qt.Key.Key_F12: "picture"}.get(Qt.Key(event.key()))
            if verb is not None:
                return self.obey(verb, "")
        return self.attract.stir()

    # --- inside

    def _read(self, path: Path) -> Show:
        try:
            return read_show(path)
        except FileFaults as faults:
            self._app.notices.first(faults.sentences)
            return NO_SHOW

    async def _switch_remote(self, on: bool) -> None:
        try:
            if on:
                await self.remote.start()
            else:
                await self.remote.stop()
        except OSError as error:
            self._tell(Message(NO_NETWORK, {"reason": error.strerror or "?"}), 8)
        self._follow()

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_S)
            talk, state = self._app.talk, self._app.models.conversation.state
            spoken = talk.busy or state.phase in ("listening", "thinking", "speaking") or bool(state.provisional)
            self.attract.look(busy=spoken or self.director.playing or self._app.simulation.carried)

    def _tell(self, message: Message, seconds: float) -> None:
        self.showing.update(toast=self._app.notices.worded(message))
        self._toast.start(round(seconds * 1000))

    def _follow(self) -> None:
        show, language = self.director.show, self._app.models.settings.state.language
        address = self.remote.address
        if address != self.showing.state.address:
            code = segno.make(address, error="m", micro=False) if address else None
            rows = tuple("".join(map(str, row)) for row in code.matrix_iter(border=4)) if code else ()
            self.showing.update(address=address, code=rows)
        self.showing.update(
            filming=self.pictures.filming,
            attracting=self.attract.on,
            attract_minutes=round(self.attract.minutes),
            wake_phrase=self._wake_phrase(),
            title=show.titles.get(language) or show.titles.get("en") or show.show,
            scenes=tuple(scene.named(language) for scene in show.scenes),
            scene=self.director.scene,
            playing=self.director.playing,
        )

    def _wake_phrase(self) -> str:
        state = self._app.models.conversation.state
        listens = state.microphone == "ready" and not state.muted and not state.private
        return (self._app.config.speech.wake_phrase or WAKE_PHRASES[0]) if listens else ""

    def _told(self) -> dict[str, Any]:
        """What the page on the phone shows."""
        state, models = self.showing.state, self._app.models
        return {
            "language": models.settings.state.language,
            "texts": {name: self._app.notices.worded(Message(text)) for name, text in TEXTS.items()},
            "title": state.title,
            "scenes": list(state.scenes),
            "scene": state.scene,
            "playing": state.playing,
            "filming": state.filming,
            "muted": models.conversation.state.muted,
            "night": bool(models.appearance.night),
        }

    def _go(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
