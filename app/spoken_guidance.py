"""Lets guidance speak through the cockpit's voice: never over the assistant, who interrupts it at once."""

import asyncio
import time
from collections.abc import Callable

from app.assistant.speech.sound import Sound
from app.domains.conversation import Conversation

HELD = 6.0  # seconds that an announcement waits for the assistant to end before it is out of date
QUIET = ("idle", "failed")  # phases of the conversation in which nobody listens or speaks


class SpokenGuidance:
    """Says one announcement at a time; a newer one replaces one that still waits. Music is ducked meanwhile."""

    def __init__(
        self,
        conversation: Conversation,
        sound: Callable[[], Sound | None],
        duck: Callable[[bool], None],
        volumes: Callable[[], tuple[float, float]],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`sound` gives the voice of this moment; `volumes` those of guidance and of the assistant, 0 to 1."""
        self._conversation = conversation
        self._sound = sound
        self._duck = duck
        self._volumes = volumes
        self._clock = clock
        self._waiting: tuple[str, str, float] | None = None
        self._saying: asyncio.Task[None] | None = None
        conversation.changed.connect(self._look)

    def say(self, text: str, language: str) -> None:
        """Say it now, or as soon as the assistant has ended."""
        self._waiting = (text, language, self._clock())
        self._look()

    def chime(self) -> None:
        """A short tone of warning, unless the assistant listens or speaks."""
        sound = self._sound()
        if sound is not None and self._conversation.state.phase in QUIET:
            sound.earcon("caution")

    async def settled(self) -> None:
        """Wait until what is being said is said."""
        while self._saying is not None and not self._saying.done():
            await asyncio.wait([self._saying])

    async def close(self) -> None:
        """Leave the rest unsaid."""
        self._waiting = None
        if self._saying is not None:
            self._saying.cancel()
            await asyncio.wait([self._saying])

    def _look(self) -> None:
        """Begin what waits where nothing else is being said."""
        if self._waiting is None or self._conversation.state.phase not in QUIET:
            return
        if self._saying is not None and not self._saying.done():
            return
        (text, language, since), self._waiting = self._waiting, None
        sound = self._sound()
        if sound is not None and self._clock() - since <= HELD:
            self._saying = asyncio.get_running_loop().create_task(self._say(sound, text, language))
            self._saying.add_done_callback(lambda task: self._look())

    async def _say(self, sound: Sound, text: str, language: str) -> None:
        guidance, assistant = self._volumes()
        self._duck(True)
        sound.set_volume(guidance)
        try:
            async for _ in sound.say(text, language):
                pass
        finally:
            sound.set_volume(assistant)
            if self._conversation.state.phase in QUIET:
                self._duck(False)
