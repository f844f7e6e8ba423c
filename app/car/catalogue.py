"""Every signal of this car: COVESA VSS 6 leaves, and an overlay in the same style for what VSS lacks."""

from app.car.cabin_signals import cabin_signals
from app.car.life_signals import life_signals
from app.car.media_signals import media_signals
from app.car.signals import Catalogue, Signal

STATIONS = ("Row1.Driver", "Row1.Passenger", "Row2.Driver", "Row2.Passenger")
SIDES = ("Row1.DriverSide", "Row1.PassengerSide", "Row2.DriverSide", "Row2.PassengerSide")
WHEELS = ("Row1.Wheel.Left", "Row1.Wheel.Right", "Row2.Wheel.Left", "Row2.Wheel.Right")
AIRFLOWS = ("FEET", "HEAD", "WINDSHIELD", "HEAD_FEET", "FEET_WINDSHIELD", "HEAD_WINDSHIELD")
WEATHERS = ("SUNNY", "PARTLY_CLOUDY", "CLOUDY", "RAIN", "SNOW", "FOG", "HAIL", "THUNDERSTORM")
PREFERENCES = ("FASTEST", "SHORTEST", "NO_TOLLS", "ECONOMIC")
COLOURS = ("red", "orange", "yellow", "green", "cyan", "blue", "violet", "pink", "white")

HVAC = "Vehicle.Cabin.HVAC"
MEDIA = "Vehicle.Cabin.Infotainment.Media"
NAVIGATION = "Vehicle.Cabin.Infotainment.Navigation"
BATTERY = "Vehicle.Powertrain.TractionBattery"
CHARGING = f"{BATTERY}.Charging"
HMI = "Vehicle.Cabin.Infotainment.HMI"
TRIP_PLAN = "Vehicle.Cabin.Infotainment.Trip.Plan"
TRIP_SAVED = "Vehicle.Cabin.Infotainment.Trip.Saved"
AGENT = "Vehicle.Cabin.Infotainment.Assistant.Agent"
SPEAKER_SEAT = "Vehicle.Cabin.Infotainment.Assistant.SpeakerSeat"
PRIVATE = "Vehicle.Cabin.Infotainment.Assistant.IsPrivate"
LATENCY = "Vehicle.Cabin.Infotainment.Assistant.Latency"
ZONES = ("driver", "passenger", "rear_left", "rear_right")
POSITION_VALID = "Vehicle.CurrentLocation.IsPositionValid"
CLUSTER, HEAD_UP = "Vehicle.Cluster", "Vehicle.HeadUp"
WARNINGS = f"{CLUSTER}.Warnings"
APPOINTMENTS = "Vehicle.Service.Appointments"
MANUAL_PAGE = "Vehicle.Cabin.Infotainment.Manual.Section"
PERFORMANCE_MODE = "Vehicle.Powertrain.Transmission.PerformanceMode"
REGENERATION = "Vehicle.Powertrain.ElectricMotor.RegenerationLevel"
SPEED_WARNING = "Vehicle.ADAS.SpeedLimitWarning"
LANGUAGES = ("en", "zh", "de", "fr")
FONT_SIZES = ("STANDARD", "LARGE", "EXTRA_LARGE")
"""The languages that the screens speak."""
USUAL_PAGES = ("home", "navigation", "media", "vehicle", "trip", "comfort", "phone", "day")
PAGES = (*USUAL_PAGES, "house", "people", "help", "settings", "more")
HOUSE_STATES = "Vehicle.Cabin.Infotainment.House.States"
HOUSE_READINGS = "Vehicle.Cabin.Infotainment.House.Readings"
PEOPLE_KNOWN = "Vehicle.Cabin.Infotainment.People.Known"
PEOPLE_MEMORY = "Vehicle.Cabin.Infotainment.People.Memory"
DRIVER = "Vehicle.Driver.Identifier.Subject"
OCCUPANTS = (DRIVER, *(f"Vehicle.Occupant.{side}.Identifier.Subject" for side in SIDES[1:]))
"""Who sits where, by ZONES: a name, or "" for nobody that the car knows."""
GUIDANCE_LANGUAGES = ("AUTO", *LANGUAGES)


