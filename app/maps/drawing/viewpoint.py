"""From where the ground is looked at, as numbers that tell whether other cells may have come into view."""

from app.maps.drawing.camera import Camera


def viewpoint(camera: Camera) -> tuple[float, ...]:
    """What decides which ground a camera sees, to be compared with `near`."""
    view = camera.view
    return view.x, view.y, view.bearing, view.scale, view.tilt, view.focus_x, view.focus_y, camera.width, camera.height


def near(a: tuple[float, ...], b: tuple[float, ...], pixels: float = 30.0) -> bool:
    """Whether two views differ by so few pixels that hardly anything else comes into view."""
    x, y, bearing, scale, tilt, focus_x, focus_y = (u - v for u, v in zip(a[:7], b[:7], strict=True))
    return (
        abs(x) + abs(y) < pixels * b[3]
        and abs((bearing + 180) % 360 - 180) < 0.04 * pixels
        and abs(scale) < 0.001 * pixels * b[3]
        and abs(tilt) < 0.033 * pixels
        and abs(focus_x) + abs(focus_y) < 0.7 * pixels
        and a[7:] == b[7:]
    )
