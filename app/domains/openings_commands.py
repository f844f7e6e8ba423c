"""What may be asked of doors, locks, lids and mirrors."""

from typing import Literal

from app.car.cabin_signals import WINDOW_CHILD_LOCK
from app.car.catalogue import CHARGING, SIDES, sides
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import Reply, Zone, command, look, refuse
from app.domains.glass_commands import GlassCommands
from app.domains.openings_read import openings_state, openings_told
from app.domains.zones import placed, several

TRUNK = "Vehicle.Body.Trunk.Rear.IsOpen"
FRONT_TRUNK = "Vehicle.Body.Trunk.Front.IsOpen"
CHARGE_FLAP = f"{CHARGING}.ChargingPort.IsFlapOpen"
CABLE = f"{CHARGING}.IsChargingCableConnected"
MIRRORS = {"driver": ("DriverSide",), "passenger": ("PassengerSide",), "both": ("DriverSide", "PassengerSide")}
MIRROR_STEP = 20
TRUNKS = {
    ("rear", True): QT_TRANSLATE_NOOP("Car", "The trunk is open."),
    ("rear", False): QT_TRANSLATE_NOOP("Car", "The trunk is closed."),
    ("front", True): QT_TRANSLATE_NOOP("Car", "The front trunk is open."),
    ("front", False): QT_TRANSLATE_NOOP("Car", "The front trunk is closed."),
}
DOORS = {
    (False, True): QT_TRANSLATE_NOOP("Car", "The door{gap}{place} is open."),
    (False, False): QT_TRANSLATE_NOOP("Car", "The door{gap}{place} is closed."),
    (True, True): QT_TRANSLATE_NOOP("Car", "The doors{gap}{place} are open."),
    (True, False): QT_TRANSLATE_NOOP("Car", "The doors{gap}{place} are closed."),
}
MIRRORED = {
    "driver": QT_TRANSLATE_NOOP("Car", "The mirror on the driver's side has moved."),
    "passenger": QT_TRANSLATE_NOOP("Car", "The mirror on the passenger's side has moved."),
    "both": QT_TRANSLATE_NOOP("Car", "Both mirrors have moved."),
}


def lock_signal(side: str) -> str:
    """Whether a door is locked."""
    return f"Vehicle.Cabin.Door.{side}.IsLocked"


def door_signal(side: str) -> str:
    """Whether a door is open."""
    return f"Vehicle.Cabin.Door.{side}.IsOpen"


def child_lock_signal(side: str) -> str:
    """Whether a rear door's child lock is on."""
    return f"Vehicle.Cabin.Door.{side}.IsChildLockActive"


def mirror_signal(side: str, leaf: str) -> str:
    """A leaf of an outside mirror."""
    return f"Vehicle.Body.Mirrors.{side}.{leaf}"


