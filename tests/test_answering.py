"""While an answer is on its way: fillers tied to silence, thinking shown, the orb's agent, corrections on the card."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from app.assistant.agent import HAND_OVER
from app.assistant.chat.chat import Chunk, Finished, Reasoned, Request, Said
from app.assistant.chat.scripted import Script, calls, says
from app.assistant.told import told_in_turn
from app.car.catalogue import AGENT
from app.domains.agents import Agents
from app.domains.domain import Domain, Reply, command
from app.talking.filler import Filler
from app.talking.spoken_answer import SpokenAnswer
from app.toolbox import CockpitToolbox
from tests.test_talk import PATIENCE, Cabin, Scripts, cabin

pytestmark = pytest.mark.usefixtures("qt")
FILLERS = {told_in_turn("fillers", "en", number) for number in range(4)}
SLOW = calls(("slow_look", {}))


class Slow(Domain):
    """A tool that answers when it is let go."""

    name = "slow"

    def __init__(self, car: Any) -> None:
        super().__init__(car)
        self.gate = asyncio.Event()

    @command
    def look(self) -> Reply:
        """Look something up."""
        return self._looked()  # type: ignore[return-value]

    async def _looked(self) -> Reply:
        await self.gate.wait()
        return Reply(None, {"found": 1})


@asynccontextmanager
async def slow_cabin(
    scripts: Scripts, monkeypatch: pytest.MonkeyPatch, *, sound: bool = True
) -> AsyncIterator[tuple[Cabin, Slow]]:
    """A cabin with the slow tool and impatient fillers, which note what they say."""
    monkeypatch.setattr(Filler.__init__, "__kwdefaults__", {"first": 0.02, "again": 60.0})
    async with cabin(scripts, sound=sound) as seat:
        slow = Slow(seat.car)
        agents = Agents(seat.car, {id: id for id in seat.talk.assistant.floor.agents.ids()})
        agents.taken = seat.talk.assistant.floor.give
        tools = CockpitToolbox([*seat.toolbox._domains, slow, agents], seat.toolbox._words)
        seat.toolbox.__dict__["_verbs"] = tools._verbs
        yield seat, slow


def filled(seat: Cabin) -> list[str]:
    """The fillers that the screen showed, each once."""
    return list(dict.fromkeys(state.doing for state in seat.states if state.doing in FILLERS))


async def test_a_long_silence_is_broken_once_and_the_answer_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    async with slow_cabin([SLOW, says("Found it.")], monkeypatch) as (seat, slow):
        seat.talk.ask("look")
        await seat.until(lambda state: state.phase == "speaking" and state.doing in FILLERS)
        assert seat.model.state.answer == "" and seat.model.state.spoken_until == 0, "it is none of the answer's words"
        await seat.until(lambda state: state.phase == "thinking")
        slow.gate.set()
        await seat.talk.settled()
        assert seat.model.state.answer == "Found it." and seat.model.state.spoken_until == len("Found it.")
        assert len(filled(seat)) == 1 and seat.model.state.doing == ""
        assert "first_filler" in seat.ended[0].latency_ms and "first_sound" in seat.ended[0].latency_ms
        assert seat.phases()[-2:] == ["speaking", "idle"]


async def test_nothing_fills_an_answer_that_has_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    stalls = asyncio.Event()
    speeches: list[SpokenAnswer] = []
    make = SpokenAnswer.__init__
    monkeypatch.setattr(SpokenAnswer, "__init__", lambda self, *args: (speeches.append(self), make(self, *args))[-1])
    stalled: Script = [Said("It is warm. "), stalls, Said("Enjoy."), Finished("stop")]
    async with slow_cabin([stalled], monkeypatch) as (seat, _):
        seat.talk.ask("is it warm?")
        await seat.until(lambda state: state.spoken_until >= len("It is warm."))
        await speeches[0].silence(0.1)  # five times as long as it takes a filler
        assert filled(seat) == []
        stalls.set()
        await seat.talk.settled()
        assert seat.model.state.answer == "It is warm. Enjoy."


async def test_interrupting_silences_a_filler_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with slow_cabin([SLOW, says("Never said.")], monkeypatch) as (seat, slow):
        seat.talk.ask("look")
        await seat.until(lambda state: state.phase == "speaking" and state.doing in FILLERS)
        seat.talk.stop()
        assert seat.model.state.phase == "idle" and seat.model.state.doing == ""
        shown = len(seat.states)
        slow.gate.set()
        await seat.talk.settled()
        for _ in range(20):
            await asyncio.sleep(0)
        assert seat.states[shown:] == []


async def test_fillers_vary_and_keep_to_the_language() -> None:
    heard = [told_in_turn("fillers", language, number) for language in ("en", "zh", "de", "fr") for number in range(4)]
    assert len(set(heard)) == 16
    assert told_in_turn("fillers", "en", 4) == told_in_turn("fillers", "en", 0)


class Silences:
    """A speech whose silences a test decides."""

    def __init__(self) -> None:
        self.language = "de"
        self.said: list[str] = []
        self.silences: asyncio.Queue[float] = asyncio.Queue()
        self.asked: list[float] = []
        self.sounds = asyncio.Event()

    async def silence(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self.silences.get()

    async def sound(self) -> None:
        await self.sounds.wait()

    def fill(self, words: str) -> None:
        self.said.append(words)


async def test_the_first_comes_after_a_second_and_a_half_of_silence_and_three_at_most() -> None:
    speech = Silences()
    filler = Filler(speech, lambda: True, lambda words: None)  # type: ignore[arg-type]
    running = asyncio.create_task(filler.run())
    for _ in range(3):
        speech.silences.put_nowait(0)
    await running
    assert speech.asked[0] == 1.5 and all(again > 5 for again in speech.asked[1:])
    german = {told_in_turn(key, "de", number) for key in ("fillers", "fillers_later") for number in range(4)}
    assert len(set(speech.said)) == 3 and set(speech.said) <= german


async def test_silence_counts_from_the_last_sound(qt: object) -> None:
    async with cabin([], sound=True) as seat:
        from app.talking.entry import Entry

        speech = SpokenAnswer(seat.model, seat.talk.sound, Entry("", "hello", False))
        quiet = asyncio.create_task(speech.silence(0.3))
        seat.model.update(answer="One sentence that takes its time.")
        speech.add("One sentence that takes its time. ")
        async with asyncio.timeout(PATIENCE):
            await seat.until(lambda state: state.spoken_until >= 10)
            assert not quiet.done(), "somebody speaks"
            await quiet
        assert seat.model.state.spoken_until == len("One sentence that takes its time.")
        await speech.finish()


async def test_a_slow_tool_is_shown_before_anything_is_said() -> None:
    gate = asyncio.Event()

    def answer(request: Request) -> Script:
        return says("Found.") if request.messages[-1]["role"] == "tool" else calls(("slow_look", {}))

    async with cabin(answer) as seat:
        slow = Slow(seat.car)
        slow.gate = gate
        seat.toolbox._verbs.update(CockpitToolbox([slow], seat.toolbox._words)._verbs)
        seat.talk.ask("look")
        assert (await seat.until(lambda state: state.doing != "")).doing == "Looking it up…"
        gate.set()
        await seat.talk.settled()
        assert seat.model.state.doing == "" and seat.model.state.answer == "Found."


async def test_reasoning_is_shown_as_time_and_never_as_text() -> None:
    thinks: list[Chunk] = [Reasoned("secret"), Reasoned("plans"), Said("Hello."), Finished("stop")]
    ticks = iter(range(0, 1000, 2))
    async with cabin([thinks]) as seat:
        seat.talk.assistant._clock = lambda: float(next(ticks))
        seat.talk.ask("hello")
        await seat.talk.settled()
        shown = [state.doing for state in seat.states if state.doing]
        assert shown and all(words.startswith("Thinking, ") and words.endswith(" s") for words in shown)
        assert "secret" not in repr(seat.states) and seat.model.state.doing == ""


async def test_orb_name_and_voice_follow_the_agent(monkeypatch: pytest.MonkeyPatch) -> None:
    hand = calls((HAND_OVER, {"agent": "travel_companion"}))
    async with slow_cabin([hand, says("Where to?"), says("Hello.")], monkeypatch) as (seat, _):
        manners: list[tuple[str, float]] = []
        assert seat.talk.sound is not None
        say = seat.talk.sound.say

        def note(text: str, language: str, manner: Any) -> Any:
            manners.append((text, manner.pitch))
            return say(text, language, manner)

        monkeypatch.setattr(seat.talk.sound, "say", note)
        assert seat.model.state.agent_hue == -1.0
        seat.talk.ask("plan a trip")
        await seat.until(lambda state: state.agent_hue > 0)
        assert seat.model.state.agent == "Travel Companion" and seat.car[AGENT] == "travel_companion"
        await seat.talk.settled()
        travel = seat.talk.assistant.floor.agents["travel_companion"]
        assert seat.model.state.agent_hue == travel.hue
        spoken = [(text, pitch) for text, pitch in manners if text not in FILLERS]
        assert spoken == [("Travel Companion here.", travel.manner.pitch), ("Where to?", travel.manner.pitch)]
        assert seat.ended[0].agent == "travel_companion"
        seat.talk.ask("hello")
        await seat.talk.settled()
        assert seat.model.state.answer == "Hello.", "it does not introduce itself again"


async def test_a_correction_is_spoken_shown_on_a_card_and_written_down() -> None:
    async with cabin([says("I've opened the trunk.")]) as seat:
        seat.talk.ask("open the trunk")
        await seat.talk.settled()
        sentence = "That was not done: the trunk."
        assert seat.model.state.answer == sentence
        (card,) = seat.model.state.cards
        assert (card["kind"], card["title"]) == ("not_done", sentence)
        assert seat.ended[0].corrected == ["I've opened the trunk."]
        assert not any("opened" in state.answer for state in seat.states), "nobody read it either"
