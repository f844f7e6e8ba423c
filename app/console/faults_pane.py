"""What is made to go wrong, by dial or switch: at once, from a seed, and back to well with one press."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from app.console import look
from app.console.buttons import Switch
from app.console.desk import Desk
from app.console.dial import Dial

SENT_MS = 250  # after the last turn of a dial
NUMBERS = ("latency_ms", "latency_spread_ms", "loss", "recogniser_errors")


class FaultsPane(QFrame):
    """Follows `state`, but for what the facilitator has in hand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._desk = desk
        self._taking = False
        self.dials = {
            "latency_ms": Dial("Slower by", 10_000, 100, lambda ms: f"{ms / 1000:.1f} s"),
            "latency_spread_ms": Dial("Spread", 5_000, 100, lambda ms: f"± {ms / 1000:.1f} s"),
            "loss": Dial("Lost", 1, 0.05, lambda part: f"{part:.0%}"),
            "recogniser_errors": Dial("Misheard", 1, 0.05, lambda part: f"{part:.0%}"),
        }
        self.endpoint, self.network = Switch(look.RED), Switch(look.RED)
        self.missing, self.seed = QLineEdit(), QSpinBox()
        self.missing.setPlaceholderText("such as climate, media_play")
        self.missing.setToolTip("A tool's name, or that of all in a domain.")
        self.seed.setRange(1, 999_999)
        for field in (self.missing, self.seed, *self.dials.values()):
            field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.missing.returnPressed.connect(lambda: self.window().setFocus())
        self.well = QPushButton("All is well again")
        self.well.setFixedHeight(44)
        self.well.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        rows.addWidget(_heading("Answers of the assistant"))
        dials = QHBoxLayout()
        dials.setSpacing(4)
        for dial in self.dials.values():
            dials.addWidget(dial, 1)
        rows.addLayout(dials)
        rows.addLayout(self._switches())
        rows.addWidget(self.well)
        rows.addStretch(1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SENT_MS)
        self._soon.timeout.connect(self._send)
        for dial in self.dials.values():
            dial.valueChanged.connect(self._touched)
        for switch in (self.endpoint, self.network):
            switch.toggled.connect(self._touched)
        self.missing.editingFinished.connect(self._touched)
        self.seed.editingFinished.connect(self._touched)
        self.well.clicked.connect(self._mend)
        self.shown: dict[str, Any] = {}

    def _switches(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self.seed.setFixedWidth(72)
        self.seed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left = Qt.AlignmentFlag.AlignLeft
        for place, (words, switch) in enumerate((("Dead endpoint", self.endpoint), ("No network", self.network))):
            grid.addWidget(QLabel(words), 0, 2 * place)
            grid.addWidget(switch, 0, 2 * place + 1, left)
        grid.addWidget(QLabel("Missing tools"), 1, 0)
        grid.addWidget(self.missing, 1, 1)
        grid.addWidget(QLabel("Seed"), 1, 2)
        grid.addWidget(self.seed, 1, 3, left)
        return grid

    def take(self, state: dict[str, Any]) -> None:
        """The faults of the cockpit, unless some are being changed here."""
        if not self._soon.isActive() and state["faults"] != self.shown:
            self._show(state["faults"])
            self.shown = state["faults"]

    def faults(self) -> dict[str, Any]:
        """What is chosen, without what is as usual."""
        chosen: dict[str, Any] = {name: round(dial.amount, 3) for name, dial in self.dials.items() if dial.value()}
        chosen |= {"endpoint": "down"} if self.endpoint.isChecked() else {}
        chosen |= {"network": "down"} if self.network.isChecked() else {}
        missing = [name.strip() for name in self.missing.text().split(",") if name.strip()]
        chosen |= {"missing_tools": missing} if missing else {}
        return chosen | ({"seed": self.seed.value()} if self.seed.value() != 1 else {})

    def _show(self, faults: dict[str, Any]) -> None:
        self._taking = True
        for name, dial in self.dials.items():
            dial.amount = float(faults.get(name, 0.0))
        self.endpoint.setChecked(faults.get("endpoint") == "down")
        self.network.setChecked(faults.get("network") == "down")
        if not self.missing.hasFocus():
            self.missing.setText(", ".join(faults.get("missing_tools", ())))
        if not self.seed.hasFocus():
            self.seed.setValue(int(faults.get("seed", 1)))
        self._taking = False

    def _touched(self) -> None:
        if not self._taking and self.faults() != self.shown:
            self._soon.start()

    def _mend(self) -> None:
        """Nothing goes wrong any more; chance stays as it is."""
        self._show({"seed": self.seed.value()})
        self._send()

    def _send(self) -> None:
        chosen = self.faults()
        if self._desk.send("fault", faults=chosen):
            self.shown = chosen


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("heading")
    return label
