"""The sound process: `python -m app.assistant.speech.child`. Owns microphone, recogniser and speaker; may die.

It reads commands of `wire.py` from standard input and writes events to standard output. Standard input at its end ends
it, so it never outlives the cockpit. Without echo cancellation it is half duplex: while the cockpit speaks, the open
microphone is not listened to, because it would hear the cockpit; push-to-talk stops the voice and listens at once.
"""

import os
import signal
import sys
import threading
import time
from queue import Empty, SimpleQueue
from typing import BinaryIO

from app.assistant.speech.ears import Ears
from app.assistant.speech.filesource import Block
from app.assistant.speech.mouth import Mouth
from app.assistant.speech.wire import (
    Alive,
    BadMessage,
    Command,
    Earcon,
    Event,
    Expect,
    HearFile,
    Listen,
    Mute,
    Problem,
    Quit,
    Ready,
    SetLanguage,
    Speak,
    Start,
    StopListening,
    StopSpeaking,
    Volume,
    Wake,
    decode,
    encode,
)

_WATCH_SECONDS = 0.2


class Child:
    """One loop over a queue of commands and blocks of sound; the only thread that touches the recogniser."""

    def __init__(self, start: Start, output: BinaryIO) -> None:
        self._output = output
        self._writing = threading.Lock()
        self.inbox: SimpleQueue[Command | Block] = SimpleQueue()
        self._mouth = Mouth(start, self.tell)
        self._ears = Ears(start, self.tell, self.inbox.put, self._mouth.let_go)
        self._language = start.language
        self._tell_ready()

    def tell(self, event: Event) -> None:
        """Write an event; any thread may. A closed pipe means that the cockpit has gone."""
        with self._writing:
            try:
                self._output.write(encode(event))
                self._output.flush()
            except OSError:
                os._exit(0)

    def run(self) -> None:
        """Until Quit."""
        next_sign = 0.0
        while True:
            if (now := time.monotonic()) >= next_sign:
                next_sign = now + 1.0
                self.tell(Alive(now))
            try:
                item = self.inbox.get(timeout=_WATCH_SECONDS)
            except Empty:
                item = None
            if isinstance(item, Quit):
                break
            if isinstance(item, Block):
                self._ears.hear(item, deaf=self._mouth.audible)
            elif item is not None:
                self._obey(item)
            self._ears.watch()
            self._mouth.watch()
        self._ears.close()
        self._mouth.close()

    def _obey(self, command: Command) -> None:
        match command:
            case Listen(hold):
                self._mouth.stop()
                self._ears.listen(hold=hold)
            case StopListening(discard):
                self._ears.stop(discard=discard)
            case Wake(on):
                self._ears.wake(on)
            case Mute(on):
                self._ears.mute(on)
            case Expect(phrases):
                self._ears.expect(phrases)
            case HearFile(id, path, paced):
                self._ears.hear_file(id, path, paced=paced)
            case SetLanguage(language):
                self._language = language
                self._ears.set_language(language)
                self._mouth.set_language(language)
                self._tell_ready()
            case Speak(id, text, language):
                self._mouth.speak(id, text, language)
            case StopSpeaking():
                self._mouth.stop()
            case Earcon(name):
                self._mouth.earcon(name)
            case Volume(level):
                self._mouth.set_volume(level)

    def _tell_ready(self) -> None:
        ears, mouth = self._ears, self._mouth
        self.tell(
            Ready(
                recogniser=ears.recogniser.name,
                model=ears.recogniser.model,
                voice=mouth.voice.name,
                microphone=ears.device,
                speaker=mouth.device,
                language=self._language,
                pid=os.getpid(),
            )
        )
        for problem in (*ears.problems, *mouth.problems):
            self.tell(problem)


def _read(source: BinaryIO, child: Child) -> None:
    for line in source:
        try:
            child.inbox.put(decode(line))
        except BadMessage as error:
            child.tell(Problem("message", f"The sound process was sent something else: {error}."))
    child.inbox.put(Quit())


def _own_output() -> BinaryIO:
    """The pipe of standard output for us alone: what libraries print goes to standard error."""
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return pipe


def main() -> int:
    """Read the first line, then serve. Ctrl+C is for the cockpit, which then closes our standard input."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    output = _own_output()
    first = sys.stdin.buffer.readline()
    if not first:
        return 0
    child = Child(decode(first), output)
    threading.Thread(target=_read, args=(sys.stdin.buffer, child), name="commands", daemon=True).start()
    child.run()
    os._exit(0)  # threads of sound libraries may hang on dead devices; there is nothing left to save


if __name__ == "__main__":
    main()
