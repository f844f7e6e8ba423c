"""Figures of a report beside each other: `python -m app.dev.readme_pictures.report REPORT.html FILE.webp`.

Qt draws the very SVG that stands in the page, in the page's own colours, so that no browser is needed.
"""

import re
import sys
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.dev.readme_pictures.small import save
from app.study.report.page import STYLE

WIDE, EDGE, GAP, PAD, HEAD, ROUND = 1600, 28, 20, 24, 66, 14  # pixels
SHOWN = (("Efficiency", "Ease of each task"), ("Where they touched", "Attention"))  # of the page's sections, in columns
FAMILIES = ["Inter", "Noto Sans", "DejaVu Sans"]
_SECTION = re.compile(r"<section><h2>(.*?)</h2><p>(.*?)</p>(.*?)</section>", re.DOTALL)
_FIGURE = re.compile(r'<svg viewBox="0 0 (\d+) (\d+)".*?</svg>', re.DOTALL)
_RULE = re.compile(r"(?<!\w)(?:text)?\.(\w+) \{ ([^}]*) \}")
_CLASSED = re.compile(r'<(text|line|rect|circle) ([^>]*?)class="([\w ]*)"')
_SIZE = re.compile(r"(\d+)px")


@dataclass(frozen=True)
class Card:
    """A section of the page: what it says and its first figure, with the figure's shape (height by width)."""

    title: str
    about: str
    svg: QSvgRenderer
    shape: float

    def tall(self, wide: float) -> float:
        """How tall it is where it is so wide; all in pixels."""
        return HEAD + (wide - 2 * PAD) * self.shape + 2 * PAD


def dressed(svg: str) -> str:
    """The figure with the style sheet's rules written into its elements, as Qt's SVG wants them."""
    colours = dict(re.findall(r"--(\w+): (#\w+)", STYLE.partition("@media")[0]))
    rules: dict[str, list[str]] = {}
    for name, said in _RULE.findall(STYLE.partition("@media print")[0]):
        rules.setdefault(name, []).extend(said.split(";"))

    def one(found: re.Match[str]) -> str:
        written = {"fill": colours["ink"], "font-size": "14"} if found[1] == "text" else {}
        for name in found[3].split():
            for rule in filter(None, map(str.strip, rules.get(name, ()))):
                key, value = (part.strip() for part in rule.split(":", 1))
                written[key] = _plain(value, colours)
        shown = {key: value for key, value in written.items() if key in ATTRIBUTES}
        for key in ("fill", "stroke"):
            if len(colour := shown.get(key, "")) == len("#rrggbbaa"):
                shown |= {key: colour[:7], f"{key}-opacity": f"{int(colour[7:], 16) / 255:.2f}"}
        return f"<{found[1]} {found[2]}" + " ".join(f'{key}="{value}"' for key, value in shown.items())

    plain = _CLASSED.sub(one, svg)
    plain = plain.replace("<svg ", f'<svg xmlns="http://www.w3.org/2000/svg" font-family="{FAMILIES[0]}" ', 1)
    return plain.replace("<image href=", '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href=')


ATTRIBUTES = ("fill", "fill-opacity", "stroke", "stroke-width", "font-size", "font-weight")


def _plain(value: str, colours: dict[str, str]) -> str:
    if (named := re.fullmatch(r"var\(--(\w+)\)", value)) is not None:
        return colours[named[1]]
    if (size := _SIZE.fullmatch(value)) is not None:
        return size[1]
    return value


def cards(page: str) -> dict[str, Card]:
    """The page's sections that have a figure, by their titles; the last is the session's own."""
    found = {}
    for title, about, inside in _SECTION.findall(page):
        if (figure := _FIGURE.search(inside)) is not None:
            drawn = QSvgRenderer(QByteArray(dressed(figure[0]).encode()))
            drawn.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            found[title] = Card(unescape(title), unescape(about), drawn, int(figure[2]) / int(figure[1]))
    return found


def beside(page: str) -> QImage:
    """Some figures in two columns, and the session in time below them."""
    found = cards(page)
    *_, session = found.values()
    columns = [[found[title] for title in titles if title in found] for titles in SHOWN]
    half, whole = (WIDE - 2 * EDGE - GAP) / 2, WIDE - 2 * EDGE
    tall = max(sum(card.tall(half) + GAP for card in column) for column in columns)
    sheet = QImage(WIDE, round(2 * EDGE + tall + session.tall(whole)), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#f6f7f9"))
    painter = QPainter(sheet)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for number, column in enumerate(columns):
        y = float(EDGE)
        for card in column:
            bottom = y + card.tall(half) if card is not column[-1] else EDGE + tall - GAP
            _draw(painter, card, QRectF(EDGE + number * (half + GAP), y, half, bottom - y))
            y = bottom + GAP
    _draw(painter, session, QRectF(EDGE, EDGE + tall, whole, session.tall(whole)))
    painter.end()
    return sheet


def _draw(painter: QPainter, card: Card, box: QRectF) -> None:
    painter.setPen(QColor("#e2e6ea"))
    painter.setBrush(QColor("#ffffff"))
    painter.drawRoundedRect(box, ROUND, ROUND)
    for words, size, colour, y in ((card.title, 20, "#16202b", 40), (card.about, 13, "#5d6b7a", 64)):
        font = QFont(FAMILIES)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if size == 20 else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(box.x() + PAD, box.y() + y), words)
    wide = box.width() - 2 * PAD
    tall = wide * card.shape
    card.svg.render(painter, QRectF(box.x() + PAD, box.y() + HEAD + PAD / 2, wide, tall))


def main(page: Path, picture: Path) -> int:
    """The program."""
    application = QGuiApplication(sys.argv[:1])
    save(beside(page.read_text(encoding="utf-8")), picture)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
