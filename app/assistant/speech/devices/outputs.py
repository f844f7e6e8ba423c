"""The speaker as something that comes and goes: what it was saying waits for it, and goes on where it broke off."""

import contextlib
import time
from collections.abc import Callable

import numpy as np

from app.assistant.speech.devices.inputs import LOST_SECONDS, RETRY_SECONDS, on_trial
from app.assistant.speech.devices.loudspeakers import count_loudspeakers
from app.assistant.speech.devices.portaudio import (
    CLOSING_SECONDS,
    OPENING_SECONDS,
    Hung,
    NoDevice,
    answered,
    find,
    free,
    hung,
    leave,
)
from app.assistant.speech.devices.soundsystem import SoundSystem
from app.assistant.speech.devices.speaker import OpenSpeaker, SilentSpeaker
from app.assistant.speech.reasons import why
from app.assistant.speech.speaking.mixing import Mixer
from app.assistant.speech.wire import DeviceFound, DeviceLost, Event, Problem
from app.sounds.sound_shape import Frames

_IDLE_SECONDS = 8.0  # the speaker stays open this long: opening one takes a moment
_HELD_SECONDS = 5.0  # so long an answer waits for a lost speaker; then its words go on without sound


class Gate:
    """A mixer that is emptied only while it is open; what is shut out is kept, and the device gets silence."""

    def __init__(self, mixer: Mixer, *, is_open: bool) -> None:
        self.rate = mixer.rate
        self.is_open = is_open
        self._mixer = mixer

    def pull(self, count: int, at: float, channels: int = 2) -> Frames:
        """As the mixer's."""
        if self.is_open:
            return self._mixer.pull(count, at, channels)
        return np.zeros((count, channels), np.float32)


class Outputs:
    """Belongs to the sound process's main thread; PortAudio's threads empty the mixer."""

    def __init__(
        self,
        wanted: str,
        mixer: Mixer,
        tell: Callable[[Event], None],
        system: SoundSystem,
        hold: Callable[[], None],
        go_on: Callable[[], None],
    ) -> None:
        """`hold` keeps what is being said, `go_on` says it again from the word or phrase that broke off."""
        self.name, self.loudspeakers = "", 2
        self.problem: Problem | None = None
        self._device = wanted
        self._mixer, self._tell, self._system = mixer, tell, system
        self._hold, self._go_on = hold, go_on
        self._speaker: OpenSpeaker | None = None
        self._gate = Gate(mixer, is_open=True)
        self._silent: SilentSpeaker | None = None
        self._steady = False  # the machine gives blocks too late for a low latency
        self._missed = False  # there is none, and that was told
        self._opened = self._due = self._held_until = self._last_used = 0.0
        system.holders.append(self.close)
        if wanted != "none":
            self._find()

    def use(self) -> None:
        """Something is to be heard now."""
        self._last_used = time.monotonic()
        if self._speaker is None and self._silent is None:
            if self._device != "none" and (free() or hung()):
                self._open()
            if self._speaker is None and time.monotonic() >= self._held_until:
                self._be_silent()

    def watch(self, *, busy: bool) -> None:
        """Called a few times a second: open what is needed, close an idle speaker, hold what a lost one was saying."""
        now = time.monotonic()
        if busy:
            self._last_used = now
        if self._speaker is not None and self._speaker.age > LOST_SECONDS:
            self._lose(now)
        elif self._speaker is not None and self._missed:
            self._try(now)
        elif self._speaker is not None and self._speaker.starves and not self._steady:
            self._steady = True
            self.close()
        elif now - self._last_used > _IDLE_SECONDS and not busy:
            self.close()
        elif busy and self._speaker is None:
            self._look(now)

    def close(self) -> None:
        """Let the device go for now; what is being said or played goes on afterwards."""
        speaker, self._speaker = self._speaker, None
        if speaker is not None:
            with contextlib.suppress(Hung):
                answered(speaker.close, CLOSING_SECONDS)
        self._end_silence()

    def _find(self) -> None:
        try:
            number, self.name = find("output", self._device)
            self.loudspeakers = answered(lambda: count_loudspeakers(number), OPENING_SECONDS)
        except NoDevice as error:
            self.problem, self._missed = Problem("speaker", str(error)), True

    def _lose(self, now: float) -> None:
        """Nothing of it is heard any more, or nobody hears it on trial."""
        if not self._missed:
            self._tell(DeviceLost("speaker", now))
            self._miss(Problem("speaker", why("output_gone")))
            self._hold()
            self._held_until = now + _HELD_SECONDS
            self._due = 0.0
        if self._speaker is not None:
            leave(self._speaker.close)
            self._speaker = None
        self._system.scout.ask("output")

    def _try(self, now: float) -> None:
        """A speaker that was missing is open again: it plays silence until it is sure that it works."""
        assert self._speaker is not None
        if on_trial(self._speaker.age, now - self._opened):
            return
        self._missed, self.problem = False, None
        self._system.scout.forget("output")
        self._end_silence()
        self._gate.is_open = True
        self._go_on()
        self._tell(DeviceFound("speaker", self.name, now))

    def _look(self, now: float) -> None:
        """Something is to be heard and there is no speaker."""
        if self._device == "none":
            self.use()
        elif "output" in self._system.scout.works:
            self._system.scout.forget("output")
            self._system.refresh()
            self._open()
        elif now >= self._due and (free() or hung()):
            self._open()
        if self._speaker is None and self._silent is None and now >= self._held_until:
            self._be_silent()

    def _open(self) -> None:
        self._due = time.monotonic() + RETRY_SECONDS
        self._gate = gate = Gate(self._mixer, is_open=not self._missed)
        try:
            self._speaker = answered(lambda: self._opened_for(gate), OPENING_SECONDS)
            self.name, self._opened = self._speaker.name, time.monotonic()
        except NoDevice as error:
            self._miss(Problem("speaker", str(error)))
            self._system.scout.ask("output")

    def _opened_for(self, gate: Gate) -> OpenSpeaker:
        return OpenSpeaker(self._device, gate, self.loudspeakers, steady=self._steady)

    def _be_silent(self) -> None:
        """The words go on by the clock, so that answers can be read."""
        self._go_on()
        self._silent = SilentSpeaker(self._mixer)

    def _end_silence(self) -> None:
        silent, self._silent = self._silent, None
        if silent is not None:
            silent.close()

    def _miss(self, problem: Problem) -> None:
        if not self._missed:
            self._tell(problem)
            self.problem = problem
        self._missed = True
