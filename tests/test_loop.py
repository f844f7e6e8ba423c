"""The one event loop: garbage is collected on its own thread only, and collecting is as before once it has ended."""

import asyncio
import gc
import threading

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
