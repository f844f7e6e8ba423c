"""States of the car itself for pictures: an answer of the manual, warnings, service, and how it drives."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, Qt

from app.application import Application
from app.car.journal import Cause
from app.car.signals import Value
from app.window import Window

Take = Callable[..., AsyncIterator[Path]]  # name, settle: a picture
Wait = Callable[[float], Awaitable[None]]
SIMULATION = Cause("simulation")
OPENED = 0.5  # seconds until a page is there and the one before is gone
QUESTION = {
    "zh": "充电枪拔不出来怎么办？",
    "de": "Das Ladekabel klemmt, wie bekomme ich es heraus?",
    "fr": "Le câble de charge est coincé, comment le sortir ?",
}
FAULTS: dict[str, Value] = {
    "Vehicle.Chassis.Axle.Row2.Wheel.Left.Tire.Pressure": 195,
    "Vehicle.Body.Windshield.WasherFluid.Level": 9,
}
WELL: dict[str, Value] = {
    "Vehicle.Chassis.Axle.Row2.Wheel.Left.Tire.Pressure": 250,
    "Vehicle.Body.Windshield.WasherFluid.Level": 74,
}


async def cared(app: Application, window: Window, take: Take, wait: Wait) -> AsyncIterator[Path]:
    """Pictures named help-…, driving and dim."""
    helper = app.models.help
    window.show_page("Help")
    await wait(OPENED)
    helper.ask(QUESTION.get(app.config.language, "The charging cable is stuck, how do I get it out?"))
    async for path in take("help-answer"):
        yield path
    helper.book.turn("")  # type: ignore[attr-defined]
    app.car.record(FAULTS, SIMULATION)
    _choose(window, 0)
    async for path in take("help-warnings"):
        yield path
    app.car.record(WELL, SIMULATION)
    _choose(window, 1)
    async for path in take("help-service"):
        yield path
    helper.book_service(str(helper.care.times[1]["at"]))  # type: ignore[attr-defined]
    async for path in take("help-booked"):
        yield path
    helper.cancel_service()
    _choose(window, 2)
    async for path in take("help-manual"):
        yield path
    window.show_page("Vehicle")
    await wait(OPENED)
    for button in window.root.findChildren(QObject, "driving"):
        QMetaObject.invokeMethod(button, "clicked", Qt.ConnectionType.DirectConnection)
    async for path in take("driving"):
        yield path
    app.models.displays.set_brightness("centre", 10)
    async for path in take("dim"):
        yield path
    app.models.displays.set_brightness("centre", 80)


def _choose(window: Window, tab: int) -> None:
    """A tab of the page of Car Genius."""
    for view in window.root.findChildren(QObject, "help"):
        view.setProperty("tab", tab)
