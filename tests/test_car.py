"""Signals, the journal, policies, confirmations and undo."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.car.car import Asked, Car, Done, Refused
from app.car.catalogue import HVAC, MEDIA, SIDES, STATIONS, catalogue, sides
from app.car.journal import Cause, caused
from app.car.policies.cabin import (
    AIR_CONDITIONING,
    AIRFLOW,
    FANS,
    FRONT_DEFROST,
    SHADE,
    SUNROOF,
    TEMPERATURES,
    WEATHER,
    WINDOWS,
)
from app.car.policies.lights import FOGS, HIGH_BEAM, LOW_BEAM
from app.car.policies.openings import TRUNKS
from app.car.signals import SignalError, Value

DRIVER = f"{HVAC}.Station.Row1.Driver.Temperature"


@pytest.fixture
def car() -> Car:
    return Car()


def turn(number: int) -> Cause:
    return Cause("voice", turn=f"t{number}", agent="host")


@pytest.mark.parametrize(
    ("signal", "value", "reason"),
    [
        (DRIVER, 31.0, "takes 16 to 28 celsius, not 31"),
        (DRIVER, "warm", "takes a float, not 'warm'"),
        (DRIVER, math.nan, "not nan"),
        (DRIVER, True, "takes a float, not True"),
        (f"{MEDIA}.Volume", 45.5, "takes a int, not 45.5"),
        (f"{HVAC}.AirDistribution", "SIDEWAYS", "takes one of FEET"),
        ("Vehicle.Cabin.Toaster.IsOn", True, "There is no signal 'Vehicle.Cabin.Toaster.IsOn'"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_the_reason(car: Car, signal: str, value: Value, reason: str) -> None:
    with pytest.raises(SignalError, match=reason):
        car.request({signal: value})
    assert len(car.journal) == 0


def test_a_whole_number_is_welcome_where_a_float_is_meant(car: Car) -> None:
    car.request({DRIVER: 22})
    assert car[DRIVER] == 22.0 and isinstance(car[DRIVER], float)


def test_every_change_is_journaled_with_its_cause(car: Car) -> None:
    with caused(turn(1)):
        car.request({DRIVER: 23.5})
    (change,) = car.journal.of_turn("t1")
    assert (change.signal, change.before, change.after) == (DRIVER, 21.0, 23.5)
    assert change.cause == Cause("voice", "t1", "host")
    assert '"from": 21.0, "to": 23.5' in change.as_json()


def test_a_wish_is_granted_whole_or_not_at_all(car: Car) -> None:
    with pytest.raises(SignalError):
        car.request({DRIVER: 24.0, f"{MEDIA}.Volume": 400})
    assert car[DRIVER] == 21.0


def test_watchers_hear_of_their_signals_once_per_commit(car: Car) -> None:
    seen: list[int] = []
    car.watch([DRIVER, TEMPERATURES[1]], lambda changes: seen.append(len(changes)))
    car.request(dict.fromkeys(TEMPERATURES, 20.0))
    car.request({DRIVER: 20.0})
    assert seen == [2]


def test_2_the_trunk_and_high_beams_wait_for_a_yes(car: Car) -> None:
    for signal in (TRUNKS[0], HIGH_BEAM):
        outcome = car.request({signal: True})
        assert isinstance(outcome, Asked) and car[signal] is False
        assert isinstance(car.confirm(outcome.confirmation), Done) and car[signal] is True


def test_a_confirmation_serves_once_and_expires() -> None:
    now = [0.0]
    car = Car(clock=lambda: now[0], patience=30)
    first = car.request({TRUNKS[0]: True})
    assert isinstance(first, Asked) and isinstance(car.confirm(first.confirmation), Done)
    assert isinstance(car.confirm(first.confirmation), Refused)
    second = car.request({TRUNKS[0]: False})
    now[0] = 31
    assert isinstance(second, Asked) and isinstance(car.confirm(second.confirmation), Refused)
    assert car[TRUNKS[0]] is True


def test_the_turn_that_asked_cannot_confirm_itself(car: Car) -> None:
    with caused(turn(1)):
        asked = car.request({TRUNKS[0]: True})
        assert isinstance(asked, Asked) and isinstance(car.confirm(asked.confirmation), Refused)
    assert car[TRUNKS[0]] is False
    with caused(turn(2)):
        assert isinstance(car.confirm(asked.confirmation), Done)


def test_two_questions_need_two_answers(car: Car) -> None:
    asked = car.request({TRUNKS[0]: True, HIGH_BEAM: True})
    assert isinstance(asked, Asked)
    again = car.confirm(asked.confirmation)
    assert isinstance(again, Asked) and again.question != asked.question
    assert isinstance(car.confirm(again.confirmation), Done)
    assert car[TRUNKS[0]] and car[HIGH_BEAM]


def test_3_the_sunroof_takes_its_shade_along(car: Car) -> None:
    outcome = car.request({SUNROOF: 50})
    assert isinstance(outcome, Done) and car[SHADE] == 100
    assert [str(text) for text in outcome.told] == ["The sunroof shade opens too."]
    assert [change.signal for change in outcome.changes if change.also] == [SHADE]
    assert isinstance(car.request({SHADE: 0}), Refused)


def test_7_and_8_defrosting_brings_air_and_closes_windows(car: Car) -> None:
    car.request({WINDOWS[2]: 60, WINDOWS[0]: 15, FANS[0]: 0, FANS[1]: 20})
    outcome = car.request({FRONT_DEFROST: True})
    assert isinstance(outcome, Done)
    assert car[AIR_CONDITIONING] is True and "WINDSHIELD" in str(car[AIRFLOW])
    assert [car[fan] for fan in FANS[:2]] == [40, 40]
    assert [car[window] for window in WINDOWS] == [15, 0, 0, 0]
    assert len(outcome.told) == 4


def test_9_zones_far_apart_are_told(car: Car) -> None:
    near, far = car.request({DRIVER: 24.0}), car.request({DRIVER: 24.5})
    assert isinstance(near, Done) and not near.told
    assert isinstance(far, Done) and str(far.told[0]) == "The seats are now 3.5 degrees apart."


def test_10_and_11_fog_lights_and_high_beams(car: Car) -> None:
    asked = car.request({HIGH_BEAM: True})
    assert isinstance(asked, Asked)
    car.confirm(asked.confirmation)
    car.record({WEATHER: "FOG"})
    outcome = car.request(dict.fromkeys(FOGS, True))
    assert isinstance(outcome, Done) and car[LOW_BEAM] is True and car[HIGH_BEAM] is False
    assert isinstance(car.request({HIGH_BEAM: True}), Refused)


def test_undo_brings_a_whole_turn_back_with_what_came_along(car: Car) -> None:
    car.request({WINDOWS[0]: 80})
    with caused(turn(1)):
        car.request({AIR_CONDITIONING: True})
    assert car[WINDOWS[0]] == 0
    with caused(turn(2)):
        assert isinstance(car.undo("t1"), Done)
    assert car[WINDOWS[0]] == 80 and car[AIR_CONDITIONING] is False
    assert isinstance(car.undo("t1"), Refused)


def test_undo_leaves_alone_what_somebody_changed_since(car: Car) -> None:
    with caused(turn(1)):
        car.request({DRIVER: 25.0, f"{MEDIA}.Volume": 60})
    car.request({DRIVER: 19.0})
    car.undo("t1")
    assert car[DRIVER] == 19.0 and car[f"{MEDIA}.Volume"] == 45


def test_undo_goes_back_turn_by_turn(car: Car) -> None:
    for number, degrees in ((1, 22.0), (2, 24.0)):
        with caused(turn(number)):
            car.request({DRIVER: degrees})
    for number, expected in ((3, 22.0), (4, 21.0)):
        with caused(turn(number)):
            car.undo(car.last_turn(but=f"t{number}"))
        assert car[DRIVER] == expected
    assert car.last_turn() == ""


def test_sensed_changes_do_not_push_out_caused_ones() -> None:
    car = Car()
    with caused(turn(1)):
        car.request({DRIVER: 25.0})
    for at in range(25_000):
        car.record({"Vehicle.Speed": float(at % 100)}, Cause("simulation"))
    assert car.journal.of_turn("t1") and len(list(car.journal)) < 21_000 < len(car.journal)


def test_zones_name_their_places() -> None:
    assert sides("rear") == SIDES[2:] and sides("all") == SIDES
    with pytest.raises(ValueError, match="There is no zone 'roof'"):
        sides("roof")


def test_overlay_is_marked_and_names_are_vss_style() -> None:
    signals = list(catalogue())
    assert len(signals) > 100
    assert all(signal.name.startswith("Vehicle.") for signal in signals)
    assert {signal.overlay for signal in signals if signal.name.endswith("Exterior.Weather")} == {True}
    assert {signal.overlay for signal in signals if signal.name == "Vehicle.Speed"} == {False}


WISHES = st.dictionaries(
    st.sampled_from([AIR_CONDITIONING, FRONT_DEFROST, SUNROOF, SHADE, HIGH_BEAM, LOW_BEAM, *FOGS, *TRUNKS, *WINDOWS]),
    st.integers(0, 100),
    min_size=1,
    max_size=4,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WISHES, max_size=12))
def test_no_sequence_of_wishes_breaks_an_invariant(wishes: list[dict[str, int]]) -> None:
    car = Car()
    for wish in wishes:
        kinds = {signal.name: signal.kind for signal in car.signals}
        car.request({name: value > 50 if kinds[name] is bool else value for name, value in wish.items()})
        assert not car[TRUNKS[0]] and not car[TRUNKS[1]] and not car[HIGH_BEAM], "needs a yes that was never given"
        assert car[SUNROOF] == 0 or car[SHADE] == 100
    values = {signal.name: signal.initial for signal in car.signals}
    for change in car.journal:
        assert values[change.signal] == change.before != change.after
        values[change.signal] = change.after
    assert all(car[name] == value for name, value in values.items())
    assert len(STATIONS) == len(SIDES)
