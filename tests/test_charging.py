"""Charging by voice and by touch: what-if answers, limit, timer, stops of the route, and charging as it happens."""

import asyncio
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from app.car.car import Car, Done, Refused
from app.car.catalogue import BATTERY, CHARGING, NAVIGATION
from app.car.conditions import CHARGE
from app.car.message import Message
from app.car.simulation import Simulation
from app.car.stops import read_stops
from app.domains.charging import Charging
from app.domains.language import Words
from app.domains.navigation import Navigation
from app.toolbox import CockpitToolbox
from tests.charging_country import STATIONS, country
from tests.osm_file import FRAME

STOPS = f"{NAVIGATION}.Stops"


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 14, 14, 32)

    def __call__(self) -> datetime:
        return self.now


class Battery:
    """A car with navigation and charging, and the assistant's tools for it."""

    def __init__(self) -> None:
        self.car, self.clock = Car(), Clock()
        self.car.record({f"{BATTERY}.NetCapacity": 40.0, CHARGE: 60.0})
        self.navigation = Navigation(self.car, country(), self.clock)
        self.charging = Charging(self.car, self.navigation)
        self.tools = CockpitToolbox([self.navigation, self.charging], Words())
        self.notices: list[Message] = []
        self.charging.noticed.connect(self.notices.append)
        self.simulation = Simulation(self.car, weather=False)
        assert self.charging.plans.energy is not None
        self.energy = self.charging.plans.energy
        for station in self.energy.stations:
            self.energy.availability.restore(station.id)

    def call(self, name: str, turn: str = "t1", **arguments: object) -> dict[str, Any]:
        result = asyncio.run(self.tools.call(f"charging_{name}", arguments, turn=turn, agent="host"))
        return dict(result.content)

    def state(self, name: str, **arguments: object) -> dict[str, Any]:
        content = self.call(name, **arguments)
        assert content["status"] in ("answer", "done", "already"), content
        return dict(content["state"])

    def refusal(self, name: str, **arguments: object) -> str:
        content = self.call(name, **arguments)
        assert content["status"] in ("refused", "error"), content
        return str(content["reason"])

    def stand_at(self, name: str) -> None:
        latitude, longitude = FRAME.to_degrees(STATIONS[name][0], 30.0)
        here = {"Vehicle.CurrentLocation.Latitude": latitude, "Vehicle.CurrentLocation.Longitude": longitude}
        self.car.record(here)

    def wait(self, minutes: float) -> None:
        """Let the car's time pass without driving."""
        for _ in range(round(minutes * 12)):
            self.clock.now += timedelta(seconds=5)
            self.simulation.step(5)
            self.charging.step(5)

    def set_out(self) -> None:
        assert isinstance(self.navigation.go_to("Far End").outcome, Done)

    def planned(self) -> list[str]:
        return [stop.name for stop in read_stops(str(self.car[STOPS])) if stop.charge_to]


@pytest.fixture
def battery(qt: object) -> Battery:
    return Battery()


def test_read_tells_the_battery_and_a_station(battery: Battery) -> None:
    told = battery.state("read")
    assert told["charge_percent"] == 60 and told["limit_percent"] == 80 and told["charger"] is None
    assert told["range_km"] > 100 and told["max_dc_kw"] == 195 and not told["plugged_in"]
    station = battery.state("read", place="Swift Halt")
    assert station["power_kw"] == 300 and station["plug"] == "CCS" and station["capacity"] == 8
    assert station["euro_per_kwh"] == 0.59 and station["status"] == "available" and station["opening_hours"] == "24/7"
    assert "Atlantis" in battery.refusal("read", place="Atlantis Plaza")


def test_how_far_a_charge_goes(battery: Battery) -> None:
    now = battery.state("reach")
    assert now["from_percent"] == 60
    per_percent = now["kilometers"] / 60
    part = battery.state("reach", percent=50, until_percent=10)
    assert part["kilometers"] == pytest.approx(40 * per_percent, abs=0.2)
    assert "90" in battery.refusal("reach", until_percent=90)
    assert "0 to 100" in battery.refusal("reach", percent=120)


