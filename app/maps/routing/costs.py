"""What roads cost just now by preference: seconds with traffic, and what is to be avoided made dear."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Literal

import numpy as np

from app.maps.routing.arcs import FERRY, TOLL
from app.maps.routing.graph import Array, Graph
from app.maps.routing.metrics import TIME_WH
from app.maps.routing.network import KIND_NAMES
from app.maps.routing.traffic import Traffic

Preference = Literal["FASTEST", "SHORTEST", "NO_TOLLS", "ECONOMIC"]
PREFERENCES: tuple[Preference, ...] = ("FASTEST", "SHORTEST", "NO_TOLLS", "ECONOMIC")
METRIC = {"FASTEST": "time", "NO_TOLLS": "time", "SHORTEST": "metres", "ECONOMIC": "energy"}
AVOID = 10.0  # cost that a metre of an avoided road has on top: it is taken only where there is no other way
KEPT = 8  # sets of costs that are kept


@dataclass(frozen=True, eq=False)
class Costs:
    """By arc `enter` (infinite where closed), `whole` (without closures), `seconds` expected; by turn `turn`."""

    graph: Graph
    metric: str
    enter: Array
    whole: Array
    seconds: Array
    turn: Array
    turn_seconds: Array

    @cached_property
    def weights(self) -> Array:
        """By turn: the turn and the arc it enters."""
        weights: Array = self.turn + self.enter[self.graph.turns()[1]]
        return weights


class Market:
    """Knows the costs of a graph under its traffic, and keeps those asked for last."""

    def __init__(self, graph: Graph, traffic: Traffic | None) -> None:
        self._graph, self._traffic = graph, traffic
        self._kept: OrderedDict[tuple[object, ...], Costs] = OrderedDict()
        way = graph.arrays["edge_way"][graph.arc_edge]
        self._flags, self._kind = graph.arrays["way_flags"][way], graph.arrays["way_kind"][way]

    def costs(
        self,
        preference: Preference = "FASTEST",
        when: datetime | None = None,
        *,
        avoid_ferries: bool = False,
        avoid_motorways: bool = False,
        closures: bool = True,
    ) -> Costs:
        """The costs at a time (None: an empty road without incidents).

        They are kept for ten minutes of that time, or until an incident is added or removed.
        """
        traffic = self._traffic if when is not None else None
        moment = when.replace(minute=when.minute // 10 * 10, second=0, microsecond=0) if when else None
        key = (preference, avoid_ferries, avoid_motorways, closures, moment, traffic.version if traffic else 0)
        found = self._kept.get(key)
        if found is None:
            avoided = np.zeros(self._graph.states)
            if preference == "NO_TOLLS":
                avoided += AVOID * (self._flags & TOLL > 0)
            if avoid_ferries:
                avoided += AVOID * (self._flags & FERRY > 0)
            if avoid_motorways:
                avoided += AVOID * (self._kind == KIND_NAMES.index("motorway"))
            found = self._made(METRIC[preference], avoided, when, traffic, closures)
            self._kept[key] = found
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return found

    def _made(
        self, metric: str, avoided: Array, when: datetime | None, traffic: Traffic | None, closures: bool
    ) -> Costs:
        arrays = self._graph.arrays
        seconds = self._graph.base("time")[0]
        closed = np.zeros(self._graph.states, bool)
        if traffic is not None and when is not None:
            moving = arrays["arc_seconds"] * traffic.factors(when)[self._graph.arc_edge]
            seconds = moving + arrays["arc_wait"] * traffic.waiting(when) + traffic.delays(when)[self._graph.arc_edge]
            closed = traffic.closed(when)[self._graph.arc_edge]
        arc, turn = self._graph.base(metric)
        if metric == "time":
            arc = seconds
        elif metric == "energy":
            arc = arc + TIME_WH * (seconds - self._graph.base("time")[0])
        whole = arc + avoided * self._graph.length
        enter = np.where(closed, np.inf, whole) if closures else whole
        return Costs(self._graph, metric, enter, whole, seconds, turn, self._graph.base("time")[1])
