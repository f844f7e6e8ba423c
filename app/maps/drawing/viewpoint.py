"""From where the ground is looked at, as numbers that tell whether other cells may have come into view."""

from app.maps.drawing.camera import Camera


def viewpoint(camera: Camera) -> tuple[float, ...]:
    """What decides which ground a camera sees, to be compared with `near`."""
    view = camera.view
    return view.x, view.y, view.bearing, view.scale, view.tilt, view.focus_x, view.focus_y, camera.width, camera.height


def near(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    """Whether two views differ too little for other cells to come into view."""
    x, y, bearing, scale, tilt, focus_x, focus_y = (u - v for u, v in zip(a[:7], b[:7], strict=True))
    return (
        abs(x) + abs(y) < 30 * b[3]
        and abs((bearing + 180) % 360 - 180) < 1.2
        and abs(scale) < 0.03 * b[3]
        and abs(tilt) < 1.0
        and abs(focus_x) + abs(focus_y) < 20
        and a[7:] == b[7:]
    )
