"""Triangles whose place and colour are looked up when they are drawn: each vertex is a point, moved along a side by a
numbered offset, in a numbered tone. So widths follow the scale and colours the theme without building anything anew.
What has the higher order covers the rest of its layer."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.uint32]
Numbers = npt.NDArray[np.uint16]
Vertices = npt.NDArray[np.void]
VERTEX = np.dtype([("x", "<f4"), ("y", "<f4"), ("z", "<f4"), ("colour", "<u4")])
LIMIT = 65_000  # vertices of one geometry; 65,536 and more vanish silently
HIGHEST = 16  # the order that covers all others


@dataclass(frozen=True)
class Mesh:
    """Points and sides (n, 2) in metres, numbers of offset and tone and orders (n,), triangles (m, 3)."""

    points: Floats
    sides: Floats
    offsets: Numbers
    tones: Numbers
    orders: Numbers
    triangles: Indices

    def __len__(self) -> int:
        return len(self.points)

    def vertices(self, offsets: Floats, tones: npt.NDArray[np.uint8]) -> Vertices:
        """Vertices of dtype VERTEX, from a table of offsets in metres and one of premultiplied colours."""
        made = np.empty(len(self.points), VERTEX)
        made["z"] = HIGHEST - self.orders.astype(np.float32)
        self.place(made, offsets)
        self.paint(made, tones)
        return made

    def place(self, made: Vertices, offsets: Floats) -> None:
        """Move the vertices to where a table of offsets puts them."""
        moved = self.points + self.sides * offsets[self.offsets][:, None]
        made["x"], made["y"] = moved[:, 0], moved[:, 1]

    def paint(self, made: Vertices, tones: npt.NDArray[np.uint8]) -> None:
        """Give the vertices the colours of a table."""
        made["colour"] = tones.view("<u4")[:, 0][self.tones]


def ordered(mesh: Mesh, order: int) -> Mesh:
    """The mesh in another order."""
    return replace(mesh, orders=np.full(len(mesh), order, np.uint16))


def join(meshes: Iterable[Mesh]) -> Mesh:
    """Several meshes as one, drawn in this order."""
    parts = [mesh for mesh in meshes if len(mesh)]
    if not parts:
        return EMPTY
    if len(parts) == 1:
        return parts[0]
    starts = np.cumsum([0, *(len(part) for part in parts[:-1])])
    return Mesh(
        np.concatenate([part.points for part in parts]),
        np.concatenate([part.sides for part in parts]),
        np.concatenate([part.offsets for part in parts]),
        np.concatenate([part.tones for part in parts]),
        np.concatenate([part.orders for part in parts]),
        np.concatenate([part.triangles + start for part, start in zip(parts, starts, strict=True)]).astype(np.uint32),
    )


EMPTY = Mesh(
    np.zeros((0, 2), np.float32),
    np.zeros((0, 2), np.float32),
    np.zeros(0, np.uint16),
    np.zeros(0, np.uint16),
    np.zeros(0, np.uint16),
    np.zeros((0, 3), np.uint32),
)


def split(mesh: Mesh, limit: int = LIMIT) -> list[Mesh]:
    """The mesh as parts that one geometry can index each."""
    if len(mesh) <= limit:
        return [mesh] if len(mesh) else []
    parts = []
    for first in range(0, len(mesh.triangles), limit // 3):
        used, where = np.unique(mesh.triangles[first : first + limit // 3], return_inverse=True)
        parts.append(
            Mesh(
                mesh.points[used],
                mesh.sides[used],
                mesh.offsets[used],
                mesh.tones[used],
                mesh.orders[used],
                where.reshape(-1, 3).astype(np.uint32),
            )
        )
    return parts
