"""Positions through QtPositioning: the system's receiver, or NMEA sentences from a file or a serial port."""

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtPositioning import QGeoPositionInfo, QGeoPositionInfoSource, QNmeaPositionInfoSource
from PySide6.QtSerialPort import QSerialPort

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.position.positioning import Fix, PositionFailed

BAUD = 9600  # of a port without "@RATE" behind its name
INTERVAL = 500  # milliseconds between two positions asked for
NONE = QT_TRANSLATE_NOOP("Car", "This system gives no position; install GeoClue, or name a receiver by nmea: or gpsd:.")
UNREADABLE = QT_TRANSLATE_NOOP("Car", "No position from {source}: it cannot be opened ({why}).")
ENDED = QT_TRANSLATE_NOOP("Car", "The position from {source} has ended.")

Attribute = QGeoPositionInfo.Attribute
Error = QGeoPositionInfoSource.Error


class Receiver:
    """The system's own receiver."""

    def __init__(self) -> None:
        self._source: QGeoPositionInfoSource | None = None

    def start(self, fixed: Callable[[Fix | None], None], failed: Callable[[Message], None]) -> None:
        """Begin; raises PositionFailed where there is none."""
        source = self._open()
        if source is None:
            raise PositionFailed(Message(NONE))
        self._source = source
        source.positionUpdated.connect(lambda info: fixed(_fix(info)))
        source.errorOccurred.connect(lambda error: self._erred(error, fixed, failed))
        source.setUpdateInterval(max(INTERVAL, source.minimumUpdateInterval()))
        source.startUpdates()

    def close(self) -> None:
        """End."""
        if self._source is not None:
            self._source.stopUpdates()
            self._source.deleteLater()
            self._source = None

    def _open(self) -> QGeoPositionInfoSource | None:
        found = QGeoPositionInfoSource.createDefaultSource(None)  # type: ignore[call-overload]
        return found if isinstance(found, QGeoPositionInfoSource) else None

    def _name(self) -> str:
        return "GPS"

    def _erred(self, error: Error, fixed: Callable[[Fix | None], None], failed: Callable[[Message], None]) -> None:
        if error == Error.UpdateTimeoutError:
            fixed(None)
        elif error in (Error.ClosedError, Error.AccessError, Error.UnknownSourceError):
            failed(Message(ENDED, {"source": self._name()}))


class Nmea(Receiver):
    """NMEA 0183 sentences: a file is played at the pace of its times, a port (PORT, PORT@BAUD) read as they come."""

    def __init__(self, where: str) -> None:
        super().__init__()
        self._where = where
        self._device: QIODevice | None = None

    def close(self) -> None:
        """End, and let file or port go."""
        super().close()
        if self._device is not None:
            self._device.close()
            self._device = None

    def _name(self) -> str:
        return self._where

    def _open(self) -> QGeoPositionInfoSource | None:
        path = Path(self._where.partition("@")[0])
        plain = path.is_file()
        device = QFile(str(path)) if plain or path.suffix else self._port()
        if not device.open(QIODevice.OpenModeFlag.ReadOnly):
            raise PositionFailed(Message(UNREADABLE, {"source": self._where, "why": device.errorString()}))
        self._device = device
        mode = QNmeaPositionInfoSource.UpdateMode
        source = QNmeaPositionInfoSource(mode.SimulationMode if plain else mode.RealTimeMode)
        source.setDevice(device)
        return source

    def _erred(self, error: Error, fixed: Callable[[Fix | None], None], failed: Callable[[Message], None]) -> None:
        """A file that has been played to its end gives nothing any more."""
        played = isinstance(self._device, QFile) and self._device.atEnd()
        super()._erred(Error.ClosedError if played else error, fixed, failed)

    def _port(self) -> QSerialPort:
        name, _, rate = self._where.partition("@")
        port = QSerialPort(name)
        port.setBaudRate(int(rate) if rate.isdecimal() else BAUD)
        return port


def _fix(info: QGeoPositionInfo) -> Fix | None:
    """What QtPositioning tells, or None where that is no position."""
    spot = info.coordinate()
    if not spot.isValid():
        return None
    speed, heading = _value(info, Attribute.GroundSpeed), _value(info, Attribute.Direction)
    return Fix(spot.latitude(), spot.longitude(), speed, heading)


def _value(info: QGeoPositionInfo, attribute: Attribute) -> float | None:
    value = info.attribute(attribute) if info.hasAttribute(attribute) else math.nan
    return None if math.isnan(value) else float(value)
