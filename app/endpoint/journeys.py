"""Answers about routes, traffic, the road ahead and charging, from the state that a reading tool gave."""

from collections.abc import Callable, Mapping
from typing import Any

from app.endpoint.routes import State, distance, way
from app.endpoint.wording import Wording

Tell = Callable[[Wording, State, State], str]
# What a tool's answer is about where the question does not say.
ABOUT = {
    "navigation_find": "found",
    "navigation_routes": "routes",
    "navigation_traffic": "traffic",
    "navigation_road_ahead": "road_ahead",
    "charging_read": "charging",
    "charging_reach": "reach",
    "charging_time": "charge_time",
    "charging_gain": "charge_gain",
    "charging_plan_stops": "charge_stops",
    "guidance_repeat": "announcement",
}


def _rows(state: State, name: str) -> list[Mapping[str, Any]]:
    return [row for row in state.get(name) or [] if isinstance(row, dict)]


def _routes(words: Wording, state: State, slots: State) -> str:
    """The fastest and the shortest way in detail, the others counted; tolls always."""
    rows = _rows(state, "routes")
    if not rows:
        return words.say("answers", "no_route")
    detailed = [row for row in rows if row.get("kind") in ("fastest", "shortest")] or rows[:1]
    told = []
    for row in detailed:
        toll = words.say("answers", "route_toll", euro=f"{row['toll_euro']:.2f}") if row.get("toll_euro") else ""
        values = {"kind": words.name("route", row["kind"]), "minutes": max(1, row["minutes"]), "toll": toll}
        told.append(words.say("answers", "route", distance=distance(words, row["kilometers"] * 1000), **values))
    rest = len(rows) - len(detailed)
    more = words.say("answers", "routes_more" if rest > 1 else "routes_one_more", count=rest) if rest else ""
    return words.joined([*told, more])


def _traffic(words: Wording, state: State, slots: State) -> str:
    rows = _rows(state, "incidents")
    if not rows:
        key = "traffic_slow" if state.get("delay_minutes") else "traffic_free"
        return words.say("answers", key, minutes=state.get("delay_minutes"))
    told = []
    for row in rows[:2]:
        values = {"kind": words.name("incident", row["kind"]), "road": row.get("road") or ""}
        told.append(words.say("answers", "incident", distance=distance(words, row["kilometers"] * 1000), **values))
    return words.say("answers", "traffic", incidents=words.listed(told), minutes=state.get("delay_minutes", 0))


def _speed_limit(words: Wording, state: State, slots: State) -> str:
    limit = state.get("speed_limit_kmh")
    return words.say("answers", "speed_limit" if limit else "speed_limit_unknown", limit=limit)


def _road_ahead(words: Wording, state: State, slots: State) -> str:
    told = [_speed_limit(words, state, slots)]
    for row in _rows(state, "next")[:1]:
        values = {"next": words.name("next", row["turn"]), "road": row.get("road") or ""}
        key = "manoeuvre" if values["road"] else "manoeuvre_only"
        told.append(words.say("answers", key, distance=distance(words, row["kilometers"] * 1000), **values))
    told += [_traffic(words, state, slots)] if _rows(state, "incidents") else []
    return words.joined(told)


def _tolls(words: Wording, state: State, slots: State) -> str:
    if not state.get("destination"):
        return words.say("answers", "no_route")
    euro = state.get("toll_euro")
    return words.say("answers", "tolls" if euro else "tolls_none", euro=f"{euro or 0:.2f}")


def _stops(words: Wording, state: State, slots: State) -> str:
    if not state.get("destination"):
        return words.say("answers", "no_route")
    names = [str(name) for name in state.get("stops") or []]
    key = "stops" if names else "stops_none"
    return words.say("answers", key, stops=words.listed(names), **way(words, state))


def _charging(words: Wording, state: State, slots: State) -> str:
    if state.get("charging"):
        return words.say("answers", "charging", **state)
    return words.say("answers", "charging_not", **state)


def _charge_time(words: Wording, state: State, slots: State) -> str:
    minutes = round(float(state.get("minutes") or 0))
    return words.say("answers", "charge_time" if minutes else "charge_time_none", **{**state, "minutes": minutes})


def _charge_stops(words: Wording, state: State, slots: State) -> str:
    rows = _rows(state, "stops")
    values = {"arrival": round(float(state.get("arrival_percent") or 0))}
    if not rows:
        return words.say("answers", "charge_stops_none", **values)
    told = [words.say("answers", "charge_stop", **row) for row in rows]
    return words.say("answers", "charge_stops", stops=words.listed(told), **values)


def _plain(key: str, needed: str) -> Tell:
    def tell(words: Wording, state: State, slots: State) -> str:
        return words.say("answers", key, **state) if state.get(needed) is not None else ""

    return tell


def _announcement(words: Wording, state: State, slots: State) -> str:
    return str(state.get("announcement") or words.say("answers", "no_route"))


QUESTIONS: dict[str, Tell] = {
    "routes": _routes,
    "traffic": _traffic,
    "speed_limit": _speed_limit,
    "road_ahead": _road_ahead,
    "tolls": _tolls,
    "stops": _stops,
    "charging": _charging,
    "reach": _plain("reach", "kilometers"),
    "charge_time": _charge_time,
    "charge_gain": _plain("charge_gain", "gained_percent"),
    "charge_stops": _charge_stops,
    "announcement": _announcement,
}
