"""Measures against worked examples of those who defined them."""

import pytest

from app.study.files.questionnaire import find_questionnaire
from app.study.files.schema import FOLDER
from app.study.measures.intervals import geometric_mean, mean, share
from app.study.measures.scores import scores, sus, ueq_s


def test_sus_is_scored_as_in_brookes_own_example() -> None:
    """Brooke (1996), the example of its section "Scoring SUS": 22 points, times 2.5."""
    assert sus([5, 4, 2, 1, 2, 3, 2, 4, 5, 2]) == 55
    assert (sus([5, 1] * 5), sus([1, 5] * 5), sus([3] * 10)) == (100, 0, 50)


def test_the_short_ueq_has_two_halves() -> None:
    """Schrepp et al. (2017): items 1 to 4 are pragmatic quality, 5 to 8 hedonic quality, all of them the whole."""
    assert ueq_s([3, 2, 1, 2, -1, -2, 0, 1]) == {"ueq_s_pragmatic": 2.0, "ueq_s_hedonic": -0.5, "ueq_s": 0.75}


def test_raw_tlx_is_the_mean_of_six_and_nothing_while_one_is_missing() -> None:
    """Hart (2006): the ratings without their weights."""
    asked = find_questionnaire("raw_tlx", FOLDER / "usability")
    given = dict(zip((item.id for item in asked.items), (70, 10, 55, 40, 65, 30), strict=True))
    assert scores(asked, given) == {"raw_tlx": 45.0}
    given.pop("effort")
    assert scores(asked, given) == {}
    performance = next(item for item in asked.items if item.id == "performance")
    assert performance.ends["en"][1].lower() == "failure", "the only scale of the six that runs from good to bad"


@pytest.mark.parametrize(
    ("passed", "count", "low", "high"),
    [
        (4, 5, 0.3596, 0.9796),  # Tullis (2008), measuringux.com/adjustedwald.htm
        (7, 10, 0.39, 0.90),  # Sauro & Lewis (2012), UX Magazine 850
        (3, 10, 0.10, 0.61),  # the same, for those who failed
    ],
)
def test_shares_have_adjusted_wald_intervals(passed: int, count: int, low: float, high: float) -> None:
    found = share(passed, count)
    digits = 0.0001 if low > 0.3595 and high > 0.97 else 0.005
    assert found.value == passed / count
    assert found.low == pytest.approx(low, abs=digits) and found.high == pytest.approx(high, abs=digits)


def test_a_share_stays_between_nothing_and_all() -> None:
    assert share(0, 4).low == 0.0 and share(4, 4).high == 1.0


def test_times_have_geometric_means() -> None:
    """Sauro (2006), measuringu.com/time_intervals: 68 s, 95 % from 46 to 101 s."""
    found = geometric_mean([55, 65, 75, 62, 45, 135])
    assert (round(found.value), round(found.low), round(found.high)) == (68, 46, 101)


def test_means_have_students_intervals() -> None:
    """Student (1908), the hours of sleep gained; as `t.test(extra ~ group, sleep, paired = TRUE)` of R has it."""
    found = mean([1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4])
    assert found.value == pytest.approx(1.58)
    assert (found.low, found.high) == pytest.approx((0.7001142, 2.4598858), abs=1e-6)
