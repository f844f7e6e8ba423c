"""Signs as pictures: words with a halo, road shields, marks, pills and pins; measured before they are painted."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from app.maps.drawing.icon_paths import icon_svg
from app.maps.drawing.sign import Sign
from app.maps.drawing.sign_style import ICONS, STYLES, Style, tone
from app.theme.colour import Colour, contrast

HALO = 2.6  # width of the halo around letters, in reference pixels
COMMA = frozenset({"de", "fr"})  # languages that write 4,6
PILL, DOT, PIN = 38.0, 26.0, 46.0
READABLE = 3.0  # WCAG: contrast of signs


@dataclass(frozen=True)
class Look:
    """What a picture depends on beside its sign: type family, colours by the theme's names, language, pixels."""

    family: str = "Inter"
    language: str = "en"
    unit: float = 1.0
    ratio: float = 1.0
    colours: Mapping[str, QColor] = None  # type: ignore[assignment]
    free: str = "%1 · %2 free"
    one_free: str = "%1 · 1 free"

    def colour(self, name: str, strength: float = 1.0) -> QColor:
        """A colour of the theme; white where it has none."""
        made = QColor((self.colours or {}).get(name, QColor("white")))
        made.setAlphaF(made.alphaF() * strength)
        return made

    def ink(self, ground: QColor) -> QColor:
        """What reads on this ground: the theme's ink for filled buttons, or its surface."""
        filled, below = self.colour("onLight"), _plain(ground)
        reads = contrast(_plain(filled), below) >= READABLE
        return filled if reads else self.colour("surface")


def _plain(colour: QColor) -> Colour:
    return Colour(colour.redF(), colour.greenF(), colour.blueF())


@dataclass(frozen=True)
class Shape:
    """The size of a picture in pixels, and where its middle lies from the ground point."""

    width: float
    height: float
    across: float = 0.0
    down: float = 0.0