def _flag(name: str, initial: bool = False, *, overlay: bool = False) -> Signal:
    return Signal(name, bool, initial, overlay=overlay)


def _number(
    name: str, initial: float, unit: str, low: float | None = None, high: float | None = None, *, overlay: bool = False
) -> Signal:
    return Signal(name, float, initial, unit, low, high, overlay=overlay)


def _whole(
    name: str, initial: int, unit: str, low: float | None = None, high: float | None = None, *, overlay: bool = False
) -> Signal:
    return Signal(name, int, initial, unit, low, high, overlay=overlay)


def _text(name: str, initial: str = "", allowed: tuple[str, ...] = (), *, overlay: bool = False) -> Signal:
    return Signal(name, str, initial, allowed=allowed, overlay=overlay)


def _cabin() -> list[Signal]:
    signals = [
        _flag(f"{HVAC}.IsAirConditioningActive"),
        _flag(f"{HVAC}.IsRecirculationActive"),
        _flag(f"{HVAC}.IsFrontDefrosterActive"),
        _flag(f"{HVAC}.IsRearDefrosterActive"),
        _text(f"{HVAC}.AirDistribution", "HEAD_FEET", AIRFLOWS, overlay=True),
        _number(f"{HVAC}.AmbientAirTemperature", 20.0, "celsius"),
        _whole("Vehicle.Cabin.Sunroof.Position", 0, "percent", -100, 100),
        _whole("Vehicle.Cabin.Sunroof.Shade.Position", 0, "percent", 0, 100),
        _whole("Vehicle.Chassis.SteeringWheel.HeatingCooling", 0, "percent", -100, 100),
    ]
    for station in STATIONS:
        signals += [
            _number(f"{HVAC}.Station.{station}.Temperature", 21.0, "celsius", 16, 28),
            _number(f"{HVAC}.Station.{station}.AirTemperature", 20.0, "celsius", overlay=True),
            _whole(f"{HVAC}.Station.{station}.FanSpeed", 40, "percent", 0, 100),
        ]
    for side in SIDES:
        signals += [
            _whole(f"Vehicle.Cabin.Door.{side}.Window.Position", 0, "percent", 0, 100),
            _flag(f"Vehicle.Cabin.Door.{side}.IsOpen"),
            _flag(f"Vehicle.Cabin.Door.{side}.IsLocked", True),
            _whole(f"Vehicle.Cabin.Seat.{side}.HeatingCooling", 0, "percent", -100, 100),
            _text(f"Vehicle.Cabin.Seat.{side}.OccupancyStatus", "EMPTY", ("UNKNOWN", "OCCUPIED", "EMPTY")),
            _flag(f"Vehicle.Cabin.Seat.{side}.IsBelted"),
            _flag(f"Vehicle.Cabin.Light.Spotlight.{side}.IsLightOn"),
            _flag(f"Vehicle.Cabin.Light.AmbientLight.{side}.IsLightOn", True),
            _text(f"Vehicle.Cabin.Light.AmbientLight.{side}.Color", "blue", COLOURS),
            _whole(f"Vehicle.Cabin.Light.AmbientLight.{side}.Intensity", 40, "percent", 1, 100),
        ]
    return signals


def _infotainment() -> list[Signal]:
    return [
        _text(f"{MEDIA}.Played.URI"),
        _text(f"{MEDIA}.Played.Track"),
        _text(f"{MEDIA}.Played.Artist"),
        _text(f"{MEDIA}.Played.Album"),
        _text(f"{MEDIA}.Played.Genre"),
        _number(f"{MEDIA}.Played.PlaybackRate", 0.0, "", 0, 1),
        _whole(f"{MEDIA}.Volume", 45, "percent", 0, 100),
        _flag(f"{MEDIA}.IsMuted", overlay=True),
        _flag(f"{MEDIA}.IsShuffled", overlay=True),
        _number(f"{MEDIA}.Position", 0.0, "s", 0, overlay=True),
        _text(f"{HMI}.CurrentLanguage", "en", LANGUAGES),
        _text(f"{HMI}.DayNightMode", "NIGHT", ("DAY", "NIGHT")),
        _flag(f"{HMI}.IsDayNightAutomatic", overlay=True),
        _text(f"{HMI}.FontSize", "STANDARD", FONT_SIZES),
        _flag(f"{HMI}.IsMotionReduced", overlay=True),
        _number(f"{HMI}.Brightness", 80.0, "percent", 0, 100),
        _flag("Vehicle.Cabin.Infotainment.Assistant.IsMicrophoneMuted", overlay=True),
        _whole("Vehicle.Cabin.Infotainment.Assistant.Volume", 70, "percent", 0, 100, overlay=True),
        _text(AGENT, "host", overlay=True),
        _text(SPEAKER_SEAT, "driver", ZONES, overlay=True),
        _text("Vehicle.Driver.Identifier.Subject", "Lena"),
    ]


