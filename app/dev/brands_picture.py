"""The four brands' home screens beside each other, two by night and two by day: a picture of the README.

As a program: `python -m app.dev.brands_picture FILE.png`.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

ROOT = Path(__file__).parents[2]
LOOKS = (("meridian", "night"), ("marigold", "day"), ("corvane", "night"), ("seraphine", "day"))
SIZE, GAP = "1920x720", 8
WIDE, HIGH = 960, 360


def beside(pictures: list[QImage]) -> QImage:
    """Pictures two by two, half their size."""
    sheet = QImage(2 * WIDE + GAP, (len(pictures) + 1) // 2 * (HIGH + GAP) - GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#ffffff"))
    painter = QPainter(sheet)
    for number, picture in enumerate(pictures):
        small = picture.scaled(
            WIDE, HIGH, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(number % 2 * (WIDE + GAP), number // 2 * (HIGH + GAP), small)
    painter.end()
    return sheet


def main() -> int:
    """The program."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    pictures = []
    with TemporaryDirectory() as folder:
        for brand, mode in LOOKS:
            command = [sys.executable, "main.py", "shots", folder, "--only", "home", "--size", SIZE, "--language", "en"]
            environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
            ended = subprocess.run(
                [*command, "--mode", mode, "--theme", brand],
                cwd=ROOT,
                env=environment,
                stdout=subprocess.DEVNULL,
                check=False,
            )
            if ended.returncode:
                return ended.returncode
            pictures.append(QImage(str(Path(folder) / f"{SIZE}-en-{mode}-home.png")))
    saved = beside(pictures).save(sys.argv[1])
    del application
    if not saved:
        print(f"{sys.argv[1]} could not be written: name another folder.", file=sys.stderr)
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main())
