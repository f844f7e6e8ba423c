"""What the assistant says of itself: undo by turn, action, thing and minutes; why; what it can do; its conduct."""

import asyncio
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import yaml

from app.assistant.prompt import LANGUAGES as NAMES
from app.car.car import Car
from app.car.catalogue import HVAC, PRIVATE
from app.car.life_signals import OUTBOX
from app.car.policies.cabin import AIR_CONDITIONING, WINDOWS
from app.domains.abilities import FILE
from app.domains.account import Account
from app.domains.climate import Climate
from app.domains.conduct import LENGTH, RATE, TALK_LANGUAGE, VOLUME, Conduct
from app.domains.language import Words
from app.domains.openings import Openings
from app.endpoint.turn import answer
from app.toolbox import CockpitToolbox
from tests.endpoint_tools import SCHEMAS

DRIVER = f"{HVAC}.Station.Row1.Driver.Temperature"


class Bench:
    """A car with a toolbox, and a clock that is turned by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.car = Car(clock=lambda: self.seconds)
        self.account = Account(self.car, Words(), lambda: datetime(2026, 5, 14, 14, 32))
        domains = [Climate(self.car), Openings(self.car), self.account, Conduct(self.car)]
        self.toolbox = CockpitToolbox(domains, Words())
        self.account.said = self.toolbox.said
        self.turns = 0

    def say(self, text: str, *calls: tuple[str, dict[str, object]]) -> dict[str, Any]:
        """One turn with these calls; the content of the last result."""
        self.turns += 1
        turn = f"t{self.turns}"
        self.toolbox.heard(turn, text)
        result = None
        for name, arguments in calls:
            result = asyncio.run(self.toolbox.call(name, arguments, turn=turn, agent="host"))
        assert result is not None
        return result.content


@pytest.fixture
def bench() -> Iterator[Bench]:
    yield Bench()


WARM = ("climate_set_temperature", {"zone": "driver", "celsius": 24})
WINDOW = ("openings_set_window", {"window": "driver", "percent": 50})


def test_undo_takes_back_the_turn_or_only_its_last_action(bench: Bench) -> None:
    bench.say("warmer, and my window", WARM, WINDOW)
    bench.say("undo only that", ("conversation_undo", {"what": "action"}))
    assert (bench.car[DRIVER], bench.car[WINDOWS[0]]) == (24.0, 0)
    bench.say("undo that", ("conversation_undo", {}))
    assert bench.car[DRIVER] == 21.0
    content = bench.say("undo that", ("conversation_undo", {}))
    assert content["reason"] == "There is nothing left to undo."


def test_undo_takes_back_one_thing_by_its_name(bench: Bench) -> None:
    bench.say("my window", WINDOW)
    bench.say("warmer", WARM)
    bench.say("undo the window", ("conversation_undo", {"thing": "the window"}))
    assert (bench.car[DRIVER], bench.car[WINDOWS[0]]) == (24.0, 0)


def test_undo_takes_back_the_last_minutes_touches_as_well(bench: Bench) -> None:
    bench.say("my window", WINDOW)
    bench.seconds = 400
    bench.car.request({DRIVER: 26.0})
    bench.say("passenger too", ("climate_set_temperature", {"zone": "passenger", "celsius": 25}))
    bench.say("undo the last five minutes", ("conversation_undo", {"what": "minutes", "minutes": 5}))
    assert (bench.car[DRIVER], bench.car[WINDOWS[0]]) == (21.0, 50)


def test_what_was_sent_stays_sent_and_the_rest_is_undone(bench: Bench) -> None:
    bench.say("warmer", WARM)
    bench.car.record({OUTBOX: '[{"id": "1"}]'}, bench.car.journal.caused()[-1].cause)
    content = bench.say("undo that", ("conversation_undo", {}))
    assert bench.car[DRIVER] == 21.0 and bench.car[OUTBOX] == '[{"id": "1"}]'
    assert "What was sent stays sent." in content["also"]


def test_why_answers_with_the_words_of_the_turn_and_the_reason_of_the_policy(bench: Bench) -> None:
    bench.car.record({WINDOWS[1]: 80})
    bench.say("turn on the air conditioning", ("climate_set_air_conditioning", {"on": True}))
    bench.seconds = 120
    content = bench.say("why did you close the window?", ("conversation_why", {"thing": "window"}))
    assert content["say"] == [
        "Because at 14:30 you said: “turn on the air conditioning”.",
        "The windows close, since the air conditioning is on.",
    ]
    assert bench.car[AIR_CONDITIONING] is True


def test_why_tells_of_touches_of_undoing_and_of_nothing(bench: Bench) -> None:
    assert bench.say("why?", ("conversation_why", {}))["say"] == ["I have done nothing of that kind."]
    bench.car.request({DRIVER: 26.0})
    assert "touched on the screen at 14:32" in bench.say("why?", ("conversation_why", {}))["say"][0]
    bench.say("undo", ("conversation_undo", {"what": "action"}))
    assert bench.say("why?", ("conversation_why", {}))["say"] == ["Because you asked me to take it back."]


@pytest.mark.parametrize("language", ["en", "zh", "de", "fr"])
def test_every_ability_that_is_named_is_understood(language: str) -> None:
    missed = {}
    for domain, examples in yaml.safe_load(FILE.read_text(encoding="utf-8")).items():
        prompt = {"role": "system", "content": f"Answer in {NAMES[language]}."}
        assert set(examples) == {"en", "zh", "de", "fr"}
        for said in examples[language]:
            calls = [name for name, _ in answer([prompt, {"role": "user", "content": said}], SCHEMAS).calls]
            if not calls:
                missed[said] = domain
    assert missed == {}


def test_conduct_changes_how_answers_are_given(bench: Bench) -> None:
    before = bench.car.number(VOLUME)
    bench.say("louder", ("conversation_speak", {"how": "louder"}))
    bench.say("slower", ("conversation_speak", {"how": "slower"}))
    bench.say("shorter, in Chinese", ("conversation_speak", {"how": "shorter", "language": "zh"}))
    car = bench.car
    assert (car[VOLUME], car[RATE], car[LENGTH], car[TALK_LANGUAGE]) == (before + 15, 80, "SHORT", "zh")
    for _ in range(3):
        content = bench.say("louder", ("conversation_speak", {"how": "louder"}))
    assert content["reason"] == "That is as far as it goes."
    bench.say("as usual", ("conversation_speak", {"how": "normal", "language": "auto"}))
    assert (car[RATE], car[LENGTH], car[TALK_LANGUAGE]) == (100, "NORMAL", "")


def test_short_answers_are_one_sentence(bench: Bench) -> None:
    bench.toolbox.shorter = lambda: True
    bench.car.record({WINDOWS[1]: 80})
    bench.say("turn on the air conditioning", ("climate_set_air_conditioning", {"on": True}))
    assert len(bench.say("why?", ("conversation_why", {"thing": "window"}))["say"]) == 1


def test_cancel_drops_every_question_that_waits(bench: Bench) -> None:
    bench.car.request({"Vehicle.Body.Trunk.Rear.IsOpen": True})
    assert bench.say("never mind", ("conversation_cancel", {}))["state"] == {"dropped": True}
    assert bench.car.pending() == ""


def test_privacy_is_a_signal_that_can_be_undone(bench: Bench) -> None:
    bench.say("privacy mode on", ("conversation_privacy", {"on": True}))
    assert bench.car[PRIVATE] is True
    bench.say("undo that", ("conversation_undo", {}))
    assert bench.car[PRIVATE] is False
