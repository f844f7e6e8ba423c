"""Ways, distances, times, sums and places of results as they are said."""

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
        found["minutes"] = duration(words, state["minutes_left"])
    if state.get("arrival"):
        found["arrival"] = state["arrival"]
    return found


def distance(words: Wording, meters: float) -> str:
    """Meters as people say them: 350 meters, 1.2 kilometers, 24 kilometers."""
    if meters < 1000:
        return words.say("meters", value=round(meters / 10) * 10)
    kilometers = meters / 1000
    told = round(kilometers, 1) if kilometers < 10 else round(kilometers)
    return words.say("kilometer" if told == 1 else "kilometers", value=told)


def duration(words: Wording, minutes: float) -> str:
    """Minutes as people say them: 1 minute, 45 minutes, an hour and 20 minutes."""
    hours, rest = divmod(max(1, round(minutes)), 60)
    told = [words.say("hour" if hours == 1 else "hours", value=hours)] if hours else []
    told += [words.say("minute" if rest == 1 else "minutes", value=rest)] if rest else []
    return str(words.entry("hours_and") or "").join(told)


def euros(words: Wording, amount: float) -> str:
    """A sum as people say it: 1 euro, 12 euros, 4.62 euros."""
    whole = float(amount).is_integer()
    return words.say("euro" if amount == 1 else "euros", value=f"{amount:.0f}" if whole else f"{amount:.2f}")


def which(words: Wording, state: State) -> str:
    """The question which of several places of one name is meant; "" where there is no choice."""
    named = named_in(state.get("which"))
    return words.say("answers", "which", places=words.listed(named[:3], "or")) if named else ""


def named_in(rows: object) -> list[str]:
    """Names of rows, each once; a row is a name or has one."""
    listed = rows if isinstance(rows, list) else []
    named = [row.get("name") if isinstance(row, dict) else row for row in listed]
    return list(dict.fromkeys(str(name) for name in named if name))


def place_told(words: Wording, place: State) -> str:
    """A place with its detour on a route, else with its distance."""
    detour = place.get("detour_minutes")
    if detour is not None:
        key = "place_detour" if detour > 0 else "place_on_way"
        return words.say(key, place=place["name"], minutes=duration(words, detour))
    far = way(words, place).get("distance")
    return words.say("place_far", place=place["name"], distance=far) if far else str(place["name"])
