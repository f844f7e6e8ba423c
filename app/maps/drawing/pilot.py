"""Flies the camera: follows the car smoothly, glides between views, obeys fingers, shows a new route first. No Qt."""

import math
from dataclasses import dataclass, replace

from app.maps.drawing.camera import FOCAL, Camera, View, fitted

GLIDE = 1.1  # seconds from one view to another
RESUME = 12.0  # seconds of quiet after which the map follows again
OVERVIEW = 4.5  # seconds a new route is shown as a whole
CLOSEST, WIDEST = 0.35, 22.0  # metres per pixel
JUMP = 60.0  # metres; more is no driving but a new place
STEEPEST, FLATTEST = 50.0, 65.0  # degrees of tilt while driving
SKYLINE = 0.05  # the horizon's height on the screen while driving, as a share of it


@dataclass
class CarSpot:
    """Where the car is drawn: position in metres, heading in degrees, speed in m/s."""

    x: float = 0.0
    y: float = 0.0
    heading: float = 0.0
    speed: float = 0.0


def shorter(a: float, b: float) -> float:
    """The signed shorter way from bearing a to bearing b in degrees."""
    return (b - a + 180.0) % 360.0 - 180.0


class Pilot:
    """Keeps the current view. Call `advance` once per frame; everything else sets wishes."""

    def __init__(self) -> None:
        self.view = View(scale=0.64, tilt=STEEPEST)
        self.car = CarSpot()
        self.mode = "follow"  # follow, free or overview
        self.north_up = False
        self.flat = False
        self._size = (1.0, 1.0)
        self._room = (0.0, 0.0, 1.0, 1.0)
        self._error = (0.0, 0.0, 0.0)
        self._unit = 1.0
        self._scale = 0.64
        self._zoom_wish = 1.0
        self._offset = View(0, 0, 0, 0, 0, 0, 0)
        self._glide = 1.0
        self._fling = (0.0, 0.0)
        self._quiet = 0.0
        self._overview: View | None = None
        self._box: tuple[tuple[float, float], tuple[float, float]] | None = None
        self._known = False

    @property
    def camera(self) -> Camera:
        """The current view on the screen."""
        return Camera(self.view, *self._size)

    @property
    def moving(self) -> bool:
        """Whether the next frame would differ from this one."""
        return (
            self.car.speed > 0.05
            or self._glide < 1.0
            or any(abs(e) > 0.02 for e in self._error)
            or self._fling != (0.0, 0.0)
            or self.mode != "follow"
        )

    def resize(self, width: float, height: float, room: tuple[float, float, float, float], unit: float = 1.0) -> None:
        """Screen size and the free area (x, y, width, height) between panels, in pixels; `unit` scales pixels."""
        self._size, self._unit = (max(width, 1.0), max(height, 1.0)), max(unit, 0.1)
        room = (room[0], room[1], max(room[2], 40.0), max(room[3], 40.0))
        if room != self._room:
            self._room = room
            if self._box is not None and self.mode == "overview":
                self._overview = fitted(*self._box, self._room, self.view)
            self._start_glide()

    def drive(self, x: float, y: float, heading: float, speed: float) -> None:
        """The car's measured position in metres, heading in degrees, speed in m/s."""
        far = math.hypot(x - self.car.x, y - self.car.y)
        self.car.speed = speed
        if not self._known or far > JUMP:
            before = self.view
            self.car.x, self.car.y, self.car.heading = x, y, heading
            self._error = (0.0, 0.0, 0.0)
            if self._known and self.mode == "follow":
                self._offset, self._glide = self._difference(before, self._target()), 0.0
            elif not self._known:
                self._known = True
                self.view = self._target()
            return
        self._error = (x - self.car.x, y - self.car.y, shorter(self.car.heading, heading))

    def show(self, low: tuple[float, float], high: tuple[float, float]) -> None:
        """Show a box of the ground as a whole for a while."""
        self._box = (low, high)
        self._overview = fitted(low, high, self._room, self.view)
        self.mode, self._quiet = "overview", 0.0
        self._start_glide()

    def follow(self) -> None:
        """Go back to the car."""
        self.mode, self._fling, self._zoom_wish = "follow", (0.0, 0.0), 1.0
        self._start_glide()

    def restyle(self, north_up: bool, flat: bool) -> None:
        """North up instead of heading up, flat instead of tilted."""
        if (north_up, flat) != (self.north_up, self.flat):
            self.north_up, self.flat = north_up, flat
            self._start_glide()

    def drag(self, from_x: float, from_y: float, to_x: float, to_y: float) -> None:
        """A finger moved; the ground under it moves along."""
        self._touch()
        a, b = self.camera.ground(from_x, from_y), self.camera.ground(to_x, to_y)
        step = math.hypot(b[0] - a[0], b[1] - a[1])
        limit = 160.0 * self.view.scale * self._unit
        share = min(1.0, limit / step) if step > 0 else 0.0
        self.view = replace(self.view, x=self.view.x - (b[0] - a[0]) * share, y=self.view.y - (b[1] - a[1]) * share)

    def fling(self, speed_x: float, speed_y: float) -> None:
        """The finger left with a speed in pixels per second."""
        turn = math.radians(self.view.bearing)
        right, ahead = -speed_x * self.view.scale, speed_y * self.view.scale
        self._fling = (
            right * math.cos(turn) + ahead * math.sin(turn),
            -right * math.sin(turn) + ahead * math.cos(turn),
        )

    def zoom(self, factor: float, at_x: float, at_y: float) -> None:
        """Closer by `factor`, keeping the ground at a screen point where it is."""
        if self.mode == "follow":
            self._zoom_wish = min(6.0, max(0.3, self._zoom_wish / factor))
            self._quiet = 0.0
            return
        self._touch()
        before = self.camera.ground(at_x, at_y)
        self.view = replace(self.view, scale=min(WIDEST, max(CLOSEST, self.view.scale / factor)))
        after = self.camera.ground(at_x, at_y)
        self.view = replace(self.view, x=self.view.x + before[0] - after[0], y=self.view.y + before[1] - after[1])

    def rotate(self, degrees: float) -> None:
        """Turn the view."""
        self._touch()
        self.view = replace(self.view, bearing=(self.view.bearing + degrees) % 360.0)

    def lean(self, degrees: float) -> None:
        """Tilt the view further."""
        self._touch()
        self.view = replace(self.view, tilt=min(64.0, max(0.0, self.view.tilt + degrees)))

    def advance(self, seconds: float) -> None:
        """Let time pass: one frame."""
        seconds = min(seconds, 0.1)
        self._roll(seconds)
        if self.mode == "follow":
            self._quiet += seconds
            if self._quiet > RESUME:
                self._zoom_wish += (1.0 - self._zoom_wish) * min(1.0, seconds)
            wish = (0.64 + min(1.0, max(0.0, self.car.speed - 9.0) / 22.0) * 0.75) * self._zoom_wish
            self._scale += (wish - self._scale) * min(1.0, seconds / 1.4)
        if self.mode == "free":
            self._coast(seconds)
            return
        if self.mode == "overview":
            self._quiet += seconds
            if self._quiet > OVERVIEW:
                self.follow()
        target = self._target()
        if self._glide < 1.0:
            self._glide = min(1.0, self._glide + seconds / GLIDE)
            left = 1.0 - self._glide * self._glide * (3 - 2 * self._glide)
            o = self._offset
            self.view = View(
                target.x + o.x * left,
                target.y + o.y * left,
                target.scale * math.exp(o.scale * left),
                (target.bearing + o.bearing * left) % 360.0,
                target.tilt + o.tilt * left,
                target.focus_x + o.focus_x * left,
                target.focus_y + o.focus_y * left,
            )
        else:
            self.view = target

    def _roll(self, seconds: float) -> None:
        turn, ahead = math.radians(self.car.heading), self.car.speed * seconds
        share = 1.0 - math.exp(-seconds / 0.16)
        ex, ey, eh = self._error
        move_x, move_y = ahead * math.sin(turn), ahead * math.cos(turn)
        self.car.x += move_x + ex * share
        self.car.y += move_y + ey * share
        self.car.heading = (self.car.heading + eh * share) % 360.0
        self._error = (ex * (1 - share), ey * (1 - share), eh * (1 - share))

    def _coast(self, seconds: float) -> None:
        fx, fy = self._fling
        if fx or fy:
            self.view = replace(self.view, x=self.view.x + fx * seconds, y=self.view.y + fy * seconds)
            slow = math.exp(-seconds / 0.32)
            self._fling = (fx * slow, fy * slow) if math.hypot(fx, fy) > 4.0 * self.view.scale else (0.0, 0.0)
        self._quiet += seconds
        if self._quiet > RESUME:
            self.follow()

    def _touch(self) -> None:
        self.mode, self._quiet, self._glide, self._fling = "free", 0.0, 1.0, (0.0, 0.0)

    def _target(self) -> View:
        if self.mode == "overview" and self._overview is not None:
            return self._overview
        x, y, width, height = self._room
        down = y + height * (0.60 if self.flat else 0.92)
        rise = max(down - SKYLINE * self._size[1], 1.0)
        leaning = math.degrees(math.atan(FOCAL * max(self._size[1], 400.0) / rise))
        tilt = 0.0 if self.flat else min(FLATTEST, max(STEEPEST, leaning))
        bearing = 0.0 if self.north_up else self.car.heading
        return View(self.car.x, self.car.y, self._scale / self._unit, bearing, tilt, x + width / 2, down)

    def _start_glide(self) -> None:
        self._offset, self._glide = self._difference(self.view, self._target()), 0.0

    @staticmethod
    def _difference(now: View, target: View) -> View:
        return View(
            now.x - target.x,
            now.y - target.y,
            math.log(now.scale / target.scale),
            shorter(target.bearing, now.bearing),
            now.tilt - target.tilt,
            now.focus_x - target.focus_x,
            now.focus_y - target.focus_y,
        )
