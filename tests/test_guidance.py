"""Guidance as a domain: a real region, a real route, a simulated drive, and everything that is said and shown."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from app.car.car import Car, Done, Refused
from app.car.catalogue import HMI, NAVIGATION, POSITION_VALID
from app.car.simulation import Simulation
from app.domains.guidance import SAID, Guidance
from app.domains.guidance_commands import LANGUAGE, MODE, VOLUME
from app.domains.navigation import Navigation
from app.domains.reckoning import Reckoning
from app.maps.routing.incidents import incident
from tests.region import region_file

NIGHT = datetime(2026, 5, 13, 3, 0)
GOAL = "Lake Cabin"


class Drive:
    """A car with navigation and guidance, driven second by second; `said` and `chimed` are what one hears."""

    def __init__(self) -> None:
        self.time = 0.0
        self.car = Car(clock=lambda: self.time)
        self.navigation = Navigation(self.car, region_file(), now=lambda: NIGHT)
        self.reckoning = Reckoning(self.car, self.navigation)
        self.guidance = Guidance(self.car, self.navigation, lambda: self.time)
        self.simulation = Simulation(self.car, weather=False)
        self.said: list[str] = []
        self.chimes = 0
        self.guidance.say = lambda text, language: self.said.append(text)
        self.guidance.chime = self._chime
        self._course: object = None

    def _chime(self) -> None:
        self.chimes += 1

    def go(self, seconds: float, step: float = 0.5) -> Iterator[float]:
        """Drive on; yields after every step."""
        until = self.time + seconds
        while self.time < until and self.navigation.active:
            if self.navigation.course is not self._course:
                self._course = self.navigation.course
                self.simulation.follow(self.navigation.course)
            self.time += step
            self.simulation.step(step)
            yield self.time


@pytest.fixture
def drive(qt: object) -> Drive:
    return Drive()


def test_a_whole_drive_is_told_from_the_first_turn_to_the_arrival(drive: Drive) -> None:
    drive.navigation.go_to("Airport")
    route = drive.navigation.guide.route  # type: ignore[union-attr]
    assert route is not None
    last, nearness = "", []
    for _ in drive.go(3600):
        assert drive.guidance.speedLimit > 0
        nearness.append(drive.guidance.nearness)
        last = drive.said[-1] if drive.said else last
    assert not drive.navigation.active
    assert drive.said and last.startswith("You have reached your destination")
    assert all(a != b for a, b in zip(drive.said, drive.said[1:], strict=False)), "nothing is said twice in a row"
    assert drive.time == pytest.approx(route.seconds, rel=0.3)
    assert max(nearness) > 0.9 and min(nearness) == 0.0
    written = [change.after for change in drive.car.journal if change.signal == SAID]
    assert written == drive.said, "what is said stands in the journal"
    assert drive.guidance.announcement == "" and drive.guidance.lanes == []


def test_the_voice_is_full_brief_or_off(drive: Drive) -> None:
    assert drive.guidance.set_voice("off").state == {"voice": "off", "volume": 60}
    drive.navigation.go_to("Airport")
    list(drive.go(120))
    assert drive.said == []
    drive.guidance.set_voice("brief")
    list(drive.go(300))
    assert drive.said and not any("onto" in text for text in drive.said)


def test_the_volume_is_set_changed_and_kept_in_its_range(drive: Drive) -> None:
    assert drive.guidance.set_volume(percent=30).state["volume"] == 30
    assert drive.guidance.set_volume(change=-10).state["volume"] == 20
    assert drive.guidance.set_volume(change=-40).state["volume"] == 0
    assert drive.car[VOLUME] == 0
    assert isinstance(drive.guidance.set_volume().outcome, Refused)


def test_guidance_speaks_the_screens_language_or_its_own(drive: Drive) -> None:
    drive.navigation.go_to("Airport")
    assert drive.guidance.language == "en"
    drive.car.record({f"{HMI}.CurrentLanguage": "zh"})
    assert "前方" in str(drive.guidance.repeat().state["announcement"])
    assert isinstance(drive.car.request({LANGUAGE: "de"}), Done)
    assert str(drive.guidance.repeat().state["announcement"]).startswith("In ")
    assert "Meter" in str(drive.guidance.repeat().state["announcement"])


def test_repeating_tells_the_distance_as_it_is_now(drive: Drive) -> None:
    assert drive.guidance.repeat().state == {"announcement": None}
    drive.navigation.go_to("Airport")
    first = drive.guidance.repeat().state["announcement"]
    list(drive.go(25))
    second = drive.guidance.repeat().state["announcement"]
    assert first != second and str(second).startswith("In ")
    drive.guidance.sayAgain()
    assert drive.said[-1] == second


def test_leaving_the_route_finds_another_and_says_so_once(drive: Drive) -> None:
    drive.navigation.go_to("Airport")
    list(drive.go(30))
    before = drive.navigation.path
    latitude, longitude = (drive.car.number(f"Vehicle.CurrentLocation.{axis}") for axis in ("Latitude", "Longitude"))
    drive.car.record(
        {"Vehicle.CurrentLocation.Latitude": latitude + 0.003, "Vehicle.CurrentLocation.Longitude": longitude + 0.004}
    )
    assert drive.navigation.path != before and drive.guidance.notice == "I have found a new route."
    list(drive.go(60))
    assert drive.said.count("I have found a new route.") == 1 and drive.guidance.notice == ""
    drive.navigation.go_to(GOAL)
    assert drive.guidance.notice == "", "a wish is no detour"


def test_too_fast_for_a_while_is_shown_chimed_and_said_once(drive: Drive) -> None:
    drive.navigation.go_to("Airport")
    list(drive.go(20))
    limit = drive.guidance.speedLimit
    for second in range(8):
        drive.time += 1.0
        drive.car.record({"Vehicle.Speed": limit + 9.0 + second % 2})
        drive.guidance._look()
    assert drive.guidance.overLimit and drive.chimes == 1
    drive.car.record({"Vehicle.Speed": float(limit)})
    drive.guidance._look()
    assert not drive.guidance.overLimit
    list(drive.go(120))
    assert drive.said.count(f"The speed limit is {limit}.") == 1


def blocked(drive: Drive, kind: str, delay: float) -> None:
    """Something happens on a long road of the route ahead."""
    guide = drive.navigation.guide
    assert guide is not None and guide.route is not None
    inner = guide.route.parts[len(guide.route.parts) // 3 : -8]
    edge = max(inner, key=lambda part: part.length).arc.edge
    guide.traffic.add(incident(guide.graph, kind, (edge.number,), "test", delay))  # type: ignore[arg-type]


def test_a_faster_route_is_offered_and_taken(drive: Drive) -> None:
    drive.navigation.go_to(GOAL)
    list(drive.go(10))
    former = drive.navigation.guide.route  # type: ignore[union-attr]
    assert former is not None
    blocked(drive, "accident", 3600.0)
    list(drive.go(30))
    assert drive.guidance.offer >= 3
    assert any(f"saves {drive.guidance.offer} minutes" in text for text in drive.said)
    assert "answer_offer" in drive.guidance.brief()
    assert drive.guidance.answer_offer(True).state == {"offer": "taken"}
    route = drive.navigation.guide.route  # type: ignore[union-attr]
    assert route is not None and set(route.edges) != set(former.edges)
    assert drive.guidance.offer == 0 and drive.guidance.notice == ""


def test_an_offer_that_is_declined_does_not_come_again(drive: Drive) -> None:
    drive.navigation.go_to(GOAL)
    blocked(drive, "accident", 3600.0)
    list(drive.go(30))
    assert drive.guidance.offer > 0
    assert drive.guidance.answer_offer(False).state == {"offer": "declined"}
    list(drive.go(30))
    assert drive.guidance.offer == 0
    assert drive.guidance.answer_offer(True).state == {"offer": "none"}


def test_a_little_delay_is_not_worth_an_offer(drive: Drive) -> None:
    drive.navigation.go_to(GOAL)
    blocked(drive, "jam", 100.0)
    list(drive.go(30))
    assert drive.guidance.offer == 0


def test_a_closed_road_is_driven_around_without_asking(drive: Drive) -> None:
    drive.navigation.go_to(GOAL)
    list(drive.go(10))
    former = drive.navigation.guide.route  # type: ignore[union-attr]
    assert former is not None
    blocked(drive, "closure", 0.0)
    list(drive.go(60))
    route = drive.navigation.guide.route  # type: ignore[union-attr]
    assert route is not None and set(route.edges) != set(former.edges)
    assert "I have found a new route." in drive.said and drive.guidance.offer == 0


def test_a_stop_on_the_way_is_told_waited_at_and_left_behind(drive: Drive) -> None:
    drive.navigation.go_to("Airport", via=["Harbour Museum"])
    waited = 0
    for _ in drive.go(2400):
        waited += drive.car.number("Vehicle.Speed") == 0.0
    assert [text for text in drive.said if "your stop Harbour Museum" in text]
    reached = next(n for n, text in enumerate(drive.said) if text.startswith("You have reached your stop"))
    assert drive.said[-1].startswith("You have reached your destination") and reached < len(drive.said) - 2
    assert waited * 0.5 >= 19.0 and "I have found a new route." not in drive.said


def test_in_a_tunnel_the_car_goes_on_along_its_route(drive: Drive) -> None:
    drive.navigation.go_to(GOAL)
    list(drive.go(20))
    guide, car = drive.navigation.guide, drive.car
    assert guide is not None and guide.progress is not None
    before = guide.progress.metres
    place = car.number("Vehicle.CurrentLocation.Latitude")
    car.record({POSITION_VALID: False})
    for _ in range(10):
        car.record({"Vehicle.TraveledDistance": car.number("Vehicle.TraveledDistance") + 15.0})
    assert guide.progress.metres == pytest.approx(before + 150.0, abs=0.5)
    assert car.number("Vehicle.CurrentLocation.Latitude") != place and not guide.progress.lost
    car.record({POSITION_VALID: True, "Vehicle.TraveledDistance": car.number("Vehicle.TraveledDistance") + 15.0})
    assert guide.progress.metres == pytest.approx(before + 150.0, abs=0.5)


def test_the_settings_live_in_signals_and_are_undone_with_a_turn(drive: Drive) -> None:
    from app.car.journal import Cause, caused

    with caused(Cause("voice", turn="t1")):
        drive.guidance.set_voice("off")
    assert drive.car[MODE] == "OFF" and drive.guidance.voice == "OFF"
    assert isinstance(drive.car.undo("t1"), Done) and drive.guidance.voice == "FULL"
    assert f"{NAVIGATION}.Volume" == VOLUME
