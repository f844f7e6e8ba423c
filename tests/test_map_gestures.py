"""Fingers and mouse on the map: real touch events on a real window, seen in the camera."""

import math
import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from app.maps.drawing.fingers import Fingers
from app.maps.drawing.map_hands import MapHands
from app.maps.drawing.map_layer import MapLayer
from app.maps.drawing.pilot import Pilot
from app.maps.geo import Frame

os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"  # Qt would gather movements until a frame is drawn
WIDTH, HEIGHT = 1280, 720


class Touched:
    """A window with a map of its own under hands, and what the hands told."""

    def __init__(self) -> None:
        self.window = QQuickWindow()
        self.window.resize(WIDTH, HEIGHT)
        self.layer = MapLayer(self.window.contentItem())
        self.hands = MapHands(self.window.contentItem())
        for item in (self.layer, self.hands):
            item.setSize(QSizeF(WIDTH, HEIGHT))
        self.hands.setProperty("map", self.layer)
        self.layer.frame = Frame(54.0, 4.0)
        self.layer.place(54.0, 4.0, 0.0, 0.0)
        self.layer.restyle(False, True)
        self.rest()
        self.taps: list[tuple[float, float]] = []
        self.presses: list[tuple[float, ...]] = []
        self.hands.tapped.connect(lambda x, y: self.taps.append((x, y)))
        self.hands.pressed.connect(lambda *spot: self.presses.append(spot))
        self.down: dict[int, tuple[float, float]] = {}
        self.device = QTest.createTouchDevice()
        self.window.show()
        QGuiApplication.processEvents()

    @property
    def pilot(self) -> Pilot:
        return self.layer.pilot

    def rest(self, seconds: float = 3.0) -> None:
        """Let the camera arrive."""
        for _ in range(round(seconds * 60)):
            self.layer.advance(1 / 60)

    def touch(self, *steps: dict[int, tuple[float, float] | None]) -> None:
        """Fingers by number: where each is at each step; None lifts it."""
        down = self.down
        for step in steps:
            event = QTest.touchEvent(self.window, self.device, False)
            for number, spot in step.items():
                if spot is None:
                    event.release(number, QPoint(*(round(v) for v in down.pop(number))), self.window)
                elif number in down:
                    event.move(number, QPoint(*(round(v) for v in spot)), self.window)
                    down[number] = spot
                else:
                    event.press(number, QPoint(*(round(v) for v in spot)), self.window)
                    down[number] = spot
            for number in down:
                if number not in step:
                    event.stationary(number)
            event.commit()
            self.layer.advance(1 / 60)

    def close(self) -> None:
        self.window.close()
        self.hands.setParentItem(None)
        self.layer.setParentItem(None)


@pytest.fixture
def touched(qt: object) -> Iterator[Touched]:
    made = Touched()
    yield made
    made.close()


def line(a: tuple[float, float], b: tuple[float, float], steps: int = 10) -> list[tuple[float, float]]:
    return [(a[0] + (b[0] - a[0]) * n / steps, a[1] + (b[1] - a[1]) * n / steps) for n in range(steps + 1)]


def pair(centre: tuple[float, float], span: float, degrees: float) -> dict[int, tuple[float, float] | None]:
    x, y = span / 2 * math.cos(math.radians(degrees)), span / 2 * math.sin(math.radians(degrees))
    return {0: (centre[0] - x, centre[1] - y), 1: (centre[0] + x, centre[1] + y)}


def test_the_ground_stays_under_the_finger_and_a_fling_runs_on(touched: Touched) -> None:
    path = line((600, 400), (760, 460))
    touched.touch({0: path[0]}, {0: path[1]})
    held = touched.pilot.camera.ground(*path[1])
    touched.touch(*({0: spot} for spot in path[2:]))
    assert touched.pilot.mode == "free"
    assert touched.pilot.camera.ground(*path[-1]) == pytest.approx(held, abs=1.0)
    touched.touch({0: None})
    before = touched.pilot.view
    touched.rest(0.3)
    assert touched.pilot.view.x < before.x  # the finger went right, so the view goes on west
    assert touched.pilot.view.scale == pytest.approx(before.scale)


def test_two_fingers_zoom_around_their_middle_and_turn(touched: Touched) -> None:
    centre = (640.0, 360.0)
    touched.touch({0: (500, 500)}, {0: (530, 500)}, {0: (535, 500)}, {0: None})  # the fingers lead now
    touched.rest(4)
    scale, ground = touched.pilot.view.scale, touched.pilot.camera.ground(*centre)
    touched.touch(pair(centre, 200, 0), *(pair(centre, 200 + 20 * n, 0) for n in range(1, 11)), {0: None, 1: None})
    touched.rest(0.2)
    assert touched.pilot.view.scale == pytest.approx(scale / 2, rel=0.12)
    assert touched.pilot.camera.ground(*centre) == pytest.approx(ground, abs=4.0)
    bearing = touched.pilot.view.bearing
    touched.touch(pair(centre, 300, 0), *(pair(centre, 300, 4 * n) for n in range(1, 11)), {0: None, 1: None})
    touched.rest(0.2)
    turned = (bearing - touched.pilot.view.bearing) % 360
    assert 25 < turned < 45


