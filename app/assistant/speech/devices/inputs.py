"""The microphone as something that comes and goes: open while it is wanted, found lost by its age, looked for again."""

import contextlib
import time
from collections.abc import Callable

from app.assistant.speech.devices.microphone import OpenMicrophone
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
from app.assistant.speech.wire import DeviceFound, DeviceLost, Event, Problem

LOST_SECONDS = 0.6  # an open device that moves no block for so long is lost
RETRY_SECONDS = 1.0
_TRIAL_SECONDS = 0.5  # a device that was lost counts once it has moved blocks for so long: a dead one takes a few, too


class Inputs:
    """Belongs to the sound process's main thread; blocks arrive in PortAudio's."""

    def __init__(
        self,
        wanted: str,
        captured: Callable[[bytes, float], None],
        tell: Callable[[Event], None],
        system: SoundSystem,
        seats: tuple[str, ...] = (),
    ) -> None:
        """`wanted`: part of a name, "" the default, "none" for no microphone; `seats`: one for each of its channels."""
        self.name = ""
        self.problem: Problem | None = None
        self._device, self._seats = wanted, seats
        self._captured, self._tell, self._system = captured, tell, system
        self._microphone: OpenMicrophone | None = None
        self._wanted = False
        self._missed = False  # there is none, and that was told
        self._allowed = True
        self._opened, self._due = 0.0, 0.0  # when it was opened, when to try again
        system.holders.append(self.close)
        if wanted != "none":
            try:
                self.name = find("input", wanted)[1]
            except NoDevice as error:
                self.problem, self._missed = Problem("microphone", str(error)), True

    @property
    def is_open(self) -> bool:
        return self._microphone is not None

    @property
    def seat(self) -> str:
        """Who spoke last; "" where one microphone serves all."""
        return self._microphone.seat if self._microphone is not None else ""

    def want(self, on: bool) -> None:
        """Have the stream open, or closed; a sentence says once why it cannot be opened."""
        on = on and self._allowed and self._device != "none"
        if on and not self._wanted:
            self._due = 0.0
        self._wanted = on
        if on:
            self._open_when_due()
        else:
            self.close()

    def allow(self, on: bool) -> None:
        """Muted, nothing may be captured, not even to see whether there is a microphone."""
        self._allowed = on
        if not on:
            self.close()
            self._system.scout.forget("input")
            self._system.scout.close()

    def look_now(self) -> None:
        """Somebody waits for it: try at once, with the device list as it is now."""
        if self._wanted and self._microphone is None:
            self._system.refresh()
            self._open()

    def lost(self) -> bool:
        """Whether an open microphone gives nothing any more. Told once; `watch` then closes it and looks for it."""
        if self._microphone is None or self._microphone.age <= LOST_SECONDS:
            return False
        if not self._missed:
            self._missed, self._due = True, 0.0
            self._tell(DeviceLost("microphone", time.monotonic()))
        return True

    def watch(self) -> None:
        """Called a few times a second: close what is lost, tell what is found, look for what is missing."""
        if self._microphone is not None and self._microphone.age > LOST_SECONDS:
            leave(self._microphone.close)
            self._microphone = None
            self._system.scout.ask("input")
        if self._microphone is None and self._allowed and (self._wanted or self._missed):
            self._look()
        elif self._missed and self._works():
            self._be_found()

    def close(self) -> None:
        """Let the device go."""
        microphone, self._microphone = self._microphone, None
        if microphone is not None:
            with contextlib.suppress(Hung):
                answered(microphone.close, CLOSING_SECONDS)

    def _look(self) -> None:
        if "input" in self._system.scout.works:
            self._system.scout.forget("input")
            self._system.refresh()
            if self._wanted:
                self._open()
                return
            with contextlib.suppress(NoDevice):
                self.name = find("input", self._device)[1]
                self._be_found()
        elif self._wanted:
            self._open_when_due()
        else:
            self._system.scout.ask("input")

    def _works(self) -> bool:
        return self._microphone is not None and not on_trial(self._microphone.age, time.monotonic() - self._opened)

    def _be_found(self) -> None:
        self._missed, self.problem = False, None
        self._system.scout.forget("input")
        self._tell(DeviceFound("microphone", self.name, time.monotonic()))

    def _open_when_due(self) -> None:
        if self._microphone is None and time.monotonic() >= self._due and (free() or hung()):
            self._open()

    def _open(self) -> None:
        self._due = time.monotonic() + RETRY_SECONDS
        try:
            self._microphone = answered(
                lambda: OpenMicrophone(self._device, self._captured, self._seats), OPENING_SECONDS
            )
            self.name, self._opened = self._microphone.name, time.monotonic()
        except NoDevice as error:
            self._miss(Problem("microphone", str(error)))
            self._system.scout.ask("input")

    def _miss(self, problem: Problem) -> None:
        if not self._missed:
            self._tell(problem)
            self.problem = problem
        self._missed = True


def on_trial(age: float, opened: float) -> bool:
    """Whether a device opened so many seconds ago, with its last block at such an age, may still be a dead one."""
    return opened < _TRIAL_SECONDS or not 0 <= age < _TRIAL_SECONDS / 2
