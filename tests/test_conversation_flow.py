"""Who has the floor: interruptions, wishes that go on, "never mind", the follow-up window and its one reminder."""

import asyncio
import time
from typing import Any

import pytest

from app.assistant.chat.chat import Finished, Request, Said
from app.assistant.chat.scripted import Script, calls, says
from app.assistant.speech import wire
from app.assistant.told import tell
from app.car.catalogue import PRIVATE, SPEAKER_SEAT
from tests.test_talk import DRIVER, Cabin, Scripts, cabin

pytestmark = pytest.mark.usefixtures("qt")
LONG = " ".join(["This answer goes on and on."] * 40)
WARM = calls(("climate_set_temperature", {"celsius": 24}))


def final(
    text: str,
    *,
    confidence: float = 1.0,
    alternatives: tuple[str, ...] = (),
    seat: str = "",
    whole: bool = False,
) -> wire.Final:
    """What the recogniser says at the end of an utterance that has just ended."""
    now = time.monotonic()
    return wire.Final(text, confidence, (), now - 0.6, now - 0.3, now, alternatives, seat, whole)


def partial(text: str, *, stable: bool = False) -> wire.Partial:
    return wire.Partial(text, time.monotonic(), stable)


class Spoken:
    """A cabin that hears and speaks, and what its sound process was asked for."""

    def __init__(self, seat: Cabin, monkeypatch: pytest.MonkeyPatch) -> None:
        sound = seat.talk.sound
        assert sound is not None
        self.windows: list[float] = []
        self.tones: list[str] = []
        self.said: list[str] = []
        say = sound.say

        def note(text: str, *rest: Any) -> Any:
            self.said.append(text)
            return say(text, *rest)

        monkeypatch.setattr(sound, "attend", self.windows.append)
        monkeypatch.setattr(sound, "earcon", self.tones.append)
        monkeypatch.setattr(sound, "say", note)
        seat.model.update(microphone="ready")


def hears(scripts: Scripts) -> Any:
    return cabin(scripts, sound=True)


async def test_what_was_not_heard_is_not_remembered_and_what_was_done_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    requests: list[Request] = []

    def answer(request: Request) -> Script:
        requests.append(request)
        return [WARM, says(LONG), says("You are welcome.")][len(requests) - 1]

    async with hears(answer) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("warm please"))
        await seat.until(lambda state: state.phase == "speaking" and state.spoken_until > 20)
        seat.talk.on_sound(wire.Interrupting(time.monotonic()))
        assert seat.model.state.phase == "speaking", "nothing is lost before it is sure"
        until = seat.model.state.spoken_until
        seat.talk.on_sound(wire.Interrupted(time.monotonic(), "thank"))
        assert seat.model.state.phase == "listening" and seat.model.state.provisional == "thank"
        seat.talk.on_sound(final("thank you"))
        await seat.talk.settled()
        cut = seat.ended[0]
        assert (
            cut.interrupted
            and len(cut.answer) == until
            and f"It is set to 24 degrees now. {LONG}".startswith(cut.answer)
        )
        assert seat.car[DRIVER] == 24.0
        system, *history = requests[2].messages
        assert history[-2] == {"role": "assistant", "content": cut.answer.rstrip()}
        assert "was interrupted" in str(system["content"]) and "done and in force: climate_set_temp" in str(system)
        seat.talk.on_sound(final("and now"))
        await seat.talk.settled()
        assert "was interrupted" not in str(requests[3].messages[0])


async def test_a_false_interruption_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([says("One. Two. Three.")]) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("count"))
        await seat.until(lambda state: state.phase == "speaking")
        seat.talk.on_sound(wire.Interrupting(time.monotonic()))
        seat.talk.on_sound(partial("mm"))
        seat.talk.on_sound(wire.FalseInterruption(time.monotonic()))
        assert seat.model.state.phase == "speaking"
        await seat.talk.settled()
        assert seat.ended[0].answer == "One. Two. Three." and not seat.ended[0].interrupted


