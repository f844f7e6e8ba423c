"""A session in the cockpit's window, from its first screen until the cockpit is left."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from app import pulse
from app.application import Application
from app.study.session_folder import leave_next
from app.study.study_folder import StudyFolder
from app.studying.running import Studying
from app.window import Window

SHOWN_WITHIN = 30.0  # seconds after which it beats all the same, though nothing was drawn: a window may be covered
UNATTENDED_S = 20.0  # seconds after which a drive that nobody attends begins anew

Attach = Callable[[Studying], Callable[[], None]]


async def run_session(
    app: Application,
    window: Window,
    closed: asyncio.Event,
    folder: StudyFolder,
    path: Path,
    attached: tuple[Attach, ...] = (),
) -> int:
    """Record the session in `path` until the window is closed or another participant comes; returns the exit status.

    `attached` are told of the session once and give what ends them: the participant's screens, a console, a network.
    """
    studying = Studying(app, window, folder, path)
    started: list[asyncio.Task[None]] = []

    def go(work: Coroutine[Any, Any, None]) -> None:
        started.append(asyncio.get_running_loop().create_task(work))

    async def open_ears() -> None:
        await app.start_talk()
        studying.sound_started()

    async def begin_anew() -> None:
        await asyncio.sleep(UNATTENDED_S)
        studying.follow()

    studying.consented = lambda: go(open_ears())  # the microphone opens after the consent, never before
    if not folder.study.facilitated:
        unattended = [begin_anew]

        def begin_anew_once() -> None:
            if studying.session.state.over and unattended:
                go(unattended.pop()())

        studying.changed.append(begin_anew_once)
    ends: list[Callable[[], None]] = []
    try:
        for attach in attached:
            ends.append(attach(studying))
        app.start_drive()
        studying.begin()
        go(_beating_once_shown(window))
        waits = [asyncio.ensure_future(event.wait()) for event in (closed, studying.over)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        return 0
    finally:
        for end in reversed(ends):
            end()
        for task in started:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        if not await studying.close():
            app.notices.sentence(studying.trouble)
        if studying.following is not None:
            leave_next(folder.path, studying.following)


async def _beating_once_shown(window: Window) -> None:
    """To make the screens takes long on a slow machine: until their first frame nobody counts on a beat."""
    drawn = asyncio.Event()
    window.next_frame(lambda at: drawn.set())
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SHOWN_WITHIN):
            await drawn.wait()
    await pulse.beating()
