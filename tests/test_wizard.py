"""Wizard of Oz: a real conversation, a real socket, and a person between them whom nobody can tell."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from app.assistant.chat.chat import Call, ChatFailed, Finished, Said
from app.assistant.chat.scripted import ScriptedChat, calls, says
from app.car.catalogue import HVAC, PRIVATE
from app.car.journal import Cause
from app.study.files.study import Setup
from app.study.wizard.lines import Lines
from tests.wizards import rig

pytestmark = pytest.mark.usefixtures("qt")
DRIVER = f"{HVAC}.Station.Row1.Driver.Temperature"
PASSENGER = f"{HVAC}.Station.Row1.Passenger.Temperature"
NEVER = 60.0  # seconds: nothing goes out by itself in a test
DRAFTS, EACH, MANUAL = (
    Setup(wizard=mode, wizard_within_s=NEVER, wizard_patience_s=NEVER) for mode in ("drafts", "each", "manual")
)  # type: ignore[arg-type]
WARM = calls(("climate_set_temperature", {"celsius": 24}))


async def test_a_draft_that_nobody_touches_goes_out_as_it_is(tmp_path: Path) -> None:
    quick = Setup(wizard="drafts", wizard_within_s=0.2)
    async with rig(ScriptedChat([says("Lovely day. Is it not?")]), tmp_path, quick) as (seat, desk):
        await seat.ask("hello")
        assert seat.last.answer == "Lovely day. Is it not?"
        assert seat.acts() == ["draft", "late"]
        draft, late = seat.records
        assert draft["text"] == "Lovely day. Is it not?" and late["why"] == "time"
        assert late["waited_ms"] > 199 and draft["waited_ms"] < late["waited_ms"]
        gone = await desk.until(lambda: next((m for m in desk.came if m.get("over")), None))
        assert gone["over"] == "late" and gone["turn"] == seat.last.turn


async def test_a_passed_draft_is_the_models_own_answer_with_its_own_calls(tmp_path: Path) -> None:
    async with rig(ScriptedChat([WARM, says("It is 24 degrees now.")]), tmp_path, EACH) as (seat, desk):
        seat.talk.ask("warmer please")
        draft = await desk.draft(whole=True, round=1)
        assert draft["said"] == "warmer please"
        assert draft["tools"] == [{"name": "climate_set_temperature", "arguments": {"celsius": 24}}]
        assert not seat.car.journal.caused() or DRIVER not in {change.signal for change in seat.car.journal.caused()}
        desk.act("pass", draft)
        second = await desk.draft(whole=True, round=2)
        assert second["results"][0]["ok"] and second["words"] == "It is 24 degrees now."
        desk.act("pass", second)
        await seat.settled()
        assert seat.last.answer == "It is 24 degrees now."
        assert seat.origins(DRIVER) == ["voice"], "the model wanted it"
        assert seat.acts() == ["draft", "pass", "draft", "pass"]


async def test_edited_words_and_calls_are_the_wizards_and_what_stays_is_the_models(tmp_path: Path) -> None:
    both = [
        Said("Right away."),
        Call("a", "climate_set_temperature", '{"celsius": 24, "zone": "driver"}'),
        Call("b", "climate_set_temperature", '{"celsius": 24, "zone": "passenger"}'),
        Finished("tool_calls"),
    ]
    async with rig(ScriptedChat([both, says("Done.")]), tmp_path, EACH) as (seat, desk):
        seat.talk.ask("warmer please")
        draft = await desk.draft(whole=True, round=1)
        kept, changed = draft["tools"]
        changed["arguments"]["celsius"] = 20
        desk.act("edit", draft, text="With pleasure.", tools=[kept, changed])
        second = await desk.draft(whole=True, round=2)
        desk.act("edit", second, text="There you are.")
        await seat.settled()
        assert seat.last.answer == "With pleasure. There you are."
        assert (seat.car[DRIVER], seat.car[PASSENGER]) == (24.0, 20.0)
        assert (seat.origins(DRIVER), seat.origins(PASSENGER)) == (["voice"], ["wizard"])
        (change,) = [change for change in seat.car.journal.caused() if change.signal == PASSENGER]
        assert change.cause == Cause("wizard", seat.last.turn, "host", f"{seat.last.turn}#2")
        edit = next(record for record in seat.records if record["act"] == "edit")
        assert edit["tool"] == "climate_set_temperature" and edit["tools"][1]["arguments"]["celsius"] == 20


async def test_a_wizard_may_say_what_no_result_bears_out_and_a_model_may_not(tmp_path: Path) -> None:
    claim = "I have set the temperature to 24 degrees."
    async with rig(ScriptedChat(lambda request: says(claim)), tmp_path, EACH) as (seat, desk):
        seat.talk.ask("warmer please")
        desk.act("pass", await desk.draft(whole=True))
        await seat.settled()
        assert claim not in seat.last.answer and seat.last.corrected, "a passed draft is held against the truth"
        seat.talk.ask("warmer please")
        desk.act("replace", await desk.draft(whole=True, turn="t2"), text=claim + " Anything else?")
        await seat.settled()
        assert seat.last.answer == claim + " Anything else?" and not seat.last.corrected
        assert seat.last.asked


async def test_a_wizard_alone_acts_speaks_and_fills_and_no_model_is_asked(tmp_path: Path) -> None:
    async with rig(ScriptedChat([]), tmp_path, MANUAL) as (seat, desk):
        seat.talk.ask("warmer please")
        waiting = await desk.draft(mode="manual", round=1)
        assert waiting["said"] == "warmer please" and not waiting["words"]
        desk.act("filler", waiting, text="Let me see.")
        desk.act("tool", waiting, tool="climate_set_temperature", arguments={"celsius": 23})
        told = await desk.draft(mode="manual", round=2)
        assert told["results"][0]["ok"]
        desk.act("say", told, text="It is 23 degrees now.")
        await seat.settled()
        assert seat.last.answer == "It is 23 degrees now."
        assert seat.origins(DRIVER) == ["wizard"]
        assert "Let me see." in [state.doing for state in seat.states]
        assert seat.chat.requests == []
        assert seat.acts() == ["filler", "tool", "say"]
        assert all(record["waited_ms"] >= 0 and record["turn"] == "t1" for record in seat.records)


async def test_words_given_with_a_call_follow_it_only_when_it_was_done(tmp_path: Path) -> None:
    async with rig(ScriptedChat([]), tmp_path, MANUAL) as (seat, desk):
        seat.talk.ask("warmer")
        waiting = await desk.draft(round=1)
        desk.act("tool", waiting, tool="climate_set_temperature", arguments={"celsius": 23}, text="There you are.")
        await seat.settled()
        assert seat.last.answer == "There you are."
        seat.talk.ask("much warmer")
        waiting = await desk.draft(turn="t2", round=1)
        desk.act("tool", waiting, tool="climate_set_temperature", arguments={"celsius": 99}, text="There you are.")
        told = await desk.draft(turn="t2", round=2)
        assert not told["results"][0]["ok"] and "28" in told["results"][0]["told"]
        desk.act("pass", told)
        await seat.settled()
        assert "28" in seat.last.answer and "There you are" not in seat.last.answer, "the result tells itself"


async def test_the_wizard_meets_the_same_policies(tmp_path: Path) -> None:
    async with rig(ScriptedChat([]), tmp_path, MANUAL) as (seat, desk):
        seat.talk.ask("open the trunk")
        desk.act("tool", await desk.draft(round=1), tool="openings_set_trunk", arguments={"open": True})
        told = await desk.draft(round=2)
        (result,) = told["results"]
        assert result["confirmation"] and told["slots"]["confirmation"] == result["confirmation"]
        desk.act(
            "tool", told, tool="conversation_confirm", arguments={"confirmation": result["confirmation"], "yes": True}
        )
        told = await desk.draft(round=3)
        assert not told["results"][0]["ok"], "only a person's own yes confirms"
        desk.act("pass", told)
        await seat.settled()
        assert not seat.car["Vehicle.Body.Trunk.Rear.IsOpen"]


@pytest.mark.parametrize("setup", [DRAFTS, EACH], ids=["drafts", "each"])
async def test_a_console_that_dies_lets_the_draft_go(tmp_path: Path, setup: Setup) -> None:
    async with rig(ScriptedChat([says("Good morning.")]), tmp_path, setup) as (seat, desk):
        seat.talk.ask("hello")
        await desk.draft(whole=True)
        desk.die()
        await seat.settled()
        assert seat.last.answer == "Good morning."
        assert seat.acts() == ["draft", "late"] and seat.records[-1]["why"] == "no console"


async def test_a_wizard_who_dies_is_replaced_by_the_model_after_an_honest_filler(tmp_path: Path) -> None:
    async with rig(ScriptedChat([says("Good morning.")]), tmp_path, MANUAL) as (seat, desk):
        seat.talk.ask("hello")
        await desk.draft(mode="manual")
        desk.die()
        await seat.settled()
        assert seat.last.answer == "Good morning."
        assert any(state.doing for state in seat.states), "something was said meanwhile"
        assert seat.acts() == ["late"]


async def test_without_a_console_or_a_living_wizard_nobody_waits(tmp_path: Path) -> None:
    async with rig(ScriptedChat(lambda request: says("Good morning.")), tmp_path, EACH, desk=False) as (seat, _):
        await seat.ask("hello")
        assert seat.last.answer == "Good morning."
        asleep = Setup(wizard="manual", wizard_patience_s=0.2)
        seat.wizard.apply(asleep)
        seat.wizard.desks = lambda: 1
        await seat.ask("hello again")
        assert seat.last.answer == "Good morning." and seat.records[-1]["why"] == "time"


async def test_a_failed_model_leaves_the_next_one_to_the_wizard(tmp_path: Path) -> None:
    broken = ScriptedChat(lambda request: [ChatFailed("unreachable", name="x", url="x", why="x")])
    spare = ScriptedChat([says("Good morning.")])
    async with rig(broken, tmp_path, EACH, fallback=spare) as (seat, desk):
        seat.talk.ask("hello")
        draft = await desk.draft(whole=True)
        assert draft["words"] == "Good morning."
        desk.act("replace", draft, text="Good evening.")
        await seat.settled()
        assert seat.last.answer == "Good evening."


async def test_a_key_for_an_answer_that_has_gone_does_nothing_to_the_next(tmp_path: Path) -> None:
    async with rig(ScriptedChat(lambda request: says("Yes.")), tmp_path, EACH) as (seat, desk):
        seat.talk.ask("one")
        first = await desk.draft(whole=True, turn="t1")
        desk.act("pass", first)
        await seat.settled()
        seat.talk.ask("two")
        second = await desk.draft(whole=True, turn="t2")
        desk.act("replace", first, text="This is for nobody.")
        desk.act("pass", second)
        await seat.settled()
        assert seat.last.answer == "Yes."
        assert [record.get("missed", False) for record in seat.records if record["act"] == "replace"] == [True]


async def test_a_key_for_the_words_before_a_call_does_nothing_to_those_after_it(tmp_path: Path) -> None:
    async with rig(ScriptedChat([WARM, says("It is 24 degrees now.")]), tmp_path, EACH) as (seat, desk):
        seat.talk.ask("warmer please")
        first = await desk.draft(whole=True, round=1)
        desk.act("pass", first)
        second = await desk.draft(whole=True, round=2)
        desk.act("replace", first, text="This is for nobody.")
        desk.act("pass", second)
        await seat.settled()
        assert seat.last.answer == "It is 24 degrees now."


async def test_it_is_switched_while_the_study_runs(tmp_path: Path) -> None:
    async with rig(ScriptedChat(lambda request: says("Yes.")), tmp_path, Setup(response_ms=0)) as (seat, desk):
        await seat.ask("one")
        assert seat.records == [] and seat.wizard.state()["mode"] == "off"
        desk.send({"kind": "wizard", "mode": "manual"})
        await desk.until(lambda: seat.wizard.mode == "manual")
        assert not seat.talk.assistant.drafts.on
        seat.talk.ask("two")
        await desk.draft(mode="manual")
        desk.send({"kind": "wizard", "mode": "off"})
        await seat.settled()
        assert seat.last.answer == "Yes."
        assert [record["value"] for record in seat.records if record["kind"] == "fault"] == ["manual", "off"]
        seat.wizard.apply(Setup(response_ms=0))
        assert seat.wizard.mode == "off", "what was switched by hand stays while conditions are alike"


async def test_what_was_switched_by_hand_outlives_a_crash_within_its_condition(tmp_path: Path) -> None:
    def shown(task: str) -> dict[str, Any]:
        return {"kind": "task", "task": task, "step": "shown"}

    switched = {"kind": "fault", "name": "wizard", "value": "manual"}
    for records, mode in (
        ([shown("quick/a"), switched, shown("quick/b")], "manual"),
        ([shown("quick/a"), switched, shown("slow/a")], "each"),
        ([shown("quick/a")], "each"),
    ):
        async with rig(ScriptedChat([]), tmp_path, Setup(), desk=False) as (seat, _):
            seat.wizard.found_again(records)
            seat.wizard.apply(EACH)
            assert seat.wizard.mode == mode


async def test_words_of_a_private_talk_are_not_recorded(tmp_path: Path) -> None:
    async with rig(ScriptedChat([says("Secret words.")]), tmp_path, EACH) as (seat, desk):
        seat.car.record({PRIVATE: True}, Cause("touch"))
        seat.talk.ask("hello")
        desk.act("replace", await desk.draft(whole=True), text="More secrets.")
        await seat.settled()
        assert seat.last.answer == "More secrets." and "ecret" not in str(seat.records)


async def test_an_answer_is_no_sooner_than_its_condition_says(tmp_path: Path) -> None:
    slow = Setup(wizard="each", response_ms=2000)
    async with rig(ScriptedChat([says("Yes.")]), tmp_path, slow) as (seat, desk):
        seat.talk.ask("one")
        desk.act("pass", await desk.draft(whole=True))
        await seat.settled()
        assert seat.last.latency_ms["first_token"] >= 1999


async def test_a_person_who_speaks_over_it_ends_the_waiting(tmp_path: Path) -> None:
    async with rig(ScriptedChat(lambda request: says("Yes.")), tmp_path, EACH) as (seat, desk):
        seat.talk.ask("one")
        await desk.draft(whole=True, turn="t1")
        seat.talk.ask("two")
        draft = await desk.draft(whole=True, turn="t2")
        desk.act("pass", draft)
        await seat.settled()
        assert [entry.answer for entry in seat.talk.transcript] == ["", "Yes."]


async def test_between_turns_the_wizard_speaks_and_acts_by_themselves(tmp_path: Path) -> None:
    async with rig(ScriptedChat([]), tmp_path, EACH) as (seat, desk):
        desk.act("tool", tool="climate_set_temperature", arguments={"celsius": 25})
        gone = await desk.until(lambda: next((m for m in desk.came if m.get("over") == "tool"), None))
        assert gone["results"][0]["ok"] and seat.origins(DRIVER) == ["wizard"]
        desk.act("pass")
        assert "wait" in await desk.refused()
        desk.act("say", text="Shall I play some music?")
        await desk.until(lambda: "Shall I play some music?" in [state.answer for state in seat.states])
        await seat.settled()
        assert seat.acts() == ["tool", "say"]


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ({"act": "sing"}, "no act"),
        ({"act": "say", "text": " "}, "nothing in it"),
        ({"act": "say", "text": "x" * 5000}, "4000"),
        ({"act": "tool", "tool": "x", "arguments": [1]}, "no arguments"),
        ({"act": "edit", "tools": 4}, "list"),
        ({"act": "tool", "tools": [{"name": "x"}] * 40}, "at most 16"),
    ],
)
async def test_a_message_that_makes_no_sense_is_answered_in_a_sentence(
    tmp_path: Path, message: dict[str, Any], told: str
) -> None:
    async with rig(ScriptedChat([]), tmp_path, EACH) as (_, desk):
        desk.send({"kind": "wizard", **message})
        assert told in await desk.refused()


async def test_the_participant_sees_the_same_whoever_answers(tmp_path: Path) -> None:
    """The same words and acts, once by the model and once by hand: the screen cannot tell, nor can the transcript."""

    async def shown(setup: Setup) -> tuple[Any, Any]:
        folder = tmp_path / setup.wizard
        folder.mkdir()
        script = [WARM, says("It is set to 24 degrees now.")] if setup.wizard == "off" else []
        async with rig(ScriptedChat(script), folder, setup) as (seat, desk):
            seat.talk.ask("warmer please")
            if setup.wizard != "off":
                waiting = await desk.draft(round=1)
                desk.act("tool", waiting, tool="climate_set_temperature", arguments={"celsius": 24})
                desk.act("say", await desk.draft(round=2), text="It is set to 24 degrees now.")
            await seat.settled()
            seen = [(state.phase, state.answer, state.heard, state.doing, len(state.cards)) for state in seat.states]
            distinct = [one for before, one in zip([None, *seen], seen, strict=False) if one != before]
            entry = seat.last
            return distinct, (
                entry.answer,
                entry.agent,
                entry.endpoint,
                entry.tools,
                entry.failed,
                Counter(entry.latency_ms.keys()),
            )

    model, wizard = await shown(Setup()), await shown(MANUAL)
    assert model == wizard


async def test_lines_bring_what_is_known(tmp_path: Path) -> None:
    async with rig(ScriptedChat([]), tmp_path, MANUAL) as (seat, desk):
        seat.wizard.lines = Lines.model_validate({"slots": {"temperature": {"signal": DRIVER, "form": ".0f"}}})
        seat.talk.ask("how warm is it")
        waiting = await desk.draft(round=1)
        assert waiting["slots"] == {"temperature": f"{seat.car[DRIVER]:.0f}"}
        desk.act("say", waiting, text="So warm.")
        await seat.settled()
