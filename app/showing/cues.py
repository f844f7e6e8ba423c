"""What the events of a show can do to the cockpit."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from app.application import Application
from app.car.journal import Cause, caused
from app.car.signals import Value
from app.showing.show_file import PAGE, RING, WISH
from app.study.files.scenario import Drive, Faults
from app.study.files.text import Text, said

SCENARIO = Cause("scenario")


class Cues:
    """Fulfils `Acts` of a scenario's play. `happened` is told the number of each event."""

    def __init__(self, app: Application, happened: Callable[[int], None]) -> None:
        self._app, self._happened = app, happened
        self._calls: set[asyncio.Task[Any]] = set()

    def set(self, signals: Mapping[str, Value]) -> None:
        """As the world changes the car."""
        self._app.car.record(signals, SCENARIO)

    def call(self, command: str, arguments: Mapping[str, Any]) -> None:
        """As if a visitor had said or done it."""
        match command:
            case str() if command == WISH:
                language = self._app.models.settings.state.language
                self._app.talk.ask(str(arguments.get(language) or arguments["en"]))
            case str() if command == PAGE:
                self._app.models.displays.showed(str(arguments.get("page", "home")))
            case str() if command == RING:
                self._app.models.phone.ring(str(arguments["who"]))
            case _:
                work = self._app.toolbox.call(command.replace(".", "_"), dict(arguments), turn="", agent="scenario")
                with caused(SCENARIO):
                    task = asyncio.get_running_loop().create_task(work)
                self._calls.add(task)
                task.add_done_callback(self._calls.discard)

    def fault(self, faults: Faults) -> None:
        """A show fakes nothing."""

    def say(self, text: Text) -> None:
        """The assistant speaks by itself."""
        language = self._app.models.settings.state.language
        words = said(text, language)
        self._app.notices.sentence(words)
        self._app.spoken_guidance.say(words, language)

    def write(self, kind: str, /, **fields: Any) -> None:
        """No record is kept; that an event has happened is told."""
        if kind == "scenario" and isinstance(number := fields.get("event"), int):
            self._happened(number)

    def set_off(self, drive: Drive) -> None:
        """Drive as the scene says."""
        app = self._app
        app.drive.held, app.drive.pace = drive.parked, drive.pace
        if drive.destination:
            with caused(SCENARIO):
                app.models.navigation.set_out(drive.destination)

    @property
    def busy(self) -> bool:
        """Whether something is being said, answered or done."""
        return self._app.talk.busy or bool(self._calls)

    def hush(self) -> None:
        """Break off what is being said."""
        if self._app.talk.busy:
            self._app.talk.stop()
