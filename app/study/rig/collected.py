"""Which sessions have been collected, also those erased since: a file of fingerprints that tell nothing of a person."""

import json
import os
import shutil
from pathlib import Path

from app.study.record.journal import sync_folder

ORIGIN = "collected.json"  # a collected session's file that says where it is from
FILE = ".collected"  # in the study's folder: one identity of a session a line
COMING = ".collecting"  # in the study's folder: what is on its way


class Collected:
    """The sessions of a study's folder that have been collected, on the rig as well as on the desk."""

    def __init__(self, study: Path) -> None:
        self._study, self._file = study, study / FILE

    def __contains__(self, identity: str) -> bool:
        try:
            return identity in self._file.read_text(encoding="ascii").split()
        except FileNotFoundError:
            return False

    def add(self, identity: str) -> None:
        """Remember it for good; raises OSError."""
        if identity in self:
            return
        with self._file.open("a", encoding="ascii") as file:
            file.write(identity + "\n")
            file.flush()
            os.fsync(file.fileno())
        sync_folder(self._study)


def coming(study: Path, name: str, identity: str) -> Path:
    """The folder in which a session gathers until it is whole."""
    return study / COMING / f"{name}_{identity}"


def origin(session: Path) -> list[str]:
    """Where a session was collected from, as "rig: P07-1", or nothing for one that was made here."""
    try:
        about = json.loads((session / ORIGIN).read_text(encoding="utf-8"))
        return [f"{about['rig']}: {about['name']}"]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def give_up(study: Path, participant: int) -> list[str]:
    """Remove what is on its way of a participant, who is erased, and never collect it again; returns its names."""
    names = []
    for path in (study / COMING).glob(f"P{participant:02d}-*_*"):
        name, _, identity = path.name.partition("_")
        Collected(study).add(identity)
        shutil.rmtree(path)
        names.append(name)
    return names
