"""The facilitator's console of a study, and its picture: `python -m app.dev.readme_pictures.watched STUDY FILE.webp`.

Takes the picture when a line comes from its input, and prints `taken`.
"""

import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.console.run import console
from app.dev.readme_pictures.small import save


class Asked(QObject):
    """Tells the window's thread that a picture is wanted."""

    now = Signal()

    def listen(self) -> None:
        """Wait for lines."""
        for _ in sys.stdin:
            self.now.emit()


def main(study: Path, picture: Path) -> int:
    """Follow the study until this process is ended."""
    asked = Asked()

    def opened(window: Any) -> None:
        def take() -> None:
            save(window.grab().toImage(), picture)
            print("taken", flush=True)

        asked.now.connect(take, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=asked.listen, daemon=True).start()

    return console(study, opened=opened)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