def _assistant() -> list[Signal]:
    """How the assistant behaves; `Language` "" answers in the language that is spoken to it.

    `Latency` is a JSON object with the stages of the last turn, `app.talking.latency`; no words are in it.
    """
    assistant = "Vehicle.Cabin.Infotainment.Assistant"
    return [
        _flag(PRIVATE, overlay=True),
        _text(f"{assistant}.AnswerLength", "NORMAL", ("SHORT", "NORMAL", "LONG"), overlay=True),
        _whole(f"{assistant}.SpeakingRate", 100, "percent", 60, 180, overlay=True),
        _text(f"{assistant}.Language", "", ("", *LANGUAGES), overlay=True),
        _text(LATENCY, "{}", overlay=True),
    ]


def _navigation() -> list[Signal]:
    """Stops and favourites are JSON lists of {"name", "latitude", "longitude", …}, reports of {"id", "kind", …}."""
    return [
        _number(f"{NAVIGATION}.DestinationSet.Latitude", 0.0, "degrees", -90, 90),
        _number(f"{NAVIGATION}.DestinationSet.Longitude", 0.0, "degrees", -180, 180),
        _text(f"{NAVIGATION}.DestinationSet.Name", overlay=True),
        _text(f"{NAVIGATION}.Stops", "[]", overlay=True),
        _text(f"{NAVIGATION}.RoutePreference", "FASTEST", PREFERENCES, overlay=True),
        _flag(f"{NAVIGATION}.IsFerryAvoided", overlay=True),
        _flag(f"{NAVIGATION}.IsMotorwayAvoided", overlay=True),
        _text(f"{NAVIGATION}.Favourites", "[]", overlay=True),
        _text(f"{NAVIGATION}.Reports", "[]", overlay=True),
        _text(f"{NAVIGATION}.Map.View", "TILTED", ("TILTED", "FLAT", "NORTH_UP"), overlay=True),
        _number(f"{NAVIGATION}.Map.Zoom", 0.0, "", -8, 4, overlay=True),
        _flag(f"{NAVIGATION}.Map.IsOverview", overlay=True),
    ]


def _guidance() -> list[Signal]:
    """How the way is told, and what was told last; a position that is not valid was reckoned from the one before."""
    return [
        _text(f"{NAVIGATION}.Guidance.Mode", "FULL", ("FULL", "BRIEF", "OFF"), overlay=True),
        _text(f"{NAVIGATION}.Guidance.Language", "AUTO", GUIDANCE_LANGUAGES, overlay=True),
        _text(f"{NAVIGATION}.Guidance.Announcement", overlay=True),
        _whole(f"{NAVIGATION}.Volume", 60, "percent", 0, 100),
        _flag(POSITION_VALID, True, overlay=True),
    ]