async def test_a_wish_that_goes_on_is_one_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    never = asyncio.Event()
    asked: list[str] = []

    def answer(request: Request) -> Script:
        asked.append(str(request.messages[-1]["content"]))
        return [never, Finished("stop")] if len(asked) == 1 else says("Twenty two.")

    async with hears(answer) as seat:
        heard = Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("set the temperature"))
        await seat.until(lambda state: bool(seat.chat.open))
        assert heard.windows == [1.5], "nobody needs the wake phrase to go on"
        seat.talk.on_sound(wire.SpeechStarted(time.monotonic()))
        seat.talk.on_sound(partial("to twenty"))
        assert seat.model.state.phase == "listening"
        assert seat.model.state.provisional == "set the temperature to twenty"
        seat.talk.on_sound(final("to twenty two"))
        await seat.talk.settled()
        assert asked == ["set the temperature", "set the temperature to twenty two"]
        assert (
            [entry.said for entry in seat.talk.transcript]
            == ["set the temperature to twenty two"]
            == [entry.said for entry in seat.ended]
        )
        assert seat.model.turns.rowCount() == 1
        assert [message["role"] for message in seat.talk.assistant.history] == ["user", "assistant"]


async def test_no_call_begins_while_the_person_may_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = asyncio.Event()
    async with hears([[gate, *WARM], says("Done.")]) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("warm please"))
        await seat.until(lambda state: bool(seat.chat.open))
        seat.talk.on_sound(wire.SpeechStarted(time.monotonic()))
        gate.set()
        for _ in range(50):
            await asyncio.sleep(0)
        assert seat.car[DRIVER] == 21.0
        seat.talk.on_sound(wire.AttendEnded(time.monotonic()))
        await seat.talk.settled()
        assert seat.car[DRIVER] == 24.0, "it was a cough"


async def test_more_words_after_a_whole_wish_are_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    never = asyncio.Event()
    async with hears([[never, Finished("stop")], says("Closed.")]) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("open the window", whole=True))
        await seat.until(lambda state: bool(seat.chat.open))
        seat.talk.on_sound(partial("close the"))
        seat.talk.on_sound(final("close the window", whole=True))
        await seat.talk.settled()
        assert [entry.said for entry in seat.talk.transcript] == ["open the window", "close the window"]


async def test_what_follows_an_act_is_a_wish_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    never = asyncio.Event()
    scripts: list[Script] = [WARM, [Said("It is "), never, Finished("stop")], says("Good.")]
    async with hears(scripts) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("warm please"))
        await seat.until(lambda state: seat.car[DRIVER] == 24.0 and len(seat.chat.requests) == 2)
        seat.talk.on_sound(partial("thanks"))
        seat.talk.on_sound(final("thanks"))
        await seat.talk.settled()
        assert [entry.said for entry in seat.ended] == ["warm please", "thanks"]
        assert seat.ended[0].interrupted


@pytest.mark.parametrize("word", ["stop", "Never mind.", "算了"])
async def test_never_mind_ends_it_without_a_word(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([says(LONG)]) as seat:
        heard = Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("tell me a story"))
        await seat.until(lambda state: state.phase == "speaking")
        seat.model.language = "zh" if word > "z" else "en"
        seat.talk.on_sound(wire.Interrupted(time.monotonic(), word))
        seat.talk.on_sound(final(word))
        await seat.talk.settled()
        assert seat.model.state.phase == "idle" and heard.tones == ["done"]
        assert len(seat.chat.requests) == 1 and not seat.model.state.attending


