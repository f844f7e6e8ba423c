"""Air, windows and roof: policies 3, 4, 5, 7, 8 and 9."""

from collections.abc import Iterator

from app.car.catalogue import HVAC, SIDES, STATIONS
from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.verdicts import Add, Ask, Refuse, Tell, Verdict, Wish, say

AIR_CONDITIONING = f"{HVAC}.IsAirConditioningActive"
FRONT_DEFROST = f"{HVAC}.IsFrontDefrosterActive"
AIRFLOW = f"{HVAC}.AirDistribution"
FANS = tuple(f"{HVAC}.Station.{station}.FanSpeed" for station in STATIONS)
TEMPERATURES = tuple(f"{HVAC}.Station.{station}.Temperature" for station in STATIONS)
WINDOWS = tuple(f"Vehicle.Cabin.Door.{side}.Window.Position" for side in SIDES)
SUNROOF = "Vehicle.Cabin.Sunroof.Position"
SHADE = "Vehicle.Cabin.Sunroof.Shade.Position"
WEATHER = "Vehicle.Exterior.Weather"

WITH_WINDSHIELD = {"FEET": "FEET_WINDSHIELD", "HEAD": "HEAD_WINDSHIELD", "HEAD_FEET": "FEET_WINDSHIELD"}
FAN_STEP = 20
WIDE = 25  # percent of a window from which on air conditioning is wasted
FAIR = ("SUNNY", "PARTLY_CLOUDY", "CLOUDY")
WEATHER_WORDS = {
    "SUNNY": QT_TRANSLATE_NOOP("Car", "sunny"),
    "PARTLY_CLOUDY": QT_TRANSLATE_NOOP("Car", "partly cloudy"),
    "CLOUDY": QT_TRANSLATE_NOOP("Car", "cloudy"),
    "RAIN": QT_TRANSLATE_NOOP("Car", "rain"),
    "SNOW": QT_TRANSLATE_NOOP("Car", "snow"),
    "FOG": QT_TRANSLATE_NOOP("Car", "fog"),
    "HAIL": QT_TRANSLATE_NOOP("Car", "hail"),
    "THUNDERSTORM": QT_TRANSLATE_NOOP("Car", "thunderstorm"),
}


def sunroof_takes_its_shade_along(wish: Wish) -> Iterator[Verdict]:
    """3: the sunroof opens only with its shade fully open."""
    if SUNROOF in wish.wanted and wish.level(SUNROOF) != 0 and wish.level(SHADE) < 100:
        yield Add({SHADE: 100}, say(QT_TRANSLATE_NOOP("Car", "The sunroof shade opens too.")))
    elif SHADE in wish.wanted and wish.level(SHADE) < 100 and wish.level(SUNROOF) != 0:
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "The shade stays open while the sunroof is open.")))


def defrost_brings_air(wish: Wish) -> Iterator[Verdict]:
    """7: front defrost needs the fan at 2 or more, air to the windshield and air conditioning."""
    if not wish.turns(FRONT_DEFROST, True):
        return
    slow = {fan: 2 * FAN_STEP for fan in FANS[:2] if wish.level(fan) < 2 * FAN_STEP}
    if slow:
        yield Add(slow, say(QT_TRANSLATE_NOOP("Car", "The fan goes up to 2.")))
    airflow = str(wish.after(AIRFLOW))
    if "WINDSHIELD" not in airflow:
        yield Add({AIRFLOW: WITH_WINDSHIELD[airflow]}, say(QT_TRANSLATE_NOOP("Car", "Air goes to the windshield too.")))
    if not wish.after(AIR_CONDITIONING):
        yield Add({AIR_CONDITIONING: True}, say(QT_TRANSLATE_NOOP("Car", "The air conditioning comes on.")))


def air_conditioning_closes_windows(wish: Wish) -> Iterator[Verdict]:
    """8: air conditioning closes windows open by more than 20 % and runs the fan at 1 or more."""
    if not wish.turns(AIR_CONDITIONING, True):
        return
    wide = {window: 0 for window in WINDOWS if wish.level(window) > 20}
    if wide:
        yield Add(wide, say(QT_TRANSLATE_NOOP("Car", "The windows close, since the air conditioning is on.")))
    still = {fan: FAN_STEP for fan in FANS[:2] if wish.level(fan) < FAN_STEP}
    if still:
        yield Add(still, say(QT_TRANSLATE_NOOP("Car", "The fan goes to 1.")))


def zones_far_apart_are_told(wish: Wish) -> Iterator[Verdict]:
    """9: more than 3 °C between two zones is told."""
    if not any(signal in wish.wanted for signal in TEMPERATURES):
        return
    levels = [wish.level(signal) for signal in TEMPERATURES]
    apart = max(levels) - min(levels)
    if apart > 3:
        text = QT_TRANSLATE_NOOP("Car", "The seats are now {degrees:g} degrees apart.")
        yield Tell(say(text, degrees=apart))


def a_wide_window_wastes_cooled_air(wish: Wish) -> Iterator[Verdict]:
    """4: a window beyond 25 % while air conditioning runs costs energy, so it is asked about."""
    if not wish.now(AIR_CONDITIONING) or not wish.after(AIR_CONDITIONING):
        return
    if any(wish.rises(window) and wish.level(window) > WIDE for window in WINDOWS):
        text = QT_TRANSLATE_NOOP("Car", "The air conditioning is on, so that wastes energy. Open the window anyway?")
        yield Ask(say(text))


def the_sunroof_opens_in_fair_weather(wish: Wish) -> Iterator[Verdict]:
    """5: in weather other than sunny, partly cloudy or cloudy the sunroof opens only after a yes."""
    weather = str(wish.now(WEATHER))
    opens = SUNROOF in wish.wanted and wish.level(SUNROOF) not in (0, wish.now(SUNROOF))
    if opens and weather not in FAIR:
        text = QT_TRANSLATE_NOOP("Car", "The weather is: {weather}. Open the sunroof anyway?")
        yield Ask(say(text, weather=WEATHER_WORDS[weather]))
