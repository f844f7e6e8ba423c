"""A sound process that lasts: started again when it dies, hangs or grows, and told again what still holds."""

import asyncio
import dataclasses
import time
from collections import deque
from collections.abc import Callable

from app.assistant.speech.process import SoundProcess
from app.assistant.speech.wire import Alive, Command, Event, Mute, Problem, Ready, Start
from app.assistant.told import tell

_BACKOFF = (0.0, 0.2, 1.0, 3.0, 10.0)  # seconds before the next start, by deaths in a row without anything done between
_KILLED, _KILLS = -9, 3  # killed from outside, not by the sound system: so often a first start is tried again
_LOADING = 60.0  # seconds that loading a large model may take
_GROWTH_MB = 200.0  # more memory than it began with by this, and by half: it is renewed when nobody is using it
_SETTLED = 30.0  # seconds after which memory is taken as what it began with


class LastingProcess:
    """Belongs to one event loop. `arrived` gets every event; `died` and `runs_again` are told the exit code."""

    def __init__(
        self,
        start: Start,
        arrived: Callable[[Event], None],
        died: Callable[[int], None],
        runs_again: Callable[[int], None],
        *,
        idle: Callable[[], bool],
        patience: float,
    ) -> None:
        """`idle`: nobody would notice a restart now. `patience`: seconds without a sign of life before a restart."""
        self.errors: deque[str] = deque(maxlen=40)
        self.ready: Ready | None = None
        self._settings = start
        self._on_event, self._on_death, self._on_return = arrived, died, runs_again
        self._idle = idle
        self._patience = patience
        self._process: SoundProcess | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._first: asyncio.Future[Ready] | None = None
        self._again: asyncio.TimerHandle | None = None
        self._watching: asyncio.TimerHandle | None = None
        self._kept: dict[type, Command] = {}
        self._last_sign, self._began, self._memory = 0.0, 0.0, 0.0
        self._deaths = 0
        self._over = False

    @property
    def lasts(self) -> bool:
        """Whether what is asked for now will be done, if only by the next process."""
        return not self._over

    async def start(self) -> Ready:
        """Start it and wait until it has said what it found. Raises RuntimeError if it will not run."""
        self._loop = asyncio.get_running_loop()
        self._first = self._loop.create_future()
        self._launch()
        ready = await self._first
        self._watch()
        return ready

    async def close(self) -> None:
        """End it; nothing of it is left behind."""
        self._over = True
        for timer in (self._again, self._watching):
            if timer is not None:
                timer.cancel()
        process, self._process = self._process, None
        if process is not None:
            await asyncio.to_thread(process.end)

    def send(self, command: Command, *, keep: bool = False) -> bool:
        """Send it now; with `keep` also to every process to come. False where none runs now."""
        if keep:
            self._kept[type(command)] = command
        return self._process is not None and self._process.send(command)

    def set_language(self, language: str, command: Command) -> None:
        """As `send`, for this process and every one to come; a large model takes its time."""
        self._settings = dataclasses.replace(self._settings, language=language)
        self._last_sign = time.monotonic() + _LOADING
        self.send(command)

    def works(self) -> None:
        """It has done something useful: its earlier deaths count no more."""
        self._deaths = 0

    def _launch(self) -> None:
        """Start a process and tell it what still holds; raises OSError."""
        assert self._loop is not None
        self._process = SoundProcess(self._loop, self._arrived, self._died, self.errors)
        self._began = self._last_sign = time.monotonic() + _LOADING
        self._memory = 0.0
        self.send(self._settings)
        for command in sorted(self._kept.values(), key=lambda kept: not isinstance(kept, Mute)):
            self.send(command)  # muted first: nothing may be heard before

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
        if isinstance(event, Alive):
            self._weigh(process, event)
            return
        if isinstance(event, Ready):
            self.ready = event
            self._began = self._last_sign = time.monotonic()
            if self._first is not None and not self._first.done():
                self._first.set_result(event)
        self._on_event(event)

    def _weigh(self, process: SoundProcess, alive: Alive) -> None:
        """Engines' libraries leak over hours: one that has grown much is renewed at a moment when nobody notices."""
        if time.monotonic() - self._began < _SETTLED or not alive.memory_mb:
            return
        self._memory = self._memory or alive.memory_mb
        if alive.memory_mb > max(1.5 * self._memory, self._memory + _GROWTH_MB) and self._idle():
            process.kill()

    def _died(self, process: SoundProcess, exit_code: int) -> None:
        if process is not self._process or self._over:
            return
        self._process = None
        process.close_pipes()
        self._on_death(exit_code)
        if self._first is not None and not self._first.done():
            self._not_started(exit_code)
            return
        wait = _BACKOFF[min(self._deaths, len(_BACKOFF) - 1)]
        self._deaths += 1
        assert self._loop is not None
        self._again = self._loop.call_later(wait, self._start_again, exit_code)

    def _not_started(self, exit_code: int) -> None:
        """It died before it was ready, most likely in the sound system; without devices files are still heard."""
        assert self._first is not None
        if exit_code == _KILLED and self._deaths < _KILLS:
            self._deaths += 1
            self._launch()
            return
        last = self.errors[-1] if self.errors else f"exit code {exit_code}"
        if self._settings.microphone == self._settings.speaker == "none":
            problem = tell("sound_not_started", self._settings.language, error=last)
            self._first.set_exception(RuntimeError(problem))
            return
        self._settings = dataclasses.replace(self._settings, microphone="none", speaker="none")
        sentence = tell("sound_ended", self._settings.language, error=last)
        self._on_event(Problem("sound", sentence))
        self._launch()

    def _start_again(self, exit_code: int) -> None:
        if self._over:
            return
        try:
            self._launch()
        except OSError as error:
            self._over = True
            self._on_event(Problem("sound", tell("sound_not_started", self._settings.language, error=str(error))))
            self._on_death(exit_code)
            return
        self._on_return(exit_code)
