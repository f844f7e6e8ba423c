"""What the screen sees of showing the cockpit to people, and what a finger may ask of it."""

from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class ShowingState:
    """`address` and `code` (rows of "0" and "1") are of the remote, "" and () while it is off."""

    toast: str = ""
    filming: bool = False
    address: str = ""
    code: tuple[str, ...] = ()
    attracting: bool = False
    attract_minutes: int = 0
    wake_phrase: str = ""
    title: str = ""
    scenes: tuple[str, ...] = ()
    scene: int = -1
    playing: bool = False


class Presents(Protocol):
    """What the screen may ask of whoever presents."""

    def obey(self, verb: str, value: str) -> bool: ...
    def switch_remote(self, on: bool) -> None: ...
    def attract_after(self, minutes: int) -> None: ...


@QmlElement
@QmlUncreatable("Whoever presents has one.")
class Showing(QObject):  # type: ignore[operator]
    """`presents` is set by whoever presents."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = ShowingState()
        self.presents: Presents | None = None

    def update(self, **fields: Any) -> None:
        """Change what the screen shows."""
        state = replace(self.state, **fields)
        if state != self.state:
            self.state = state
            self.changed.emit()

    @Property(str, notify=changed)
    def toast(self) -> str:
        """A few words that go by themselves, or ""."""
        return self.state.toast

    @Property(bool, notify=changed)
    def filming(self) -> bool:
        """Whether a film is made."""
        return self.state.filming

    @Property(str, notify=changed)
    def address(self) -> str:
        """Where a phone finds the remote, "" while that is off."""
        return self.state.address

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def code(self) -> list[str]:
        """The address as a QR code: rows of "0" and "1", with the quiet zone around it."""
        return list(self.state.code)

    @Property(bool, notify=changed)
    def attracting(self) -> bool:
        """Whether the loop of a stand is on."""
        return self.state.attracting

    @Property(int, notify=changed)
    def attractMinutes(self) -> int:
        """Minutes without a touch or a word after which it begins; 0: never."""
        return self.state.attract_minutes

    @Property(str, notify=changed)
    def wakePhrase(self) -> str:
        """What one says to be heard, or "" where nobody listens."""
        return self.state.wake_phrase

    @Property(str, notify=changed)
    def title(self) -> str:
        """The show's name."""
        return self.state.title

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def scenes(self) -> list[str]:
        """The names of its scenes."""
        return list(self.state.scenes)

    @Property(int, notify=changed)
    def scene(self) -> int:
        """The one that is on, -1 before the first."""
        return self.state.scene

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """Whether the show goes on by itself."""
        return self.state.playing

    @Slot(str)
    def ask(self, verb: str) -> None:
        """Touch: play, pause, next, previous, step, reset, picture or film."""
        if self.presents is not None:
            self.presents.obey(verb, "")

    @Slot(int)
    def jump(self, scene: int) -> None:
        """Touch: go to a scene."""
        if self.presents is not None:
            self.presents.obey("jump", str(scene))

    @Slot(bool)
    def switchRemote(self, on: bool) -> None:
        """Touch: let a phone be the remote, or not."""
        if self.presents is not None:
            self.presents.switch_remote(on)

    @Slot(int)
    def attractAfter(self, minutes: int) -> None:
        """Touch: minutes until the loop of a stand begins; 0: never."""
        if self.presents is not None:
            self.presents.attract_after(minutes)

    @Slot()
    def stir(self) -> None:
        """Touch: somebody is there."""
        if self.presents is not None:
            self.presents.obey("stir", "")
