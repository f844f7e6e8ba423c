"""Reads MBTiles 1.3: an SQLite file of picture tiles. No Qt."""

import sqlite3
import threading
from pathlib import Path

from app.maps.drawing.tile_math import DEEPEST, Tile
from app.maps.drawing.tile_source import broken, check_kind


class MbTiles:
    """A file of tiles; each thread has a connection of its own. Raises TilesBroken."""

    pixels, workers = 256, 1

    def __init__(self, path: Path, attribution: str = "") -> None:
        self._path = path
        self._own = threading.local()
        try:
            said = dict(self._database().execute("SELECT name, value FROM metadata"))
            zooms = self._database().execute("SELECT min(zoom_level), max(zoom_level) FROM tiles").fetchone()
            if zooms[0] is None:
                raise broken(path, "it holds no tiles")
            self.least, self.most = int(zooms[0]), min(int(zooms[1]), DEEPEST)
            check_kind(path, str(said.get("format", "png")))
        except (sqlite3.DatabaseError, ValueError) as error:
            raise broken(path, error) from error
        finally:
            self.close()
        self.attribution = attribution or str(said.get("attribution", ""))

    def _database(self) -> sqlite3.Connection:
        if not hasattr(self._own, "database"):
            self._own.database = sqlite3.connect(f"{self._path.resolve().as_uri()}?mode=ro", uri=True)
        return self._own.database  # type: ignore[no-any-return]

    def picture(self, tile: Tile) -> bytes | None:
        """The encoded picture of a square; MBTiles counts rows from the south."""
        try:
            row = (
                self._database()
                .execute(
                    "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?",
                    (tile.z, tile.x, 2**tile.z - 1 - tile.y),
                )
                .fetchone()
            )
        except sqlite3.DatabaseError:
            return None
        return bytes(row[0]) if row else None

    def close(self) -> None:
        """Close this thread's connection."""
        if hasattr(self._own, "database"):
            self._own.database.close()
            del self._own.database
