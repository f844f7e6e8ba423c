"""What opens, as a screen shows it."""

from dataclasses import dataclass

from app.car.cabin_signals import BACK_SHADE, WINDOW_CHILD_LOCK
from app.car.car import Car
from app.car.catalogue import SIDES
from app.domains.glass_commands import SHADE, SHADED, SUNROOF, window_signal
from app.domains.openings_commands import (
    CHARGE_FLAP,
    FRONT_TRUNK,
    MIRRORS,
    TRUNK,
    door_signal,
    lock_signal,
    mirror_signal,
)
from app.domains.wiper_commands import WORDS, glass

SHADES = (*SHADED["rear"], BACK_SHADE)
TURNS = tuple(mirror_signal(side, leaf) for side in MIRRORS["both"] for leaf in ("Pan", "Tilt"))
FOLDED = mirror_signal("DriverSide", "IsFolded")
HEATED = mirror_signal("DriverSide", "IsHeatingOn")
ENDS = ("front", "rear")


@dataclass(frozen=True)
class OpeningsState:
    """Windows, sunroof and shade in percent open; a sunroof below 0 is tilted; doors and windows as in ZONES.

    `shades` are rear left, rear right and back window; `mirrors` pan and tilt of the driver's, then of the
    passenger's, −100 to 100; wipers front, then rear.
    """

    windows: tuple[int, ...]
    doors: tuple[bool, ...]
    sunroof: int
    shade: int
    trunk: bool
    front_trunk: bool
    locked: bool
    flap: bool
    child_locks: bool
    shades: tuple[int, ...]
    mirrors_folded: bool
    mirrors_heated: bool
    mirrors: tuple[int, ...]
    wipers: tuple[str, ...]
    wiping: tuple[bool, ...]
    washing: tuple[bool, ...]


def openings_shown(car: Car) -> OpeningsState:
    """How all of it is now."""
    return OpeningsState(
        windows=tuple(int(car.number(window_signal(side))) for side in SIDES),
        doors=tuple(bool(car[door_signal(side)]) for side in SIDES),
        sunroof=int(car.number(SUNROOF)),
        shade=int(car.number(SHADE)),
        trunk=bool(car[TRUNK]),
        front_trunk=bool(car[FRONT_TRUNK]),
        locked=all(car[lock_signal(side)] for side in SIDES),
        flap=bool(car[CHARGE_FLAP]),
        child_locks=bool(car[WINDOW_CHILD_LOCK]),
        shades=tuple(int(car.number(name)) for name in SHADES),
        mirrors_folded=bool(car[FOLDED]),
        mirrors_heated=bool(car[HEATED]),
        mirrors=tuple(int(car.number(name)) for name in TURNS),
        wipers=tuple(WORDS[str(car[f"{glass(end)}.Wiping.Mode"])] for end in ENDS),
        wiping=tuple(bool(car[f"{glass(end)}.Wiping.System.IsWiping"]) for end in ENDS),
        washing=tuple(bool(car[f"{glass(end)}.IsWashing"]) for end in ENDS),
    )