def test_how_long_and_how_much(battery: Battery) -> None:
    slow = battery.state("time", from_percent=20, to_percent=80, power_kw=50)
    fast = battery.state("time", from_percent=20, to_percent=80, place="Swift Halt")
    assert slow["minutes"] == pytest.approx(24 / 48 * 60, abs=0.5) and fast["minutes"] < slow["minutes"]
    assert slow["energy_kwh"] == 24 and fast["charger"]["name"] == "Swift Halt"
    gained = battery.state("gain", from_percent=20, minutes=slow["minutes"], power_kw=50)
    assert gained["to_percent"] == pytest.approx(80, abs=0.2) and gained["gained_kwh"] == pytest.approx(24, abs=0.1)
    assert battery.state("time", to_percent=40)["minutes"] == 0
    assert battery.state("time", to_percent=80)["power_kw"] == 150
    assert battery.state("time", from_percent=60, to_percent=80)["ready_if_started_now"] > "14:32"


def test_limit_and_its_range(battery: Battery) -> None:
    assert battery.state("set_limit", percent=90) == {"limit_percent": 90}
    assert "50 to 100" in battery.refusal("set_limit", percent=40)
    assert isinstance(battery.car.undo("t1"), Done) and battery.charging.state.limit == 80


def test_the_timer_is_the_next_such_time(battery: Battery) -> None:
    assert battery.state("schedule", ready_by="07:30") == {"timer": "ready_by", "time": "07:30"}
    assert battery.car[f"{CHARGING}.Timer.Time"] == "2026-05-15T07:30:00"
    assert battery.state("schedule", start="22:00") == {"timer": "start", "time": "22:00"}
    assert battery.car[f"{CHARGING}.Timer.Time"] == "2026-05-14T22:00:00"
    assert battery.state("schedule", off=True) == {"timer": None, "time": None}
    assert "when" in battery.refusal("schedule")
    assert battery.refusal("schedule", ready_by="25:00")


def test_stops_join_the_route_and_undo_takes_them_out(battery: Battery) -> None:
    assert "route" in battery.refusal("plan_stops", arrival_percent=40)
    battery.set_out()
    told = battery.state("plan_stops", turn="t2", arrival_percent=40)
    assert told["feasible"] and told["added"] and told["arrival_percent"] >= 40
    assert battery.planned() == [stop["name"] for stop in told["stops"]]
    for stop, entry in zip(told["stops"], json.loads(str(battery.car[STOPS])), strict=True):
        assert entry["charge_to"] == stop["to_percent"] and entry["minutes"] == stop["minutes"]
    assert [row["name"] for row in battery.charging.stops] == battery.planned()
    assert battery.charging.arrival >= 40
    assert isinstance(battery.car.undo("t2"), Done)
    assert battery.planned() == [] and battery.charging.stops == [] and battery.charging.arrivalWish == 12


def test_stops_to_another_place_are_told_only(battery: Battery) -> None:
    told = battery.state("plan_stops", arrival_percent=40, place="Far End")
    assert told["stops"] and told["added"] is False and battery.planned() == []
    assert "Atlantis" in battery.refusal("plan_stops", place="Atlantis Plaza")


def test_a_wish_that_cannot_be_met_is_refused_with_what_can(battery: Battery) -> None:
    battery.set_out()
    content = battery.call("plan_stops", arrival_percent=90)
    assert content["status"] == "refused" and "at most" in content["reason"]
    assert content["state"]["feasible"] is False and content["state"]["arrival_percent"] < 90
    assert battery.planned() == []


def test_other_stops_stay_where_they_are(battery: Battery) -> None:
    battery.set_out()
    x, y = 90_000.0, 0.0
    latitude, longitude = FRAME.to_degrees(x, y)
    lunch = {"name": "Lunch", "latitude": latitude, "longitude": longitude, "minutes": 45}
    battery.car.request({STOPS: json.dumps([lunch])})
    battery.state("plan_stops", arrival_percent=40)
    names = [stop.name for stop in read_stops(str(battery.car[STOPS]))]
    assert "Lunch" in names and len(names) >= 2
    east = {name: east for name, (east, _) in STATIONS.items()} | {"Lunch": x}
    assert [east[name] for name in names] == sorted(east[name] for name in names)


