"""The cockpit's end of the sound process: start it, talk to it, start it again when it dies. No Qt.

sound = Sound(Start(...), on_event=show)
await sound.start()
sound.listen()                               # Level, SpeechStarted, Partial…, then Final or NothingHeard
async for event in sound.say("Done.", "en"): # SpeakingStarted, Word…, Loudness…, SpeakingEnded
    ...
await sound.close()
"""

import asyncio
import dataclasses
import itertools
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

from app.assistant.speech.process import SoundProcess
from app.assistant.speech.wire import (
    Alive,
    Command,
    Earcon,
    Event,
    Expect,
    FileHeard,
    HearFile,
    Listen,
    Loudness,
    Mute,
    Problem,
    Ready,
    SetLanguage,
    Speak,
    SpeakingEnded,
    SpeakingStarted,
    Start,
    StopListening,
    StopSpeaking,
    Volume,
    Wake,
    Word,
)

_BACKOFF = (0.0, 0.2, 1.0, 3.0, 10.0)  # seconds before the next start, by deaths in a row without an utterance between
_LOADING = 60.0  # seconds that loading a large model may take


@dataclass(frozen=True, slots=True)
class SoundRestarted:
    """The sound process had died and runs again; what it was hearing or saying is lost."""

    exit_code: int


SpokenEvent = SpeakingStarted | Word | Loudness | SpeakingEnded
SoundEvent = Event | SoundRestarted


