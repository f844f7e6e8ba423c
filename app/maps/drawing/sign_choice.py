"""Which signs are shown for a camera: the important ones first, none over another, what is shown stays. No Qt."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.maps.drawing.camera import Camera
from app.maps.drawing.sign import Sign
from app.maps.drawing.sign_images import Shape, SignImages
from app.maps.drawing.sign_paths import Strip, Strips, stretch
from app.maps.geo import Points

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels
MOST = 46  # signs at once
PILLS, NAMED, DOTS = 4, 8, 10  # places with a pill, with their name, with a mark alone, at most
DOT_W = 1.7  # nearness up to which a mark alone is shown
TRIED = 190  # candidates looked at closely per choice
ALIKE = 3  # places tried for one road's name
STAYS = 1.1  # rank that what is shown has in advance
LINGER = 1.18  # what is shown stays until the scale is this much beyond its range
FARTHEST_W, STREET_W = 2.6, 1.9  # nearness up to which signs, and names of small streets, are shown
UPRIGHT, LATE = math.radians(90.0), math.radians(12.0)


@dataclass(frozen=True)
class Shown:
    """A chosen sign: which variant, and its strip on the ground."""

    sign: Sign
    variant: str
    strip: Strip
    scale: float  # metres per pixel at it when it was chosen

    @property
    def key(self) -> str:
        """Stands for this sign while it is shown the same way."""
        return f"{self.sign.key}|{self.variant}|{self.strip.turned}"


class Occupied:
    """Boxes that are taken on the screen."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._boxes = np.zeros((512, 4))
        self._count = 0
        self.take(list(boxes))

    def take(self, boxes: Sequence[Box]) -> None:
        """Take these boxes, too."""
        while self._count + len(boxes) > len(self._boxes):
            self._boxes = np.concatenate([self._boxes, np.zeros_like(self._boxes)])
        if boxes:
            self._boxes[self._count : self._count + len(boxes)] = boxes
            self._count += len(boxes)

    def free(self, boxes: Sequence[Box]) -> bool:
        """Whether none of these boxes touches a taken one."""
        taken, wanted = self._boxes[: self._count], np.asarray(boxes)[:, None, :]
        apart = (wanted[..., 0] >= taken[:, 2]) | (wanted[..., 2] <= taken[:, 0])
        apart |= (wanted[..., 1] >= taken[:, 3]) | (wanted[..., 3] <= taken[:, 1])
        return bool(apart.all())


