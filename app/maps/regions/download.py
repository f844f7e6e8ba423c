"""Load an extract from the web: it goes on where it was cut, and only OpenStreetMap data is kept."""

import http.client
import json
import shutil
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from app.maps.regions import pbf
from app.maps.regions.failure import ImportFailed

Progress = Callable[[int, int], None]  # bytes so far, bytes in all or 0
CHUNK = 1 << 18
TRIES = 3  # without a single new byte
PATIENCE = 30.0  # seconds without a byte
SPARE = 50_000_000  # bytes of disk to leave free


def is_url(text: str) -> bool:
    """Whether a source is an address on the web."""
    return urlsplit(text).scheme.lower() in ("http", "https")


def load(url: str, target: Path, progress: Progress = lambda done, total: None) -> Path:
    """Load `url` into the file `target`. Raises ImportFailed with one sentence; what was loaded stays for next time."""
    part, note = target.with_name(f"{target.name}.part"), target.with_name(f"{target.name}.note")
    target.parent.mkdir(parents=True, exist_ok=True)
    tries, problem = 0, ""
    while tries < TRIES:
        before = part.stat().st_size if part.exists() else 0
        try:
            if _rest(url, part, note, progress):
                break
            problem = "the connection was cut"
        except urllib.error.HTTPError as error:
            error.close()
            if error.code != 416:
                raise ImportFailed(f"{url} answers {error.code} ({error.reason}); check the address.") from error
            part.unlink(missing_ok=True)
            problem = "the part loaded earlier no longer fits"
        except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as error:
            problem = str(getattr(error, "reason", error)) or type(error).__name__
        except ValueError as error:
            raise ImportFailed(f"{url} is not an address that can be loaded ({error}); check it.") from error
        except OSError as error:
            raise ImportFailed(f"{part} cannot be written ({error.strerror}); make room and run it again.") from error
        tries = 0 if part.exists() and part.stat().st_size > before else tries + 1
    else:
        raise ImportFailed(f"{url} cannot be loaded ({problem}); check the network and run the same command to go on.")
    try:
        pbf.check(part)
    except ImportFailed as error:
        part.unlink(missing_ok=True)
        note.unlink(missing_ok=True)
        raise ImportFailed(str(error).replace(str(part), url)) from error
    part.replace(target)
    note.unlink(missing_ok=True)
    return target


def _rest(url: str, part: Path, note: Path, progress: Progress) -> bool:
    """Go on with a part if the server still has the same file; True when it is whole."""
    known = _noted(note)
    version = known.get("version", "") if known.get("url") == url else ""
    have = part.stat().st_size if part.exists() and version else 0
    request = urllib.request.Request(url, headers={"User-Agent": "meridian-cockpit"})
    if have:
        request.add_header("Range", f"bytes={have}-")
        request.add_header("If-Range", version)
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        have = have if answer.status == 206 else 0
        length = int(answer.headers.get("Content-Length") or 0)
        total = have + length if length else 0
        free = shutil.disk_usage(part.parent).free
        if length + SPARE > free:
            raise ImportFailed(f"{part.parent} has {free >> 20} MB left and {url} needs {length >> 20} MB; make room.")
        version = answer.headers.get("ETag") or answer.headers.get("Last-Modified") or ""
        note.write_text(json.dumps({"url": url, "version": version}), encoding="utf-8")
        with part.open("ab" if have else "wb") as out:
            progress(have, total)
            while chunk := answer.read(CHUNK):
                if have == 0:
                    pbf.check_head(chunk[:512], url)
                out.write(chunk)
                have += len(chunk)
                progress(have, total)
    return total in (0, have)


def _noted(note: Path) -> dict[str, str]:
    try:
        read = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}
