"""A study in the running cockpit: consent, tasks, scenario, faults, what is recorded, and how it is found again."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from app.car.journal import Cause
from app.car.life_signals import CALL
from app.study.files.scenario import Faults
from app.study.steps import Ask, TaskStep
from app.studying.running import Studying
from tests.studied import session_of, studied, until

WARM = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
STUDY = """
study: small
title: Small
scenario: city.yaml
consent: {text: "Yes?", audio: "And your voice?"}
setup: {chat: stand-in}
redact: [Quentin]
tasks:
  - id: warm
    tell: Make it warm.
    start: {Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature: 18.0}
    success: {signal: Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature, at_least: 22}
    after: [seq]
  - id: cold
    tell: Wait.
    start: {Vehicle.Exterior.AirTemperature: -9.0}
    success: {signal: Vehicle.Exterior.AirTemperature, changed: true}
  - {id: joke, tell: Hear the joke., limit_s: 600}
"""
SCENARIO = """
scenario: city
drive: {destination: Airport}
signals: {Vehicle.Exterior.AirTemperature: -3.0}
events:
  - {at_s: 0, say: Welcome., mark: begin}
  - {at_s: 0, call: phone.ring, arguments: {who: Mara Lindqvist}}
  - {when: {signal: Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature, at_least: 22}, call: media.play}
answers:
  - {heard: joke, say: Two cars meet in a wood., always: false}
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "small"
    (folder / "scenarios").mkdir(parents=True)
    (folder / "study.yaml").write_text(STUDY, encoding="utf-8")
    (folder / "scenarios" / "city.yaml").write_text(SCENARIO, encoding="utf-8")
    return folder


def kinds(records: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [record for record in records if record["kind"] == kind]


async def say(studying: Studying, words: str) -> str:
    """What is answered to typed words."""
    studying.app.talk.ask(words)
    await studying.app.talk.settled()
    return studying.app.talk.transcript[-1].answer


def test_a_session_is_led_by_its_study_and_recorded(qt: object, study: Path) -> None:
    async def script(studying: Studying) -> None:
        session, car = studying.session, studying.app.car
        assert studying.app.talk.sound is None, "no microphone before the consent"
        await say(studying, "open my window")
        studying.consent(True, False)
        assert isinstance(session.step, TaskStep)
        assert (car[WARM], car["Vehicle.Exterior.AirTemperature"]) == (18.0, -3.0)
        assert studying.app.models.navigation.course is not None
        await until(lambda: "Mara" in str(car[CALL]))
        car.record({CALL: ""}, Cause("scenario"))
        await say(studying, "set the temperature to 23 degrees")
        await until(lambda: isinstance(session.step, Ask))
        await until(lambda: car["Vehicle.Cabin.Infotainment.Media.Played.PlaybackRate"] == 1.0)
        studying.answer("seq", "seq", 6)
        studying.answered()
        await asyncio.sleep(0.3)
        assert session.step.name == "cold", "what the study itself set is no change"
        car.record({"Vehicle.Exterior.AirTemperature": -10.0}, Cause("scenario"))
        await until(lambda: session.step.name == "joke")
        assert await say(studying, "tell me a joke") == "Two cars meet in a wood."
        assert await say(studying, "tell me a joke") != "Two cars meet in a wood."
        studying.mark("laughs")
        studying.note("Twice; Quentin, 0171 234 5678.")
        studying.end_task("passed", "facilitator")
        assert session.state.over

    records = studied(study, session_of(study), script)
    said = [record["said"] for record in kinds(records, "turn")]
    assert said == ["set the temperature to 23 degrees", "tell me a joke", "tell me a joke"], "none before the consent"
    ended = [(record["task"], record["step"], record["by"]) for record in kinds(records, "task")]
    assert ("warm", "passed", "condition") in ended and ("joke", "passed", "facilitator") in ended
    (warmed,) = [r for r in kinds(records, "change") if r["signal"] == WARM and r["to"] == 23.0]
    assert warmed["cause"]["turn"] and warmed["from"] == 18.0
    assert [record["words"] for record in kinds(records, "mark")] == ["begin", "laughs"]
    assert [record["value"] for record in kinds(records, "answer")] == [6]
    assert [record["words"] for record in kinds(records, "note")] == ["Twice; […], […]."]
    assert kinds(records, "frame") and kinds(records, "page") and kinds(records, "end")[0]["how"] == "finished"
    assert [record["n"] for record in records] == list(range(1, len(records) + 1))


def test_faults_are_felt_and_told(qt: object, study: Path) -> None:
    async def script(studying: Studying) -> None:
        studying.consent(True, False)
        app = studying.app
        studying.fault(Faults(recogniser_errors=1.0, seed=4))
        assert app.talk.misheard("navigate to the harbour") not in ("navigate to the harbour", "")
        studying.fault(Faults(missing_tools=("climate",)))
        await say(studying, "set the temperature to 23 degrees")
        assert app.car[WARM] == 18.0, "without the tool nothing is done"
        studying.fault(Faults(endpoint="down"))
        await say(studying, "set the temperature to 23 degrees")
        assert app.talk.transcript[-1].failed and app.car[WARM] == 18.0
        studying.fault(Faults(network="down"))
        assert not app.models.conversation.state.online
        studying.fault(Faults())
        assert app.models.conversation.state.online
        await say(studying, "set the temperature to 23 degrees")
        assert app.car[WARM] == 23.0
        studying.stop()
        assert studying.session.state.over and app.drive.held

    records = studied(study, session_of(study), script)
    assert [fault["value"] for fault in kinds(records, "fault")][1:4] == [
        {"recogniser_errors": 1.0, "seed": 4},
        {"missing_tools": ["climate"]},
        {"endpoint": "down"},
    ]
    assert kinds(records, "end")[0]["how"] == "stopped"


def test_what_was_broken_off_is_found_again(qt: object, study: Path) -> None:
    path = session_of(study)

    async def begin(studying: Studying) -> None:
        studying.consent(True, False)
        await say(studying, "set the temperature to 20 degrees")
        await say(studying, "open my window halfway")
        studying.fault(Faults(latency_ms=5))

    async def go_on(studying: Studying) -> None:
        state, car = studying.session.state, studying.app.car
        assert (studying.session.step.name, state.over) == ("warm", False)
        assert car[WARM] == 20.0 and car["Vehicle.Cabin.Door.Row1.DriverSide.Window.Position"] == 50
        assert car["Vehicle.Exterior.AirTemperature"] == -3.0
        assert studying.app.models.navigation.course is not None, "and it still goes to the airport"
        await say(studying, "set the temperature to 24 degrees")
        await until(lambda: isinstance(studying.session.step, Ask))

    before = studied(study, path, begin)
    records = studied(study, path, go_on)
    assert records[: len(before)] == before
    (again,) = kinds(records, "resumed")
    assert again["after"] == pytest.approx(before[-1]["t"])
    assert len(kinds(records, "consent")) == 1
    assert [record["words"] for record in kinds(records, "mark")] == ["begin"], (
        "what has happened does not happen again"
    )


def test_a_declined_consent_records_nothing(qt: object, study: Path) -> None:
    async def script(studying: Studying) -> None:
        await say(studying, "set the temperature to 23 degrees")
        studying.consent(False, False)
        assert studying.session.state.over and studying.app.talk.sound is None

    records = studied(study, session_of(study), script)
    assert {record["kind"] for record in records} == {"session", "step", "consent", "end"}
