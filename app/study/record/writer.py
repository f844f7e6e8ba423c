"""The recorder: `python -m app.study.record.writer FOLDER`. The only process that writes a session's folder.

Standard input: framed records (`frame.py`), in the order of their numbers, and `!sync TOKEN`. Standard output, one JSON
object a line: {"ready": last number kept, "sound": address, "aside": files}, {"kept": number} once everything up to it
is durable, {"synced": token}, {"problem": sentence}, {"waits": count} at every attempt in vain after that,
{"mended": true}. Sound comes over a connection of its own to `address` with the key of MERIDIAN_RECORD_KEY, so that it
goes on while the cockpit is busy: `link.py`. Its input at an end ends it; whatever it was sent until then is kept.
"""

import errno
import json
import os
import signal
import sys
import threading
import time
from collections import deque
from multiprocessing.connection import Connection, Listener
from pathlib import Path
from queue import Empty, Queue
from typing import Any, BinaryIO

from app.study.record.frame import whole
from app.study.record.hold import Taken, hold
from app.study.record.journal import JournalFile
from app.study.record.link import KEY, Sound, kept, sound_of
from app.study.record.track import Track

BATCH = 0.05  # seconds at most between a record's arrival and its being durable
RETRY = 1.0
_WAITING = 4096  # items read ahead of the disk; the pipe then holds the rest


class Writer:
    """One loop over what arrives; nothing is acknowledged before it is durable."""

    def __init__(self, folder: Path, output: BinaryIO) -> None:
        """Raises OSError when the folder cannot be written, Taken when another recorder does not leave it."""
        self._folder, self._output = folder, output
        folder.mkdir(parents=True, exist_ok=True)
        self._hold = hold(folder)
        self._journal = JournalFile(folder)
        self._tracks: dict[str, Track] = {}
        self.inbox: Queue[bytes | tuple[Connection, Sound] | None] = Queue(_WAITING)
        self._listener = Listener(authkey=bytes.fromhex(os.environ[KEY]))
        self._unsaved: deque[bytes | tuple[Connection, Sound]] = deque()
        self._heard: dict[tuple[Connection, str], int] = {}
        self._tokens: list[str] = []
        self._troubled = False
        threading.Thread(target=self._accept, name="sound links", daemon=True).start()
        aside = [path.name for path in self._journal.aside]
        self._tell(ready=self._journal.last, sound=_address(self._listener), aside=aside)

    def run(self) -> None:
        """Until the input ends and everything is kept."""
        over = False
        while not over or self._unsaved:
            over = self._gather() or over
            self._save()
            if self._unsaved:
                time.sleep(RETRY)
                if over and self._troubled and os.getppid() == 1:
                    break  # nobody is left to hear of it, and the disk takes nothing
        self._journal.close()
        for track in self._tracks.values():
            track.close()

    def _gather(self) -> bool:
        """What arrives within a batch's time; True when the input has ended."""
        until = 0.0
        while True:
            try:
                item = self.inbox.get(timeout=max(0.001, until - time.monotonic()) if until else 1.0)
            except Empty:
                return False
            if item is None:
                return True
            self._unsaved.append(item)
            until = until or time.monotonic() + BATCH
            if isinstance(item, bytes) and item.startswith(b"!"):
                return False

    def _save(self) -> None:
        """Write what waits, make it durable, say so; on a full or broken disk keep it and say that."""
        try:
            while self._unsaved:
                item = self._unsaved[0]
                if isinstance(item, bytes):
                    self._save_line(item)
                else:
                    self._save_sound(*item)
                self._unsaved.popleft()
            self._journal.sync()
            for track in self._tracks.values():
                track.sync()
        except OSError as error:
            self._trouble(error)
            return
        if self._troubled:
            self._troubled = False
            self._tell(mended=True)
        self._tell(kept=self._journal.last)
        for (link, name), position in self._heard.items():
            kept(link, name, position)
        self._heard.clear()
        for token in self._tokens:
            self._tell(synced=token)
        self._tokens.clear()

    def _save_line(self, line: bytes) -> None:
        if line.startswith(b"!sync "):
            self._tokens.append(line[6:].decode())
            return
        body = whole(line)
        if body is None:
            return
        number = int(json.loads(body)["n"])
        if number > self._journal.last:
            self._journal.append(number, body)

    def _save_sound(self, link: Connection, sound: Sound) -> None:
        track = self._tracks.get(sound.track)
        if track is None:
            track = self._tracks[sound.track] = Track(self._folder / "audio", sound.track, sound.rate)
        if sound.samples:
            track.append(sound.position, sound.samples)
        self._heard[link, sound.track] = track.position

    def _trouble(self, error: OSError) -> None:
        if not self._troubled:
            self._troubled = True
            self._tell(problem=_sentence(error, self._folder))
        else:
            self._tell(waits=len(self._unsaved))

    def _accept(self) -> None:
        while True:
            try:
                link = self._listener.accept()
            except (OSError, EOFError):
                if self._listener is None:
                    return
                continue
            except Exception:  # a stranger without the key
                continue
            threading.Thread(target=self._hear, args=(link,), name="sound", daemon=True).start()

    def _hear(self, link: Connection) -> None:
        try:
            while True:
                self.inbox.put((link, sound_of(link.recv_bytes())))
        except (EOFError, OSError, ValueError, KeyError):
            return

    def _tell(self, **what: Any) -> None:
        try:
            self._output.write(json.dumps(what).encode() + b"\n")
            self._output.flush()
        except OSError:
            return  # the cockpit has gone; what it sent is kept all the same


def _address(listener: Listener) -> str:
    return str(listener.address)


def _sentence(error: OSError, folder: Path) -> str:
    if error.errno == errno.ENOSPC:
        return f"The disk of {folder} is full: free some space; nothing is lost meanwhile, and recording goes on then."
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return f"{folder} cannot be written to ({error.strerror}): allow it; nothing is lost meanwhile."
    return f"The recording in {folder} fails ({error.strerror}): check the disk; nothing is lost meanwhile."


def _read(source: BinaryIO, writer: Writer) -> None:
    for line in source:
        writer.inbox.put(line.rstrip(b"\n"))
    writer.inbox.put(None)


def main() -> int:
    """Serve until the input ends. Ctrl+C is for the cockpit."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    folder = Path(sys.argv[1])
    try:
        writer = Writer(folder, sys.stdout.buffer)
    except (OSError, Taken) as error:
        sentence = str(error) if isinstance(error, Taken) else _sentence(error, folder)
        sys.stdout.buffer.write(json.dumps({"problem": sentence}).encode() + b"\n")
        sys.stdout.buffer.flush()
        return 1
    threading.Thread(target=_read, args=(sys.stdin.buffer, writer), name="records", daemon=True).start()
    writer.run()
    os._exit(0)  # threads that wait for sound have nothing left to bring


if __name__ == "__main__":
    sys.exit(main())
