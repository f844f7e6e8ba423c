"""Light and shade of the hills in one cell, as a mesh of translucent tones."""

import numpy as np

from app.maps.drawing.cell_rows import Source
from app.maps.drawing.cells import Key
from app.maps.drawing.colours import RELIEF, RELIEFS
from app.maps.drawing.mesh import EMPTY, Mesh

GRID = 250  # metres from point to point of the region's grid; cells are multiples of it
EVERY = (1, 1, 1, 2, 4)  # points of the grid that are drawn, by level of detail
FLAT = 4  # of 127; slopes with less light or shade are not drawn


def relief_mesh(source: Source, key: Key) -> Mesh:
    """The slopes of a cell; empty where the land is flat, or the region knows no heights."""
    step = EVERY[key.level]
    shades = source.shades(key.box, step)
    if shades is None:
        return EMPTY
    rows, columns = shades.shape
    number = np.arange(rows * columns).reshape(rows, columns)
    corners = (number[:-1, :-1], number[:-1, 1:], number[1:, :-1], number[1:, 1:])
    steep = np.abs(shades.ravel().astype(int)) > FLAT
    drawn = np.any([steep[corner] for corner in corners], axis=0)
    a, b, c, d = (corner[drawn] for corner in corners)
    if not len(a):
        return EMPTY
    triangles = np.concatenate([np.stack([a, b, d], axis=1), np.stack([a, d, c], axis=1)])
    used, where = np.unique(triangles, return_inverse=True)
    x = key.box[0] + (used % columns) * GRID * step
    y = key.box[1] + (used // columns) * GRID * step
    light = (shades.ravel()[used].astype(float) + 127) / 254
    return Mesh(
        np.stack([x, y], axis=1).astype(np.float32),
        np.zeros((len(used), 2), np.float32),
        np.zeros(len(used), np.uint16),
        (RELIEF + np.round(light * (RELIEFS - 1))).astype(np.uint16),
        np.zeros(len(used), np.uint16),
        where.reshape(-1, 3).astype(np.uint32),
    )
