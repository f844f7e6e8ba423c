"""A participant who is a script, in a real session: `python -m app.dev.readme_pictures.participated STUDY SESSION`.

Prints `now` at the moment that the console's picture shows, and goes on after a line from its input.
"""

import asyncio
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import run
from app.car.catalogue import catalogue
from app.config import Config
from app.dev.readme_pictures.hand import Hand
from app.study.files.scenario import Faults
from app.study.study_folder import open_study
from app.studying.attending import attend
from app.studying.desks import desks
from app.studying.run import run_session
from app.studying.running import Studying

SIZE = (1280, 480)  # small enough for a processor to draw it fluently
WISHES = {
    "warmer": "make it 24 degrees",
    "destination": "take me to the airport",
    "window": "open my window halfway",
    "music": "play something calm",
    "economy": "switch to eco mode",
    "seat": "turn on my seat heating and the passenger's",
}
BY_HAND = {"warmer": ("nearDial", "nearDial"), "economy": ("Vehicle",), "music": ("Media",), "seat": ("Comfort",)}
PICTURED = "window"  # the task in which the console's picture is taken
EASE = {"warmer": 4, "destination": 6, "window": 5, "music": 6, "economy": 3, "seat": 5}
BEFORE_WORDS_S = {True: 9.0, False: 2.0}  # with lights to answer, or without


class Script:
    """Reads the task, speaks or touches, answers what is asked."""

    def __init__(self, studying: Studying) -> None:
        self._studying, self._hand = studying, Hand(studying.window.root)
        self._person: Any = studying.app.cockpit.participant  # Qt's properties have no types in Python

    async def play(self) -> None:
        """The whole session, and its end."""
        await self._hand.tap("audio", 0.75)
        await self._hand.tap("agree")
        answering = asyncio.create_task(self._answer_lights())
        while not self._studying.session.state.over and self._person.cover != "end":
            if self._person.cover == "task":
                await self._task()
            elif self._person.cover == "questions":
                await self._questions()
            await asyncio.sleep(0.1)
        answering.cancel()

    async def _task(self) -> None:
        task = self._person.taskTitle and self._studying.session.task
        if not task:
            return
        await asyncio.sleep(1.2)
        await self._hand.tap("begin")
        self._studying.window.show_page("Home")
        for name in BY_HAND.get(task.name, ()):
            await self._hand.tap(name, 0.85 if name == "nearDial" else 0.5)
            await asyncio.sleep(1.2)
        if task.name == PICTURED:
            models = self._studying.app.models
            models.conversation.update(microphone="ready", notice="")  # a script is heard without one
            models.media.heard(True)
            self._studying.fault(Faults(latency_ms=600))
            self._studying.mark("hesitates")
        await asyncio.sleep(BEFORE_WORDS_S[task.task.detection])
        self._studying.app.talk.say(WISHES[task.name], spoken=True)
        if task.name == PICTURED:
            await self._pictured()
        await self._studying.app.talk.settled()
        if task.name == PICTURED:
            self._studying.fault(Faults())
        await asyncio.sleep(1.5)
        for _ in range(60):  # until the car has done it, 6 s at most
            if self._studying.session.task is not task:
                return
            await asyncio.sleep(0.1)
        self._studying.end_task("failed", "facilitator")

    async def _pictured(self) -> None:
        conversation = self._studying.app.models.conversation
        for _ in range(200):  # until the car acts, 10 s at most
            if conversation.state.cards:
                break
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.3)
        print("now", flush=True)
        await asyncio.to_thread(sys.stdin.readline)

    async def _questions(self) -> None:
        asked = self._person.questions
        about = self._studying.session.step.name.partition("?")[0]
        count = len(asked.values)
        value = EASE.get(about, round(count * 0.7) if asked.number % 2 else round(count * 0.25))
        if about in EASE:
            await asyncio.sleep(0.3)
            await self._hand.tap(f"value_{value - 1}")
            await asyncio.sleep(0.3)
        else:
            asked.choose(min(value, count - 1))
        asked.goOn()

    async def _answer_lights(self) -> None:
        """The detection response task, as quickly as people are."""
        lights = 0
        while True:
            if self._person.detection.lit:
                lights += 1
                await asyncio.sleep(0.28 + 0.09 * (lights % 4))
                if lights % 5:
                    self._person.detection.respond()
                await asyncio.sleep(1.0)
            await asyncio.sleep(0.02)


def main(study: Path, session: Path) -> int:
    """Run the session until its end."""
    config = Config(data=session.parent.parent / "data")
    cockpit = replace(config.cockpit, fullscreen=False, size=SIZE, mode="night", reduced_motion=True)
    speech = replace(config.speech, microphone="none", speaker="none", voice="silent")
    config = replace(config, cockpit=cockpit, speech=speech)
    folder = open_study(study, catalogue())
    failed: list[BaseException] = []

    async def led(app: Any, window: Any, closed: asyncio.Event) -> int:
        def attach(studying: Studying) -> Callable[[], None]:
            async def play() -> None:
                try:
                    await Script(studying).play()
                except Exception as error:
                    failed.append(error)
                    print(error, file=sys.stderr)
                finally:
                    studying.over.set()

            task = asyncio.get_running_loop().create_task(play())

            def end() -> None:
                task.cancel()

            return end

        return await run_session(app, window, closed, folder, session, (attend, desks, attach))

    return run._with_window(config, led) or len(failed)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
