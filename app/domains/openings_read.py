"""How everything that opens is: for models as plain data, for people as a sentence or two."""

from app.car.cabin_signals import BACK_SHADE, WINDOW_CHILD_LOCK
from app.car.car import Car
from app.car.catalogue import CHARGING, SIDES, ZONES
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value

WINDOWS = {
    "driver": QT_TRANSLATE_NOOP("Car", "the driver's window"),
    "passenger": QT_TRANSLATE_NOOP("Car", "the passenger's window"),
    "rear_left": QT_TRANSLATE_NOOP("Car", "the window in the rear left"),
    "rear_right": QT_TRANSLATE_NOOP("Car", "the window in the rear right"),
}
DOORS = {
    "driver": QT_TRANSLATE_NOOP("Car", "the driver's door"),
    "passenger": QT_TRANSLATE_NOOP("Car", "the passenger's door"),
    "rear_left": QT_TRANSLATE_NOOP("Car", "the door in the rear left"),
    "rear_right": QT_TRANSLATE_NOOP("Car", "the door in the rear right"),
}
LIDS = {
    "sunroof": QT_TRANSLATE_NOOP("Car", "the sunroof"),
    "trunk_open": QT_TRANSLATE_NOOP("Car", "the trunk"),
    "front_trunk_open": QT_TRANSLATE_NOOP("Car", "the front trunk"),
    "flap_open": QT_TRANSLATE_NOOP("Car", "the charge flap"),
}
COUNTED = (
    QT_TRANSLATE_NOOP("Car", "Everything is closed."),
    QT_TRANSLATE_NOOP("Car", "One thing is open: {one}."),
    QT_TRANSLATE_NOOP("Car", "Two things are open: {one} and {other}."),
    QT_TRANSLATE_NOOP("Car", "{count} things are open, among them {one} and {other}."),
)


def openings_state(car: Car) -> dict[str, Value]:
    """Everything that opens; windows, roof and shades in percent open, a sunroof below 0 is tilted."""
    state: dict[str, Value] = {}
    for zone, side in zip(ZONES, SIDES, strict=True):
        state[f"window_{zone}"] = car[f"Vehicle.Cabin.Door.{side}.Window.Position"]
        state[f"door_{zone}_open"] = car[f"Vehicle.Cabin.Door.{side}.IsOpen"]
    for zone, side in zip(ZONES[2:], SIDES[2:], strict=True):
        state[f"shade_{zone}"] = car[f"Vehicle.Cabin.Door.{side}.Shade.Position"]
    for end in ("Front", "Rear"):
        mode = str(car[f"Vehicle.Body.Windshield.{end}.Wiping.Mode"])
        state[f"wipers_{end.lower()}"] = "auto" if mode == "RAIN_SENSOR" else mode.lower()
    return state | {
        "sunroof": car["Vehicle.Cabin.Sunroof.Position"],
        "sunroof_shade": car["Vehicle.Cabin.Sunroof.Shade.Position"],
        "shade_back_window": car[BACK_SHADE],
        "trunk_open": car["Vehicle.Body.Trunk.Rear.IsOpen"],
        "front_trunk_open": car["Vehicle.Body.Trunk.Front.IsOpen"],
        "flap_open": car[f"{CHARGING}.ChargingPort.IsFlapOpen"],
        "locked": all(car[f"Vehicle.Cabin.Door.{side}.IsLocked"] for side in SIDES),
        "child_locks": car[WINDOW_CHILD_LOCK],
        "mirrors_folded": car["Vehicle.Body.Mirrors.DriverSide.IsFolded"],
        "mirrors_heated": car["Vehicle.Body.Mirrors.DriverSide.IsHeatingOn"],
    }


def openings_told(car: Car) -> tuple[Message, ...]:
    """What stands open, and whether the car is locked."""
    state = openings_state(car)
    opened = [words for zone, words in DOORS.items() if state[f"door_{zone}_open"]]
    windows = [words for zone, words in WINDOWS.items() if state[f"window_{zone}"]]
    opened += [QT_TRANSLATE_NOOP("Car", "all windows")] if len(windows) == len(ZONES) else windows
    opened += [words for key, words in LIDS.items() if state[key]]
    values: dict[str, Value] = dict(zip(("one", "other"), opened, strict=False))
    locked = Message(
        QT_TRANSLATE_NOOP("Car", "The doors are locked.")
        if state["locked"]
        else QT_TRANSLATE_NOOP("Car", "The doors are unlocked.")
    )
    return Message(COUNTED[min(len(opened), 3)], values | {"count": len(opened)}), locked
