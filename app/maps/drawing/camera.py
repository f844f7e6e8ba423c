"""The eye over the map: where it looks, and how ground becomes screen. Pure arithmetic, no Qt."""

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from app.maps.geo import Points

FOCAL = 0.82  # focal length in view heights; smaller is wider
NEAREST = 0.3  # depth 0 lies at this share of the focus distance
FARTHEST = 6.5  # ground is drawn up to this many times the focus distance


@dataclass(frozen=True)
class View:
    """A camera position. `x`, `y` metres of the ground point seen at screen point (`focus_x`, `focus_y`) in pixels;
    `scale` metres per pixel there; `bearing` compass degrees that point up; `tilt` degrees from straight down."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    bearing: float = 0.0
    tilt: float = 0.0
    focus_x: float = 0.0
    focus_y: float = 0.0


@dataclass(frozen=True)
class Camera:
    """A view on a screen of `width` × `height` pixels."""

    view: View
    width: float
    height: float

    @property
    def distance(self) -> float:
        """Metres from the eye to the focus."""
        return FOCAL * max(self.height, 400.0) * self.view.scale

    def rows(self) -> npt.NDArray[np.float64]:
        """3 × 4 matrix from (x, y, z, 1) in metres to (screen x · w, screen y · w, w)."""
        v = self.view
        cos_b, sin_b = math.cos(math.radians(v.bearing)), math.sin(math.radians(v.bearing))
        cos_t, sin_t = math.cos(math.radians(v.tilt)), math.sin(math.radians(v.tilt))
        right = np.array([cos_b, -sin_b, 0.0, 0.0])
        ahead = np.array([sin_b, cos_b, 0.0, 0.0])
        up = np.array([0.0, 0.0, 1.0, 0.0])
        for axis in (right, ahead):
            axis[3] = -(axis[0] * v.x + axis[1] * v.y)
        depth = (ahead * sin_t - up * cos_t) / self.distance
        depth[3] += 1.0
        rise = ahead * cos_t + up * sin_t
        return np.stack([v.focus_x * depth + right / v.scale, v.focus_y * depth - rise / v.scale, depth])

    def matrix(self) -> list[float]:
        """The 16 row-major values for a QMatrix4x4; depth grows from 0 near the eye towards 1 far away."""
        x, y, w = (row.tolist() for row in self.rows())
        return [*x, *y, w[0], w[1], w[2], w[3] - NEAREST, *w]

    def project(self, points: Points) -> Points:
        """Points (n, 3) in metres to (n, 3): screen x, screen y, nearness w (1 at the focus, grows with distance)."""
        seen = np.concatenate([points, np.ones((len(points), 1))], axis=1) @ self.rows().T
        seen[:, :2] /= np.where(np.abs(seen[:, 2:]) < 1e-6, 1e-6, seen[:, 2:])
        return seen

    def ground(self, screen_x: float, screen_y: float) -> tuple[float, float]:
        """The ground point in metres under a screen point; above the horizon the farthest ground in that direction."""
        screen_y = max(screen_y, self.horizon + self.height * 0.012)
        x, y, w = self.rows()
        a = np.array(
            [[x[0] - screen_x * w[0], x[1] - screen_x * w[1]], [y[0] - screen_y * w[0], y[1] - screen_y * w[1]]]
        )
        b = np.array([screen_x * w[3] - x[3], screen_y * w[3] - y[3]])
        spot = np.linalg.solve(a, b)
        return float(spot[0]), float(spot[1])

    @property
    def horizon(self) -> float:
        """Screen y of the horizon; far above the screen when the view is flat."""
        if self.view.tilt < 1.0:
            return -1e6
        return self.view.focus_y - FOCAL * max(self.height, 400.0) / math.tan(math.radians(self.view.tilt))

    @property
    def eye(self) -> tuple[float, float]:
        """The ground point straight below the eye, in metres."""
        back = self.distance * math.sin(math.radians(self.view.tilt))
        turn = math.radians(self.view.bearing)
        return self.view.x - back * math.sin(turn), self.view.y - back * math.cos(turn)

    def sees(self, x: Points, y: Points, radius: Points, reach: float = FARTHEST) -> npt.NDArray[np.bool_]:
        """Which ground circles may be visible; `reach` limits the distance in focus distances."""
        rows = self.rows()
        middle = np.stack([x, y, np.zeros_like(x), np.ones_like(x)], axis=1) @ rows.T
        w = middle[:, 2]
        reach_w = radius / self.distance
        spread = radius / self.view.scale
        near = w + reach_w > 0.05
        grown = np.maximum(w, 0.05)
        column, row = middle[:, 0], middle[:, 1]
        left = column + spread * 1.3 + reach_w * abs(self.view.focus_x) > 0
        right = column - spread * 1.3 - reach_w * abs(self.width - self.view.focus_x) < self.width * grown
        below = row - spread * 1.3 - reach_w * abs(self.height - self.view.focus_y) < self.height * grown
        above = row + spread * 1.3 + reach_w * abs(self.view.focus_y) > 0
        seen: npt.NDArray[np.bool_] = (
            near & left & right & below & (above | (self.view.tilt > 20)) & (w - reach_w < reach)
        )
        return seen


def fitted(
    low: tuple[float, float], high: tuple[float, float], area: tuple[float, float, float, float], template: View
) -> View:
    """A flat north-up view that shows the box low…high in the screen area (x, y, width, height)."""
    wide, tall = max(high[0] - low[0], 200.0), max(high[1] - low[1], 200.0)
    scale = 1.12 * max(wide / max(area[2], 50.0), tall / max(area[3], 50.0))
    return replace(
        template,
        x=(low[0] + high[0]) / 2,
        y=(low[1] + high[1]) / 2,
        scale=scale,
        bearing=0.0,
        tilt=0.0,
        focus_x=area[0] + area[2] / 2,
        focus_y=area[1] + area[3] / 2,
    )
