"""A server that speaks the part of Home Assistant's REST API that the cockpit uses, with the faults asked for.

Written from https://developers.home-assistant.io/docs/api/rest/ and the services' documentation.
"""

import asyncio
from copy import deepcopy
from typing import Any

from aiohttp import web

TOKEN = "a-long-lived-token"
SERVICES = frozenset(
    [
        *("turn_on", "turn_off", "set_temperature", "set_hvac_mode", "open_cover", "close_cover"),
        *("set_cover_position", "lock", "unlock", "alarm_arm_home", "alarm_arm_away", "alarm_disarm"),
    ]
)


def entity(id: str, state: str, **attributes: Any) -> dict[str, Any]:
    """An entity as the API reports it."""
    return {"entity_id": id, "state": state, "attributes": attributes, "context": {"id": "x"}}


ENTITIES = [
    entity("light.kitchen_spots", "off", friendly_name="Kitchen spots", supported_color_modes=["rgb", "color_temp"]),
    entity("light.living_room", "on", friendly_name="Living room lamp", brightness=128, color_mode="color_temp",
           color_temp_kelvin=2700),
    entity("climate.hall", "heat", friendly_name="Hall", temperature=20, current_temperature=19.4,
           hvac_modes=["off", "heat"]),
    entity("cover.bedroom", "open", friendly_name="Bedroom shutter", current_position=100, supported_features=15),
    entity("cover.gate", "closed", friendly_name="Garage door", device_class="garage", supported_features=3),
    entity("lock.front_door", "locked", friendly_name="Front door"),
    entity("alarm_control_panel.alarmo", "disarmed", friendly_name="Alarm"),
    entity("switch.coffee", "off", friendly_name="Coffee machine"),
    entity("switch.lost", "unavailable", friendly_name="Old kettle"),
    entity("scene.cosy", "unknown", friendly_name="Cosy", entity_id=["light.living_room", "light.kitchen_spots"]),
    entity("sensor.rain", "3.2", friendly_name="Rain"),
]  # fmt: skip


class HomeAssistantServer:
    """`fault` is "", "stuck" (services answer but nothing happens), "slow", "error", "page" or "moves"."""

    def __init__(self) -> None:
        self.entities = {one["entity_id"]: one for one in deepcopy(ENTITIES)}
        self.fault = ""
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.url = ""
        self._port = 0
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen on a free port of this machine; a second start listens on the same."""
        routes = web.Application(middlewares=[self._guard])
        routes.router.add_get("/api/states", self._all)
        routes.router.add_get("/api/states/{id}", self._one)
        routes.router.add_post("/api/services/{domain}/{service}", self._serve)
        self._runner = web.AppRunner(routes, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        self.url = f"http://127.0.0.1:{self._port}"

    async def stop(self) -> None:
        """Answer no more."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @web.middleware
    async def _guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return web.Response(status=401, text="401: Unauthorized")
        if self.fault == "slow":
            await asyncio.sleep(60)
        if self.fault == "error":
            return web.Response(status=500, text="500 Internal Server Error")
        if self.fault == "page":
            return web.Response(text="<html>a router's page</html>", content_type="text/html")
        return await handler(request)  # type: ignore[no-any-return]

    async def _all(self, request: web.Request) -> web.Response:
        return web.json_response(list(self.entities.values()))

    async def _one(self, request: web.Request) -> web.Response:
        found = self.entities.get(request.match_info["id"])
        return web.json_response(found) if found else web.json_response({"message": "Entity not found."}, status=404)

    async def _serve(self, request: web.Request) -> web.Response:
        data = await request.json()
        service = f"{request.match_info['domain']}.{request.match_info['service']}"
        self.calls.append((service, data))
        found = self.entities.get(data.get("entity_id", ""))
        if found is None or not self._known(service):
            return web.json_response({"message": "400: Bad Request"}, status=400)
        if self.fault != "stuck" and found["state"] != "unavailable":
            self._do(service, found, data)
        return web.json_response([found])

    @staticmethod
    def _known(service: str) -> bool:
        return service.split(".")[1] in SERVICES

    def _do(self, service: str, found: dict[str, Any], data: dict[str, Any]) -> None:
        attributes = found["attributes"]
        match service.split(".")[1]:
            case "turn_on" if service.startswith("scene."):
                for id in attributes["entity_id"]:
                    self._do("light.turn_on", self.entities[id], {"brightness_pct": 20})
            case "turn_on":
                found["state"] = "on"
                if service.startswith("light."):
                    percent = data.get("brightness_pct", 100)
                    attributes |= {"brightness": round(percent * 2.55)}
                    attributes |= {"rgb_color": data["rgb_color"], "color_mode": "rgb"} if "rgb_color" in data else {}
            case "turn_off":
                found["state"] = "off"
                attributes.pop("brightness", None)
            case "set_temperature":
                attributes["temperature"] = data["temperature"]
            case "set_hvac_mode":
                found["state"] = data["hvac_mode"]
            case "set_cover_position":
                attributes["current_position"] = data["position"]
                found["state"] = "open" if data["position"] else "closed"
            case "open_cover" | "close_cover":
                ends = {"open_cover": ("opening", "open"), "close_cover": ("closing", "closed")}
                found["state"] = ends[service.split(".")[1]][0 if self.fault == "moves" else 1]
            case "lock" | "unlock":
                found["state"] = f"{service.split('.')[1]}ed"
            case "alarm_arm_home" | "alarm_arm_away" | "alarm_disarm":
                found["state"] = {"home": "armed_home", "away": "armed_away"}.get(service.split("_")[-1], "disarmed")
