"""Small files and a small server of map tiles for tests: one colour per zoom."""

import gzip
import json
import sqlite3
import struct
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from app.maps.drawing.pmtiles import tile_number
from app.maps.drawing.tile_math import Tile

COLOURS = ("red", "lime", "blue", "yellow", "magenta", "cyan", "orange", "white")


def png(colour: str, size: int = 256) -> bytes:
    """A picture of one colour."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def write_mbtiles(path: Path, tiles: dict[Tile, bytes], **said: str) -> None:
    """An MBTiles file."""
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE metadata(name TEXT, value TEXT)")
    database.execute("CREATE TABLE tiles(zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
    database.executemany("INSERT INTO metadata VALUES (?, ?)", said.items())
    rows = [(tile.z, tile.x, 2**tile.z - 1 - tile.y, data) for tile, data in tiles.items()]
    database.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
    database.commit()
    database.close()


def _numbers(*values: int) -> bytes:
    out = bytearray()
    for value in values:
        while value > 0x7F:
            out.append(value & 0x7F | 0x80)
            value >>= 7
        out.append(value)
    return bytes(out)


def _directory(entries: list[tuple[int, int, int, int]]) -> bytes:
    """(tile, run, length, offset) as a packed directory."""
    last, deltas = 0, []
    for tile, *_ in entries:
        deltas.append(tile - last)
        last = tile
    columns = [*deltas, *(e[1] for e in entries), *(e[2] for e in entries), *(e[3] + 1 for e in entries)]
    return gzip.compress(_numbers(len(entries), *columns))


def write_pmtiles(path: Path, tiles: dict[Tile, bytes], attribution: str, kind: int = 2, leaf: int = 4) -> None:
    """A PMTiles file of version 3 with leaf directories of `leaf` entries each."""
    data, entries = bytearray(), []
    for number, picture in sorted((tile_number(tile), picture) for tile, picture in tiles.items()):
        entries.append((number, 1, len(picture), len(data)))
        data += picture
    leaves, root = bytearray(), []
    for start in range(0, len(entries), leaf):
        packed = _directory(entries[start : start + leaf])
        root.append((entries[start][0], 0, len(packed), len(leaves)))
        leaves += packed
    top, about = _directory(root), gzip.compress(json.dumps({"attribution": attribution}).encode())
    at = [127, len(top), 127 + len(top), len(about), 127 + len(top) + len(about), len(leaves)]
    at += [at[4] + len(leaves), len(data), len(entries), len(entries), len(entries)]
    zooms = [tile.z for tile in tiles]
    head = struct.pack("<7sB11Q6B", b"PMTiles", 3, *at, 1, 2, 1, kind, min(zooms), max(zooms))
    path.write_bytes(head.ljust(127, b"\0") + top + about + bytes(leaves) + bytes(data))


class Served:
    """What a tile server was asked for, and how it shall answer."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.agents: set[str] = set()
        self.since: list[str] = []
        self.status = 200
        self.most = self._now = 0
        self.url = ""
        self.gate = threading.Event()
        self.gate.set()
        self._lock = threading.Lock()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        with self._lock:
            self.asked[handler.path] += 1
            self.agents.add(handler.headers["User-Agent"])
            self.since.append(handler.headers.get("If-Modified-Since", ""))
            self._now += 1
            self.most = max(self.most, self._now)
        self.gate.wait(10)
        with self._lock:
            self._now -= 1
        body = png("red", 16) if self.status == 200 else b""
        handler.send_response(self.status)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)


@contextmanager
def tile_server() -> Iterator[Served]:
    """A server of red tiles on this machine."""
    served = Served()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.answer(self)

        def log_message(self, *values: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    served.url = f"http://127.0.0.1:{server.server_address[1]}/{{z}}/{{x}}/{{y}}.png"
    try:
        yield served
    finally:
        served.gate.set()
        server.shutdown()
        server.server_close()
        thread.join()
