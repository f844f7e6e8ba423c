"""Reads PMTiles version 3: one file of tiles in the order of a Hilbert curve. No Qt.

Format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
"""

import gzip
import json
import struct
import threading
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from app.maps.drawing.tile_math import DEEPEST, Tile
from app.maps.drawing.tile_source import broken, check_kind

HEADER = struct.Struct("<7sB11QBBBBBB")  # to the highest zoom; what follows says where to look at first
KINDS = {1: "mvt", 2: "png", 3: "jpg", 4: "webp", 5: "avif"}
NONE, GZIP = 1, 2
DEPTH = 4  # directories below one another, at most


@dataclass(frozen=True)
class Entry:
    """A run of tiles with one content, or a further directory where `run` is 0."""

    tile: int
    offset: int
    length: int
    run: int


class PmTiles:
    """A file of tiles; each thread has a handle of its own. Raises TilesBroken."""

    pixels, workers = 256, 1

    def __init__(self, path: Path, attribution: str = "") -> None:
        self._path = path
        self._own = threading.local()
        try:
            head = HEADER.unpack(self._read(0, HEADER.size))
            magic, version, root_at, root_length, about_at, about_length, leaves_at, _, data_at = head[:9]
            if magic != b"PMTiles" or version != 3:
                raise broken(path, "it is no PMTiles file of version 3")
            _, self._packing, tile_packing, kind, self.least, most = head[13:19]
            if self._packing not in (NONE, GZIP) or tile_packing not in (0, NONE):
                raise broken(path, "its compression is neither none nor gzip")
            check_kind(path, KINDS.get(kind, "unknown"))
            self.most = min(most, DEEPEST)
            self._root, self._leaves, self._data = (root_at, root_length), leaves_at, data_at
            said = json.loads(self._unpacked(about_at, about_length) or b"{}") if about_length else {}
            self._directory(*self._root)
        except (OSError, struct.error, zlib.error, EOFError, ValueError, IndexError) as error:
            raise broken(path, error) from error
        finally:
            self.close()
        self.attribution = attribution or str(said.get("attribution", ""))

    def picture(self, tile: Tile) -> bytes | None:
        """The encoded picture of a square."""
        wanted = tile_number(tile)
        at, length = self._root
        try:
            for _ in range(DEPTH):
                entries = self._directory(at, length)
                number = bisect_right(entries, wanted, key=lambda entry: entry.tile) - 1
                if number < 0:
                    return None
                entry = entries[number]
                if entry.run:
                    inside = wanted < entry.tile + entry.run
                    return self._read(self._data + entry.offset, entry.length) if inside else None
                at, length = self._leaves + entry.offset, entry.length
        except (OSError, zlib.error, EOFError, IndexError):
            return None
        return None

    def close(self) -> None:
        """Close this thread's handle."""
        if hasattr(self._own, "file"):
            self._own.file.close()
            del self._own.file

    def _read(self, at: int, length: int) -> bytes:
        if not hasattr(self._own, "file"):
            self._own.file = self._path.open("rb")
        file: BinaryIO = self._own.file
        file.seek(at)
        return file.read(length)

    def _unpacked(self, at: int, length: int) -> bytes:
        packed = self._read(at, length)
        return gzip.decompress(packed) if self._packing == GZIP else packed

    @lru_cache(maxsize=64)  # noqa: B019 - lives as long as the program's one source
    def _directory(self, at: int, length: int) -> tuple[Entry, ...]:
        values = _numbers(self._unpacked(at, length))
        count = next(values)
        tiles, last = [], 0
        for _ in range(count):
            last += next(values)
            tiles.append(last)
        runs = [next(values) for _ in range(count)]
        lengths = [next(values) for _ in range(count)]
        entries: list[Entry] = []
        for tile, run, size in zip(tiles, runs, lengths, strict=True):
            offset = next(values)
            before = entries[-1] if entries else None
            entries.append(
                Entry(tile, before.offset + before.length if not offset and before else offset - 1, size, run)
            )
        return tuple(entries)


def _numbers(data: bytes) -> Iterator[int]:
    """Unsigned LEB128 numbers; raises EOFError where the data ends within what is asked for."""
    value = shift = 0
    for byte in data:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield value
            value = shift = 0
    raise EOFError("a directory ends too early")


def tile_number(tile: Tile) -> int:
    """The number of a square: all squares of the zooms before, then along the Hilbert curve of its own."""
    number: int = (4**tile.z - 1) // 3
    x, y, half = tile.x, tile.y, 2**tile.z // 2
    while half:
        right, down = int(bool(x & half)), int(bool(y & half))
        number += half * half * ((3 * right) ^ down)
        if not down:
            if right:
                x, y = half - 1 - (x & (half - 1)), half - 1 - (y & (half - 1))
            x, y = y, x
        half //= 2
    return number