def test_a_pinch_that_ends_on_one_finger_goes_on_as_a_drag(touched: Touched) -> None:
    touched.touch({0: (540, 360), 1: (740, 360)}, {0: (520, 360), 1: (760, 360)}, {0: (500, 360), 1: (780, 360)})
    zoomed = touched.pilot.view.scale
    touched.touch({1: None}, {0: (502, 362)})
    held = touched.pilot.camera.ground(502, 362)
    touched.touch(*({0: spot} for spot in line((502, 362), (600, 420))))
    assert touched.pilot.camera.ground(600, 420) == pytest.approx(held, abs=1.0)
    assert touched.pilot.view.scale == pytest.approx(zoomed, rel=1e-3)


def test_two_fingers_up_together_tilt_the_map(touched: Touched) -> None:
    def both(y: float) -> dict[int, tuple[float, float] | None]:
        return {0: (500.0, y), 1: (760.0, y)}

    touched.touch(both(500), *(both(500 - 25 * n) for n in range(1, 11)), {0: None, 1: None})
    touched.rest(0.2)
    assert touched.pilot.view.tilt > 15 and touched.pilot.mode == "free"


def test_a_double_tap_comes_closer_and_a_tap_of_two_goes_back(touched: Touched) -> None:
    touched.pilot.magnify(-2.0)
    touched.rest()
    scale = touched.pilot.view.scale
    touched.touch({0: (600, 300)}, {0: None}, {0: (602, 301)}, {0: None})
    touched.rest(1.5)
    assert touched.pilot.view.scale == pytest.approx(scale / 2, rel=0.02)
    assert touched.taps == [(600, 300)]
    touched.touch({0: (500, 300), 1: (700, 300)}, {0: None, 1: None})
    touched.rest(1.5)
    assert touched.pilot.view.scale == pytest.approx(scale, rel=0.02)


def test_a_long_press_asks_what_is_here(touched: Touched) -> None:
    touched.touch({0: (640, 200)})
    assert touched.hands._long.isActive()
    touched.hands._long.timeout.emit()  # what would happen 600 ms later
    touched.touch({0: None})
    x, y, latitude, longitude = touched.presses[0]
    assert (x, y) == (640, 200)
    assert touched.layer.frame is not None
    assert touched.layer.frame.to_local(latitude, longitude) == pytest.approx(touched.pilot.camera.ground(640, 200))
    assert not touched.taps


def test_the_mouse_drags_turns_and_its_wheel_zooms(touched: Touched) -> None:
    start = touched.pilot.view
    QTest.mousePress(touched.window, Qt.MouseButton.LeftButton, pos=QPoint(600, 400))
    for step in range(1, 11):
        QTest.mouseMove(touched.window, QPoint(600 + 10 * step, 400))
    QTest.mouseRelease(touched.window, Qt.MouseButton.LeftButton, pos=QPoint(700, 400))
    touched.layer.advance(1 / 60)
    assert touched.pilot.view.x < start.x - 50 * start.scale
    touched.rest(1.0)
    before = touched.pilot.view.scale
    spot = QPointF(500, 300)
    wheel = QWheelEvent(
        spot, spot, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(touched.window, wheel)
    touched.rest(0.5)
    assert touched.pilot.view.scale == pytest.approx(before / 1.0016**240, rel=0.02)
    QTest.mousePress(touched.window, Qt.MouseButton.RightButton, pos=QPoint(600, 400))
    QTest.mouseMove(touched.window, QPoint(500, 300))
    QTest.mouseRelease(touched.window, Qt.MouseButton.RightButton, pos=QPoint(500, 300))
    touched.rest(0.2)
    assert touched.pilot.view.bearing == pytest.approx(20, abs=1) and touched.pilot.view.tilt > 5


def test_a_resting_hand_that_trembles_is_still_a_tap() -> None:
    told: list[str] = []

    class Acts:
        def __getattr__(self, name: str) -> object:
            return lambda *values: told.append(name)

    fingers = Fingers(Acts())  # type: ignore[arg-type]
    fingers.down(1, 100, 100, 0.0)
    fingers.move({1: (104, 97)}, 0.05)
    fingers.up(1, 0.1)
    assert told == ["tap"]
    told.clear()
    fingers.down(1, 500, 100, 2.0)
    fingers.move({1: (560, 100)}, 2.05)
    fingers.cancel()
    fingers.up(1, 2.1)
    assert told == ["drag"] or told == []
