"""The sound process: `python -m app.assistant.speech.child`. Owns microphone, recogniser and speaker; may die.

It reads commands of `wire.py` from standard input and writes events to standard output. Standard input at its end ends
it, so it never outlives the cockpit. What it plays is taken out of what it hears (`echo.py`), so one can speak over it;
where that cannot be done it is half duplex: deaf while it speaks, until push-to-talk stops the voice.
"""

import os
import signal
import sys
import threading
import time
from typing import BinaryIO

from app.assistant.speech.reasons import why
from app.assistant.speech.serving import Service
from app.assistant.speech.wire import BadMessage, Event, Problem, Quit, decode, encode

_FAREWELL = 5.0  # seconds to end in good order once the cockpit has gone
_SWITCH_SECONDS = 0.0005  # after which a thread that computes lets those of the devices go on


class Output:
    """The pipe of standard output for us alone: what libraries print goes to standard error."""

    def __init__(self) -> None:
        self._pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
        self._writing = threading.Lock()
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def tell(self, event: Event) -> None:
        """Write an event; any thread may. A closed pipe means that the cockpit has gone."""
        with self._writing:
            try:
                self._pipe.write(encode(event))
                self._pipe.flush()
            except OSError:
                os._exit(0)


def _read(source: BinaryIO, service: Service) -> None:
    for line in source:
        try:
            service.take(decode(line))
        except BadMessage as error:
            service.tell(Problem("message", why("message", error=error)))
    service.inbox.put(Quit())
    time.sleep(_FAREWELL)
    os._exit(1)  # it hangs in a device, and nobody is left who could end it


def main() -> int:
    """Read the first line, then serve. Ctrl+C is for the cockpit, which then closes our standard input."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.setswitchinterval(_SWITCH_SECONDS)
    output = Output()
    first = sys.stdin.buffer.readline()
    if not first:
        return 0
    service = Service(decode(first), output.tell)
    threading.Thread(target=_read, args=(sys.stdin.buffer, service), name="commands", daemon=True).start()
    service.run()
    os._exit(0)  # threads of sound libraries may hang on dead devices; there is nothing left to save


if __name__ == "__main__":
    main()
