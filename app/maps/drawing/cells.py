"""What the import leaves behind so that the map's cells are read fast."""

import sqlite3
from collections.abc import Callable


def write_cells(region: sqlite3.Connection, tell: Callable[[float], None]) -> None:
    """Called by the importer when all features are written: an index by layer and level; `tell` gets 0…1."""
    region.execute("CREATE INDEX IF NOT EXISTS feature_layer ON feature(layer, level)")
    tell(1.0)
