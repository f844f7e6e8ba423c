"""Which rig of the lab is followed, and a way over to another one; not there where a way leads to one alone."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox

from app.console import look
from app.console.desk import Desk

LOOK_MS = 500  # between two looks at which rigs are there
HINT = "The rig that is followed and steered. Another one is chosen here; both sessions go on."


class RigChoice(QComboBox):
    """Shows itself as soon as a rig is there. One that is away stays in sight as long as it is followed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setToolTip(HINT)
        self.setAccessibleName("Rig")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFont(look.font(15, 600))
        self.setFixedHeight(44)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda row: desk.go_over(str(self.itemData(row))))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        desk.present.connect(lambda there: self.look())
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Offer what is there now."""
        rigs, followed = self._desk.rigs, self._desk.rig
        words = {rig: rig for rig in rigs} | ({followed: f"{followed} · away"} if followed not in ("", *rigs) else {})
        shown = {str(self.itemData(row)): self.itemText(row) for row in range(self.count())}
        if words != shown and not self.view().isVisible():
            self.clear()
            for rig in sorted(words):
                self.addItem(words[rig], rig)
        self.setCurrentIndex(self.findData(followed))
        self.setEnabled(self.count() > 1)
        self.setVisible(self.count() > 0)
