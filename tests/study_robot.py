"""A child process for test_study_kiosk.py: a real session in a real window, touched by a robot.

`python study_robot.py STUDY SESSION first|again`: `first` goes to the fourth question of the SUS and is killed
there; `again` finds it, tries every way out of the kiosk, and leaves it by the code. Prints what it meets as JSON.
"""

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from study_screens import item

from app import run
from app.car.catalogue import catalogue
from app.config import load
from app.study.study_folder import open_study
from app.studying.attending import attend
from app.studying.kiosk import kiosk, kiosk_code
from app.studying.run import run_session
from app.studying.witness import PAGE


def told(**facts: Any) -> None:
    print(json.dumps(facts), flush=True)


class Robot:
    """Touches the window of a session."""

    def __init__(self, studying: Any) -> None:
        """Notes whether the microphone is opened, instead of opening one."""
        self.studying, self.window, self.root = studying, studying.window, studying.window.root
        self.person = studying.app.cockpit.participant
        self.listens = False
        studying.app.start_talk = self._listen

    async def _listen(self) -> None:
        self.listens = True

    async def until(self, so: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + 200
        while time.monotonic() < end:
            if so():
                return
            await asyncio.sleep(0.05)
        told(missing=what, faults=self.window.faults())
        os._exit(1)

    async def place(self, name: str) -> QPoint:
        """Where an item lies once it lies still."""
        places: list[QPoint | None] = [None]

        def still() -> bool:
            one = item(self.root.contentItem(), name)
            if one is None or not one.isVisible():
                return False
            places.append(one.mapToScene(QPointF(one.width() / 2, one.height() / 2)).toPoint())
            return places[-1] == places[-2]

        await self.until(still, name)
        assert places[-1] is not None
        return places[-1]

    async def do(self, act: Callable[[], object]) -> None:
        """QTest lets events happen, which must not be within a task."""
        done = asyncio.Event()

        def now() -> None:
            act()
            done.set()

        QTimer.singleShot(0, now)
        await done.wait()

    async def tap(self, name: str, beside: int = 0) -> None:
        place = await self.place(name) + QPoint(beside, 0)
        await self.do(lambda: QTest.mouseClick(self.root, Qt.MouseButton.LeftButton, pos=place))


async def first(robot: Robot) -> None:
    studying, person = robot.studying, robot.person
    await robot.until(lambda: person.cover == "consent", "consent")
    told(microphone_before=robot.listens)
    await robot.tap("audio", beside=60)
    await robot.tap("agree")
    await robot.until(lambda: robot.listens, "microphone after the consent")
    await robot.tap("begin")
    await robot.until(lambda: person.cover == "", "cockpit")
    await robot.do(lambda: QTest.keyClick(robot.root, Qt.Key.Key_2))
    await robot.until(lambda: studying.app.car[PAGE] == "media", "page by key")
    while person.page != "study-sus":
        if studying.session.task is not None:
            studying.end_task("passed", "facilitator")
        else:
            await robot.tap("value_2")
            await robot.tap("next")
    for number in range(1, 4):
        await robot.tap("value_2")
        await robot.until(lambda now=number: person.questions.number == now + 1, "next question")
    await asyncio.to_thread(studying.recording.sync)
    told(number=person.questions.number)
    os.kill(os.getpid(), signal.SIGKILL)


async def again(robot: Robot) -> None:
    person, root = robot.person, robot.root
    await robot.until(lambda: person.cover == "questions", "questions")
    told(page=person.page, number=person.questions.number, answered=len(robot.studying.session.state.answers))
    full = Qt.WindowState.WindowFullScreen
    await robot.until(lambda: bool(root.windowStates() & full), "full screen")
    root.close()
    for key, held in (
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    ):
        await robot.do(lambda key=key, held=held: QTest.keyClick(root, key, held))
    await robot.do(lambda: QTest.keyClick(root, Qt.Key.Key_F11))
    told(shown=root.isVisible(), full=bool(root.windowStates() & full), size=[root.width(), root.height()])
    root.showNormal()
    await robot.until(lambda: bool(root.windowStates() & full), "full screen again")
    right = kiosk_code(robot.studying.path)
    person.tryCode(f"{(int(right) + 1) % 10_000:04d}")
    told(left_by_another=robot.studying.over.is_set())
    await robot.do(lambda: QTest.mousePress(root, Qt.MouseButton.LeftButton, pos=QPoint(30, 30)))
    await robot.until(lambda: bool(person.leaving), "place for the code")
    await robot.do(lambda: QTest.mouseRelease(root, Qt.MouseButton.LeftButton, pos=QPoint(30, 30)))
    for digit in right:
        await robot.tap(f"code_{digit}")
    told(over=robot.studying.over.is_set())


def main() -> int:
    study, session, part = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    config = load()
    quiet = replace(config.speech, microphone="none", speaker="none")
    config = replace(config, data=session / "data", speech=quiet, cockpit=replace(config.cockpit, fullscreen=False))
    folder = open_study(study, catalogue())

    async def work(app: Any, window: Any, closed: asyncio.Event) -> int:
        going: list[asyncio.Task[None]] = []

        def robot(studying: Any) -> Callable[[], None]:
            doing = again if part == "again" else first
            going.append(asyncio.get_running_loop().create_task(doing(Robot(studying))))
            return lambda: None

        status = await run_session(app, window, closed, folder, session, (attend, kiosk, robot))
        await asyncio.gather(*going)
        told(status=status, faults=window.faults())
        return status

    return run._with_window(config, work)


if __name__ == "__main__":
    sys.exit(main())
