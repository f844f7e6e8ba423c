"""A wizard before a real conversation: the cockpit's side, a desk, and the local socket between them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.assistant.chat.chat import Request
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.scripted import Script, ScriptedChat
from app.assistant.conversation import Conversation as Assistant
from app.car.car import Car
from app.domains.climate import Climate
from app.domains.conversation import Conversation
from app.domains.language import Words
from app.domains.openings import Openings
from app.study.files.study import Setup
from app.study.rig.link import DeskEnd, RigEnd
from app.studying.faulty import FaultyChat, Misfortune
from app.studying.wizard import Wizard
from app.talking.entry import Entry
from app.talking.talk import Talk
from app.toolbox import CockpitToolbox

PATIENCE = 40.0
LOOK = 0.02
Scripts = Sequence[Script] | Callable[[Request], Script]


class Rig:
    """The cockpit's side: a car, its assistant, and a wizard in front of the model `chat`."""

    def __init__(self, chat: Any, fallback: Any = None) -> None:
        words = Words()
        self.car, self.chat = Car(), chat
        self.model = Conversation(self.car, words)
        self.toolbox = CockpitToolbox([Climate(self.car), Openings(self.car), self.model], words)
        self.misfortune = Misfortune()
        self.endpoints = Endpoints(None, None)
        self.talk = Talk(self.model, Assistant(self.endpoints, self.toolbox), self.toolbox, configured=True)
        self.records: list[dict[str, Any]] = []
        self.wizard = Wizard(self.talk, self.toolbox, self.car, self.misfortune, self._write)
        self.endpoints.configured = self._wrapped(chat)
        self.endpoints.stand_in = self._wrapped(fallback) if fallback is not None else None
        self.states: list[Any] = []
        self.model.changed.connect(lambda: self.states.append(self.model.state))

    @property
    def last(self) -> Entry:
        """The newest turn."""
        return self.talk.transcript[-1]

    def acts(self) -> list[str]:
        """The wizard's records, as their acts."""
        return [record["act"] for record in self.records if record["kind"] == "wizard"]

    def origins(self, signal: str) -> list[str]:
        """Who changed a signal."""
        return [change.cause.origin for change in self.car.journal.caused() if change.signal == signal]

    async def ask(self, words: str) -> None:
        """Say something, and wait until it is answered."""
        self.talk.ask(words)
        await self.settled()

    async def settled(self) -> None:
        """Wait until it is answered."""
        async with asyncio.timeout(PATIENCE):
            await self.talk.settled()

    def _wrapped(self, chat: Any) -> Any:
        return self.wizard.wrapped(FaultyChat(chat, self.misfortune, remote=False))

    def _write(self, kind: str, /, **fields: Any) -> None:
        self.records.append({"kind": kind, **fields})


async def until(reached: Callable[[], Any]) -> Any:
    """Wait for something that tells nobody when it is so."""
    async with asyncio.timeout(PATIENCE):
        while not (found := reached()):  # noqa: ASYNC110
            await asyncio.sleep(LOOK)
    return found


class Desk:
    """The console's side, over the socket: what came, and the newest draft."""

    def __init__(self, folder: Path, *, present: bool) -> None:
        self._loop = asyncio.get_running_loop()
        self.came: list[dict[str, Any]] = []
        self.there = False
        self._end = DeskEnd(self._received, self._present, folder) if present else None

    def act(self, act: str, draft: dict[str, Any] | None = None, **fields: Any) -> None:
        """Do something, about a draft where one is given."""
        about = {"turn": draft["turn"], "round": draft["round"]} if draft else {}
        self.send({"kind": "wizard", "act": act, **about, **fields})

    def send(self, message: dict[str, Any]) -> None:
        """To the rig."""
        assert self._end is not None
        assert self._end.send(message)

    async def until(self, reached: Callable[[], Any]) -> Any:
        """Wait for something to come of what is sent."""
        return await until(reached)

    async def draft(self, **wanted: Any) -> dict[str, Any]:
        """The newest draft, once it has these fields."""

        def fits() -> dict[str, Any] | None:
            drafts = [message for message in self.came if message["kind"] == "draft"]
            newest = drafts[-1] if drafts else {}
            same = all(newest.get(name) == value for name, value in wanted.items())
            return newest if newest and same and "over" not in newest else None

        return dict(await self.until(fits))

    async def refused(self) -> str:
        """The sentence on what was not done."""
        return str(await self.until(lambda: next((m["why"] for m in self.came if m["kind"] == "refused"), "")))

    def die(self) -> None:
        """The console is gone."""
        end, self._end = self._end, None
        if end is not None:
            end.close()

    def _received(self, message: dict[str, Any]) -> None:
        self._loop.call_soon_threadsafe(self._take, message)

    def _take(self, message: dict[str, Any]) -> None:
        self.came.append(message)

    def _present(self, there: bool) -> None:
        self._loop.call_soon_threadsafe(self._is_there, there)

    def _is_there(self, there: bool) -> None:
        self.there = there


@asynccontextmanager
async def rig(
    chat: Any, folder: Path, setup: Setup, *, desk: bool = True, fallback: Any = None
) -> AsyncIterator[tuple[Rig, Desk]]:
    """A rig set up like that, with a desk that is there or (not `desk`) not; nothing of it may be left at the end."""
    before = asyncio.all_tasks()
    made, loop = Rig(chat, fallback), asyncio.get_running_loop()
    end = RigEnd(lambda message: loop.call_soon_threadsafe(made.wizard.take, message), folder)
    made.wizard.tell, made.wizard.desks = end.send, lambda: end.watched
    made.wizard.apply(setup)
    there = Desk(folder, present=desk)
    if desk:
        await there.until(lambda: there.there and end.watched)
    try:
        yield made, there
    finally:
        there.die()
        end.close()
        await made.talk.close()
    for _ in range(5):
        await asyncio.sleep(0)
    left = [task for task in asyncio.all_tasks() - before if not task.done()]
    assert not left, left
    assert not isinstance(chat, ScriptedChat) or chat.open == 0, "a stream was left open"
