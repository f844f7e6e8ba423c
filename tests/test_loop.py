"""The one event loop: garbage is collected on its own thread only, and collecting is as before once it has ended."""

import asyncio
import gc
import subprocess
import sys
import threading
from textwrap import dedent

from app import loop


class Ring:
    """Garbage that only the collector can find."""

    ended_on: list[threading.Thread]

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Ring.ended_on.append(threading.current_thread())


def test_garbage_of_a_worker_ends_on_the_loops_thread() -> None:
    Ring.ended_on = []

    def work() -> None:
        for _ in range(3_000):
            Ring()

    async def main() -> int:
        assert not gc.isenabled()
        await asyncio.to_thread(work)
        return 7

    assert loop.run_plain(main) == 7
    assert len(Ring.ended_on) == 3_000 and set(Ring.ended_on) == {threading.main_thread()}
    assert gc.isenabled()


def test_asked_to_end_where_nobody_could_hear_it_ends_all_the_same(child_env: dict[str, str]) -> None:
    program = """
        import asyncio, os, signal, sys
        from app import loop

        class Swallowing:
            def __del__(self):
                os.kill(os.getpid(), signal.SIGTERM)  # as in a callback of Qt: the exit goes no further

        async def main():
            await asyncio.sleep(60)
            return 0

        sys.unraisablehook = lambda swallowed: print(type(swallowed.exc_value).__name__)
        signal.signal(signal.SIGTERM, loop.leave)
        Swallowing()
        sys.exit(loop.run_plain(main))
    """
    ended = subprocess.run([sys.executable, "-c", dedent(program)], env=child_env, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout, ended.stderr) == (143, "SystemExit\n", "")


def test_what_is_due_at_once_is_done_together_and_qt_still_has_its_turns(child_env: dict[str, str]) -> None:
    program = """
        import asyncio, threading
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QGuiApplication
        from app import loop

        async def main():
            turns, order = [], []
            timer = QTimer(interval=0)
            timer.timeout.connect(lambda: turns.append(len(turns)))
            timer.start()
            for _ in range(500):
                await asyncio.sleep(0)
            print("together" if len(turns) < 250 else f"{len(turns)} turns of Qt between 500 steps")
            here = asyncio.get_running_loop()
            handles = [here.call_soon(order.append, number) for number in range(5)]
            handles[3].cancel()
            worker = threading.Thread(target=here.call_soon_threadsafe, args=(order.append, "of a thread"))
            worker.start()
            worker.join()
            until = len(turns) + 3
            while len(turns) < until or len(order) < 5:  # never gives way by itself
                await asyncio.sleep(0)
            print(order)
            return 7

        raise SystemExit(loop.run_with_qt(main, QGuiApplication([])))
    """
    environment = child_env | {"QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run([sys.executable, "-c", dedent(program)], env=environment, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout, ended.stderr) == (7, "together\n[0, 1, 2, 4, 'of a thread']\n", "")
