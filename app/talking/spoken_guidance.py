"""Lets guidance speak through the cockpit's voice: never over the assistant, who interrupts it at once.

What can wait is said when the assistant has ended. What cannot, a manoeuvre that is due now, comes between two of its
sentences; while somebody is listened to it waits, too, as it would be said over a person.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

from app.assistant.speech.sound import Sound
from app.domains.conversation import Conversation

HELD = 6.0  # seconds that an announcement waits for the assistant to end before it is out of date
QUIET = ("idle", "failed")  # phases of the conversation in which nobody listens or speaks
BETWEEN = (*QUIET, "thinking", "speaking")  # those in which the sound process finds a place between two sentences


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
        self._waiting: _Waiting | None = None
        self._saying: asyncio.Task[None] | None = None
        conversation.changed.connect(self._look)

    def say(self, text: str, language: str) -> None:
        """Say it now, or as soon as the assistant has ended."""
        if self._waiting is None or not self._waiting.urgent or self._late(self._waiting):
            self._waiting = _Waiting(text, language, self._clock(), QUIET)
        self._look()

    def insist(self, text: str, language: str) -> None:
        """Say it now, or right after the sentence that the assistant is saying."""
        self._waiting = _Waiting(text, language, self._clock(), BETWEEN)
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
        """Begin what waits where there is a place for it."""
        if self._waiting is None or self._conversation.state.phase not in self._waiting.phases:
            return
        if self._saying is not None and not self._saying.done():
            return
        waiting, self._waiting = self._waiting, None
        sound = self._sound()
        if sound is not None and not self._late(waiting):
            self._saying = asyncio.get_running_loop().create_task(self._say(sound, waiting))
            self._saying.add_done_callback(lambda task: self._look())

    def _late(self, waiting: "_Waiting") -> bool:
        return self._clock() - waiting.since > HELD

    async def _say(self, sound: Sound, waiting: "_Waiting") -> None:
        guidance, assistant = self._volumes()
        alone = self._conversation.state.phase in QUIET
        self._duck(True)
        if alone:
            sound.set_volume(guidance)
        try:
            async for _ in sound.say(waiting.text, waiting.language, ahead=waiting.urgent):
                pass
        finally:
            if alone:
                sound.set_volume(assistant)
            if self._conversation.state.phase in QUIET:
                self._duck(False)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An announcement since when it waits, and the phases of the conversation in which it may be said."""

    text: str
    language: str
    since: float
    phases: tuple[str, ...]

    @property
    def urgent(self) -> bool:
        return self.phases is BETWEEN
