"""A route as a course: lights, tolls, ferries and stops at their places, slopes and tunnels on their legs."""

from types import SimpleNamespace

import numpy as np
import pytest
from guided_roads import Net

from app.car.stops import Stop
from app.domains.course import course_of
from app.maps.geo import Frame

FRAME = Frame(54.0, 4.0)


def way() -> SimpleNamespace:
    net = Net({"a": (0, 0), "b": (0, 500), "c": (0, 3500), "d": (0, 4000), "e": (0, 4700), "f": (300, 4700)})
    net.road("a b", name="Quay Street")
    net.road("b c", name="Island Ferry", ferry=True, speed=12.0)
    net.road("c d", name="Cape Road", by=((5.0, 3700.0),))
    net.road("d e", name="Cape Road", toll=True, tunnel=True)
    net.road("e f", name="Cape Road", toll=True)
    for arc in net.arcs:
        arc.signals = arc.start == "c" and arc.end == "d"  # type: ignore[attr-defined]
        arc.climb, arc.descent = (25.0, 5.0) if arc.end == "d" else (0.0, 0.0)  # type: ignore[attr-defined]
    route = net.route("a b c d e f", stops=(4,), flow=30.0)
    route.legs = (SimpleNamespace(at_part=0), *route.legs)
    return route  # type: ignore[no-any-return]


def test_everything_that_one_waits_for_has_its_place() -> None:
    course = course_of(way(), FRAME, [Stop("Noodle House", 0, 0, minutes=10, charge_to=80)])  # type: ignore[arg-type]
    assert [(halt.kind, halt.point) for halt in sorted(course.halts, key=lambda halt: (halt.point, halt.kind))] == [
        ("ferry", 1),
        ("light", 4),
        ("toll", 4),
        ("stop", 5),
    ]
    stop = next(halt for halt in course.halts if halt.kind == "stop")
    assert (stop.seconds, stop.charge_to) == (600.0, 80.0)


def test_legs_know_traffic_slope_tunnel_and_ship() -> None:
    route = way()
    course = course_of(route, FRAME)  # type: ignore[arg-type]
    assert course.limits_kmh == route.limits and course.flow_kmh == (30.0,) * 6
    assert course.tunnels == {4} and course.ferries == {1}
    assert sum(course.climb_m) == pytest.approx(20.0) and course.climb_m[0] == 0.0
    assert FRAME.to_local(*course.points[-1]) == pytest.approx((300.0, 4700.0))
    assert np.all(np.diff(route.along) > 0)


def test_a_stop_without_a_time_of_its_own_is_a_short_one() -> None:
    course = course_of(way(), FRAME, [Stop("Cafe", 0, 0)])  # type: ignore[arg-type]
    assert [halt.seconds for halt in course.halts if halt.kind == "stop"] == [20.0]
