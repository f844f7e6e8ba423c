"""How different two pictures look to a person who sees them from an arm's length away.

After S-CIELAB (Zhang and Wandell, A spatial extension of CIELAB for digital color image reproduction, 1996): what the
eye blurs is blurred first, then colours are compared in CIELAB. An edge may lie a part of a pixel beside, as another
rasteriser puts it: what the slope there explains is no difference. The rest is pooled over a small and a large patch,
for a letter that has moved is strong and small, a changed tint weak and large.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Picture = NDArray[np.uint8]  # height × width × 3, sRGB
Map = NDArray[np.float32]

EYE = 1.0  # pixels: sigma of what the eye blurs
BESIDE = 0.4  # pixels that an edge may be off
PATCHES = ((5, 3.0), (21, 1.0))  # side of a patch in pixels, and the mean Delta E in it that a person notices
_WHITE = np.array([0.95047, 1.0, 1.08883], dtype=np.float32)
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]],
    dtype=np.float32,
)
_LINEAR = np.array(
    [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in np.arange(256) / 255], dtype=np.float32
)


@dataclass(frozen=True)
class Difference:
    """`size` is 1 where a person just notices it, 0 for the same; `heat` the same for each pixel."""

    size: float
    heat: Map

    @property
    def seen(self) -> bool:
        """Whether a person would notice it."""
        return self.size >= 1.0


def difference(one: Picture, other: Picture) -> Difference:
    """Compare two pictures of the same size; raises ValueError for others."""
    if one.shape != other.shape:
        raise ValueError("the pictures are of different sizes")
    changed = np.any(one != other, axis=2)
    heat = np.zeros(one.shape[:2], dtype=np.float32)
    if not changed.any():
        return Difference(0.0, heat)
    margin = 2 * PATCHES[-1][0]
    (top, bottom), (left, right) = (_span(changed.any(axis=axis), margin) for axis in (1, 0))
    part = (slice(top, bottom), slice(left, right))
    before, after = _seen(one[part]), _seen(other[part])
    slope = np.maximum(_slope(before), _slope(after))
    delta = np.maximum(0, np.sqrt(np.sum((before - after) ** 2, axis=2)) - BESIDE * slope)
    pooled = [ndimage.uniform_filter(delta, side, mode="nearest") / noticed for side, noticed in PATCHES]
    heat[part] = np.maximum.reduce(pooled)
    return Difference(float(heat.max()), heat)


def _span(changed: NDArray[np.bool_], margin: int) -> tuple[int, int]:
    where = np.flatnonzero(changed)
    return max(0, int(where[0]) - margin), min(len(changed), int(where[-1]) + 1 + margin)


def _seen(picture: Picture) -> Map:
    """CIELAB (D65) of the blurred picture."""
    xyz = _LINEAR[picture] @ _TO_XYZ.T / _WHITE
    xyz = np.stack([ndimage.gaussian_filter(xyz[..., part], EYE, mode="nearest") for part in range(3)], axis=2)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    lab: Map = np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=2)
    return lab


def _slope(lab: Map) -> Map:
    """How much the colour changes within a pixel, in Delta E."""
    down, across = np.gradient(lab, axis=(0, 1))
    steepest: Map = np.sqrt(np.sum(down**2 + across**2, axis=2))
    return steepest
