"""Names of roads, waters and greens as signs, from the features that are loaded. No Qt."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from app.maps.drawing.joined_lines import joined
from app.maps.drawing.sign import ROAD_FAR, ROAD_RANK, SHIELD_FAR, Sign
from app.maps.geo import Points, inside, lengths
from app.maps.regions.region import Feature

STEP = 160.0  # metres between the places along a road where its name could stand
SHORT = 45.0  # metres; shorter pieces carry no name unless the road has no longer one
AREA_STEP = 900.0  # metres between the places of a large area's name
RIVER_FAR = {"river": 22.0, "canal": 8.0}
AREA_KINDS = {"water": "water", "green": "park", "aeroway": "aeroway"}


Group = tuple[str, str, str, str]  # road, river or area; kind; name; number


class WordSigns:
    """Makes signs of features; what was said of the same features before is not worked out again."""

    def __init__(self) -> None:
        self._known: dict[Group, tuple[frozenset[int], list[Sign]]] = {}

    def of(self, features: Sequence[Feature]) -> list[Sign]:
        """Everything that features have to say. A sign stays the same whatever else is loaded."""
        groups: dict[Group, dict[int, Feature]] = defaultdict(dict)
        for feature in features:
            if (group := _group(feature)) is not None:
                groups[group][feature.id] = feature
        known = {}
        for group, pieces in groups.items():
            numbers = frozenset(pieces)
            before = self._known.get(group)
            same = before is not None and before[0] == numbers
            known[group] = before if same and before else (numbers, list(_said(group, list(pieces.values()))))
        self._known = known
        return [sign for _, signs in known.values() for sign in signs]


def word_signs(features: Sequence[Feature]) -> list[Sign]:
    """Everything that features have to say."""
    return WordSigns().of(features)


def _group(feature: Feature) -> Group | None:
    """What says one thing together: the pieces of a road, a river, or an area that is cut."""
    if feature.layer == "road":
        if len(feature.points) > 1 and not feature.kind.endswith("_link"):
            return "road", feature.kind, feature.name, feature.tags.get("ref", "").split(";")[0].strip()
    elif feature.name and feature.layer == "water" and not feature.is_area:
        return ("river", feature.kind, feature.name, "") if len(feature.points) > 1 else None
    elif feature.name and feature.layer in AREA_KINDS and len(feature.points) > 2:
        return "area", AREA_KINDS[feature.layer], feature.name, ""
    return None


def _said(group: Group, pieces: list[Feature]) -> Iterator[Sign]:
    what, kind, name, ref = group
    if what == "area":
        yield from _areas(kind, pieces)
        return
    far = ROAD_FAR.get(kind, 0.0) if what == "road" else RIVER_FAR.get(kind, 3.0)
    if name and far:
        yield from _along(pieces, what, far, ROAD_RANK.get(kind, 2.0) if what == "road" else 4.6)
    if ref and kind in SHIELD_FAR:
        yield from _shields(pieces, ref, kind)


def _spots(piece: Feature, along: Points, shift: float) -> Iterator[tuple[int, float, float, float]]:
    """Number, distance along the piece, x, y of the places for words on it."""
    count = max(1, int(along[-1] / STEP))
    for number in range(count):
        at = (number + shift) * float(along[-1]) / count
        x, y = (float(np.interp(at, along, piece.points[:, axis])) for axis in (0, 1))
        yield number, at, x, y


def _along(pieces: list[Feature], kind: str, far: float, rank: float) -> Iterator[Sign]:
    """Names along the joined pieces of one road, at places that depend on each piece alone."""
    lines = joined([piece.points for piece in pieces])
    alongs = [lengths(piece.points) for piece in pieces]
    longest = max(range(len(pieces)), key=lambda number: float(alongs[number][-1]))
    for number, piece in enumerate(pieces):
        if alongs[number][-1] < SHORT and number != longest:
            continue
        line, start, forward = lines[number]
        for place, at, x, y in _spots(piece, alongs[number], 0.5):
            on_line = start + at if forward else start + float(alongs[number][-1]) - at
            bonus = 0.3 if number == longest else 0.0
            key = f"{kind}/{piece.id}/{place}"
            yield Sign(key, kind, piece.name, piece.name_zh, rank + bonus, x, y, 0.0, far, 420.0, line, on_line)


def _shields(pieces: list[Feature], ref: str, kind: str) -> Iterator[Sign]:
    style = "shield-motorway" if kind == "motorway" else "shield"
    rank = ROAD_RANK.get(kind, 4.0) + 1.6
    for piece in pieces:
        for place, _, x, y in _spots(piece, lengths(piece.points), 0.2):
            key = f"ref/{piece.id}/{place}"
            yield Sign(key, style, ref, "", rank, x, y, 0.0, SHIELD_FAR[kind], 360.0)


def _areas(kind: str, pieces: list[Feature]) -> Iterator[Sign]:
    """A name inside an area, in each of its pieces where it is cut; shown while the whole is large enough for it."""
    boxes = np.array([[*piece.outline.min(axis=0), *piece.outline.max(axis=0)] for piece in pieces])
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    size = math.sqrt(sum(float((box[2] - box[0]) * (box[3] - box[1])) for box in boxes))
    rank = (5.0 if kind == "water" else 3.6) + min(3.0, max(0.0, math.log10(max(size, 1.0) / 100.0)))
    far = min(200.0, size / 75.0)
    middle = (low + high) / 2
    for piece in pieces:
        for place, (x, y) in enumerate(_inner(piece.outline)):
            off = math.hypot(x - middle[0], y - middle[1]) / max(size, 1.0)
            key = f"{kind}/{piece.id}/{place}"
            yield Sign(key, kind, piece.name, piece.name_zh, rank - min(1.0, off), x, y, 0.0, far, 700.0)


def _inner(outline: Points) -> list[tuple[float, float]]:
    """Points well inside: the one deepest within, and for a large area others `AREA_STEP` apart."""
    low, high = outline.min(axis=0), outline.max(axis=0)
    step = float(max(high - low)) / 14.0
    if step < 0.5:
        return []
    grid = np.stack(np.meshgrid(np.arange(low[0], high[0], step), np.arange(low[1], high[1], step)), axis=-1)
    grid = grid.reshape(-1, 2) + step / 2
    grid = grid[inside(outline, grid)]
    if not len(grid):
        return []
    rim = outline[:: max(1, len(outline) // 160)]
    depth = np.sqrt(((grid[:, None, :] - rim[None, :, :]) ** 2).sum(axis=2)).min(axis=1)
    chosen: list[tuple[float, float]] = []
    apart = max(AREA_STEP, step * 5.0)
    for number in np.argsort(-depth, kind="stable").tolist():
        x, y = (float(value) for value in grid[number])
        if not chosen or (depth[number] > 120.0 and all(abs(x - a) + abs(y - b) > apart for a, b in chosen)):
            chosen.append((x, y))
    return chosen