def _vehicle() -> list[Signal]:
    signals = [
        _number("Vehicle.Speed", 0.0, "km/h", 0, 260),
        _flag("Vehicle.IsMoving"),
        _number("Vehicle.CurrentLocation.Latitude", 0.0, "degrees", -90, 90),
        _number("Vehicle.CurrentLocation.Longitude", 0.0, "degrees", -180, 180),
        _number("Vehicle.CurrentLocation.Heading", 0.0, "degrees", 0, 360),
        _number("Vehicle.TripMeterReading", 0.0, "m", 0),
        _number("Vehicle.TripDuration", 0.0, "s", 0),
        _number("Vehicle.TraveledDistance", 18_412_000.0, "m", 0),
        _number("Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed", 82.0, "percent", 0, 100),
        _number("Vehicle.Powertrain.TractionBattery.NetCapacity", 78.0, "kWh", 0),
        _number("Vehicle.Powertrain.TractionBattery.CurrentPower", 0.0, "W"),
        _number("Vehicle.Powertrain.TractionBattery.Range", 386_000.0, "m", 0),
        _number("Vehicle.Powertrain.AverageConsumption", 16.8, "kWh/100km", overlay=True),
        _whole("Vehicle.Powertrain.Transmission.SelectedGear", 126, "", -8, 127),
        _text(
            "Vehicle.Powertrain.Transmission.PerformanceMode", "NORMAL", ("NORMAL", "SPORT", "ECONOMY", "SNOW", "RAIN")
        ),
        _number("Vehicle.Exterior.AirTemperature", 18.0, "celsius"),
        _text("Vehicle.Exterior.Weather", "PARTLY_CLOUDY", WEATHERS, overlay=True),
        _number("Vehicle.Service.DistanceToService", 8_400.0, "km", 0),
        _flag("Vehicle.Body.Trunk.Rear.IsOpen"),
        _flag("Vehicle.Body.Trunk.Front.IsOpen"),
        _flag("Vehicle.Body.Lights.Beam.Low.IsOn"),
        _flag("Vehicle.Body.Lights.Beam.High.IsOn"),
        _flag("Vehicle.Body.Lights.Fog.Front.IsOn"),
        _flag("Vehicle.Body.Lights.Fog.Rear.IsOn"),
        _flag("Vehicle.Body.Lights.Parking.IsOn"),
        _flag("Vehicle.Body.Lights.Hazard.IsSignaling"),
        _whole("Vehicle.Body.Windshield.WasherFluid.Level", 74, "percent", 0, 100),
    ]
    return signals + [_whole(f"Vehicle.Chassis.Axle.{wheel}.Tire.Pressure", 250, "kPa", 0, 500) for wheel in WHEELS]


def _charging() -> list[Signal]:
    """`Timer.Time` is an ISO 8601 local time; `Power` is what arrives in the battery, `Station` whose plug it is."""
    return [
        _whole(f"{CHARGING}.ChargeLimit", 80, "percent", 0, 100),
        _flag(f"{CHARGING}.ChargingPort.IsFlapOpen"),
        _flag(f"{CHARGING}.IsChargingCableConnected"),
        _flag(f"{CHARGING}.IsCharging"),
        _text(f"{CHARGING}.StartStopCharging", "STOP", ("START", "STOP")),
        _text(f"{CHARGING}.Mode", "MANUAL", ("MANUAL", "TIMER", "GRID", "PROFILE")),
        _text(f"{CHARGING}.Timer.Mode", "INACTIVE", ("INACTIVE", "START_TIME", "END_TIME")),
        _text(f"{CHARGING}.Timer.Time"),
        _whole(f"{CHARGING}.TimeToComplete", 0, "s", 0),
        _number(f"{CHARGING}.ChargeRate", 0.0, "km/h", 0),
        _number(f"{CHARGING}.Power", 0.0, "kW", 0, overlay=True),
        _text(f"{CHARGING}.Station", overlay=True),
        _flag(f"{CHARGING}.IsPreconditioningActive", overlay=True),
        _whole(f"{CHARGING}.ArrivalCharge", 12, "percent", 8, 90, overlay=True),
        _number(f"{BATTERY}.Temperature.Average", 22.0, "celsius"),
        _flag(f"{NAVIGATION}.Map.IsReachShown", overlay=True),
    ]


def _displays() -> list[Signal]:
    """Pages are named as `displays_show` names them; `IsConnected` is whether a window shows that screen."""
    signals = [
        _text(f"{HMI}.Page", "home", PAGES, overlay=True),
        _text(f"{HMI}.Theme", "meridian", overlay=True),
        _text(f"{HMI}.DistanceUnit", "KILOMETERS", ("KILOMETERS", "MILES")),
        _text(f"{HMI}.TemperatureUnit", "C", ("C", "F")),
        _text(f"{HMI}.TimeFormat", "HR_24", ("HR_12", "HR_24")),
        _flag(f"{HEAD_UP}.IsOn", True, overlay=True),
        _whole(f"{HEAD_UP}.Height", 50, "percent", 0, 100, overlay=True),
    ]
    for screen in (CLUSTER, HEAD_UP):
        signals += [
            _flag(f"{screen}.IsConnected", overlay=True),
            _text(f"{screen}.Page", "home", PAGES, overlay=True),
            _number(f"{screen}.Brightness", 80.0, "percent", 0, 100, overlay=True),
        ]
    return signals


