"""PortAudio behind a few functions, so that a machine without it, without devices or with a sound system that hangs
is one sentence and no crash. Every call is made in one thread of its own and has a time to answer in.
"""

import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from app.assistant.speech.reasons import why

FIRST_BLOCK_GRACE = 2.0  # seconds: a Bluetooth or sleeping device is slow to begin
OPENING_SECONDS, CLOSING_SECONDS, LISTING_SECONDS = 4.0, 2.0, 2.5  # what a sound system that works needs at most

Answer = TypeVar("Answer")


class NoDevice(Exception):
    """No such device, no permission, or no sound system; the text is one sentence for people with the mend."""


class Hung(NoDevice):
    """A call into PortAudio has not come back; this process can make none any more."""


class _Caller:
    """The thread in which PortAudio is called, since some of its systems bind what they open to a thread."""

    def __init__(self) -> None:
        self._given_up = False
        self._left_since: float | None = None  # when the closing began that nobody waits for
        self._calls: SimpleQueue[tuple[Callable[[], Any], SimpleQueue[tuple[Any, BaseException | None]]]] = (
            SimpleQueue()
        )
        self._thread: threading.Thread | None = None

    @property
    def free(self) -> bool:
        return self._left_since is None

    @property
    def hung(self) -> bool:
        left = self._left_since
        self._given_up = self._given_up or (left is not None and time.monotonic() - left > CLOSING_SECONDS)
        return self._given_up

    def call(self, call: Callable[[], Answer], seconds: float) -> Answer:
        """Wait for what it answers."""
        if threading.current_thread() is self._thread:
            return call()
        if self.hung:
            raise Hung(why("hung"))
        try:
            answer, error = self._put(call).get(timeout=seconds)
        except Empty:
            self._given_up = True
            raise Hung(why("hung")) from None
        if error is not None:
            raise error
        return answer  # type: ignore[no-any-return]

    def leave(self, close: Callable[[], None]) -> None:
        """Wait for nothing."""

        def closing() -> None:
            close()
            self._left_since = None

        if not self.hung:
            self._left_since = time.monotonic()
            self._put(closing)

    def _put(self, call: Callable[[], Any]) -> SimpleQueue[tuple[Any, BaseException | None]]:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sound system", daemon=True)
            self._thread.start()
        back: SimpleQueue[tuple[Any, BaseException | None]] = SimpleQueue()
        self._calls.put((call, back))
        return back

    def _run(self) -> None:
        while True:
            call, back = self._calls.get()
            try:
                back.put((call(), None))
            except BaseException as error:  # it belongs to whoever has called
                back.put((None, error))


_caller = _Caller()


def answered(call: Callable[[], Answer], seconds: float) -> Answer:
    """What a call into the sound system answers; raises Hung where it does not in time, and ever after at once."""
    return _caller.call(call, seconds)


def leave(close: Callable[[], None]) -> None:
    """Close a stream that may be dead, without waiting for it; `free` tells when that is over."""
    _caller.leave(close)


def free() -> bool:
    """Whether nothing is still being left."""
    return _caller.free


def hung() -> bool:
    """Whether only another process can reach the sound system now."""
    return _caller.hung


def portaudio() -> Any:
    """The sounddevice module; raises NoDevice where PortAudio is missing."""
    try:
        import sounddevice
    except (ImportError, OSError) as error:
        raise NoDevice(why("library")) from error
    return sounddevice


def find(direction: str, wanted: str) -> tuple[int, str]:
    """Number and name of the input or output (`direction`) whose name has `wanted` in it, or the default one."""
    return answered(lambda: _find(direction, wanted), LISTING_SECONDS)


def look_again() -> None:
    """Make PortAudio read its device list anew; every stream must be closed."""

    def begin_again() -> None:
        sound = portaudio()
        sound._terminate()
        sound._initialize()

    answered(begin_again, LISTING_SECONDS)


def _find(direction: str, wanted: str) -> tuple[int, str]:
    sound = portaudio()
    channels = f"max_{direction}_channels"
    try:
        devices = list(sound.query_devices())
        default = sound.query_hostapis(sound.default.hostapi)[f"default_{direction}_device"] if devices else -1
    except sound.PortAudioError as error:
        raise NoDevice(why("silent", error=error)) from error
    usable = [(number, str(device["name"])) for number, device in enumerate(devices) if device[channels] > 0]
    if wanted:
        usable = [(number, name) for number, name in usable if wanted.lower() in name.lower()]
    if not usable:
        raise NoDevice(why(f"no_named_{direction}", name=wanted) if wanted else why(f"no_{direction}"))
    return next((item for item in usable if item[0] == default), usable[0])
