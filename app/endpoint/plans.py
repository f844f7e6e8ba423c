"""Answers about trip plans, from the state that a trip's tool gave."""

from collections.abc import Callable, Mapping
from typing import Any

from app.endpoint.routes import State, euros
from app.endpoint.wording import Wording

Tell = Callable[[Wording, State, State], str]
# What a tool's answer is about where the question does not say.
ABOUT = {"trip_read": "trip", "trip_alternatives": "trip_alternatives", "trip_share": "trip_shared"}
OFFERED = 3


def _trip(words: Wording, state: State, slots: State) -> str:
    return str(state.get("in_words") or "") or words.say("answers", "trip_none")


def _cost(words: Wording, state: State, slots: State) -> str:
    if state.get("cost_eur") is None:
        return words.say("answers", "trip_none")
    toll = state.get("toll_eur")
    key = "trip_cost_toll" if toll else "trip_cost"
    return words.say("answers", key, euro=euros(words, state["cost_eur"]), toll=euros(words, toll or 0))


def _bed(words: Wording, state: State, slots: State) -> str:
    if state.get("cost_eur") is None:
        return words.say("answers", "trip_none")
    return words.say("answers", "trip_bed" if state.get("lodging") else "trip_no_bed", **state)


def _of_kind(key: str, *kinds: str) -> Tell:
    """Where and when the stops of some kinds are."""

    def tell(words: Wording, state: State, slots: State) -> str:
        if state.get("cost_eur") is None:
            return words.say("answers", "trip_none")
        stops: list[Mapping[str, Any]] = [each for each in state.get("stops") or [] if isinstance(each, dict)]
        told = [words.say("answers", "trip_stop", **each) for each in stops if _is(each, kinds)]
        return words.say("answers", key, stops=words.listed(told)) if told else words.say("answers", f"{key}_none")

    return tell


def _is(stop: State, kinds: tuple[str, ...]) -> bool:
    return stop.get("what") in kinds or ("charge" in kinds and "charge_to_percent" in stop)


def _alternatives(words: Wording, state: State, slots: State) -> str:
    told = []
    for row in (state.get("alternatives") or [])[:OFFERED]:
        extra = row.get("extra_eur") or 0
        key = "trip_dearer" if extra >= 1 else "trip_cheaper" if extra <= -1 else "trip_same"
        told.append(words.say("answers", key, place=row["name"], euro=euros(words, round(abs(extra)))))
    if not told:
        return words.say("answers", "trip_no_alternatives")
    return words.say("answers", "trip_alternatives", places=words.listed(told, "or"))


def _shared(words: Wording, state: State, slots: State) -> str:
    return words.say("answers", "trip_shared") if state.get("page") else ""


QUESTIONS: dict[str, Tell] = {
    "trip": _trip,
    "trip_cost": _cost,
    "trip_bed": _bed,
    "trip_meals": _of_kind("trip_meals", "lunch", "dinner"),
    "trip_charging": _of_kind("trip_charging", "charge"),
    "trip_alternatives": _alternatives,
    "trip_shared": _shared,
}
