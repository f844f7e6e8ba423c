"""Openings as the screen shows them: windows, roof, shades, doors, lids, mirrors and wipers."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.cabin_signals import WINDOW_CHILD_LOCK
from app.car.car import Car
from app.car.catalogue import SIDES, ZONES
from app.car.journal import Change
from app.domains.glass_commands import SHADE, SUNROOF, window_signal
from app.domains.openings_commands import (
    CHARGE_FLAP,
    FRONT_TRUNK,
    TRUNK,
    door_signal,
    lock_signal,
)
from app.domains.openings_shown import ENDS, FOLDED, HEATED, SHADES, TURNS, openings_shown
from app.domains.wiper_commands import WiperCommands, glass

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Openings(WiperCommands):  # type: ignore[operator]
    """Everything of the car that opens."""

    name = "openings"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        names = [part(side) for side in SIDES for part in (window_signal, lock_signal, door_signal)]
        names += [SUNROOF, SHADE, TRUNK, FRONT_TRUNK, CHARGE_FLAP, WINDOW_CHILD_LOCK, FOLDED, HEATED, *SHADES, *TURNS]
        wipers = ("Wiping.Mode", "Wiping.System.IsWiping", "IsWashing")
        names += [f"{glass(end)}.{leaf}" for end in ENDS for leaf in wipers]
        car.watch(names, self._follow)
        self.state = openings_shown(self.car)

    def _follow(self, changes: Sequence[Change]) -> None:
        self.state = openings_shown(self.car)
        self.changed.emit()

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

    @Property(bool, notify=changed)
    def flap(self) -> bool:
        """Whether the charge flap is open."""
        return self.state.flap

    @Property(bool, notify=changed)
    def childLocks(self) -> bool:
        """Whether the rear doors and windows are locked for children."""
        return self.state.child_locks

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def shades(self) -> list[int]:
        """Percent open: rear left, rear right, back window."""
        return list(self.state.shades)

    @Property(bool, notify=changed)
    def mirrorsFolded(self) -> bool:
        """Whether the outside mirrors are folded in."""
        return self.state.mirrors_folded

    @Property(bool, notify=changed)
    def mirrorsHeated(self) -> bool:
        """Whether the outside mirrors are heated."""
        return self.state.mirrors_heated

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def mirrors(self) -> list[int]:
        """Pan and tilt of the driver's mirror, then of the passenger's, −100 to 100."""
        return list(self.state.mirrors)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def wipers(self) -> list[str]:
        """off, interval, slow, fast or auto: front, rear."""
        return list(self.state.wipers)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def wiping(self) -> list[bool]:
        """Whether the wipers move: front, rear."""
        return [moving or washing for moving, washing in zip(self.state.wiping, self.state.washing, strict=True)]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def washing(self) -> list[bool]:
        """Whether the glass is being washed: front, rear."""
        return list(self.state.washing)

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
        self.heed(self.set_trunk(open, "front"))

    @Slot(bool)
    def setLocked(self, locked: bool) -> None:
        """Touch: lock or unlock."""
        self.heed(self.set_locks(locked))

    @Slot(bool)
    def setChildLocks(self, on: bool) -> None:
        """Touch: switch the child locks."""
        self.heed(self.set_child_locks(on))

    @Slot(str, bool)
    def setDoor(self, door: str, open: bool) -> None:
        """Touch: open or close a door."""
        self.heed(self.set_door(door, open))  # type: ignore[arg-type]

    @Slot(bool)
    def setFlap(self, open: bool) -> None:
        """Touch: open or close the charge flap."""
        self.heed(self.set_charge_flap(open))

    @Slot(str, int)
    def setWindowShade(self, window: str, percent: int) -> None:
        """Touch: move the shade of rear_left, rear_right, rear or back_window."""
        self.heed(self.set_shade(window, percent))  # type: ignore[arg-type]

    @Slot(bool)
    def foldMirrors(self, folded: bool) -> None:
        """Touch: fold the mirrors in or out."""
        self.heed(self.fold_mirrors(folded))

    @Slot(bool)
    def heatMirrors(self, on: bool) -> None:
        """Touch: heat the mirrors."""
        self.heed(self.heat_mirrors(on))

    @Slot(str, str)
    def adjustMirror(self, side: str, direction: str) -> None:
        """Touch: turn a mirror a step."""
        self.heed(self.adjust_mirror(side, direction))  # type: ignore[arg-type]

    @Slot(str, str)
    def setWipers(self, mode: str, where: str) -> None:
        """Touch: set the wipers of front or rear."""
        self.heed(self.set_wipers(mode, where))  # type: ignore[arg-type]

    @Slot(str)
    def washGlass(self, where: str) -> None:
        """Touch: wash the glass of front or rear."""
        self.heed(self.wash(where))  # type: ignore[arg-type]
