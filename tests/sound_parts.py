"""A running sound process at the virtual devices, and waiting for what it tells."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from app.assistant.speech.sound import Sound, SoundEvent
from app.assistant.speech.wire import Final, Microphone, NothingHeard, Start
from tests.virtual_audio import VirtualAudio

PATIENCE = 30.0


class Heard:
    """Everything a Sound has told, and waiting for more of it."""

    def __init__(self) -> None:
        self.events: list[SoundEvent] = []
        self._news = asyncio.Event()

    def __call__(self, event: SoundEvent) -> None:
        self.events.append(event)
        self._news.set()

    def of(self, *kinds: type) -> list[SoundEvent]:
        return [event for event in self.events if isinstance(event, kinds)]

    async def wait(self, wanted: Callable[[SoundEvent], bool], after: int = 0) -> SoundEvent:
        """The first event from number `after` on that is wanted, past or to come."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for event in self.events[after:]:
                    if wanted(event):
                        return event
                self._news.clear()
                await self._news.wait()

    async def final(self, after: int = 0) -> Final | NothingHeard:
        event = await self.wait(lambda event: isinstance(event, (Final, NothingHeard)), after)
        assert isinstance(event, (Final, NothingHeard))
        return event


@pytest.fixture
async def sound(virtual_audio: VirtualAudio, built: Path) -> AsyncIterator[tuple[Sound, Heard]]:
    """A running sound process at the virtual devices, closed afterwards."""
    heard = Heard()
    running = Sound(Start(built_in=str(built)), heard)
    await running.start()
    yield running, heard
    await running.close()


def is_open(event: SoundEvent) -> bool:
    return isinstance(event, Microphone) and event.open