class Sound:
    """Belongs to one event loop, which may be qasync's. `on_event` is called there with every event."""

    def __init__(
        self, start: Start, on_event: Callable[[SoundEvent], None] | None = None, *, patience: float = 10.0
    ) -> None:
        """`patience`: seconds without a sign of life after which the process is started again."""
        self._settings = start
        self._on_event = on_event or (lambda event: None)
        self._process: SoundProcess | None = None
        self._patience = patience
        self._last_sign = 0.0
        self._watching: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._numbers = itertools.count(1)
        self._said: dict[str, asyncio.Queue[SpokenEvent]] = {}
        self._files: dict[str, asyncio.Future[FileHeard]] = {}
        self._ready: asyncio.Future[Ready] | None = None
        self._again: asyncio.TimerHandle | None = None
        self._closing = False
        self._deaths = 0
        self._kept: dict[type, Command] = {}  # wishes that outlive a process: wake, mute, expect, volume
        self.errors: deque[str] = deque(maxlen=40)  # last lines of its standard error, for `doctor`
        self.ready: Ready | None = None

    async def start(self) -> Ready:
        """Start the process and wait until it has said what it found. Raises RuntimeError if it will not run."""
        self._loop = asyncio.get_running_loop()
        self._ready = self._loop.create_future()
        self._launch()
        ready = await self._ready
        self._last_sign = time.monotonic()
        self._watch()
        return ready

    async def close(self) -> None:
        """End the process; nothing of it is left behind."""
        self._closing = True
        for timer in (self._again, self._watching):
            if timer is not None:
                timer.cancel()
        process, self._process = self._process, None
        if process is not None:
            await asyncio.to_thread(process.end)
        self._fail_pending()

    def listen(self, *, hold: bool = False) -> None:
        """Hear one utterance; with `hold` until `stop_listening`. Whatever is being said stops at once."""
        self._send(Listen(hold))

    def stop_listening(self, *, discard: bool = False) -> None:
        """End of push-to-talk; `discard` throws away what was said."""
        self._send(StopListening(discard))

    def wake(self, on: bool) -> None:
        """Wait for the wake phrase between utterances, or not."""
        self._send(Wake(on), keep=True)

    def mute(self, on: bool) -> None:
        """Close the microphone, or allow it again."""
        self._send(Mute(on), keep=True)

    def expect(self, phrases: tuple[str, ...] = ()) -> None:
        """Hear only these phrases from the next utterance on; none: everything the model knows."""
        self._send(Expect(phrases), keep=True)

    def set_language(self, language: str) -> None:
        """Language of hearing and of the voice; a Ready event tells what was found for it."""
        self._settings = dataclasses.replace(self._settings, language=language)
        self._last_sign = time.monotonic() + _LOADING  # another model is loaded, and a large one takes its time
        self._send(SetLanguage(language))

    def set_volume(self, level: float) -> None:
        """0 to 1, of voice and tones."""
        self._send(Volume(level), keep=True)

    def earcon(self, name: str) -> None:
        """listening · done · failed · caution."""
        self._send(Earcon(name))  # type: ignore[arg-type]

    def stop_speaking(self) -> None:
        """Silence at once."""
        self._send(StopSpeaking())

    def say(self, text: str, language: str) -> AsyncIterator[SpokenEvent]:
        """Queue a text to be said, now and not at the first iteration; ends after SpeakingEnded."""
        name = f"s{next(self._numbers)}"
        events: asyncio.Queue[SpokenEvent] = asyncio.Queue()
        self._said[name] = events
        if not self._send(Speak(name, text, language)):
            events.put_nowait(SpeakingEnded(name, "failed", 0.0))
        return self._spoken(name, events)

    async def hear_file(self, path: Path, *, paced: bool = False) -> FileHeard:
        """What a WAV file says; `paced` plays it to the recogniser in real time with all events of live speech."""
        assert self._loop is not None
        name = f"f{next(self._numbers)}"
        heard: asyncio.Future[FileHeard] = self._loop.create_future()
        self._files[name] = heard
        if not self._send(HearFile(name, _absolute(path), paced)):
            heard.set_result(_unheard(name, "The sound process does not run."))
        try:
            return await heard
        finally:
            self._files.pop(name, None)

    async def _spoken(self, name: str, events: asyncio.Queue[SpokenEvent]) -> AsyncIterator[SpokenEvent]:
        try:
            while True:
                event = await events.get()
                yield event
                if isinstance(event, SpeakingEnded):
                    return
        finally:
            self._said.pop(name, None)

    def _launch(self) -> None:
        """Start a process and tell it what still holds; raises OSError."""
        assert self._loop is not None
        self._process = SoundProcess(self._loop, self._arrived, self._died, self.errors)
        self._send(self._settings)
        for command in self._kept.values():
            self._send(command)

    def _send(self, command: Command, *, keep: bool = False) -> bool:
        if keep:
            self._kept[type(command)] = command
        return self._process is not None and self._process.send(command)

    def _watch(self) -> None:
        """A process that has said nothing for too long hangs, most likely in a dead device: it is started again."""
        assert self._loop is not None
        if self._process is not None and time.monotonic() - self._last_sign > self._patience:
            self._process.kill()
        self._watching = self._loop.call_later(self._patience / 4, self._watch)

    def _arrived(self, process: SoundProcess, event: Event) -> None:
        if process is not self._process:
            return
        self._last_sign = max(self._last_sign, time.monotonic())
        match event:
            case Alive():
                return
            case Ready():
                self.ready = event
                self._last_sign = time.monotonic()
                if self._ready is not None and not self._ready.done():
                    self._ready.set_result(event)
            case SpeakingStarted() | Word() | SpeakingEnded():
                self._deaths = 0
                if queue := self._said.get(event.id):
                    queue.put_nowait(event)
            case Loudness():
                for queue in self._said.values():
                    queue.put_nowait(event)
            case FileHeard():
                self._deaths = 0
                if (future := self._files.get(event.id)) and not future.done():
                    future.set_result(event)
        self._on_event(event)

    def _died(self, process: SoundProcess, exit_code: int) -> None:
        if process is not self._process or self._closing:
            return
        self._process = None
        process.close_pipes()
        self._fail_pending()
        if self._ready is not None and not self._ready.done():
            self._not_started(exit_code)
            return
        wait = _BACKOFF[min(self._deaths, len(_BACKOFF) - 1)]
        self._deaths += 1
        assert self._loop is not None
        self._again = self._loop.call_later(wait, self._start_again, exit_code)

    def _not_started(self, exit_code: int) -> None:
        """It died before it was ready, most likely in the sound system; without devices files are still heard."""
        assert self._ready is not None
        last = self.errors[-1] if self.errors else f"exit code {exit_code}"
        if self._settings.microphone == self._settings.speaker == "none":
            problem = f"The sound process does not start ({last}): type instead of speaking."
            self._ready.set_exception(RuntimeError(problem))
            return
        self._settings = dataclasses.replace(self._settings, microphone="none", speaker="none")
        sentence = f"The sound system ended the sound process ({last}): run `python main.py doctor`, or type instead."
        self._on_event(Problem("sound", sentence))
        self._launch()

    def _start_again(self, exit_code: int) -> None:
        if self._closing:
            return
        try:
            self._launch()
        except OSError as error:
            self._on_event(Problem("sound", f"The sound process does not start ({error}): type instead of speaking."))
            return
        self._last_sign = time.monotonic() + _LOADING
        self._on_event(SoundRestarted(exit_code))

    def _fail_pending(self) -> None:
        for name, queue in self._said.items():
            queue.put_nowait(SpeakingEnded(name, "failed", 0.0))
        for name, future in self._files.items():
            if not future.done():
                future.set_result(
                    FileHeard(name, "", 0.0, (), 0.0, 0.0, problem="The sound process ended while it listened.")
                )


def _unheard(name: str, problem: str) -> FileHeard:
    return FileHeard(name, "", 0.0, (), 0.0, 0.0, problem=problem)


def _absolute(path: Path) -> str:
    return str(path.resolve())
