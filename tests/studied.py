"""A session in the cockpit's window, in this very process: real car, conversation, window and recorder, no sound.

records = studied(path_of_study, participant, script)      # `async def script(studying)`; fixture `qt`
"""

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from app import loop
from app.application import Application
from app.assistant.chat.endpoints import Endpoints
from app.car.catalogue import catalogue
from app.config import Config
from app.study.record.journal import read_journal
from app.study.session_folder import new_session
from app.study.study_folder import open_study
from app.studying.run import run_session
from app.studying.running import Studying
from app.theme.theme import MERIDIAN, read_theme
from app.window import Window
from tests.stand_in_here import StandInHere

Script = Callable[[Studying], Awaitable[None]]


def session_of(study: Path, participant: int = 7) -> Path:
    """A new session's folder."""
    folder = open_study(study, catalogue())
    return new_session(folder, participant, [], program="test", language="en", again=True)


def studied(study: Path, session: Path, script: Script) -> list[dict[str, Any]]:
    """Run the script in the session, new or found again, and give everything that was recorded by then."""
    folder = open_study(study, catalogue())
    config = Config(data=session / "data")
    config = replace(config, speech=replace(config.speech, microphone="none", speaker="none", voice="silent"))

    async def main() -> int:
        window = Window(read_theme(MERIDIAN)["night"], (1280, 720))
        app = Application(config, endpoints=Endpoints(None, StandInHere()))
        window.open(app.cockpit)
        failed: list[BaseException] = []

        def attach(studying: Studying) -> Callable[[], None]:
            async def play() -> None:
                try:
                    await script(studying)
                except BaseException as error:
                    failed.append(error)
                finally:
                    studying.over.set()

            task = asyncio.get_running_loop().create_task(play())
            return lambda: task.cancel() and None

        try:
            await run_session(app, window, asyncio.Event(), folder, session, (attach,))
        finally:
            window.close()
            await app.close()
        if failed:  # as text: what its frames held of Qt is gone by now
            raise AssertionError("".join(traceback.format_exception(failed[0])))
        return 0

    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    loop.run_with_qt(main, application)
    return list(read_journal(session))


async def until(seen: Callable[[], Any]) -> Any:
    """What `seen` gives once it is true."""
    async with asyncio.timeout(40):
        while not (found := seen()):  # noqa: ASYNC110 - nobody tells of all that tests look at
            await asyncio.sleep(0.02)
    return found
