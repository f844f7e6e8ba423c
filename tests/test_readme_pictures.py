"""The README's pictures: each is there, is shown, and is made by `make pictures`; how Qt draws a report's figures."""

import re
from pathlib import Path

from made_session import made_session, made_study
from PySide6.QtGui import QColor

from app.dev.readme_pictures import study_pictures
from app.dev.readme_pictures.report import beside, cards, dressed
from app.study.report.page import report
from app.study.report.tables import read

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "assets" / "pictures"
GOOD, BAD, TURN = "#2f8f83", "#d1543c", "#23528f"  # report.css by day


def test_every_picture_of_the_readme_is_there_and_made_by_one_command() -> None:
    shown = set(re.findall(r"\(assets/pictures/([\w.-]+)\)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert shown == {path.name for path in PICTURES.iterdir()}
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\npictures:")[2].partition("\n\n")[0]
    made = set(re.findall(r"[\w-]+", recipe)) | set(study_pictures.NAMES)
    assert {name.partition(".")[0] for name in shown} <= made
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < 12_000_000


def test_the_reports_figures_keep_their_colours_in_the_readme(qt: object, tmp_path: Path) -> None:
    study = made_study(tmp_path / "study")
    page = report(study.study, [read(made_session(study, 7), study.study)])
    found = cards(page)
    assert {"Efficiency", "Attention", "P07-1"} <= set(found)
    assert all(card.svg.isValid() for card in found.values())
    figure = page[page.rindex("<svg") :]
    assert "class=" not in dressed(figure).replace("<title", "").partition("</svg>")[0]
    picture = beside(page)
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    assert {QColor(each).name() for each in (GOOD, BAD, TURN)} <= colours
