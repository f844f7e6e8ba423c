"""Home Assistant's entities as this cockpit's states, and its services for what is to be set."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.car.signals import Value
from app.house.house import Room, State

DOMAINS = {
    "light": "light",
    "climate": "climate",
    "cover": "blind",
    "lock": "lock",
    "alarm_control_panel": "alarm",
    "switch": "appliance",
    "fan": "appliance",
    "input_boolean": "appliance",
    "scene": "scene",
}
GARAGES = ("garage", "gate", "garage_door")
CAN_POSITION = 4  # of a cover's supported_features
ALARMS = {
    "armed_home": "home",
    "armed_night": "home",
    "armed_away": "away",
    "armed_vacation": "away",
    "disarmed": "off",
}
ARMING = {"home": "alarm_arm_home", "away": "alarm_arm_away", "off": "alarm_disarm"}
RGB = {
    "red": (255, 40, 30), "orange": (255, 140, 20), "yellow": (255, 220, 40), "green": (60, 220, 80),
    "cyan": (40, 220, 230), "blue": (40, 90, 255), "violet": (150, 60, 255), "pink": (255, 80, 180),
}  # fmt: skip
KELVIN = {"warm": 2700, "white": 4500}
AWAY = ("unavailable", "unknown")
ON_ITS_WAY = ("opening", "closing", "locking", "unlocking", "arming", "pending", "disarming")


def kind_of(entity: str, attributes: Mapping[str, Any]) -> str:
    """What an entity is to the cockpit; "" for what it does not show."""
    kind = DOMAINS.get(entity.split(".")[0], "")
    return "garage" if kind == "blind" and attributes.get("device_class") in GARAGES else kind


def state_of(entity: str, reported: str, attributes: Mapping[str, Any]) -> State | None:
    """An entity as the cockpit shows it, without its room; None for what it does not show.

    A light that is off tells neither brightness nor colour.
    """
    kind = kind_of(entity, attributes)
    if not kind:
        return None
    state: State = {"kind": kind, "room": "", "name": str(attributes.get("friendly_name") or entity)}
    match kind:
        case "light":
            state["on"] = reported == "on"
            state |= {"percent": _percent(attributes), "color": colour_of(attributes)} if state["on"] else {}
        case "climate":
            state |= {"on": reported != "off", "celsius": _number(attributes.get("temperature"), 20.0)}
        case "blind":
            usual = 0 if reported in ("closed", "closing") else 100
            state["percent"] = min(100, max(0, round(_number(attributes.get("current_position"), usual))))
        case "lock":
            state["locked"] = reported in ("locked", "locking")
        case "garage":
            state["open"] = reported not in ("closed", "closing")
        case "alarm":
            state["mode"] = ALARMS.get(reported, "off" if reported == "disarming" else "away")
        case "appliance":
            state["on"] = reported == "on"
        case "scene":
            state |= {"at": 0, "touches": " ".join(touched(attributes))}
    return state


def touched(attributes: Mapping[str, Any]) -> list[str]:
    """The kinds of things that a scene may change, as far as it tells."""
    members = attributes.get("entity_id", [])
    kinds = {kind_of(str(one), {}) for one in members} if isinstance(members, list) else set()
    garages = {"garage" for one in members if "garage" in str(one)} if isinstance(members, list) else set()
    return sorted((kinds | garages) - {""}) or ["unknown"]


def moving(reported: str) -> bool:
    """Whether an entity is on its way to what was asked."""
    return reported in ON_ITS_WAY


def services(
    entity: str, wanted: Mapping[str, Value], attributes: Mapping[str, Any]
) -> list[tuple[str, str, dict[str, Any]]]:
    """What to call for some fields: (domain, service, data), in order; [] where the entity has no such thing."""
    domain = entity.split(".")[0]
    match kind_of(entity, attributes):
        case "light":
            return [("light", *_light(wanted))]
        case "climate":
            return [("climate", service, data) for service, data in _heating(wanted, attributes)]
        case "blind":
            return [("cover", *_blind(round(_number(wanted.get("percent"), 0)), attributes))]
        case "garage":
            return [("cover", "open_cover" if wanted.get("open") else "close_cover", {})]
        case "lock":
            return [("lock", "lock" if wanted.get("locked") else "unlock", {})]
        case "alarm":
            return [("alarm_control_panel", ARMING[str(wanted.get("mode"))], {})]
        case "appliance":
            return [(domain, "turn_on" if wanted.get("on") else "turn_off", {})]
        case "scene":
            return [("scene", "turn_on", {})]
    return []


def _light(wanted: Mapping[str, Value]) -> tuple[str, dict[str, Any]]:
    if wanted.get("on") is False:
        return "turn_off", {}
    data: dict[str, Any] = {"brightness_pct": wanted["percent"]} if "percent" in wanted else {}
    colour = str(wanted.get("color", ""))
    data |= {"rgb_color": list(RGB[colour])} if colour in RGB else {}
    data |= {"color_temp_kelvin": KELVIN[colour]} if colour in KELVIN else {}
    return "turn_on", data


def _heating(wanted: Mapping[str, Value], attributes: Mapping[str, Any]) -> Iterable[tuple[str, dict[str, Any]]]:
    if "on" in wanted:
        modes = attributes.get("hvac_modes", [])
        warm = next((mode for mode in ("heat", "heat_cool", "auto") if mode in modes), "heat")
        yield "set_hvac_mode", {"hvac_mode": warm if wanted["on"] else "off"}
    if "celsius" in wanted:
        yield "set_temperature", {"temperature": wanted["celsius"]}


def _blind(percent: int, attributes: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    if int(_number(attributes.get("supported_features"), 0)) & CAN_POSITION:
        return "set_cover_position", {"position": percent}
    return ("open_cover" if percent >= 50 else "close_cover"), {}


def colour_of(attributes: Mapping[str, Any]) -> str:
    """The nearest word for a light's colour; lights without one are warm."""
    rgb = attributes.get("rgb_color")
    sound = isinstance(rgb, list) and len(rgb) == 3 and all(_is_number(part) for part in rgb)
    if attributes.get("color_mode") == "color_temp" or not isinstance(rgb, list) or not sound:
        return "white" if _number(attributes.get("color_temp_kelvin"), 2700) > 3500 else "warm"
    if max(rgb) - min(rgb) < 40:
        return "white"
    return min(RGB, key=lambda word: sum((a - b) ** 2 for a, b in zip(RGB[word], rgb, strict=True)))


def _percent(attributes: Mapping[str, Any]) -> int:
    return min(100, max(1, round(_number(attributes.get("brightness"), 255) / 255 * 100)))


def _number(value: Any, usual: float) -> float:
    return float(value) if _is_number(value) else usual


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e9


def room_of(entity: str, name: str, rooms: Iterable[Room], given: Mapping[str, str]) -> str:
    """The room that an entity stands in: as the settings say, else by its id or name; "" for none of them."""
    known = list(rooms)
    if entity in given:
        return given[entity]
    words = f" {entity.split('.', 1)[-1].replace('_', ' ')} {name} ".casefold()
    best = ("", 0)
    for room in known:
        for word in (room.id.replace("_", " "), *room.names.values(), *room.also):
            plain = word.casefold()
            if len(plain) > best[1] and (plain in words if not plain.isascii() else f" {plain} " in words):
                best = (room.id, len(plain))
    return best[0]
