"""The wizard's pane, worked by keys in a process of its own, before a real conversation over the real socket."""

import asyncio
import json
import shutil
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from app.assistant.chat.scripted import ScriptedChat, calls, says
from app.car.catalogue import HVAC
from app.study.files.schema import FOLDER
from app.study.files.study import Setup
from tests.wizards import PATIENCE, Rig, rig, until

pytestmark = pytest.mark.usefixtures("qt")
DRIVER = f"{HVAC}.Station.Row1.Driver.Temperature"
EACH, MANUAL = (Setup(wizard=mode, wizard_patience_s=60) for mode in ("each", "manual"))  # type: ignore[arg-type]
WARM = calls(("climate_set_temperature", {"celsius": 24.0, "zone": "driver"}))


class Pane:
    """The process with the pane."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def do(self, *lines: str) -> None:
        """Work it."""
        assert self._process.stdin is not None
        self._process.stdin.write("".join(f"{line}\n" for line in lines).encode())
        await self._process.stdin.drain()

    async def shown(self, reached: Callable[[dict[str, Any]], bool] = lambda shown: True) -> dict[str, Any]:
        """What it shows, once it shows that."""
        assert self._process.stdout is not None
        shown: dict[str, Any] = {}
        try:
            async with asyncio.timeout(PATIENCE):
                while not shown or not reached(shown):
                    await asyncio.sleep(0.05)
                    await self.do("show")
                    shown = json.loads(await self._process.stdout.readline())
        except TimeoutError:
            raise AssertionError(f"it shows {shown}") from None
        return shown

    async def waits(self) -> dict[str, Any]:
        """What it shows once an answer waits that may be passed."""
        return await self.shown(lambda shown: bool(shown["waits"]))

    async def end(self) -> None:
        """Close it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        assert await asyncio.wait_for(self._process.wait(), PATIENCE) == 0


@asynccontextmanager
async def worked(chat: Any, folder: Path, setup: Setup, env: dict[str, str]) -> AsyncIterator[tuple[Rig, Pane]]:
    """A rig and the pane that follows it."""
    shutil.copy(FOLDER / "wizard_latency" / "lines.yaml", folder)
    async with rig(chat, folder, setup, desk=False) as (seat, _):
        (folder / "tools.json").write_text(json.dumps(seat.wizard.tools()), encoding="utf-8")
        pipe = asyncio.subprocess.PIPE
        command = (sys.executable, "-m", "tests.wizard_console", str(folder))
        process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, env=env)
        pane = Pane(process)
        try:
            await until(seat.wizard.attended)
            yield seat, pane
            await pane.end()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def test_enter_passes_and_an_edited_draft_goes_out_as_edited(tmp_path: Path, child_env: dict[str, str]) -> None:
    chat = ScriptedChat([WARM, says("It is 24 degrees now.")])
    async with worked(chat, tmp_path, EACH, child_env) as (seat, pane):
        seat.talk.ask("warmer please")
        shown = await pane.waits()
        assert shown["said"] == "“warmer please”" and shown["left"] > 0
        await pane.do("keys Return")
        await pane.shown(lambda shown: shown["words"] == "It is 24 degrees now.")
        await pane.do("keys E", "keys End", "type  Better?", "keys Ctrl+Return")
        await seat.settled()
        assert seat.last.answer == "It is 24 degrees now. Better?"
        assert seat.acts() == ["draft", "pass", "draft", "thinking", "edit"], "who begins to write holds it back"
        assert seat.origins(DRIVER) == ["voice"]


async def test_a_drafted_call_is_changed_or_left_out(tmp_path: Path, child_env: dict[str, str]) -> None:
    two = calls(("climate_set_temperature", {"celsius": 24}), ("climate_set_fan", {"level": 5}))
    async with worked(ScriptedChat([two, says("Done.")]), tmp_path, EACH, child_env) as (seat, pane):
        seat.talk.ask("warmer please")
        await pane.waits()
        await pane.do("tick 1", "change 0")
        await pane.shown(lambda shown: shown["focus"] in ("WizardLine", "QComboBox"))
        (draft,) = (record for record in seat.records if record["act"] == "draft")
        names = list(seat.toolbox.tools()[2].parameters["properties"])  # type: ignore[call-overload]
        assert draft["tools"][0]["name"] == seat.toolbox.tools()[2].name
        await pane.do(*["keys Tab"] * names.index("celsius"), "keys Ctrl+A", "type 20,5", "keys Return")
        await pane.do("keys E", "keys Return")
        await pane.shown(lambda shown: shown["words"] == "Done.")
        await pane.do("keys Escape", "keys Return")
        await seat.settled()
        assert seat.car[DRIVER] == 20.5 and seat.origins(DRIVER) == ["wizard"]
        assert [tool["name"] for tool in seat.last.tools] == ["climate_set_temperature"]