class SignImages:
    """Measures and paints signs in one look. Variants of a place: "pill", "named", "dot"; of a find: "pin"."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._widths: dict[tuple[str, str], float] = {}
        self._fonts: dict[tuple[float, int, bool, float], QFont] = {}

    def shape(self, sign: Sign, variant: str) -> Shape:
        """How large the picture will be."""
        unit = self.look.unit
        style = STYLES.get(sign.kind, STYLES["mark"])
        if variant == "dot":
            return Shape(DOT * unit, DOT * unit)
        if variant in ("pin", "chosen"):
            size = PIN * unit * (1.0 if variant == "pin" else 1.3)
            return Shape(size, size * 1.28, 0.0, -size * 0.64)
        if variant == "named":
            width = self._width(self._text(sign), style) + (DOT + 6) * unit + 2 * HALO * unit
            return Shape(width, DOT * unit, (width - DOT * unit) / 2, 0.0)
        if variant == "pill":
            width = (7 + 26 + 8) * unit + self._width(self._text(sign), style) + 15 * unit
            width += self._width(self._fact(sign), style) + 8 * unit if self._fact(sign) else 0.0
            return Shape(width, (PILL + 14) * unit, 0.0, -(PILL + 14) / 2 * unit)
        width = self._width(self._text(sign), style)
        if sign.kind.startswith("shield"):
            return Shape(max(width + 12 * unit, 26 * unit), 22 * unit)
        edge = 2 * HALO * unit
        if sign.kind in ("peak", "pass"):
            below = self._width(sign.detail, style, 0.86) if sign.detail else 0.0
            rows = 2.3 if sign.detail else 1.2
            return Shape(
                max(width, below) + edge,
                14 * unit + rows * style.size * unit + edge,
                0.0,
                (rows * style.size / 2 - 2) * unit,
            )
        return Shape(width + edge, style.size * 1.4 * unit + edge)

    def image(self, sign: Sign, variant: str) -> QImage:
        """The picture, with the screen's pixel ratio set."""
        shape, ratio = self.shape(sign, variant), self.look.ratio
        size = (max(1, round(shape.width * ratio + 0.5)), max(1, round(shape.height * ratio + 0.5)))
        image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, shape.width, shape.height)
        if variant in ("pin", "chosen"):
            self._paint_pin(painter, sign, area, variant)
        elif variant in ("dot", "named"):
            self._paint_mark(painter, sign, area)
        elif variant == "pill":
            self._paint_pill(painter, sign, area)
        elif sign.kind.startswith("shield"):
            self._paint_shield(painter, sign, area)
        elif sign.kind in ("peak", "pass"):
            self._paint_peak(painter, sign, area)
        else:
            self._write(painter, self._text(sign), area.center(), STYLES[sign.kind], middle=True)
        painter.end()
        return image

    # --- words ----------------------------------------------------------------------------------------------------

    def _text(self, sign: Sign) -> str:
        words = sign.words(self.look.language)
        return words.upper() if STYLES.get(sign.kind, STYLES["mark"]).capitals else words

    def _fact(self, sign: Sign) -> str:
        detail = sign.detail.replace(".", ",") if self.look.language in COMMA else sign.detail
        if sign.free < 0 or not detail:
            return detail
        told = self.look.one_free if sign.free == 1 else self.look.free
        return told.replace("%1", detail).replace("%2", str(sign.free))

    def _font(self, style: Style, scale: float = 1.0) -> QFont:
        spacing = style.spacing if self.look.language != "zh" else style.spacing * 0.4
        key = (style.size * scale, style.weight, style.italic, spacing)
        if key not in self._fonts:
            font = QFont(self.look.family)
            font.setPixelSize(max(1, round(style.size * scale * self.look.unit)))
            font.setWeight(QFont.Weight(style.weight))
            font.setItalic(style.italic)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * self.look.unit)
            self._fonts[key] = font
        return self._fonts[key]

    def _width(self, text: str, style: Style, scale: float = 1.0) -> float:
        key = (text, f"{style.size}/{style.weight}/{style.spacing}/{scale}")
        if key not in self._widths:
            self._widths[key] = QFontMetricsF(self._font(style, scale)).horizontalAdvance(text)
        return self._widths[key]

    def _write(
        self,
        painter: QPainter,
        text: str,
        at: QPointF,
        style: Style,
        *,
        middle: bool = False,
        halo: bool = True,
        colour: QColor | None = None,
        scale: float = 1.0,
    ) -> float:
        """Write with the baseline centred on `at`, and give the width."""
        font = self._font(style, scale)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text)
        x = at.x() - width / 2 if middle else at.x()
        y = at.y() + metrics.capHeight() / 2
        path = QPainterPath()
        path.addText(QPointF(x, y), font, text)
        if halo:
            pen = QPen(self.look.colour("labelHalo"), 2 * HALO * self.look.unit)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
        painter.fillPath(path, colour or self.look.colour(style.colour, style.strength))
        return width

    # --- pictures -------------------------------------------------------------------------------------------------

    def _icon(self, painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
        QSvgRenderer(QByteArray(icon_svg(name, colour.name(), 2.2))).render(painter, area)

    def _disc(self, painter: QPainter, sign: Sign, area: QRectF) -> None:
        """A round sign of the place's category."""
        colour = self.look.colour(tone(sign.category))
        painter.setPen(QPen(self.look.colour("surface"), 1.5 * self.look.unit))
        painter.setBrush(colour)
        painter.drawEllipse(area.adjusted(1, 1, -1, -1))
        inner = area.adjusted(*(value * area.width() * 0.19 for value in (1, 1, -1, -1)))
        self._icon(painter, ICONS.get(sign.category, "pin"), inner, self.look.ink(colour))

    def _paint_mark(self, painter: QPainter, sign: Sign, area: QRectF) -> None:
        size = DOT * self.look.unit
        self._disc(painter, sign, QRectF(0, 0, size, size))
        if area.width() > size + 1:
            spot = QPointF(size + 4 * self.look.unit, size / 2)
            self._write(painter, self._text(sign), spot, STYLES["mark"])

    def _paint_pill(self, painter: QPainter, sign: Sign, area: QRectF) -> None:
        unit, colour = self.look.unit, self.look.colour(tone(sign.category))
        body = QRectF(0.5, 0.5, area.width() - 1, PILL * unit - 1)
        painter.setPen(QPen(QColor(colour.red(), colour.green(), colour.blue(), 180), 2 * unit))
        painter.drawLine(QPointF(area.width() / 2, body.bottom()), QPointF(area.width() / 2, area.height()))
        painter.setPen(QPen(self.look.colour("hairline"), 1))
        painter.setBrush(self.look.colour("surface"))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        self._disc(painter, sign, QRectF(7 * unit, 6 * unit, 26 * unit, 26 * unit))
        spot = QPointF((7 + 26 + 8) * unit, body.center().y())
        width = self._write(
            painter, self._text(sign), spot, STYLES["mark"], halo=False, colour=self.look.colour("text")
        )
        if self._fact(sign):
            spot.setX(spot.x() + width + 8 * unit)
            soft = self.look.colour("textSoft")
            self._write(painter, self._fact(sign), spot, STYLES["mark"], halo=False, colour=soft)

    def _paint_shield(self, painter: QPainter, sign: Sign, area: QRectF) -> None:
        motorway = sign.kind == "shield-motorway"
        painter.setPen(QPen(self.look.colour("shieldRim"), 1.4 * self.look.unit))
        painter.setBrush(self.look.colour("shieldMotorway" if motorway else "shieldRoad"))
        radius = (5.0 if motorway else 4.0) * self.look.unit
        painter.drawRoundedRect(area.adjusted(1, 1, -1.5, -1.5), radius, radius)
        ink = self.look.colour("shieldInk")
        self._write(painter, self._text(sign), area.center(), STYLES[sign.kind], middle=True, halo=False, colour=ink)

    def _paint_peak(self, painter: QPainter, sign: Sign, area: QRectF) -> None:
        unit, style = self.look.unit, STYLES[sign.kind]
        middle, ink = area.width() / 2, self.look.colour("label", 0.9)
        path = QPainterPath()
        if sign.kind == "peak":
            path.moveTo(middle, HALO * unit)
            path.lineTo(middle + 6 * unit, HALO * unit + 10 * unit)
            path.lineTo(middle - 6 * unit, HALO * unit + 10 * unit)
            path.closeSubpath()
            painter.strokePath(path, QPen(self.look.colour("labelHalo"), 3 * unit))
            painter.fillPath(path, ink)
        else:
            for side in (-1, 1):
                path.moveTo(middle + side * 3 * unit, HALO * unit)
                path.quadTo(middle + side * 3 * unit, 7 * unit, middle + side * 7 * unit, 11 * unit)
            painter.strokePath(path, QPen(self.look.colour("labelHalo"), 5 * unit))
            painter.strokePath(path, QPen(ink, 2 * unit))
        down = (14 + style.size * 0.65) * unit
        self._write(painter, self._text(sign), QPointF(middle, down), style, middle=True)
        if sign.detail:
            below = QPointF(middle, down + style.size * 1.15 * unit)
            soft = self.look.colour("label", 0.75)
            self._write(painter, sign.detail, below, style, middle=True, scale=0.86, colour=soft)

    def _paint_pin(self, painter: QPainter, sign: Sign, area: QRectF, variant: str) -> None:
        colour = self.look.colour("route" if variant == "chosen" else tone(sign.category))
        size, unit = area.width(), self.look.unit
        middle, radius = size / 2, size / 2 - 2 * unit
        path = QPainterPath(QPointF(middle, area.height() - 1))
        path.quadTo(middle - radius * 0.35, size * 0.98, middle - radius * 0.72, middle + radius * 0.69)
        path.arcTo(QRectF(middle - radius, 2 * unit, 2 * radius, 2 * radius), 224, -268)
        path.quadTo(middle + radius * 0.35, size * 0.98, middle, area.height() - 1)
        painter.setPen(QPen(self.look.colour("routeCore" if variant == "chosen" else "surface"), 2 * unit))
        painter.setBrush(colour)
        painter.drawPath(path)
        spot = QPointF(middle, 2 * unit + radius)
        ink = self.look.colour("car") if variant == "chosen" else self.look.ink(colour)
        if variant == "pin" and sign.detail:
            style = Style(19, 600)
            self._write(painter, sign.detail, spot, style, middle=True, halo=False, colour=ink)
        else:
            half = size * 0.26
            box = QRectF(spot.x() - half, spot.y() - half, 2 * half, 2 * half)
            self._icon(painter, ICONS.get(sign.category, "pin"), box, ink)
