"""How far fingers can take the camera: it stays over its region, and near enough to see something of it. No Qt."""

from dataclasses import replace

from app.maps.drawing.camera import View
from app.maps.drawing.cells import Bounds

CLOSEST, WIDEST = 0.3, 150.0  # metres per reference pixel
LEAST = 0.35  # share of the screen that a small region takes at least, in one direction


def widest(bounds: Bounds | None, size: tuple[float, float], unit: float) -> float:
    """Metres per reference pixel up to which one can zoom out over a region, on a screen of `size` pixels."""
    if bounds is None:
        return WIDEST
    across, up = bounds[2] - bounds[0], bounds[3] - bounds[1]
    small = max(across / size[0], up / size[1]) * unit / LEAST
    return min(WIDEST, max(small, 20 * CLOSEST))


def within(view: View, bounds: Bounds | None, car: tuple[float, float]) -> View:
    """The view with its focus over the region, or between the region and a car that has left it."""
    if bounds is None:
        return view
    x = min(max(view.x, min(bounds[0], car[0])), max(bounds[2], car[0]))
    y = min(max(view.y, min(bounds[1], car[1])), max(bounds[3], car[1]))
    return view if (x, y) == (view.x, view.y) else replace(view, x=x, y=y)
