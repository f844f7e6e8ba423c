"""Every command of climate, seats, openings and lights, with what it leaves: signals, state and what is said."""

from dataclasses import dataclass, field
from typing import Any

HVAC = "Vehicle.Cabin.HVAC"
FRONT = "Row1.DriverSide"
CHILD = "Vehicle.Cabin.Door.Row2.DriverSide.IsChildLockActive"
ALL = {"window": "all", "percent": 30}


@dataclass(frozen=True)
class Case:
    """A call, the signals and the state that it leaves, its words, and readings that come before."""

    tool: str
    arguments: dict[str, Any]
    signals: dict[str, Any]
    state: dict[str, Any]
    say: str
    before: dict[str, Any] = field(default_factory=dict)


def seat(leaf: str, side: str = FRONT) -> str:
    """A seat's signal."""
    return f"Vehicle.Cabin.Seat.{side}.{leaf}"


def window(side: str) -> str:
    """A window's signal."""
    return f"Vehicle.Cabin.Door.{side}.Window.Position"


CASES = [
    Case("climate_set_temperature", {"celsius": 22.5}, {f"{HVAC}.Station.Row1.Driver.Temperature": 22.5},
         {"zone": "driver", "celsius": 22.5}, "It is set to 22.5 degrees now."),
    Case("climate_set_temperature", {"zone": "rear", "change": -1}, {f"{HVAC}.Station.Row2.Driver.Temperature": 20.0},
         {"zone": "rear", "celsius": 20.0}, "It is set to 20 degrees in the back now."),
    Case("climate_set_fan", {"level": 4}, {f"{HVAC}.Station.Row1.Driver.FanSpeed": 80}, {"fan": 4},
         "The fan is at 4."),
    Case("climate_set_fan", {"level": 0}, {f"{HVAC}.Station.Row2.Driver.FanSpeed": 0}, {"fan": 0}, "The fan is off."),
    Case("climate_set_airflow", {"direction": "feet"}, {f"{HVAC}.AirDistribution": "FEET"}, {"airflow": "feet"},
         "The air goes to the feet now."),
    Case("climate_set_air_conditioning", {"on": True}, {f"{HVAC}.IsAirConditioningActive": True},
         {"air_conditioning": True}, "The air conditioning is on."),
    Case("climate_set_mode", {"mode": "cool"}, {f"{HVAC}.Mode": "COOL", f"{HVAC}.IsAirConditioningActive": True},
         {"mode": "cool", "fan": 2}, "The climate cools now."),
    Case("climate_set_circulation", {"mode": "recirculated"}, {f"{HVAC}.IsRecirculationActive": True},
         {"circulation": "recirculated"}, "The air goes round inside now."),
    Case("climate_set_purification", {"on": True}, {f"{HVAC}.IsAirPurificationActive": True}, {"purification": True},
         "The air is being purified."),
    Case("climate_set_defrost", {"where": "rear", "on": True}, {f"{HVAC}.IsRearDefrosterActive": True},
         {"where": "rear", "defrost": True}, "The rear window is being cleared."),
    Case("climate_set_auto_defog", {"on": True}, {f"{HVAC}.IsDefogAutomatic": True}, {"auto_defog": True},
         "The windshield is cleared by itself when it mists up."),
    Case("climate_set_seat_heating", {"seat": "front", "level": 2}, {seat("HeatingCooling"): 67},
         {"seat": "front", "level": 2}, "The seat heating is at 2 in the front."),
    Case("climate_set_seat_ventilation", {"level": 3}, {seat("HeatingCooling"): -100}, {"seat": "driver", "level": 3},
         "The seat ventilation is at 3."),
    Case("climate_set_steering_wheel_heating", {"level": 1}, {"Vehicle.Chassis.SteeringWheel.HeatingCooling": 33},
         {"level": 1}, "The steering wheel heating is at 1."),
    Case("climate_sync_zones", {"on": True}, {f"{HVAC}.Station.Row2.Passenger.Temperature": 24.0},
         {"synchronized": True, "celsius": 24.0}, "All seats follow the driver's 24 degrees.",
         {f"{HVAC}.Station.Row1.Driver.Temperature": 24.0}),
    Case("seats_adjust", {"part": "backrest", "direction": "recline"},
         {seat("Backrest.Recline"): 36.0}, {"seat": "driver", "part": "backrest", "percent": 51},
         "The backrest leans further back now."),
    Case("seats_set", {"part": "height", "percent": 50, "seat": "passenger"},
         {seat("Height", "Row1.PassengerSide"): 40.0}, {"seat": "passenger", "part": "height", "percent": 50},
         "The seat on the passenger's side is at 50 percent of its height."),
    Case("seats_massage", {"level": 2, "mode": "knead"}, {seat("MassageLevel"): 67, seat("MassageType"): "KNEAD"},
         {"seat": "driver", "level": 2, "mode": "knead"}, "The massage is at 2."),
    Case("seats_store", {"slot": 1}, {seat("MemoryRecalled"): 1}, {"seat": "driver", "slot": 1},
         "The seat position is stored in slot 1."),
    Case("seats_recall", {"slot": 2}, {seat("Height"): 60.0}, {"seat": "driver", "slot": 2},
         "The seat is set as in slot 2.", {seat("Memory"): '{"2": {"height": 60.0}}'}),
    Case("seats_fold", {"seat": "rear_left", "folded": True}, {seat("IsFolded", "Row2.DriverSide"): True},
         {"seat": "rear_left", "folded": True}, "The seat in the rear left is folded down."),
    Case("seats_easy_entry", {"on": True}, {"Vehicle.Cabin.IsEasyEntryActive": True}, {"easy_entry": True},
         "Your seat makes room when you get in or out."),
    Case("openings_set_window", ALL, {window("Row2.PassengerSide"): 30}, ALL, "All windows are 30 percent open."),
    Case("openings_set_window", {"window": "passenger", "percent": 100}, {window("Row1.PassengerSide"): 100},
         {"window": "passenger", "percent": 100}, "The window on the passenger's side is open."),
    Case("openings_set_sunroof", {"tilt": True}, {"Vehicle.Cabin.Sunroof.Position": -100}, {"sunroof": -100},
         "The sunroof is tilted."),
    Case("openings_set_sunroof_shade", {"percent": 40}, {"Vehicle.Cabin.Sunroof.Shade.Position": 40}, {"shade": 40},
         "The sunroof shade is 40 percent open."),
    Case("openings_set_shade", {"window": "back_window", "percent": 0}, {"Vehicle.Cabin.RearShade.Position": 0},
         {"window": "back_window", "percent": 0}, "The shade of the rear window is closed."),
    Case("openings_set_locks", {"locked": True}, {"Vehicle.Cabin.Door.Row1.DriverSide.IsLocked": True},
         {"locked": True}, "The doors are locked.", {"Vehicle.Cabin.Door.Row1.DriverSide.IsLocked": False}),
    Case("openings_set_child_locks", {"on": True}, {CHILD: True, "Vehicle.Cabin.IsWindowChildLockEngaged": True},
         {"child_locks": True}, "The child locks in the back are on."),
    Case("openings_set_charge_flap", {"open": True},
         {"Vehicle.Powertrain.TractionBattery.Charging.ChargingPort.IsFlapOpen": True}, {"flap_open": True},
         "The charge flap is open."),
    Case("openings_fold_mirrors", {"folded": True}, {"Vehicle.Body.Mirrors.PassengerSide.IsFolded": True},
         {"mirrors_folded": True}, "The mirrors are folded in."),
    Case("openings_heat_mirrors", {"on": True}, {"Vehicle.Body.Mirrors.DriverSide.IsHeatingOn": True},
         {"mirrors_heated": True}, "The mirrors are being heated."),
    Case("openings_adjust_mirror", {"side": "passenger", "direction": "down"},
         {"Vehicle.Body.Mirrors.PassengerSide.Tilt": -20},
         {"side": "passenger", "tilt_percent": -20, "pan_percent": 0},
         "The mirror on the passenger's side has moved."),
    Case("openings_set_wipers", {"mode": "auto"}, {"Vehicle.Body.Windshield.Front.Wiping.Mode": "RAIN_SENSOR"},
         {"wipers": "auto", "where": "front"}, "The wipers follow the rain."),
    Case("openings_wash", {}, {"Vehicle.Body.Windshield.Front.IsWashing": True},
         {"washing": "front", "fluid_percent": 74}, "The windshield is being washed."),
    Case("lights_set_exterior", {"light": "low_beam", "on": True}, {"Vehicle.Body.Lights.Beam.Low.IsOn": True},
         {"light": "low_beam", "on": True}, "The low beams are on."),
    Case("lights_set_exterior", {"light": "automatic", "on": False}, {"Vehicle.Body.Lights.LightSwitch": "OFF"},
         {"light": "automatic", "on": False}, "The automatic lights are off."),
    Case("lights_set_ambient", {"color": "pink", "brightness": 60, "zone": "rear_right"},
         {"Vehicle.Cabin.Light.AmbientLight.Row2.PassengerSide.Intensity": 60},
         {"zone": "rear_right", "ambient": True, "color": "pink", "brightness": 60},
         "The ambient light is pink at 60 percent in the rear right."),
    Case("lights_set_reading", {"brightness": 30}, {"Vehicle.Cabin.Light.Spotlight.Row1.DriverSide.Intensity": 30},
         {"seat": "driver", "on": True, "brightness": 30}, "The reading light is at 30 percent."),
]  # fmt: skip
ASKING = {"openings_set_trunk": {"open": True, "which": "front"}, "openings_set_door": {"door": "own", "open": True}}
READING = ("climate_read", "seats_read", "openings_read", "lights_read")
BEYOND = [
    ("climate_set_temperature", {"celsius": 30}, (16, 28)),
    ("climate_set_temperature", {"change": -9}, (16, 28)),
    ("climate_set_fan", {"level": 6}, (0, 5)),
    ("climate_set_fan", {"change": 4}, (0, 5)),
    ("climate_set_seat_heating", {"level": 4}, (0, 3)),
    ("climate_set_seat_ventilation", {"change": -1}, (0, 3)),
    ("climate_set_steering_wheel_heating", {"level": 5}, (0, 3)),
    ("seats_set", {"part": "lumbar", "percent": 130}, (0, 100)),
    ("seats_massage", {"level": 4}, (0, 3)),
    ("seats_store", {"slot": 4}, (1, 3)),
    ("openings_set_window", {"percent": 120}, (0, 100)),
    ("openings_set_window", {"change": -5}, (0, 100)),
    ("openings_set_sunroof", {"percent": 101}, (0, 100)),
    ("openings_set_shade", {"window": "rear", "percent": -1}, (0, 100)),
    ("lights_set_ambient", {"brightness": 0}, (1, 100)),
    ("lights_set_reading", {"brightness": 101}, (1, 100)),
]
