"""Talk: from sound to words to changes to speech, with a real sound process and a scripted model."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.assistant.chat.chat import ChatFailed, Finished, Request, Said
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.scripted import Script, ScriptedChat, calls, says
from app.assistant.conversation import Conversation as Assistant
from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import DeviceFound, DeviceLost, Partial, Problem, Start, WakeHeard
from app.car.car import Car
from app.car.catalogue import HVAC
from app.domains.climate import Climate
from app.domains.conversation import Conversation, ConversationState
from app.domains.domain import Domain, Reply, command
from app.domains.language import Words
from app.talking.entry import Entry
from app.talking.talk import Talk
from app.toolbox import CockpitToolbox
from tests.virtual_audio import spoken

DRIVER = f"{HVAC}.Station.Row1.Driver.Temperature"
SAID = "set the temperature to twenty four"
ANSWER = "It is set to 24 degrees now. The passenger keeps twenty one."
PATIENCE = 30.0
Scripts = Sequence[Script] | Callable[[Request], Script]

pytestmark = pytest.mark.usefixtures("qt")


class Letters(Domain):
    """One message to read."""

    name = "messages"

    @command
    def read(self) -> Reply:
        """Read the newest message."""
        return Reply(state={"message_text": "bring milk"})


class Cabin:
    """A car, a talk and everything the screen was shown, in order."""

    def __init__(self, scripts: Scripts, *, fallback: ScriptedChat | None = None) -> None:
        words = Words()
        self.car = Car()
        self.model = Conversation(self.car, words)
        self.toolbox = CockpitToolbox([Climate(self.car), Letters(self.car), self.model], words)
        self.chat = ScriptedChat(scripts)
        assistant = Assistant(Endpoints(self.chat, fallback), self.toolbox)
        self.talk = Talk(self.model, assistant, self.toolbox, configured=True)
        self.states: list[ConversationState] = []
        self.ended: list[Entry] = []
        self.ducked: list[bool] = []
        self._news = asyncio.Event()
        self.model.changed.connect(self._note)
        self.model.levelChanged.connect(self._note)
        self.talk.ended.append(self.ended.append)
        self.talk.duck = self.ducked.append

    def _note(self) -> None:
        self.states.append(self.model.state)
        self._news.set()

    async def until(self, reached: Callable[[ConversationState], bool]) -> ConversationState:
        """Wait for the screen to show something."""
        async with asyncio.timeout(PATIENCE):
            while not reached(self.model.state):
                self._news.clear()
                await self._news.wait()
        return self.model.state

    def phases(self) -> list[str]:
        """The orb's phases in order, each once until it changes."""
        phases = [state.phase for state in self.states]
        return [phase for before, phase in zip(["", *phases], phases, strict=False) if phase != before]


@asynccontextmanager
async def cabin(
    scripts: Scripts,
    *,
    sound: bool = False,
    script: Sequence[str] = (),
    voice: str = "silent",
    fallback: ScriptedChat | None = None,
) -> AsyncIterator[Cabin]:
    """A cabin whose sound process, if any, hears `script`; at the end nothing of it may be left running."""
    before = asyncio.all_tasks()
    made = Cabin(scripts, fallback=fallback)
    if sound:
        process = Sound(
            Start(recogniser="scripted", voice=voice, script=tuple(script), microphone="none", speaker="none"),
            made.talk.on_sound,
        )
        await process.start()
        made.talk.sound = process
        await made.until(lambda state: state.microphone == "missing")
    yield made
    await made.talk.close()
    for _ in range(3):
        await asyncio.sleep(0)
    left = [task for task in asyncio.all_tasks() - before if not task.done()]
    assert not left, left
    assert made.chat.open == 0, "a stream was left open"


