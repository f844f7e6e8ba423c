"""Run as a program on a display of several screens: the cockpit with its further windows, looked at and told as JSON.

Arguments: a folder for its data, and the options of the command line.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from subprocess import DEVNULL
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app import run
from app.car.catalogue import SPEAKER_SEAT
from app.car.journal import Cause
from app.config import load, options
from app.screens.further import FurtherScreens
from app.screens.further_window import FurtherWindow

SENSOR = Cause("sensor")
PATIENCE = 40.0  # seconds


def tell(**facts: Any) -> None:
    """Say what was seen."""
    print(json.dumps(facts), flush=True)


def item(window: FurtherWindow, name: str) -> QQuickItem:
    """A part of a window's scene by its name."""
    found = next((one for one in _items(window.scene) if one.objectName() == name), None)
    assert found is not None, name
    return found


def _items(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from _items(child)


def there(window: FurtherWindow, name: str) -> bool:
    """Whether the scene has such a part just now, and shows it."""
    return any(one.objectName() == name and one.isVisible() for one in _items(window.scene))


async def until(seen: Callable[[], object]) -> bool:
    """Whether this comes about."""
    for _ in range(int(PATIENCE / 0.05)):
        if seen():
            return True
        await asyncio.sleep(0.05)
    return False


def press(window: FurtherWindow, at: QQuickItem, *, right: bool = False) -> None:
    """A finger in the middle of an item, or at its right end."""
    shown = at.mapRectToScene(at.boundingRect())
    x = shown.right() - shown.height() / 2 if right else shown.center().x()
    point = QPoint(round(x), round(shown.center().y()))
    left = Qt.MouseButton.LeftButton
    asyncio.get_running_loop().call_soon(lambda: QTest.mouseClick(window.root, left, pos=point))  # it turns the loop


def unlike(one: QImage, other: QImage) -> float:
    """How far two pictures differ: the mean of what the grey of their points differs by, 0–255."""
    grey = [picture.convertToFormat(QImage.Format.Format_Grayscale8) for picture in (one, other)]
    first, second = (bytes(picture.constBits()) for picture in grey)
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def place(window: FurtherWindow) -> list[int]:
    """Where the window stands on the desktop."""
    at: QRect = window.root.geometry()
    return [at.x(), at.y(), at.width(), at.height()]


async def content(app: Any, further: FurtherScreens) -> None:
    """What the windows show follows the car."""
    cluster, strip = further.windows["cluster"], further.windows["head_up"]
    app.car.record({"Vehicle.Speed": 83.0, "Vehicle.IsMoving": True}, SENSOR)
    app.car.record({"Vehicle.Powertrain.Transmission.SelectedGear": 127}, SENSOR)
    app.car.record({"Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure": 150}, SENSOR)
    app.models.navigation.set_out("Lake Cabin")
    tell(
        speeds=await until(lambda: all(item(window, "speed").property("text") == "83" for window in (cluster, strip))),
        lamps=await until(lambda: there(cluster, "lamp_tyre_pressure") and there(strip, "lamp_tyre_pressure")),
        warning=item(cluster, "warningWords").property("text"),
        gear=item(cluster, "gear_D").property("engaged") and not item(cluster, "gear_P").property("engaged"),
        locked=there(cluster, "lockNote"),
        guided=await until(lambda: there(cluster, "manoeuvre") and there(strip, "turn")),
        far=item(cluster, "distance").property("text") == app.models.navigation.distance != "",
        units=[window.scene.property("fitted") for window in (cluster, strip)],
    )
    app.models.displays.show("media", "cluster")
    tell(tune=await until(lambda: there(cluster, "tune") and not there(cluster, "way")))
    app.models.displays.show("home", "cluster")
    app.models.conversation.update(phase="speaking", level=0.4, answer="Here is calm music.", agent_hue=0.3)
    twin = item(cluster, "twin")
    tell(
        twin=await until(lambda: twin.property("phase") == "speaking" and abs(twin.property("hue") - 0.3) < 0.001),
        caption=await until(lambda: item(strip, "caption").property("text") == "Here is calm music."),
    )
    app.models.conversation.update(phase="idle", level=0.0, answer="")


async def settings(app: Any, further: FurtherScreens) -> None:
    """Language, theme, and what the displays' settings do."""
    cluster, strip = further.windows["cluster"], further.windows["head_up"]
    app.models.displays.set_language("de")
    tell(german=await until(lambda: item(cluster, "warningWords").property("text") == "Reifendruck"))
    app.models.displays.set_language("en")
    before = item(cluster, "speed").property("color")
    app.models.displays.set_theme("seraphine")
    app.models.displays.set_mode("day")
    tell(worn=await until(lambda: item(cluster, "speed").property("color") != before))
    black = strip.picture().pixelColor(2, 2).name()
    app.models.displays.set_brightness("cluster", 0)
    app.models.displays.set_height(0)
    tell(
        black=black,
        dimmed=await until(lambda: item(cluster, "dimmer").opacity() > 0.5),
        low=await until(lambda: item(strip, "strip").y() > strip.scene.height() - item(strip, "strip").height() - 1),
    )
    app.models.displays.set_head_up(False)
    tell(dark=await until(lambda: not item(strip, "strip").isVisible()))
    app.models.displays.set_head_up(True)
    await until(lambda: item(strip, "strip").opacity() > 0.8)


async def mirror(strip: FurtherWindow) -> None:
    """The picture for a glass is the mirror of the one without."""
    plain = strip.picture()
    strip.scene.setProperty("mirrored", "sideways")
    sideways = strip.picture()
    strip.scene.setProperty("mirrored", "upside")
    upside = strip.picture()
    strip.scene.setProperty("mirrored", "no")
    tell(
        unlike=unlike(plain, sideways),
        sideways=unlike(plain, sideways.flipped(Qt.Orientation.Horizontal)),
        upside=unlike(plain, upside.flipped(Qt.Orientation.Vertical)),
    )


async def touch(app: Any, passenger: FurtherWindow) -> None:
    """A finger on the passenger's screen is the passenger's."""
    climate, car = app.models.climate, app.car
    driver, before = climate.driver, climate.passenger
    press(passenger, item(passenger, "passengerDial"), right=True)
    tell(warmer=await until(lambda: climate.passenger > before and climate.driver == driver))
    press(passenger, item(passenger, "passengerOrb"))
    tell(seat=await until(lambda: car[SPEAKER_SEAT] == "passenger"))
    press(passenger, item(passenger, "passengerPages"), right=True)
    tell(own=await until(lambda: there(passenger, "ownHeat")))


async def rig(*change: str) -> None:
    """Plug a screen in or out."""
    done = await asyncio.create_subprocess_exec("xrandr", *change, stdout=DEVNULL, stderr=DEVNULL)
    await done.wait()


async def plug(app: Any, further: FurtherScreens) -> None:
    """A screen goes and comes back; a window closed by hand stays away."""
    await rig("--delmonitor", "cluster")
    tell(gone=await until(lambda: "cluster" not in further.windows and not app.models.displays.clusterThere))
    await rig("--setmonitor", "cluster", "800/200x480/120+800+0", "none")
    tell(back=await until(lambda: "cluster" in further.windows and app.models.displays.clusterThere))
    tell(again=place(further.windows["cluster"]))
    further.windows["head_up"].root.close()
    tell(dismissed=await until(lambda: "head_up" not in further.windows and not app.models.displays.headUpThere))


async def look(app: Any, window: Any, closed: asyncio.Event) -> int:
    """Everything, one after the other; the centre's window, closed, ends it."""
    further = FurtherScreens(app, window)
    tell(
        centre=[window.root.geometry().x(), window.root.geometry().width()],
        places={name: place(one) for name, one in further.windows.items()},
        connected=[app.models.displays.clusterThere, app.models.displays.headUpThere],
    )
    app.models.displays.set_mode("night")
    await content(app, further)
    await settings(app, further)
    await mirror(further.windows["head_up"])
    await touch(app, further.windows["passenger"])
    tell(reloaded=further.reload())
    await plug(app, further)
    tell(complaints=[fault for one in further.windows.values() for fault in one.faults()] + window.faults())
    window.root.close()
    tell(ended=await until(closed.is_set), left=list(further.windows))
    further.close()
    return 0


if __name__ == "__main__":
    given = argparse.ArgumentParser(parents=[options()]).parse_args(sys.argv[2:])
    config = replace(load(given, {}), data=Path(sys.argv[1]))
    sys.exit(run._with_window(config, look))
