"""A picture of a change: as it was, as it is, and where a person would see it."""

import re
from pathlib import Path

import numpy as np

from app.gallery.accepted import Change, image_of
from app.gallery.difference import Map, Picture
from app.gallery.exhibits import GalleryError

GAP = 16  # pixels between two pictures
PAPER = 128


def save(change: Change, folder: Path) -> Path:
    """Write the pictures of a change side by side into `folder`; raises GalleryError."""
    name = re.sub(r"[^\w-]+", "_", f"{change.exhibit}-{change.state}")
    path = folder / f"{change.look.name}-{name}.png"
    whole = beside([part for part in (change.before, change.now) if part is not None], change.heat)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        saved = image_of(whole).save(str(path))
    except OSError:
        saved = False
    if not saved:
        raise GalleryError(f"{path} cannot be written; make {folder} a folder that is yours.")
    return path


def beside(pictures: list[Picture], heat: Map | None) -> Picture:
    """The pictures next to each other, and the heat of a difference last."""
    shown = [*pictures, *([_coloured(heat)] if heat is not None else [])]
    height = max(each.shape[0] for each in shown) + 2 * GAP
    width = sum(each.shape[1] + GAP for each in shown) + GAP
    whole = np.full((height, width, 3), PAPER, dtype=np.uint8)
    left = GAP
    for each in shown:
        whole[GAP : GAP + each.shape[0], left : left + each.shape[1]] = each
        left += each.shape[1] + GAP
    return whole


def _coloured(heat: Map) -> Picture:
    """Black where nothing is seen, through red and yellow to white where it leaps to the eye."""
    steps = np.clip(heat[..., None] / 4 * 3 - np.arange(3), 0, 1)
    return np.asarray(steps * 255, dtype=np.uint8)
