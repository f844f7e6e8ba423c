"""The speed warning: after three seconds of being too fast, once for each stretch."""

from app.maps.guidance.speeding import Speeding


def warnings(readings: list[tuple[float, float]]) -> list[float]:
    """Seconds at which a warning comes for (speed, limit) once a second."""
    watch = Speeding()
    return [second for second, (speed, limit) in enumerate(readings) if watch.update(speed, limit, second)]


def test_a_moment_over_the_limit_is_no_matter_and_neither_is_a_little() -> None:
    assert warnings([(58, 50)] * 2 + [(50, 50)] * 5 + [(58, 50)] * 2) == []
    assert warnings([(54, 50)] * 30) == []


def test_three_seconds_over_bring_one_warning_on_a_stretch() -> None:
    assert warnings([(56, 50)] * 30) == [3]
    assert warnings([(56, 50)] * 5 + [(45, 50)] * 5 + [(56, 50)] * 9) == [3]


def test_a_new_limit_and_a_calm_while_count_anew() -> None:
    assert warnings([(56, 50)] * 5 + [(56, 30)] * 5) == [3, 8]
    assert warnings([(56, 50)] * 5 + [(45, 50)] * 12 + [(56, 50)] * 5) == [3, 20]


def test_where_the_limit_is_not_known_nobody_is_too_fast() -> None:
    watch = Speeding()
    assert not any(watch.update(200.0, 0.0, second) for second in range(20)) and not watch.over
