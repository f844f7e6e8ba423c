"""A whole cockpit that shows itself: filmed by its key, steered from a phone, brought back. Run as a program.

Usage: python -m tests.showing_cockpit FOLDER; prints one JSON object.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app import run
from app.car.catalogue import HMI
from app.config import load, options
from app.domains.conversation import MUTED

OPTIONS = [
    "--windowed",
    "--size",
    "961x541",
    "--mode",
    "night",
    "--microphone",
    "none",
    "--speaker",
    "none",
    "--speech",
    "none",
]
PATIENCE = 60.0
TEMPERATURE = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
DESTINATION = "Vehicle.Cabin.Infotainment.Navigation.DestinationSet.Name"


async def until(met: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not met():  # noqa: ASYNC110 - what is awaited is seen, not told
            await asyncio.sleep(0.05)


def press(window: Any, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(window.root, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def touch(window: Any, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        event = QMouseEvent(kind, at, at, left, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(window.root, event)


async def show(app: Any, window: Any, folder: Path) -> dict[str, object]:
    from app.showing.presenting import Presenting

    app.start_drive("Lake Cabin")
    await app.start_talk()
    presenting = Presenting(app, window, folder)
    showing, found = presenting.showing, {"listens at first": presenting.remote.address}
    try:
        press(window, Qt.Key.Key_F12)
        await until(lambda: list(folder.glob("*.png")))
        await until(lambda: showing.state.toast)
        found["toast"] = showing.state.toast

        await app.toolbox.call("media_play", {"query": "calm"}, turn="", agent="test")
        press(window, Qt.Key.Key_F9)
        await until(lambda: presenting.pictures._film is not None)
        film, begun = presenting.pictures._film, asyncio.get_running_loop().time()
        app.talk.ask("set the temperature to 25 degrees")
        await app.talk.settled()
        await asyncio.sleep(max(0.0, 4.0 - (asyncio.get_running_loop().time() - begun)))
        press(window, Qt.Key.Key_F9)
        found["seconds"] = asyncio.get_running_loop().time() - begun
        await until(lambda: not showing.state.filming)
        found["missed"] = film.missed
        found["told"] = showing.state.toast

        showing.switchRemote(True)
        await until(lambda: showing.state.address)
        async with aiohttp.ClientSession() as http:
            async with http.post(f"{showing.state.address}/do", json={"verb": "mute"}) as answer:
                found["answered"] = answer.status
            found["muted"] = app.car[MUTED]
            async with http.post(f"{showing.state.address}/do", json={"verb": "jump", "value": "99"}) as answer:
                found["beyond"] = answer.status
            async with http.get(f"{showing.state.address}/state") as answer:
                found["scenes"] = len((await answer.json())["scenes"])
        found["code"] = len(showing.state.code)
        showing.switchRemote(False)
        await until(lambda: not showing.state.address)

        await app.toolbox.call("climate_set_temperature", {"zone": "driver", "celsius": 25}, turn="", agent="test")
        app.models.displays.showed("media")
        app.models.navigation.end()
        await until(lambda: window.root.findChild(object, "screen") is None or app.car[f"{HMI}.Page"] == "media")
        found["before"] = [app.car[TEMPERATURE], app.car[f"{HMI}.Page"], app.car[DESTINATION], bool(app.car[MUTED])]
        presenting.obey("reset", "")
        await asyncio.sleep(0.3)
        found["after"] = [app.car[TEMPERATURE], app.car[f"{HMI}.Page"], app.car[DESTINATION], bool(app.car[MUTED])]
        found["turns"] = app.models.conversation.turns.rowCount()
        found["driven"] = app.simulation.metres

        presenting.attract.wait(0.0001)
        await until(lambda: showing.state.attracting)
        page = app.car[f"{HMI}.Page"]
        touch(window, QPointF(480, 500))  # where the orb is
        await asyncio.sleep(0.2)
        found["attracts"] = showing.state.attracting
        found["touch did nothing else"] = app.car[f"{HMI}.Page"] == page and app.talk.model.state.phase == "idle"
        found["faults"] = window.faults()
    finally:
        await presenting.close()
    return found


def main() -> int:
    folder = Path(sys.argv[1])
    parser = argparse.ArgumentParser(parents=[options()])
    config = load(parser.parse_args([*OPTIONS, "--data", str(folder / "data")]))
    found: dict[str, object] = {}

    async def work(app: Any, window: Any, closed: asyncio.Event) -> int:
        found.update(await show(app, window, folder))
        return 0

    status = run._with_window(config, work)
    print(json.dumps(found))
    return status


if __name__ == "__main__":
    sys.exit(main())
