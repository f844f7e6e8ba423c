"""Picture tiles from a server that the user names: at most two requests at once, kept on disk by source. No Qt."""

import hashlib
import os
import tempfile
import threading
import time
import urllib.error
import urllib.request
from email.utils import formatdate
from pathlib import Path

from app.maps.drawing.tile_math import Tile
from app.maps.drawing.tile_source import TilesBroken

AGENT = "Meridian-Cockpit/0.1 (+https://github.com/meridian-cockpit)"
FRESH = 7 * 86_400.0  # seconds a kept picture is used without asking
PATIENCE = 8.0  # seconds
PAUSE = 30.0  # seconds without further requests after the server could not be reached
LARGEST = 2_000_000  # bytes of a picture
ROOM = 400_000_000  # bytes of one source's folder
EMPTY = b""  # kept where the server said that there is no such tile


class XyzTiles:
    """Tiles of a URL with {z}, {x} and {y} ({-y} counts from the south). Raises TilesBroken for any other URL."""

    pixels, least, most, workers = 256, 0, 19, 2

    def __init__(self, template: str, attribution: str, cache: Path) -> None:
        if not ("{z}" in template and "{x}" in template and ("{y}" in template or "{-y}" in template)):
            raise TilesBroken(
                f"The map's URL {template} does not say where zoom, column and row go; write {{z}}, {{x}} and {{y}}"
                " into map_tiles under [navigation]."
            )
        self._template = template
        self.attribution = attribution or f"Map tiles: {template.split('/')[2].split('@')[-1]}"
        self._folder = cache / hashlib.sha256(template.encode()).hexdigest()[:16]
        self._quiet_until = 0.0
        self._lock = threading.Lock()
        self.requests = 0  # sent so far
        self._sweep()

    def picture(self, tile: Tile) -> bytes | None:
        """The encoded picture: the kept one while it is fresh, else the server's, else the kept one however old."""
        path = self._folder / str(tile.z) / str(tile.x) / f"{tile.y}.tile"
        kept = path.read_bytes() if path.is_file() else None
        if kept is not None and time.time() - path.stat().st_mtime < FRESH:
            return kept or None
        if time.monotonic() < self._quiet_until:
            return kept or None
        since = formatdate(path.stat().st_mtime, usegmt=True) if kept else ""
        try:
            fetched = self._fetch(tile, since)
        except urllib.error.HTTPError as error:
            return self._refused(error, path, kept)
        except (OSError, ValueError):
            self._quiet_until = time.monotonic() + PAUSE
            return kept or None
        self._keep(path, fetched)
        return fetched

    def _refused(self, error: urllib.error.HTTPError, path: Path, kept: bytes | None) -> bytes | None:
        error.close()
        if error.code == 304 and kept is not None:
            os.utime(path)
        elif error.code in (204, 404, 410):
            self._keep(path, EMPTY)
            return None
        else:  # too many requests, no permission, a fault: leave the server alone for a while
            self._quiet_until = time.monotonic() + PAUSE
        return kept or None

    def _fetch(self, tile: Tile, since: str) -> bytes:
        south = 2**tile.z - 1 - tile.y
        url = self._template
        for name, value in (("z", tile.z), ("x", tile.x), ("y", tile.y), ("-y", south)):
            url = url.replace(f"{{{name}}}", str(value))
        request = urllib.request.Request(url, headers={"User-Agent": AGENT})
        if since:
            request.add_header("If-Modified-Since", since)
        with self._lock:
            self.requests += 1
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            data: bytes = answer.read(LARGEST + 1)
        if not data or len(data) > LARGEST:
            raise ValueError("no picture")
        return data

    def _keep(self, path: Path, data: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
                file.write(data)
            Path(file.name).replace(path)
        except OSError:
            return  # a full disk keeps nothing, and the map goes on

    def _sweep(self) -> None:
        """Forget the longest unused pictures where the folder has outgrown its room."""
        kept = sorted((path.stat().st_mtime, path.stat().st_size, path) for path in self._folder.rglob("*.tile"))
        total = sum(size for _, size, _ in kept)
        for _, size, path in kept:
            if total <= ROOM:
                return
            path.unlink(missing_ok=True)
            total -= size

    def close(self) -> None:
        """Nothing stays open."""
