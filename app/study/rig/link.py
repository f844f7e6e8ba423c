"""The way between a rig and desks on the same machine: a local socket with a secret, never a network."""

import contextlib
import json
import os
import secrets
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Any

from app.study.rig.line import Line, hang_up
from app.study.rig.messages import FROM_DESK, FROM_RIG, Message

WHERE = ".console"  # file in the study's folder with address and secret, readable by its owner only
HANDSHAKE = 5.0  # seconds for a desk to show that it knows the secret
AGAIN = 0.25  # seconds until a desk looks again for a rig that is not there
_FAMILY = "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"
_PREFIX = "meridian-console-"
Received = Callable[[Message], None]


class RigEnd:
    """Listens for desks on this machine and tells them in STUDY/.console where. Raises OSError when it cannot."""

    def __init__(self, received: Received, folder: Path) -> None:
        """`received` is called in a thread with every message of a desk; `folder` is the study's."""
        self._received, self._file = received, folder / WHERE
        self._desks: set[Line] = set()
        self._guard = threading.Lock()
        self._secret = secrets.token_bytes(32)
        self._closed = False
        _sweep(self._file)
        self._place = Path(tempfile.mkdtemp(prefix=_PREFIX)) if _FAMILY == "AF_UNIX" else None
        try:
            address = str(self._place / "rig") if self._place is not None else None
            self._listener = Listener(address, _FAMILY)
            self._tell(str(self._listener.address))
        except OSError:
            if self._place is not None:
                shutil.rmtree(self._place, ignore_errors=True)
            raise
        threading.Thread(target=self._accept, name="desks", daemon=True).start()

    @property
    def watched(self) -> int:
        """How many desks are there."""
        return len(self._desks)

    def send(self, message: Mapping[str, Any]) -> None:
        """To every desk, without waiting. The message is not to be changed afterwards."""
        with self._guard:
            desks = list(self._desks)
        for desk in desks:
            desk.send(message)

    def close(self) -> None:
        """Send what waits, let the desks go, and remove every trace."""
        self._closed = True
        with contextlib.suppress(OSError, ValueError, KeyError):
            if json.loads(self._file.read_text(encoding="utf-8"))["address"] == self._listener.address:
                self._file.unlink()
        with contextlib.suppress(OSError):  # wakes the thread that accepts
            Client(str(self._listener.address), _FAMILY).close()
        with contextlib.suppress(OSError):
            self._listener.close()
        with self._guard:
            desks = list(self._desks)
        for desk in desks:
            desk.close()
        if self._place is not None:
            shutil.rmtree(self._place, ignore_errors=True)

    def _tell(self, address: str) -> None:
        """Address and secret as a whole file, never half of one, that others cannot read."""
        made = self._file.with_name(f"{WHERE}-{secrets.token_hex(4)}")
        with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump({"address": address, "secret": self._secret.hex()}, file)
        made.replace(self._file)

    def _accept(self) -> None:
        while not self._closed:
            try:
                link = self._listener.accept()
            except ConnectionError:
                continue
            except OSError:
                return
            if self._closed:
                link.close()
                return
            threading.Thread(target=self._listen, args=(link,), name="from a desk", daemon=True).start()

    def _listen(self, link: "Connection[Any, Any]") -> None:
        """Shake hands here, where a desk that never does keeps no other one waiting."""
        if not _is_ours(link, self._secret):
            link.close()
            return
        desk = Line(link)
        with self._guard:
            if self._closed:
                desk.close()
            self._desks.add(desk)
        desk.receive_all(FROM_DESK, self._received)
        with self._guard:
            self._desks.discard(desk)


class DeskEnd:
    """Looks for the rig of a study's folder, and looks again whenever it is gone."""

    def __init__(self, received: Received, presence: Callable[[bool], None], folder: Path) -> None:
        """`received` and `presence` (whether the rig is there) are called in a thread."""
        self._received, self._presence, self._file = received, presence, folder / WHERE
        self._rig: Line | None = None
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="rig", daemon=True)
        self._thread.start()

    def send(self, message: Mapping[str, Any]) -> bool:
        """To the rig, without waiting; False when it is not there."""
        rig = self._rig
        return rig is not None and rig.send(message)

    def close(self, patience: float = 2.0) -> None:
        """Send what waits, and go."""
        self._closed.set()
        if (rig := self._rig) is not None:
            rig.close()
        self._thread.join(patience)

    def _run(self) -> None:
        while not self._closed.is_set():
            try:
                where = json.loads(self._file.read_text(encoding="utf-8"))
                link = Client(where["address"], _FAMILY, authkey=bytes.fromhex(where["secret"]))
            except (OSError, EOFError, ValueError, KeyError, TypeError, AuthenticationError):
                self._closed.wait(AGAIN)
                continue
            self._rig = Line(link)
            if self._closed.is_set():
                self._rig.close()
            self._presence(True)
            self._rig.receive_all(FROM_RIG, self._received)
            self._rig = None
            self._presence(False)


def _is_ours(link: "Connection[Any, Any]", secret: bytes) -> bool:
    """Whether whoever is there knows the secret, and has shown it in time; the same for the other side."""
    late = threading.Timer(HANDSHAKE, hang_up, (link,))
    late.daemon = True
    late.start()
    try:
        deliver_challenge(link, secret)
        answer_challenge(link, secret)
    except (OSError, EOFError, AuthenticationError):
        return False
    finally:
        late.cancel()
    return True


def _sweep(file: Path) -> None:
    """Remove the socket of a rig that died without doing so."""
    try:
        left = Path(json.loads(file.read_text(encoding="utf-8"))["address"]).parent
    except (OSError, ValueError, KeyError, TypeError):
        return
    if left.name.startswith(_PREFIX) and left.parent == Path(tempfile.gettempdir()):
        shutil.rmtree(left, ignore_errors=True)
