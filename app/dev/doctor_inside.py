"""The doctor's checks of what belongs to the program: Python, packages, built assets, disk. They touch no device."""

import re
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from app.dev.assets import ROOT, is_stale, present
from app.dev.doctor import Finding, Status, Subject

_ROOM_WANTED, _ROOM_NEEDED = 1_000_000_000, 200_000_000


def python(subject: Subject) -> Iterator[Finding]:
    """Python 3.11 to 3.13; the event loop hangs on newer ones."""
    version = ".".join(map(str, sys.version_info[:3]))
    if (3, 11) <= sys.version_info[:2] <= (3, 13):
        yield Finding("Python", "ok", f"{version} ({sys.executable})")
    else:
        yield Finding(
            "Python", "fail", version, "Use Python 3.11, 3.12 or 3.13, for instance PYTHON=python3.12 make run."
        )


def packages(subject: Subject, project: Path = ROOT / "pyproject.toml") -> Iterator[Finding]:
    """Every direct dependency, and the one pair of versions that is known to crash."""
    wanted = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    missing = [name for name in dict.fromkeys(map(_name, wanted)) if _version(name) is None]
    missing = [name for name in missing if not (name == "vosk" and sys.platform == "darwin")]
    qt = _version("PySide6") or _version("PySide6-Essentials") or "none"
    if missing:
        yield Finding(
            "Packages", "fail", f"missing: {', '.join(missing)}", "Run 'make setup', or 'pip install .' here."
        )
    elif sys.version_info[:2] == (3, 11) and qt.startswith("6.12"):
        mend = "Run 'make setup', or pip install 'PySide6<6.12': this pair loses references and aborts after minutes."
        yield Finding("Packages", "fail", f"PySide6 {qt} on Python 3.11", mend)
    else:
        yield Finding("Packages", "ok", f"all there, PySide6 {qt}")


def assets(subject: Subject) -> Iterator[Finding]:
    """Whether what is built was built, from what is here."""
    stale = [asset.says for asset in present() if is_stale(asset)]
    if stale:
        mend = "Run 'make assets' or 'python -m app.dev.build'; main.py also does it when it starts."
        yield Finding("Built assets", "warn", f"to be built: {', '.join(stale)}", mend)
    else:
        yield Finding("Built assets", "ok", "all up to date")


def disk(subject: Subject) -> Iterator[Finding]:
    """Room for journals and models, and leave to write there."""
    folder = subject.data
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    status: Status = "ok" if free > _ROOM_WANTED else "warn" if free > _ROOM_NEEDED else "fail"
    mend = "" if status == "ok" else "Free some: a speech model takes up to 1.8 GB, a drive's journal a few MB."
    yield Finding("Disk", status, f"{free / 1e9:.1f} GB free", mend)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
        yield Finding("Data folder", "ok", str(subject.data))
    except OSError as error:
        mend = "Own that folder (chown), or set MERIDIAN_DATA to one of yours."
        yield Finding("Data folder", "fail", f"{subject.data} cannot be written to ({error.strerror})", mend)


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
