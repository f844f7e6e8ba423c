"""How far a view may go between two frames, so that the map never jumps. No Qt."""

import math

from app.maps.drawing.camera import View
from app.maps.drawing.flight import shorter

STRIDE = 0.3  # of the screen's larger side
ZOOMED, TURNED, LEANT = 1.3, 16.0, 7.0  # times, degrees, degrees


def within_stride(a: View, b: View, side: float) -> View:
    """`b`, or where one step from `a` towards it leads; `side` is the screen's larger one in pixels."""
    ratio = b.scale / a.scale
    turn, lean = shorter(a.bearing, b.bearing), b.tilt - a.tilt
    reach = STRIDE * side
    step = math.hypot(b.x - a.x, b.y - a.y) / min(a.scale, b.scale)
    focus = math.hypot(b.focus_x - a.focus_x, b.focus_y - a.focus_y)
    zoom = abs(math.log(ratio)) / math.log(ZOOMED)
    worst = max(zoom, abs(turn) / TURNED, abs(lean) / LEANT, step / reach, focus / reach)
    if worst <= 1.0:
        return b
    part = 1.0 / worst
    while step * (across := _across(ratio, part)) > reach and part > 1e-6:
        part *= 0.8
    return View(
        a.x + (b.x - a.x) * across,
        a.y + (b.y - a.y) * across,
        a.scale * ratio**part,
        (a.bearing + turn * part) % 360.0,
        a.tilt + lean * part,
        a.focus_x + (b.focus_x - a.focus_x) * part,
        a.focus_y + (b.focus_y - a.focus_y) * part,
    )


def _across(ratio: float, part: float) -> float:
    """How far the ground has moved when the scale has gone a part of its way: as in a zoom around one point."""
    return part if abs(ratio - 1.0) < 1e-6 else float((ratio**part - 1.0) / (ratio - 1.0))
