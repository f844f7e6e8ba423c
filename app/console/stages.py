"""How long each of the last turns took, by stage: one bar for a turn, from the end of speech to the first sound."""

from collections import deque
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt

from app.console import look
from app.study.record.frame import Record

STAGES = (
    ("final_words", "words", look.BLUE),
    ("first_token", "thought", look.VIOLET),
    ("first_sound", "sound", look.GREEN),
)
SHOWN = 12  # turns


class Stages(pg.PlotWidget):  # type: ignore[misc]
    """`take` adds a turn."""

    def __init__(self) -> None:
        super().__init__(background=look.PANEL)
        self.setMouseEnabled(False, False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot = self.getPlotItem()
        plot.setContentsMargins(4, 2, 10, 2)
        plot.showGrid(x=False, y=True, alpha=0.14)
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.setPen(pg.mkPen(look.LINE))
            axis.setTextPen(pg.mkPen(look.DIM))
            axis.setStyle(tickFont=look.font(11), tickLength=0, hideOverlappingLabels=False)
        plot.getAxis("left").setWidth(38)
        plot.getAxis("bottom").setHeight(18)
        names = [f'<span style="color:{look.DIM}; font-weight:600">Turns</span>']
        names += [f'<span style="color:{colour}">{name}</span>' for _, name, colour in STAGES]
        plot.setTitle(
            "&nbsp; ".join([*names, f'<span style="color:{look.FAINT}">s</span>']), size="9pt", justify="left"
        )
        self._turns: deque[dict[str, float]] = deque(maxlen=SHOWN)
        self._count = 0
        self._bars: list[Any] = []
        self._draw()

    def take(self, record: Record) -> None:
        """Another turn."""
        latency = record.get("latency_ms") or {}
        if any(stage in latency for stage, _, _ in STAGES):
            self._turns.append(latency)
            self._count += 1
            self._draw()

    def clear_values(self) -> None:
        """Nothing came yet."""
        self._turns.clear()
        self._count = 0
        self._draw()

    def _draw(self) -> None:
        plot = self.getPlotItem()
        for bar in self._bars:
            plot.removeItem(bar)
        self._bars = []
        floors = [0.0] * len(self._turns)
        first = self._count - len(self._turns) + 1
        places = list(range(first, self._count + 1))
        for stage, _, colour in STAGES:
            tops = [max(floor, turn.get(stage, 0.0) / 1000) for turn, floor in zip(self._turns, floors, strict=True)]
            heights = [top - floor for top, floor in zip(tops, floors, strict=True)]
            bar = pg.BarGraphItem(x=places, y0=floors, height=heights, width=0.62, brush=colour, pen=None)
            plot.addItem(bar)
            self._bars.append(bar)
            floors = tops
        plot.setXRange(max(first, 1) - 0.6, max(first, 1) + SHOWN - 0.4, padding=0)
        plot.getAxis("bottom").setTicks(
            [[(place, str(place)) for place in places if place % 2 == 1 or len(places) < 7]]
        )
        top = max([2.0, *floors])
        plot.setYRange(0, top, padding=0.06)
        plot.getAxis("left").setTicks([[(each, f"{each:.3g}") for each in (0.0, top / 2, top)]])
