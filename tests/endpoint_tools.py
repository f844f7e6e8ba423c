"""The cockpit's tools as JSON schemas, as a client would send them to the stand-in."""

from typing import Any

ARGUMENTS = {
    "climate_set_temperature": "zone celsius change",
    "climate_set_fan": "level change",
    "climate_set_airflow": "direction",
    "climate_set_air_conditioning": "on",
    "climate_set_recirculation": "on",
    "climate_set_defrost": "where on",
    "climate_set_seat_heating": "seat level change",
    "climate_set_seat_ventilation": "seat level change",
    "climate_set_steering_wheel_heating": "level",
    "climate_read": "",
    "openings_set_window": "window percent change",
    "openings_set_sunroof": "percent tilt",
    "openings_set_sunroof_shade": "percent",
    "openings_set_trunk": "open",
    "openings_set_locks": "locked",
    "openings_read": "",
    "lights_set_exterior": "light on",
    "lights_set_ambient": "on color brightness",
    "lights_set_reading": "seat on",
    "lights_read": "",
    "media_play": "query",
    "media_pause": "",
    "media_next": "",
    "media_previous": "",
    "media_set_volume": "percent change",
    "media_mute": "on",
    "media_shuffle": "on",
    "media_read": "",
    "navigation_go_to": "place",
    "navigation_stop": "",
    "navigation_find": "query",
    "navigation_read": "",
    "vehicle_read": "topic",
    "settings_set_display": "mode",
    "settings_set_language": "language",
    "conversation_undo": "",
    "conversation_confirm": "confirmation yes",
}
SCHEMAS: dict[str, dict[str, Any]] = {
    name: {"type": "object", "properties": {argument: {} for argument in arguments.split()}}
    for name, arguments in ARGUMENTS.items()
}


def offered(*names: str) -> list[dict[str, Any]]:
    """The `tools` of a request: those named, or all."""
    return [
        {"type": "function", "function": {"name": name, "description": name, "parameters": SCHEMAS[name]}}
        for name in names or SCHEMAS
    ]
