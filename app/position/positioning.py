"""The car's real position, from whatever source the settings name, written into the signals of the simulated one."""

import asyncio
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.car.car import Car
from app.car.catalogue import POSITION_VALID
from app.car.journal import Cause
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value

SENSOR = Cause("sensor")
LOCATION = "Vehicle.CurrentLocation"
PARK, DRIVE = 126, 127
SILENCE = 4.0  # seconds without a fix after which the position is not valid any more
STANDING, HEADED = 0.5, 1.5  # m/s from which the car moves, and from which its heading can be trusted
PATIENCE = 30.0  # seconds that the first fix may take before it is told that there is none
DEGREE = 111_195.0  # metres of one degree of latitude
NOT_YET = QT_TRANSLATE_NOOP("Car", "There is no position yet; the car stays where it is until one comes.")
UNKNOWN = QT_TRANSLATE_NOOP("Car", "There is no source of positions called {source}.")


@dataclass(frozen=True)
class Fix:
    """A position in degrees; speed in m/s and heading in degrees where the source knows them."""

    latitude: float
    longitude: float
    speed: float | None = None
    heading: float | None = None


class PositionFailed(Exception):
    """A source that cannot be used; the message says which, why and how to mend it."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


class Source(Protocol):
    """Gives fixes, or None where it knows that it has none, and tells by a message that it has ended or failed."""

    def start(self, fixed: Callable[[Fix | None], None], failed: Callable[[Message], None]) -> None:
        """Begin; raises PositionFailed where it cannot."""

    def close(self) -> None:
        """End."""


class Positioning:
    """Writes every fix into the car's signals; `watch` is called about once a second to notice silence."""

    def __init__(
        self, car: Car, source: Source, told: Callable[[Message], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`told` is given one sentence when the position is lost or the source fails."""
        self._car = car
        self._source = source
        self._told = told
        self._clock = clock
        self._last: tuple[Fix, float] | None = None
        self._lost = False
        self._began = 0.0

    def start(self) -> None:
        """Begin; raises PositionFailed."""
        self._began = self._clock()
        self._source.start(self._fixed, self._failed)

    def close(self) -> None:
        """End."""
        self._source.close()

    async def run(self) -> None:
        """Notice silence until cancelled, then end."""
        try:
            while True:
                await asyncio.sleep(1.0)
                self.watch()
        finally:
            self.close()

    def watch(self) -> None:
        """Notice that no fix has come for a while, or none at all."""
        if self._last is None and not self._lost and self._clock() - self._began > PATIENCE:
            self._failed(Message(NOT_YET))
        if self._last is not None and not self._lost and self._clock() - self._last[1] > SILENCE:
            self._lose()

    def _fixed(self, fix: Fix | None) -> None:
        if fix is None:
            if not self._lost and self._last is not None:
                self._lose()
            return
        now = self._clock()
        speed, heading = self._motion(fix, now)
        self._last, self._lost = (fix, now), False
        moving = speed > STANDING
        readings: dict[str, Value] = {
            POSITION_VALID: True,
            f"{LOCATION}.Latitude": fix.latitude,
            f"{LOCATION}.Longitude": fix.longitude,
            "Vehicle.Speed": min(260.0, round(speed * 3.6, 1)) if moving else 0.0,
            "Vehicle.IsMoving": moving,
            "Vehicle.Powertrain.Transmission.SelectedGear": DRIVE if moving else PARK,
        }
        if heading is not None and speed >= HEADED:
            readings[f"{LOCATION}.Heading"] = heading % 360.0
        self._car.record(readings, SENSOR)

    def _motion(self, fix: Fix, now: float) -> tuple[float, float | None]:
        """Speed and heading, reckoned from the last fix where this one does not have them."""
        if self._last is None:
            return fix.speed or 0.0, fix.heading
        before, then = self._last
        north = (fix.latitude - before.latitude) * DEGREE
        east = (fix.longitude - before.longitude) * DEGREE * math.cos(math.radians(fix.latitude))
        reckoned = math.hypot(north, east) / max(now - then, 0.1)
        heading = math.degrees(math.atan2(east, north)) if reckoned >= HEADED else None
        return (
            fix.speed if fix.speed is not None else reckoned,
            fix.heading if fix.heading is not None else heading,
        )

    def _lose(self) -> None:
        self._lost = True
        self._car.record({POSITION_VALID: False}, SENSOR)

    def _failed(self, message: Message) -> None:
        self._lose()
        self._told(message)


def source_of(written: str) -> Source:
    """The source that the setting navigation.position names: gps, nmea:FILE_OR_PORT or gpsd:HOST:PORT."""
    from app.position.gpsd import Gpsd
    from app.position.qt import Nmea, Receiver

    kind, _, where = written.partition(":")
    match kind:
        case "gps":
            return Receiver()
        case "nmea":
            return Nmea(where)
        case "gpsd":
            host, _, port = where.rpartition(":")
            return Gpsd(host, int(port))
    raise PositionFailed(Message(UNKNOWN, {"source": written}))


def started(written: str, car: Car, told: Callable[[Message], None]) -> Positioning | None:
    """The receiver that the setting navigation.position names, begun; None where it is simulated or fails, as told."""
    if written == "simulated":
        return None
    try:
        positioning = Positioning(car, source_of(written), told)
        positioning.start()
    except PositionFailed as failure:
        told(failure.message)
        return None
    return positioning
