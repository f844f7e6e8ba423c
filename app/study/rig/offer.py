"""A rig offers its finished sessions to the desk that collects them, and keeps its own. Nothing leaves it unasked."""

import atexit
import contextlib
import json
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import zenoh
from zenoh.handlers import FifoChannel, Handler

from app.study.files.yaml_file import FileFaults
from app.study.rig.collected import Collected
from app.study.rig.lab import Lab, checked_name, own_name, rigs
from app.study.rig.lab_secret import LabError
from app.study.rig.manifest import QUIET, Manifest, finished, identity, manifest
from app.study.session_folder import read_session, sessions

CHUNK = 512 * 1024  # bytes at most of one answer


class Offer:
    """Answers, for the sessions of a study's folder, three questions of a desk: what is there, what does one consist
    of, what are the bytes of a file; and takes word that one has been collected."""

    def __init__(
        self, session: zenoh.Session, lab: Lab, rig: str, study: Path, told: Callable[[str], None] = lambda words: None
    ) -> None:
        """`session` is the machine's `lab.door`; `told` hears in a thread what was collected, one sentence each."""
        self.running: Path | None = None
        """The session that is recorded now: it is not offered, whatever its journal says."""
        self._session, self._lab = session, lab.name
        self._study, self._told, self._collected = study, told, Collected(study)
        self._known: dict[str, Path] = {}
        self._over: set[Path] = set()  # what is finished stays so
        self._manifests: dict[str, Manifest] = {}
        name = checked_name(rig or own_name(), "a rig")
        self.key = f"meridian/{lab.name}/{name}/{secrets.token_hex(4)}"
        self._queries = session.declare_queryable(f"{self.key}/sessions/*", FifoChannel(64))
        self._token = session.liveliness().declare_token(f"{self.key}/offers")
        self._thread = threading.Thread(target=self._run, args=(self._queries.handler,), name="offer", daemon=True)
        self._thread.start()
        atexit.register(self.close)  # a thread within Zenoh would abort the process at its end

    def close(self) -> None:
        """Offer nothing any more."""
        atexit.unregister(self.close)
        with contextlib.suppress(zenoh.ZError):
            self._token.undeclare()  # type: ignore[no-untyped-call]
            self._queries.undeclare()  # type: ignore[no-untyped-call]
        self._thread.join(10.0)

    @property
    def waiting(self) -> list[str]:
        """The names of sessions that have ended and that nobody has collected."""
        return [path.name for each, path in self._finished(quiet=0.0).items() if each not in self._collected]

    def linger(self) -> None:
        """Return once everything is collected, or at once when no desk collects now."""
        while self.waiting and rigs(self._session, self._lab, "collects"):
            time.sleep(0.5)

    def _run(self, queries: Handler[zenoh.Query]) -> None:
        for query in queries:
            with query, contextlib.suppress(zenoh.ZError):
                self._answer(query)

    def _answer(self, query: zenoh.Query) -> None:
        """What was asked for, or why not, in one sentence."""
        what = str(query.key_expr).rsplit("/", 1)[1]
        try:
            about = json.loads(query.payload.to_bytes()) if query.payload is not None else {}
            query.reply(query.key_expr, self._answers()[what](about or {}))
        except (KeyError, TypeError, ValueError):
            query.reply_err("The rig does not know what that asks: give both machines the same Meridian.")
        except (OSError, FileFaults) as error:
            query.reply_err(str(error))

    def _answers(self) -> dict[str, Callable[[dict[str, Any]], bytes]]:
        return {"all": self._all, "one": self._one, "bytes": self._bytes, "collected": self._took}

    def _finished(self, quiet: float = QUIET) -> dict[str, Path]:
        """The sessions on offer by identity; one that cannot be read is passed over."""
        found: dict[str, Path] = {}
        for path in sessions(self._study):
            with contextlib.suppress(OSError):
                if path != self.running and (path in self._over or finished(path, quiet)):
                    found[identity(path)] = path
                    if quiet:
                        self._over.add(path)
        return found

    def _all(self, about: dict[str, Any]) -> bytes:
        self._known = self._finished()
        told = []
        for each, path in self._known.items():
            with contextlib.suppress(FileFaults):
                study = read_session(path).study
                told.append({"identity": each, "name": path.name, "study": study, "collected": each in self._collected})
        return json.dumps(told).encode()

    def _one(self, about: dict[str, Any]) -> bytes:
        path = self._path(about)
        made = self._manifests[about["identity"]] = manifest(path, read_session(path).study)
        return json.dumps(made.data()).encode()

    def _bytes(self, about: dict[str, Any]) -> bytes:
        """Of a file that the manifest names, and of no other."""
        path = self._path(about)
        named = {part.path for part in self._manifests[about["identity"]].parts}
        if about["path"] not in named:
            raise KeyError(about["path"])
        with (path / about["path"]).open("rb") as file:
            file.seek(int(about["from"]))
            data: bytes = file.read(CHUNK)
            return data

    def _took(self, about: dict[str, Any]) -> bytes:
        path = self._path(about)
        if about["identity"] not in self._collected:
            self._collected.add(about["identity"])
            self._told(f"{path.name} has been collected by {about['desk']}.")
        return b"{}"

    def _path(self, about: dict[str, Any]) -> Path:
        """Of a session that is still here; raises LabError for one that was erased."""
        path = self._known.get(str(about["identity"]))
        if path is None or not (path / "session.json").is_file():
            raise LabError(GONE)
        return path


GONE = "The rig no longer has this session."
