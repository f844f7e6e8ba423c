"""What may be asked of the house: lights, heating, blinds, alarm, scenes, doors and appliances."""

from collections.abc import Callable
from typing import Annotated, Literal

from annotated_types import Interval, MultipleOf

from app.car.car import Done, Refused
from app.car.catalogue import HMI, HOUSE_STATES
from app.car.message import QT_TRANSLATE_NOOP
from app.domains.domain import Domain, Percent, Reply, command, look, refuse
from app.domains.house_chosen import Chooser
from app.domains.house_names import is_whole_house
from app.domains.house_told import done_words, read_words, room_words, rows_of
from app.domains.house_work import HouseWork, alike, readings_of, states_of, written
from app.domains.language import spoken
from app.house.house import CELSIUS, Room, State, States

Colour = Literal["warm", "red", "orange", "yellow", "green", "cyan", "blue", "violet", "pink", "white"]
RoomCelsius = Annotated[float, Interval(ge=5, le=30), MultipleOf(0.5)]
RoomStep = Annotated[float, Interval(ge=-10, le=10), MultipleOf(0.5)]
SAY_SOMETHING = QT_TRANSLATE_NOOP("Car", "Please say what the lights should do.")
VALUE_OR_CHANGE = QT_TRANSLATE_NOOP("Car", "Please say either a value or a change.")
RANGE = QT_TRANSLATE_NOOP("Car", "That goes from {low:g} to {high:g}.")


