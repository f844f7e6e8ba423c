"""What the results of calls say, as fragments of a spoken answer. Only what stands in a result is told as done."""

from collections.abc import Mapping
from typing import Any

from app.endpoint.history import Call
from app.endpoint.looking import is_about, looked_up
from app.endpoint.routes import named_in, way
from app.endpoint.steps import Step
from app.endpoint.wording import Wording, sentence

Tools = Mapping[str, Mapping[str, Any]]  # name → JSON schema of its parameters

# The entry of `state` that says where a tool left things.
LEFT = {
    "climate_set_temperature": "celsius",
    "climate_set_fan": "fan",
    "climate_set_airflow": "airflow",
    "climate_set_air_conditioning": "air_conditioning",
    "climate_set_circulation": "circulation",
    "climate_set_defrost": "defrost",
    "climate_set_seat_heating": "level",
    "climate_set_seat_ventilation": "level",
    "climate_set_steering_wheel_heating": "level",
    "openings_set_window": "percent",
    "openings_set_sunroof": "sunroof",
    "openings_set_sunroof_shade": "shade",
    "openings_set_trunk": "trunk_open",
    "openings_set_locks": "locked",
    "lights_set_exterior": "on",
    "lights_set_ambient": "ambient",
    "lights_set_reading": "on",
    "media_play": "title",
    "media_next": "title",
    "media_previous": "title",
    "media_pause": "playing",
    "media_set_volume": "volume",
    "media_mute": "muted",
    "media_shuffle": "shuffled",
    "navigation_go_to": "destination",
    "navigation_add_stop": "destination",
    "navigation_remove_stop": "destination",
    "navigation_replace_stop": "destination",
    "navigation_move_stop": "destination",
    "navigation_replace_destination": "destination",
    "navigation_choose_route": "destination",
    "navigation_avoid": "on",
    "navigation_show": "view",
    "navigation_report": "reported",
    "navigation_save_favourite": "favourite",
    "guidance_set_voice": "voice",
    "guidance_set_volume": "volume",
    "charging_set_limit": "limit_percent",
    "charging_schedule": "timer",
    "charging_precondition": "preconditioning",
    "charging_plan_stops": "arrival_percent",
    "displays_set_mode": "mode",
    "displays_set_language": "language",
}
# Arguments that say the same, for a result that comes by way of a confirmation.
ASKED = {
    "trunk_open": "open",
    "defrost": "on",
    "ambient": "on",
    "sunroof": "percent",
    "shade": "percent",
    "muted": "on",
}
SELF_TOLD = ("trip_plan", "trip_swap", "trip_drop", "trip_add", "trip_move", "trip_change", "trip_open")
NAMED = ("zone", "seat", "window", "airflow", "where", "light", "color", "favourite", "what")


