"""Downloads that can be trusted: they go on where they were cut, are checked, and appear whole or not at all."""

import hashlib
import http.client
import json
import shutil
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from app.assistant.speech.models.catalogue import File, Model

Progress = Callable[[str, int, int], None]  # file name, bytes so far, bytes in all or 0
_CHUNK = 1 << 16
_TRIES_WITHOUT_PROGRESS = 3
_TIMEOUT = 30.0  # seconds without a byte
_SPARE = 50_000_000  # bytes of disk to leave free


class DownloadFailed(Exception):
    """The text is one sentence for people with the mend. What was there before is still there."""


def download(model: Model, folder: Path, progress: Progress = lambda name, done, total: None) -> Path:
    """Fetch, check and install a model below `folder`; answers its folder. Raises DownloadFailed."""
    target, waiting = folder / model.folder, folder / ".downloads"
    fresh = waiting / f"{model.folder}.new"
    try:
        waiting.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        for file in model.files:
            _install(file, model, _fetch(file, waiting, progress), fresh)
        if missing := missing_files(model, fresh):
            raise DownloadFailed(f"{model.name} lacks {missing[0]}: its archive is not the model; try again later.")
        shutil.rmtree(target, ignore_errors=True)
        fresh.rename(target)
    except OSError as error:
        raise DownloadFailed(f"{model.name} cannot be written to {folder} ({error.strerror or error}).") from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    for file in model.files:
        _forget(waiting / file.name)
    return target


def missing_files(model: Model, folder: Path) -> list[str]:
    """Needed files that are absent, empty or, for JSON, unreadable."""
    return [name for name in model.needs if not _sound(folder / name)]


def _sound(path: Path) -> bool:
    try:
        if path.suffix == ".json":
            json.loads(path.read_text(encoding="utf-8"))
        return path.stat().st_size > 0
    except (OSError, ValueError):
        return False


def _fetch(file: File, waiting: Path, progress: Progress) -> Path:
    """The whole, checked file in the waiting folder."""
    part = waiting / file.name
    tries = 0
    while tries < _TRIES_WITHOUT_PROGRESS:
        before = part.stat().st_size if part.exists() else 0
        try:
            if _fetch_rest(file, part, progress):
                break
            problem = "the connection was cut"
        except urllib.error.HTTPError as error:
            error.close()
            if error.code != 416:
                raise DownloadFailed(f"{file.url} answers {error.code} ({error.reason}): try again later.") from error
            _forget(part)
            problem = "the part fetched earlier no longer fits"
        except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as error:
            problem = str(getattr(error, "reason", error)) or type(error).__name__
        tries = 0 if part.exists() and part.stat().st_size > before else tries + 1
    else:
        raise DownloadFailed(f"{file.url} cannot be reached ({problem}): check the network and start again to go on.")
    _check(file, part)
    return part


def _fetch_rest(file: File, part: Path, progress: Progress) -> bool:
    """Go on with a part if the server still has the same file; True when it is whole."""
    note = _note(part)
    version = note.read_text(encoding="utf-8") if note.exists() else ""
    have = part.stat().st_size if part.exists() and version else 0
    request = urllib.request.Request(file.url, headers={"User-Agent": "meridian-cockpit"})
    if have:
        request.add_header("Range", f"bytes={have}-")
        request.add_header("If-Range", version)
    with urllib.request.urlopen(request, timeout=_TIMEOUT) as answer:
        if answer.status != 206:
            have = 0
        total = have + int(answer.headers.get("Content-Length") or 0)
        _check_room(part, total - have)
        note.write_text(answer.headers.get("ETag") or answer.headers.get("Last-Modified") or "", encoding="utf-8")
        with part.open("ab" if have else "wb") as out:
            while chunk := answer.read(_CHUNK):
                out.write(chunk)
                have += len(chunk)
                progress(file.name, have, total)
    return total in (0, have)


def _check_room(part: Path, needed: int) -> None:
    free = shutil.disk_usage(part.parent).free
    if needed + _SPARE > free:
        raise DownloadFailed(f"{part.name} needs {needed >> 20} MB and {part.parent} has {free >> 20} MB: make room.")


def _check(file: File, path: Path) -> None:
    """Length and checksum; a file that fails is thrown away."""
    size = path.stat().st_size
    wrong = f"it has {size} bytes, not {file.size}" if file.size and size != file.size else ""
    for kind, wanted in (("sha256", file.sha256), ("md5", file.md5)):
        if wanted and not wrong:
            with path.open("rb") as data:
                if hashlib.file_digest(data, kind).hexdigest() != wanted:
                    wrong = f"its {kind} is not the published one"
    if wrong:
        _forget(path)
        raise DownloadFailed(f"{file.name} is damaged ({wrong}): it was thrown away, start the download again.")


def _install(file: File, model: Model, path: Path, fresh: Path) -> None:
    if not file.unpack:
        shutil.copyfile(path, fresh / file.name)
        return
    try:
        with zipfile.ZipFile(path) as archive:
            _unpack(archive, model.folder, fresh)
    except (zipfile.BadZipFile, EOFError, NotImplementedError) as error:
        _forget(path)
        raise DownloadFailed(
            f"{file.name} is no sound archive: it was thrown away, start the download again."
        ) from error


def _unpack(archive: zipfile.ZipFile, top: str, fresh: Path) -> None:
    """Only plain files below the archive's one folder; a name that points elsewhere condemns the whole archive."""
    for entry in archive.infolist():
        path = PurePosixPath(entry.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or (path.parts and ":" in path.parts[0]):
            raise zipfile.BadZipFile(f"unsafe name {entry.filename}")
        if entry.is_dir() or path.parts[:1] != (top,):
            continue
        target = fresh.joinpath(*path.parts[1:])
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(entry) as source, target.open("wb") as out:
            shutil.copyfileobj(source, out)


def _note(part: Path) -> Path:
    """Where the server's name for this version of the file is kept."""
    return part.with_name(f"{part.name}.version")


def _forget(part: Path) -> None:
    part.unlink(missing_ok=True)
    _note(part).unlink(missing_ok=True)
