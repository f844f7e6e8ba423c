"""No answer claims what did not happen: lies in four languages, honest answers of the stand-in, turns over HTTP."""

import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.application import Application
from app.assistant.chat.chat import Call, Finished, Request, Said
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.chat.scripted import Script, ScriptedChat, calls, says
from app.assistant.claims import claims, in_digits, tools_of
from app.assistant.conversation import Conversation
from app.assistant.events import Corrected, Event, ToolAnswered, ToolAsked, TurnEnded, Words
from app.assistant.language import language_of
from app.assistant.tools import ToolResult
from app.assistant.truth import Did, Truth
from app.config import load
from tests.quirky import Behaviour, chunk, serving, streams
from tests.stand_in_here import StandInHere
from tests.test_turn import Bench

FOLDER = Path(__file__).parent
LIES = yaml.safe_load((FOLDER / "lies.yaml").read_text(encoding="utf-8"))
LANGUAGES = ("en", "zh", "de", "fr")
SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")
HONEST = 300


def did(told: dict[str, Any]) -> Did:
    """A call as lies.yaml writes it."""
    status = told.get("status", "done")
    content = {key: value for key, value in told.items() if key not in ("tool", "arguments")} | {"status": status}
    return Did(told["tool"], told.get("arguments", {}), ToolResult(status not in ("refused", "error"), content))


def judged(asked: str, answer: str, done: Sequence[dict[str, Any]]) -> str:
    """What the answer is corrected to, or ""."""
    correction = Truth(asked, language_of(answer)).lie(answer, [did(each) for each in done])
    return correction.sentence if correction else ""


# --- sentences


