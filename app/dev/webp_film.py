"""An animated WebP from pictures, each with its place in time: only what has changed is stored again.

The container: https://developers.google.com/speed/webp/docs/riff_container; Qt encodes each picture by itself.
"""

import struct
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect
from PySide6.QtGui import QImage, QImageWriter

LAST_S = 2.5  # seconds the last picture stays before the film begins anew
UNSEEN = 3  # of 255 by which a pixel may differ without being stored again
ANIMATED, KEPT = 0x02, 0x02  # flags: the file is animated; a frame takes the place of what was there


class NoFilm(Exception):
    """There is nothing to make a film of, or Qt cannot write WebP; the text is one sentence."""


def write_film(pictures: Sequence[tuple[float, QImage]], path: Path, quality: int) -> int:
    """Write pictures of one size, each with its second in the film, to `path`; returns the file's bytes.

    `quality`: 0–100 as in QImage.save. Raises NoFilm.
    """
    if not pictures:
        raise NoFilm("No picture was taken: look into the log for what kept the window from drawing.")
    size = pictures[0][1].size()
    frames: list[tuple[float, QRect, bytes]] = []
    before: npt.NDArray[np.int16] | None = None
    for at, picture in pictures:
        pixels = _pixels(picture)
        place = _changed(before, pixels)
        if place is None:
            continue
        frames.append((at, place, _encoded(picture.copy(place), quality)))
        before = pixels
    ends = [*(after[0] for after in frames[1:]), pictures[-1][0] + LAST_S]
    head = struct.pack("<I", ANIMATED) + _three(size.width() - 1) + _three(size.height() - 1)
    chunks = [_chunk(b"VP8X", head), _chunk(b"ANIM", struct.pack("<IH", 0xFF000000, 0))]
    for (at, place, data), end in zip(frames, ends, strict=True):
        shape = (place.x() // 2, place.y() // 2, place.width() - 1, place.height() - 1, round((end - at) * 1000))
        chunks.append(_chunk(b"ANMF", b"".join(map(_three, shape)) + bytes([KEPT]) + data))
    body = b"WEBP" + b"".join(chunks)
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    return len(body) + 8


def largest_step(pictures: Sequence[tuple[float, QImage]]) -> float:
    """The longest time, in seconds, that one picture stays."""
    return max((after[0] - before[0] for before, after in pairwise(pictures)), default=0.0)


def _pixels(picture: QImage) -> npt.NDArray[np.int16]:
    """Height × width × (blue, green, red)."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), :3].astype(np.int16)


def _changed(before: npt.NDArray[np.int16] | None, now: npt.NDArray[np.int16]) -> QRect | None:
    """The smallest rectangle, from even pixels, that holds everything new; None where nothing is."""
    high, wide = now.shape[:2]
    if before is None:
        return QRect(0, 0, wide, high)
    new = np.abs(now - before).max(axis=2) > UNSEEN
    rows, columns = np.flatnonzero(new.max(axis=1)), np.flatnonzero(new.max(axis=0))
    if not len(rows):
        return None
    left, top = int(columns[0]) // 2 * 2, int(rows[0]) // 2 * 2
    return QRect(left, top, int(columns[-1]) + 1 - left, int(rows[-1]) + 1 - top)


def _encoded(picture: QImage, quality: int) -> bytes:
    """The chunks of a picture that Qt wrote as a WebP of its own, without their wrapping."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"webp"))
    writer.setQuality(quality)
    if not writer.write(picture.convertToFormat(QImage.Format.Format_RGB888)):
        raise NoFilm("Qt cannot write WebP here: take PySide6 from PyPI, whose image formats are whole.")
    data = bytes(buffer.data().data())
    at, kept = 12, b""
    while at + 8 <= len(data):
        (length,) = struct.unpack_from("<I", data, at + 4)
        if data[at : at + 4] in (b"VP8 ", b"VP8L", b"ALPH"):
            kept += data[at : at + 8 + length + length % 2]
        at += 8 + length + length % 2
    return kept


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")
