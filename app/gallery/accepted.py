"""The accepted pictures: one sheet for each look and group with all states, and what has become different since."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QFont, QImage, QRawFont

from app.gallery.difference import Map, Picture, difference
from app.gallery.exhibits import ROOT, GalleryError
from app.gallery.look import Look
from app.gallery.shelf import Spot
from app.gallery.taking import Taken
from app.theme.theme import load_theme, theme_file

ACCEPTED = ROOT / "assets" / "gallery" / "accepted"
ACCEPT = "python main.py gallery --accept"
LOSSLESS = 100  # quality of a WebP that keeps every pixel
ACROSS = 1920  # pixels: width of a sheet
AROUND = 12  # pixels around an exhibit that belong to it: shadow, glow, ring
CHINESE = "Noto Sans CJK SC"


@dataclass(frozen=True)
class Kept:
    """Where a state lies on a sheet, and how large it was on the screen, in pixels."""

    exhibit: str
    state: str
    x: int
    y: int
    width: int
    height: int
    shown: tuple[int, int]


@dataclass(frozen=True)
class Change:
    """What is different in a state of an exhibit; `size` as in `difference`, `heat` None where there is no pair."""

    look: Look
    exhibit: str
    state: str
    what: str
    size: float
    before: Picture | None = None
    now: Picture | None = None
    heat: Map | None = None

    def __str__(self) -> str:
        return f"{self.exhibit}, {self.state} ({self.look.name}) {self.what}"


def accept(taken: Iterable[Taken], folder: Path = ACCEPTED) -> Iterator[Path]:
    """Keep these pictures as the accepted ones, each as it comes; raises GalleryError where that cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fonts: dict[str, str] = {}
        for each in taken:
            fonts |= {family: fingerprint(family) for family in system_fonts(each.look)}
            path = _file(folder, each.look, each.group)
            path.parent.mkdir(exist_ok=True)
            sheet, kept = _sheet(each)
            if not image_of(sheet).save(str(path), quality=LOSSLESS):
                raise GalleryError(f"{path} cannot be written; see whether there is room and whether it is yours.")
            lines = ",\n".join(json.dumps(astuple(one), ensure_ascii=False) for one in kept)
            path.with_suffix(".json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
            yield path
        _fonts_file(folder).write_text(json.dumps(fonts, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    except OSError as error:
        raise GalleryError(f"{folder} cannot be written ({error.strerror}); name a folder that is yours.") from None


def forget(folder: Path, kept: Iterable[Path]) -> None:
    """Drop accepted pictures of looks and groups that are none any more."""
    wanted = {*kept}
    for path in folder.glob("*/*.webp"):
        if path not in wanted:
            path.unlink()
            path.with_suffix(".json").unlink(missing_ok=True)


def changes(taken: Taken, folder: Path = ACCEPTED, *, whole: bool = True) -> Iterator[Change]:
    """What is different from the accepted picture; raises GalleryError where that is missing or broken.

    `whole`: all exhibits of the group were taken, so that those which are missing are gone.
    """
    path = _file(folder, taken.look, taken.group)
    before, places = _read(path), _places(path.with_suffix(".json"))
    now, look = pixels(taken.image), taken.look
    for spot in taken.spots:
        place, new = places.pop((spot.exhibit, spot.state), None), _part(now, spot, halved=taken.halved)
        if place is None:
            yield Change(look, spot.exhibit, spot.state, "is new", 0, None, new)
            continue
        old = before[place.y : place.y + place.height, place.x : place.x + place.width]
        if place.shown != (spot.width, spot.height) or old.shape != new.shape:
            was = "x".join(map(str, place.shown))
            what = f"is {spot.width}x{spot.height} pixels large, and was {was}"
            yield Change(look, spot.exhibit, spot.state, what, 0, old, new)
        elif (found := difference(old, new)).seen:
            what = f"looks different, by {found.size:.1f} times what a person just notices"
            yield Change(look, spot.exhibit, spot.state, what, found.size, old, new, found.heat)
    for place in places.values() if whole else ():
        yield Change(look, place.exhibit, place.state, "is gone", 0)


def _sheet(taken: Taken) -> tuple[Picture, list[Kept]]:
    """All states packed in rows, and where each lies."""
    now, kept, parts = pixels(taken.image), [], []
    x = y = row = 0
    for spot in taken.spots:
        part = _part(now, spot, halved=taken.halved)
        height, width = part.shape[:2]
        if x > 0 and x + width > ACROSS:
            x, y, row = 0, y + row, 0
        kept.append(Kept(spot.exhibit, spot.state, x, y, width, height, (spot.width, spot.height)))
        parts.append(part)
        x, row = x + width, max(row, height)
    sheet = np.zeros((y + row, max(one.x + one.width for one in kept), 3), dtype=np.uint8)
    for one, part in zip(kept, parts, strict=True):
        sheet[one.y : one.y + one.height, one.x : one.x + one.width] = part
    return sheet, kept


def _part(picture: Picture, spot: Spot, *, halved: bool) -> Picture:
    """An exhibit with what is around it, or that at half its size, which is nearly as telling."""
    top, left = max(0, spot.y - AROUND), max(0, spot.x - AROUND)
    part = picture[top : spot.y + spot.height + AROUND, left : spot.x + spot.width + AROUND]
    if not halved:
        return part
    height, width = (side // 2 for side in part.shape[:2])
    halves = part[: 2 * height, : 2 * width].reshape(height, 2, width, 2, 3).astype(np.uint16).sum(axis=(1, 3))
    return np.asarray((halves + 2) // 4, dtype=np.uint8)


def image_of(picture: Picture) -> QImage:
    """The array as a picture of Qt's."""
    height, width = picture.shape[:2]
    return QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def pixels(image: QImage) -> Picture:
    """The picture as an array, height × width × 3."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def system_fonts(look: Look) -> list[str]:
    """The families from the system that its words are drawn in: other versions of them look different."""
    theme = load_theme(theme_file(look.theme))
    families = [] if theme.brand.fonts else [str(theme[look.mode]["fontFamily.text"])]
    return [*families, CHINESE] if look.language == "zh" else families


def fingerprint(family: str) -> str:
    """What tells one version of a font from another; "" where there is none."""
    raw = QRawFont.fromFont(QFont(family))
    return hashlib.sha256(bytes(raw.fontTable("head").data())).hexdigest()[:16] if raw.familyName() == family else ""


def other_font(look: Look, folder: Path = ACCEPTED) -> str:
    """The family of a look that this machine has in another version than the accepted pictures, or ""."""
    try:
        kept = json.loads(_fonts_file(folder).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    return next((family for family in system_fonts(look) if kept.get(family) != fingerprint(family)), "")


def _fonts_file(folder: Path) -> Path:
    return folder / "fonts.json"


def _file(folder: Path, look: Look, group: str) -> Path:
    return folder / look.name / f"{group}.webp"


def _read(path: Path) -> Picture:
    image = QImage(str(path))
    if image.isNull():
        state = "is no picture" if path.is_file() else "is missing"
        raise GalleryError(f"The accepted picture {path} {state}: take it from git again, or run `{ACCEPT}`.")
    return pixels(image)


def _places(path: Path) -> dict[tuple[str, str], Kept]:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        kept = [
            Kept(name, state, x, y, width, height, (size[0], size[1]))
            for name, state, x, y, width, height, size in told
        ]
    except (OSError, ValueError, TypeError):
        sentence = f"{path}, which tells what the accepted picture shows, cannot be read: take it from git again, or"
        raise GalleryError(f"{sentence} run `{ACCEPT}`.") from None
    return {(one.exhibit, one.state): one for one in kept}
