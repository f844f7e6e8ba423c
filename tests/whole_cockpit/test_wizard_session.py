"""A wizard in a whole session: the cockpit, its recorder, the console's socket; what is told, done and written down."""

import contextlib
from pathlib import Path

from app.studying.desks import desks
from app.studying.running import Studying
from tests.studied import session_of, studied, until
from tests.wizards import Desk

DRIVER = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
STUDY = """
study: small
title: Small
consent: {text: "Yes?"}
wizard_lines: lines.yaml
conditions:
  - {name: drafted, wizard: each, response_ms: 100, wizard_patience_s: 60}
  - {name: alone, wizard: "off", response_ms: 100}
tasks:
  - {id: warm, tell: Make it warm., limit_s: 600}
"""
LINES = """
slots: {temperature: {signal: Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature, form: ".0f"}}
lines: [{key: "1", say: "It is {temperature} degrees."}]
"""


def test_a_wizard_is_told_acts_and_is_written_down(qt: object, tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "study.yaml").write_text(STUDY, encoding="utf-8")
    (folder / "lines.yaml").write_text(LINES, encoding="utf-8")

    async def script(studying: Studying) -> None:
        talk, wizard = studying.app.talk, studying.world.wizard
        await until(lambda: studying.session.state.begun)
        with contextlib.ExitStack() as ends:
            ends.callback(desks(studying))
            desk = Desk(folder, present=True)
            ends.callback(desk.die)
            await until(lambda: desk.there)
            desk.send({"kind": "watch", "on": False, "desk": "one"})
            hello = await until(lambda: next((m for m in desk.came if m["kind"] == "hello"), None))
            assert {"climate_set_temperature", "navigation_go_to"} <= {tool["name"] for tool in hello["tools"]}
            assert hello["lines"]["lines"][0]["say"] == "It is {temperature} degrees."
            studying.consent(True, False)
            state = await until(
                lambda: next((m for m in desk.came if m["kind"] == "state" and m["wizard"]["mode"] == "each"), None)
            )
            assert not state["wizard"]["waiting"]
            talk.ask("set the temperature to 24 degrees")
            draft = await desk.draft(whole=True, round=1)
            (call,) = draft["tools"]
            desk.act("edit", draft, tools=[{"name": call["name"], "arguments": {**call["arguments"], "celsius": 22}}])
            second = await desk.draft(whole=True, round=2)
            assert second["slots"] == {"temperature": "22"}
            back = Desk(folder, present=True)  # a console that has come back sees what waits
            ends.callback(back.die)
            await until(lambda: back.there)
            back.send({"kind": "watch", "on": False, "desk": "two"})
            again = await back.draft(whole=True, round=2)
            back.act("replace", again, text="Pleasantly warm.")
            await talk.settled()
            assert talk.transcript[-1].answer == "Pleasantly warm."
            studying.end_task("passed", "facilitator")
            await until(lambda: wizard.mode == "off")
            assert studying.misfortune.response_ms == 100
            talk.ask("what time is it")
            await talk.settled()
            assert talk.transcript[-1].answer

    records = studied(folder, session_of(folder, 1), script)
    acts = [record for record in records if record["kind"] == "wizard"]
    assert [record["act"] for record in acts] == ["draft", "edit", "draft", "replace"]
    assert all(record["waited_ms"] > 0 and record["turn"] == "t1" for record in acts)
    changes = [record for record in records if record["kind"] == "change" and record["signal"] == DRIVER]
    assert changes[-1]["to"] == 22 and changes[-1]["cause"]["origin"] == "wizard"
    assert changes[-1]["cause"]["turn"] == "t1"
    (first, _) = [record for record in records if record["kind"] == "turn"]
    assert first["answer"] == "Pleasantly warm." and first["tools"][0]["ok"]
