"""Album covers drawn with QPainter: one motif each over a glowing sky, with a little grain against banding."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

SIDE = 512


def _tint(rgb: list[int], alpha: float = 1.0, light: float = 0.0) -> QColor:
    """The colour with `alpha` 0 to 1, mixed with white by `light`."""
    red, green, blue = (round(part + (255 - part) * light) for part in rgb)
    return QColor(red, green, blue, round(255 * alpha))


def _glow(painter: QPainter, centre: QPointF, radius: float, rgb: list[int], alpha: float) -> None:
    gradient = QRadialGradient(centre, radius)
    for stop, share in ((0.0, 1.0), (0.35, 0.55), (0.7, 0.16), (1.0, 0.0)):
        gradient.setColorAt(stop, _tint(rgb, alpha * share))
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), QBrush(gradient))


def _ball(painter: QPainter, centre: QPointF, radius: float, top: QColor, bottom: QColor) -> None:
    gradient = QLinearGradient(
        centre.x() - radius * 0.4, centre.y() - radius, centre.x() + radius * 0.4, centre.y() + radius
    )
    gradient.setColorAt(0, top)
    gradient.setColorAt(1, bottom)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(gradient))
    painter.drawEllipse(centre, radius, radius)


def _line(painter: QPainter, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _hills(painter: QPainter, height: float, swing: float, phase: float, colour: QColor) -> None:
    path = QPainterPath(QPointF(0, SIDE))
    for x in range(0, SIDE + 9, 8):
        wave = math.sin(x / 92 + phase) + 0.45 * math.sin(x / 41 + 2.1 * phase)
        path.lineTo(x, height + swing * wave)
    path.lineTo(SIDE, SIDE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path, colour)


def _moon(painter: QPainter, sky: list[int], glow: list[int], warm: list[int]) -> None:
    centre = QPointF(326, 196)
    _glow(painter, centre, 420, glow, 0.55)
    for ring in range(7):
        _line(painter, _tint(glow, 0.30 - ring * 0.035, 0.3), 2.2)
        painter.drawEllipse(centre, 104 + ring * 34, 104 + ring * 34)
    _ball(painter, centre, 82, _tint(warm, 1, 0.55), _tint(warm, 1, 0.0))
    for row in range(13):
        reach = 150 - abs(row - 3) * 10
        shift = 18 * math.sin(row * 1.9)
        y = 356 + row * row * 0.35 + row * 9
        _line(painter, _tint(warm, 0.75 - row * 0.05, 0.25), 5.5 - row * 0.22)
        painter.drawLine(QPointF(326 + shift - reach / 2, y), QPointF(326 + shift + reach / 2, y))


def _notes(painter: QPainter, sky: list[int], glow: list[int], warm: list[int]) -> None:
    _glow(painter, QPointF(120, 120), 480, glow, 0.6)
    _ball(painter, QPointF(356, 330), 128, _tint(warm, 1, 0.2), _tint(glow, 1))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
    _ball(painter, QPointF(214, 248), 128, _tint(glow, 0.95), _tint([190, 40, 110], 0.9))
    _ball(painter, QPointF(330, 152), 74, _tint(warm, 0.9, 0.1), _tint([255, 90, 80], 0.8))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    for string in range(4):
        _line(painter, _tint(warm, 0.62, 0.6), 2.4)
        path = QPainterPath(QPointF(-10, 196 + string * 40))
        path.cubicTo(170, 96 + string * 44, 320, 336 + string * 30, 522, 214 + string * 36)
        painter.drawPath(path)


def _sun(painter: QPainter, sky: list[int], glow: list[int], warm: list[int]) -> None:
    centre = QPointF(256, 226)
    _glow(painter, centre, 400, glow, 0.75)
    _ball(painter, centre, 142, _tint(warm, 1, 0.25), _tint(glow, 1))
    for band in range(6):
        y = 236 + band * 22
        reach = math.sqrt(max(0.0, 143**2 - (y - centre.y()) ** 2))
        painter.fillRect(QRectF(256 - reach, y, 2 * reach, 3 + band * 2.6), _tint([92, 20, 98], 0.95))
    painter.fillRect(QRectF(0, 362, SIDE, 150), _tint([24, 5, 52]))
    _glow(painter, QPointF(256, 362), 260, glow, 0.5)
    for ray in range(-9, 10):
        _line(painter, _tint(glow, 0.62, 0.25), 2)
        painter.drawLine(QPointF(256 + ray * 16, 362), QPointF(256 + ray * 92, 520))
    for row in range(6):
        _line(painter, _tint(glow, 0.35 + row * 0.08, 0.25), 1.6 + row * 0.3)
        depth = 362 + 4.2 * row * row + row * 8
        painter.drawLine(QPointF(0, depth), QPointF(SIDE, depth))


def _snow(painter: QPainter, sky: list[int], glow: list[int], warm: list[int]) -> None:
    _glow(painter, QPointF(180, 150), 430, glow, 0.7)
    _ball(painter, QPointF(180, 150), 56, _tint(warm, 1, 0.5), _tint(warm, 1))
    for layer, alpha in enumerate((0.28, 0.42, 0.62, 0.9)):
        _hills(painter, 262 + layer * 58, 26 - layer * 3, 0.8 + layer * 1.7, _tint(glow, alpha, 0.25 + layer * 0.15))
    rng = np.random.default_rng(4)
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y, size in zip(rng.random(90) * SIDE, rng.random(90) * SIDE, rng.random(90), strict=True):
        painter.setBrush(QBrush(_tint([255, 255, 255], 0.25 + 0.6 * size)))
        painter.drawEllipse(QPointF(x, y), 1.2 + 3.2 * size**2, 1.2 + 3.2 * size**2)


def _road(painter: QPainter, sky: list[int], glow: list[int], warm: list[int]) -> None:
    _glow(painter, QPointF(300, 236), 420, glow, 0.85)
    _ball(painter, QPointF(300, 230), 92, _tint(warm, 1, 0.3), _tint(glow, 1))
    for layer in range(3):
        _hills(
            painter,
            268 + layer * 40,
            20 - layer * 5,
            2.4 + layer * 1.3,
            _tint([118 - layer * 38, 28 - layer * 8, 34 - layer * 8]),
        )
    road = QPainterPath(QPointF(290, 276))
    road.cubicTo(250, 330, 330, 360, 60, SIDE + 10)
    road.lineTo(470, SIDE + 10)
    road.cubicTo(372, 384, 300, 330, 300, 276)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(road, _tint([22, 8, 14]))
    for dash in range(6):
        far = dash / 6
        y = 300 + 190 * far**1.35
        _line(painter, _tint(warm, 0.35 + 0.6 * far), 2 + 9 * far)
        x = 296 + 14 * math.sin(far * 3.0) - 26 * far**2
        painter.drawLine(QPointF(x, y), QPointF(x - 6 * far, y + 9 + 20 * far))


def _cup(painter: QPainter, sky: list[int], glow: list[int], warm: list[int]) -> None:
    _glow(painter, QPointF(256, 250), 400, glow, 0.6)
    _ball(painter, QPointF(256, 268), 176, _tint(glow, 0.5, 0.1), _tint(sky, 0.7))
    body = QPainterPath(QPointF(150, 262))
    body.cubicTo(152, 400, 200, 420, 256, 420)
    body.cubicTo(312, 420, 360, 400, 362, 262)
    body.closeSubpath()
    shade = QLinearGradient(150, 262, 362, 420)
    shade.setColorAt(0, _tint(warm, 1, 0.35))
    shade.setColorAt(1, _tint([228, 92, 84]))
    _line(painter, _tint(warm, 1, 0.1), 20)
    painter.drawArc(QRectF(314, 272, 96, 88), 90 * 16, -200 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(body, QBrush(shade))
    painter.setBrush(QBrush(_tint([92, 36, 30])))
    painter.drawEllipse(QRectF(150, 244, 212, 36))
    for steam in range(3):
        path = QPainterPath(QPointF(206 + steam * 50, 232))
        path.cubicTo(176 + steam * 50, 190, 240 + steam * 50, 166, 206 + steam * 50, 112 - 18 * (steam == 1))
        _line(painter, _tint(warm, 0.7 - 0.12 * (steam != 1), 0.5), 9)
        painter.drawPath(path)


MOTIFS: dict[str, Callable[[QPainter, list[int], list[int], list[int]], None]] = {
    "moon": _moon,
    "notes": _notes,
    "sun": _sun,
    "snow": _snow,
    "road": _road,
    "cup": _cup,
}


def _grain(image: QImage) -> QImage:
    """A breath of noise, the same on every machine."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(SIDE, plain.bytesPerLine())[:, : SIDE * 3]
    noise = np.random.default_rng(7).normal(0, 1.6, (SIDE, SIDE, 1)).repeat(3, axis=2).reshape(SIDE, SIDE * 3)
    rough = np.ascontiguousarray(np.clip(pixels + noise, 0, 255).astype(np.uint8))
    return QImage(rough.tobytes(), SIDE, SIDE, SIDE * 3, QImage.Format.Format_RGB888).copy()


def draw_cover(cover: dict[str, Any], path: Path) -> None:
    """Draw one cover (keys motif, sky, glow, warm; colours as [r, g, b]) and store it as PNG."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    sky, glow, warm = cover["sky"], cover["glow"], cover["warm"]
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QLinearGradient(0, 0, SIDE * 0.35, SIDE)
    ground.setColorAt(0, _tint(sky, 1, 0.1))
    ground.setColorAt(1, _tint([round(part * 0.55) for part in sky]))
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), QBrush(ground))
    MOTIFS[cover["motif"]](painter, sky, glow, warm)
    painter.end()
    if not _grain(image).save(str(path)):
        raise OSError(f"The cover {path} cannot be written: check that the folder exists and has room.")
