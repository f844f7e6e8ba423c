"""The camera: leads the car, glides, never jumps, obeys fingers, and comes back by itself."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.maps.drawing.camera import Camera, View
from app.maps.drawing.flight import Flight, shorter
from app.maps.drawing.pilot import CLOSEST, GLIDE, OVERVIEW, RESUME, WIDEST, Pilot
from app.maps.drawing.stride import STRIDE, TURNED, ZOOMED

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


def test_with_reduced_motion_the_view_is_there_at_once(pilot: Pilot) -> None:
    run(pilot, 3)
    pilot.drive(pilot.car.x, pilot.car.y, 90.0, 0.0)
    pilot.still = pilot.held = True
    pilot.look_at(5000.0, 5000.0)
    pilot.advance(0.0)
    at = pilot.view
    run(pilot, 1)
    assert pilot.view == at and pilot.camera.project(np.array([[5000.0, 5000.0, 0.0]]))[0][0] == pytest.approx(
        960, abs=1
    )


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


def test_before_a_manoeuvre_it_looks_closer_and_at_speed_wider(pilot: Pilot) -> None:
    def settled(kmh: float, manoeuvre: float | None) -> float:
        pilot.manoeuvre = manoeuvre
        for _ in range(400):
            pilot.drive(pilot.car.x, pilot.car.y, 90.0, kmh / 3.6)
            pilot.advance(FRAME)
        return pilot.view.scale

    town, motorway = settled(40, None), settled(125, None)
    assert motorway > 2.5 * town
    assert settled(40, 60.0) < town < settled(60, 1200.0)


def test_north_up_gives_the_road_ahead_more_room(pilot: Pilot) -> None:
    pilot.restyle(north_up=True, flat=True)
    run(pilot, 3)
    spot = pilot.camera.project(np.array([[pilot.car.x, pilot.car.y, 0.0]]))[0]
    assert pilot.view.bearing == pytest.approx(0.0) and pilot.view.tilt == pytest.approx(0.0)
    assert spot[0] < 960 - 150  # driving east


def test_looking_at_a_place_brings_it_into_the_middle_and_stays_while_held(pilot: Pilot) -> None:
    pilot.held = True
    pilot.look_at(30_000.0, 12_000.0, 1.2)
    run(pilot, RESUME + 5)
    spot = pilot.camera.project(np.array([[30_000.0, 12_000.0, 0.0]]))[0]
    assert spot[:2] == pytest.approx((960, 70 + 265), abs=1) and pilot.view.scale == pytest.approx(1.2)
    pilot.held = False
    run(pilot, RESUME + 4)
    assert pilot.mode == "follow"


def test_the_whole_country_fits_and_is_flat(pilot: Pilot) -> None:
    pilot.held = True
    pilot.drag(800, 400, 801, 400)
    for _ in range(60):
        pilot.zoom(0.8, 900, 400)
        pilot.advance(FRAME)
    assert pilot.view.scale == pytest.approx(WIDEST) and pilot.view.tilt == pytest.approx(0.0)
    for _ in range(80):
        pilot.zoom(1.3, 900, 400)
        pilot.advance(FRAME)
    assert pilot.view.scale == pytest.approx(CLOSEST)


def test_a_finger_zoom_while_following_goes_on_following_and_wears_off(pilot: Pilot) -> None:
    pilot.drive(100.0, 200.0, 90.0, 0.0)
    run(pilot, 4)
    before = pilot.view.scale
    pilot.zoom(2.0, 900, 300)
    run(pilot, 1)
    assert pilot.mode == "follow" and pilot.view.scale == pytest.approx(before / 2, rel=0.05)
    run(pilot, RESUME + 12)
    assert pilot.view.scale == pytest.approx(before, rel=0.05) and not pilot.moving


def test_a_long_flight_climbs_so_that_the_ground_does_not_rush_by() -> None:
    start, goal = View(0, 0, 0.6), View(40_000, 0, 0.6)
    flight = Flight(start, 1920)
    views = [flight.at(n / 120, goal) for n in range(121)]
    assert max(view.scale for view in views) > 10
    assert max(abs(b.x - a.x) / max(a.scale, b.scale) for a, b in pairwise(views)) < 150
    assert views[-1] == goal


def test_on_a_map_of_pictures_the_scale_comes_to_rest_at_the_pictures_own(pilot: Pilot) -> None:
    pilot.grain, pilot.level = 2048.0 * 0.7, True
    run(pilot, 8)

    def own() -> bool:
        zoom = math.log2(2048.0 * 0.7 / pilot.view.scale)
        return abs(zoom - round(zoom)) < 1e-3

    assert own() and pilot.view.tilt == pytest.approx(0.0)
    pilot.drag(800, 500, 801, 500)
    pilot.zoom(1.37, 900, 300)
    assert not own()
    run(pilot, 1.5)
    assert own() and pilot.mode == "free"
    pilot.lean(20)
    run(pilot, 0.5)
    assert pilot.view.tilt == pytest.approx(0.0)


coordinates = st.floats(-50_000, 50_000)
pixels = st.floats(-200, 2200)
wishes = st.one_of(
    st.tuples(st.just("drive"), coordinates, coordinates, st.floats(0, 360), st.floats(0, 60)),
    st.tuples(st.just("show"), st.tuples(coordinates, coordinates), st.tuples(coordinates, coordinates)),
    st.tuples(st.just("look_at"), coordinates, coordinates, st.floats(0.01, 1000)),
    st.tuples(st.just("drag"), pixels, pixels, pixels, pixels),
    st.tuples(st.just("fling"), st.floats(-90_000, 90_000), st.floats(-90_000, 90_000)),
    st.tuples(st.just("zoom"), st.floats(0.001, 1000), pixels, pixels, st.booleans()),
    st.tuples(st.just("rotate"), st.floats(-720, 720), pixels, pixels),
    st.tuples(st.just("lean"), st.floats(-90, 90)),
    st.tuples(st.just("magnify"), st.floats(-8, 4)),
    st.tuples(st.just("restyle"), st.booleans(), st.booleans()),
    st.tuples(st.just("follow")),
    st.tuples(st.just("resize"), st.floats(300, 4000), st.floats(300, 2000), st.just((100, 70, 700, 330))),
)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(wishes, st.integers(0, 12), st.floats(0.001, 0.2)), max_size=12))
def test_whatever_is_wished_the_view_moves_less_than_a_bound_between_two_frames(
    story: list[tuple[tuple[object, ...], int, float]],
) -> None:
    pilot = Pilot()
    pilot.resize(1920, 720, (460, 70, 1000, 530))
    pilot.drive(100.0, 200.0, 90.0, 14.0)
    last, widest = pilot.view, 1920.0
    for (verb, *values), frames, seconds in story:
        getattr(pilot, str(verb))(*values)
        widest = max(widest, pilot.camera.width, pilot.camera.height)
        for _ in range(frames):
            pilot.advance(seconds)
            view = pilot.view
            step = math.hypot(view.x - last.x, view.y - last.y) / max(view.scale, last.scale)
            assert step <= STRIDE * widest * 1.01 + 1e-6
            assert 1 / ZOOMED - 1e-9 <= view.scale / last.scale <= ZOOMED + 1e-9
            assert abs(shorter(last.bearing, view.bearing)) <= TURNED + 1e-6
            assert all(math.isfinite(value) for value in vars(view).values())
            last = view
