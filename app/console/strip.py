"""A strip of the last half minute: one or two curves that run to the left, cheap enough for thirty times a second."""

from collections import deque
from collections.abc import Iterable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from app.console import look

SECONDS = 30.0
_KEPT = 4000  # values of one curve
_STEPS = [step * 10**power for power in range(-1, 9) for step in (1, 2, 3, 4, 6, 8)]


class Strip(pg.PlotWidget):  # type: ignore[misc]
    """`curves`: names and colours; `top`: the least that the axis reaches to; it grows as the values want."""

    def __init__(self, title: str, unit: str, top: float, curves: Sequence[tuple[str, str]]) -> None:
        super().__init__(background=look.PANEL)
        self._top, self._shown_top, self._title, self._unit = top, 0.0, title, unit
        self._low = 0.0
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
        plot.getAxis("bottom").setTicks([[(-20, "20 s ago"), (-10, "10 s"), (0, "")]])
        plot.setXRange(-SECONDS, 0, padding=0.02)
        self.names = dict(curves)
        self._times: dict[str, deque[float]] = {name: deque(maxlen=_KEPT) for name in self.names}
        self._values: dict[str, deque[float]] = {name: deque(maxlen=_KEPT) for name in self.names}
        self._curves = {name: plot.plot(pen=pg.mkPen(colour, width=1)) for name, colour in curves}
        self._fresh = False
        self._retitle()
        self._reach(top)

    def add(self, name: str, points: Iterable[Sequence[float]]) -> None:
        """More of a curve: [session seconds, value]."""
        times, values = self._times[name], self._values[name]
        for at, value in points:
            times.append(float(at))
            values.append(float(value))
            self._fresh = True
        while times and times[0] < times[-1] - SECONDS - 1:
            times.popleft()
            values.popleft()

    def draw(self) -> None:
        """Show what has come since."""
        if not self._fresh or not self.isVisible():
            return
        self._fresh = False
        now = max((times[-1] for times in self._times.values() if times), default=0.0)
        most, least = self._top, 0.0
        for name, curve in self._curves.items():
            if self._times[name]:
                values = np.fromiter(self._values[name], float)
                most, least = max(most, float(values.max())), min(least, float(values.min()))
                curve.setData(np.fromiter(self._times[name], float) - now, values)
        self._reach(most, least)

    def clear_values(self) -> None:
        """Nothing came yet."""
        for name, curve in self._curves.items():
            self._times[name].clear()
            self._values[name].clear()
            curve.setData([], [])
        self._shown_top = 0.0
        self._reach(self._top)

    def _reach(self, most: float, least: float = 0.0) -> None:
        """Let the axis hold everything, in round steps so that it does not jump with each value."""
        top = next((step for step in _STEPS if step >= most), most)
        if (top, least) != (self._shown_top, self._low):
            self._shown_top, self._low = top, least
            self.setYRange(least, top, padding=0.06)
            told = [least, top] if least else [0.0, top / 2, top]
            self.getPlotItem().getAxis("left").setTicks([[(each, f"{each:g}") for each in told]])

    def _retitle(self) -> None:
        if not self._title:
            self.getPlotItem().setTitle(None)
            return
        words = [f'<span style="color:{look.DIM}; font-weight:600">{self._title}</span>']
        if len(self.names) > 1:
            words += [f'<span style="color:{colour}">{name}</span>' for name, colour in self.names.items()]
        if self._unit:
            words.append(f'<span style="color:{look.FAINT}">{self._unit}</span>')
        self.getPlotItem().setTitle("&nbsp; ".join(words), size="9pt", justify="left")
