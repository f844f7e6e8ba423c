"""A car with phone, messages and day on the demo life, a clock that passes when told to, and the assistant's tools."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QTime

from app.car.car import Car
from app.car.journal import Cause, caused
from app.car.message import Message
from app.domains.clock import Clock
from app.domains.language import Words
from app.domains.media import Media
from app.domains.navigation import Navigation
from app.life.life import LIFE
from app.toolbox import CockpitToolbox
from app.user_life import UserLife
from tests.region import region_file

NOON = QDateTime(QDate(2026, 5, 14), QTime(14, 32))


class HeldClock(Clock):
    """Stands at 14:32 of the demo's day and moves only by `skip`."""

    def __init__(self) -> None:
        super().__init__(NOON)

    def skip(self, seconds: float) -> None:
        self._fixed = self._fixed.addMSecs(round(seconds * 1000))  # type: ignore[union-attr]
        self.changed.emit()


class LifeCar:
    """`said` collects what was noticed, rung or said aloud."""

    def __init__(self, folder: Path = LIFE, data: Path | None = None) -> None:
        self.car, self.clock = Car(), HeldClock()
        self.navigation = Navigation(self.car, region_file(), self.clock.moment)
        self.media = Media(self.car)
        self.life = UserLife(self.car, self.clock, self.navigation, folder)
        self.phone, self.messages, self.day = self.life.phone, self.life.messages, self.life.day
        self.said: list[str] = []
        self.life.told_by(self._hear, self._hear, self._hear)
        self.problem = self.life.keep(data) if data else None
        mine = [self.phone, self.messages, self.day, *self.day.parts]
        self.tools = CockpitToolbox([self.navigation, *self.navigation.parts, *mine], Words())
        self._turn = 0

    def _hear(self, message: Message) -> None:
        self.said.append(str(message))

    def pass_time(self, minutes: float = 0, seconds: float = 0) -> None:
        """Let the clock go on at once, and look."""
        self.clock.skip(timedelta(minutes=minutes, seconds=seconds).total_seconds())

    @property
    def now(self) -> datetime:
        return self.clock.moment()

    def call(self, tool: str, /, **arguments: object) -> dict[str, Any]:
        """The content of a tool's result; every call is a turn of its own."""
        self._turn += 1
        result = asyncio.run(self.tools.call(tool, arguments, turn=f"t{self._turn}", agent="host"))
        return dict(result.content)

    def state(self, tool: str, /, **arguments: object) -> dict[str, Any]:
        """The state of a call that succeeded, with its words under `said`."""
        content = self.call(tool, **arguments)
        assert content["status"] in ("answer", "done", "already"), content
        return dict(content["state"]) | {"said": content.get("say", [])}

    def refusal(self, tool: str, /, **arguments: object) -> str:
        """Why a call was refused."""
        content = self.call(tool, **arguments)
        assert content["status"] in ("refused", "error"), content
        return str(content["reason"])

    def confirmed(self, tool: str, /, **arguments: object) -> str:
        """The question of a call that needs a yes, which is then given."""
        content = self.call(tool, **arguments)
        assert content["status"] == "needs_confirmation", content
        with caused(Cause("touch", turn=f"t{self._turn}")):
            self.car.confirm(content["confirmation"])
        return str(content["question"])
