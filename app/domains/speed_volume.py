"""Volume by speed: a car gets louder inside as it goes faster, and voice and music rise with it."""

from collections.abc import Callable, Sequence
from typing import Literal

from app.car.car import Car
from app.car.journal import Change
from app.car.media_signals import SPEED_VOLUME
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.domain import Reply, command
from app.domains.media_commands import MediaCommands

SPEED = "Vehicle.Speed"
STILL, FAST = 30.0, 130.0  # km/h between which the volume rises
RISES = {"OFF": 0.0, "LOW": 5.0, "HIGH": 10.0}  # dB at FAST
STEP = 10.0  # km/h by which the speed changes before the volume follows

Rise = Literal["off", "low", "high"]
SAID = {
    "off": QT_TRANSLATE_NOOP("Car", "The volume stays the same at any speed."),
    "low": QT_TRANSLATE_NOOP("Car", "The volume rises a little with the speed."),
    "high": QT_TRANSLATE_NOOP("Car", "The volume rises strongly with the speed."),
}


class SpeedVolume(MediaCommands):
    """The command of it."""

    @command
    def set_speed_volume(self, mode: Rise) -> Reply:
        """How much louder music and voices get as the car goes faster: off, low or high."""
        state = lambda: {"speed_volume": str(self.car[SPEED_VOLUME]).lower()}  # noqa: E731
        return self.wish({SPEED_VOLUME: mode.upper()}, state, Message(SAID[mode]))


class Rising:
    """The factor for every volume at the present speed; `changed` is called when it is another."""

    def __init__(self, car: Car, changed: Callable[[], None]) -> None:
        self._car, self._changed = car, changed
        self.factor = rise(car)
        car.watch([SPEED, SPEED_VOLUME], self._follow)

    def _follow(self, changes: Sequence[Change]) -> None:
        factor = rise(self._car)
        if factor != self.factor:
            self.factor = factor
            self._changed()


def rise(car: Car) -> float:
    """How many times louder than at rest: the same within steps of `STEP` km/h."""
    speed = round(car.number(SPEED) / STEP) * STEP
    share = min(1.0, max(0.0, (speed - STILL) / (FAST - STILL)))
    return float(10 ** (RISES[str(car[SPEED_VOLUME])] * share / 20))
