"""Where map pictures come from: a file of tiles, a server's tiles, or our own region painted. No Qt."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.maps.drawing.tile_math import Tile


class TilesBroken(Exception):
    """These tiles cannot be used; the text is one sentence for the user with the mend."""


class TileSource(Protocol):
    """Pictures of squares. `pixels` is a picture's width, `least` and `most` the zooms there are."""

    pixels: int
    least: int
    most: int
    attribution: str
    workers: int  # how many may be asked for at once

    def picture(self, tile: Tile) -> bytes | None:
        """The encoded picture (PNG, JPEG, WebP), None where there is none; called on a thread of the source's own."""

    def close(self) -> None:
        """Let go of what was opened on this thread."""


def open_tiles(where: str, attribution: str, cache: Path) -> TileSource:
    """The source that a setting names: a file that ends in .mbtiles or .pmtiles, or a URL with {z}, {x} and {y}.

    `attribution` is shown instead of the source's own where it is given. Raises TilesBroken.
    """
    from app.maps.drawing.mbtiles import MbTiles
    from app.maps.drawing.pmtiles import PmTiles
    from app.maps.drawing.xyz_tiles import XyzTiles

    if where.startswith(("http://", "https://")):
        return XyzTiles(where, attribution, cache)
    path = Path(where).expanduser()
    kinds: dict[str, Callable[[Path, str], TileSource]] = {".mbtiles": MbTiles, ".pmtiles": PmTiles}
    kind = kinds.get(path.suffix.lower())
    if kind is None:
        raise TilesBroken(
            f"The map tiles {where} are of no kind that can be read; give a .mbtiles or .pmtiles file, or a URL with"
            " {z}, {x} and {y}, as map_tiles under [navigation]."
        )
    if not path.is_file():
        raise TilesBroken(f"The map tiles {path} are missing; put the file there or mend map_tiles under [navigation].")
    return kind(path, attribution)


def broken(path: Path, why: object) -> TilesBroken:
    """The sentence for a file that is none."""
    return TilesBroken(
        f"The map tiles {path} cannot be read ({why}); take another file or mend map_tiles under [navigation]."
    )


KINDS = {"png", "jpg", "jpeg", "webp"}


def check_kind(path: Path, kind: str) -> None:
    """Vector tiles are not drawn here: say so. Raises TilesBroken."""
    if kind.lower() not in KINDS:
        raise broken(path, f"it holds {kind} tiles, not pictures (PNG, JPEG, WebP)")
