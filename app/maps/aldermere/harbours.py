"""Piers and breakwaters of the harbours outside the city."""

import numpy as np

from app.maps.aldermere import coast
from app.maps.geo import Points, curve, offset

# Where at the shore (metres), number of piers, their length, whether a breakwater shelters them.
HARBOURS = [
    ("Westport", (-8880.0, 23_400.0), 5, 190.0, True),
    ("Sandy Bay", (30_700.0, -6600.0), 1, 240.0, False),
    ("Lobster Bay", (43_900.0, -7950.0), 3, 90.0, False),
    ("Clifton", (-10_350.0, 30_300.0), 2, 80.0, False),
    ("East Point", (60_400.0, -8500.0), 3, 100.0, False),
]


def grounds() -> list[tuple[Points, dict[str, str]]]:
    """The outlines (n, 2, closed) of all piers and breakwaters with their tags."""
    shore = coast.mainland()
    result = []
    for _, spot, count, length, sheltered in HARBOURS:
        at = int(np.hypot(*(shore - np.array(spot)).T).argmin())
        for number in range(count):
            here = at + (number - count // 2) * 2
            along = shore[here + 3] - shore[here - 3]
            along /= np.hypot(*along)
            out = np.array([along[1], -along[0]])
            root, half = shore[here] - out * 20, along * 9
            tip = root + out * (length * (1.0 if number % 2 else 0.75) + 20)
            result.append(
                (np.array([root - half, tip - half, tip + half, root + half, root - half]), {"man_made": "pier"})
            )
        if sheltered:
            first, last = shore[at - 9], shore[at + 7]
            out = np.array([(last - first)[1], -(last - first)[0]])
            out /= np.hypot(*out)
            wall = curve([first, first + out * 330, (first + last) / 2 + out * 420 - (last - first) * 0.12], 40.0)
            ring = np.vstack([offset(wall, 11.0), offset(wall, -11.0)[::-1]])
            result.append((np.vstack([ring, ring[:1]]), {"man_made": "breakwater"}))
    return result
