"""Which words and places are shown on the map right now, chosen so that none covers another. No Qt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.maps.drawing.camera import Camera
from app.maps.geo import Points, inside, lengths
from app.maps.regions.region import Feature, Place

STREET_GAP = 420.0
AREA_GAP = 700.0
PLACE_RANK = {
    "charging": 8.0,
    "restaurant": 7.5,
    "station": 7.2,
    "museum": 7.0,
    "airport": 7.0,
    "hospital": 6.5,
    "sight": 6.4,
    "hotel": 6.0,
    "cafe": 5.6,
    "parking": 5.0,
    "culture": 5.0,
    "supermarket": 4.2,
    "home": 9.0,
    "office": 6.8,
    "ferry": 5.2,
    "fuel": 3.0,
}


@dataclass(frozen=True)
class Candidate:
    """A word or chip that could be shown at (x, y) metres; streets run toward (u, v)."""

    key: str
    name: str
    name_zh: str
    kind: str
    detail: str
    rank: float
    free: int
    x: float
    y: float
    u: float
    v: float

    def text(self, language: str) -> str:
        """The words in a language."""
        return self.name_zh if language == "zh" and self.name_zh else self.name


def word_candidates(features: Sequence[Feature], places: Sequence[Place]) -> list[Candidate]:
    """Names of districts, waters, greens and streets."""
    found = []
    for place in places:
        if place.category == "area":
            kind = (
                "district" if place.tags.get("place") in ("suburb", "village", "neighbourhood", "quarter") else "town"
            )
            found.append(
                Candidate(f"a{place.id}", place.name, place.name_zh, kind, "", 9.0, -1, place.x, place.y, 0, 0)
            )
    for feature in features:
        if feature.name and feature.layer == "road" and not feature.kind.endswith("_link"):
            found += _street(feature)
        elif feature.name and feature.layer in ("water", "green"):
            kind = "water" if feature.layer == "water" else "park"
            rank = 6.5 if kind == "water" else 4.0
            for x, y in _inner_points(feature.points):
                found.append(
                    Candidate(f"{kind}{feature.name}", feature.name, feature.name_zh, kind, "", rank, -1, x, y, 0, 0)
                )
    return found


def place_candidates(places: Sequence[Place]) -> list[Candidate]:
    """Places as chips with what one wants to know of them."""
    found = []
    for place in places:
        if place.category not in PLACE_RANK:
            continue
        tags = place.tags
        name, zh, fact, free = place.name, place.name_zh, tags.get("rating", ""), -1
        if place.category == "charging":
            name, zh = tags.get("operator", name), tags.get("operator:zh", zh)
            fact = tags.get("socket:type2_combo:output", "")
            free = int(tags["available"]) if tags.get("available", "").isdigit() else -1
        rank = PLACE_RANK[place.category] + _number(tags.get("rating"), 4.0) / 5 + (place.id % 7) * 0.05
        found.append(Candidate(f"p{place.id}", name, zh, place.category, fact, rank, free, place.x, place.y, 0, 0))
    return found


def _number(text: str | None, fallback: float) -> float:
    try:
        return float(text or fallback)
    except ValueError:
        return fallback


def _street(feature: Feature) -> list[Candidate]:
    along = lengths(feature.points)
    rank = {"motorway": 5.6, "trunk": 5.5, "primary": 5.4, "secondary": 5.0, "tertiary": 4.2}.get(feature.kind, 2.0)
    if along[-1] < 90:
        return []
    count = max(1, int(along[-1] / STREET_GAP))
    found = []
    for at in (np.arange(count) + 0.5) * along[-1] / count:
        x, y = (float(np.interp(at, along, feature.points[:, axis])) for axis in (0, 1))
        u, v = (float(np.interp(at + 14, along, feature.points[:, axis])) for axis in (0, 1))
        found.append(Candidate(f"s{feature.name}", feature.name, feature.name_zh, "street", "", rank, -1, x, y, u, v))
    return found


def _inner_points(outline: Points) -> list[tuple[float, float]]:
    low, high = outline.min(axis=0), outline.max(axis=0)
    if max(high - low) < AREA_GAP:
        x, y = outline.mean(axis=0)
        return [(float(x), float(y))]
    step = max(120.0, AREA_GAP / 5)
    grid = np.stack(np.meshgrid(np.arange(low[0], high[0], step), np.arange(low[1], high[1], step)), axis=-1).reshape(
        -1, 2
    )
    grid = grid[inside(outline, grid)]
    chosen: list[tuple[float, float]] = []
    for x, y in grid.tolist():
        if all(abs(x - a) + abs(y - b) > AREA_GAP for a, b in chosen):
            chosen.append((x, y))
    return chosen


Box = tuple[float, float, float, float]


class Chooser:
    """Picks candidates for a camera, best first, without overlap, preferring what is already shown."""

    def __init__(self, candidates: Sequence[Candidate], chips: bool) -> None:
        self.candidates = list(candidates)
        self._chips = chips
        self._spots = np.array([(c.x, c.y, 0.0) for c in self.candidates] or np.zeros((0, 3)))
        self.boxes: list[Box] = []
        self._ends = np.array([(c.u, c.v, 0.0) for c in self.candidates] or np.zeros((0, 3)))

    def choose(
        self, camera: Camera, unit: float, language: str, shown: set[int], room: Box, taken: Sequence[Box] = ()
    ) -> list[int]:
        """Numbers of the candidates to show; `room` is (x, y, width, height) of the uncovered screen, `taken` is
        what others have put there. The places of what is chosen are then in `boxes`."""
        if not self.candidates:
            return []
        seen = camera.project(self._spots)
        ends = camera.project(self._ends)
        scale = camera.view.scale * unit
        left, top = (room[0], room[1]) if self._chips else (0.0, 0.0)
        right, bottom = (room[0] + room[2], room[1] + room[3]) if self._chips else (camera.width, camera.height)
        order = []
        car_x, car_y = camera.view.focus_x, camera.view.focus_y
        car = (car_x - 50 * unit, car_y - 60 * unit, car_x + 50 * unit, car_y + 50 * unit)
        roof = max(top, camera.horizon + 46 * unit)
        for number in np.flatnonzero((seen[:, 2] > 0.2) & (seen[:, 2] < 3.4)).tolist():
            x, y, w = seen[number]
            candidate = self.candidates[number]
            if not (left < x < right and roof < y < bottom) or not self._fits(candidate, w, scale):
                continue
            off = abs(x - (left + right) / 2) / camera.width + abs(y - camera.height * 0.45) / camera.height
            order.append((candidate.rank + (0.9 if number in shown else 0.0) - 0.9 * off, number))
        return self._place(sorted(order, reverse=True), seen, ends, unit, language, (left, right), [car, *taken])

    def _place(
        self,
        order: list[tuple[float, int]],
        seen: Points,
        ends: Points,
        unit: float,
        language: str,
        sides: tuple[float, float],
        taken: Sequence[Box],
    ) -> list[int]:
        boxes = list(taken)
        self.boxes = []
        names: set[str] = set()
        result = []
        for _, number in order:
            candidate = self.candidates[number]
            if candidate.key in names:
                continue
            x, y = float(seen[number, 0]), float(seen[number, 1])
            box = self._box(candidate, x, y, ends[number], unit, language)
            if box is None or (self._chips and (box[0] < sides[0] or box[2] > sides[1])):
                continue
            if any(box[0] < b[2] and box[2] > b[0] and box[1] < b[3] and box[3] > b[1] for b in boxes):
                continue
            boxes.append(box)
            self.boxes.append(box)
            names.add(candidate.key)
            result.append(number)
            if len(result) >= (7 if self._chips else 13):
                break
        return result

    def _fits(self, candidate: Candidate, w: float, scale: float) -> bool:
        if self._chips:
            return w < (2.3 if candidate.rank > 7 else 1.7) and scale < (4.0 if candidate.rank > 7.4 else 2.2)
        if candidate.kind == "street":
            return (w < 2.0 and scale < 7.0) if candidate.rank > 4 else (w < 1.35 and scale < 1.1)
        if candidate.kind == "town":
            return scale > 9.0
        if candidate.kind == "park":
            return w < 2.4 and scale < 6.0
        return scale < 14.0

    def _box(
        self, candidate: Candidate, x: float, y: float, end: Points, unit: float, language: str
    ) -> tuple[float, float, float, float] | None:
        text = candidate.text(language)
        wide = 1.0 if language == "zh" and candidate.name_zh else 0.58
        if self._chips:
            half = (
                (len(text) * wide * 16 + len(candidate.detail) * 9 + (60 if candidate.free >= 0 else 0) + 70) / 2 * unit
            )
            return x - half - 6, y - 62 * unit, x + half + 6, y + 8 * unit
        size = {"district": 18, "town": 22, "street": 14}.get(candidate.kind, 16) * unit
        half = len(text) * wide * size * (1.35 if candidate.kind == "district" else 1.0) / 2
        if candidate.kind != "street":
            return x - half - 8, y - size, x + half + 8, y + size
        turn = math.atan2(end[1] - y, end[0] - x)
        steep = abs(math.sin(turn))
        if steep > 0.96 and half > 60 * unit:
            return None
        across, down = half * abs(math.cos(turn)) + size, half * steep + size
        return x - across, y - down, x + across, y + down
