"""The camera: leads the car, glides, never jumps, obeys fingers, and comes back by itself."""

import math

import numpy as np
import pytest

from app.maps.drawing.camera import Camera, View
from app.maps.drawing.pilot import GLIDE, OVERVIEW, RESUME, Pilot

FRAME = 1 / 60


@pytest.fixture
def pilot() -> Pilot:
    made = Pilot()
    made.resize(1920, 720, (460, 70, 1000, 530))
    made.drive(100.0, 200.0, 90.0, 14.0)
    return made


def run(pilot: Pilot, seconds: float) -> None:
    for _ in range(round(seconds / FRAME)):
        pilot.advance(FRAME)


def test_ground_and_screen_are_each_other_s_inverse() -> None:
    camera = Camera(View(500.0, -300.0, 0.7, 33.0, 57.0, 900.0, 500.0), 1920, 720)
    for screen in ((900.0, 500.0), (200.0, 400.0), (1800.0, 690.0)):
        x, y = camera.ground(*screen)
        back = camera.project(np.array([[x, y, 0.0]]))[0]
        assert back[:2] == pytest.approx(screen, abs=0.01)


def test_the_car_sits_in_the_lower_part_of_the_free_space_heading_up(pilot: Pilot) -> None:
    run(pilot, 3)
    spot = pilot.camera.project(np.array([[pilot.car.x, pilot.car.y, 0.0]]))[0]
    assert spot[0] == pytest.approx(960, abs=1) and 70 + 530 * 0.6 < spot[1] <= 600
    ahead = pilot.camera.project(np.array([[pilot.car.x + 50, pilot.car.y, 0.0]]))[0]
    assert ahead[1] < spot[1] and ahead[0] == pytest.approx(spot[0], abs=1)


def test_the_horizon_stays_on_the_screen_where_the_car_is_high(pilot: Pilot) -> None:
    pilot.resize(1920, 720, (460, 84, 1000, 255))
    run(pilot, 3)
    assert 0 < pilot.camera.horizon < 100


def test_between_two_positions_the_car_rolls_on_and_the_view_never_jumps(pilot: Pilot) -> None:
    x = 100.0
    last = pilot.view
    for _ in range(30):
        x += 1.4
        pilot.drive(x, 200.0, 90.0, 14.0)
        for _ in range(6):
            pilot.advance(FRAME)
            step = math.hypot(pilot.view.x - last.x, pilot.view.y - last.y)
            assert step < 0.6
            last = pilot.view
    assert pilot.car.x == pytest.approx(x, abs=2.0)


def test_a_new_route_is_shown_as_a_whole_and_then_followed_again(pilot: Pilot) -> None:
    pilot.show((0.0, 0.0), (4000.0, 2500.0))
    run(pilot, GLIDE + 0.1)
    corners = pilot.camera.project(np.array([[0.0, 0.0, 0.0], [4000.0, 2500.0, 0.0]]))
    assert corners[:, 0].min() >= 460 and corners[:, 0].max() <= 1460
    assert corners[:, 1].min() >= 70 and corners[:, 1].max() <= 600
    run(pilot, OVERVIEW + GLIDE)
    assert pilot.mode == "follow" and pilot.view.tilt > 45


def test_dragging_keeps_the_ground_under_the_finger_and_following_resumes(pilot: Pilot) -> None:
    held = pilot.camera.ground(800, 500)
    pilot.drag(800, 500, 830, 520)
    assert pilot.mode == "free"
    assert pilot.camera.ground(830, 520) == pytest.approx(held, abs=0.01)
    pilot.fling(600, 0)
    before = pilot.view.x, pilot.view.y
    run(pilot, 1)
    assert (pilot.view.x, pilot.view.y) != before
    pilot.car.speed = 0.0
    run(pilot, RESUME + GLIDE)
    assert pilot.mode == "follow"


def test_zooming_keeps_the_ground_under_the_finger(pilot: Pilot) -> None:
    pilot.drag(800, 500, 801, 500)
    held = pilot.camera.ground(700, 400)
    pilot.zoom(1.5, 700, 400)
    run(pilot, 0.1)
    assert pilot.camera.ground(700, 400) == pytest.approx(held, abs=0.05)


def test_a_car_that_stands_leaves_the_picture_still(pilot: Pilot) -> None:
    pilot.drive(100.0, 200.0, 90.0, 0.0)
    run(pilot, 4)
    assert not pilot.moving


def test_what_lies_behind_or_far_beside_is_not_seen() -> None:
    camera = Camera(View(0.0, 0.0, 0.6, 0.0, 57.0, 960.0, 460.0), 1920, 720)
    x, y, r = np.array([0.0, 0.0, 5000.0]), np.array([300.0, -3000.0, 100.0]), np.array([50.0, 50.0, 50.0])
    assert camera.sees(x, y, r).tolist() == [True, False, False]
