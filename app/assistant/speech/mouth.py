"""The speaking half of the sound process: a thread that makes speech, and the speaker that is open while it is used."""

import contextlib
import os
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue

from app.assistant.speech.devices import NoDevice, find
from app.assistant.speech.earcons import earcon
from app.assistant.speech.engines import choose_voice
from app.assistant.speech.playback import Playback
from app.assistant.speech.speaker import OpenSpeaker, Output, SilentSpeaker
from app.assistant.speech.speaking import NoVoice, Voice
from app.assistant.speech.tone import Resampler, from_pcm
from app.assistant.speech.wire import DeviceFound, DeviceLost, Event, Problem, Speak, Start

_RATE = 48000
_IDLE_SECONDS = 8.0  # the speaker stays open this long: opening one takes a moment
_ECHO_SECONDS = 0.25  # sound in the room after the last sample
_STUCK_SECONDS = 1.0  # an open speaker that takes no block for so long is lost
_HUNG = 3  # exit code when a dead device cannot even be closed


class Mouth:
    """`audible` tells the ears when the cockpit would hear itself."""

    def __init__(self, start: Start, tell: Callable[[Event], None]) -> None:
        self._start = start
        self._tell = tell
        self.voice: Voice
        self.problems: list[Problem] = []
        self.device = ""
        self._playback = Playback(_RATE, tell)
        self._output: Output | None = None
        self._last_used = 0.0
        self._last_spoke = 0.0
        self._jobs: SimpleQueue[Speak] = SimpleQueue()
        self.set_language(start.language)
        self._look_for_device()
        threading.Thread(target=self._make_speech, name="voice", daemon=True).start()

    @property
    def audible(self) -> bool:
        if self._playback.speaking:
            self._last_spoke = time.monotonic()
        return time.monotonic() - self._last_spoke < _ECHO_SECONDS

    def set_language(self, language: str) -> None:
        """Choose the voice for a language."""
        self.voice, problem = choose_voice(self._start, language)
        self.problems = [known for known in self.problems if known.what != "voice"]
        if problem:
            self.problems.append(Problem("voice", problem))

    def speak(self, text_id: str, text: str, language: str) -> None:
        """Queue a text."""
        self._playback.begin(text_id)
        self._open()
        self._jobs.put(Speak(text_id, text, language))

    def earcon(self, name: str) -> None:
        """Play a tone now; a name that is none is ignored."""
        with contextlib.suppress(KeyError):
            self._playback.sound(earcon(name, _RATE))
            self._open()

    def stop(self) -> None:
        """Silence."""
        self._playback.stop(time.monotonic())
        self._last_spoke = 0.0

    def set_volume(self, level: float) -> None:
        self._playback.volume = min(1.0, max(0.0, level))

    def watch(self) -> None:
        """Called a few times a second: close an idle speaker, replace a lost one."""
        if self._output is None:
            if self._playback.busy:
                self._open()
            return
        now = time.monotonic()
        if self._playback.busy:
            self._last_used = now
        if self._output.age > _STUCK_SECONDS:
            self._tell(DeviceLost("speaker", now))
            self._close()
            if self._playback.busy:
                self._open(again=True)
        elif now - self._last_used > _IDLE_SECONDS and not self._playback.busy:
            self._close()

    def let_go(self) -> None:
        """Close the stream for a moment; what is being said goes on afterwards."""
        self._close()

    def close(self) -> None:
        self._playback.stop(time.monotonic())
        self._close()

    def _look_for_device(self) -> None:
        if self._start.speaker == "none":
            return
        try:
            self.device = find("output", self._start.speaker)[1]
        except NoDevice as error:
            self.problems.append(Problem("speaker", str(error)))

    def _open(self, *, again: bool = False) -> None:
        self._last_used = time.monotonic()
        if self._output is not None:
            return
        if self._start.speaker == "none":
            self._output = SilentSpeaker(self._playback)
            return
        try:
            self._output = OpenSpeaker(self._start.speaker, self._playback)
            self.device = self._output.name
            if again:
                self._tell(DeviceFound("speaker", self.device, time.monotonic()))
        except NoDevice as error:
            if not any(problem.what == "speaker" for problem in self.problems):
                self.problems.append(Problem("speaker", str(error)))
                self._tell(self.problems[-1])
            self._output = SilentSpeaker(self._playback)

    def _close(self) -> None:
        output, self._output = self._output, None
        if output is not None:
            close_or_die(output.close)

    def _make_speech(self) -> None:
        while True:
            job = self._jobs.get()
            failed = False
            try:
                if not self.voice.speaks(job.language):
                    self.set_language(job.language)
                for piece in self.voice.speak(job.text, job.language):
                    sound = Resampler(piece.rate, _RATE)(from_pcm(piece.samples))
                    if not self._playback.add(job.id, sound, piece.words):
                        break
            except NoVoice as error:
                failed = True
                self._tell(Problem("voice", str(error)))
            except Exception as error:  # an engine's own kind: the next text must still be tried
                failed = True
                problem = f"The voice {self.voice.name} failed ({type(error).__name__}): answers are shown only."
                self._tell(Problem("voice", problem))
            self._playback.complete(job.id, failed=failed)


def close_or_die(close: Callable[[], None]) -> None:
    """Close a device that may be dead; one that hangs ends the process, which the cockpit then starts again."""
    thread = threading.Thread(target=close, name="closing", daemon=True)
    thread.start()
    thread.join(timeout=2.0)
    if thread.is_alive():
        os._exit(_HUNG)
