"""The user's house: both back ends under one contract, and the commands on what the house is."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from home_assistant import TOKEN, HomeAssistantServer
from hypothesis import given
from hypothesis import strategies as some

from app.car.car import Asked, Car, Done, Refused
from app.car.catalogue import HMI, HOUSE_STATES
from app.car.journal import Cause, caused
from app.car.message import Message
from app.car.policies.verdicts import Ask, Wish
from app.config import load
from app.domains.house import House
from app.domains.house_names import meant
from app.domains.house_work import differences, parsed
from app.domains.language import speaking
from app.house.entities import DOMAINS, state_of
from app.house.home_assistant import HomeAssistant
from app.house.house import SETTABLE, HouseFailed
from app.house.house import House as BackEnd
from app.house.plan import read_plan, wrong
from app.house.simulated import SimulatedHouse

LIFE = Path(__file__).parents[1] / "assets" / "life"
PLAN = read_plan(LIFE / "house.yaml")


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
async def server() -> AsyncIterator[HomeAssistantServer]:
    server = HomeAssistantServer()
    await server.start()
    yield server
    await server.stop()


def assistant(server: HomeAssistantServer, *, token: str = TOKEN, patience: float = 3.0) -> HomeAssistant:
    given = {"scene.cosy": "living_room"}
    return HomeAssistant(server.url, lambda: token, PLAN.rooms, given, patience=patience, pause=0.0)


@pytest.fixture(params=["simulated", "home assistant"])
async def back_end(request: pytest.FixtureRequest, server: HomeAssistantServer) -> AsyncIterator[BackEnd]:
    house: BackEnd = SimulatedHouse(PLAN, Clock()) if request.param == "simulated" else assistant(server)
    yield house
    await house.close()


async def of_kind(house: BackEnd, kind: str) -> str:
    states = (await house.look()).states
    return next(id for id, state in states.items() if state["kind"] == kind)


# --- the contract -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("light", {"on": True, "percent": 40}),
        ("light", {"on": False}),
        ("light", {"on": True, "color": "blue"}),
        ("climate", {"on": True, "celsius": 21.5}),
        ("climate", {"on": False}),
        ("blind", {"percent": 30}),
        ("lock", {"locked": False}),
        ("lock", {"locked": True}),
        ("garage", {"open": True}),
        ("alarm", {"mode": "away"}),
        ("alarm", {"mode": "home"}),
        ("alarm", {"mode": "off"}),
        ("appliance", {"on": True}),
    ],
)
async def test_what_is_set_is_what_it_is(back_end: BackEnd, kind: str, fields: dict[str, bool | int | str]) -> None:
    entity = await of_kind(back_end, kind)
    answered = await back_end.act(entity, fields)
    seen = (await back_end.look()).states[entity]
    for name, value in fields.items():
        assert answered[name] == value or abs(int(answered[name]) - int(value)) <= 1
        assert seen[name] == answered[name]


async def test_states_have_a_kind_a_name_and_a_room(back_end: BackEnd) -> None:
    found = await back_end.look()
    assert {state["kind"] for state in found.states.values()} >= {"light", "climate", "blind", "lock", "alarm", "scene"}
    rooms = {room.id for room in back_end.rooms}
    assert all(state["name"] and state["room"] in rooms | {""} for state in found.states.values())
    assert found.measured and all(10 < celsius < 30 for celsius in found.measured.values())


async def test_a_scene_changes_other_things(back_end: BackEnd) -> None:
    before = (await back_end.look()).states
    await back_end.act(await of_kind(back_end, "scene"), {"at": 1})
    assert (await back_end.look()).states != before


async def test_what_the_house_lacks_is_refused_by_name(back_end: BackEnd) -> None:
    with pytest.raises(HouseFailed) as failed:
        await back_end.act("light.cellar", {"on": True})
    assert "does not know" in str(failed.value) and "light.cellar" in str(failed.value) and not failed.value.lost


# --- the simulated house ----------------------------------------------------------------------------------------------


async def test_rooms_warm_up_and_cool_down_with_the_clock() -> None:
    clock = Clock()
    house = SimulatedHouse(PLAN, clock)
    await house.act("climate.bedroom", {"on": True, "celsius": 22.0})
    warmth = []
    for _ in range(4):
        clock.seconds += 900
        warmth.append((await house.look()).measured["climate.bedroom"])
    assert warmth == sorted(warmth) and 20.5 < warmth[-1] < 22
    await house.act("climate.bedroom", {"on": False})
    clock.seconds += 6 * 3600
    assert 8 < (await house.look()).measured["climate.bedroom"] < 14


def test_a_broken_house_costs_its_entry_only(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    path.write_text(
        "rooms:\n  den: {name: Den, plan: [0, 0, 4, 3]}\n  bad: {name: Bad, plan: [0, 0]}\n"
        "entities:\n  light.den: {room: den, name: Den light, on: perhaps}\n  light.x: {room: attic, name: X}\n"
        "  toaster.y: {name: Y}\n  lock.door: {name: Door, locked: false}\n"
        "scenes:\n  night: {name: Night, sets: {light.den: {on: true}, light.gone: {on: true}}}\n",
        encoding="utf-8",
    )
    plan = read_plan(path)
    assert [room.id for room in plan.rooms] == ["den"]
    assert plan.states["light.den"]["on"] is False and plan.states["lock.door"]["locked"] is False
    assert plan.effects["scene.night"] == {"light.den": {"on": True}}
    assert [fault.split(": ")[0].rsplit(" ", 1)[-1] for fault in plan.faults] == ["3", "5", "6", "7", "10"]
    assert all(fault.startswith(str(path)) and fault.endswith(".") and "; " in fault for fault in plan.faults)


def test_a_line_that_is_no_yaml_costs_its_entry_only(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    path.write_text("entities:\n  light.a: {name: A}\n  light.b: {name: [B}\n  light.c: {name: C}\n", encoding="utf-8")
    plan = read_plan(path)
    assert {"light.a", "light.c"} == set(plan.states) and "line 3" in plan.faults[0]
    missing = read_plan(tmp_path / "none.yaml")
    assert not missing.states and "there is no such file" in missing.faults[0]


# --- Home Assistant ---------------------------------------------------------------------------------------------------


async def test_entities_find_their_room_by_name_or_setting(server: HomeAssistantServer) -> None:
    house = assistant(server)
    rooms = {id: state["room"] for id, state in (await house.look()).states.items()}
    await house.close()
    assert rooms["light.kitchen_spots"] == "kitchen" and rooms["climate.hall"] == "hall"
    assert rooms["cover.gate"] == "garage" and rooms["scene.cosy"] == "living_room" and rooms["switch.coffee"] == ""
    assert "sensor.rain" not in rooms


async def test_the_services_are_called_as_home_assistant_wants_them(server: HomeAssistantServer) -> None:
    house = assistant(server)
    await house.look()
    await house.act("light.kitchen_spots", {"on": True, "percent": 40, "color": "blue"})
    await house.act("climate.hall", {"on": True, "celsius": 21.5})
    await house.act("cover.bedroom", {"percent": 25})
    await house.close()
    assert server.calls == [
        (
            "light.turn_on",
            {"entity_id": "light.kitchen_spots", "brightness_pct": 40, "rgb_color": [40, 90, 255]},
        ),
        ("climate.set_hvac_mode", {"entity_id": "climate.hall", "hvac_mode": "heat"}),
        ("climate.set_temperature", {"entity_id": "climate.hall", "temperature": 21.5}),
        ("cover.set_cover_position", {"entity_id": "cover.bedroom", "position": 25}),
    ]


@pytest.mark.parametrize(
    ("fault", "token", "told"),
    [
        ("", "wrong", "refuses the token"),
        ("slow", TOKEN, "does not answer"),
        ("error", TOKEN, "error 500"),
        ("page", TOKEN, "no Home Assistant"),
    ],
)
async def test_each_fault_is_one_sentence(server: HomeAssistantServer, fault: str, token: str, told: str) -> None:
    server.fault = fault
    house = assistant(server, token=token, patience=0.3)
    with pytest.raises(HouseFailed, match=told) as failed:
        await house.look()
    await house.close()
    assert failed.value.lost and str(failed.value).count(".") <= 4 and token not in str(failed.value)


NESTED = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=5),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
WORDS = some.sampled_from(
    ["brightness", "rgb_color", "color_mode", "color_temp_kelvin", "temperature", "current_temperature", "hvac_modes",
     "current_position", "supported_features", "device_class", "friendly_name", "entity_id"]
)  # fmt: skip


@given(some.sampled_from([*DOMAINS, "sensor"]), some.text(max_size=8), some.dictionaries(WORDS, NESTED))
def test_whatever_home_assistant_reports_is_a_state_or_nothing(domain: str, reported: str, attributes: object) -> None:
    state = state_of(f"{domain}.x", reported, attributes)  # type: ignore[arg-type]
    assert (state is None) == (domain == "sensor")
    json.dumps(state)
    for name in SETTABLE[str(state["kind"])] if state else ():
        assert name in ("at", "celsius") or name not in state or not wrong(str(state["kind"]), name, state[name])


async def test_an_unreachable_house_comes_back(server: HomeAssistantServer) -> None:
    house = House(Car(policies=()), assistant(server))
    await house.work.look()
    assert house.connection == "connected"
    await server.stop()
    refused = await house.lights(room="kitchen", on=True)
    assert isinstance(refused.outcome, Refused) and "does not answer" in str(refused.outcome.reason)
    assert house.connection == "unreachable" and not house.states["light.kitchen_spots"]["on"]
    await server.start()
    done = await house.lights(room="kitchen", on=True)
    assert isinstance(done.outcome, Done) and house.connection == "connected"
    assert server.entities["light.kitchen_spots"]["state"] == "on"
    await house.close()


async def test_a_house_that_does_not_follow_is_told_as_it_is(server: HomeAssistantServer) -> None:
    car = Car(policies=())
    house = House(car, assistant(server))
    told: list[Message] = []
    house.noticed.connect(told.append)
    await house.work.look()
    server.fault = "stuck"
    reply = await house.appliance("coffee machine", True)
    assert isinstance(reply.outcome, Refused) and "did not follow" in str(reply.outcome.reason)
    assert house.states["switch.coffee"]["on"] is False and told == []
    server.fault = ""
    kettle = await house.appliance("old kettle", True)
    assert isinstance(kettle.outcome, Refused) and "out of reach" in str(kettle.outcome.reason)
    server.fault = "stuck"
    house.put("switch.coffee", {"on": True})
    await house.settled()
    assert house.states["switch.coffee"]["on"] is False
    await house.close()


async def test_a_yes_later_is_carried_out_and_a_failure_told(server: HomeAssistantServer) -> None:
    def ask_first(wish: Wish) -> list[Ask]:
        return [Ask(Message("Really?"))]

    car = Car(policies=(ask_first,))
    house = House(car, assistant(server))
    told: list[Message] = []
    house.noticed.connect(told.append)
    await house.work.look()
    asked = await house.lock(False)
    assert isinstance(asked.outcome, Asked) and server.entities["lock.front_door"]["state"] == "locked"
    assert isinstance(car.confirm(asked.outcome.confirmation), Done)
    await house.settled()
    assert server.entities["lock.front_door"]["state"] == "unlocked"
    again = await house.lock(True)
    assert isinstance(again.outcome, Asked)
    await server.stop()
    car.confirm(again.outcome.confirmation)
    await house.settled()
    assert house.states["lock.front_door"]["locked"] is False and len(told) == 1
    await house.close()


async def test_somebody_at_home_is_seen(server: HomeAssistantServer) -> None:
    car = Car(policies=())
    house = House(car, assistant(server))
    await house.work.look()
    server.entities["light.kitchen_spots"]["state"] = "on"
    await house.work.look()
    assert house.states["light.kitchen_spots"]["on"] is True
    assert car.journal.caused()[-1].cause.origin == "sensor" and not server.calls
    await house.close()


async def test_undo_reaches_the_real_house(server: HomeAssistantServer) -> None:
    car = Car(policies=())
    house = House(car, assistant(server))
    await house.work.look()
    with caused(Cause("voice", turn="t1")):
        await house.lights(room="kitchen", on=True, brightness=30)
    assert server.entities["light.kitchen_spots"]["state"] == "on"
    assert isinstance(car.undo("t1"), Done)
    await house.settled()
    assert server.entities["light.kitchen_spots"]["state"] == "off"
    assert house.states["light.kitchen_spots"]["on"] is False
    await house.close()


async def test_an_older_wish_is_undone_while_later_ones_stay(server: HomeAssistantServer) -> None:
    car = Car(policies=())
    house = House(car, assistant(server))
    await house.work.look()
    with caused(Cause("voice", turn="t1")):
        await house.lights(room="kitchen", on=True)
    with caused(Cause("voice", turn="t2")):
        await house.heating(room="hall", celsius=23)
    assert isinstance(car.undo("t1"), Done)
    await house.settled()
    assert server.entities["light.kitchen_spots"]["state"] == "off"
    assert server.entities["climate.hall"]["attributes"]["temperature"] == 23
    await house.close()


async def test_a_gate_on_its_way_counts_as_done(server: HomeAssistantServer) -> None:
    house = House(Car(policies=()), assistant(server))
    await house.work.look()
    server.fault = "moves"
    reply = await house.garage(True)
    assert isinstance(reply.outcome, Done) and house.states["cover.gate"]["open"] is True
    await house.close()


def test_the_token_stands_in_no_file_and_no_option(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text(f"{TOKEN}\n", encoding="utf-8")
    by_file = load(environment={"MERIDIAN_HOUSE_URL": "http://h:8123", "MERIDIAN_HOUSE_TOKEN_FILE": str(secret)})
    by_name = load(environment={"MERIDIAN_HOUSE_URL": "http://h:8123", "HOME_ASSISTANT_TOKEN": TOKEN})
    assert by_file.house.token.reveal() == by_name.house.token.reveal() == TOKEN
    assert TOKEN not in repr(by_file) and not load(environment={}).house.url
    rooms = load(environment={"MERIDIAN_HOUSE_ROOMS": "light.spots=kitchen, climate.x = hall"}).house.rooms
    assert dict(rooms) == {"light.spots": "kitchen", "climate.x": "hall"}


# --- commands ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def car() -> Car:
    return Car(policies=())


@pytest.fixture
def house(car: Car) -> House:
    return House(car, SimulatedHouse(PLAN, Clock()), PLAN.names, PLAN.also)


async def test_lights_by_room_by_house_and_by_touch(house: House) -> None:
    reply = await house.lights(room="the kitchen", on=True)
    assert reply.state == {"Kitchen light": {"on": True, "percent": 80, "color": "warm"}}
    assert [str(sentence) for sentence in reply.say] == ["Kitchen light is on now."]
    assert (await house.lights(brightness=0)).say and not any(
        state["on"] for state in house.states.values() if state["kind"] == "light"
    )
    house.put("light.hall", {"on": True, "percent": 35.0})
    await house.settled()
    assert house.states["light.hall"] | {"on": True, "percent": 35} == house.states["light.hall"]
    assert isinstance((await house.lights()).outcome, Refused)


async def test_heating_has_a_range_that_is_named(house: House) -> None:
    warm = await house.heating(room="bathroom", change=1.5)
    assert house.states["climate.bathroom"]["celsius"] == 23.5 and str(warm.say[0]).endswith("23.5 degrees.")
    hot = await house.heating(change=9)
    assert isinstance(hot.outcome, Refused) and "5 to 30" in str(hot.outcome.reason)
    assert house.states["climate.bathroom"]["celsius"] == 23.5
    assert isinstance((await house.heating(room="bathroom")).outcome, Refused)


async def test_a_scene_and_its_undo(car: Car, house: House) -> None:
    before = house.states
    with caused(Cause("voice", turn="t1")):
        await house.scene("coming home")
    after = house.states
    assert after["light.hall"]["on"] and after["alarm_control_panel.house"]["mode"] == "off"
    assert after["scene.coming_home"]["touches"] == "alarm blind climate light"
    car.undo("t1")
    await house.settled()
    assert house.states == before == {**(await house.work.house.look()).states, **_scenes(before)}


def _scenes(states: dict[str, dict[str, object]]) -> dict[str, dict[str, object]]:
    return {id: state for id, state in states.items() if state["kind"] == "scene"}


async def test_what_is_not_there_is_said(house: House) -> None:
    cellar = await house.lights(room="cellar", on=True)
    assert isinstance(cellar.outcome, Refused) and "cellar" in str(cellar.outcome.reason) and cellar.state["rooms"]
    assert isinstance((await house.appliance("toaster", True)).outcome, Refused)
    assert isinstance((await house.blinds(50, room="bathroom")).outcome, Refused)
    assert house.states == parsed(str(house.car[HOUSE_STATES]))


async def test_reading_changes_nothing_and_speaks_two_sentences(car: Car, house: House) -> None:
    entries = len(car.journal)
    whole, room = house.read(), house.read("浴室")
    with speaking("zh"):
        chinese = house.read("客厅")
    assert len(car.journal) == entries and len(whole.say) == 2 and 1 <= len(room.say) <= 2
    assert set(whole.state["rooms"]) >= {"Kitchen", "Hall"}  # type: ignore[call-overload]
    assert list(chinese.state["rooms"]) == ["客厅"]  # type: ignore[call-overload]
    assert "Living room light" in house.brief()


def test_things_are_named_in_the_screens_language(car: Car, house: House) -> None:
    car.record({f"{HMI}.CurrentLanguage": "zh"})
    assert house.states["lock.front_door"]["name"] == "前门" and house.plan[0]["name"] == "客厅"
    car.record({f"{HMI}.CurrentLanguage": "en"})
    assert house.states["lock.front_door"]["name"] == "Front door"


def test_names_are_found_as_people_say_them() -> None:
    rooms = {room.id: [*room.names.values(), *room.also] for room in PLAN.rooms}
    said = {"the living room": "living_room", "客厅": "living_room", "Kinderzimmer": "children"}
    said |= {"salle de bain": "bathroom", "kids room": "children", "kichen": "kitchen", "my bedroom": "bedroom"}
    said |= {"entrance": "hall"}
    assert {words: meant(words, rooms) for words in said} == {words: [id] for words, id in said.items()}
    assert meant("attic", rooms) == [] and meant("", rooms) == []


def test_only_what_changed_is_sent() -> None:
    before = {"light.a": {"kind": "light", "on": False, "percent": 50}, "scene.b": {"kind": "scene", "at": 2}}
    after = {"light.a": {"kind": "light", "on": True, "percent": 50}, "scene.b": {"kind": "scene", "at": 1}}
    assert differences(before, after) == {"light.a": {"on": True}}


async def test_two_wishes_at_once_both_happen(house: House) -> None:
    await asyncio.gather(house.lights(room="kitchen", on=True), house.garage(True), house.blinds(0))
    states = house.states
    assert states["light.kitchen"]["on"] and states["garage.door"]["open"] and states["cover.bedroom"]["percent"] == 0
