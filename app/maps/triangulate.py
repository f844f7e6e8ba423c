"""Cut a simple polygon into triangles (ear clipping)."""

import numpy as np
import numpy.typing as npt

from app.maps.geo import Points

Triangles = npt.NDArray[np.uint16]


def signed_area(polygon: Points) -> float:
    """Area of a polygon (n, 2); counter-clockwise (y up) is positive."""
    x, y = polygon[:, 0], polygon[:, 1]
    return float(0.5 * (np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))))


def triangulate(polygon: Points) -> Triangles:
    """Corner indices (m, 3) of triangles covering the polygon (n, 2), which must not repeat its first corner."""
    count = len(polygon)
    order = list(range(count)) if signed_area(polygon) > 0 else list(range(count))[::-1]
    x, y = polygon[:, 0].tolist(), polygon[:, 1].tolist()

    def turn(a: int, b: int, c: int) -> float:
        return float((x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]))

    convex = all(turn(order[i - 2], order[i - 1], order[i]) >= -1e-9 for i in range(count))
    if convex:
        return np.array([(order[0], order[i], order[i + 1]) for i in range(1, count - 1)], dtype=np.uint16).reshape(-1, 3)
    result: list[tuple[int, int, int]] = []
    at, stuck = 0, 0
    while len(order) > 3:
        size = len(order)
        a, b, c = order[at % size], order[(at + 1) % size], order[(at + 2) % size]
        if turn(a, b, c) > 0 and not _holds_corner(polygon, order, a, b, c):
            result.append((a, b, c))
            order.pop((at + 1) % size)
            stuck = 0
        else:
            at, stuck = at + 1, stuck + 1
            if stuck > size:  # a twisted outline: give up an ear rather than loop for ever
                order.pop((at + 1) % size)
                stuck = 0
    result.append((order[0], order[1], order[2]))
    return np.array(result, dtype=np.uint16)


def _holds_corner(polygon: Points, order: list[int], a: int, b: int, c: int) -> bool:
    rest = polygon[order]
    p, q, r = polygon[a], polygon[b], polygon[c]

    def side(u: Points, v: Points) -> Points:
        left: Points = (v[0] - u[0]) * (rest[:, 1] - u[1]) - (v[1] - u[1]) * (rest[:, 0] - u[0])
        return left

    within = (side(p, q) >= 0) & (side(q, r) >= 0) & (side(r, p) >= 0)
    at_corner = (rest == p).all(axis=1) | (rest == q).all(axis=1) | (rest == r).all(axis=1)
    return bool((within & ~at_corner).any())
