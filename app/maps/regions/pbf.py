"""OpenStreetMap PBF files from outside: is it one, is it whole, and its data in pieces that fit in memory."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.maps.regions.failure import ImportFailed

PIECE = 4_000_000  # bytes of compressed data handled at once
HEAD_LIMIT, BODY_LIMIT = 64 * 1024, 64 * 1024 * 1024  # sizes beyond these are forbidden by the format
FOREIGN = (
    (b"BZh", "is packed with bzip2", "unpack and convert it: osmium cat {name} -o map.osm.pbf"),
    (b"\x1f\x8b", "is packed with gzip", "unpack it, and give the .osm.pbf file"),
    (b"PK", "is a zip archive", "unpack it, and give the .osm.pbf file"),
    (b"\xfd7zXZ", "is packed with xz", "unpack it, and give the .osm.pbf file"),
    (b"SQLite format 3", "is a database, not OpenStreetMap PBF", "give the .osm.pbf file it was made from"),
)


@dataclass(frozen=True)
class Piece:
    """Some whole blocks of a file, as a PBF file of their own; `end` is the offset behind them in the file."""

    data: bytes
    end: int


def check(source: Path) -> int:
    """The size in bytes of a file that looks like whole PBF. Raises ImportFailed with one sentence otherwise."""
    try:
        with source.open("rb") as file:
            check_head(file.read(512), source)
            size = source.stat().st_size
            for offset, length in _blocks(source, file):
                if offset + length > size:
                    raise ImportFailed(
                        f"{source} ends in the middle ({size / 1e6:.1f} MB are here): its download broke off; "
                        "load it again, `region add URL` goes on where it stopped."
                    )
    except OSError as error:
        raise ImportFailed(f"{source} cannot be read ({error.strerror}); check the path and its permissions.") from None
    return size


def pieces(source: Path, start: int = 0) -> Iterator[Piece]:
    """The file's data blocks from offset `start` on, about PIECE bytes at a time, each piece with the file's header."""
    with source.open("rb") as file:
        blocks = list(_blocks(source, file))
        header = _read(file, *blocks[0])
        first = end = max(start, sum(blocks[0]))
        for offset, length in blocks[1:]:
            if offset < first:
                continue
            end = offset + length
            if end - first >= PIECE:
                yield Piece(header + _read(file, first, end - first), end)
                first = end
        if end > first:
            yield Piece(header + _read(file, first, end - first), end)


def sampled(source: Path, count: int) -> Iterator[Piece]:
    """Up to `count` single data blocks, spread evenly over the file, each with the file's header."""
    with source.open("rb") as file:
        blocks = list(_blocks(source, file))
        header = _read(file, *blocks[0])
        for offset, length in blocks[1 :: max(1, len(blocks) // count)]:
            yield Piece(header + _read(file, offset, length), offset + length)


def check_head(head: bytes, source: Path | str) -> None:
    """Say what a file is that is no PBF, from its first bytes. Raises ImportFailed."""
    if not head:
        raise ImportFailed(f"{source} is empty; load it again.")
    for magic, what, mend in FOREIGN:
        if head.startswith(magic):
            raise ImportFailed(f"{source} {what}; {mend.format(name=Path(source).name)}.")
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype", b"<html")):
        raise ImportFailed(f"{source} is a web page, not a map; give the link of the .osm.pbf file itself.")
    if text.startswith(b"<"):
        raise ImportFailed(f"{source} is XML; convert it: osmium cat {Path(source).name} -o map.osm.pbf.")
    if head[4:15] != b"\x0a\x09OSMHeader":
        raise ImportFailed(f"{source} cannot be read as OpenStreetMap data (no PBF header); give an .osm.pbf file.")


def _blocks(source: Path, file: BinaryIO) -> Iterator[tuple[int, int]]:
    """(offset, length) of every block by its own account; the last may reach beyond a broken file's end."""
    offset = 0
    while True:
        file.seek(offset)
        prefix = file.read(4)
        if not prefix:
            return
        size = struct.unpack(">I", prefix)[0] if len(prefix) == 4 else HEAD_LIMIT
        body = _body_size(file.read(size)) if 0 < size <= HEAD_LIMIT else -1
        if len(prefix) < 4:
            body = 0
        if not 0 <= body <= BODY_LIMIT:
            raise ImportFailed(
                f"{source} cannot be read as OpenStreetMap data (damaged at byte {offset}); load it again."
            )
        yield offset, 4 + size + body
        offset += 4 + size + body


def _body_size(header: bytes) -> int:
    """The field `datasize` of a BlobHeader (protocol buffers); −1 when it has none."""
    at = 0
    try:
        while at < len(header):
            key, at = _varint(header, at)
            value, at = _varint(header, at)
            if key == 3 << 3:
                return value
            at += value if key & 7 == 2 else 0
    except IndexError:
        return 0  # cut off within the header
    return -1


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def _read(file: BinaryIO, offset: int, length: int) -> bytes:
    file.seek(offset)
    return file.read(length)
