"""A house that Home Assistant runs, by its REST API: https://developers.home-assistant.io/docs/api/rest/."""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.house.entities import AWAY, kind_of, moving, room_of, services, state_of
from app.house.house import HouseFailed, Look, Room, State, States

PATIENCE = 6.0  # seconds an answer may take
UNLIT: State = {"percent": 80, "color": "warm"}
LOOKS, PAUSE = 4, 0.4  # how often, and after how many seconds each, to look whether it is done

NO_ANSWER = QT_TRANSLATE_NOOP("Car", "The house at {place} does not answer; I keep trying.")
NO_TOKEN = QT_TRANSLATE_NOOP("Car", "The house refuses the token; make a new long-lived one and store it again.")
STRANGE = QT_TRANSLATE_NOOP("Car", "What answers at {place} is no Home Assistant; check url in [house].")
ERROR = QT_TRANSLATE_NOOP("Car", "The house answered with error {code}; its own log knows more.")
CANNOT = QT_TRANSLATE_NOOP("Car", "The house does not know how to do that with {name}.")
OUT_OF_REACH = QT_TRANSLATE_NOOP("Car", "{name} is out of reach in the house just now.")


class HomeAssistant:
    """Fulfils `app.house.house.House`; `token` is asked for at the first call, `pause` seconds between looks."""

    simulated = False

    def __init__(
        self,
        url: str,
        token: Callable[[], str],
        rooms: tuple[Room, ...],
        given: Mapping[str, str] | None = None,
        *,
        patience: float = PATIENCE,
        pause: float = PAUSE,
    ) -> None:
        self.rooms = rooms
        self._url = url.removesuffix("/api")
        self._token, self._given = token, given or {}
        self._timeout = aiohttp.ClientTimeout(total=patience)
        self._pause = pause
        self._session: aiohttp.ClientSession | None = None
        self._seen: dict[str, Mapping[str, Any]] = {}
        self._lit: dict[str, State] = {}  # how each light was when it was on last

    async def look(self) -> Look:
        """Everything there is, as it is now."""
        reported = await self._call("GET", "/api/states")
        if not isinstance(reported, list):
            raise HouseFailed(Message(STRANGE, {"place": self._place}), lost=True)
        states: States = {}
        measured: dict[str, float] = {}
        away: list[str] = []
        for one in reported:
            entity, state = self._state(one)
            if state is None:
                continue
            states[entity] = state
            air = one["attributes"].get("current_temperature")
            if isinstance(air, int | float) and -90 < air < 90:
                measured[entity] = round(float(air), 1)
            if one.get("state") in AWAY and state["kind"] != "scene":
                away.append(entity)
        return Look(states, measured, tuple(away))

    async def act(self, entity: str, wanted: Mapping[str, Value]) -> State:
        """Call the services for these fields, then look until the entity shows them or has had its time."""
        attributes = self._seen.get(entity, {})
        name = str(attributes.get("friendly_name", entity))
        calls = services(entity, wanted, attributes)
        if not calls:
            raise HouseFailed(Message(CANNOT, {"name": name}))
        for domain, service, data in calls:
            await self._call("POST", f"/api/services/{domain}/{service}", {"entity_id": entity, **data}, name)
        if kind_of(entity, attributes) == "scene":
            return dict(wanted)
        state: State = {}
        for look in range(LOOKS):
            if look:
                await asyncio.sleep(self._pause)
            reported = await self._call("GET", f"/api/states/{entity}", name=name)
            _, found = self._state(reported)
            if found is None or reported["state"] in AWAY:
                raise HouseFailed(Message(OUT_OF_REACH, {"name": name}))
            state = found | ({} if found.get("on", True) else _light_of(wanted))
            if moving(reported["state"]):
                return {**state, **wanted}
            if all(_near(value, state.get(field)) for field, value in wanted.items()):
                break
        return state

    def _state(self, reported: Any) -> tuple[str, State | None]:
        """An entity's id and state from what the house reports; ("", None) for what is no report."""
        if not isinstance(reported, dict) or not isinstance(reported.get("attributes"), dict):
            return "", None
        entity = str(reported.get("entity_id", ""))
        state = state_of(entity, str(reported.get("state", "")), reported["attributes"])
        if state is not None:
            self._seen[entity] = reported["attributes"]
            state["room"] = room_of(entity, str(state["name"]), self.rooms, self._given)
            if state["kind"] == "light":
                before = self._lit.get(entity, UNLIT)
                self._lit[entity] = {**before, **_light_of(state)}
                state.update(self._lit[entity])
        return entity, state

    @property
    def _place(self) -> str:
        return urlsplit(self._url).netloc

    async def _call(self, method: str, path: str, data: dict[str, Any] | None = None, name: str = "") -> Any:
        if self._session is None:
            token = await asyncio.to_thread(self._token)
            headers = {"Authorization": f"Bearer {token}"}
            self._session = aiohttp.ClientSession(timeout=self._timeout, headers=headers)
        try:
            async with self._session.request(method, self._url + path, json=data, allow_redirects=False) as answer:
                self._check(answer.status, name)
                return json.loads(await answer.text())
        except (aiohttp.ClientError, OSError, TimeoutError):
            raise HouseFailed(Message(NO_ANSWER, {"place": self._place}), lost=True) from None
        except (UnicodeDecodeError, ValueError):
            raise HouseFailed(Message(STRANGE, {"place": self._place}), lost=True) from None

    def _check(self, status: int, name: str) -> None:
        if status in (401, 403):
            raise HouseFailed(Message(NO_TOKEN), lost=True)
        if status in (400, 404, 405) and name:
            raise HouseFailed(Message(CANNOT, {"name": name}))
        if 300 <= status < 500:
            raise HouseFailed(Message(STRANGE, {"place": self._place}), lost=True)
        if status >= 500:
            raise HouseFailed(Message(ERROR, {"code": status}), lost=not name)

    async def close(self) -> None:
        """Let connections go."""
        if self._session is not None:
            await self._session.close()
            self._session = None


def _light_of(state: Mapping[str, Value]) -> State:
    """Brightness and colour, where they are told."""
    return {name: state[name] for name in ("percent", "color") if name in state}


def _near(wanted: Value, found: Value | None) -> bool:
    if isinstance(wanted, bool) or not isinstance(wanted, int | float):
        return wanted == found
    return isinstance(found, int | float) and abs(wanted - found) <= 2
