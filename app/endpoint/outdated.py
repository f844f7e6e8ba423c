"""Which results of a turn still stand at its end: what a later call changed again is told once, as it was left."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.endpoint.history import Call

ROUTE = "navigation_"  # every change of a route tells tolls and legs anew; the last one counts
DONE = ("done", "already")


def outdated(calls: Sequence[Call]) -> set[int]:
    """Places of the calls that a later one of the turn made untrue."""
    found: set[int] = set()
    for at, call in enumerate(calls):
        signals = _signals(call)
        if signals and any(signals <= _signals(later) for later in calls[at + 1 :]):
            found.add(at)
    return found


def repeated_also(calls: Sequence[Call]) -> set[int]:
    """Places of the calls whose additions a later change of the route tells anew."""
    routes = [
        at for at, call in enumerate(calls) if call.name.startswith(ROUTE) and call.status in DONE and _also(call)
    ]
    return set(routes[:-1])


def _also(call: Call) -> Sequence[Any]:
    also = (call.result or {}).get("also")
    return also if isinstance(also, list) else ()


def _signals(call: Call) -> frozenset[str]:
    """The signals that a call changed."""
    changed = (call.result or {}).get("changed") if call.status == "done" else None
    rows = changed if isinstance(changed, list) else []
    return frozenset(str(row["signal"]) for row in rows if isinstance(row, Mapping) and row.get("signal"))
