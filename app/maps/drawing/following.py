"""How the map follows a car: how wide it looks, how far it leans, and where on the screen the car is. No Qt."""

import math
from dataclasses import dataclass

from app.maps.drawing.camera import FOCAL, View

STEEPEST, FLATTEST = 50.0, 65.0  # degrees of tilt while driving
SKYLINE = 0.05  # the horizon's height on the screen while driving, as a share of it
LEVEL_FROM, LEVEL_AT = 3.0, 16.0  # between these scales the tilt fades to none: far views are maps
NEAR_JUNCTION = 0.42  # metres per reference pixel, the closest that a manoeuvre brings
Room = tuple[float, float, float, float]


@dataclass
class CarSpot:
    """Where the car is drawn: position in metres, heading in degrees, speed in m/s."""

    x: float = 0.0
    y: float = 0.0
    heading: float = 0.0
    speed: float = 0.0


def cruising(speed: float, manoeuvre: float | None, room: float) -> float:
    """Metres per reference pixel for a speed in m/s: wider when fast, closer before a manoeuvre in so many metres,
    which then lies in the upper half of the free space, `room` reference pixels high."""
    kmh = speed * 3.6
    wide = 0.58 + 0.5 * min(1.0, max(0.0, kmh - 30.0) / 50.0) + 1.2 * min(1.0, max(0.0, kmh - 80.0) / 50.0)
    if manoeuvre is None or manoeuvre < 0.0:
        return wide
    return min(wide, max(NEAR_JUNCTION, manoeuvre / (0.55 * max(room, 200.0))))


def leaning(scale: float) -> float:
    """The steepest tilt at a scale in metres per reference pixel: from afar the map is flat."""
    part = (math.log(max(scale, 1e-6)) - math.log(LEVEL_FROM)) / (math.log(LEVEL_AT) - math.log(LEVEL_FROM))
    return FLATTEST * (1.0 - min(1.0, max(0.0, part)))


def following(
    car: CarSpot, scale: float, unit: float, size: tuple[float, float], room: Room, north_up: bool, flat: bool
) -> View:
    """The view that follows a car at `scale` metres per reference pixel, with more of the room ahead of it."""
    x, y, width, height = room
    if north_up:
        turn = math.radians(car.heading)
        tilt = 0.0 if flat else min(40.0, leaning(scale))
        across, down = 0.5 - 0.22 * math.sin(turn), 0.55 + 0.25 * math.cos(turn)
        return View(car.x, car.y, scale / unit, 0.0, tilt, x + width * across, y + height * down)
    down = y + height * (0.72 if flat else 0.92)
    rise = max(down - SKYLINE * size[1], 1.0)
    lean = math.degrees(math.atan(FOCAL * max(size[1], 400.0) / rise))
    tilt = 0.0 if flat else min(FLATTEST, max(STEEPEST, lean), leaning(scale))
    return View(car.x, car.y, scale / unit, car.heading, tilt, x + width / 2, down)
