"""Each command of the cabin leaves what it says, says what it left, refuses what is out of range, and can be undone."""

from typing import Any

import pytest
from cabin_commands import ASKING, BEYOND, CASES, READING, Case

from app.car.car import Car
from app.car.catalogue import SPEAKER_SEAT
from app.domains.climate import Climate
from app.domains.language import Words
from app.domains.lights import Lights
from app.domains.openings import Openings
from app.domains.seats import Seats
from app.toolbox import CockpitToolbox


class Cabin:
    """The four domains on one car, called as the assistant calls them."""

    def __init__(self) -> None:
        self.car = Car()
        domains = [Climate(self.car), Seats(self.car), Openings(self.car), Lights(self.car)]
        self.toolbox = CockpitToolbox(domains, Words())

    async def call(self, tool: str, arguments: dict[str, Any], turn: str = "t1") -> dict[str, Any]:
        """What a call answers."""
        return dict((await self.toolbox.call(tool, arguments, turn=turn, agent="host")).content)

    def values(self) -> dict[str, Any]:
        """Every signal."""
        return {signal.name: self.car[signal.name] for signal in self.car.signals}


@pytest.fixture
def cabin() -> Cabin:
    return Cabin()


def test_the_table_names_every_command(cabin: Cabin) -> None:
    named = {case.tool for case in CASES} | ASKING.keys() | set(READING)
    assert named == {tool.name for tool in cabin.toolbox.tools()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.tool} {list(case.arguments.values())}")
async def test_signals_state_and_words_agree(cabin: Cabin, case: Case) -> None:
    cabin.car.record(case.before)
    before = cabin.values()
    answer = await cabin.call(case.tool, case.arguments)
    assert answer["status"] == "done", answer
    assert {name: cabin.car[name] for name in case.signals} == case.signals
    assert answer["state"] == case.state
    assert answer["say"] == [case.say]
    again = await cabin.call(case.tool, case.arguments, turn="t2")
    if not {"change", "direction", "amount"} & case.arguments.keys():
        assert again["status"] == "already" and again["say"] == [case.say, "That was so already."]
    else:
        cabin.car.undo("t2")
    cabin.car.undo("t1")
    cabin.car.confirm(cabin.car.pending())  # unlocking asks, when it takes locking back, too
    assert cabin.values() == before


@pytest.mark.parametrize(("tool", "arguments"), ASKING.items())
async def test_what_needs_a_yes_asks_and_changes_nothing(cabin: Cabin, tool: str, arguments: dict[str, Any]) -> None:
    before = cabin.values()
    answer = await cabin.call(tool, arguments)
    assert answer["status"] == "needs_confirmation" and answer["question"].endswith("?")
    assert cabin.values() == before


@pytest.mark.parametrize("tool", READING)
async def test_looking_changes_nothing_and_is_told(cabin: Cabin, tool: str) -> None:
    before = cabin.values()
    answer = await cabin.call(tool, {})
    assert answer["status"] == "answer" and answer["state"] and 1 <= len(answer["say"]) <= 2
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in answer["say"])
    assert cabin.values() == before


@pytest.mark.parametrize(("tool", "arguments", "ends"), BEYOND)
async def test_out_of_range_is_refused_with_the_range(
    cabin: Cabin, tool: str, arguments: dict[str, Any], ends: tuple[int, int]
) -> None:
    before = cabin.values()
    answer = await cabin.call(tool, arguments)
    assert answer["status"] in ("refused", "error")
    assert answer["reason"] == f"That goes from {ends[0]} to {ends[1]}."
    assert cabin.values() == before


async def test_own_is_the_seat_of_whoever_speaks(cabin: Cabin) -> None:
    cabin.car.record({SPEAKER_SEAT: "rear_left"})
    answer = await cabin.call("climate_set_seat_heating", {"level": 3})
    assert answer["state"] == {"seat": "rear_left", "level": 3}
    assert answer["say"] == ["The seat heating is at 3."]
    assert cabin.car["Vehicle.Cabin.Seat.Row2.DriverSide.HeatingCooling"] == 100
    assert (await cabin.call("openings_set_window", {"percent": 10}))["state"]["window"] == "rear_left"
    assert (await cabin.call("seats_set", {"part": "legrest", "percent": 80}))["status"] == "done"


async def test_seats_that_differ_are_told_each(cabin: Cabin) -> None:
    await cabin.call("climate_set_temperature", {"zone": "passenger", "celsius": 19})
    answer = await cabin.call("climate_set_temperature", {"zone": "front", "change": 1}, turn="t2")
    assert answer["state"] == {"zone": "front", "celsius_driver": 22.0, "celsius_passenger": 20.0}
    assert answer["say"] == ["It is set to between 20 and 22 degrees in the front now."]


async def test_what_a_policy_brings_along_does_not_contradict(cabin: Cabin) -> None:
    await cabin.call("openings_set_window", {"window": "all", "percent": 100})
    answer = await cabin.call("climate_set_air_conditioning", {"on": True}, turn="t2")
    assert answer["say"] == ["The air conditioning is on."]
    assert [text for text in answer["also"] if "window" in text]
    assert (await cabin.call("openings_read", {}))["say"][0] == "Everything is closed."
