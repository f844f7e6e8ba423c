"""Answers about routes, traffic, the road ahead and charging, from the state that a reading tool gave."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.endpoint import plans
from app.endpoint.routes import State, distance, duration, euros, way
from app.endpoint.wording import Wording, sentence

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
    **plans.ABOUT,
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
        told.append(words.say("answers", "route", kind=words.name("route", row["kind"]), **_of_route(words, row)))
    rest = len(rows) - len(detailed)
    more = words.say("answers", "routes_more" if rest > 1 else "routes_one_more", count=rest) if rest else ""
    return words.joined([*told, more])


def _of_route(words: Wording, row: State) -> dict[str, str]:
    toll = words.say("answers", "route_toll", euro=euros(words, row["toll_euro"])) if row.get("toll_euro") else ""
    far = distance(words, row["kilometers"] * 1000)
    return {"minutes": duration(words, row["minutes"]), "distance": far, "toll": toll}


def _far(words: Wording, state: State, slots: State) -> str:
    """How far a place is, by the first way."""
    rows = _rows(state, "routes")
    return words.say("answers", "far", place=slots.get("place", ""), **_of_route(words, rows[0])) if rows else ""


def _traffic(words: Wording, state: State, slots: State) -> str:
    rows = _rows(state, "incidents")
    if not rows:
        key = "traffic_slow" if state.get("delay_minutes") else "traffic_free"
        return words.say("answers", key, minutes=duration(words, state.get("delay_minutes") or 0))
    told = []
    for row in rows[:2]:
        values = {"kind": words.name("incident", row["kind"]), "road": row.get("road") or ""}
        key = "incident" if values["road"] else "incident_only"
        told.append(words.say("answers", key, distance=distance(words, row["kilometers"] * 1000), **values))
    delay = state.get("delay_minutes")
    cost = {"minutes": duration(words, delay)} if delay else {}
    return words.say("answers", "traffic" if cost else "traffic_free_flow", incidents=words.listed(told), **cost)


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
    return _sentences(words, told)


def _charge_needed(words: Wording, state: State, slots: State) -> str:
    """Whether the battery lasts: with a tenth to spare it does."""
    percent = state.get("arrival_battery_percent") or 0
    if percent < 10 or state.get("stops") or not state.get("destination"):
        return _arrival_battery(words, state, slots)
    return words.say("answers", "charge_needed_not", percent=percent)


def _sentences(words: Wording, told: Sequence[str]) -> str:
    space = "" if words.language == "zh" else " "
    return space.join(sentence(each, words.entry("joins")[2]) for each in told if each)


def _tolls(words: Wording, state: State, slots: State) -> str:
    if not state.get("destination"):
        return words.say("answers", "no_route")
    euro = state.get("toll_euro")
    return words.say("answers", "tolls" if euro else "tolls_none", euro=euros(words, euro or 0))


def _stops(words: Wording, state: State, slots: State) -> str:
    if not state.get("destination"):
        return words.say("answers", "no_route")
    names = [str(name) for name in state.get("stops") or []]
    key = "stops" if names else "stops_none"
    return words.say("answers", key, stops=words.listed(names), **way(words, state))


def _charging(words: Wording, state: State, slots: State) -> str:
    left = {"minutes": duration(words, state["minutes_to_limit"])} if state.get("minutes_to_limit") else {}
    if state.get("charging"):
        return words.say("answers", "charging" if left else "charging_now", **_rounded(state), **left)
    return words.say("answers", "charging_not", **_rounded(state))


def _station(words: Wording, state: State, slots: State) -> str:
    """A charger that was asked about."""
    free = state.get("free")
    return words.say("answers", "station" if free else "station_taken", **_rounded(state)) if state.get("name") else ""


def _rounded(state: State) -> dict[str, object]:
    """The state with whole numbers, as people say them."""
    return {name: round(value) if isinstance(value, float) else value for name, value in state.items()}


def _arrival_battery(words: Wording, state: State, slots: State) -> str:
    percent = state.get("arrival_battery_percent")
    if percent is None or not state.get("destination"):
        return words.say("answers", "no_route")
    key = "arrival_battery" if percent > 0 else "arrival_battery_none"
    return words.say("answers", key, percent=percent, **way(words, state))


def _charge_time(words: Wording, state: State, slots: State) -> str:
    minutes = round(float(state.get("minutes") or 0))
    values = _rounded(state) | {"minutes": duration(words, minutes)}
    return words.say("answers", "charge_time" if minutes else "charge_time_none", **values)


def _charge_gain(words: Wording, state: State, slots: State) -> str:
    if state.get("gained_percent") is None:
        return ""
    return words.say("answers", "charge_gain", **_rounded(state) | {"minutes": duration(words, state["minutes"])})


def _charge_stops(words: Wording, state: State, slots: State) -> str:
    rows = _rows(state, "stops")
    values = {"arrival": round(float(state.get("arrival_percent") or 0))}
    if not rows:
        return words.say("answers", "charge_stops_none", **values)
    told = [
        words.say("answers", "charge_stop", **_rounded(row) | {"minutes": duration(words, row.get("minutes") or 0)})
        for row in rows
    ]
    return words.say("answers", "charge_stops", stops=words.listed(told), **values)


def _plain(key: str, needed: str) -> Tell:
    def tell(words: Wording, state: State, slots: State) -> str:
        return words.say("answers", key, **_rounded(state)) if state.get(needed) is not None else ""

    return tell


def _announcement(words: Wording, state: State, slots: State) -> str:
    return str(state.get("announcement") or words.say("answers", "no_route"))


QUESTIONS: dict[str, Tell] = {
    **plans.QUESTIONS,
    "routes": _routes,
    "far": _far,
    "arrival_battery": _arrival_battery,
    "charge_needed": _charge_needed,
    "station": _station,
    "traffic": _traffic,
    "speed_limit": _speed_limit,
    "road_ahead": _road_ahead,
    "tolls": _tolls,
    "stops": _stops,
    "charging": _charging,
    "reach": _plain("reach", "kilometers"),
    "charge_time": _charge_time,
    "charge_gain": _charge_gain,
    "charge_stops": _charge_stops,
    "announcement": _announcement,
}
