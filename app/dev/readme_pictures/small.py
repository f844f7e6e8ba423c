"""Pictures of the README as small files."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

WIDEST = 1600  # pixels
QUALITY = 90  # of 100


def save(image: QImage, path: Path) -> None:
    """Write it as WebP, no wider than a page shows; raises OSError."""
    if image.width() > WIDEST:
        size = QSize(WIDEST, round(image.height() * WIDEST / image.width()))
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    writer = QImageWriter(str(path), QByteArray(b"webp"))
    writer.setQuality(QUALITY)
    if not writer.write(image.convertToFormat(QImage.Format.Format_RGB888)):
        raise OSError(f"{path} could not be written ({writer.errorString()}): name another folder.")
