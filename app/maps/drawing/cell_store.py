"""Which cells are there, which are wanted, and which level of detail can be shown. No Qt."""

from collections.abc import Iterable

from app.maps.drawing.camera import Camera
from app.maps.drawing.cell import Cell
from app.maps.drawing.cells import MARGIN, SIZES, Bounds, Key, cells_in
from app.maps.regions.feature import Feature

BUDGET = 2_500_000  # vertices kept
LEVELS = len(SIZES["areas"])
ENOUGH = 0.4  # share of the cells in view with which a level that is shown stays shown
MOSTLY = 0.6  # share with which a level replaces one that is much coarser or finer
BASE = 3  # level that is always kept around the camera, so that no zoom out finds nothing
WIDEST = LEVELS - 1  # level that is always kept far around, for a zoom out that is faster than the reading
FAR = SIZES["areas"][WIDEST]  # metres


class CellStore:
    """The cells of one region within `bounds`, newest use last."""

    def __init__(self, bounds: Bounds, budget: int = BUDGET) -> None:
        self.bounds, self._budget = bounds, budget
        self.cells: dict[Key, Cell] = {}
        self._weight = 0
        self._wanted: set[Key] = set()
        self.in_view: dict[int, list[Key]] = {}
        self.shown = -1

    def look(self, camera: Camera, level: int, goal: tuple[Camera, int] | None = None) -> list[Key]:
        """The cells to be read next for a camera that wants a level, most urgent first; `goal` is the camera, and its
        level, that this one is flying to."""
        coarser = min(level + 1, LEVELS - 1)
        self.in_view = {one: cells_in(camera, one, self.bounds) for one in {level, coarser, max(level, BASE), WIDEST}}
        if self.shown >= 0 and self.shown not in self.in_view:
            self.in_view[self.shown] = cells_in(camera, self.shown, self.bounds)
        ahead = cells_in(camera, level, self.bounds, MARGIN * camera.distance)
        base = self.in_view[max(level, BASE)]
        first = base if self.shown < 0 and level == BASE - 1 else []  # few cells that soon show something
        if goal is not None:  # what is flown over is gone before it could be read
            near = [min(goal[1] + 1, LEVELS - 1), goal[1]]
            first = [*base, *(key for one in near for key in cells_in(goal[0], one, self.bounds))]
        far = cells_in(camera, WIDEST, self.bounds, FAR)
        order = dict.fromkeys([*first, *self.in_view[level], *self.in_view[coarser], *base, *ahead, *far])
        self._wanted = {*order, *(self.in_view.get(self.shown, ()))}
        for key in [key for key in self.cells if key in self._wanted]:
            self.cells[key] = self.cells.pop(key)
        return [key for key in order if key not in self.cells]

    def take(self, cell: Cell) -> list[Key]:
        """A cell has come; the keys of those that must go to make room for it."""
        self._weight += cell.weight
        self.cells[cell.key] = cell
        gone = []
        for key in list(self.cells):
            if self._weight <= self._budget:
                break
            if key not in self._wanted:
                self._weight -= self.cells.pop(key).weight
                gone.append(key)
        return gone

    def choose(self, level: int) -> int:
        """The level to show when `level` is wanted: itself once all its cells in view are there (most of them, where
        what is shown is two levels off), else what is shown already, else a coarser one; −1 when there is nothing."""
        here = {one: self.covered(one) for one in self.in_view}
        least = ENOUGH if self.shown == level else 1.0 if abs(self.shown - level) <= 1 else MOSTLY
        if here.get(level, 0.0) >= least:
            self.shown = level
            return level
        ready = [one for one, share in here.items() if share >= 1.0]
        if here.get(self.shown, 0.0) < 1.0:
            self.shown = min(ready, key=lambda one: abs(one - level), default=self._fullest(here, level))
        return self.shown

    def covered(self, level: int) -> float:
        """The share of a level's cells in view that are there."""
        keys = self.in_view.get(level, [])
        return sum(key in self.cells for key in keys) / len(keys) if keys else 1.0

    def named(self) -> Iterable[Feature]:
        """Features with a name in the cells in view of the shown level, each once."""
        found: dict[int, Feature] = {}
        for key in self.in_view.get(self.shown, []):
            if key in self.cells:
                found.update((one.id, one) for one in self.cells[key].named)
        return found.values()

    def _fullest(self, here: dict[int, float], level: int) -> int:
        share, _, one = max((share, -abs(one - level), one) for one, share in here.items())
        return one if share > 0 else -1
