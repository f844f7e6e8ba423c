"""Commands that change nothing: they leave no trace, and a look ahead finds what the call itself then tells."""

from pathlib import Path

import pytest

from app.application import Application
from app.assistant.chat.endpoints import Endpoints
from app.config import load
from tests.stand_in_here import StandInHere

GIVEN: dict[str, dict[str, object]] = {
    "charging_time": {"to_percent": 90},
    "charging_gain": {"minutes": 20},
    "phone_contacts": {"query": "a"},
    "weather_weather": {"day": "tomorrow"},
}


@pytest.fixture
def app(qt: object, tmp_path: Path) -> Application:
    return Application(load(environment={"MERIDIAN_DATA": str(tmp_path)}), endpoints=Endpoints(None, StandInHere()))


async def test_a_look_changes_nothing_and_finds_what_the_call_tells(app: Application) -> None:
    looks = {tool.name: tool.look for tool in app.toolbox.tools() if tool.look is not None}
    assert len(looks) > 30
    for name, look in looks.items():
        arguments = GIVEN.get(name, {})
        before = _state(app)
        seen = look(arguments)
        assert seen is not None, name
        assert _state(app) == before, name
        called = await app.toolbox.call(name, arguments, turn="t1", agent="host")
        assert (seen.ok, seen.content) == (called.ok, called.content), name
        assert _state(app) == before, f"{name} changes something"


async def test_what_acts_has_no_look_and_what_does_not_fit_gives_none(app: Application) -> None:
    looks = {tool.name: tool.look for tool in app.toolbox.tools()}
    assert looks["climate_set_temperature"] is None and looks["conversation_undo"] is None
    time = looks["charging_time"]
    assert time is not None and time({"to_percent": 900}) is None


def _state(app: Application) -> tuple[int, dict[str, object]]:
    return len(app.car.journal), dict(app.car.values)
