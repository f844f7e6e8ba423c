"""Ways, distances and places of results as they are said."""

from collections.abc import Mapping
from typing import Any

from app.endpoint.wording import Wording

State = Mapping[str, Any]


def way(words: Wording, state: State) -> dict[str, object]:
    """Place, distance, time and arrival of a route as they are said; what the state lacks is left out."""
    found: dict[str, object] = {}
    kilometers = state.get("kilometers_left", state.get("kilometers"))
    if state.get("destination"):
        found["place"] = state["destination"]
    if kilometers is not None:
        found["distance"] = distance(words, kilometers * 1000)
    if state.get("minutes_left") is not None:
        found["minutes"] = max(1, state["minutes_left"])
    if state.get("arrival"):
        found["arrival"] = state["arrival"]
    return found


def distance(words: Wording, meters: float) -> str:
    """Meters as people say them: 350 meters, 1.2 kilometers, 24 kilometers."""
    if meters < 1000:
        return words.say("meters", value=round(meters / 10) * 10)
    kilometers = meters / 1000
    return words.say("kilometers", value=round(kilometers, 1) if kilometers < 10 else round(kilometers))


def which(words: Wording, state: State) -> str:
    """The question which of several places of one name is meant; "" where there is no choice."""
    named = [str(each["name"]) for each in state.get("which") or [] if isinstance(each, dict) and each.get("name")]
    return words.say("answers", "which", places=words.listed(named[:3], "or")) if named else ""


def place_told(words: Wording, place: State) -> str:
    far = way(words, place).get("distance")
    return words.say("place_far", place=place["name"], distance=far) if far else str(place["name"])
