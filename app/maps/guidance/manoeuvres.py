"""What to do along a route and where: manoeuvres with signs, roads, signposts and lanes."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Literal

import numpy as np

from app.maps.geo import lengths, turn
from app.maps.guidance.junction import CLASSES, is_link, rank, same_road, side_of, sign_at
from app.maps.guidance.lanes import LanePicture, picture
from app.maps.guidance.manoeuvre import Manoeuvre, Script, Stretch
from app.maps.routing.graph import Arc, Graph
from app.maps.routing.route import Part, Route

NAME_MATTERS = 600.0  # metres that one stays on a road whose new name is worth telling
U_TURN = 40.0  # metres within which two turns to the same side are one turn around
BESIDE = 4.0  # metres from the road at which a goal lies on a side of it
MAIN = CLASSES.index("tertiary")


def script(graph: Graph, route: Route, goals: Sequence[tuple[float, float]] = ()) -> Script:
    """The manoeuvres, lanes and stretches of a route; `goals` are its stops and its destination in metres."""
    return _Reader(graph, route, goals).read()


def manoeuvres(graph: Graph, route: Route, goals: Sequence[tuple[float, float]] = ()) -> list[Manoeuvre]:
    """All manoeuvres of a route in order; the last is the arrival."""
    return list(script(graph, route, goals).manoeuvres)


class _Reader:
    """Reads a route once from its start to its end."""

    def __init__(self, graph: Graph, route: Route, goals: Sequence[tuple[float, float]]) -> None:
        self._leaving = graph.leaving
        self._route = route
        self._parts = route.parts
        self._goals = goals
        self._starts = np.concatenate([[0.0], np.cumsum([part.length for part in route.parts])])
        self._ends_of_legs = {leg.at_part for leg in route.legs if 0 < leg.at_part < len(route.parts)}
        self._found: list[Manoeuvre] = []
        self._lanes: list[LanePicture] = []

    def read(self) -> Script:
        """Everything in order."""
        index = self._roundabout(-1) if self._parts[0].arc.edge.roundabout else 0
        while index < len(self._parts) - 1:
            index = self._step(index)
        self._arrive(len(self._parts) - 1, "arrive")
        first = self._parts[0].arc.edge
        depart = Manoeuvre(0.0, "depart", first.name, first.name_zh, ref=first.ref, limit=self._parts[0].arc.limit)
        ends = [m.at for m in self._found]
        self._found = [
            replace(m, keeps=self._keeps(m.at, end)) for m, end in zip(self._found, [*ends[1:], ends[-1]], strict=True)
        ]
        depart = replace(depart, keeps=self._keeps(0.0, ends[0]))
        return Script(depart, tuple(self._found), tuple(self._lanes), tuple(self._stretches()))

    def _keeps(self, start: float, end: float) -> Literal["name", "ref", ""]:
        """What of the road stays the same from one distance to another, ramps and roundabouts apart."""
        first, last = np.searchsorted(self._starts, [start + 1.0, end - 1.0]).tolist()
        roads = [part.arc.edge for part in self._parts[max(0, first - 1) : last] if not is_link(part.arc)]
        roads = [edge for edge in roads if not edge.roundabout]
        if len({edge.name or edge.ref for edge in roads}) <= 1:
            return "name"
        return "ref" if len({edge.ref for edge in roads}) == 1 and roads[0].ref else ""

    def _step(self, index: int) -> int:
        """What happens after the part `index`; gives the part to go on from."""
        before, after = self._parts[index].arc, self._parts[index + 1].arc
        at = float(self._starts[index + 1])
        if index + 1 in self._ends_of_legs:
            self._arrive(index, "stop")
            if after.edge is before.edge and after.forward != before.forward:
                self._add(Manoeuvre(at + 1.0, "turn-u", after.edge.name, after.edge.name_zh), before)
            if after.edge is before.edge:
                return index + 1
        if after.edge.ferry and not before.edge.ferry:
            self._ferry(index + 1, before)
        elif after.edge.roundabout and not before.edge.roundabout:
            return self._roundabout(index)
        elif not after.edge.ferry and not before.edge.ferry:
            if self._turns_around(index):
                shown = picture(at, before, after, self._leaving(before.end))
                road = self._parts[index + 2].arc.edge
                self._add(_with(Manoeuvre(at, "turn-u", road.name, road.name_zh, ref=road.ref), shown), before)
                return index + 2
            self._junction(index, before, after, at)
        return index + 1

    def _turns_around(self, index: int) -> bool:
        """Whether the next two junctions lead back on the same road, across its middle."""
        if index + 2 >= len(self._parts) or self._parts[index + 1].length > U_TURN:
            return False
        before, across, after = (part.arc for part in self._parts[index : index + 3])
        first, second = turn(before.arrives, across.leaves), turn(across.arrives, after.leaves)
        return first * second > 0 and abs(first + second) > 150 and same_road(before, after)

    def _junction(self, index: int, before: Arc, after: Arc, at: float) -> None:
        leaving = self._leaving(before.end)
        shown = picture(at, before, after, leaving)
        if shown is not None:
            self._lanes.append(shown)
        beyond = self._beyond(index + 1)
        sign = sign_at(before, after, leaving, beyond)
        if not sign:
            sign = self._renamed(index, before, after)
        if not sign:
            return
        road = beyond.edge if sign in ("exit", "ramp", "merge") or after.edge.kind.endswith("_link") else after.edge
        angle = turn(before.arrives, after.leaves)
        self._add(
            _with(
                Manoeuvre(
                    at,
                    sign,
                    road.name,
                    road.name_zh,
                    ref=road.ref,
                    exit_ref=after.edge.exit_ref if sign == "exit" else "",
                    toward=_places(after.edge.destination),
                    toward_zh=_places(after.edge.destination_zh),
                    toward_ref=after.edge.destination_ref,
                    side=side_of(angle) if sign in ("exit", "ramp", "merge") else "",
                    angle=angle,
                ),
                shown,
            ),
            before,
        )

    def _renamed(self, index: int, before: Arc, after: Arc) -> str:
        """A main road that goes straight on under another name for a while."""
        if abs(turn(before.arrives, after.leaves)) > 45:
            return ""
        if same_road(before, after) or not after.edge.name or min(rank(before), rank(after)) < MAIN:
            return ""
        stays = 0.0
        for part in self._parts[index + 1 :]:
            if not same_road(after, part.arc):
                break
            stays += part.length
        return "turn-straight" if stays >= NAME_MATTERS else ""

    def _roundabout(self, index: int) -> int:
        """A roundabout entered after the part `index`; gives its last part."""
        first = index + 1
        last, exits = first, 0
        while last < len(self._parts) and self._parts[last].arc.edge.roundabout and last not in self._ends_of_legs:
            if any(not arc.edge.roundabout for arc in self._leaving(self._parts[last].arc.end)):
                exits += 1
            last += 1
        if last == len(self._parts):  # the goal lies in the roundabout
            return last - 1
        after = self._parts[last].arc
        before = self._parts[max(index, 0)].arc
        angle = turn(before.arrives, after.leaves) if index >= 0 else 0.0
        road = self._beyond(last).edge if after.edge.kind.endswith("_link") else after.edge
        self._add(
            Manoeuvre(
                float(self._starts[first]),
                "roundabout",
                road.name,
                road.name_zh,
                exit=max(1, exits),
                ref=road.ref,
                toward=_places(after.edge.destination),
                toward_zh=_places(after.edge.destination_zh),
                toward_ref=after.edge.destination_ref,
                angle=angle,
            ),
            before,
        )
        return last

    def _beyond(self, index: int) -> Arc:
        """The first road that is no ramp, from the part `index` on."""
        return next(
            (part.arc for part in self._parts[index:] if not part.arc.edge.kind.endswith("_link")),
            self._parts[-1].arc,
        )

    def _ferry(self, index: int, before: Arc) -> None:
        edge = self._parts[index].arc.edge
        seconds = sum(part.seconds for part in takewhile(lambda part: part.arc.edge.ferry, self._parts[index:]))
        self._add(Manoeuvre(float(self._starts[index]), "ferry", edge.name, edge.name_zh, seconds=seconds), before)

    def _arrive(self, index: int, sign: str) -> None:
        """Arrival at the end of the part `index`, at a stop or at the destination."""
        part = self._parts[index]
        number = sum(each.stop >= 0 for each in self._found)
        side = ""
        if number < len(self._goals):
            side = _side(part, self._goals[number])
        edge = part.arc.edge
        at = float(self._starts[index + 1])
        self._add(Manoeuvre(at, sign, edge.name, edge.name_zh, side=side, stop=number), part.arc)

    def _add(self, manoeuvre: Manoeuvre, before: Arc) -> None:
        self._found.append(replace(manoeuvre, limit=before.limit))

    def _stretches(self) -> list[Stretch]:
        """Tunnels, toll roads and ferries, each from its start to its end."""
        found: list[Stretch] = []
        for index, part in enumerate(self._parts):
            start, end, edge = float(self._starts[index]), float(self._starts[index + 1]), part.arc.edge
            for kind, is_so in (("tunnel", edge.tunnel), ("toll", edge.toll), ("ferry", edge.ferry)):
                if not is_so:
                    continue
                open_one = next((n for n, s in enumerate(found) if s.kind == kind and abs(s.end - start) < 30), None)
                if open_one is None:
                    found.append(Stretch(kind, start, end, edge.name))
                else:
                    found[open_one] = replace(found[open_one], end=end)
        return found


def _with(manoeuvre: Manoeuvre, shown: LanePicture | None) -> Manoeuvre:
    """A manoeuvre with the lanes before it."""
    return replace(manoeuvre, lanes=shown.lanes, lanes_since=shown.since) if shown else manoeuvre


def _places(destination: str) -> tuple[str, ...]:
    return tuple(place.strip() for place in destination.split(";") if place.strip())


def _side(part: Part, goal: tuple[float, float]) -> str:
    """The side of the road on which a goal lies for one who arrives by this part, "" when it lies on the road."""
    line = part.arc.points
    along = lengths(line) * (part.arc.edge.length / max(float(lengths(line)[-1]), 1e-9))
    x, y, bx, by = (
        float(np.interp(at, along, line[:, axis])) for at in (part.last, max(0.0, part.last - 5.0)) for axis in (0, 1)
    )
    dx, dy, gx, gy = x - bx, y - by, goal[0] - x, goal[1] - y
    across = (dx * gy - dy * gx) / max(float(np.hypot(dx, dy)), 1e-9)
    if abs(across) < BESIDE:
        return ""
    return "left" if across > 0 else "right"
