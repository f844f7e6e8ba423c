"""Agents and hand-over: their files, their tools, the floor passing inside a turn, and how they sound."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.assistant.agent import FOLDER, HAND_OVER, Agent
from app.assistant.agent_file import read_agents
from app.assistant.chat.chat import Call, Chat, Finished
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.scripted import Script, ScriptedChat, calls, says
from app.assistant.conversation import LINGER, Conversation
from app.assistant.events import Event, HandedOver, ToolAnswered, TurnStarted, Words
from app.assistant.speech.speaking.espeak import EspeakVoice
from app.assistant.speech.speaking.voice import Manner
from app.assistant.speech.tone import from_pcm
from app.assistant.speech.wire import Speak, decode, encode
from app.assistant.tools import Tool
from app.car.car import Car
from app.car.catalogue import AGENT
from app.domains.agents import Agents as AgentsDomain
from app.domains.climate import Climate
from app.domains.domain import Domain, Reply, command
from app.domains.language import Words as Texts
from app.domains.lights import Lights
from app.toolbox import CockpitToolbox
from tests.stand_in_here import StandInHere

pytestmark = pytest.mark.usefixtures("qt")


class Journeys(Domain):
    """A tool that only the Travel Companion has."""

    name = "trip"

    @command
    def plan(self, where: str = "", days: int = 1, quiet: bool = False, day: str = "") -> Reply:
        """Plan a trip."""
        return Reply(None, {"where": where})


class Cabin:
    """A small car with its agents; `now` is the conversation's clock."""

    def __init__(self, chat: Chat) -> None:
        self.car = Car()
        self.agents = read_agents()
        domain = AgentsDomain(self.car, {id: id for id in self.agents.ids()})
        self.toolbox = CockpitToolbox([Climate(self.car), Lights(self.car), Journeys(self.car), domain], Texts())
        self.now = 0.0
        self.talk = Conversation(Endpoints(None, chat), self.toolbox, agents=self.agents, clock=lambda: self.now)
        domain.taken = self.talk.floor.give

    async def say(self, text: str) -> list[Event]:
        return [event async for event in self.talk.turn(text)]


def said(events: Sequence[Event]) -> str:
    return "".join(event.delta for event in events if isinstance(event, Words))


def ran(events: Sequence[Event]) -> list[tuple[str, bool]]:
    return [(event.name, event.result.ok) for event in events if isinstance(event, ToolAnswered)]


# --- their files


def test_the_agents_that_ship_are_sound_and_speak_four_languages() -> None:
    agents = read_agents()
    assert agents.faults == () and agents.ids() == ("host", "car_genius", "travel_companion")
    for agent in (agents[id] for id in agents.ids()):
        for texts in (agent.names, agent.greetings):
            assert texts.keys() == {"en", "zh", "de", "fr"} and all(texts.values())
            assert all(len(text) < 40 for text in texts.values()), "a greeting is short"
        assert "{language}" in agent.prompt and "{shared}" not in agent.prompt and agent.description
    hues = {agents[id].hue for id in agents.ids()}
    manners = {agents[id].manner for id in agents.ids()}
    assert len(hues) == len(manners) == 3 and agents["host"].hue == -1


def test_tools_are_narrowed_and_everyday_ones_stay() -> None:
    agents = read_agents()
    host, genius, travel = (agents[id] for id in agents.ids())
    assert not host.may("trip_plan") and not host.may("help_ask") and host.may("climate_set_temperature")
    assert genius.may("help_ask") and genius.may("vehicle_read") and not genius.may("trip_plan")
    assert travel.may("trip_plan") and travel.may("navigation_go_to") and not travel.may("help_ask")
    for agent in (host, genius, travel):
        assert agent.may("climate_set_temperature") and agent.may("media_pause") and agent.may(HAND_OVER)
        assert agent.may("conversation_confirm")


def test_a_third_agent_is_one_file(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FOLDER, tmp_path / "agents"))
    (folder / "sommelier.md").write_text(
        '---\nname: {en: Sommelier}\ndescription: wine\nhue: 0.9\ntools: ["cellar_*"]\n---\nYou know wine.\n', "utf-8"
    )
    agents = read_agents(folder)
    assert agents.faults == () and "sommelier" in agents.ids()
    tools = [Tool(HAND_OVER, "Hand over.", {"type": "object", "properties": {"agent": {"type": "string"}}})]
    (offered,) = agents.offered(agents["host"], tools)
    described = offered.parameters["properties"]["agent"]  # type: ignore[index]
    assert "sommelier" in described["enum"] and "host" not in described["enum"]
    assert "sommelier: wine [cellar_*]" in described["description"]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("You know wine.", 1, "there is no head"),
        ("---\nname: {en: X}\nhue: 7\n---\nHello.", 3, "hue is 7; give a number from 0 to 1"),
        ("---\nname: {en: X}\ntools: help\n---\nHello.", 3, "tools is no list"),
        ("---\nhue: 0.3\n---\nHello.", 2, "name is no text"),
        ("---\nname: {en: X}\ncolour: red\n---\nHello.", 3, "colour is not known"),
        ('---\nname: {en: X}\nvoice: {pitch: "high"}\n---\nHello.', 3, "pitch is high"),
        ("---\nname: {en: X\nhue: 0.3\n---\nHello.", 3, "mend the quotes or brackets"),
        ("---\nname: {en: X}\n---\n", 4, "there is no prompt"),
        (b"\xff\xfe", 1, "save it as UTF-8"),
    ],
)
def test_a_bad_file_is_one_sentence_and_the_others_load(
    tmp_path: Path, text: str | bytes, line: int, problem: str
) -> None:
    folder = Path(shutil.copytree(FOLDER, tmp_path / "agents"))
    (folder / "broken.md").write_bytes(text if isinstance(text, bytes) else text.encode())
    agents = read_agents(folder)
    (fault,) = agents.faults
    assert fault.startswith(f"{folder / 'broken.md'}, line {line}: ") and problem in fault and fault.endswith(".")
    assert agents.ids() == ("host", "car_genius", "travel_companion")


