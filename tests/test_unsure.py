"""Unsure hearing: "Did you say …?" by voice and tap, and wishes that are said back before they are done."""

import time

import pytest

from app.assistant.chat.scripted import says
from app.assistant.speech import wire
from app.assistant.told import tell
from app.talking.repeating import FILE, repeats
from tests.test_conversation_flow import WARM, Spoken, final, hears
from tests.test_talk import DRIVER

pytestmark = pytest.mark.usefixtures("qt")
ASKED = tell("did_you_say", "en", words="warm please")


@pytest.mark.parametrize("how", ["voice", "tap"])
async def test_an_unsure_hearing_asks_and_a_yes_does_it(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([WARM, says("Done.")]) as seat:
        heard = Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("warm please", confidence=0.6))
        await seat.until(lambda state: state.attending)
        assert heard.said == [ASKED] and seat.model.state.question == ASKED
        assert [card["kind"] for card in seat.model.state.cards] == ["asked"]
        assert seat.car[DRIVER] == 21.0 and seat.chat.requests == []
        if how == "tap":
            seat.model.answerQuestion(True)
        else:
            seat.talk.on_sound(final("yes", confidence=0.6))
        await seat.talk.settled()
        assert seat.car[DRIVER] == 24.0 and seat.model.state.question == ""
        assert [entry.said for entry in seat.ended] == ["warm please"]


async def test_a_no_asks_for_the_other_hearing_and_then_to_say_it_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([]) as seat:
        heard = Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("warm please", confidence=0.6, alternatives=("worms please",)))
        await seat.until(lambda state: state.attending)
        seat.talk.on_sound(final("no thanks"))
        await seat.until(lambda state: state.attending)
        seat.talk.on_sound(final("no"))
        await seat.until(lambda state: state.attending)
        assert heard.said[:2] == [ASKED, tell("did_you_say", "en", words="worms please")]
        assert " ".join(heard.said[2:]) == tell("say_again", "en")
        assert seat.chat.requests == [] and seat.model.state.question == ""


async def test_another_wish_in_place_of_a_yes_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([WARM, says("Done.")]) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("worms please", confidence=0.6))
        await seat.until(lambda state: state.attending)
        seat.talk.on_sound(final("warm please"))
        await seat.talk.settled()
        assert seat.car[DRIVER] == 24.0 and seat.model.state.question == ""


@pytest.mark.parametrize(
    ("confidence", "other", "asks"),
    [(0.8, "open", True), (0.8, "close it", False), (0.95, "open", False), (0.8, "nonsense", False)],
)
async def test_hearings_that_do_different_things_are_asked_about(
    confidence: float, other: str, asks: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with hears([says("Closed.")]) as seat:
        heard = Spoken(seat, monkeypatch)
        acts = {"close": ["close"], "close it": ["close"], "open": ["open"]}
        seat.talk.unsure.acts = lambda text: acts.get(text, [])
        seat.talk.on_sound(final("close", confidence=confidence, alternatives=(other,)))
        await seat.until(lambda state: state.attending)
        assert (heard.said == [tell("did_you_say", "en", words="close")]) is asks
        assert (len(seat.chat.requests) == 0) is asks


async def test_never_mind_is_an_answer_too(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([]) as seat:
        heard = Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("warm please", confidence=0.6))
        await seat.until(lambda state: state.attending)
        seat.talk.on_sound(wire.Interrupted(time.monotonic()))
        seat.talk.on_sound(final("never mind"))
        assert heard.tones == ["done"] and seat.model.state.question == "" and seat.model.state.phase == "idle"


def test_what_cannot_be_taken_back_is_said_back() -> None:
    assert repeats("openings_set_locks", {"locked": False}) and not repeats("openings_set_locks", {"locked": True})
    assert repeats("phone_call", {"who": "Mara"}) and not repeats("media_play", {})


async def test_the_words_are_said_back_before_the_act(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.talking.answering.repeats", lambda tool, arguments: tool == "climate_set_temperature")
    async with hears([WARM, says("Done."), WARM, says("Done.")]) as seat:
        heard = Spoken(seat, monkeypatch)
        seat.talk.on_sound(final("warm please"))
        await seat.talk.settled()
        assert heard.said == [tell("heard_as", "en", words="warm please"), "It is set to 24 degrees now."]
        seat.talk.ask("warm please")
        await seat.talk.settled()
        assert heard.said[2:] == ["It is set to 24 degrees now.", "That was so already."], (
            "typed words were not misheard"
        )
    assert FILE.exists()