def test_the_lies_are_many_and_different() -> None:
    lies = [answer for language in LANGUAGES for _, answer in LIES[language]]
    assert len(set(lies)) >= 150 and all(len(LIES[language]) >= 40 for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_without_any_call_is_a_lie(language: str) -> None:
    believed = [(asked, answer) for asked, answer in LIES[language] if not Truth(asked, language).lie(answer, [])]
    assert len(believed) <= 0.05 * len(LIES[language]), believed


def test_a_claim_against_its_result_is_a_lie() -> None:
    believed = [answer for asked, answer, done in LIES["contradicted"] if not judged(asked, answer, [done])]
    assert believed == []


def test_honest_words_of_a_model_are_left_alone() -> None:
    judgements = {answer: judged(asked, answer, done) for asked, answer, *done in LIES["honest"]}
    assert {answer: corrected for answer, corrected in judgements.items() if corrected} == {}


def test_every_claim_that_is_true_is_believed_once_its_call_was_made() -> None:
    """The same sentences are no lies any more when what they are about has been done."""
    doubted = []
    for language in LANGUAGES:
        for asked, answer in LIES[language]:
            things = [thing for claim in claims(language).claims(answer) for thing in claim.things]
            tools = {tools_of()[thing][0].replace("*", "set") for thing in things} or {"climate_set_fan"}
            done = [Did(tool, {}, ToolResult(True, {"status": "done"})) for tool in tools]
            if corrected := Truth(asked, language).lie(answer, done):
                doubted.append((answer, corrected.sentence))
    assert doubted == []


@pytest.mark.parametrize(
    ("asked", "answer", "done", "instead"),
    [
        ("22", "I've set it to 25 degrees.", {"tool": "climate_set_temperature", "state": {"celsius": 22.0}},
         "I've set it to 22 degrees."),
        ("22", "I set the temperature to twenty-five degrees.",
         {"tool": "climate_set_temperature", "state": {"celsius": 22.0}, "say": ["It is set to 22 degrees."]},
         "It is set to 22 degrees."),
        ("open it", "I've opened the trunk.",
         {"tool": "openings_set_trunk", "status": "needs_confirmation", "question": "Open the trunk?"},
         "Open the trunk?"),
        ("unlock", "I've unlocked the doors.",
         {"tool": "openings_set_locks", "status": "refused", "reason": "Not while moving."},
         "I could not do that: Not while moving."),
        ("Fenster auf", "Ich habe das Fenster geöffnet.", {"tool": "climate_set_fan"},
         "Das ist nicht passiert: das Fenster."),
        ("ouvre la fenêtre", "J'ai ouvert la fenêtre.", {"tool": "climate_set_fan"},
         "Cela n'a pas été fait : la fenêtre."),
        ("打开车窗", "已打开车窗。", {"tool": "climate_set_fan"}, "车窗没有任何变化。"),
    ],
)  # fmt: skip
def test_a_correction_says_what_is_so(asked: str, answer: str, done: dict[str, Any], instead: str) -> None:
    assert judged(asked, answer, [done]) == instead


def test_number_words_are_numbers() -> None:
    assert in_digits("set to twenty-five degrees", "en") == "set to 25 degrees"
    assert in_digits("auf fünfundzwanzig Grad", "de") == "auf 25 Grad"
    assert in_digits("à vingt-cinq degrés", "fr") == "à 25 degrés"
    assert in_digits("调到二十五度", "zh") == "调到25度"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_every_thing(language: str) -> None:
    assert set(claims(language).things("")) == set()
    assert all(claims(language).name(thing) for thing in tools_of())


# --- the stand-in's own answers, over the whole car


def utterances(language: str) -> Iterator[str]:
    """Everything that the tests of its understanding say to it."""
    for path in sorted((FOLDER / "utterances" / language).glob("*.yaml")):
        for entries in yaml.safe_load(path.read_text(encoding="utf-8")).values():
            for entry in entries:
                yield entry if isinstance(entry, str) else entry["said"] if isinstance(entry, dict) else entry[0]


@pytest.mark.usefixtures("qt")
async def test_no_honest_answer_of_the_stand_in_is_corrected() -> None:
    app = Application(load([]))
    talk = Conversation(Endpoints(None, StandInHere()), app.toolbox, agents=app.agents)
    app.models.agents.taken = talk.floor.give
    chance, answers, wrong = random.Random(4), 0, []
    for language in ("en", "zh"):
        for text in chance.sample(list(utterances(language)), HONEST // 2):
            talk.reset()
            app.toolbox.language = language
            events = [event async for event in talk.turn(text, language)]
            answers += any(isinstance(event, Words) for event in events)
            wrong += [(text, event) for event in events if isinstance(event, Corrected)]
    await app.close()
    assert wrong == [] and answers >= 0.99 * HONEST


# --- whole turns


Answer = Callable[[Request], Script]


async def turn(scripts: Sequence[Script] | Answer, text: str, bench: Bench | None = None) -> list[Event]:
    talk = Conversation(Endpoints(ScriptedChat(scripts), None), bench or Bench())
    return [event async for event in talk.turn(text)]


def said(events: Sequence[Event]) -> str:
    return "".join(event.delta for event in events if isinstance(event, Words))


def corrected(events: Sequence[Event]) -> list[str]:
    return [event.claim for event in events if isinstance(event, Corrected)]


def speaks(text: str) -> Behaviour:
    """An answer a word at a time."""
    pieces = re.findall(r"\S+\s*", text)
    return streams(*(chunk({"content": piece}) for piece in pieces), chunk(finish="stop"))


FAN = calls(("climate_set_fan", {"level": 3}))


async def test_a_lie_is_never_heard_and_told_as_corrected() -> None:
    events = await turn([says("I've opened the window. Anything else?")], "open the window")
    assert said(events) == "That was not done: the windows. Anything else?"
    assert corrected(events) == ["I've opened the window."]
    assert isinstance(events[-1], TurnEnded) and events[-1].text == said(events)


async def test_honest_sentences_pass_before_the_answer_has_ended() -> None:
    order: list[str] = []
    chat = ScriptedChat([FAN, says("The fan is at three now. It is a bit louder. Enjoy.")])
    talk = Conversation(Endpoints(chat, None), Bench())
    async for event in talk.turn("fan three"):
        if isinstance(event, Words):
            order.append(f"{event.delta.strip()} {'open' if chat.open else 'ended'}")
    assert order[:2] == ["The fan is at three now. open", "It is a bit louder. open"]


async def test_a_claim_made_before_its_call_is_said_once_it_is_true() -> None:
    early: Script = [Said("I've set the fan to 3. "), *FAN]
    events = await turn([early, says("Tell me if it is too loud.")], "fan three")
    kinds = [type(event) for event in events if isinstance(event, Words | ToolAsked | ToolAnswered)]
    assert kinds[:3] == [ToolAsked, ToolAnswered, Words], "not before"
    assert said(events) == "I've set the fan to 3. Tell me if it is too loud." and corrected(events) == []


async def test_an_announcement_is_dropped_when_it_is_done_and_corrected_when_nothing_follows() -> None:
    early: Script = [Said("I'll set the fan to 3. "), *FAN]
    assert said(await turn([early, says("The fan is at 3.")], "fan three")) == "The fan is at 3."
    events = await turn([says("Opening the trunk now.")], "open the trunk")
    assert said(events) == "That was not done: the trunk." and corrected(events)


async def test_an_early_lie_is_dropped_where_the_answer_ends_honestly() -> None:
    early: Script = [Said("I've opened the sunroof. "), *FAN]
    assert said(await turn([early, says("The fan is at 3.")], "fan three")) == "The fan is at 3."


async def test_a_question_waits_whatever_the_model_claims() -> None:
    events = await turn([calls(("openings_set_trunk", {"open": True})), says("The trunk is open.")], "open the trunk")
    assert said(events) == "Open the trunk?"
    assert isinstance(events[-1], TurnEnded) and events[-1].asked


async def test_a_silent_success_is_confirmed_by_what_the_result_says() -> None:
    class Telling(Bench):
        async def call(self, *args: Any, **kwargs: Any) -> ToolResult:
            await super().call(*args, **kwargs)
            content = {"status": "done", "state": {"fan": 3}, "say": ["The fan is at level 3."]}
            return ToolResult(True, {**content, "also": ["The windows close, since the air conditioning is on."]})

    assert said(await turn([FAN, [Finished("stop")]], "fan three", Telling())) == (
        "The fan is at level 3. The windows close, since the air conditioning is on."
    )
    heard = said(await turn([FAN, says("Sure thing.")], "fan three", Telling()))
    assert heard.startswith("The fan is at level 3. The windows close"), "what came along is always told"
    early: Script = [Said("I've set the fan to 3 and closed the windows. "), *FAN]
    told = said(await turn([early, says("Anything else?")], "fan three", Telling()))
    assert told == "I've set the fan to 3 and closed the windows. Anything else?"


async def test_a_question_about_former_turns_may_be_answered_from_memory() -> None:
    talk = Conversation(
        Endpoints(ScriptedChat([FAN, says("Fan 3."), says("Yes, I've set the fan to 3.")]), None), Bench()
    )
    async for _ in talk.turn("fan three"):
        pass
    events = [event async for event in talk.turn("did you set the fan?")]
    assert said(events) == "Yes, I've set the fan to 3." and corrected(events) == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_lies_over_http_are_corrected_in_their_language(language: str) -> None:
    asked, lie = LIES[language][0]
    async with serving(speaks(lie)) as server:
        chat = OpenAICompatible(Server("far", server.url, "m"))
        talk = Conversation(Endpoints(chat, None), Bench())
        events = [event async for event in talk.turn(asked, language)]
        await chat.close()
    assert corrected(events) == [lie] and lie not in said(events)
    assert language_of(said(events), language) == language
    assert [message["content"] for message in talk.history] == [asked, said(events)], "it does not remember its lie"


async def test_a_wrong_value_over_http_is_put_right() -> None:
    call = {"index": 0, "id": "c", "type": "function",
            "function": {"name": "climate_set_fan", "arguments": json.dumps({"level": 2})}}  # fmt: skip
    asks = streams(chunk({"tool_calls": [call]}), chunk(finish="tool_calls"))
    async with serving(asks, speaks("I set the fan to level 5.")) as server:
        chat = OpenAICompatible(Server("far", server.url, "m"))
        talk = Conversation(Endpoints(chat, None), Bench())
        events = [event async for event in talk.turn("fan two")]
        await chat.close()
    assert said(events) == "I set the fan to level 2." and len(corrected(events)) == 1


async def test_a_call_that_was_never_valid_bears_nothing_out() -> None:
    bad: Script = [Call("a", "climate_set_fan", '{"level": 9}'), Finished("tool_calls")]
    events = await turn([bad, says("The fan is set to 9.")], "fan nine")
    assert corrected(events) == ["The fan is set to 9."] and "from 0 to 5" in said(events)
