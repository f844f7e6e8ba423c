"""Waits for what a picture shows: on the state itself, so that a machine under load only takes longer."""

import asyncio
from collections.abc import Awaitable, Callable

PATIENCE = 120.0  # seconds that a state may take where the machine has other work, too
BETWEEN = 0.1  # seconds between two looks


class NotReached(Exception):
    """A state that a picture is to show did not come; the text says which, in one sentence."""


async def reached(state: str, there: Callable[[], bool], within: float = PATIENCE) -> None:
    """Wait until `there` says so; raises NotReached, which names the state, after `within` seconds."""

    async def looks() -> None:
        while not there():  # noqa: ASYNC110
            await asyncio.sleep(BETWEEN)

    await happens(state, looks(), within)


async def happens(state: str, awaited: Awaitable[object], within: float = PATIENCE) -> None:
    """Wait for this; raises NotReached, which names the state, after `within` seconds."""
    try:
        async with asyncio.timeout(within):
            await awaited
    except TimeoutError:
        raise NotReached(f"The pictures waited {within:g} s for {state}, which did not come.") from None


def came(state: str, there: bool, told: str) -> None:
    """Go on only where a state is there that nothing will bring any more; `told` is what the cockpit said instead."""
    if not there:
        raise NotReached(f"The pictures lack {state}: the cockpit said “{told}”")
