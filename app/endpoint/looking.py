"""Answers to questions, from the state that a reading tool gave."""

from collections.abc import Callable, Sequence

from app.endpoint import journeys
from app.endpoint.history import Call
from app.endpoint.journeys import ABOUT
from app.endpoint.routes import State, distance, place_told, way, which
from app.endpoint.understanding import Wish
from app.endpoint.wording import Wording

ZONES = ("driver", "passenger", "rear_left", "rear_right")
GROUPS = {"front": ZONES[:2], "rear": ZONES[2:], "all": ZONES}
OF_DOMAIN = {"climate": "climate", "openings": "windows", "lights": "lights", "media": "playing",
             "navigation": "destination"}  # fmt: skip
TOPICS = ("range", "battery", "tyres", "speed", "doors", "weather", "service", "all")


def looked_up(words: Wording, call: Call, wish: Wish | None) -> str:
    """The answer to the question behind a call; without a known question the most telling of its state."""
    about = str(wish.about.get("about", "")) if wish else ""
    if call.name == "vehicle_read":
        about = about or str(call.state.get("topic", call.arguments.get("topic", "all")))
    asked = which(words, call.state)
    if asked:
        return asked
    about = about or ABOUT.get(call.name) or OF_DOMAIN.get(call.name.partition("_")[0], "")
    tell = QUESTIONS.get(about)
    told = tell(words, call.state, wish.slots if wish else {}) if tell else ""
    return told or words.say("answers", "unknown")


def is_about(wish: Wish) -> bool:
    """Whether a question asks for something of its own, and not for all that there is to tell."""
    return str(wish.about.get("about", "")) in QUESTIONS


def _switched(words: Wording, on: object) -> str:
    return str(words.entry("switched")[1 if on else 0])


def _spoken_of(slots: State, without: str) -> str:
    """The zone a question is about; one's own is the driver's."""
    zone = str(slots.get("zone", without))
    return "driver" if zone == "own" else zone


def _temperature(words: Wording, state: State, slots: State) -> str:
    zone = _spoken_of(slots, "driver")
    first = GROUPS.get(zone, (zone,))[0]
    values = {"celsius": state.get(first), "zone": words.name("zone", zone), "measured": state.get(f"measured_{first}")}
    if values["celsius"] is None:
        return ""
    key = "temperature" if values["measured"] is None else "temperature_measured"
    return words.say("answers", key, **values)


def _climate(words: Wording, state: State, slots: State) -> str:
    switched = _switched(words, state.get("air_conditioning"))
    return words.say("answers", "climate", **{**state, "air_conditioning": switched})


def _plain(key: str, *needed: str) -> Callable[[Wording, State, State], str]:
    def tell(words: Wording, state: State, slots: State) -> str:
        if any(state.get(name) is None for name in needed):
            return ""
        return words.say("answers", key, **state)

    return tell


def _switch(key: str) -> Callable[[Wording, State, State], str]:
    def tell(words: Wording, state: State, slots: State) -> str:
        return words.say("answers", key, switched=_switched(words, state[key])) if key in state else ""

    return tell


def _defrost(words: Wording, state: State, slots: State) -> str:
    front, rear = (_switched(words, state.get(f"defrost_{where}")) for where in ("front", "rear"))
    return words.say("answers", "defrost", front=front, rear=rear)


def _seat_heating(words: Wording, state: State, slots: State) -> str:
    seat = _spoken_of(slots, "driver")
    level = state.get(f"seat_{GROUPS.get(seat, (seat,))[0]}")
    if level is None:
        return ""
    key = "seat_heating" if level > 0 else "seat_heating_off"
    return words.say("answers", key, seat=words.name("seat", seat), level=level)


def _windows(words: Wording, state: State, slots: State) -> str:
    zone = _spoken_of(slots, "all")
    opened = {each: state.get(f"window_{each}") for each in GROUPS.get(zone, (zone,))}
    if any(value is None for value in opened.values()):
        return ""
    if not any(opened.values()) and zone == "all":
        return words.say("answers", "windows_closed")
    told = []
    for each, value in opened.items():
        if value or zone != "all":
            key = "window_closed" if not value else "window_open" if value == 100 else "window_part"
            told.append(words.say("answers", key, window=words.name("window", each), percent=value))
    return words.joined(told)


def _sunroof(words: Wording, state: State, slots: State) -> str:
    percent = state.get("sunroof")
    if percent is None:
        return ""
    key = "tilted" if percent < 0 else {0: "closed", 100: "open"}.get(percent, "part")
    return words.say("answers", f"sunroof_{key}", percent=percent)


def _either(name: str, yes: str, no: str) -> Callable[[Wording, State, State], str]:
    def tell(words: Wording, state: State, slots: State) -> str:
        return words.say("answers", yes if state[name] else no) if name in state else ""

    return tell


def _lights(words: Wording, state: State, slots: State) -> str:
    lit = [
        words.name("light", light)
        for light in ("low_beam", "high_beam", "fog", "hazard", "parking")
        if state.get(light)
    ]
    if not lit:
        return words.say("answers", "lights_none")
    return words.say("answers", "light", light=words.listed(lit), switched=_switched(words, True))


