"""What a call has done is told in the words of its result, before the model is asked again."""

import json
from typing import Any

import pytest

from app.assistant.chat.chat import Finished, Request, Said
from app.assistant.chat.scripted import Script, calls, says
from app.assistant.events import Words
from app.assistant.tools import ToolResult
from app.assistant.truth import Truth
from tests.test_turn import Bench, assert_valid, conversation, end, said, tell

FAN: tuple[str, dict[str, object]] = ("climate_set_fan", {"level": 3})
TOLD = "The fan is at level 3. The windows close."
SPOKEN = "The way to Lake Serin is set, 64 kilometers, about 50 minutes."


class Car(Bench):
    """Its results tell themselves."""

    async def call(self, name: str, arguments: dict[str, object], **of: Any) -> ToolResult:
        result = await super().call(name, arguments, **of)
        told = {"say": ["The fan is at level 3."], "also": ["The windows close."]} if name == FAN[0] else {}
        return ToolResult(result.ok, result.content | told)


async def test_it_is_said_before_the_model_is_asked_again() -> None:
    talk, chat, _ = conversation([calls(FAN), says("The fan is at 3 now.")], Car())
    heard = ""
    async for event in talk.turn("fan three"):
        if isinstance(event, Words):
            heard += event.delta
            assert len(chat.requests) == 1
    assert heard == TOLD and len(chat.requests) == 2
    (result,) = [json.loads(str(each["content"])) for each in chat.requests[1].messages if each["role"] == "tool"]
    assert result["spoken"] is True, "the model knows that it was said"
    assert [each["content"] for each in talk.history if each["role"] == "assistant"][-1] == TOLD
    assert_valid(talk.history)


@pytest.mark.parametrize(
    "answer, heard",
    [
        ("Sure, the fan is at 3 now.", TOLD),
        ("OK.", TOLD),
        ("I've set the fan to 3. Your range is 310 kilometers.", f"{TOLD} Your range is 310 kilometers."),
        ("Done! Shall I turn it off at home?", f"{TOLD} Shall I turn it off at home?"),
        ("I've set the fan to 5.", TOLD),
    ],
)
async def test_what_the_model_adds_is_said_and_what_it_repeats_is_not(answer: str, heard: str) -> None:
    talk, _, _ = conversation([calls(FAN), says(answer)], Car())
    assert said(await tell(talk, "fan three")) == heard


async def test_words_in_front_of_the_call_stay_in_front() -> None:
    talk, _, _ = conversation([[Said("I've set the fan to 3. "), *calls(FAN)], says("Enjoy the breeze.")], Car())
    assert said(await tell(talk, "fan three")) == "I've set the fan to 3. The windows close. Enjoy the breeze."


async def test_a_question_is_put_at_once_and_nothing_comes_after_it() -> None:
    talk, chat, _ = conversation([calls(FAN, ("openings_set_trunk", {"open": True}))], Car())
    events = await tell(talk, "fan three and open the trunk")
    assert said(events) == f"{TOLD} Open the trunk?" and end(events).asked
    assert len(chat.requests) == 1, "the model is asked again with the person's answer"
    assert_valid(talk.history)


async def test_an_act_without_words_of_its_own_is_told_by_the_model_and_so_is_what_follows_it() -> None:
    both = calls(("media_play", {}), FAN)
    talk, chat, _ = conversation([both, says("The music plays and the fan is at 3.")], Car())
    assert said(await tell(talk, "music and fan three")).startswith("The music plays and the fan is at 3.")
    assert all("spoken" not in str(message) for message in chat.requests[1].messages if message["role"] == "tool")


async def test_where_a_person_answers_for_the_words_nothing_else_is_said() -> None:
    def script(request: Request) -> Script:
        if request.messages[-1]["role"] == "user":
            return [*calls(FAN)[:-1], Finished("tool_calls", reviewed=True)]
        return [Said("As you wish.", vouched=True), Finished("stop", reviewed=True)]

    talk, chat, _ = conversation(script, Car())
    assert said(await tell(talk, "fan three")) == "As you wish."
    assert "spoken" not in str(chat.requests[1].messages[-1]["content"])


@pytest.mark.parametrize(
    "language, told, repeated, fresh",
    [
        ("en", "It is set to 23 degrees now.", "I turned the heat up to 23 °C for you.", "It is 9 degrees outside."),
        ("en", "The driver's window is open.", "Your window is open now.", "The sunroof is open, too."),
        ("en", SPOKEN, "I've set the way to Lake Serin.", "I've set the way to Lake Serin, and you arrive at 20:54."),
        ("en", "Playing Morning Light.", "Here's Morning Light!", "Shall I play Morning Light?"),
        ("zh", "温度设为23度。", "好的，已经把温度调到二十三度。", "需要打开座椅加热吗？"),
        ("de", "Es sind jetzt 23 Grad.", "Ich habe die Temperatur auf 23 Grad gestellt.", "Draußen sind es 9 Grad."),
        ("fr", "Il fait maintenant 23 degrés.", "J'ai réglé la température sur 23 degrés.", "Il fait 9 degrés dehors."),
    ],
)
def test_a_repetition_is_known_by_what_it_claims(language: str, told: str, repeated: str, fresh: str) -> None:
    truth = Truth("", language)
    assert truth.repeats(repeated, told) and not truth.repeats(fresh, told)
