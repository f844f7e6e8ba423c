"""Openings: windows, sunroof, trunk and locks."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import SIDES, sides
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP
from app.domains.domain import Domain, Percent, PercentStep, Reply, Zone, command, refuse, stepped

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

ZONES = ("driver", "passenger", "rear_left", "rear_right")
SUNROOF = "Vehicle.Cabin.Sunroof.Position"
SHADE = "Vehicle.Cabin.Sunroof.Shade.Position"
TRUNK = "Vehicle.Body.Trunk.Rear.IsOpen"
FRONT_TRUNK = "Vehicle.Body.Trunk.Front.IsOpen"


def _window(side: str) -> str:
    return f"Vehicle.Cabin.Door.{side}.Window.Position"


def _lock(side: str) -> str:
    return f"Vehicle.Cabin.Door.{side}.IsLocked"


def _door(side: str) -> str:
    return f"Vehicle.Cabin.Door.{side}.IsOpen"


@dataclass(frozen=True)
class OpeningsState:
    """Windows, sunroof and shade in percent open; a sunroof below 0 is tilted; doors and windows as in ZONES."""

    windows: tuple[int, ...]
    doors: tuple[bool, ...]
    sunroof: int
    shade: int
    trunk: bool
    front_trunk: bool
    locked: bool


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Openings(Domain):  # type: ignore[operator]
    """Everything of the car that opens."""

    name = "openings"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        names = [part(side) for side in SIDES for part in (_window, _lock, _door)]
        car.watch([*names, SUNROOF, SHADE, TRUNK, FRONT_TRUNK], self._follow)
        self.state = self._read()

    def _follow(self, changes: Sequence[Change]) -> None:
        self.state = self._read()
        self.changed.emit()

    def _read(self) -> OpeningsState:
        car = self.car
        return OpeningsState(
            windows=tuple(int(car.number(_window(side))) for side in SIDES),
            doors=tuple(bool(car[_door(side)]) for side in SIDES),
            sunroof=int(car.number(SUNROOF)),
            shade=int(car.number(SHADE)),
            trunk=bool(car[TRUNK]),
            front_trunk=bool(car[FRONT_TRUNK]),
            locked=all(car[_lock(side)] for side in SIDES),
        )

    @command
    def set_window(
        self, window: Zone = "driver", percent: Percent | None = None, change: PercentStep | None = None
    ) -> Reply:
        """Open a window to a percentage (0 is closed, 100 is open), or change it by some percent."""
        wishes = {}
        for side in sides(window):
            wanted = stepped(self.car.number(_window(side)), percent, change, 0, 100)
            if isinstance(wanted, Reply):
                return wanted
            wishes[_window(side)] = int(wanted)
        return self.wish(wishes, lambda: {"window": window, "percent": self.car[_window(sides(window)[0])]})

    @command
    def set_sunroof(self, percent: Percent | None = None, tilt: bool | None = None) -> Reply:
        """Open the sunroof to a percentage (0 is closed, 100 is open), or tilt it."""
        if (percent is None) == (tilt is None):
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say how far, or to tilt it."))
        position = percent if percent is not None else (-100 if tilt else 0)
        return self.wish({SUNROOF: position}, lambda: {"sunroof": self.state.sunroof})

    @command
    def set_sunroof_shade(self, percent: Percent) -> Reply:
        """Open the shade under the sunroof to a percentage (0 is closed, 100 is open)."""
        return self.wish({SHADE: percent}, lambda: {"shade": self.state.shade})

    @command
    def set_trunk(self, open: bool) -> Reply:
        """Open or close the trunk; the car asks for a yes first."""
        return self.wish({TRUNK: open}, lambda: {"trunk_open": self.state.trunk})

    @command
    def set_locks(self, locked: bool) -> Reply:
        """Lock or unlock all doors."""
        return self.wish({_lock(side): locked for side in SIDES}, lambda: {"locked": self.state.locked})

    @command
    def read(self) -> Reply:
        """Look up windows, doors, sunroof, trunk and locks; changes nothing."""
        state = self.state
        windows = {f"window_{zone}": state.windows[at] for at, zone in enumerate(ZONES)}
        doors = {f"door_{zone}_open": state.doors[at] for at, zone in enumerate(ZONES)}
        roof = {"sunroof": state.sunroof, "sunroof_shade": state.shade}
        return Reply(state=windows | doors | roof | {"trunk_open": state.trunk, "locked": state.locked})

    def brief(self) -> str:
        """Windows, sunroof, trunk and locks."""
        windows = ", ".join(f"{zone} {self.state.windows[at]} %" for at, zone in enumerate(ZONES))
        trunk = "open" if self.state.trunk else "closed"
        locks = "locked" if self.state.locked else "unlocked"
        return f"windows open {windows}; sunroof {self.state.sunroof} %; trunk {trunk}; doors {locks}"

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def windows(self) -> list[int]:
        """Percent open: driver, passenger, rear left, rear right."""
        return list(self.state.windows)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def doors(self) -> list[bool]:
        """Whether each door is open: driver, passenger, rear left, rear right."""
        return list(self.state.doors)

    @Property(int, notify=changed)
    def sunroof(self) -> int:
        """Percent open, below 0 when tilted."""
        return self.state.sunroof

    @Property(int, notify=changed)
    def shade(self) -> int:
        """Percent open."""
        return self.state.shade

    @Property(bool, notify=changed)
    def trunk(self) -> bool:
        """Whether the trunk is open."""
        return self.state.trunk

    @Property(bool, notify=changed)
    def frontTrunk(self) -> bool:
        """Whether the trunk under the hood is open."""
        return self.state.front_trunk

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Whether all doors are locked."""
        return self.state.locked

    @Slot(str, int)
    def setWindow(self, window: str, percent: int) -> None:
        """Touch: move a window."""
        self.heed(self.set_window(window, percent=percent))  # type: ignore[arg-type]

    @Slot(int)
    def setSunroof(self, percent: int) -> None:
        """Touch: move the sunroof."""
        self.heed(self.set_sunroof(percent=percent))

    @Slot(bool)
    def tiltSunroof(self, tilt: bool) -> None:
        """Touch: tilt the sunroof or close it."""
        self.heed(self.set_sunroof(tilt=tilt))

    @Slot(int)
    def setShade(self, percent: int) -> None:
        """Touch: move the shade."""
        self.heed(self.set_sunroof_shade(percent))

    @Slot(bool)
    def setTrunk(self, open: bool) -> None:
        """Touch: ask for the trunk to open or close."""
        self.heed(self.set_trunk(open))

    @Slot(bool)
    def setFrontTrunk(self, open: bool) -> None:
        """Touch: ask for the trunk under the hood to open or close."""
        self.heed(self.wish({FRONT_TRUNK: open}, dict))

    @Slot(bool)
    def setLocked(self, locked: bool) -> None:
        """Touch: lock or unlock."""
        self.heed(self.set_locks(locked))
