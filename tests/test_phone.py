"""Calls: whom they go to, how they go on, who was missed, and what becomes of the music."""

import json

import pytest

from app.car.life_signals import CALL, CALLS, MISSED, PHONE_MUTED
from app.domains.media import RATE
from tests.life_car import LifeCar


@pytest.fixture
def car(qt: object) -> LifeCar:
    return LifeCar()


@pytest.mark.parametrize(
    ("who", "name", "number"),
    [
        ("mum", "Helga Brandt", "+99 22 330103"),
        ("Mara's home", "Mara Lindholm", "+99 40 220101"),
        ("王雪", "王雪", "+99 155 0109"),
        ("+99 155 0106", "Klara Brandt", "+99 155 0106"),
        ("112", "", "112"),
        ("back", "王雪", "+99 155 0109"),
        ("Lake Hotel", "Lake Hotel", "+99 83 487659"),
    ],
)
def test_who_is_called(car: LifeCar, who: str, name: str, number: str) -> None:
    state = car.state("phone_call", who=who)
    call = json.loads(str(car.car[CALL]))
    assert (call["name"], call["number"], call["state"]) == (name, number, "dialling")
    assert state["with"] == (name or number) and state["said"] == [f"Calling {name or number}."]


def test_two_of_a_name_are_asked_about_and_nothing_is_dialled(car: LifeCar) -> None:
    state = car.state("phone_call", who="Jonas")
    assert [choice["name"] for choice in state["choices"]] == ["Jonas Falk", "Jonas Weber"]
    assert state["said"] == ["Do you mean Jonas Falk or Jonas Weber?"] and car.car[CALL] == ""


def test_nobody_of_that_name_is_said_honestly(car: LifeCar) -> None:
    assert car.refusal("phone_call", who="Zaphod") == "There is no Zaphod in the contacts."
    assert "no phone number" in car.refusal("phone_call", who="Lake Cafe")
    assert car.car[CALL] == ""


def test_a_call_dials_rings_and_is_answered_by_the_clock(car: LifeCar) -> None:
    car.call("phone_call", who="Mara")
    for seconds, state in ((1, "dialling"), (1.5, "ringing"), (2, "ringing"), (2, "connected")):
        car.pass_time(seconds=seconds)
        assert car.phone.state == state
    car.pass_time(seconds=65)
    assert car.phone.duration == "1:05"
    assert car.state("phone_keypad", digits="1 2#")["call"] == "connected" and car.phone.keys == "12#"
    car.call("phone_hang_up")
    last = json.loads(str(car.car[CALLS]))[0]
    assert (last["name"], last["direction"], last["seconds"]) == ("Mara Lindholm", "out", 65)
    assert car.state("phone_redial")["with"] == "Mara Lindholm"


def test_the_music_pauses_for_a_call_and_goes_on_after_it(car: LifeCar) -> None:
    car.car.record({RATE: 1.0})
    car.call("phone_call", who="Mara")
    assert car.car[RATE] == 0.0
    car.call("phone_hang_up")
    assert car.car[RATE] == 1.0
    car.car.record({RATE: 0.0})
    car.call("phone_call", who="Mara")
    car.call("phone_hang_up")
    assert car.car[RATE] == 0.0


def test_somebody_calls_and_is_answered_declined_or_missed(car: LifeCar) -> None:
    rang: list[bool] = []
    car.phone.ringing.connect(lambda: rang.append(True))
    car.phone.ring("Dr. Ines Moreau")
    assert car.phone.incoming and car.phone.caller == "Dr. Ines Moreau" and rang == [True]
    assert car.state("phone_answer")["call"] == "connected"
    assert car.state("phone_mute", on=True)["muted"] is True
    car.call("phone_hang_up")
    assert car.car[PHONE_MUTED] is False
    car.phone.ring("Mara")
    car.call("phone_decline")
    assert car.car[CALL] == "" and len(json.loads(str(car.car[MISSED]))) == 2
    car.phone.ring("+99 7777")
    car.pass_time(seconds=31)
    assert car.car[CALL] == "" and car.said == ["You missed a call from +99 7777."]
    assert car.state("phone_missed")["missed"][0]["from"] == "+99 7777"
    assert car.car.journal.caused()[-1].cause.origin == "scenario"


def test_what_needs_a_call_is_refused_without_one(car: LifeCar) -> None:
    for name, arguments in (
        ("answer", {}),
        ("decline", {}),
        ("hang_up", {}),
        ("mute", {"on": True}),
        ("keypad", {"digits": "1"}),
    ):
        assert car.refusal(f"phone_{name}", **arguments)
    car.call("phone_call", who="Mara")
    assert "hang up first" in car.refusal("phone_call", who="mum")
    assert "only while you talk" in car.refusal("phone_keypad", digits="1")


def test_undo_ends_a_call_that_is_dialled(car: LifeCar) -> None:
    car.car.record({RATE: 1.0})
    car.call("phone_call", who="Mara")
    car.car.undo("t1")
    assert car.car[CALL] == "" and car.car[RATE] == 1.0


def test_contacts_are_looked_up_and_nothing_changes(car: LifeCar) -> None:
    before = len(car.car.journal)
    found = car.state("phone_contacts", query="dad")["contacts"]
    assert found[0]["name"] == "Peter Brandt" and found[0]["address"] == "Baker Street 9, Silver Spring"
    assert car.state("phone_contacts")["count"] == 27 and len(car.car.journal) == before
    assert car.state("phone_read")["missed_calls"] == 2


def test_people_and_appointments_are_places_to_go_to(car: LifeCar) -> None:
    for said, street in (("Mara's place", "Painter Street 44"), ("mum", "Baker Street 9"), ("小雪家", "Lake Road 5")):
        (place,) = car.life.whereabouts.places(said)
        assert place.tags["addr:street"] == street, said
    assert car.life.whereabouts.places("my next appointment")[0].name == "Bishop Close 24"
    assert car.life.whereabouts.places("dinner with Mara")[0].name == "Olive Tree"
    assert car.life.whereabouts.places("design review") == ()  # it is over
    assert car.life.whereabouts.places("team stand-up")[0].name == "Office"
    assert car.state("navigation_go_to", place="Mara's")["destination"] == "Mara Lindholm"
    assert len(car.state("navigation_go_to", place="Jonas")["which"]) == 2
    assert car.life.whereabouts.places("Lake Hotel") == () and car.life.whereabouts.places("restaurant") == ()
