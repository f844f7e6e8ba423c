"""How soon a wizard is heard: from the key at the console to the first words and the first sound, beside the model.

The same words by the same voice: said by the stand-in itself, passed by a wizard as its draft, and said by hand. The
console is a process of its own behind the real socket, which notes when the key went down on the machine's monotonic
clock. `python -m app.dev.study_bench.wizard`
"""

import asyncio
import contextlib
import json
import re
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from app.application import Application
from app.assistant.chat.chat import Chat, Chunk, Finished, Request, Said
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.stand_in import StandIn
from app.config import load
from app.dev.ratios import Ratio, ratio
from app.study.files.study import Setup
from app.study.rig.link import RigEnd
from app.studying.faulty import Misfortune
from app.studying.wizard import Wizard

ASKED = "thank you very much"
MODULE = "app.dev.study_bench.wizard"
ROOT = Path(__file__).parents[3]
TURNS = 15
READS = 0.4  # seconds that the wizard reads before the key goes down
PATIENCE = 60.0
WAYS = ("off", "each", "manual")
_WHOLE = re.compile(r"[.!?。！？]")


class Timed:
    """An endpoint whose last answer is timed: when it was asked for, and when its first sentence was there."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self.asked = self.whole = 0.0
        self.words = ""

    @property
    def name(self) -> str:
        return self._chat.name

    @property
    def model(self) -> str:
        return self._chat.model

    async def stream(self, request: Request) -> AsyncGenerator[Chunk, None]:
        """The endpoint's own chunks."""
        self.asked, self.whole, self.words = time.monotonic(), 0.0, ""
        async with aclosing(self._chat.stream(request)) as chunks:
            async for chunk in chunks:
                self.words += chunk.text if isinstance(chunk, Said) else ""
                if not self.whole and (isinstance(chunk, Finished) or _WHOLE.search(self.words)):
                    self.whole = time.monotonic()
                yield chunk

    async def warm(self) -> None:
        await self._chat.warm()

    async def close(self) -> None:
        await self._chat.close()


def run(tell: Callable[[str], None] = lambda line: None) -> dict[str, Any]:
    """The ratios as data, and the medians behind them in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="wizard-bench-") as folder:
        found = asyncio.run(_measured(Path(folder), tell))
    ratios = _ratios(found)
    for each in ratios:
        tell(each.line())
    return {"ratios": [asdict(each) | {"met": each.met} for each in ratios], "milliseconds": found}


async def _measured(folder: Path, tell: Callable[[str], None]) -> dict[str, list[float]]:
    """Every measure by name, taken in turn so that whatever else the machine does falls on all alike."""
    config = load(environment={"MERIDIAN_DATA": str(folder / "data"), "MERIDIAN_CHAT_PREEMPTIVE": "0"})
    config = replace(config, speech=replace(config.speech, microphone="none", speaker="none", follow_up_s=0.0))
    model = Timed(StandIn())
    endpoints = Endpoints(None, model)
    app = Application(config, endpoints=endpoints)
    wizard = Wizard(app.talk, app.toolbox, app.car, Misfortune(), lambda kind, **fields: None)
    endpoints.stand_in = wizard.wrapped(model)
    loop = asyncio.get_running_loop()

    def received(message: dict[str, Any]) -> None:
        loop.call_soon_threadsafe(wizard.take, message)

    end = RigEnd(received, folder)
    wizard.tell, wizard.desks = end.send, lambda: end.watched
    found: dict[str, list[float]] = {}
    command = (sys.executable, "-m", MODULE, str(folder))
    console = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    try:
        await endpoints.warm()
        await app.start_talk()
        async with asyncio.timeout(PATIENCE):
            while not wizard.attended():  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        await _turn(app, wizard, console, model, "off")  # what is made at the first use
        for number in range(TURNS):
            for way in WAYS:
                for name, taken in (await _turn(app, wizard, console, model, way)).items():
                    found.setdefault(name, []).append(taken)
            tell(
                f"turn {number + 1} of {TURNS}: "
                + ", ".join(f"{name} {taken[-1]:.0f}" for name, taken in found.items())
            )
    finally:
        console.kill()
        await console.wait()
        end.close()
        await app.close()
        await endpoints.close()
    return found


async def _turn(
    app: Application, wizard: Wizard, console: asyncio.subprocess.Process, model: Timed, way: str
) -> dict[str, float]:
    """One turn; milliseconds by the names of what they are."""
    wizard.apply(Setup(wizard=way, wizard_patience_s=PATIENCE))  # type: ignore[arg-type]
    app.new_conversation()
    async with asyncio.timeout(PATIENCE):
        app.talk.ask(ASKED)
        await app.talk.settled()
    entry = app.talk.transcript[-1]
    word, sound = (entry.began + entry.latency_ms[stage] / 1000 for stage in ("first_token", "first_sound"))
    if way == "off":
        spans = {"asked to word": word - model.asked, "asked to sound": sound - model.asked}
        spans |= {"sentence to word": word - model.whole, "sentence to sound": sound - model.whole}
    else:
        assert console.stdout is not None
        key = float(await console.stdout.readline())
        spans = {f"{way} key to word": word - key, f"{way} key to sound": sound - key}
    return {name: round(seconds * 1000, 3) for name, seconds in spans.items()}


def _ratios(found: dict[str, list[float]]) -> list[Ratio]:
    made: list[Ratio] = []
    for way, what in (("each", "a passed draft"), ("manual", "a line by hand")):
        for goes in ("word", "sound"):
            mine = found[f"{way} key to {goes}"]
            made.append(
                ratio(f"key to first {goes} of {what} / model asked to it", "ms", mine, found[f"asked to {goes}"], 1.0)
            )
        mine, bare = found[f"{way} key to sound"], found["sentence to sound"]
        made.append(ratio(f"key to first sound of {what} / model's sentence there to its sound", "ms", mine, bare, 1.0))
    return made


def _console(folder: Path) -> None:
    """A wizard who reads each draft for a while, then presses a key, and tells when."""
    import threading

    from app.study.rig.link import DeskEnd

    drafts: set[tuple[str, int]] = set()

    def decide(message: dict[str, Any]) -> None:
        time.sleep(READS)
        act = {"act": "pass"} if message["mode"] == "each" else {"act": "say", "text": words[0]}
        key = time.monotonic()
        desk.send({"kind": "wizard", "turn": message["turn"], "round": message["round"], **act})
        print(key, flush=True)

    def received(message: dict[str, Any]) -> None:
        waits = message["kind"] == "draft" and "over" not in message
        if not waits or (message["mode"] == "each" and not message["whole"]):
            return
        if message["words"]:
            words[0] = message["words"]
        if (message["turn"], message["round"]) not in drafts:
            drafts.add((message["turn"], message["round"]))
            threading.Thread(target=decide, args=(message,), daemon=True).start()

    words = [""]
    desk = DeskEnd(received, lambda present: None, folder)
    threading.Event().wait()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _console(Path(sys.argv[1]))
    else:
        with contextlib.suppress(KeyboardInterrupt):
            measured = run(lambda line: print(line, file=sys.stderr, flush=True))
            print(json.dumps(measured["ratios"], indent=1))
