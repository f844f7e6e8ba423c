"""What a road costs at best, counted in time, metres or energy: the floor under every preference's costs."""

from typing import Any

import numpy as np
import numpy.typing as npt

from app.car.energy import WH_PER_METRE_UP, arc_energy
from app.maps.routing.arcs import FERRY

Array = npt.NDArray[Any]
METRICS = ("time", "metres", "energy")
TURN_METRES = 2.0  # metres that a second of turning counts for, so that the shortest way does not zigzag
TIME_WH = 0.25  # Wh that a second is worth to who wants to save energy
TURN_WH = 1.0  # Wh that braking for a turn costs, by second of the turn


def base_costs(arrays: dict[str, Array], metric: str) -> tuple[Array, Array]:
    """(by arc, by turn): seconds, metres or Wh on an empty road. Nothing is below zero.

    Heights are taken out of the energy: what climbing stores in the car is the same whichever way one goes.
    """
    seconds = arrays["arc_seconds"].astype(float) + arrays["arc_wait"]
    turn = arrays["turn_seconds"].astype(float)
    if metric == "time":
        return seconds, turn
    if metric == "metres":
        return arrays["arc_length"].astype(float), turn * TURN_METRES
    return road_energy(arrays, arrays["arc_seconds"]) + TIME_WH * seconds, turn * (TIME_WH + TURN_WH)


def road_energy(arrays: dict[str, Array], seconds: Array, potential: bool = True) -> Array:
    """Wh by arc when driven in so many seconds; without the height's worth where `potential`."""
    length, climb, descent = (arrays[f"arc_{name}"].astype(float) for name in ("length", "climb", "descent"))
    energy: Array = arc_energy(length, length / np.maximum(seconds, 0.1) * 3.6, climb, descent)
    if potential:
        energy = np.maximum(energy - WH_PER_METRE_UP * (climb - descent), 0.01)
    way = arrays["edge_way"][arrays["arc_edge"]]
    return np.where(arrays["way_flags"][way] & FERRY > 0, 0.0, energy)
