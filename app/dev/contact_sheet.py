"""Contact sheets: many pictures beside each other, each with its name, and a page that opens them at full size.

As a program, `python -m app.dev.contact_sheet DIR`, it lays out the pictures in a folder and in its folders.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

WIDTH, HEIGHT = 1920, 1500  # pixels of a sheet, at most
GAP, LABEL = 12, 26
ACROSS = {0.7: 6, 1.0: 5, 1.9: 4}  # pictures beside each other, by how wide they are to their height; wider ones: 3
GROUND, INK = "#15171c", "#c9ced8"
STYLE = (
    "body{background:#15171c;color:#c9ced8;font:15px sans-serif;margin:24px}figure{display:inline-block;margin:6px}"
    "img{display:block;height:240px}figcaption{padding:4px 0 10px}"
)


def sheets_of(folder: Path) -> int:
    """Lay out a folder's pictures in a process of its own, for Qt draws words with an application only."""
    command = [sys.executable, "-m", "app.dev.contact_sheet", str(folder.resolve())]
    root = Path(__file__).parents[2]
    return subprocess.run(command, cwd=root, check=False).returncode


def lay_out(pictures: Sequence[Path], folder: Path) -> list[Path]:
    """Sheets (PNG) of these pictures in `folder`, one series for each look, and index.html beside them.

    Pictures are named SIZE-LANGUAGE-MODE-SCREEN.png, in a folder named after their brand where there are several.
    Returns the sheets' paths.
    """
    sheets: list[Path] = []
    folder.mkdir(parents=True, exist_ok=True)
    found = sorted(pictures, key=lambda path: (_look(path), path.stat().st_mtime_ns))
    for look, some in groupby(found, _look):
        series = list(some)
        size = QImage(str(series[0])).size()
        across = next((count for shape, count in ACROSS.items() if size.width() < shape * size.height()), 3)
        wide = (WIDTH - GAP * (across + 1)) // across
        high = wide * size.height() // max(1, size.width())
        down = max(1, (HEIGHT - GAP) // (high + LABEL + GAP))
        for number in range(0, len(series), across * down):
            sheets.append(folder / f"sheet-{look}-{number // (across * down) + 1:02}.png")
            _sheet(series[number : number + across * down], across, (wide, high)).save(str(sheets[-1]))
    _page(found, folder)
    return sheets


def _look(path: Path) -> str:
    """Such as marigold-1920x720-en-night."""
    return "-".join([path.parent.name, *path.stem.split("-", 3)[:3]])


def _screen(path: Path) -> str:
    return path.stem.split("-", 3)[-1]


def _sheet(pictures: Sequence[Path], across: int, size: tuple[int, int]) -> QImage:
    wide, high = size
    rows = -(-len(pictures) // across)
    sheet = QImage(WIDTH, GAP + rows * (high + LABEL + GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor(GROUND))
    painter = QPainter(sheet)
    font = QFont(painter.font())
    font.setPixelSize(LABEL - 10)
    painter.setFont(font)
    painter.setPen(QColor(INK))
    for number, path in enumerate(pictures):
        left, top = GAP + number % across * (wide + GAP), GAP + number // across * (high + LABEL + GAP)
        small = QImage(str(path)).scaled(
            wide, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(left, top, small)
        painter.drawText(QRect(left, top + high, wide, LABEL), Qt.AlignmentFlag.AlignVCenter, _screen(path))
    painter.end()
    return sheet


def _page(pictures: Sequence[Path], folder: Path) -> None:
    """index.html: every picture with its name, at full size behind a click."""
    parts = [f"<!doctype html><meta charset=utf-8><title>Contact sheets</title><style>{STYLE}</style>"]
    for look, some in groupby(pictures, _look):
        parts.append(f"<h2>{escape(look)}</h2>")
        for path in some:
            at = escape(_address(path, folder))
            parts.append(
                f'<figure><a href="{at}"><img loading=lazy src="{at}" alt=""></a>'
                f"<figcaption>{escape(_screen(path))}</figcaption></figure>"
            )
    (folder / "index.html").write_text("\n".join(parts), encoding="utf-8")


def _address(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.resolve().as_uri()


def main() -> int:
    """The program."""
    folder = Path(sys.argv[1])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    pictures = [path for path in (*folder.glob("*.png"), *folder.glob("*/*.png")) if not path.name.startswith("sheet-")]
    print(*lay_out(pictures, folder), folder / "index.html", sep="\n")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
