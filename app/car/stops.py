"""Stops on the way as the signal Navigation.Stops holds them: a JSON list in driving order, destination apart."""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.car.signals import SignalError

SAME = 60.0  # metres within which two spots are one place
DEGREE = 111_320.0  # metres of latitude


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the way; degrees, `minutes` to stay there, `charge_to` in percent (0 for no charging)."""

    name: str
    latitude: float
    longitude: float
    minutes: float = 0.0
    charge_to: float = 0.0


def read_stops(text: str) -> tuple[Stop, ...]:
    """The stops in a signal's text; SignalError when it is no such list."""
    try:
        return tuple(
            Stop(
                str(entry["name"]),
                float(entry["latitude"]),
                float(entry["longitude"]),
                float(entry.get("minutes", 0.0)),
                float(entry.get("charge_to", 0.0)),
            )
            for entry in json.loads(text or "[]")
        )
    except (ValueError, TypeError, KeyError) as error:
        raise SignalError(f"Navigation.Stops takes a JSON list of name, latitude, longitude, not {text!r}.") from error


def stop_at(stops: Sequence[Stop], latitude: float, longitude: float) -> int | None:
    """The index of the stop at a place; None where no stop is there."""
    return next(
        (n for n, stop in enumerate(stops) if same_place((stop.latitude, stop.longitude), (latitude, longitude))), None
    )


def same_place(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two spots in degrees are one place."""
    across = (one[1] - other[1]) * math.cos(math.radians(one[0]))
    return math.hypot(one[0] - other[0], across) * DEGREE < SAME


def write_stops(stops: Iterable[Stop]) -> str:
    """The stops as the signal's text."""
    rows = []
    for stop in stops:
        row: dict[str, object] = {"name": stop.name, "latitude": stop.latitude, "longitude": stop.longitude}
        row |= {"minutes": stop.minutes} if stop.minutes else {}
        row |= {"charge_to": stop.charge_to} if stop.charge_to else {}
        rows.append(row)
    return json.dumps(rows, ensure_ascii=False)
