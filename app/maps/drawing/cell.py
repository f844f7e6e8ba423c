"""One cell as it comes from the region's file: meshes, buildings, and the features that have a name."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from app.maps.drawing.blocks import Blocks, build_blocks
from app.maps.drawing.cell_areas import area_meshes
from app.maps.drawing.cell_lines import line_meshes
from app.maps.drawing.cell_rows import Rows, Source
from app.maps.drawing.cells import Key
from app.maps.drawing.mesh import Mesh
from app.maps.drawing.relief import relief_mesh
from app.maps.regions.feature import Feature

AROUND = 0.02  # of a cell's size, read beyond its edges so that shapes meet


@dataclass(frozen=True)
class Cell:
    """What one cell draws: meshes by layer, sets of buildings, names."""

    key: Key
    meshes: dict[str, Mesh] = field(default_factory=dict)
    blocks: tuple[Blocks, ...] = ()
    named: tuple[Feature, ...] = ()

    @property
    def weight(self) -> int:
        """Vertices; an empty cell counts a few, too."""
        return 16 + sum(len(mesh) for mesh in self.meshes.values()) + sum(len(blocks) for blocks in self.blocks)


def build_cell(source: Source, key: Key) -> Cell:
    """Read and build one cell."""
    x0, y0, x1, y1 = key.box
    around = key.size * AROUND
    hills = {"relief": mesh} if key.stratum == "areas" and len(mesh := relief_mesh(source, key)) else {}
    rows = source.read(key.stratum, key.level, (x0 - around, y0 - around, x1 + around, y1 + around))
    if not rows.rows:
        return Cell(key, hills)
    if key.stratum == "blocks":
        return Cell(key, blocks=tuple(build_blocks(rows, _homed(key, rows))))
    meshes = hills | (area_meshes(key, rows) if key.stratum == "areas" else line_meshes(key, rows))
    return Cell(key, meshes, named=_named(rows))


def _homed(key: Key, rows: Rows) -> npt.NDArray[np.int64]:
    """Numbers of the buildings whose first corner lies in the cell."""
    first = rows.points[rows.starts[:-1]]
    x0, y0, x1, y1 = key.box
    return np.flatnonzero((first[:, 0] >= x0) & (first[:, 0] < x1) & (first[:, 1] >= y0) & (first[:, 1] < y1))


def _named(rows: Rows) -> tuple[Feature, ...]:
    return tuple(rows.feature(number) for number, row in enumerate(rows.rows) if row.name or '"ref"' in row.tags)
