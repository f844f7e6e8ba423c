"""Signals of seats, air, openings and lights beyond the first ones: VSS 6 leaves, and an overlay for what VSS lacks."""

from app.car.signals import Signal

HVAC = "Vehicle.Cabin.HVAC"
CLIMATE_MODE = f"{HVAC}.Mode"
AUTOMATIC_CIRCULATION = f"{HVAC}.IsRecirculationAutomatic"
PURIFICATION = f"{HVAC}.IsAirPurificationActive"
PARTICLES = f"{HVAC}.ParticulateMatter"
AUTOMATIC_DEFOG = f"{HVAC}.IsDefogAutomatic"
ZONES_IN_STEP = f"{HVAC}.IsSynchronized"
MIST = "Vehicle.Body.Windshield.Front.Mist"
EASY_ENTRY = "Vehicle.Cabin.IsEasyEntryActive"
ENTRY_RETURN = "Vehicle.Cabin.Seat.Row1.DriverSide.EasyEntryReturn"
WINDOW_CHILD_LOCK = "Vehicle.Cabin.IsWindowChildLockEngaged"
BACK_SHADE = "Vehicle.Cabin.RearShade.Position"
RAIN = "Vehicle.Body.Raindetection.Intensity"
DAYLIGHT = "Vehicle.Exterior.LightIntensity"
LIGHT_SWITCH = "Vehicle.Body.Lights.LightSwitch"
RUNNING_LIGHT = "Vehicle.Body.Lights.Running.IsOn"

CLIMATE_MODES = ("MANUAL", "HEAT", "COOL", "AUTO", "ECO")
MASSAGES = ("WAVE", "PULSE", "KNEAD", "STRETCH")
WIPING = ("OFF", "INTERVAL", "SLOW", "MEDIUM", "FAST", "RAIN_SENSOR")
SWITCHES = ("OFF", "POSITION", "DAYTIME_RUNNING_LIGHTS", "AUTO", "BEAM")

# Part of a seat: leaf, lowest, highest, usual value, unit; 0 is front, low, upright, short, flat.
SEAT_PARTS: dict[str, tuple[str, int, int, int, str]] = {
    "position": ("Position", 0, 300, 180, "mm"),
    "height": ("Height", 0, 80, 30, "mm"),
    "backrest": ("Backrest.Recline", 0, 70, 25, "degrees"),
    "cushion": ("Seating.Length", 0, 60, 20, "mm"),
    "headrest": ("Headrest.Height", 0, 80, 30, "mm"),
    "legrest": ("Legrest.Extension", 0, 100, 0, "percent"),
    "footrest": ("Footrest.Extension", 0, 100, 0, "percent"),
    "lumbar": ("Backrest.LumbarSupport", 0, 100, 40, "percent"),
}
BEYOND_VSS = ("Legrest.Extension", "Footrest.Extension")


def seat(side: str, leaf: str) -> str:
    """The signal of a seat."""
    return f"Vehicle.Cabin.Seat.{side}.{leaf}"


def cabin_signals(sides: tuple[str, ...]) -> list[Signal]:
    """All of them, for these instances of doors and seats: the front row's two, then the rear row's two."""
    return [*_air(), *_seats(sides), *_openings(sides), *_lights(sides)]


def _air() -> list[Signal]:
    return [
        Signal(CLIMATE_MODE, str, "MANUAL", allowed=CLIMATE_MODES, overlay=True),
        Signal(AUTOMATIC_CIRCULATION, bool, False, overlay=True),
        Signal(PURIFICATION, bool, False, overlay=True),
        Signal(PARTICLES, float, 12.0, "µg/m³", 0, overlay=True),
        Signal(AUTOMATIC_DEFOG, bool, False, overlay=True),
        Signal(ZONES_IN_STEP, bool, False, overlay=True),
        Signal(MIST, int, 0, "percent", 0, 100, overlay=True),
    ]


def _seats(sides: tuple[str, ...]) -> list[Signal]:
    """`Memory` is a JSON object from slot to {part: value}, `MemoryRecalled` the slot it is set as (0: none).

    `EasyEntryReturn` is −1 where the seat stays.
    """
    signals = [
        Signal(EASY_ENTRY, bool, False, overlay=True),
        Signal(ENTRY_RETURN, float, -1.0, "mm", -1, 300, overlay=True),
    ]
    for side in sides:
        for leaf, low, high, usual, unit in SEAT_PARTS.values():
            signals.append(Signal(seat(side, leaf), float, float(usual), unit, low, high, overlay=leaf in BEYOND_VSS))
        signals += [
            Signal(seat(side, "MassageLevel"), int, 0, "percent", 0, 100),
            Signal(seat(side, "MassageType"), str, "WAVE", allowed=MASSAGES),
            Signal(seat(side, "Memory"), str, "{}", overlay=True),
            Signal(seat(side, "MemoryRecalled"), int, 0, "", 0, 3, overlay=True),
        ]
    return signals + [Signal(seat(side, "IsFolded"), bool, False, overlay=True) for side in sides[2:]]


def _openings(sides: tuple[str, ...]) -> list[Signal]:
    """Shades are open at 100 percent, as windows are; mirrors tilt up and pan outward above 0."""
    signals = [Signal(WINDOW_CHILD_LOCK, bool, False), Signal(BACK_SHADE, int, 100, "percent", 0, 100)]
    for side in sides[2:]:
        signals += [
            Signal(f"Vehicle.Cabin.Door.{side}.IsChildLockActive", bool, False),
            Signal(f"Vehicle.Cabin.Door.{side}.Shade.Position", int, 100, "percent", 0, 100),
        ]
    for side in ("DriverSide", "PassengerSide"):
        mirror = f"Vehicle.Body.Mirrors.{side}"
        signals += [
            Signal(f"{mirror}.IsFolded", bool, False),
            Signal(f"{mirror}.IsHeatingOn", bool, False),
            Signal(f"{mirror}.Tilt", int, 0, "percent", -100, 100),
            Signal(f"{mirror}.Pan", int, 0, "percent", -100, 100),
        ]
    for end in ("Front", "Rear"):
        glass = f"Vehicle.Body.Windshield.{end}"
        signals += [
            Signal(f"{glass}.Wiping.Mode", str, "OFF", allowed=WIPING),
            Signal(f"{glass}.Wiping.System.IsWiping", bool, False),
            Signal(f"{glass}.IsWashing", bool, False, overlay=True),
        ]
    return [*signals, Signal(RAIN, int, 0, "percent", 0, 100)]


def _lights(sides: tuple[str, ...]) -> list[Signal]:
    spots = [Signal(f"Vehicle.Cabin.Light.Spotlight.{side}.Intensity", int, 70, "percent", 1, 100) for side in sides]
    return [
        *spots,
        Signal(LIGHT_SWITCH, str, "AUTO", allowed=SWITCHES),
        Signal(RUNNING_LIGHT, bool, False),
        Signal(DAYLIGHT, int, 100, "percent", 0, 100),
    ]