def test_without_a_host_there_is_a_plain_one(tmp_path: Path) -> None:
    agents = read_agents(tmp_path)
    assert agents.ids() == ("host",) and agents["nobody"].id == "host" and agents["host"].may("anything")


# --- hand-over inside a turn


HAND: Script = calls((HAND_OVER, {"agent": "travel_companion", "why": "a trip"}))


async def test_the_floor_passes_inside_a_turn_and_is_told_spoken_and_journaled() -> None:
    chat = ScriptedChat([HAND, calls(("trip_plan", {"where": "lake"})), says("The lake it is."), says("And back.")])
    cabin = Cabin(chat)
    events = await cabin.say("a weekend at the lake")
    assert HandedOver("travel_companion", "host", "Travel Companion here.") in events
    assert said(events) == "Travel Companion here. The lake it is."
    assert ran(events) == [(HAND_OVER, True), ("trip_plan", True)]
    (change,) = cabin.car.journal.of_turn("t1")
    assert (change.signal, change.after) == (AGENT, "travel_companion")
    assert (change.cause.origin, change.cause.turn, change.cause.agent) == ("voice", "t1", "host")

    before, after = chat.requests[0], chat.requests[1]
    assert "You are Meridian" in str(before.messages[0]["content"])
    assert "You are the Travel Companion" in str(after.messages[0]["content"])
    assert "trip_plan" not in {tool.name for tool in before.tools} and "trip_plan" in {t.name for t in after.tools}

    events = await cabin.say("and back home")
    assert isinstance(events[0], TurnStarted) and events[0].agent == "travel_companion", "it stays"
    assert said(events) == "And back." and not any(isinstance(event, HandedOver) for event in events)


async def test_calls_behind_a_hand_over_in_the_same_answer_are_the_next_agents() -> None:
    both = calls((HAND_OVER, {"agent": "travel_companion"}), ("trip_plan", {"where": "lake"}))
    cabin = Cabin(ScriptedChat([both, says("Planned.")]))
    events = await cabin.say("a weekend at the lake")
    assert ran(events) == [(HAND_OVER, True), ("trip_plan", True)]
    asked = cabin.talk.history[1]["tool_calls"]
    assert json.loads(asked[1]["function"]["arguments"]) == {"where": "lake"}  # type: ignore[index]


async def test_a_tool_of_another_agent_is_named_with_its_agent() -> None:
    cabin = Cabin(ScriptedChat([calls(("trip_plan", {})), HAND, calls(("trip_plan", {})), says("Planned.")]))
    events = await cabin.say("a weekend at the lake")
    reasons = [e.result.content.get("reason") for e in events if isinstance(e, ToolAnswered)]
    assert reasons[0] == f"trip_plan is a tool of travel_companion: call {HAND_OVER} with that agent first."
    assert ran(events)[-1] == ("trip_plan", True)


async def test_an_agent_that_is_none_is_refused_and_nothing_passes() -> None:
    bad: Script = [Call("a", HAND_OVER, '{"agent": "nobody"}'), Finished("tool_calls")]
    cabin = Cabin(ScriptedChat([bad, says("I stay.")]))
    events = await cabin.say("another agent")
    assert ran(events) == [(HAND_OVER, False)] and cabin.talk.floor.agent.id == "host"
    reply = await cabin.toolbox.call(HAND_OVER, {"agent": "nobody"}, turn="t9", agent="host")
    assert reply.content["reason"] == "Nobody here is called nobody."


async def test_after_a_while_the_host_has_the_floor_again_without_a_word() -> None:
    cabin = Cabin(ScriptedChat([HAND, says("Where to?"), says("Hello."), says("Hello again.")]))
    await cabin.say("a weekend")
    cabin.now = LINGER
    assert (await cabin.say("hello"))[0].agent == "travel_companion"  # type: ignore[union-attr]
    cabin.now = 3 * LINGER
    events = await cabin.say("hello")
    assert events[1] == HandedOver("host", "travel_companion") and said(events) == "Hello again."
    assert cabin.car[AGENT] == "host"