class HouseCommands(Domain):
    """The commands of the house; `_waited` counts those that wait for it, since they tell its failures themselves."""

    rooms: tuple[Room, ...]
    work: HouseWork
    _chooser: Chooser
    _waited: int

    @property
    def states(self) -> States:
        """Every entity as the car knows it now."""
        return states_of(self.car)

    @property
    def language(self) -> str:
        """The language of the screen."""
        return str(self.car[f"{HMI}.CurrentLanguage"])

    @look
    def read(self, room: str | None = None) -> Reply:
        """Look up the user's house, or one room of it: lights, heating, blinds, door, garage, alarm, appliances."""
        states, readings = self.states, readings_of(self.car)
        if self.work.problem is not None and not states:
            return Reply(Refused(self.work.problem))
        chosen: tuple[Room, ...] = self.rooms
        if room and not is_whole_house(room):
            found = self._chooser.room(room, spoken(self.language))
            if isinstance(found, Reply):
                return found
            chosen = (found,)
        shown = [rows_of(one, states, readings, self._called) for one in chosen]
        state: dict[str, object] = {"connection": readings["connection"]}
        language = spoken(self.language)
        state["rooms"] = {one.name(language): row for one, row in zip(chosen, shown, strict=True) if row}
        if len(chosen) == 1 and room:
            return Reply(state=state, say=room_words(chosen[0].name(language), chosen[0], states, readings))
        state |= {self._called(id): _plainly(one) for id, one in states.items() if not one["room"]}
        problem = (self.work.problem,) if self.work.problem is not None else ()
        return Reply(state=state, say=problem or read_words(states))

    @command
    async def lights(
        self,
        room: str | None = None,
        on: bool | None = None,
        brightness: Percent | None = None,
        color: Colour | None = None,
    ) -> Reply:
        """Switch, dim (brightness in percent, 0 is off) or colour the lights of a room of the house, or of all."""
        if on is None and brightness is None and color is None:
            return refuse(SAY_SOMETHING)
        lit = on if on is not None else brightness != 0
        wanted: State = {"on": lit and brightness != 0}
        wanted |= {"percent": brightness} if brightness else {}
        wanted |= {"color": color} if color else {}
        return await self._set("light", room, lambda state: wanted)

    @command
    async def heating(
        self, room: str | None = None, celsius: RoomCelsius | None = None, change: RoomStep | None = None
    ) -> Reply:
        """Set the heating of a room of the house, or of all rooms, in °C (5–30), or change it by some degrees."""
        if (celsius is None) == (change is None):
            return refuse(VALUE_OR_CHANGE)
        chosen = self._things("climate", room)
        if isinstance(chosen, Reply):
            return chosen
        goals = {id: celsius if celsius is not None else float(chosen[id]["celsius"]) + (change or 0) for id in chosen}
        if not all(CELSIUS[0] <= goal <= CELSIUS[1] for goal in goals.values()):
            return refuse(RANGE, {"low": CELSIUS[0], "high": CELSIUS[1]})
        return await self._ask({id: {"on": True, "celsius": goal} for id, goal in goals.items()})

    @command
    async def blinds(self, percent: Percent, room: str | None = None) -> Reply:
        """Move the blinds of a room of the house, or of all rooms: 0 is closed (down), 100 is open (up)."""
        return await self._set("blind", room, lambda state: {"percent": percent})

    @command
    async def alarm(self, mode: Literal["home", "away", "off"]) -> Reply:
        """Set the house's alarm: away (nobody is in), home (somebody is in) or off."""
        return await self._set("alarm", None, lambda state: {"mode": mode})

    @command
    async def scene(self, name: str) -> Reply:
        """Start a scene of the house by its name, such as coming home or good night."""
        chosen = self._named("scene", name)
        if isinstance(chosen, Reply):
            return chosen
        return await self._ask({id: {"at": int(str(state["at"])) + 1} for id, state in chosen.items()})

    @command
    async def lock(self, locked: bool, door: str | None = None) -> Reply:
        """Lock or unlock a door of the house, by default the front door; not the car's doors."""
        chosen = self._named("lock", door) if door else self._things("lock", None)
        if isinstance(chosen, Reply):
            return chosen
        first = {id: state for id, state in chosen.items() if "front" in id} or chosen
        return await self._ask({id: {"locked": locked} for id in (first if not door and not locked else chosen)})

    @command
    async def garage(self, open: bool) -> Reply:
        """Open or close the garage door of the house."""
        return await self._set("garage", None, lambda state: {"open": open})

    @command
    async def appliance(self, name: str, on: bool) -> Reply:
        """Switch an appliance of the house on or off by its name, such as the coffee maker."""
        chosen = self._named("appliance", name)
        return chosen if isinstance(chosen, Reply) else await self._ask({id: {"on": on} for id in chosen})

    def _things(self, kind: str, room: str | None) -> States | Reply:
        return self._lost() or self._chooser.things(self.states, kind, room, spoken(self.language))

    def _named(self, kind: str, name: str) -> States | Reply:
        return self._lost() or self._chooser.thing(self.states, kind, name, spoken(self.language))

    def _lost(self) -> Reply | None:
        """A refusal where nothing was ever heard of the house."""
        problem = self.work.problem
        return Reply(Refused(problem)) if problem is not None and not self.states else None

    def _called(self, entity: str) -> str:
        """What an entity is called in the language of the talk."""
        return self._chooser.called(entity, self.states.get(entity, {}), spoken(self.language))

    async def _set(self, kind: str, room: str | None, wanted: Callable[[State], State]) -> Reply:
        chosen = self._things(kind, room)
        if isinstance(chosen, Reply):
            return chosen
        return await self._ask({id: wanted(state) for id, state in chosen.items()})

    async def _ask(self, wanted: States) -> Reply:
        """Ask the car for it, wait for the house, and tell what came of it."""
        if self.work.problem is not None:  # perhaps it is back by now
            await self.work.look()
        if self.work.problem is not None:
            return Reply(Refused(self.work.problem))
        states = self.states
        away = [id for id in wanted if id in readings_of(self.car)["away"]]
        if away and len(away) == len(wanted):
            text = QT_TRANSLATE_NOOP("Car", "{name} is out of reach in the house just now.")
            return refuse(text, {"name": self._called(away[0])})
        after = {id: {**state, **(wanted.get(id, {}) if id not in away else {})} for id, state in states.items()}
        self._waited += 1
        try:
            outcome = self.car.request({HOUSE_STATES: written(after)})
            failed = await self.work.settled()
        finally:
            self._waited -= 1
        if not isinstance(outcome, Done):
            return Reply(outcome)
        now = self.states
        state = {self._called(id): _plainly(now[id]) for id in wanted}
        got = {id: fields for id, fields in wanted.items() if id not in away and _has(now[id], fields)}
        if not got and failed:
            return Reply(Refused(failed[0]), state)
        return Reply(outcome, state, (*done_words(got, now, self._called), *failed)[:2])

    def brief(self) -> str:
        """Lights that are on, door, garage and alarm."""
        states = self.states
        lit = [self._called(id) for id, state in states.items() if state["kind"] == "light" and state["on"]]
        rest = [
            f"{self._called(id)} {_word(state)}"
            for id, state in states.items()
            if state["kind"] in ("lock", "garage", "alarm")
        ]
        if not states:
            return ""
        return f"lights on: {', '.join(lit) or 'none'}; {'; '.join(rest)}"


def _has(state: State, fields: State) -> bool:
    return all(alike(value, state.get(name)) for name, value in fields.items())


def _plainly(state: State) -> dict[str, object]:
    return {name: value for name, value in state.items() if name not in ("kind", "room", "name", "touches", "at")}


def _word(state: State) -> str:
    if state["kind"] == "alarm":
        return str(state["mode"])
    if state["kind"] == "lock":
        return "locked" if state["locked"] else "unlocked"
    return "open" if state["open"] else "closed"