def test_a_lost_station_is_replaced_and_that_is_told(battery: Battery) -> None:
    battery.set_out()
    battery.state("plan_stops", arrival_percent=40)
    lost = battery.planned()[0]
    station = next(s for s in battery.energy.stations if s.place.name == lost)
    battery.energy.availability.fail(station.id)
    assert battery.planned() and lost not in battery.planned()
    assert len(battery.notices) == 1
    sentence = Words().say(battery.notices[0], "en")
    assert lost in sentence and battery.planned()[0] in sentence
    last = [change for change in battery.car.journal if change.signal == STOPS][-1]
    assert last.cause.origin == "simulation"
    for other in battery.energy.stations:
        battery.energy.availability.fail(other.id)
    assert "No other charger" in Words().say(battery.notices[-1], "en")


def test_charging_is_refused_with_the_reason(battery: Battery) -> None:
    assert "no charger" in battery.refusal("start")
    battery.stand_at("Swift Halt")
    assert "cable" in battery.refusal("start")
    station = next(s for s in battery.energy.stations if s.place.name == "Swift Halt")
    battery.energy.availability.fill(station.id)
    assert "taken" in battery.refusal("start")
    battery.energy.availability.restore(station.id)
    battery.car.record({"Vehicle.Speed": 30.0, "Vehicle.IsMoving": True})
    assert "drives" in battery.refusal("start")
    assert "not charging" in battery.refusal("stop")


def test_charging_goes_by_the_curve_to_the_limit(battery: Battery) -> None:
    battery.stand_at("Swift Halt")
    battery.wait(0.5)
    state = battery.charging.state
    assert state.plugged and state.charging and state.station == "Swift Halt" and state.power > 60
    left = state.minutes_left
    assert battery.state("read")["minutes_to_limit"] == left > 0
    assert battery.state("stop")["charging"] is False
    before = battery.car.number(CHARGE)
    battery.wait(2)
    assert battery.car.number(CHARGE) <= before
    assert battery.state("start")["charging"] is True
    battery.wait(left + 4)
    assert not battery.charging.state.charging
    assert battery.car.number(CHARGE) == pytest.approx(80, abs=0.6)
    assert "limit" in battery.refusal("start")
    battery.state("set_limit", percent=85)
    battery.state("start")
    battery.wait(6)
    assert battery.car.number(CHARGE) == pytest.approx(85, abs=0.6)


def test_a_stop_of_the_route_charges_up_to_what_it_needs(battery: Battery) -> None:
    battery.set_out()
    latitude, longitude = FRAME.to_degrees(STATIONS["Swift Halt"][0], 60.0)
    stop = {"name": "Swift Halt", "latitude": latitude, "longitude": longitude, "minutes": 20, "charge_to": 92}
    battery.car.request({STOPS: json.dumps([stop])})
    battery.stand_at("Swift Halt")
    for _ in range(60 * 30):
        battery.charging.step(1)
        kilowatts = battery.car.number(f"{CHARGING}.Power")
        battery.car.record({CHARGE: min(100.0, battery.car.number(CHARGE) + kilowatts / 3600 / 40 * 100)})
    assert battery.car.number(CHARGE) == pytest.approx(92, abs=0.5)


def test_a_red_light_beside_a_charger_is_no_stop(battery: Battery) -> None:
    battery.stand_at("Swift Halt")
    battery.car.record({"Vehicle.Powertrain.Transmission.SelectedGear": 127})
    for _ in range(60):
        battery.charging.step(2)
    assert not battery.charging.state.plugged


def test_the_timer_holds_charging_back(battery: Battery) -> None:
    battery.state("schedule", start="15:00")
    battery.stand_at("Slow Corner")
    battery.wait(5)
    assert battery.charging.state.plugged and not battery.charging.state.charging
    battery.wait(26)
    assert battery.charging.state.charging and battery.charging.state.timer == ""


def test_ready_by_begins_as_late_as_it_can(battery: Battery) -> None:
    battery.state("schedule", ready_by="16:00")
    battery.stand_at("Slow Corner")
    battery.wait(45)
    assert battery.charging.state.plugged and not battery.charging.state.charging
    battery.wait(16 * 60 - 14 * 60 - 32 - 45 + 1)
    assert battery.car.number(CHARGE) == pytest.approx(80, abs=0.6)


