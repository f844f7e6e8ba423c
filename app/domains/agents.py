"""The agents of the assistant: who of them has the floor, and the command that passes it on."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated

from pydantic import Field
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import AGENT
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP
from app.domains.domain import Domain, Reply, command, refuse

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Why = Annotated[str, Field(max_length=200)]


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Agents(Domain):  # type: ignore[operator]
    """Which agent speaks is the signal AGENT; `taken` is told when it changes, whoever changed it."""

    name = "conversation"

    def __init__(self, car: Car, known: Mapping[str, str]) -> None:
        """`known`: each agent's id and what it is called."""
        super().__init__(car)
        self.known = dict(known)
        self.taken: Callable[[str], object] = lambda agent: None
        car.watch([AGENT], self._changed)

    def _changed(self, changes: Sequence[Change]) -> None:
        self.taken(str(changes[-1].after))

    @command
    def hand_over(self, agent: str, why: Why = "") -> Reply:
        """Let another agent go on with what was asked, when its tools fit and yours do not; it introduces itself."""
        if agent not in self.known:
            return refuse(QT_TRANSLATE_NOOP("Car", "Nobody here is called {agent}."), {"agent": agent})
        # The agent's own greeting is spoken, so the reply says nothing more.
        return self.wish({AGENT: agent}, lambda: {"agent": agent, "name": self.known[agent]})
