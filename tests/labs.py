"""A lab on this machine for tests: a secret, a rig's and a desk's folder of the same study, and the door between."""

import os
import secrets
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.study.rig.collect import Collecting
from app.study.rig.door import Door
from app.study.rig.lab import Lab
from app.study.rig.lab_secret import make_secret
from app.study.study_folder import StudyFolder
from tests.made_session import made_session, made_study


class MadeLab:
    """`rig` and `desk` are folders of the usability study, `at` is where the rig waits, on the loopback alone."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.secret = make_secret(path / "lab.secret")
        self.lab = Lab("ux", self.secret)
        self.rig, self.desk = made_study(path / "rig"), made_study(path / "desk")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.at = f"tcp/127.0.0.1:{free.getsockname()[1]}"
        self.told: list[str] = []

    @contextmanager
    def door(self, rig: str = "kitchen", at: str = "", folder: Path | None = None) -> Iterator[Door]:
        """A rig that offers what it has."""
        door = Door(self.lab, rig, at or self.at, folder or self.rig.path, self.told.append)
        try:
            yield door
        finally:
            door.close()

    @contextmanager
    def collecting(self, *at: str) -> Iterator[Collecting]:
        """A desk; what it tells is in `told` as well."""
        made = Collecting(self.desk.path, self.lab, at or (self.at,), self.told.append)
        try:
            while len(made.reach.rigs("offers")) < max(1, len(at)):
                time.sleep(0.05)
            yield made
        finally:
            made.close()


def ended_session(study: StudyFolder, participant: int, sound: int = 0) -> Path:
    """A session that ended a minute ago, with so many bytes of "sound" that cannot be pressed together."""
    path = made_session(study, participant)
    (path / "audio").mkdir()
    (path / "audio" / "participant-000001.flac").write_bytes(secrets.token_bytes(sound))
    for file in path.rglob("*"):
        os.utime(file, (file.stat().st_mtime - 60,) * 2)
    return path


def files(session: Path) -> dict[str, bytes]:
    """Every file of a session but where it was collected from."""
    found = {path.relative_to(session).as_posix(): path.read_bytes() for path in session.rglob("*") if path.is_file()}
    found.pop("collected.json", None)
    return found