class Report:
    """Collects what is to be said: fragments of what was done, then whole sentences."""

    def __init__(self, words: Wording, tools: Tools) -> None:
        self._words = words
        self._tools = tools
        self._done: list[str] = []
        self._sentences: list[str] = []
        self._questions: list[str] = []

    def take(self, call: Call, step: Step | None, *, without_also: bool = False) -> None:
        """Add what a call's result says; `without_also` where a later call tells its additions anew."""
        result = call.result or {}
        also = [str(text) for text in result.get("also") or [] if not without_also]
        if call.status == "needs_confirmation":
            self._questions.append(str(result.get("question", "")))
        elif call.status in ("refused", "error"):
            self._refused(call, step.arguments if step else call.arguments)
        elif answered := self._answered(call, step):
            self.add(answered)
        elif result.get("say"):
            for text in [*result["say"], *also]:
                self.add(str(text))
        elif call.status == "answer" or call.name.endswith(("_read", "_find")):
            self.add(looked_up(self._words, call, step.wish if step else None))
        else:
            if call.name == "charging_plan_stops":
                also.insert(0, looked_up(self._words, call, None))
            elif not also or not call.name.startswith(SELF_TOLD):
                self._done.append(self._fragment(call, step))
            for text in also:
                self.add(text)

    def add(self, text: str) -> None:
        """Add a whole sentence, once."""
        if text and text not in self._sentences:
            self._sentences.append(sentence(text, self._words.entry("joins")[2]))

    def text(self) -> str:
        """All of it as one short answer."""
        space = "" if self._words.language == "zh" else " "
        questions = [question for question in dict.fromkeys(self._questions) if question]
        return space.join(part for part in [self._words.joined(self._done), *self._sentences, *questions] if part)

    def _answered(self, call: Call, step: Step | None) -> str:
        """The answer to exactly what was asked, where the result's own words tell more than that."""
        if call.status != "answer" or step is None or step.wish is None or not is_about(step.wish):
            return ""
        told = looked_up(self._words, call, step.wish)
        return told if told != self._words.say("answers", "unknown") else ""

    def _refused(self, call: Call, asked: Mapping[str, Any]) -> None:
        reason = str((call.result or {}).get("reason", ""))
        if call.status == "error" and call.name in reason:  # written for models, not for people
            reason = self._out_of_range(call.name, asked)
        self.add(reason or self._words.say("refused"))

    def _out_of_range(self, tool: str, asked: Mapping[str, Any]) -> str:
        for name, schema in (self._tools.get(tool, {}).get("properties") or {}).items():
            value = asked.get(name)
            for option in [schema, *schema.get("anyOf", [])]:
                low, high = option.get("minimum"), option.get("maximum")
                if isinstance(value, int | float) and low is not None and high is not None and not low <= value <= high:
                    return self._words.say("range", low=low, high=high)
        return ""

    def _fragment(self, call: Call, step: Step | None) -> str:
        if call.name == "conversation_confirm":
            return self._confirmed(call, step.for_call if step else None)
        if call.name == "conversation_undo" and call.status == "already":
            return self._words.say("nothing_to_undo")
        return self._told(call.name, call.arguments, call.state, call.status == "already")

    def _confirmed(self, call: Call, asked: Call | None) -> str:
        if not call.arguments.get("yes"):
            return self._words.say("done", "conversation_confirm", "off")
        if asked is None:
            return self._told("other", {}, call.state, already=False)
        done = {name: asked.arguments[argument] for name, argument in ASKED.items() if argument in asked.arguments}
        return self._told(asked.name, asked.arguments, done | asked.arguments | call.state, already=False)

    def _told(self, tool: str, arguments: Mapping[str, Any], state: Mapping[str, Any], already: bool) -> str:
        words = self._words
        left = state.get(LEFT.get(tool, ""))
        values: dict[str, Any] = {name: value for name, value in state.items() if isinstance(value, str | int | float)}
        for name in NAMED:
            value = state.get(name, arguments.get(name, "driver" if name in ("zone", "seat", "window") else None))
            values |= {name: words.name(name, value)} if value is not None else {}
        values = {name: value for name, value in arguments.items() if isinstance(value, str | int | float)} | values
        values |= way(words, state) if tool.startswith("navigation") else {}
        if isinstance(state.get("stops"), list):
            values["stops"] = words.listed(named_in(state["stops"]))
        values["already"] = words.entry("already") if already else ""
        for variant in _variants(tool, arguments, left, state):
            told = words.say("done", tool, variant, **values)
            if told:
                return told
        return words.say("done", "other", "any", already=values["already"])


def _variants(tool: str, arguments: Mapping[str, Any], left: Any, state: Mapping[str, Any]) -> list[str]:
    if tool == "lights_set_ambient" and left:
        asked = [name for name in ("color", "brightness") if name in arguments]
        return ["both" if len(asked) == 2 else (asked or ["on"])[0]]
    if tool in ("navigation_go_to", "navigation_replace_destination", "navigation_choose_route"):
        return [*(["by"] if arguments.get("via") else []), "far", "any", "none"]
    if tool == "navigation_show":
        return [str(arguments.get("zoom") or arguments.get("view") or ""), "any"]
    if tool == "navigation_avoid":
        return ["on" if arguments.get("on") else "off"]
    if isinstance(left, bool):
        return ["on" if left else "off", "any", "none"]
    named = [f"{left:g}" if isinstance(left, int | float) else str(left)] if left is not None else []
    return [*named, *(["any", "title"] if left is not None or tool not in LEFT else []), "none"]
