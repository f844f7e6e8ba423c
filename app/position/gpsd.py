"""Positions from a gpsd server: one JSON object a line (gpsd_json), of which the TPV reports carry the position."""

import asyncio
import contextlib
import json
from collections.abc import Callable
from typing import Any

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.position.positioning import Fix

WATCH = b'?WATCH={"enable":true,"json":true};\n'
AGAIN = 5.0  # seconds before the next attempt to connect
MODE_2D = 2  # TPV mode from which latitude and longitude are known
NOT_THERE = QT_TRANSLATE_NOOP("Car", "No position from gpsd at {source}: {why}; it is tried again.")


class Gpsd:
    """Connects, and connects again when the connection ends; the first failure of a row is told."""

    def __init__(self, host: str, port: int, again: float = AGAIN) -> None:
        self._host, self._port, self._again = host or "127.0.0.1", port, again
        self._task: asyncio.Task[None] | None = None

    def start(self, fixed: Callable[[Fix | None], None], failed: Callable[[Message], None]) -> None:
        """Begin on the running loop."""
        self._task = asyncio.get_running_loop().create_task(self._run(fixed, failed))

    def close(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()

    async def _run(self, fixed: Callable[[Fix | None], None], failed: Callable[[Message], None]) -> None:
        told = False
        while True:
            try:
                async for fix in self._fixes():
                    told = False
                    fixed(fix)
                why = "it ended the connection"
            except OSError as error:
                why = error.strerror or type(error).__name__
            fixed(None)
            if not told:
                told = True
                failed(Message(NOT_THERE, {"source": f"{self._host}:{self._port}", "why": why}))
            await asyncio.sleep(self._again)

    async def _fixes(self) -> Any:
        reader, writer = await asyncio.open_connection(self._host, self._port)
        try:
            writer.write(WATCH)
            await writer.drain()
            async for line in reader:
                report = _report(line)
                if report.get("class") == "TPV":
                    yield _fix(report)
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()


def _report(line: bytes) -> dict[str, Any]:
    """The object of a line; {} for what is none."""
    try:
        report = json.loads(line)
    except ValueError:
        return {}
    return report if isinstance(report, dict) else {}


def _fix(report: dict[str, Any]) -> Fix | None:
    if int(report.get("mode", 0)) < MODE_2D or "lat" not in report or "lon" not in report:
        return None
    speed, track = report.get("speed"), report.get("track")
    return Fix(
        float(report["lat"]),
        float(report["lon"]),
        None if speed is None else float(speed),
        None if track is None else float(track),
    )
