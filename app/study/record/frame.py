"""One record as one line that tells its own length and checksum: `<length> <checksum> <JSON>`, readable by any tool.

Length: bytes of the JSON in UTF-8, eight hexadecimal digits. Checksum: CRC-32 of those bytes, eight digits as well.
A record is a JSON object; `n` numbers the records of a session from 1 without a gap, `t` is seconds of one monotonic
clock, `kind` says what it is. No JSON text holds a line feed, so a torn record never hides the next one.
"""

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

HEAD = 18  # bytes before the JSON
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Torn:
    """Bytes at `offset` of a journal that are no whole record."""

    offset: int
    data: bytes


def text(record: Record) -> bytes:
    """A record as JSON in UTF-8, without spaces."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"), default=str).encode()


def framed(body: bytes) -> bytes:
    """The line of a record's JSON."""
    return b"%08x %08x %s\n" % (len(body), zlib.crc32(body), body)


def whole(line: bytes) -> bytes | None:
    """The JSON of a line without its line feed, or None when the line is torn or changed."""
    head, body = line[:HEAD], line[HEAD:]
    return body if len(head) == HEAD and head == b"%08x %08x " % (len(body), zlib.crc32(body)) else None


def records(data: bytes) -> Iterator[tuple[int, Record] | Torn]:
    """The records of a journal with the offset of each one's end; what is torn comes as it lies there."""
    offset = 0
    while offset < len(data):
        end = data.find(b"\n", offset)
        line = data[offset:] if end < 0 else data[offset:end]
        after = len(data) if end < 0 else end + 1
        body = whole(line) if end >= 0 else None
        record = _parsed(body)
        yield Torn(offset, data[offset:after]) if record is None else (after, record)
        offset = after


def _parsed(body: bytes | None) -> Record | None:
    if body is None:
        return None
    try:
        record = json.loads(body)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None
