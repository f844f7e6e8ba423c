"""The hearing half of the sound process: the microphone while it is needed, files in its place, and their listener."""

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.assistant.speech.activity import SileroActivity
from app.assistant.speech.devices import NoDevice, find, look_again
from app.assistant.speech.engines import choose_recogniser
from app.assistant.speech.filesource import Block, FileSource
from app.assistant.speech.hearing import Recogniser
from app.assistant.speech.listener import Listener, Mode
from app.assistant.speech.microphone import OpenMicrophone
from app.assistant.speech.mouth import close_or_die
from app.assistant.speech.soundfile import BadSound, read_wav
from app.assistant.speech.wire import (
    DeviceFound,
    DeviceLost,
    Event,
    FileHeard,
    Final,
    Microphone,
    NothingHeard,
    Problem,
    Start,
)

_LOST_SECONDS = 1.0  # an open microphone that gives no block for so long is lost
_RETRY_SECONDS = 1.0
_PAUSE = 0.3  # seconds of silence after a paced file, beyond the pause that ends an utterance


class Ears:
    """All methods belong to the sound process's main thread."""

    def __init__(
        self,
        start: Start,
        tell: Callable[[Event], None],
        post: Callable[[Block], None],
        let_go: Callable[[], None],
    ) -> None:
        """`post` hands blocks over to the main thread; `let_go` closes every other stream of this process."""
        self._start = start
        self._tell_cockpit = tell
        self._post = post
        self._let_go = let_go
        self.problems: list[Problem] = []
        self.device = ""
        self._microphone: OpenMicrophone | None = None
        self._muted = False
        self._retry_at: float | None = None
        self._state = Microphone(open=False, listening=False, muted=False)
        self._file: FileSource | None = None
        self.recogniser: Recogniser
        self._listener: Listener | None = None
        self.set_language(start.language)
        self._look_for_device()

    @property
    def listener(self) -> Listener:
        assert self._listener is not None
        return self._listener

    def set_language(self, language: str) -> None:
        """Choose the recogniser for a language; what was being heard is dropped."""
        self.recogniser, problem = choose_recogniser(self._start, language)
        self.problems = [known for known in self.problems if known.what != "recogniser"]
        if problem:
            self.problems.append(Problem("recogniser", problem))
        wake = self._listener.wake_between if self._listener else False
        self._listener = Listener(
            SileroActivity(),
            self.recogniser,
            silence=self._start.silence_ms / 1000,
            wake=self._start.wake_phrases,
        )
        self._listener.wake_between = wake
        self._listener.rest()

    def expect(self, phrases: tuple[str, ...]) -> None:
        """Grammar of the following utterances."""
        self.recogniser.expect(phrases)

    def listen(self, *, hold: bool) -> None:
        """Begin an utterance; a sentence says so when there is no microphone."""
        if self._muted:
            self._tell_cockpit(NothingHeard("muted", time.monotonic()))
            return
        self.listener.listen(hold=hold)
        self._follow_mode()
        if self._microphone is None and self._file is None:
            self._look_again()
            self._follow_mode()
        if self._microphone is None and self._file is None:
            self.listener.rest()
            self._tell_cockpit(NothingHeard("no microphone", time.monotonic()))
        self._tell_state()

    def stop(self, *, discard: bool) -> None:
        """The utterance is over."""
        self._pass_on(self.listener.end(time.monotonic(), discard=discard))

    def wake(self, on: bool) -> None:
        """Wait for the wake phrase between utterances, or not."""
        self.listener.wake_between = on
        if self.listener.mode in (Mode.OFF, Mode.WAKE):
            self.listener.rest()
        self._follow_mode()

    def mute(self, on: bool) -> None:
        """Close the stream for good, or allow it again."""
        self._muted = on
        if on:
            self._pass_on(self.listener.end(time.monotonic(), discard=True))
        self._follow_mode()

    def hear(self, block: Block, *, deaf: bool) -> None:
        """One block; `deaf` while the cockpit speaks, whose own voice is not to be heard."""
        now_playing = self._file.id if self._file else ""
        if block.file != now_playing:
            return
        if block.samples is None:
            self._end_file(block.at)
        elif block.file or not deaf or self.listener.mode is Mode.HOLD:
            self._pass_on(self.listener.block(block.samples, block.at))

    def hear_file(self, file_id: str, path: str, *, paced: bool) -> None:
        """Hear a file: at once, or `paced` as if it were spoken now."""
        try:
            samples = read_wav(Path(path))
        except BadSound as error:
            self._tell_cockpit(Problem("file", str(error)))
            self._tell_cockpit(FileHeard(file_id, "", 0.0, (), 0.0, 0.0, problem=str(error)))
            return
        self._end_file(time.monotonic())
        self._file = FileSource(file_id, samples, paced)
        self.listener.listen(hold=not paced)
        self._tell_state()
        self._file.play(self._post, self._start.silence_ms / 1000 + _PAUSE if paced else 0.0)

    def watch(self) -> None:
        """Called a few times a second: notice a lost microphone, look for it again."""
        now = time.monotonic()
        if self._microphone is not None and self._microphone.age > _LOST_SECONDS:
            self._tell_cockpit(DeviceLost("microphone", now))
            self._close_microphone()
            self._pass_on(self.listener.end(now))  # what was said until then is not lost
            self._retry_at = now
        if not self._needed:
            self._retry_at = None
        if self._retry_at is not None and now >= self._retry_at:
            self._retry_at = now + _RETRY_SECONDS
            self._look_again()
            self._follow_mode()

    def close(self) -> None:
        """Let the device go."""
        self._close_microphone()

    @property
    def _needed(self) -> bool:
        """Whether something is listened for that only a microphone can give."""
        wanted = self.listener.mode is not Mode.OFF and not self._muted and self._file is None
        return wanted and self._start.microphone != "none"

    def _follow_mode(self) -> None:
        """Have the stream open exactly when something is listened for."""
        if not self._needed:
            self._close_microphone()
        elif self._microphone is None:
            self._open_microphone()
        self._tell_state()

    def _open_microphone(self) -> None:
        try:
            self._microphone = OpenMicrophone(self._start.microphone, self._captured)
        except NoDevice as error:
            if self._retry_at is None and not any(known.what == "microphone" for known in self.problems):
                self.problems.append(Problem("microphone", str(error)))
                self._tell_cockpit(self.problems[-1])
            return
        self.device = self._microphone.name
        self.problems = [known for known in self.problems if known.what != "microphone"]
        if self._retry_at is not None:
            self._retry_at = None
            self._tell_cockpit(DeviceFound("microphone", self.device, time.monotonic()))

    def _captured(self, samples: bytes, at: float) -> None:
        self._post(Block(samples, at))

    def _look_again(self) -> None:
        """PortAudio keeps the device list it began with; this is how a newly plugged one is found."""
        if self._start.microphone != "none":
            self._let_go()
            close_or_die(_look_again)

    def _close_microphone(self) -> None:
        microphone, self._microphone = self._microphone, None
        if microphone is not None:
            close_or_die(microphone.close)

    def _pass_on(self, events: Iterator[Event]) -> None:
        ended = False
        for event in events:
            self._tell_cockpit(event)
            if isinstance(event, Final) and self._file is not None:
                self._file.finals.append(event)
            ended = ended or isinstance(event, (Final, NothingHeard))
        if ended and self._file is None:
            self._follow_mode()
        elif ended and self._file is not None and not self._file.over:
            self.listener.listen(hold=not self._file.paced)
        self._tell_state()

    def _end_file(self, at: float) -> None:
        file = self._file
        if file is None:
            return
        file.over = True
        self._pass_on(event for event in self.listener.end(at) if not (file.finals and isinstance(event, NothingHeard)))
        self._file = None
        self._tell_cockpit(file.heard())
        self.listener.rest()
        self._follow_mode()

    def _tell_state(self) -> None:
        listening = self.listener.mode in (Mode.ONCE, Mode.HOLD)
        state = Microphone(open=self._microphone is not None, listening=listening, muted=self._muted)
        if state != self._state:
            self._state = state
            self._tell_cockpit(state)

    def _look_for_device(self) -> None:
        if self._start.microphone == "none":
            return
        try:
            self.device = find("input", self._start.microphone)[1]
        except NoDevice as error:
            self.problems.append(Problem("microphone", str(error)))


def _look_again() -> None:
    with contextlib.suppress(NoDevice):
        look_again()
