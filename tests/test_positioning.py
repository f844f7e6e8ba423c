"""Real positions: an NMEA file through QtPositioning, a gpsd server over a socket, silence and failure."""

import asyncio
import functools
import json
import operator
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop

from app.car.car import Car
from app.car.catalogue import POSITION_VALID
from app.car.message import Message
from app.car.simulation import Simulation
from app.config.fields import position
from app.position.gpsd import Gpsd
from app.position.positioning import Fix, PositionFailed, Positioning, Source, source_of
from app.position.qt import Nmea
from tests.terminal import open_terminal

LATITUDE, LONGITUDE, HEADING = (f"Vehicle.CurrentLocation.{name}" for name in ("Latitude", "Longitude", "Heading"))


class Cockpit:
    """A car with a position source on a clock of its own, and the sentences that were told."""

    def __init__(self, source: Source) -> None:
        self.time = 0.0
        self.car = Car()
        self.told: list[Message] = []
        self.news = asyncio.Event()
        self.positioning = Positioning(self.car, source, self._tell, lambda: self.time)
        self.car.watch([LATITUDE], lambda changes: self.news.set())

    def _tell(self, message: Message) -> None:
        self.told.append(message)
        self.news.set()

    async def until(self, reached: object) -> None:
        """Wait for a position or a sentence."""
        async with asyncio.timeout(20):
            while not reached():  # type: ignore[operator]
                self.news.clear()
                await self.news.wait()

    def spot(self) -> tuple[float, float]:
        return self.car.number(LATITUDE), self.car.number(LONGITUDE)


class Given:
    """A source that gives what a test hands it."""

    def start(self, fixed: object, failed: object) -> None:
        self.fixed, self.failed = fixed, failed

    def close(self) -> None: ...


def sentence(body: str) -> str:
    return f"${body}*{functools.reduce(operator.xor, body.encode()):02X}\r\n"


def nmea(count: int) -> str:
    """A receiver that goes north at 36 km/h, ten positions a second."""
    lines = []
    for n in range(count):
        clock, minutes = f"1200{n // 10:02d}.{n % 10}00", 21.0 + n * 0.0006
        lines.append(sentence(f"GPRMC,{clock},A,54{minutes:08.5f},N,00429.03400,E,19.438,10.0,140526,,,A"))
        lines.append(sentence(f"GPGGA,{clock},54{minutes:08.5f},N,00429.03400,E,1,08,0.9,12.0,M,46.9,M,,"))
    return "".join(lines)


def spin(seconds: float, reached: object) -> None:
    """Let Qt work until something is reached."""
    deadline = time.monotonic() + seconds
    while not reached() and time.monotonic() < deadline:  # type: ignore[operator]
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def test_an_nmea_file_moves_the_car(qt: object, tmp_path: Path) -> None:
    file = tmp_path / "drive.nmea"
    file.write_text(nmea(40), encoding="ascii")
    cockpit = Cockpit(Nmea(str(file)))
    cockpit.positioning.start()
    spin(20, lambda: cockpit.car.number(LATITUDE) > 54.3502)
    latitude, longitude = cockpit.spot()
    assert 54.3502 < latitude < 54.3505 and longitude == pytest.approx(4.4839, abs=1e-5)
    assert cockpit.car.number("Vehicle.Speed") == pytest.approx(36.0, abs=0.1)
    assert cockpit.car.number(HEADING) == pytest.approx(10.0) and cockpit.car["Vehicle.IsMoving"] is True
    assert cockpit.car[POSITION_VALID] is True and cockpit.told == []
    assert {change.cause.origin for change in cockpit.car.journal} == {"sensor"}
    cockpit.positioning.close()


def test_a_file_that_is_not_there_is_told_in_a_sentence(qt: object, tmp_path: Path) -> None:
    cockpit = Cockpit(Nmea(str(tmp_path / "none.nmea")))
    with pytest.raises(PositionFailed, match=r"No position from .*none\.nmea: it cannot be opened \(.+\)\."):
        cockpit.positioning.start()
    cockpit.positioning.close()
    port = Cockpit(Nmea("ttyNONE99@4800"))
    with pytest.raises(PositionFailed, match="ttyNONE99"):
        port.positioning.start()
    port.positioning.close()


def test_a_receiver_at_a_serial_port_is_read_as_it_speaks(qt: object) -> None:
    ours, theirs = open_terminal()
    cockpit = Cockpit(Nmea(f"{os.ttyname(theirs)}@4800"))
    cockpit.positioning.start()
    os.write(ours, nmea(3).encode("ascii"))
    spin(20, lambda: cockpit.car.number(LATITUDE) > 54.35)
    assert cockpit.spot() == pytest.approx((54.35002, 4.4839), abs=1e-6)
    cockpit.positioning.close()
    os.close(ours)
    os.close(theirs)


def test_a_file_that_is_at_its_end_is_told(qt: object, tmp_path: Path) -> None:
    file = tmp_path / "short.nmea"
    file.write_text(nmea(3), encoding="ascii")
    cockpit = Cockpit(Nmea(str(file)))
    cockpit.positioning.start()
    spin(20, lambda: cockpit.told)
    assert str(cockpit.told[0]) == f"The position from {file} has ended." and cockpit.car[POSITION_VALID] is False
    cockpit.positioning.close()