async def test_a_wizard_works_by_digits_slots_search_and_tools(tmp_path: Path, child_env: dict[str, str]) -> None:
    async with worked(ScriptedChat([]), tmp_path, MANUAL, child_env) as (seat, pane):
        seat.talk.ask("is that possible")
        await pane.shown(lambda shown: "possible" in shown["said"])
        await pane.do("keys W", "keys 1")
        await seat.settled()
        assert seat.last.answer == "Of course." and seat.acts() == ["filler", "say"]
        seat.talk.ask("make it warmer")
        await pane.shown(lambda shown: "warmer" in shown["said"])
        await pane.do("keys 2", "type 23", "keys Return")
        await seat.settled()
        assert seat.last.answer == "It is 23 degrees now." and seat.car[DRIVER] == 23.0
        seat.talk.ask("thank you, what about lunch")
        await pane.shown(lambda shown: "lunch" in shown["said"])
        await pane.do("keys /", "type enjoy meel", "keys Return")
        await seat.settled()
        assert seat.last.answer == "Enjoy your meal."
        seat.talk.ask("colder")
        await pane.shown(lambda shown: "colder" in shown["said"])
        await pane.do("keys R", "type seat heating", "keys Return")
        await pane.do("type passenger", "keys Tab", "type 9", "keys Return", "keys Ctrl+A", "type 2", "keys Return")
        await pane.waits()
        await pane.do("keys Return")
        await seat.settled()
        (tool,) = seat.last.tools
        assert (
            tool["name"] == "climate_set_seat_heating"
            and tool["ok"]
            and tool["arguments"] == {"seat": "passenger", "level": 2}
        )
        assert seat.chat.requests == []


async def test_what_is_written_is_never_taken_for_a_key(tmp_path: Path, child_env: dict[str, str]) -> None:
    async with worked(ScriptedChat([says("Good morning.")]), tmp_path, EACH, child_env) as (seat, pane):
        seat.talk.ask("hello")
        await pane.waits()
        await pane.do("keys E", "keys Ctrl+A", "type Tea at 12/15, we wrote.")
        shown = await pane.shown(lambda shown: shown["words"].endswith("wrote."))
        assert [message["act"] for message in shown["sent"]] == ["thinking"]
        await pane.do("keys Escape", "note", "type 1 we tell/", "keys Return")
        shown = await pane.shown(lambda shown: bool(shown["notes"]))
        assert shown["notes"] == ["1 we tell/"] and len(shown["sent"]) == 1, "Enter is the note's"
        assert shown["stops"] == 0, "who leaves a field does not stop the session"
        await pane.do("keys Escape")
        assert (await pane.shown(lambda shown: bool(shown["stops"])))["stops"] == 1
        await pane.do("leave", "keys E", "keys Return")
        await seat.settled()
        assert seat.last.answer == "Tea at 12/15, we wrote."


async def test_a_killed_console_leaves_nobody_waiting(tmp_path: Path, child_env: dict[str, str]) -> None:
    async with rig(ScriptedChat([says("Good morning.")]), tmp_path, MANUAL, desk=False) as (seat, _):
        shutil.copy(FOLDER / "wizard_latency" / "lines.yaml", tmp_path)
        (tmp_path / "tools.json").write_text("[]", encoding="utf-8")
        command = (sys.executable, "-m", "tests.wizard_console", str(tmp_path))
        process = await asyncio.create_subprocess_exec(*command, stdin=asyncio.subprocess.PIPE, env=child_env)
        await until(seat.wizard.attended)
        seat.talk.ask("hello")
        await until(lambda: seat.wizard.state()["waiting"])
        process.kill()
        await process.wait()
        await seat.settled()
        assert seat.last.answer == "Good morning." and seat.records[-1]["why"] == "no console"
