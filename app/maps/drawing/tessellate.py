"""Turn lines and areas into coloured triangles with soft edges; numpy only, for the worker thread."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.maps.geo import Points

VERTEX = np.dtype([("x", "<f4"), ("y", "<f4"), ("z", "<f4"), ("colour", "u1", 4)])
Vertices = npt.NDArray[np.void]
Indices = npt.NDArray[np.int64]
Colour = tuple[int, int, int, int]  # red, green, blue, alpha 0–255, not premultiplied
LIMIT = 65_000  # vertices of one geometry; 65,536 and more vanish silently


@dataclass(frozen=True)
class Mesh:
    """Vertices of dtype VERTEX and triangle indices (m, 3) into them."""

    vertices: Vertices
    triangles: Indices


def premultiplied(colour: Colour, alpha: float = 1.0) -> npt.NDArray[np.uint8]:
    """Qt's vertex colours are premultiplied by alpha."""
    share = colour[3] / 255 * alpha
    return np.array([*(round(c * share) for c in colour[:3]), round(255 * share)], dtype=np.uint8)


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """`share` of b in a."""
    red, green, blue, alpha = (round(u + (v - u) * share) for u, v in zip(a, b, strict=True))
    return red, green, blue, alpha


def vertices(points: Points, z: float | Points, colour: npt.NDArray[np.uint8]) -> Vertices:
    """Pack points (n, 2), heights and colour(s) into vertices."""
    packed = np.zeros(len(points), VERTEX)
    packed["x"], packed["y"], packed["z"], packed["colour"] = points[:, 0], points[:, 1], z, colour
    return packed


def join(meshes: list[Mesh]) -> Mesh:
    """Several meshes as one."""
    starts = np.cumsum([0, *(len(mesh.vertices) for mesh in meshes)])
    return Mesh(
        np.concatenate([mesh.vertices for mesh in meshes]) if meshes else np.zeros(0, VERTEX),
        np.concatenate([mesh.triangles + start for mesh, start in zip(meshes, starts, strict=False)])
        if meshes
        else np.zeros((0, 3), np.int64),
    )


def sideways(line: Points) -> Points:
    """Unit normals at a polyline's points, lengthened at bends so that the edges stay parallel (mitre, at most 2)."""
    steps = np.diff(line, axis=0)
    size = np.hypot(steps[:, 0], steps[:, 1])
    size[size == 0] = 1
    normal = np.stack([-steps[:, 1], steps[:, 0]], axis=1) / size[:, None]
    at = np.vstack([normal[:1], normal[:-1] + normal[1:], normal[-1:]])
    if len(line) > 2 and np.allclose(line[0], line[-1]):
        at[0] = at[-1] = normal[0] + normal[-1]
    long = np.hypot(at[:, 0], at[:, 1])
    long[long < 0.3] = 0.3
    at /= long[:, None]
    first = np.vstack([normal[:1], normal])
    lean = np.clip((at * first).sum(axis=1), 0.5, 1.0)
    wide: Points = at / lean[:, None]
    return wide


def strip(line: Points, profile: list[tuple[float, Colour]], z: float = 0.0) -> Vertices:
    """Cross-sections of a ribbon along a polyline: (n, rows) vertices, one row per (offset in metres, colour)."""
    normal = sideways(line)
    packed = np.zeros((len(line), len(profile)), VERTEX)
    for row, (offset, colour) in enumerate(profile):
        moved = line + normal * offset
        packed["x"][:, row], packed["y"][:, row] = moved[:, 0], moved[:, 1]
        packed["colour"][:, row] = premultiplied(colour)
    packed["z"] = z
    return packed


def strip_triangles(count: int, rows: int) -> Indices:
    """Triangle indices (m, 3) of `count` cross-sections with `rows` vertices each."""
    quads = []
    for row in range(rows - 1):
        quads += [(row, row + 1, rows + row), (row + 1, rows + row + 1, rows + row)]
    base = (np.arange(count - 1) * rows)[:, None, None]
    triangles: Indices = (base + np.array(quads)[None]).reshape(-1, 3)
    return triangles


def soft_profile(width: float, feather: float, colour: Colour) -> list[tuple[float, Colour]]:
    """A ribbon of even colour with edges that fade out over `feather` metres around its border."""
    clear = (*colour[:3], 0)
    half, inner = width / 2 + feather / 2, max(width / 2 - feather / 2, width * 0.1)
    return [(half, clear), (inner, colour), (-inner, colour), (-half, clear)]


def round_cap(end: Points, along: Points, radius: float, colour: Colour, steps: int = 5) -> Mesh:
    """A half disc at the end of a ribbon that leaves in direction `along`."""
    base = np.arctan2(along[1], along[0])
    angle = base + np.linspace(-np.pi / 2, np.pi / 2, steps + 1)
    rim = end + radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    packed = vertices(np.vstack([end[None, :], rim]), 0.0, premultiplied(colour))
    return Mesh(packed, np.array([(0, 1 + i, 2 + i) for i in range(steps)]))