def _light(words: Wording, state: State, slots: State) -> str:
    light = str(slots.get("light", "low_beam"))
    if light not in state:
        return ""
    return words.say("answers", "light", light=words.name("light", light), switched=_switched(words, state[light]))


def _ambient(words: Wording, state: State, slots: State) -> str:
    if not state.get("ambient"):
        return words.say("answers", "ambient_off") if "ambient" in state else ""
    return words.say(
        "answers", "ambient", color=words.name("color", state.get("color")), brightness=state.get("brightness")
    )


def _playing(words: Wording, state: State, slots: State) -> str:
    if not state.get("title"):
        return words.say("answers", "nothing_playing")
    return words.say("answers", "playing" if state.get("playing", True) else "paused", **state)


def _volume(words: Wording, state: State, slots: State) -> str:
    return words.say("answers", "muted" if state.get("muted") else "volume", **state)


def _manoeuvre(words: Wording, state: State, slots: State) -> str:
    if not state.get("destination"):
        return words.say("answers", "no_route")
    then = words.name("next", state.get("next", ""))
    values = {"next": then, "distance": distance(words, state.get("next_meters", 0)), "road": state.get("next_road")}
    return words.say("answers", "manoeuvre" if values["road"] else "manoeuvre_only", **values)


def _street(words: Wording, state: State, slots: State) -> str:
    return words.say("answers", "street", road=state["road"]) if state.get("road") else ""


def _way(*keys: str) -> Callable[[Wording, State, State], str]:
    def tell(words: Wording, state: State, slots: State) -> str:
        known = way(words, state)
        if "place" not in known:
            return words.say("answers", "no_route")
        told = (words.say("answers", key, **known) for key in keys)
        return next((text for text in told if text), "")

    return tell


def _found(words: Wording, state: State, slots: State) -> str:
    lists = [value for value in state.values() if isinstance(value, list)]
    named = [each for value in lists for each in value if isinstance(each, dict) and each.get("name")]
    if not named:
        return words.say("answers", "found_none")
    along = named[0].get("detour_minutes") is not None  # said with its detour, two are as much as one keeps in mind
    told = [place_told(words, each) for each in named[: 2 if along else 3]]
    key = "found_one" if len(named) == 1 else "found"
    return words.say("answers", key, places=words.listed(told))


def _where(words: Wording, state: State, slots: State) -> str:
    """Where a named place is: its distance, when it is the only one or far the first of its name."""
    rows = [each for each in state.get("places") or [] if isinstance(each, dict) and each.get("name")]
    if len(rows) != 1:
        return _found(words, state, slots)
    told = words.say("answers", "where_is", place=rows[0]["name"], **way(words, rows[0]))
    return told or _found(words, state, slots)


def _tyres(words: Wording, state: State, slots: State) -> str:
    bars = state.get("tyres_bar")
    if not isinstance(bars, Sequence) or not bars:
        return ""
    return words.say("answers", "tyres_ok" if state.get("tyres_ok", True) else "tyres_low", lowest=float(min(bars)))


def _speed(words: Wording, state: State, slots: State) -> str:
    return words.say("answers", "speed" if state.get("speed_kmh") else "standing", **state)


def _doors(words: Wording, state: State, slots: State) -> str:
    if "open" not in state:
        return ""
    doors = [words.name("door", door) for door in state["open"]]
    return words.say("answers", "doors_open" if doors else "doors_closed", doors=words.listed(doors))


def _weather(words: Wording, state: State, slots: State) -> str:
    outside = state.get("outside_celsius")
    if outside is None:
        return ""
    return words.say("answers", "weather", outside=outside, weather=words.name("weather", state.get("weather")))


QUESTIONS: dict[str, Callable[[Wording, State, State], str]] = {
    **journeys.QUESTIONS,
    "temperature": _temperature,
    "climate": _climate,
    "fan": _plain("fan", "fan"),
    "air_conditioning": _switch("air_conditioning"),
    "recirculation": _switch("recirculation"),
    "defrost": _defrost,
    "seat_heating": _seat_heating,
    "windows": _windows,
    "sunroof": _sunroof,
    "trunk": _either("trunk_open", "trunk_open", "trunk_closed"),
    "locks": _either("locked", "locked", "unlocked"),
    "lights": _lights,
    "light": _light,
    "ambient": _ambient,
    "playing": _playing,
    "volume": _volume,
    "arrival": _way("arrival", "arrival_in"),
    "distance": _way("distance"),
    "destination": _way("destination"),
    "manoeuvre": _manoeuvre,
    "street": _street,
    "found": _found,
    "where": _where,
    "range": _plain("range", "range_km"),
    "battery": _plain("battery", "battery_percent"),
    "tyres": _tyres,
    "speed": _speed,
    "doors": _doors,
    "weather": _weather,
    "service": _plain("service", "service_in_km"),
    "all": _plain("all", "battery_percent"),
}
