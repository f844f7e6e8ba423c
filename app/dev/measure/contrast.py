"""Contrast of texts on the drawn pixels: the window as it is against the window with its letters taken away.

Where both pictures differ is ink; what is below it is its own background. Measured as WCAG 2.2 says, at the
worst tenth.
"""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage

from app.dev.measure.find import Find
from app.dev.measure.seen import Box, Seen, Text
from app.dev.measure.texts import driving, readable

NORMAL, LARGE, DRIVING = 4.5, 3.0, 7.0
LARGE_PIXELS = 24  # at 720 px height
FADE = 90  # pixels at 720 px height in which the end of a list fades
_INK = 0.75  # of the strongest difference: the middle of a stroke
_FEW = 6  # pixels of ink below which nothing can be said

Picture = NDArray[np.float64]  # height × width × (red, green, blue), 0–1


def pixels(image: QImage) -> Picture:
    """A picture's colours."""
    image = image.convertToFormat(QImage.Format.Format_RGBX8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)[:, :, :3] / 255.0


def luminance(colours: Picture) -> NDArray[np.float64]:
    """Relative luminance of sRGB colours, 0–1."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def without_letters(items: list[QObject], texts: list[Text], picture: Callable[[], Picture]) -> Picture:
    """The picture with these texts' letters taken away; they are given back."""
    clear, before = QColor(0, 0, 0, 0), {}
    for text in texts:
        item = items[text.number]
        before[text.number] = item.property("color")
        item.setProperty("color", clear)
    try:
        return picture()
    finally:
        for number, colour in before.items():
            items[number].setProperty("color", colour)


def contrast_of(box: Box, inked: Picture, bare: Picture) -> float | None:
    """Contrast of the ink in a box against what is below it, at the worst tenth; None where there is no ink."""
    rows = slice(max(0, round(box.y)), max(0, round(box.bottom)))
    columns = slice(max(0, round(box.x)), max(0, round(box.right)))
    ink, ground = inked[rows, columns], bare[rows, columns]
    differ = np.abs(ink - ground).max(axis=2) if ink.size else np.zeros((0, 0))
    if differ.size == 0 or differ.max() < 0.02:
        return None
    stroke = differ >= _INK * differ.max()
    if stroke.sum() < _FEW:
        return None
    full = luminance(ink[differ >= 0.97 * differ.max()])
    below = luminance(ground[stroke])
    colour = float(np.median(full))
    lighter, darker = np.maximum(colour, below), np.minimum(colour, below)
    return float(np.percentile((lighter + 0.05) / (darker + 0.05), 10))


def _fading(text: Text, unit: float) -> bool:
    """Whether it is on its way out of a list, whose last lines fade."""
    across, down = text.slides
    beside, below = text.clip.right - text.box.right, text.clip.bottom - text.box.bottom
    above = text.box.y - text.clip.y
    return (across and beside < FADE * unit) or (down and min(below, above) < FADE * unit)


def contrast_finds(seen: Seen, items: list[QObject], grab: Callable[[], QImage], scale: float = 1) -> Iterator[Find]:
    """The texts too pale for their ground; `grab` takes a picture of the window, of `scale` pixels to its own."""

    def picture() -> Picture:
        return pixels(grab())

    texts = [text for text in readable(seen) if text.enabled]
    inked, bare = picture(), without_letters(items, texts, picture)
    for text in texts:
        box = text.shown
        found = contrast_of(Box(box.x * scale, box.y * scale, box.w * scale, box.h * scale), inked, bare)
        wanted = DRIVING if driving(text) else LARGE if text.pixels >= LARGE_PIXELS * seen.unit else NORMAL
        if found is not None and found < wanted - 0.05 and not _fading(text, seen.unit):
            yield Find("contrast", text.path, text.text, f"has {found:.1f}:1, {wanted:.1f}:1 wanted")
