"""The one event loop: asyncio on Qt's loop for windows, plain asyncio without; and where stray errors go."""

import asyncio
import gc
import itertools
import logging
import signal
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

log = logging.getLogger("meridian")

Main = Callable[[], Coroutine[Any, Any, int]]
_asked_early = threading.Event()


def leave(number: int, frame: object) -> NoReturn:
    """Handler of the signal to end while no event loop runs yet: out through every `finally`.

    Where Qt calls back into Python the exit is swallowed; the loop then ends as soon as it begins.
    """
    _asked_early.set()
    sys.exit(128 + number)


def run_plain(main: Main) -> int:
    """Run `main` on asyncio's own loop and return its exit status."""
    return _run(main, None)


def run_with_qt(main: Main, application: Any) -> int:
    """Run `main` on the loop of a QGuiApplication that is not executing yet, and return its exit status."""
    from app.qt_loop import QtLoop

    application.setQuitOnLastWindowClosed(False)
    return _run(main, lambda: QtLoop(application))


TIDY, STARTED = 0.5, 40  # seconds between two looks for garbage, and looks after which the start is over
MOST = (2_000, 10, 10)  # per generation: new objects, then collections of the generation below
SWITCH = 0.0005  # seconds after which a worker thread lets the screen's thread go on


def _run(main: Main, factory: Callable[[], asyncio.AbstractEventLoop] | None) -> int:
    _catch_strays()
    sys.setswitchinterval(SWITCH)
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.get_loop().set_exception_handler(_stray_task)
        try:
            return runner.run(_until_terminated(main))
        except KeyboardInterrupt:
            return 130
        except asyncio.CancelledError:
            return 143


async def _until_terminated(main: Main) -> int:
    """`main`, cancelled by the signal that asks programs to end, so that nothing it started is left behind."""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    assert task is not None
    gc.disable()
    tidying = loop.create_task(_tidy())
    try:
        with _on_terminate(lambda: loop.call_soon_threadsafe(task.cancel)):
            return await main()
    finally:
        tidying.cancel()
        gc.unfreeze()
        gc.collect()
        gc.enable()


async def _tidy() -> None:
    """Collect garbage, on this thread only: in the hands of a worker, Qt's objects would end on the wrong thread.

    What the start has made stays for good, so it is looked through no more once that is over.
    """
    for look in itertools.count(1):
        await asyncio.sleep(TIDY)
        if look == STARTED:
            gc.collect()
            gc.freeze()
        due = [number for number, (count, most) in enumerate(zip(gc.get_count(), MOST, strict=True)) if count > most]
        if due:
            gc.collect(due[-1])


@contextmanager
def _on_terminate(end: Callable[[], object]) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, lambda number, frame: end())
    if _asked_early.is_set():
        end()
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _catch_strays() -> None:
    """Errors that nobody awaits go to the log with their traceback, never to a user's terminal."""

    def stray(kind: type[BaseException], error: BaseException, trace: object) -> None:
        log.error("%s: %s", kind.__name__, error, exc_info=error)

    def stray_thread(given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            stray(given.exc_type, given.exc_value, given.exc_traceback)

    sys.excepthook = stray
    threading.excepthook = stray_thread


def _stray_task(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    log.error("%s", context.get("message", "An error in a task."), exc_info=error)
