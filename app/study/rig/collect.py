"""A desk fetches the finished sessions of its lab's rigs, each once and whole, however often the line is cut."""

import json
import os
import re
import secrets
import shutil
import socket
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import zenoh

from app.study.files.yaml_file import YamlFile
from app.study.record.journal import sync_folder, write_durably
from app.study.rig.collected import COMING, ORIGIN, Collected, coming
from app.study.rig.lab import Away, Lab, RigName, ask, own_name
from app.study.rig.lab_secret import LabError
from app.study.rig.manifest import Manifest, Part, identity, manifest_of, sha256
from app.study.rig.offer import GONE
from app.study.rig.reach import Reach
from app.study.session_folder import sessions

Told = Callable[[str], None]
Progress = Callable[[str, int, int], None]
PAUSE = 1.0  # seconds between two looks at the rigs


class Collecting:
    """Collects into a study's folder. Raises LabError when that is none, or another does so already."""

    def __init__(
        self,
        study: Path,
        lab: Lab,
        at: Sequence[str] = (),
        told: Told = lambda words: None,
        progress: Progress = lambda name, done, total: None,
    ) -> None:
        """`told` hears every sentence once; `progress` hears of a session how many bytes of all are here."""
        if not (study / "study.yaml").is_file():
            raise LabError(f"{study} is no study: name the folder whose study the rigs run.")
        self._study, self._lab, self._at = study, lab, at
        self._title = str(YamlFile(study / "study.yaml").data.get("study", ""))
        self._told, self._progress = told, progress
        self._said: set[str] = set()
        self._collected = Collected(study)
        self._lock = _locked(study)
        self._me = f"meridian/{lab.name}/{own_name()}/{secrets.token_hex(4)}/collects"
        self._ways: dict[RigName, zenoh.Session] = {}
        self._tokens: list[zenoh.LivelinessToken] = []
        self.reach = Reach(lab, at, self._show)
        self.came: list[str] = []
        """The names under which sessions were kept, in order."""

    def close(self) -> None:
        """Go; what is on its way goes on from there the next time."""
        self.reach.close()
        os.close(self._lock)

    def run(self, *, watch: bool = False, patience: float = 15.0) -> bool:
        """Collect what there is, or with `watch` what comes as well, for ever. False when a rig was away for
        `patience` seconds."""
        moved = time.monotonic()
        if not self._at:
            time.sleep(PAUSE)  # until every rig on this network has answered the call
        while True:
            before = len(self.came)
            answered, whole = self.look()
            if whole and not watch:
                return True
            if not answered and not self.came and (sentence := self.reach.refused()):
                raise LabError(sentence)
            if whole or len(self.came) > before:
                moved = time.monotonic()
            elif time.monotonic() - moved > (PAUSE if watch else patience):
                self._say(self.reach.why_none())
                if not watch:
                    return False
            if len(self.came) == before:
                time.sleep(PAUSE)

    def look(self) -> tuple[bool, bool]:
        """One round of all rigs: whether one answered, and whether all that they offer is here. Raises OSError, by a
        full disk say; LabError when a copy does not become whole."""
        there = self.reach.rigs("offers")
        self._ways = dict(there)
        whole = len(there) >= max(1, len(self._at))
        for name, _ in there:
            try:
                self._collect_from(name)
            except Away as error:
                self._say(f"{name.rig}: {error} What is here stays, and the rest follows.")
                whole = False
        return bool(there), whole

    def _collect_from(self, rig: RigName) -> None:
        have = self._here()
        for offer in self._offers(rig):
            each, name = offer["identity"], offer["name"]
            if offer["study"] != self._title:
                self._say(
                    f"{rig.rig} runs the study {offer['study']}, and this folder is {self._title}: it is left there."
                )
            elif each in have or (each in self._collected and not coming(self._study, name, each).exists()):
                if not offer["collected"]:
                    self._acknowledge(rig, each)
            else:
                self._fetch(rig, name, each)

    def _offers(self, rig: RigName) -> list[dict[str, Any]]:
        found = json.loads(self._ask(rig, "all"))
        return [each for each in found if re.fullmatch(r"P\d{2,3}-\d{1,4}", str(each["name"])) and each["study"]]

    def _fetch(self, rig: RigName, name: str, each: str) -> None:
        """One session, from where it was broken off, and into place at once when it is whole."""
        place = coming(self._study, name, each)
        place.mkdir(parents=True, exist_ok=True)
        try:
            made = manifest_of(json.loads(self._ask(rig, "one", identity=each)))
            if made.identity != each or made.name != name:
                raise ValueError("it is of another session")
            self._parts(rig, made, place)
            self._settle(rig, made, place)
        except ValueError as error:
            self._say(
                f"{rig.rig} offers {name} in a form that this Meridian does not take ({error}): it is left there."
            )
        except FileNotFoundError:
            if place.exists():
                raise
            self._collected.add(each)
            self._say(f"{name} of {rig.rig} was erased here while it came: the rest of it is left there.")
        except LabError as error:
            if str(error) != GONE:
                raise
            shutil.rmtree(place, ignore_errors=True)
            self._say(f"{name} was erased on {rig.rig} while it came: what was here of it has been removed.")

    def _parts(self, rig: RigName, made: Manifest, place: Path) -> None:
        done = 0
        for part in made.parts:
            for again in (False, True):
                if not place.exists():
                    raise FileNotFoundError(place)
                self._part(rig, made, part, place / part.path, done)
                if sha256(place / part.path) == part.sha256:
                    break
                (place / part.path).unlink()
                if again:
                    raise Away(f"{part.path} of {made.name} arrives changed: it is tried again.")
            done += part.size
        known = {part.path for part in made.parts}
        for path in place.rglob("*"):
            if path.is_file() and path.relative_to(place).as_posix() not in known:
                path.unlink()

    def _part(self, rig: RigName, made: Manifest, part: Part, path: Path, before: int) -> None:
        """A file, on from the bytes that are here."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            if file.tell() > part.size:
                file.truncate(0)
            while (size := file.seek(0, os.SEEK_END)) < part.size:
                data = self._ask(rig, "bytes", identity=made.identity, path=part.path, **{"from": size})
                if not data or not path.exists():
                    break
                file.write(data[: part.size - size])
                self._progress(f"{rig.rig} {made.name}", before + size + len(data), made.bytes)
            file.flush()
            os.fsync(file.fileno())

    def _settle(self, rig: RigName, made: Manifest, place: Path) -> None:
        """Into place, under a free name: two rigs may have had the same participant."""
        about = {"rig": rig.rig, "name": made.name, "identity": made.identity, "at": datetime.now(UTC).isoformat()}
        write_durably(place / ORIGIN, json.dumps(about, indent=1).encode())
        for folder in {path.parent for path in place.rglob("*")}:
            sync_folder(folder)
        self._collected.add(made.identity)
        final = _free(self._study / "sessions", made.name)
        final.parent.mkdir(exist_ok=True)
        place.rename(final)
        sync_folder(final.parent)
        self.came.append(final.name)
        other = f" It is kept as {final.name}, for another {made.name} is here." if final.name != made.name else ""
        self._told(f"{rig.rig}: {made.name} is here, {len(made.parts)} files, {made.bytes / 1e6:.1f} MB.{other}")
        self._acknowledge(rig, made.identity)

    def _acknowledge(self, rig: RigName, each: str) -> None:
        self._ask(rig, "collected", identity=each, desk=socket.gethostname())

    def _ask(self, rig: RigName, what: str, **about: Any) -> bytes:
        return ask(self._ways[rig], f"meridian/{self._lab.name}/{rig.rig}/{rig.run}/sessions/{what}", about)

    def _show(self, session: zenoh.Session) -> None:
        """Let a rig know that it is waited for."""
        self._tokens.append(session.liveliness().declare_token(self._me))

    def _here(self) -> set[str]:
        found = set()
        for path in sessions(self._study):
            if (path / "session.json").is_file():
                found.add(identity(path))
        return found

    def _say(self, words: str) -> None:
        if words and words not in self._said:
            self._said.add(words)
            self._told(words)


def _free(folder: Path, name: str) -> Path:
    """The name itself, or with the next number of a run that is not taken."""
    person, _, run = name.partition("-")
    while (folder / f"{person}-{run}").exists():
        run = str(int(run) + 1)
    return folder / f"{person}-{run}"


def _locked(study: Path) -> int:
    """A lock that the system gives free with this process; raises LabError when another has it."""
    place = study / COMING
    place.mkdir(exist_ok=True)
    if os.name != "posix":
        return os.open(place / "lock", os.O_RDWR | os.O_CREAT)
    import fcntl

    handle = os.open(place, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise LabError(f"Another `study collect` fills {study} already: end that one, or let it go on.") from None
    return handle
