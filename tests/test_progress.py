"""Progress on a route: counting down smoothly, noticing when it is left, and going on without a position."""

import itertools

import pytest
from guided_roads import Net

from app.maps.guidance.progress import Progress


def way(**more: float) -> Progress:
    net = Net({"a": (0, 0), "b": (0, 1000), "c": (500, 1000), "d": (500, 0)})
    net.road("a b", speed=50.0)
    net.road("b c", speed=80.0)
    net.road("c d", speed=30.0)
    return Progress(net.route("a b c d", **more))


def test_the_distance_counts_down_with_every_metre() -> None:
    progress = way()
    seen = []
    for y in range(0, 1001, 5):
        progress.update(-1.5, float(y), 0.0)
        seen.append(progress.length - progress.metres)
    assert seen[0] == 2500 and seen[-1] == 1500
    assert all(4.9 < a - b < 5.1 for a, b in itertools.pairwise(seen))
    assert not progress.lost and progress.off == pytest.approx(1.5)


def test_time_left_knows_limits_and_traffic() -> None:
    free, slow = way(), way(flow=25.0)
    assert free.seconds_left == pytest.approx(1000 / 50 * 3.6 + 500 / 80 * 3.6 + 1000 / 30 * 3.6)
    assert slow.seconds_left == pytest.approx(2500 / 25 * 3.6)
    free.update(250.0, 1000.0)
    assert free.limit == 80.0 and free.seconds_left == pytest.approx(250 / 80 * 3.6 + 120)


def test_too_far_beside_the_route_is_off_it() -> None:
    progress = way()
    progress.update(40.0, 500.0)
    assert not progress.lost
    progress.update(50.0, 500.0)
    assert progress.lost


def test_another_road_is_noticed_by_its_direction_before_it_is_far_away() -> None:
    progress = way()
    for step in range(8):
        progress.update(step * 5.0, 500.0, 90.0)
    assert progress.off < 45 and not progress.lost
    progress.update(40.0, 500.0, 90.0)
    assert not progress.lost
    progress.update(44.0, 500.0, 90.0)
    assert progress.lost


def test_driving_back_along_the_route_leaves_it() -> None:
    progress = way()
    for y in (500.0, 490.0, 480.0):
        progress.update(0.0, y, 180.0)
    assert not progress.lost
    progress.update(0.0, 470.0, 180.0)
    assert progress.lost


def test_a_bend_does_not_look_like_another_road() -> None:
    progress = way()
    for at in range(60):
        y, x = min(970.0 + at, 1000.0), max(0.0, at - 30.0)
        progress.update(x, y, 45.0 if 15 < at < 45 else 0.0 if at <= 15 else 90.0)
        assert not progress.lost


def test_without_a_position_one_goes_on_and_the_next_position_counts_again() -> None:
    progress = way()
    progress.update(0.0, 900.0, 0.0)
    for _ in range(30):
        progress.coast(10.0)
    assert progress.metres == 1200.0 and progress.limit == 80.0 and progress.heading == 90.0
    assert progress.place() == pytest.approx((200.0, 1000.0, 90.0))
    progress.update(230.0, 1000.0, 90.0)
    assert progress.metres == 1230.0 and not progress.lost
    progress.coast(9999.0)
    assert progress.metres == progress.length and progress.seconds_left == 0.0


def test_metres_are_true_metres_however_the_flat_frame_stretches() -> None:
    net = Net({"a": (0, 0), "b": (0, 1000), "c": (1000, 1000)})
    net.road("a b")
    net.road("b c")
    for arc in net.arcs:
        if arc.edge.points[1][0] > 0:
            arc.edge.length = 990.0
    route = net.route("a b c")
    progress = Progress(route)
    assert progress.length == 1990.0
    progress.update(500.0, 1000.0)
    assert progress.metres == 1495.0
