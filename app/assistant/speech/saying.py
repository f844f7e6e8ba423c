"""The texts that are being said: their events, and what of them is to be said again when the sound process has died."""

import asyncio
import dataclasses
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from app.assistant.speech.wire import Event, Loudness, Speak, SpeakingEnded, SpeakingStarted, Word

SpokenEvent = SpeakingStarted | Word | Loudness | SpeakingEnded

_PHRASE_END = re.compile(r"[,.;:!?]\s+|[，。；：！？、]")
_TRIES = 3  # a text that has ended so many processes is not tried again


@dataclass(slots=True)
class _Saying:
    """A text under way. `offset`: where in it the process began this time; `reached`: the last word begun."""

    command: Speak
    events: asyncio.Queue[SpokenEvent] = field(default_factory=asyncio.Queue)
    offset: int = 0
    reached: int = 0
    tries: int = 1
    stopping: bool = False


class Sayings:
    """In the order in which they were asked for."""

    def __init__(self) -> None:
        self._texts: dict[str, _Saying] = {}

    def __bool__(self) -> bool:
        return bool(self._texts)

    def begin(self, command: Speak) -> AsyncIterator[SpokenEvent]:
        """Follow a text from now on; the events end after SpeakingEnded."""
        saying = self._texts[command.id] = _Saying(command)
        return self._follow(saying)

    def take(self, event: Event) -> Event:
        """Hand an event to its text; answered as the text's own places, however often it was begun."""
        if isinstance(event, Loudness):
            for saying in self._texts.values():
                saying.events.put_nowait(event)
        if not isinstance(event, (SpeakingStarted, Word, SpeakingEnded)) or event.id not in self._texts:
            return event
        saying = self._texts[event.id]
        if isinstance(event, Word):
            event = dataclasses.replace(event, begin=event.begin + saying.offset)
            saying.reached = event.begin
        saying.events.put_nowait(event)
        return event

    def stop(self) -> None:
        """None of them is wanted any more; whoever is to say them will tell that they have ended."""
        for saying in self._texts.values():
            saying.stopping = True

    def end(self, reason: str, wanted: Callable[[str], bool] = lambda name: True) -> None:
        """Tell of the texts with these ids that they have ended now: stopped · failed."""
        for name in [name for name in self._texts if wanted(name)]:
            self._texts.pop(name).events.put_nowait(SpeakingEnded(name, reason, 0.0))

    def again(self) -> list[Speak]:
        """What a new process is to say: each text from the phrase that was interrupted."""
        self.end("stopped", lambda name: self._texts[name].stopping)
        self.end("failed", lambda name: self._texts[name].tries >= _TRIES)
        for saying in self._texts.values():
            saying.tries += 1
            saying.offset = _phrase_start(saying.command.text, saying.reached)
        return [
            dataclasses.replace(saying.command, text=saying.command.text[saying.offset :])
            for saying in self._texts.values()
        ]

    async def _follow(self, saying: _Saying) -> AsyncIterator[SpokenEvent]:
        try:
            while True:
                event = await saying.events.get()
                yield event
                if isinstance(event, SpeakingEnded):
                    return
        finally:
            self._texts.pop(saying.command.id, None)


def _phrase_start(text: str, place: int) -> int:
    """Where the phrase begins that `place` lies in."""
    return max((match.end() for match in _PHRASE_END.finditer(text) if match.end() <= place), default=0)