async def test_a_new_conversation_begins_with_the_host() -> None:
    cabin = Cabin(ScriptedChat([HAND, says("Where to?"), says("Hello.")]))
    await cabin.say("a weekend")
    cabin.talk.reset()
    assert HandedOver("host", "travel_companion") in await cabin.say("hello")


async def test_undo_takes_back_acts_and_not_who_speaks() -> None:
    warm = calls(("climate_set_temperature", {"celsius": 24}))
    cabin = Cabin(ScriptedChat([warm, says("Warm."), HAND, says("Where to?")]))
    await cabin.say("24 degrees")
    await cabin.say("a weekend")
    assert cabin.car.last_turn() == "t1"
    cabin.car.undo("t1")
    assert cabin.car[AGENT] == "travel_companion"


async def test_the_stand_in_hands_over_goes_on_and_hands_back() -> None:
    cabin = Cabin(StandInHere())
    events = await cabin.say("plan a quiet weekend at the lake")
    assert ran(events) == [(HAND_OVER, True), ("trip_plan", True)] and cabin.car[AGENT] == "travel_companion"
    assert said(events).startswith("Travel Companion here. ")
    events = await cabin.say("warmer")
    assert [name for name, _ in ran(events)] == ["climate_set_temperature"], "everyday things are never refused"
    assert cabin.car[AGENT] == "travel_companion" and "Companion here" not in said(events)
    events = await cabin.say("turn on the low beams")
    assert ran(events) == [(HAND_OVER, True), ("lights_set_exterior", True)] and cabin.car[AGENT] == "host"
    events = await cabin.say("set the temperature to 24 degrees and plan a quiet weekend at the lake")
    assert [name for name, _ in ran(events)] == ["climate_set_temperature", HAND_OVER, "trip_plan"]


async def test_the_stand_in_greets_and_is_silent_where_nothing_else_was_asked() -> None:
    cabin = Cabin(ScriptedChat([calls((HAND_OVER, {"agent": "car_genius"})), [Finished("stop")]]))
    assert said(await cabin.say("I want to talk to the Car Genius")) == "Car Genius here."


# --- how they sound


def fundamental(voice: EspeakVoice, manner: Manner) -> tuple[float, float]:
    """Median pitch of voiced frames in hertz by autocorrelation, and the seconds it took to say it."""
    (piece,) = list(voice.speak("We are nearly there now, all in all", "en", manner))
    sound = from_pcm(piece.samples)
    width, pitches = round(0.04 * piece.rate), []
    low, high = piece.rate // 400, piece.rate // 60
    for start in range(0, len(sound) - width, width // 2):
        frame = sound[start : start + width] - sound[start : start + width].mean()
        echo = np.correlate(frame, frame, "full")[width - 1 :]
        if echo[0] > 0.5 and echo[low:high].max() > 0.6 * echo[0]:
            pitches.append(piece.rate / (low + int(echo[low:high].argmax())))
    return float(np.median(pitches)), len(sound) / piece.rate


def test_each_agent_has_a_voice_of_its_own() -> None:
    agents, voice = read_agents(), EspeakVoice()
    heard = {id: fundamental(voice, agents[id].manner) for id in agents.ids()}
    pitches = {id: pitch for id, (pitch, _) in heard.items()}
    assert pitches["car_genius"] < 0.8 * pitches["host"] < 0.8 * pitches["travel_companion"], pitches
    plain, fast = (fundamental(voice, Manner(rate=rate))[1] for rate in (1.0, 1.4))
    assert fast < 0.85 * plain
    unknown, usual = (fundamental(voice, manner)[0] for manner in (Manner(variant="nosuch"), Manner()))
    assert abs(unknown / usual - 1) < 0.04, "an unknown timbre is left out"


def test_the_manner_survives_the_line() -> None:
    said_so = Speak("s1", "Hello.", "en", -5.0, 0.9, "m3")
    assert decode(encode(said_so)) == said_so
    assert decode(b'{"kind": "Speak", "id": "s", "text": "t", "language": "en"}') == Speak("s", "t", "en")


def test_every_field_of_an_agent_comes_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "pilot.md").write_text(
        "---\nname: Pilot\ndescription: flies\nhue: 0.5\nvoice: {pitch: -3, rate: 1.1, variant: m2}\n"
        'tools: ["fly_*", "!fly_low"]\nknows: [sky]\ngreeting: {en: Up., de: Hoch.}\n---\nFly.\n',
        "utf-8",
    )
    pilot: Agent = read_agents(tmp_path)["pilot"]
    told: dict[str, Any] = {"names": {"en": "Pilot"}, "description": "flies", "hue": 0.5, "knows": ("sky",)}
    assert {key: getattr(pilot, key) for key in told} == told
    assert pilot.manner == Manner(-3.0, 1.1, "m2") and pilot.greeting("fr") == "Up." and pilot.greeting("de") == "Hoch."
    assert pilot.may("fly_high") and not pilot.may("fly_low") and not pilot.may("swim")
