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
    "navigation_go_to": "place via preference",
    "navigation_stop": "",
    "navigation_add_stop": "place position",
    "navigation_remove_stop": "stop",
    "navigation_replace_stop": "stop place",
    "navigation_move_stop": "stop position",
    "navigation_replace_destination": "place",
    "navigation_find": "query category where along_route open_now min_rating plug min_power_kw available max_price"
    " cuisine diet",
    "navigation_routes": "place",
    "navigation_choose_route": "route",
    "navigation_traffic": "",
    "navigation_road_ahead": "",
    "navigation_read": "",
    "navigation_report": "event",
    "navigation_save_favourite": "name place",
    "navigation_show": "view zoom",
    "navigation_avoid": "what on",
    "guidance_set_voice": "mode",
    "guidance_set_volume": "percent change",
    "guidance_repeat": "",
    "charging_read": "",
    "charging_reach": "percent until_percent",
    "charging_time": "to_percent from_percent power_kw place",
    "charging_gain": "minutes from_percent power_kw place",
    "charging_set_limit": "percent",
    "charging_schedule": "ready_by start off",
    "charging_precondition": "on",
    "charging_plan_stops": "arrival_percent place",
    "charging_start": "",
    "charging_stop": "",
    "trip_plan": "where days day start_time adults children budget_eur diet pace quiet interests meals arrive_percent"
    " lodging",
    "trip_read": "",
    "trip_alternatives": "stop",
    "trip_swap": "stop place",
    "trip_drop": "stop",
    "trip_add": "what after",
    "trip_move": "stop position",
    "trip_change": "how minutes",
    "trip_save": "name",
    "trip_open": "name",
    "trip_send": "",
    "trip_share": "",
    "trip_discard": "",
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