async def test_stop_said_to_a_silent_car_is_a_wish(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([says("The music stops.")]) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(wire.WakeHeard(time.monotonic()))
        seat.talk.on_sound(final("stop"))
        await seat.talk.settled()
        assert seat.ended[0].answer == "The music stops."


async def test_one_may_go_on_after_an_answer_without_the_wake_phrase(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([says("Hello."), says("Again.")]) as seat:
        heard = Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("hello"))
        await seat.talk.settled()
        assert heard.windows[-1] == 6.0 and seat.model.state.attending and seat.model.state.phase == "idle"
        seat.talk.on_sound(wire.AttendEnded(time.monotonic() + 2))
        assert seat.model.state.attending and heard.windows[-1] < 5, "a noise does not close it"
        seat.talk.on_sound(partial("and"))
        assert not seat.model.state.attending and seat.model.state.phase == "listening"
        seat.talk.on_sound(final("and you"))
        await seat.talk.settled()
        seat.talk.on_sound(wire.AttendEnded(time.monotonic() + 7))
        assert not seat.model.state.attending and len(heard.said) == 2, "nothing was asked: silence is fine"


async def test_a_question_is_repeated_once_and_never_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([says("Where to?")]) as seat:
        heard = Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("take me there"))
        await seat.talk.settled()
        assert heard.windows[-1] == 12.0, "who was asked needs to think"
        seat.talk.on_sound(wire.AttendEnded(time.monotonic() + 13))
        await seat.talk.settled()
        assert heard.said == ["Where to?", tell("still_listening", "en")] and seat.model.state.attending
        seat.talk.on_sound(wire.AttendEnded(time.monotonic() + 13))
        await seat.talk.settled()
        assert len(heard.said) == 2 and not seat.model.state.attending
        assert len(seat.ended) == 1, "it is no turn"


@pytest.mark.parametrize("reason", ["private", "muted", "typed"])
async def test_no_window_opens_in_private_muted_or_after_typing(reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([says("Hello.")]) as seat:
        heard = Spoken(seat, monkeypatch)
        if reason == "typed":
            seat.talk.ask("hello")
        else:
            seat.model.update(private=reason == "private", muted=reason == "muted")
            seat.talk.on_sound(final("hello"))
        await seat.talk.settled()
        assert not seat.model.state.attending and 6.0 not in heard.windows
        assert seat.car[PRIVATE] is False


async def test_who_speaks_is_known_by_the_microphone(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([says("Hello.")]) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("hello", seat="rear_left"))
        await seat.talk.settled()
        assert seat.car[SPEAKER_SEAT] == "rear_left"


async def test_a_draft_is_taken_over_when_the_words_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([WARM, says("Done.")]) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(wire.WakeHeard(time.monotonic()))
        seat.talk.on_sound(partial("warm please", stable=True))
        await asyncio.sleep(0.02)
        assert len(seat.chat.requests) == 1 and seat.car[DRIVER] == 21.0
        assert list(seat.car.journal.caused()) == [] and seat.talk.transcript == []
        seat.talk.on_sound(final("warm please"))
        await seat.talk.settled()
        assert len(seat.chat.requests) == 2 and seat.car[DRIVER] == 24.0
        assert seat.ended[0].drafted


async def test_a_draft_that_comes_to_nothing_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([WARM]) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(wire.WakeHeard(time.monotonic()))
        seat.talk.on_sound(partial("warm please", stable=True))
        await asyncio.sleep(0.02)
        seat.talk.on_sound(wire.NothingHeard("unknown", time.monotonic()))
        await seat.talk.assistant.close()
        assert seat.car[DRIVER] == 21.0 and list(seat.car.journal.caused()) == []
        assert seat.talk.assistant.history == [] and seat.talk.transcript == [] and seat.chat.open == 0


async def test_a_tone_invites_whoever_said_the_wake_phrase_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.talking.listening.WAKE_PAUSE", 0.05)
    async with hears([]) as seat:
        heard = Spoken(seat, monkeypatch)
        seat.talk.on_sound(wire.WakeHeard(time.monotonic()))
        seat.talk.on_sound(partial("open"))
        await asyncio.sleep(0.15)
        assert heard.tones == [], "in one breath nothing comes between"
        seat.talk.rest()
        seat.talk.on_sound(wire.WakeHeard(time.monotonic()))
        await asyncio.sleep(0.15)
        assert heard.tones == ["listening"]
        seat.talk.stop()
        seat.talk.tap_orb()
        assert heard.tones == ["listening", "listening"]
