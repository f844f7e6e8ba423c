"""The rhythm of a day: when it begins and ends, how much it holds, and which meals belong to it."""

from collections.abc import Sequence

from app.trips.request import MEALS, Meal, TripRequest

LEAVE = {"calm": 10 * 60, "normal": 9 * 60, "full": 8 * 60}
BREAKFAST_AT = {"calm": 9 * 60, "normal": 8 * 60, "full": 7 * 60}
VISITS_A_DAY = {"calm": 2, "normal": 3, "full": 5}
SHORT = 45  # minutes of a short look
LINGER = {"calm": 1.25, "normal": 1.0, "full": 0.8}
MEAL_MINUTES = {"breakfast": 45, "lunch": 60, "dinner": 90}
HURRIED = {"breakfast": 30, "lunch": 45, "dinner": 75}
HOME_BY = {"calm": 18 * 60 + 30, "normal": 19 * 60 + 30, "full": 21 * 60}
HOME_AFTER_DINNER = 22 * 60 + 45
IN_BED_BY = 22 * 60 + 30
LONG_DRIVE = 120  # minutes after which one rests
REST = 15
LATEST_FOR = {"lunch": 12 * 60 + 30, "dinner": 18 * 60 + 30}
LATEST_WISHED = {"lunch": 13 * 60 + 15, "dinner": 19 * 60 + 30}


def begins(request: TripRequest, day: int, slept: bool) -> int:
    """Minutes after midnight at which a day begins (with breakfast where one has slept out)."""
    if day == 0 and request.depart is not None:
        return request.depart.hour * 60 + request.depart.minute
    return (BREAKFAST_AT if slept else LEAVE)[request.pace]


def meals_of(request: TripRequest, day: int, begin: int, waived: tuple[str, ...] = ()) -> tuple[Meal, ...]:
    """The meals of a day that begins at a minute: lunch when out at noon, dinner and breakfast around a night."""
    meals: list[Meal] = []
    if day > 0 and request.sleeps(day - 1):
        meals.append("breakfast")
    if begin <= (LATEST_WISHED if "lunch" in request.meals else LATEST_FOR)["lunch"]:
        meals.append("lunch")
    wished = "dinner" in request.meals
    if (request.sleeps(day) or wished) and begin <= (LATEST_WISHED if wished else LATEST_FOR)["dinner"]:
        meals.append("dinner")
    return tuple(meal for meal in MEALS if meal in meals and f"{day}:{meal}" not in waived)


def ends_by(request: TripRequest, day: int, begin: int, meals: tuple[str, ...]) -> int:
    """The minute by which the day's last drive is over."""
    if request.homeward(day) and "dinner" not in meals:
        return max(HOME_BY[request.pace], min(begin + 6 * 60, HOME_AFTER_DINNER))
    return HOME_AFTER_DINNER if request.homeward(day) else IN_BED_BY


def load(minutes: Sequence[int]) -> float:
    """How full some visits make a day: a short look is half a visit."""
    return sum(0.5 if each <= SHORT else 1.0 for each in minutes)


def visit_minutes(usual: int, request: TripRequest) -> int:
    """How long these people stay, in steps of five minutes."""
    return max(15, round(usual * LINGER[request.pace] / 5) * 5)


def meal_minutes(meal: str, request: TripRequest) -> int:
    """How long they eat."""
    return (HURRIED if request.pace == "full" else MEAL_MINUTES)[meal]