@pytest.fixture(scope="module")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sentence as sound."""
    return spoken(tmp_path_factory.mktemp("talk") / "speech.wav", SAID)


def warm() -> list[Script]:
    """A model that sets 24 degrees and says so."""
    return [calls(("climate_set_temperature", {"celsius": 24})), says(ANSWER)]


async def test_a_spoken_turn_goes_through_its_phases_and_is_written_down(speech: Path) -> None:
    async with cabin(warm(), sound=True, script=[SAID]) as seat:
        assert seat.talk.sound is not None
        await seat.talk.sound.hear_file(speech, paced=True)
        await seat.until(lambda state: state.phase == "speaking")
        await seat.talk.settled()

        assert seat.phases() == ["idle", "listening", "thinking", "speaking", "idle"]
        provisional = [state.provisional for state in seat.states if state.provisional]
        assert provisional and all(SAID.startswith(words) for words in provisional)
        assert provisional == sorted(provisional, key=len)
        assert [state.provisional for state in seat.states if state.heard] == [""] * len(
            [state for state in seat.states if state.heard]
        ), "final words take the place of provisional ones"
        assert seat.model.state.heard == SAID

        until = [state.spoken_until for state in seat.states if state.heard]
        assert until == sorted(until) and len(set(until)) > 5
        assert until[-1] == len(ANSWER) == len(seat.model.state.answer)
        assert seat.car[DRIVER] == 24.0
        assert seat.car.journal.of_turn("t1")[0].cause.origin == "voice"

        (entry,) = seat.talk.transcript
        assert seat.ended == [entry]
        assert (entry.turn, entry.said, entry.spoken, entry.answer) == ("t1", SAID, True, ANSWER)
        assert [tool["name"] for tool in entry.tools] == ["climate_set_temperature"]
        stages = entry.latency_ms
        assert stages.keys() - {"draft_begun"} == {
            "final_words",
            "first_change",
            "first_token",
            "first_sentence",
            "answer_complete",
            "first_sound",
            "end",
        }
        assert 0 < stages["final_words"] <= stages["first_change"] <= stages["first_token"] <= stages["end"]
        assert stages["first_token"] <= stages["first_sound"]


async def test_typed_words_are_answered_at_reading_pace_without_any_sound() -> None:
    async with cabin(warm()) as seat:
        seat.talk.ask(SAID)
        await seat.talk.settled()
        assert seat.model.state.spoken_until == len(ANSWER)
        assert seat.phases()[0] == "thinking" and seat.phases()[-1] == "idle"
        (entry,) = seat.talk.transcript
        assert not entry.spoken and "final_words" not in entry.latency_ms
        assert seat.car[DRIVER] == 24.0
        assert [card["title"] for card in seat.model.state.cards] != []


async def test_stop_is_immediate_and_what_was_done_stays() -> None:
    long = " ".join(["This answer goes on and on."] * 40)
    async with cabin([calls(("climate_set_temperature", {"celsius": 24})), says(long)], sound=True) as seat:
        seat.talk.ask(SAID)
        await seat.until(lambda state: state.phase == "speaking" and state.spoken_until > 0)
        seat.talk.stop()
        assert seat.model.state.phase == "idle", "at once, not when the voice has been told"
        await seat.talk.settled()
        shown = len(seat.states)
        for _ in range(20):
            await asyncio.sleep(0)
        assert seat.model.state.spoken_until < len(long)
        assert seat.states[shown:] == [], "nothing of the stopped answer comes after"
        assert seat.car[DRIVER] == 24.0
        assert len(seat.ended) == 1, "an interrupted turn is written down too"
        assert seat.ducked[-1] is False


async def test_stop_while_the_model_thinks_leaves_no_request_open() -> None:
    asked = asyncio.Event()

    def answer(request: Request) -> Script:
        if asked.is_set():
            return says("Hello.")
        asked.set()
        return [asyncio.Event(), Finished("stop")]

    async with cabin(answer) as seat:
        seat.talk.ask("hello")
        async with asyncio.timeout(PATIENCE):
            await asked.wait()
        assert seat.chat.open == 1
        seat.talk.tap_orb()
        assert seat.model.state.phase == "idle"
        seat.talk.ask("hello again")
        await seat.talk.settled()
        assert seat.model.state.answer == "Hello."


async def test_a_new_turn_interrupts_the_one_before() -> None:
    never = asyncio.Event()
    half: Script = [Said("The first answer. "), never, Finished("stop")]
    async with cabin([half, says("The second answer.")], sound=True) as seat:
        seat.talk.ask("first")
        await seat.until(lambda state: state.answer.startswith("The first"))
        seat.talk.ask("second")
        await seat.until(lambda state: state.answer == "The second answer.")
        await seat.talk.settled()
        assert [entry.said for entry in seat.ended] == ["first", "second"]
        after = seat.states[[state.heard for state in seat.states].index("second") :]
        assert not any("first" in state.answer for state in after)
        assert seat.model.state.spoken_until == len("The second answer.")
        turns = seat.model.turns
        role = next(role for role, name in turns.roleNames().items() if name.data() == b"answer")
        answers = [turns.data(turns.index(row), role) for row in range(turns.rowCount())]
        assert sorted(answers) == sorted([f"{seat.ended[0].answer} …".lstrip(), "The second answer."])
        assert "The first answer.".startswith(seat.ended[0].answer) and seat.ended[0].interrupted


async def test_a_failure_is_shown_told_and_then_rests() -> None:
    async with cabin([[ChatFailed("stalled", name="qwen", url="http://x/v1", seconds="8")]]) as seat:
        seat.talk.ask("hello")
        await seat.until(lambda state: state.phase == "failed")
        assert seat.model.state.notice and seat.model.state.notice in seat.model.state.answer
        await seat.talk.settled()
        assert seat.phases()[-2:] == ["failed", "idle"], "the orb shivers, it does not speak as if all were well"
        assert seat.model.state.spoken_until == len(seat.model.state.answer), "the sentence was said as well"
        assert seat.ended[0].failed == seat.model.state.notice


async def test_who_answers_is_shown_and_why_it_is_not_the_one_configured() -> None:
    refused = ChatFailed("unreachable", name="qwen", url="http://127.0.0.1:9/v1", why="connection refused")
    spare = ScriptedChat([says("Here I am.")], name="stand-in", model="meridian-stand-in")
    async with cabin([[refused]], fallback=spare) as seat:
        seat.talk.ask("hello")
        await seat.talk.settled()
        state = seat.model.state
        assert (state.endpoint, state.stand_in, state.online) == ("stand-in", True, False)
        assert "qwen" in state.notice
        assert state.answer == "Here I am."
        assert seat.talk.transcript[0].endpoint == "meridian-stand-in"


async def test_without_a_microphone_the_orb_does_not_pretend_to_listen() -> None:
    async with cabin([], sound=True) as seat:
        seat.talk.press_talk()
        seat.talk.tap_orb()
        assert seat.model.state.phase == "idle"
        assert "listening" not in seat.phases()


async def test_problems_are_told_once_and_devices_come_and_go() -> None:
    async with cabin([]) as seat:
        seat.talk.on_sound(Problem("microphone", "There is no microphone: type instead."))
        assert (seat.model.state.microphone, seat.model.state.notice) == (
            "missing",
            "There is no microphone: type instead.",
        )
        seat.talk.on_sound(DeviceFound("microphone", "USB", 0.0))
        assert seat.model.state.microphone == "ready"
        seat.talk.on_sound(DeviceLost("microphone", 0.0))
        assert seat.model.state.microphone == "lost"


async def test_the_wake_phrase_silences_the_answer_and_listens(speech: Path) -> None:
    long = " ".join(["This answer goes on and on."] * 40)
    async with cabin([says(long)], sound=True) as seat:
        seat.talk.ask("hello")
        await seat.until(lambda state: state.phase == "speaking")
        seat.talk.on_sound(WakeHeard(0.0))
        assert seat.model.state.phase == "listening" and seat.model.state.answer == ""
        assert seat.ducked[-1] is True
        seat.talk.on_sound(Partial("a bit", 0.0))
        assert seat.model.state.provisional == "a bit"
        seat.talk.stop()
        assert seat.model.state.provisional == "" and seat.ducked[-1] is False


@pytest.mark.parametrize(("moving", "shown"), [(True, False), (False, True)])
async def test_while_the_car_moves_a_message_is_heard_and_not_shown(moving: bool, shown: bool) -> None:
    async with cabin([calls(("messages_read", {})), says("Mara wrote: bring milk.")]) as seat:
        seat.car.record({"Vehicle.IsMoving": moving})
        seat.talk.ask("read my messages")
        await seat.talk.settled()
        assert seat.ended[0].answer.startswith("Mara wrote")
        assert any("bring milk" in state.answer for state in seat.states) is shown