class Chooser:
    """Chooses among `signs`; remembers what it chose, so that it stays."""

    def __init__(self, signs: Sequence[Sign]) -> None:
        self.signs = list(signs)
        columns = [(s.x, s.y, s.near, s.far, s.rank) for s in self.signs]
        self._table = np.array(columns).reshape(-1, 5)
        self._strips: dict[str, tuple[float, Strip]] = {}
        self.shown: list[Shown] = []

    def choose(self, camera: Camera, images: SignImages, room: Box, taken: Sequence[Box]) -> list[Shown]:
        """The signs to show; `room` is the uncovered part of the screen, where places go; `taken` is covered."""
        before = {shown.sign.key: shown for shown in self.shown}
        occupied = Occupied(taken)
        said: dict[str, list[tuple[float, float]]] = {}
        left = {"pill": PILLS, "named": NAMED, "dot": DOTS}
        result: list[Shown] = []
        order = self._order(camera, images.look.unit, before, room)
        written = self._written(order, camera, images, before)
        for _, x, y, w, sign in order:
            if any(math.hypot(x - a, y - b) < sign.gap * images.look.unit for a, b in said.get(sign.name, ())):
                continue
            if sign.line is not None:
                shown = self._along(written.get(sign.key), occupied)
            else:
                shown = self._fit(sign, (x, y, w), camera, images, before.get(sign.key), occupied, left, room)
            if shown is None:
                continue
            if sign.gap:
                said.setdefault(sign.name, []).append((x, y))
            if shown.variant in left:
                left[shown.variant] -= 1
            result.append(shown)
            if len(result) >= MOST:
                break
        self.shown = result
        return result

    def _order(
        self, camera: Camera, unit: float, before: dict[str, Shown], room: Box
    ) -> list[tuple[float, float, float, float, Sign]]:
        """What could be shown, best first: (rank, screen x, y, nearness, sign)."""
        if not self.signs:
            return []
        table = self._table
        seen = camera.project(np.concatenate([table[:, :2], np.zeros((len(table), 1))], axis=1))
        x, y, w = seen.T
        local = camera.view.scale * unit * w
        roof = camera.horizon + 0.10 * camera.height
        likely = (
            (w > 0.25)
            & (w < FARTHEST_W)
            & (x > -60)
            & (x < camera.width + 60)
            & (y > roof - 12)
            & (y < camera.height + 40)
            & (local < table[:, 3] * LINGER)
            & (local > table[:, 2] / LINGER)
        )
        rank = table[:, 4] - 1.3 * np.maximum(0.0, w - 1.0)
        rank -= 0.8 * np.hypot((x - (room[0] + room[2]) / 2) / camera.width, (y - camera.height * 0.45) / camera.height)
        found = []
        tried: dict[str, int] = {}
        numbers = np.flatnonzero(likely)
        for at in numbers[np.argsort(-rank[numbers], kind="stable")][: TRIED * 2].tolist():
            sign = self.signs[at]
            known = sign.key in before
            if not known and (not table[at, 2] <= local[at] <= table[at, 3] or y[at] < roof):
                continue
            if sign.line is not None and not known:
                tried[sign.name] = tried.get(sign.name, 0) + 1
                if tried[sign.name] > ALIKE or (sign.rank < 4.0 and w[at] > STREET_W):
                    continue
            found.append((float(rank[at]) + STAYS * known, float(x[at]), float(y[at]), float(w[at]), sign))
        found.sort(key=lambda entry: -entry[0])
        return found[:TRIED]

    def _fit(
        self,
        sign: Sign,
        seen: tuple[float, float, float],
        camera: Camera,
        images: SignImages,
        before: Shown | None,
        occupied: Occupied,
        left: dict[str, int],
        room: Box,
    ) -> Shown | None:
        """The sign in its best variant for which there is room, which is then taken."""
        x, y, w = seen
        scale = camera.view.scale * w
        for variant in self._variants(sign, w, before, left):
            shape = images.shape(sign, variant)
            box = _box(shape, x, y, 5.0 * images.look.unit if variant in ("pill", "named") else 2.0)
            if variant != "pin" and sign.place and sign.kind == "mark" and not _within(box, room):
                continue
            if box[0] < 0 or box[2] > camera.width or box[3] > camera.height or box[1] < 0:
                continue
            if variant == "pin" or occupied.free([box]):
                occupied.take([box])
                point = np.array([[sign.x, sign.y]])
                strip = Strip(point, 0, shape.width, shape.height, shape.across, shape.down)
                return Shown(sign, variant, strip, scale)
        return None

    @staticmethod
    def _variants(sign: Sign, w: float, before: Shown | None, left: dict[str, int]) -> list[str]:
        if sign.kind in ("find", "chosen"):
            return ["pin" if sign.kind == "find" else "chosen"]
        if sign.kind != "mark":
            return ["words"]
        wanted = ["dot"] if left["dot"] > 0 and (w < DOT_W or before is not None) else []
        if sign.rank > 4.0 and w < 1.5 and left["named"] > 0:
            wanted.insert(0, "named")
        if sign.rank > 6.6 and sign.detail and w < 2.0 and left["pill"] > 0:
            wanted.insert(0, "pill")
        if before is not None and before.variant in wanted:
            wanted.remove(before.variant)
            wanted.insert(0, before.variant)
        return wanted

    def _written(
        self,
        order: list[tuple[float, float, float, float, Sign]],
        camera: Camera,
        images: SignImages,
        before: dict[str, Shown],
    ) -> dict[str, tuple[Shown, list[Box]]]:
        """The words along lines that can be read now, by their keys, with the boxes that each would take."""
        lean = 1.15 / max(0.35, math.cos(math.radians(camera.view.tilt)))
        lines = [(sign, camera.view.scale * w) for _, _, _, w, sign in order if sign.line is not None]
        plain = [self._strip(sign, scale, lean, images, before) for sign, scale in lines]
        strips = Strips(plain)
        laid = strips.lay(camera)
        readable = strips.readable(laid).tolist()
        found = {}
        for (sign, scale), strip, good, middle in zip(
            lines, plain, readable, np.split(laid.middle, strips.first[1:]) if plain else [], strict=True
        ):
            if good:
                known = before.get(sign.key)
                turned = _turned(middle, None if known is None else known.strip.turned)
                if known is None or known.strip.points is not strip.points or known.strip.turned != turned:
                    known = Shown(sign, "words", replace(strip, turned=turned), scale)
                found[sign.key] = (known, _boxes_along(middle, strip.height))
        return found

    def _strip(self, sign: Sign, scale: float, lean: float, images: SignImages, before: dict[str, Shown]) -> Strip:
        """The sign's place along its line, read along it; the same as long as the scale is about the same."""
        assert sign.line is not None
        if (shown := before.get(sign.key)) is not None and 0.75 < shown.scale / scale < 1.33:
            return replace(shown.strip, turned=False)
        if (known := self._strips.get(sign.key)) is not None and 0.75 < known[0] / scale < 1.33:
            return known[1]
        shape = images.shape(sign, "words")
        points, anchor = stretch(sign.line, sign.at, (shape.width * 0.5 + 24.0) * scale * lean)
        strip = Strip(points, anchor, shape.width, shape.height, bent=True)
        self._strips[sign.key] = (scale, strip)
        return strip

    @staticmethod
    def _along(written: tuple[Shown, list[Box]] | None, occupied: Occupied) -> Shown | None:
        if written is None or not occupied.free(written[1]):
            return None
        occupied.take(written[1])
        return written[0]


def _box(shape: Shape, x: float, y: float, space: float) -> Box:
    left, top = x + shape.across - shape.width / 2, y + shape.down - shape.height / 2
    return left - space, top - space, left + shape.width + space, top + shape.height + space


def _turned(middle: Points, before: bool | None) -> bool:
    """Whether a word stands upright only when it reads against its line; one that is shown turns a little later."""
    direction = math.atan2(middle[-1, 1] - middle[0, 1], middle[-1, 0] - middle[0, 0])
    if before is None:
        return abs(direction) > UPRIGHT
    off = abs((direction + (math.pi if before else 0.0) + math.pi) % math.tau - math.pi)
    return before if off < UPRIGHT + LATE else not before


def _within(box: Box, room: Box) -> bool:
    return box[0] >= room[0] and box[2] <= room[2] and box[1] >= room[1] and box[3] <= room[3]


def _boxes_along(middle: Points, height: float) -> list[Box]:
    half = height / 2
    every = middle[:: max(1, int(half / 9.0))]
    return [(x - half, y - half, x + half, y + half) for x, y in np.concatenate([every, middle[-1:]]).tolist()]
