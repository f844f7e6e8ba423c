"""Contact sheets, the looks that are walked through, and the film of the README."""

from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from app.dev.contact_sheet import lay_out
from app.dev.every_look import BRANDS, LANGUAGES, SIZES, looks
from app.dev.webp_film import largest_step, write_film


def _picture(colour: str, spot: int = -1) -> QImage:
    image = QImage(192, 72, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    if spot >= 0:
        painter = QPainter(image)
        painter.fillRect(spot, 31, 20, 20, QColor("#ffffff"))
        painter.end()
    return image


def test_every_pair_of_size_language_brand_and_mode_is_seen() -> None:
    every = list(looks())
    for first, second in combinations(range(4), 2):
        kinds = (SIZES, LANGUAGES, ("night", "day"), BRANDS)
        assert {(look[first], look[second]) for look in every} == {(a, b) for a in kinds[first] for b in kinds[second]}


def test_pictures_lie_on_sheets_by_their_look(qt: object, tmp_path: Path) -> None:
    folder = tmp_path / "corvane"
    folder.mkdir()
    for name, colour in (("en-night-home", "#204060"), ("en-night-media", "#602040"), ("de-day-home", "#a0c0a0")):
        assert _picture(colour).save(str(folder / f"192x72-{name}.png"))
    sheets = lay_out(list(folder.glob("*.png")), tmp_path)
    assert [sheet.name for sheet in sheets] == [
        "sheet-corvane-192x72-de-day-01.png",
        "sheet-corvane-192x72-en-night-01.png",
    ]
    night = QImage(str(sheets[1]))
    assert night.pixelColor(40, 40) == QColor("#204060")
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert page.count("<figure>") == 3
    assert 'href="corvane/192x72-en-night-media.png"' in page


def test_a_film_shows_each_picture_in_its_time(qt: object, tmp_path: Path) -> None:
    path = tmp_path / "film.webp"
    pictures = [(0.0, _picture("#102030")), (0.4, _picture("#102030", 60)), (0.5, _picture("#102030", 61))]
    pictures.append((0.6, _picture("#102030", 61)))  # nothing new: the one before stays
    assert write_film(pictures, path, 90) == path.stat().st_size
    assert largest_step(pictures) == 0.4
    reader = QImageReader(str(path))
    assert (reader.imageCount(), reader.size()) == (3, QSize(192, 72))
    first, delay = reader.read(), reader.nextImageDelay()
    assert delay == 400
    assert abs(first.pixelColor(70, 40).lightness() - QColor("#102030").lightness()) < 8
    second = reader.read()
    assert second.pixelColor(70, 40).lightness() > 230
    assert abs(second.pixelColor(10, 10).lightness() - QColor("#102030").lightness()) < 8
