"""What a wizard does while no answer waits: speaks unasked, and acts as by a hand that nobody sees."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from app.assistant.chat.chat import Call
from app.assistant.tools import CALL
from app.study.wizard.act import Act, Planned, Unclear
from app.studying.wizard_desk import gone
from app.studying.wizard_results import result_told
from app.talking.talk import Talk
from app.toolbox import CockpitToolbox


class Alone:
    """`call` makes a wizard's call, `tell` reaches the console."""

    def __init__(
        self,
        talk: Talk,
        toolbox: CockpitToolbox,
        call: Callable[[Planned], Call],
        tell: Callable[[Mapping[str, Any]], None],
    ) -> None:
        self._talk, self._toolbox, self._call, self._tell = talk, toolbox, call, tell
        self._doing: set[asyncio.Task[None]] = set()

    def take(self, act: Act) -> None:
        """Do it; raises Unclear where it does not fit the moment."""
        resting = self._talk.model.state.phase in ("idle", "failed") and not self._talk.busy
        if act.kind == "say" and resting:
            self._talk.volunteer(act.text)
        elif act.kind == "tool" and not self._talk.busy:
            task = asyncio.get_running_loop().create_task(self._do(act))
            self._doing.add(task)
            task.add_done_callback(self._doing.discard)
        elif act.kind == "filler" and self._talk.busy:
            self._talk.fill(act.text)
        elif act.kind != "thinking":
            raise Unclear("Nothing waits for that now: wait until the assistant has ended, then say or do it.")

    async def _do(self, act: Act) -> None:
        """Calls without a turn, and the words that follow once they are done."""
        told: list[dict[str, Any]] = []
        for planned in act.tools:
            CALL.set(self._call(planned).id)
            result = await self._toolbox.call(planned.name, dict(planned.arguments), turn="", agent="host")
            told.append(result_told(planned.name, result.content, ok=result.ok))
        self._tell(gone("", 0, "tool") | {"results": told})
        if act.text and all(each["ok"] for each in told) and not self._talk.busy:
            self._talk.volunteer(act.text)