def _driving() -> list[Signal]:
    """`Tolerance` is km/h above a sign at which the warning comes, `OwnLimit` one's own limit in km/h, 0 for none."""
    return [
        _whole(REGENERATION, 2, "", 0, 3, overlay=True),
        _flag(f"{SPEED_WARNING}.IsEnabled", True, overlay=True),
        _whole(f"{SPEED_WARNING}.Tolerance", 5, "km/h", 0, 20, overlay=True),
        _whole(f"{SPEED_WARNING}.OwnLimit", 0, "km/h", 0, 200, overlay=True),
    ]


def _care() -> list[Signal]:
    """`Warnings` is a JSON list of codes (app.car.telltales), `Appointments` one of {"id", "at", "what"}."""
    return [
        _text(WARNINGS, "[]", overlay=True),
        _text(APPOINTMENTS, "[]", overlay=True),
        _text(MANUAL_PAGE, overlay=True),
        _flag("Vehicle.ADAS.ABS.IsError"),
        _flag("Vehicle.ADAS.ESC.IsError"),
        _number("Vehicle.LowVoltageBattery.CurrentVoltage", 12.7, "V", 0, 16),
        _flag("Vehicle.Cabin.Airbag.IsError", overlay=True),
        _flag("Vehicle.Powertrain.ElectricMotor.IsPowerReduced", overlay=True),
        _whole("Vehicle.Chassis.Brake.FluidLevel", 88, "percent", 0, 100, overlay=True),
        _whole("Vehicle.Powertrain.CoolantLevel", 84, "percent", 0, 100, overlay=True),
        _number("Vehicle.Service.TimeToService", 172 * 86_400.0, "s"),
    ]


def _trip() -> list[Signal]:
    """`Plan` is the plan at hand as JSON (app.trips.plan) or "", `Saved` a JSON object of such texts by name."""
    return [_text(TRIP_PLAN, overlay=True), _text(TRIP_SAVED, "{}", overlay=True)]


def _house() -> list[Signal]:
    """`States` holds what can be set by entity id, `Readings` what is only measured (app.house.house); both JSON."""
    return [_text(HOUSE_STATES, "{}", overlay=True), _text(HOUSE_READINGS, "{}", overlay=True)]


def _people() -> list[Signal]:
    """`Known` is a JSON list of profiles, `Memory` an object of what was told (app.domains.memory)."""
    return [
        _text(PEOPLE_KNOWN, "[]", overlay=True),
        Signal(PEOPLE_MEMORY, str, "{}", overlay=True, private=True),
        *(_text(name) for name in OCCUPANTS[1:]),
    ]


def catalogue() -> Catalogue:
    """The signals of the demo car, at the values they have when it is unlocked in the morning."""
    return Catalogue(
        _cabin()
        + cabin_signals(SIDES)
        + _assistant()
        + _infotainment()
        + _navigation()
        + _guidance()
        + _vehicle()
        + _charging()
        + _trip()
        + _house()
        + _people()
        + _displays()
        + _driving()
        + _care()
        + life_signals()
        + media_signals()
    )


def stations(zone: str) -> tuple[str, ...]:
    """Station instances that a zone names; ValueError for a word that is no zone."""
    return _pick(zone, STATIONS)


def sides(zone: str) -> tuple[str, ...]:
    """Door and seat instances that a zone names; ValueError for a word that is no zone."""
    return _pick(zone, SIDES)


def _pick(zone: str, four: tuple[str, ...]) -> tuple[str, ...]:
    rows: dict[str, slice] = {"front": slice(0, 2), "rear": slice(2, 4), "all": slice(0, 4)}
    rows |= {name: slice(at, at + 1) for at, name in enumerate(ZONES)}
    if zone not in rows:
        raise ValueError(f"There is no zone {zone!r}; zones are {', '.join(rows)}.")
    return four[rows[zone]]
