"""Commands as tools: schemas, arguments, results and cards."""

import json
from datetime import datetime
from typing import Any

import pytest

from app.car.car import Car
from app.car.catalogue import HVAC
from app.domains.account import Account
from app.domains.climate import Climate
from app.domains.conversation import Conversation
from app.domains.language import Words
from app.domains.lights import Lights
from app.domains.openings import Openings
from app.domains.settings import Settings
from app.domains.vehicle import Vehicle
from app.toolbox import CockpitToolbox

DRIVER = f"{HVAC}.Station.Row1.Driver.Temperature"


class Bench:
    def __init__(self) -> None:
        words = Words()
        self.car = Car()
        self.conversation = Conversation(self.car, words)
        self.climate = Climate(self.car)
        domains = [self.climate, Openings(self.car), Lights(self.car), Vehicle(self.car), Settings(self.car)]
        account = Account(self.car, words, lambda: datetime(2026, 5, 14, 14, 32))
        self.toolbox = CockpitToolbox([*domains, self.conversation, account], words)
        self.toolbox.observers.append(lambda turn, tool, reply: self.conversation.show(reply, turn))

    async def call(self, tool: str, turn: str = "t1", **arguments: Any) -> dict[str, Any]:
        return (await self.toolbox.call(tool, arguments, turn=turn, agent="host")).content


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_schemas_carry_ranges_enums_and_descriptions(bench: Bench) -> None:
    tools = {tool.name: tool for tool in bench.toolbox.tools()}
    schema = json.dumps(tools["climate_set_temperature"].parameters)
    assert '"minimum": 16' in schema and '"maximum": 28' in schema and '"rear_left"' in schema
    assert "°C" in tools["climate_set_temperature"].description
    assert tools["openings_set_trunk"].parameters["required"] == ["open"]
    assert all(tool.parameters["additionalProperties"] is False for tool in tools.values())
    assert len(tools) >= 22


async def test_a_call_changes_the_car_and_says_what_it_left(bench: Bench) -> None:
    content = await bench.call("climate_set_temperature", celsius=22.5)
    assert content["status"] == "done" and content["state"] == {"zone": "driver", "celsius": 22.5}
    assert content["changed"] == [{"signal": DRIVER, "from": 21.0, "to": 22.5}]
    assert (await bench.call("climate_set_temperature", celsius=22.5))["status"] == "already"


async def test_a_step_counts_from_the_present_and_ends_at_the_range(bench: Bench) -> None:
    assert (await bench.call("climate_set_temperature", change=-1))["state"]["celsius"] == 20.0
    content = await bench.call("climate_set_temperature", change=12)
    assert content == {"status": "refused", "reason": "That goes from 16 to 28."}


@pytest.mark.parametrize(
    ("tool", "arguments", "reason"),
    [
        ("climate_set_temperature", {"celsius": 40}, "That goes from 16 to 28."),
        ("climate_set_temperature", {"celsius": 21.3}, "celsius: Input should be a multiple of 0.5."),
        ("climate_set_temperature", {"celcius": 21}, "celcius: Extra inputs are not permitted."),
        ("climate_set_temperature", {"zone": "roof", "celsius": 21}, "zone: Input should be"),
        ("climate_set_temperature", {}, "Please say either a value or a change."),
        ("openings_set_trunk", {}, "open: Field required."),
        ("climate_make_coffee", {}, "This car has no such function."),
    ],
)
async def test_a_wrong_call_is_answered_with_the_reason(
    bench: Bench, tool: str, arguments: dict[str, Any], reason: str
) -> None:
    content = await bench.call(tool, **arguments)
    assert content["status"] in ("error", "refused") and str(content["reason"]).startswith(reason)
    assert len(bench.car.journal) == 0


async def test_what_a_policy_added_is_told_and_marked(bench: Bench) -> None:
    await bench.call("openings_set_window", window="rear", percent=70)
    content = await bench.call("climate_set_air_conditioning", on=True)
    assert content["also"] == ["The windows close, since the air conditioning is on."]
    assert [change.get("also", False) for change in content["changed"]] == [False, True, True]


async def test_a_question_waits_for_the_next_turn(bench: Bench) -> None:
    content = await bench.call("openings_set_trunk", open=True)
    assert content["status"] == "needs_confirmation" and content["question"] == "Open the trunk?"
    assert bench.conversation.state.question == "Open the trunk?"
    confirmation = content["confirmation"]
    assert (await bench.call("conversation_confirm", confirmation=confirmation, yes=True))["status"] == "refused"
    answered = await bench.call("conversation_confirm", turn="t2", confirmation=confirmation, yes=True)
    assert answered["status"] == "done" and bench.car["Vehicle.Body.Trunk.Rear.IsOpen"] is True
    assert bench.conversation.state.question == ""


async def test_a_finger_answers_the_question_and_the_turn_can_be_undone(bench: Bench) -> None:
    await bench.call("lights_set_exterior", light="high_beam", on=True)
    bench.conversation.answerQuestion(True)
    assert bench.car["Vehicle.Body.Lights.Beam.High.IsOn"] is True
    content = await bench.call("conversation_undo", turn="t2")
    assert content["status"] == "done" and bench.car["Vehicle.Body.Lights.Beam.High.IsOn"] is False


async def test_cards_show_done_changed_along_and_not_done(bench: Bench) -> None:
    await bench.call("openings_set_window", window="all", percent=50)
    await bench.call("climate_set_air_conditioning", turn="t2", on=True)
    await bench.call("climate_set_temperature", turn="t2", celsius=40)
    cards = [(card["kind"], card["title"], card["detail"]) for card in bench.conversation.state.cards]
    assert cards == [("done", "Air conditioning", "on"), ("also", "Windows · All", "closed")]
    await bench.call("climate_set_temperature", turn="t2", change=10)
    assert bench.conversation.state.cards[-1]["kind"] == "not_done"


async def test_undo_by_touch_takes_the_turn_back(bench: Bench) -> None:
    await bench.call("climate_set_temperature", celsius=25)
    bench.conversation.undo("t1")
    assert bench.climate.state.targets[0] == 21.0
    assert [card["title"] for card in bench.conversation.state.cards] == ["Undone"]


def test_a_touch_that_needs_a_yes_asks_on_the_screen(bench: Bench) -> None:
    openings = next(domain for domain in bench.toolbox._domains if isinstance(domain, Openings))
    openings.heed = lambda reply: bench.conversation.show(reply, "")
    openings.setTrunk(True)
    assert bench.conversation.state.question == "Open the trunk?"
    bench.conversation.answerQuestion(False)
    assert bench.conversation.state.question == "" and openings.state.trunk is False


def test_context_is_one_line_per_domain(bench: Bench) -> None:
    context = bench.toolbox.context()
    assert "climate: temperature driver 21 °C" in context and "vehicle: battery 82 %" in context
