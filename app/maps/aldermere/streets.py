"""Streets of the districts: grids, garden curves, and the radial old town, tied into the main roads."""

import math

import numpy as np

from app.maps.aldermere.raster import Raster
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.terrain import District
from app.maps.aldermere.words import street_names
from app.maps.geo import Points, curve, inside, lengths, resample, simplify

STEP = 12.0
CLEAR = 34.0  # metres a street keeps from a main road until it joins it
REACH = 75.0  # metres over which a loose end is tied to a main road
MERGE = 26.0  # junctions nearer than this become one


def pattern_lines(district: District, random: np.random.Generator) -> list[Points]:
    """Unclipped street lines of a district."""
    if district.pattern == "radial":
        return _radial(district, random)
    outline = np.array(district.outline, dtype=float)
    centre = outline.mean(axis=0)
    size = float(np.hypot(*(outline - centre).T).max()) * 1.1
    turn = math.radians(district.rotation)
    axes = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
    lines = []
    for family, spacing in enumerate(district.spacing):
        at = -size + random.uniform(0, spacing)
        while at < size:
            run = np.arange(-size, size, STEP)
            wave = district.warp * (np.sin(run / 410 + at / 900 + family * 2) + 0.45 * np.sin(run / 190 + at / 350))
            across = np.full_like(run, at) + wave
            local = np.stack([run, across] if family == 0 else [across, run], axis=1)
            lines.append(local @ axes + centre)
            at += spacing * random.uniform(0.86, 1.16)
    return lines


def _radial(district: District, random: np.random.Generator) -> list[Points]:
    ring_gap, spokes = district.spacing
    centre = np.array(district.centre)
    lines = []
    for ring in range(1, 9):
        angle = np.linspace(0, 2 * np.pi, 14, endpoint=False) + random.uniform(0, 1)
        radius = ring * ring_gap * (1 + random.uniform(-0.09, 0.09, len(angle)))
        lines.append(
            curve(
                np.stack([centre[0] + radius * np.cos(angle), centre[1] + 0.9 * radius * np.sin(angle)], axis=1),
                STEP,
                True,
            )
        )
    for spoke in range(int(spokes) * 2):
        start = 70 if spoke % 2 == 0 else 3.1 * ring_gap
        toward = 2 * np.pi * spoke / (2 * spokes) + random.uniform(-0.07, 0.07)
        radius = np.arange(start, 950, 110.0)
        bend = toward + np.cumsum(random.uniform(-0.055, 0.055, len(radius)))
        lines.append(
            curve(np.stack([centre[0] + radius * np.cos(bend), centre[1] + 0.9 * radius * np.sin(bend)], axis=1), STEP)
        )
    return lines


class MainRoads:
    """The main roads' corners and where streets may be tied to them."""

    def __init__(self, roads: list[Road]) -> None:
        self.roads = roads
        self.near = Raster()
        for road in roads:
            self.near.stroke(road.line, CLEAR)
        self._reindex()

    def _reindex(self) -> None:
        usable = [
            (n, road)
            for n, road in enumerate(self.roads)
            if not road.kind.startswith("motorway") and "junction" not in road.tags
        ]
        self._starts = np.vstack([road.line[:-1] for _, road in usable])
        self._spans = np.vstack([np.diff(road.line, axis=0) for _, road in usable])
        self._owner = np.concatenate([np.full(len(road.line) - 1, number) for number, road in usable])
        self._segment = np.concatenate([np.arange(len(road.line) - 1) for _, road in usable])
        self._joints: list[Points] = []
        self._inserts: dict[int, list[tuple[int, float, Points]]] = {}

    def tie(self, end: Points) -> Points | None:
        """The junction at which a loose end meets a main road, if one is near."""
        for joint in self._joints:
            if math.hypot(*(joint - end)) < CLEAR + MERGE and self._same_side(joint, end):
                return joint
        square = np.maximum((self._spans**2).sum(axis=1), 1e-9)
        t = np.clip(((end - self._starts) * self._spans).sum(axis=1) / square, 0, 1)
        spots = self._starts + self._spans * t[:, None]
        gaps = np.hypot(*(spots - end).T)
        best = int(gaps.argmin())
        if gaps[best] > REACH:
            return None
        spot: Points = spots[best]
        for joint in self._joints:
            if math.hypot(*(joint - spot)) < MERGE:
                return joint
        for corner in (self._starts[best], self._starts[best] + self._spans[best]):
            if math.hypot(*(corner - spot)) < 7:
                self._joints.append(corner)
                return np.asarray(corner)
        self._inserts.setdefault(int(self._owner[best]), []).append((int(self._segment[best]), float(t[best]), spot))
        self._joints.append(spot)
        return spot

    @staticmethod
    def _same_side(joint: Points, end: Points) -> bool:
        return math.hypot(*(joint - end)) < CLEAR + 8

    def finish(self) -> None:
        """Put all tied junctions into the main roads' lines."""
        for number, added in self._inserts.items():
            line = self.roads[number].line
            at = sorted(added, key=lambda item: (item[0], item[1]))
            self.roads[number].line = np.insert(
                line, [segment + 1 for segment, _, _ in at], [spot for _, _, spot in at], axis=0
            )
        self._reindex()


def district_streets(district: District, blocked: Raster, main: MainRoads, seed: int) -> list[Road]:
    """The clipped, named streets of a district, tied to the main roads."""
    random = np.random.default_rng(seed)
    outline = np.array(district.outline, dtype=float)
    names = street_names(district.pattern, seed * 13)
    result: list[Road] = []
    for line in pattern_lines(district, random):
        name, zh = names[len(result) % len(names)]
        fine = resample(line, STEP)
        good = inside(outline, fine) & ~blocked.at(fine) & ~main.near.at(fine)
        edges = np.flatnonzero(np.diff(np.concatenate([[False], good, [False]]).astype(int)))
        used = False
        for start, stop in zip(edges[::2], edges[1::2], strict=True):
            run = fine[start:stop]
            if len(run) < 3:
                continue
            ends = [main.tie(run[0]), main.tie(run[-1])]
            if lengths(run)[-1] < 55 and (ends[0] is None or ends[1] is None):
                continue
            if ends[0] is not None and ends[1] is not None and np.allclose(ends[0], ends[1]):
                ends[1] = None
            shaped = simplify(run, 0.8)
            parts = [p for p in (ends[0], shaped, ends[1]) if p is not None]
            tags = {
                "highway": "residential",
                "name": name,
                "name:zh": zh,
                "maxspeed": "30" if district.pattern != "grid" else "40",
            }
            if district.pattern == "radial" and random.random() < 0.22:
                tags["oneway"] = "yes"
            result.append(Road(np.vstack(parts), tags))
            used = True
        if not used:
            continue
    return result
