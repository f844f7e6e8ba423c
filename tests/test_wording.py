"""Every signal that somebody can change in the cabin has words on a card."""

import pytest
from cabin_commands import CASES, Case

from app.car.car import Car
from app.car.journal import Cause, Change, caused
from app.domains.climate import Climate
from app.domains.lights import Lights
from app.domains.openings import Openings
from app.domains.seats import Seats
from app.domains.wording import place_of, telling, wording

ALONG = ("IsWiping", "MemoryRecalled", "IsChildLockActive")  # told by the change that they come with


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.tool} {list(case.arguments.values())}")
def test_what_a_command_changes_can_be_told(case: Case) -> None:
    car = Car()
    car.record(case.before)
    domains = {domain.name: domain for domain in (Climate(car), Seats(car), Openings(car), Lights(car))}
    name, _, verb = case.tool.partition("_")
    with caused(Cause("voice", turn="t1")):
        getattr(domains[name], verb)(**case.arguments)
    changes = telling(car.journal.of_turn("t1"))
    assert changes
    for change in changes:
        told = wording(change)
        assert told is not None or change.signal.endswith(ALONG) or "PassengerSide.Is" in change.signal, change.signal
        assert told is None or ("{" not in str(told.title) and "{" not in str(told.value))


def test_seats_that_came_to_the_same_are_named_together() -> None:
    car = Car()
    openings = Openings(car)
    for zone, place in (("all", "All"), ("front", "Front"), ("rear", "Rear"), ("rear_right", "Rear right")):
        with caused(Cause("voice", turn=zone)):
            openings.set_window(zone, percent=60 if zone != "rear_right" else 10)  # type: ignore[arg-type]
            told = [wording(change) for change in car.journal.of_turn(zone)]
            openings.set_window("all", percent=0)
        assert str(place_of([one for one in told if one])) == place


def test_ventilation_has_a_name_of_its_own() -> None:
    change = Change(1, 0.0, "Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling", 0, -67, Cause("touch"))
    told = wording(change)
    assert told is not None and (str(told.title), str(told.value)) == ("Seat ventilation", "2")