class OpeningsCommands(GlassCommands):
    """The commands of doors, locks, lids and mirrors, and of the glass."""

    @command
    def set_door(self, door: Zone, open: bool) -> Reply:
        """Open or close a door; a locked one is unlocked to open it."""
        where = self.zone(door)
        wishes: dict[str, Value] = {door_signal(side): open for side in sides(where)}
        if open:
            wishes |= {lock_signal(side): False for side in sides(where) if self.car[lock_signal(side)]}
        return self.wish(
            wishes,
            lambda: {"door": where, "open": all(self.car[door_signal(side)] for side in sides(where))},
            placed(DOORS[several(where), open], door),
        )

    @command
    def set_locks(self, locked: bool) -> Reply:
        """Lock or unlock all doors."""
        text = (
            QT_TRANSLATE_NOOP("Car", "The doors are locked.")
            if locked
            else QT_TRANSLATE_NOOP("Car", "The doors are unlocked.")
        )
        signals = [lock_signal(side) for side in SIDES]
        return self.wish(
            dict.fromkeys(signals, locked), lambda: {"locked": all(self.car[name] for name in signals)}, Message(text)
        )

    @command
    def set_child_locks(self, on: bool) -> Reply:
        """Switch the child locks of the rear doors and rear windows on or off."""
        text = (
            QT_TRANSLATE_NOOP("Car", "The child locks in the back are on.")
            if on
            else QT_TRANSLATE_NOOP("Car", "The child locks in the back are off.")
        )
        signals = [*(child_lock_signal(side) for side in SIDES[2:]), WINDOW_CHILD_LOCK]
        return self.wish(
            dict.fromkeys(signals, on), lambda: {"child_locks": self.car[WINDOW_CHILD_LOCK]}, Message(text)
        )

    @command
    def set_trunk(self, open: bool, which: Literal["rear", "front"] = "rear") -> Reply:
        """Open or close the trunk, or the one under the hood (front); the car asks for a yes first."""
        signal = TRUNK if which == "rear" else FRONT_TRUNK
        return self.wish(
            {signal: open}, lambda: {"which": which, "trunk_open": self.car[signal]}, Message(TRUNKS[which, open])
        )

    @command
    def set_charge_flap(self, open: bool) -> Reply:
        """Open or close the charge flap."""
        if not open and self.car[CABLE]:
            return refuse(QT_TRANSLATE_NOOP("Car", "The charge flap stays open while the cable is plugged in."))
        text = (
            QT_TRANSLATE_NOOP("Car", "The charge flap is open.")
            if open
            else QT_TRANSLATE_NOOP("Car", "The charge flap is closed.")
        )
        return self.wish({CHARGE_FLAP: open}, lambda: {"flap_open": self.car[CHARGE_FLAP]}, Message(text))

    @command
    def fold_mirrors(self, folded: bool) -> Reply:
        """Fold the outside mirrors in, or out again."""
        text = (
            QT_TRANSLATE_NOOP("Car", "The mirrors are folded in.")
            if folded
            else QT_TRANSLATE_NOOP("Car", "The mirrors are folded out.")
        )
        signals = [mirror_signal(side, "IsFolded") for side in MIRRORS["both"]]
        return self.wish(
            dict.fromkeys(signals, folded), lambda: {"mirrors_folded": self.car[signals[0]]}, Message(text)
        )

    @command
    def heat_mirrors(self, on: bool) -> Reply:
        """Switch the heating of the outside mirrors on or off."""
        text = (
            QT_TRANSLATE_NOOP("Car", "The mirrors are being heated.")
            if on
            else QT_TRANSLATE_NOOP("Car", "The mirror heating is off.")
        )
        signals = [mirror_signal(side, "IsHeatingOn") for side in MIRRORS["both"]]
        return self.wish(dict.fromkeys(signals, on), lambda: {"mirrors_heated": self.car[signals[0]]}, Message(text))

    @command
    def adjust_mirror(
        self, side: Literal["driver", "passenger", "both"], direction: Literal["up", "down", "in", "out"]
    ) -> Reply:
        """Turn an outside mirror a step of 20 percent up, down, in (towards the car) or out."""
        leaf, sign = ("Tilt" if direction in ("up", "down") else "Pan"), (1 if direction in ("up", "out") else -1)
        wishes: dict[str, Value] = {}
        for one in MIRRORS[side]:
            if self.car[mirror_signal(one, "IsFolded")]:
                return refuse(QT_TRANSLATE_NOOP("Car", "The mirrors are folded in; fold them out first."))
            wanted = int(self.car.number(mirror_signal(one, leaf))) + sign * MIRROR_STEP
            if abs(wanted) > 100:
                return refuse(QT_TRANSLATE_NOOP("Car", "The mirror does not turn any further that way."))
            wishes[mirror_signal(one, leaf)] = wanted
        first = MIRRORS[side][0]
        return self.wish(
            wishes,
            lambda: {
                "side": side,
                "tilt_percent": self.car[mirror_signal(first, "Tilt")],
                "pan_percent": self.car[mirror_signal(first, "Pan")],
            },
            Message(MIRRORED[side]),
        )

    @look
    def read(self) -> Reply:
        """Look up windows, doors, locks, sunroof, shades, lids, mirrors and wipers; changes nothing."""
        return Reply(state=openings_state(self.car), say=openings_told(self.car))
