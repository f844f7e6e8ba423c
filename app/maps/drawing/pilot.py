"""Flies the camera: follows the car, shows routes and places, obeys fingers, and never jumps. No Qt."""

import math
from dataclasses import replace

from app.maps.drawing.camera import Camera, View, fitted
from app.maps.drawing.cells import Bounds
from app.maps.drawing.confines import CLOSEST, WIDEST, widest, within
from app.maps.drawing.flight import Flight, shorter
from app.maps.drawing.following import STEEPEST, CarSpot, cruising, following, leaning
from app.maps.drawing.stride import within_stride

SETTLE = 0.4  # seconds after a zoom
BRIEF = 0.28  # seconds of a zoom by double tap, wheel or button
GLIDE = 1.1  # seconds from one view to another, at least
RESUME = 12.0  # seconds of quiet after which the map follows again
OVERVIEW = 4.5  # seconds a new route is shown as a whole
JUMP = 60.0  # metres; more is no driving but a new place
PIN = 56.0, 64.0  # reference pixels that a pin at the edge of an overview needs, beside and above


class Pilot:
    """Keeps the current view. Call `advance` once per frame; everything else sets wishes.

    Modes: "follow" the car, "free" under the fingers, "overview" of a box, "look" at a place.
    """

    def __init__(self) -> None:
        self.view = View(scale=0.64, tilt=STEEPEST)
        self.car = CarSpot()
        self.mode = "follow"
        self.north_up = False
        self.flat = False
        self.held = False  # no following by itself while a page needs the map
        self.still = False  # for who wants reduced motion: no flights, the view is there at once
        self.level = False  # the map is made of pictures: no tilt
        self.grain: float | None = None  # metres per pixel of pictures of zoom 0, where following keeps to their scales
        self.manoeuvre: float | None = None  # metres to the next one
        self.bounds: Bounds | None = None  # of the ground that is known
        self._size = (1.0, 1.0)
        self._room = (0.0, 0.0, 1.0, 1.0)
        self._error = (0.0, 0.0, 0.0)
        self._unit = 1.0
        self._scale = 0.64
        self._zoom_wish = 1.0
        self._steps = 0.0  # closer by powers of two, as the cockpit wishes
        self._wish: View | None = None  # where the fingers, or a look, want the view
        self._before = self.view  # of the frame before
        self._flight: Flight | None = None
        self._flown, self._lasts = 1.0, GLIDE
        self._fling = (0.0, 0.0)
        self._quiet = 0.0
        self._box: tuple[tuple[float, float], tuple[float, float]] | None = None
        self._known = False

    # --- what is so -----------------------------------------------------------------------------------------------

    @property
    def camera(self) -> Camera:
        """The current view on the screen."""
        return Camera(self.view, *self._size)

    @property
    def moving(self) -> bool:
        """Whether the next frame would differ from this one."""
        return (
            self.car.speed > 0.05
            or self._flown < 1.0
            or any(abs(e) > 0.02 for e in self._error)
            or self._fling != (0.0, 0.0)
            or (self.mode != "follow" and not self.held)
            or (self.mode == "follow" and self._zooming)
            or self.view != self._target()
        )

    @property
    def _zooming(self) -> bool:
        return self._zoom_wish != 1.0 or abs(math.log(self._scale / self._cruising())) > 2e-3

    @property
    def goal(self) -> View | None:
        """Where the camera is flying to; None when it is not on its way."""
        return self._target() if self._flown < 1.0 else None

    # --- wishes of the cockpit ------------------------------------------------------------------------------------

    def resize(self, width: float, height: float, room: tuple[float, float, float, float], unit: float = 1.0) -> None:
        """Screen size and the free area (x, y, width, height) between panels, in pixels; `unit` scales pixels."""
        size, unit = (max(width, 1.0), max(height, 1.0)), max(unit, 0.1)
        room = (room[0], room[1], max(room[2], 40.0), max(room[3], 40.0))
        if (size, unit, room) == (self._size, self._unit, self._room):
            return
        fresh = not self._known or self._size == (1.0, 1.0)
        self._size, self._unit, self._room = size, unit, room
        if fresh:
            self._place(self._target())
        elif self.mode != "free":
            self._wish = self._shown_box() if self.mode == "overview" else self._wish
            self._fly()

    def drive(self, x: float, y: float, heading: float, speed: float) -> None:
        """The car's measured position in metres, heading in degrees, speed in m/s."""
        far = math.hypot(x - self.car.x, y - self.car.y)
        self.car.speed = speed
        if not self._known or far > JUMP:
            self.car.x, self.car.y, self.car.heading = x, y, heading
            self._error = (0.0, 0.0, 0.0)
            if not self._known:
                self._known = True
                self._place(self._target())
            elif self.mode == "follow":
                self._fly()
            return
        self._error = (x - self.car.x, y - self.car.y, shorter(self.car.heading, heading))

    def show(self, low: tuple[float, float], high: tuple[float, float]) -> None:
        """Show a box of the ground as a whole for a while."""
        self._box = (low, high)
        self.mode, self._quiet, self._fling = "overview", 0.0, (0.0, 0.0)
        self._wish = self._shown_box()
        self._fly()

    def look_at(self, x: float, y: float, scale: float | None = None) -> None:
        """Bring a place into the middle of the free space, at `scale` metres per reference pixel, flat."""
        chosen = min(self._widest, max(CLOSEST, scale or min(max(self.view.scale * self._unit, 0.8), 3.0)))
        left, top, width, height = self._room
        bearing = 0.0 if self.north_up else self.view.bearing
        self._wish = View(x, y, chosen / self._unit, bearing, 0.0, left + width / 2, top + height / 2)
        self.mode, self._quiet, self._fling = "look", 0.0, (0.0, 0.0)
        self._fly()

    def follow(self) -> None:
        """Go back to the car."""
        self.mode, self._fling, self._zoom_wish, self._wish = "follow", (0.0, 0.0), 1.0, None
        self._fly()

    def restyle(self, north_up: bool, flat: bool) -> None:
        """North up instead of heading up, flat instead of tilted."""
        if (north_up, flat) == (self.north_up, self.flat):
            return
        self.north_up, self.flat = north_up, flat
        if self.mode != "follow" and self._wish is not None:
            tilt = 0.0 if flat else min(STEEPEST, self._most_tilt(self._wish.scale * self._unit))
            self._wish = replace(self._wish, bearing=0.0 if north_up else self._wish.bearing, tilt=tilt)
        self._fly()

    # --- wishes of the fingers ------------------------------------------------------------------------------------

    def drag(self, from_x: float, from_y: float, to_x: float, to_y: float) -> None:
        """A finger moved; the ground under it moves along."""
        wish = self._touch()
        camera = Camera(wish, *self._size)
        a, b = camera.ground(from_x, from_y), camera.ground(to_x, to_y)
        step = math.hypot(b[0] - a[0], b[1] - a[1])
        limit = 4.0 * math.hypot(to_x - from_x, to_y - from_y) * wish.scale
        share = min(1.0, limit / step) if step > 0 else 0.0
        self._want(replace(wish, x=wish.x - (b[0] - a[0]) * share, y=wish.y - (b[1] - a[1]) * share))

    def fling(self, speed_x: float, speed_y: float) -> None:
        """The finger left with a speed in pixels per second."""
        most = 2.4 * max(self._size)
        slow = min(1.0, most / max(math.hypot(speed_x, speed_y), 1e-9))
        turn = math.radians(self.view.bearing)
        right, ahead = -speed_x * slow * self.view.scale, speed_y * slow * self.view.scale
        self._fling = (
            right * math.cos(turn) + ahead * math.sin(turn),
            -right * math.sin(turn) + ahead * math.cos(turn),
        )

    def magnify(self, steps: float) -> None:
        """While following, closer by two to the power of `steps` than the drive alone would have it; 0 is usual."""
        if steps != self._steps:
            self._steps, self._quiet = steps, 0.0
            if self.mode != "follow":
                self.follow()

    def zoom(self, factor: float, at_x: float, at_y: float, gently: bool = False) -> None:
        """Closer by `factor`, keeping the ground at a screen point where it is; following goes on following.

        `gently` glides there in a moment, as for a double tap; else the view goes with the fingers.
        """
        factor = min(16.0, max(1 / 16.0, factor))
        if self.mode == "follow":
            self._zoom_wish = min(230.0, max(1 / 230.0, self._zoom_wish / factor))
            self._quiet = 0.0
            if not gently:
                self._scale = min(self._widest, max(CLOSEST, self._scale / factor))
                self._move()
            return
        wish = self._touch()
        scale = min(self._widest / self._unit, max(CLOSEST / self._unit, wish.scale / factor))
        tilt = min(wish.tilt, self._most_tilt(scale * self._unit))
        at_y = max(at_y, Camera(wish, *self._size).horizon + 0.12 * self._size[1])
        before = Camera(wish, *self._size).ground(at_x, at_y)
        wish = replace(wish, scale=scale, tilt=tilt)
        after = Camera(wish, *self._size).ground(at_x, at_y)
        self._want(replace(wish, x=wish.x + before[0] - after[0], y=wish.y + before[1] - after[1]), gently)

    def rotate(self, degrees: float, at_x: float | None = None, at_y: float | None = None) -> None:
        """Turn the view, around a screen point where one is given."""
        wish = self._touch()
        turned = replace(wish, bearing=(wish.bearing + degrees) % 360.0)
        if at_x is not None and at_y is not None:
            at_y = max(at_y, self.camera.horizon + 0.12 * self._size[1])
            before, after = (Camera(view, *self._size).ground(at_x, at_y) for view in (wish, turned))
            turned = replace(turned, x=turned.x + before[0] - after[0], y=turned.y + before[1] - after[1])
        self._want(turned)

    def lean(self, degrees: float) -> None:
        """Tilt the view further."""
        wish = self._touch()
        most = min(64.0, self._most_tilt(wish.scale * self._unit))
        self._want(replace(wish, tilt=min(most, max(0.0, wish.tilt + degrees))))

    # --- time -----------------------------------------------------------------------------------------------------

    def advance(self, seconds: float) -> None:
        """Let time pass: one frame."""
        seconds = min(max(seconds, 0.0), 0.1)
        self._roll(seconds)
        self._quiet += seconds
        if self.mode == "follow":
            if self._quiet > RESUME:
                self._zoom_wish **= max(0.0, 1.0 - seconds)
                if abs(self._zoom_wish - 1.0) < 0.01:
                    self._zoom_wish = 1.0
            pace = 0.3 if self._quiet < 2.0 else 1.1  # what was asked for comes sooner
            self._scale *= (self._cruising() / self._scale) ** min(1.0, seconds / pace)
        elif self.mode == "free":
            self._coast(seconds)
            self._settle()
        if self.mode != "follow" and not self.held:
            patience = OVERVIEW if self.mode == "overview" else RESUME
            if self._quiet > patience:
                self.follow()
        if self._flown < 1.0:
            self._flown = min(1.0, self._flown + seconds / self._lasts)
        self._move()
        if seconds > 0.0:
            self._before = self.view

    # --- inside ---------------------------------------------------------------------------------------------------

    @property
    def _widest(self) -> float:
        return widest(self.bounds, self._size, self._unit)

    def _kept(self, wish: View) -> View:
        """A view that fingers want, as far as there is something to see."""
        return within(wish, self.bounds, (self.car.x, self.car.y))

    def _cruising(self) -> float:
        """Metres per reference pixel while following."""
        wide = cruising(self.car.speed, self.manoeuvre, self._room[3] / self._unit)
        return self._grained(float(min(self._widest, max(CLOSEST, wide * self._zoom_wish * 2.0**-self._steps))))

    def _grained(self, scale: float) -> float:
        """The scale at which pictures are drawn pixel by pixel that is nearest, and stays so for a while."""
        if self.grain is None:
            return scale
        zero = self.grain * self._unit
        wanted, now = math.log2(zero / scale), math.log2(zero / self._scale)
        zoom = round(now) if abs(wanted - round(now)) < 0.7 else round(wanted)
        return float(zero / 2.0**zoom)

    def _roll(self, seconds: float) -> None:
        turn, ahead = math.radians(self.car.heading), self.car.speed * seconds
        share = 1.0 - math.exp(-seconds / 0.16)
        ex, ey, eh = self._error
        self.car.x += ahead * math.sin(turn) + ex * share
        self.car.y += ahead * math.cos(turn) + ey * share
        self.car.heading = (self.car.heading + eh * share) % 360.0
        self._error = (ex * (1 - share), ey * (1 - share), eh * (1 - share))

    def _coast(self, seconds: float) -> None:
        fx, fy = self._fling
        if (fx or fy) and self._wish is not None:
            self._wish = self._kept(replace(self._wish, x=self._wish.x + fx * seconds, y=self._wish.y + fy * seconds))
            slow = math.exp(-seconds / 0.32)
            self._fling = (fx * slow, fy * slow) if math.hypot(fx, fy) > 8.0 * self.view.scale else (0.0, 0.0)

    def _settle(self) -> None:
        """After a zoom come to rest at the nearest scale at which pictures are drawn pixel by pixel."""
        wish = self._wish
        if self.grain is None or wish is None or self._flown < 1.0 or self._quiet < SETTLE or self._fling != (0.0, 0.0):
            return
        own = self.grain / 2.0 ** round(math.log2(self.grain / wish.scale))
        if abs(own / wish.scale - 1.0) > 1e-6:
            self._want(replace(wish, scale=own), gently=True)

    def _touch(self) -> View:
        """The fingers take over; gives the view they work on."""
        if self.mode != "free" or self._wish is None:
            self._wish = self.view
        self.mode, self._quiet, self._flown, self._fling = "free", 0.0, 1.0, (0.0, 0.0)
        return self._wish

    def _want(self, wish: View, gently: bool = False) -> None:
        self._wish = self._kept(wish)
        if gently and self.still:
            self._place(self._target())
        elif gently:
            self._flight, self._flown, self._lasts = Flight(self.view, max(self._size)), 0.0, BRIEF
        self._move()

    def _move(self) -> None:
        """The view for now: on its flight or at its goal, but never far from that of the frame before."""
        goal = self._target()
        if self._flown < 1.0 and self._flight is not None:
            goal = self._flight.at(self._flown, goal)
        self.view = within_stride(self._before, goal, max(self._size))

    def _place(self, view: View) -> None:
        """Be somewhere at once: before anything was shown, and where motion is reduced."""
        self.view = self._before = view
        self._flown = 1.0

    def _fly(self) -> None:
        goal = self._target()
        if self.still:
            self._place(goal)
            return
        self._flight = Flight(self.view, max(self._size))
        self._flown, self._lasts = 0.0, self._flight.seconds(goal, GLIDE)

    def _shown_box(self) -> View:
        assert self._box is not None
        x, y, width, height = self._room
        side, above = min(PIN[0] * self._unit, width / 6), min(PIN[1] * self._unit, height / 5)
        view = fitted(*self._box, (x + side, y + above, width - 2 * side, height - above), self.view)
        return replace(view, scale=min(view.scale, 4 * WIDEST / self._unit))

    def _most_tilt(self, scale: float) -> float:
        return 0.0 if self.level else leaning(scale)

    def _target(self) -> View:
        if self.mode != "follow" and self._wish is not None:
            return self._wish
        flat = self.flat or self.level
        return following(self.car, self._scale, self._unit, self._size, self._room, self.north_up, flat)
