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
        return np.array([(order[0], order[i], order[i + 1]) for i in range(1, count - 1)], dtype=np.uint16).reshape(
            -1, 3
        )
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


def pieces(polygon: Points, size: float) -> list[Points]:
    """The polygon cut along a grid of `size` metres into simple polygons; keeps triangles short and culling tight."""
    low, high = polygon.min(axis=0), polygon.max(axis=0)
    axis = int(np.argmax(high - low))
    if high[axis] - low[axis] <= size * 1.01:
        return [polygon]
    cuts = np.arange(np.floor(low[axis] / size) + 1, np.ceil(high[axis] / size)) * size
    cuts = cuts[(cuts > low[axis] + 1.0) & (cuts < high[axis] - 1.0)]
    if len(cuts) == 0:
        return [polygon]
    result = []
    for half in split(polygon, axis, float(cuts[len(cuts) // 2]) + 1e-4):
        result += pieces(half, size)
    return result


def split(polygon: Points, axis: int, value: float) -> list[Points]:
    """Both sides of a simple polygon cut by the line x = value (axis 0) or y = value (axis 1)."""
    sides = polygon[:, axis] > value
    if sides.all() or not sides.any():
        return [polygon]
    count, other = len(polygon), 1 - axis
    chains: list[tuple[int, list[Points], int]] = []  # crossing at its start, points, crossing at its end
    crossings: list[Points] = []
    first = next(i for i in range(count) if sides[i] != sides[i - 1])
    current: list[Points] = []
    started = -1
    for step in range(count + 1):
        i = (first + step) % count
        if sides[i] != sides[i - 1]:
            a, b = polygon[i - 1], polygon[i]
            t = (value - a[axis]) / (b[axis] - a[axis])
            crossings.append(a + (b - a) * t) if step < count else None
            number = len(crossings) - 1 if step < count else 0
            if current:
                chains.append((started, current, number))
            current, started = [], number
        current.append(polygon[i])
    ranked = sorted(range(len(crossings)), key=lambda n: float(crossings[n][other]))
    partner = {n: ranked[at ^ 1] for at, n in enumerate(ranked)}
    from_start = {chain[0]: chain for chain in chains}
    result, used = [], set()
    for chain in chains:
        outline: list[Points] = []
        while chain[0] not in used:
            used.add(chain[0])
            outline += [crossings[chain[0]], *chain[1], crossings[chain[2]]]
            chain = from_start[partner[chain[2]]]
        if len(outline) >= 3:
            result.append(np.array(outline))
    return result