def test_driving_away_ends_charging(battery: Battery) -> None:
    battery.stand_at("Swift Halt")
    battery.wait(0.5)
    battery.car.record({"Vehicle.Speed": 20.0, "Vehicle.IsMoving": True})
    battery.charging.step(2)
    state = battery.charging.state
    assert (
        not state.plugged and not state.charging and state.power == 0 and battery.car.number(f"{CHARGING}.Power") == 0
    )


def test_preconditioning_warms_the_battery_and_makes_charging_faster(battery: Battery) -> None:
    battery.car.record({"Vehicle.Exterior.AirTemperature": -5.0, f"{BATTERY}.Temperature.Average": 0.0})
    battery.charging.process = type(battery.charging.process)(battery.car, lambda: None, battery.clock)
    cold = battery.state("time", from_percent=20, to_percent=80)["minutes"]
    assert battery.state("precondition", on=True)["preconditioning"] is True
    assert battery.state("time", from_percent=20, to_percent=80)["minutes"] < 0.8 * cold
    battery.wait(10)
    assert battery.charging.state.battery_celsius > 8
    assert battery.car.number(f"{BATTERY}.CurrentPower") > 4_000


def test_touch_does_what_voice_does(battery: Battery) -> None:
    charging = battery.charging
    charging.setLimit(95)
    charging.readyBy("07:30")
    charging.setPreconditioning(True)
    charging.showReach(True)
    state = charging.state
    assert (state.limit, state.timer, state.time, state.preconditioning) == (95, "ready_by", "07:30", True)
    assert charging.reachShown
    charging.endTimer()
    assert charging.timer == ""
    battery.set_out()
    rows = charging.stations
    assert rows and all(
        {"name", "power", "free", "capacity", "price", "distance", "detour"} <= set(row) for row in rows
    )
    charging.planStops(40)
    assert battery.planned()
    slow = next(s for s in battery.energy.stations if s.place.name == "Slow Corner")
    battery.car.request({STOPS: "[]"})
    charging.addStop(slow.id)
    assert battery.planned() == ["Slow Corner"]


def test_a_station_without_a_route_becomes_the_destination(battery: Battery) -> None:
    swift = next(s for s in battery.energy.stations if s.place.name == "Swift Halt")
    battery.charging.addStop(swift.id)
    assert battery.car[f"{NAVIGATION}.DestinationSet.Name"] == "Swift Halt"


@pytest.fixture
def shape(battery: Battery) -> Iterator[Charging]:
    yield battery.charging
    battery.charging.reach_shape.close()


def test_the_reach_is_reckoned_beside_the_loop_and_follows_the_charge(battery: Battery, shape: Charging) -> None:
    loop = QEventLoop()
    QTimer.singleShot(60_000, loop.quit)
    shape.reachChanged.connect(loop.quit)
    battery.state("reach", show=True)
    loop.exec()
    first = shape.reachShape
    assert len(first[0]) >= 6 and 49 < first[0][0] < 51
    assert len(first) >= 2, "the land that leaves a reserve lies inside"
    battery.car.record({CHARGE: 20.0})
    loop.exec()
    assert max(shape.reachShape[0][1::2]) < max(first[0][1::2])
    battery.state("reach", show=False)
    assert shape.reachShape == []


def test_brief_says_what_matters(battery: Battery) -> None:
    assert "limit 80 %" in battery.charging.brief() and "not plugged in" in battery.charging.brief()
    battery.state("schedule", ready_by="07:30")
    assert "ready by 07:30" in battery.charging.brief()


def test_without_a_map_it_still_reckons(qt: object, tmp_path: Any) -> None:
    car = Car()
    charging = Charging(car, Navigation(car, tmp_path / "none.sqlite", Clock()))
    assert charging.time(80, 20).state["minutes"] > 10 and charging.stations == []
    assert isinstance(charging.plan_stops(40).outcome, Refused) and isinstance(charging.start().outcome, Refused)
    charging.step(30)


def test_search_tells_the_plugs_that_are_free_now(battery: Battery) -> None:
    slow = next(s for s in battery.energy.stations if s.place.name == "Slow Corner")
    battery.energy.availability.fill(slow.id)
    found = battery.navigation.places.find("Slow Corner").state["places"]
    assert [place["available"] for place in found] == ["0"]  # type: ignore[attr-defined]
    free = battery.navigation.places.find(category="charging", available=True).state["places"]
    assert free and "Slow Corner" not in [place["name"] for place in free]  # type: ignore[attr-defined]