@asynccontextmanager
async def server(*reports: object, port: int = 0) -> AsyncIterator[int]:
    """A gpsd that wants to be asked to watch, gives its reports, and hangs up."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b'{"class":"VERSION","release":"3.25","proto_major":3}\r\n')
        asked = await reader.readline()
        if asked.startswith(b"?WATCH=") and json.loads(asked[7:].rstrip(b";\n"))["json"]:
            for report in reports:
                writer.write(report if isinstance(report, bytes) else json.dumps(report).encode() + b"\r\n")
        await writer.drain()
        writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", port)
    yield listening.sockets[0].getsockname()[1]
    listening.close()
    await listening.wait_closed()


async def test_gpsd_moves_the_car_and_is_connected_to_again() -> None:
    tpv = {"class": "TPV", "mode": 3, "lat": 54.4, "lon": 4.5, "speed": 12.5, "track": 271.0}
    reports = [{"class": "SKY"}, b"not json\r\n", {"class": "TPV", "mode": 1}, tpv]
    async with server(*reports) as port:
        cockpit = Cockpit(Gpsd("127.0.0.1", port, again=0.01))
        cockpit.positioning.start()
        await cockpit.until(lambda: len(cockpit.told) == 2)
        assert cockpit.spot() == (54.4, 4.5)
        assert cockpit.car.number("Vehicle.Speed") == 45.0 and cockpit.car.number(HEADING) == 271.0
        assert "ended the connection" in str(cockpit.told[0])
        cockpit.positioning.close()
        await asyncio.sleep(0)


async def test_a_gpsd_that_is_not_there_is_told_once() -> None:
    async with server() as port:
        free = port
    cockpit = Cockpit(Gpsd("127.0.0.1", free, again=0.001))
    cockpit.positioning.start()
    await cockpit.until(lambda: cockpit.told)
    assert f"127.0.0.1:{free}" in str(cockpit.told[0]) and cockpit.car[POSITION_VALID] is False
    async with server({"class": "TPV", "mode": 2, "lat": 54.5, "lon": 4.5}, port=free):
        await cockpit.until(lambda: cockpit.spot() == (54.5, 4.5))
        assert len(cockpit.told) == 1, "once, however often it was tried"
        cockpit.positioning.close()
        await asyncio.sleep(0)


def test_silence_makes_the_position_invalid_until_it_comes_back() -> None:
    source = Given()
    cockpit = Cockpit(source)
    cockpit.positioning.start()
    source.fixed(Fix(54.0, 4.0, 10.0, 90.0))  # type: ignore[operator]
    cockpit.time = 3.0
    cockpit.positioning.watch()
    assert cockpit.car[POSITION_VALID] is True
    cockpit.time = 5.0
    cockpit.positioning.watch()
    assert cockpit.car[POSITION_VALID] is False and cockpit.car.number("Vehicle.Speed") == 36.0
    source.fixed(Fix(54.001, 4.0, 10.0, 0.0))  # type: ignore[operator]
    assert cockpit.car[POSITION_VALID] is True


def test_a_first_position_that_does_not_come_is_told_once() -> None:
    cockpit = Cockpit(Given())
    cockpit.positioning.start()
    for seconds in (20.0, 31.0, 60.0):
        cockpit.time = seconds
        cockpit.positioning.watch()
    assert [str(message) for message in cockpit.told] == [
        "There is no position yet; the car stays where it is until one comes."
    ]


def test_speed_and_heading_are_reckoned_where_the_source_has_none_and_jitter_turns_nothing() -> None:
    source = Given()
    cockpit = Cockpit(source)
    cockpit.positioning.start()
    source.fixed(Fix(54.0, 4.0))  # type: ignore[operator]
    cockpit.time = 10.0
    source.fixed(Fix(54.001, 4.0))  # type: ignore[operator]
    assert cockpit.car.number("Vehicle.Speed") == pytest.approx(40.0, abs=0.1) and cockpit.car.number(HEADING) == 0.0
    cockpit.time = 11.0
    source.fixed(Fix(54.001, 4.0000020, 0.1, 190.0))  # type: ignore[operator]
    assert cockpit.car["Vehicle.IsMoving"] is False and cockpit.car.number(HEADING) == 0.0


def test_a_carried_cockpit_takes_speed_and_place_from_its_sensors() -> None:
    car = Car(clock=lambda: 0.0)
    simulation = Simulation(car, weather=False)
    simulation.carried = True
    car.record({"Vehicle.Speed": 72.0, "Vehicle.IsMoving": True, LATITUDE: 54.0})
    odometer = car.number("Vehicle.TraveledDistance")
    simulation.step(100.0)
    assert car.number("Vehicle.Speed") == 72.0 and car.number(LATITUDE) == 54.0
    assert car.number("Vehicle.TraveledDistance") - odometer == pytest.approx(2000.0, abs=30.0)
    assert car.number("Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed") < 82.0


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("simulated", "simulated"),
        ("gps", "gps"),
        ("nmea:/dev/ttyUSB0@4800", "nmea:/dev/ttyUSB0@4800"),
        ("gpsd", "gpsd:127.0.0.1:2947"),
        ("gpsd:pi.local:2948", "gpsd:pi.local:2948"),
    ],
)
def test_the_setting_names_a_source(written: str, read: str) -> None:
    assert position(written) == read
    if read not in ("simulated", "gps"):
        assert isinstance(source_of(read), Nmea | Gpsd)


@pytest.mark.parametrize("written", ["", "nmea", "nmea:", "gpsd:host:port", "gpsd:1:99999", "gps:1", "moon"])
def test_a_source_that_there_is_not_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="must be simulated, gps"):
        position(written)
