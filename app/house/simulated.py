"""A house that exists only here: it does what it is asked, and its rooms warm up and cool down with the clock."""

import math
import time
from collections.abc import Callable, Mapping

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.house.house import HouseFailed, Look, Room, State
from app.house.plan import HousePlan, wrong

HEATED = 1800.0  # seconds in which a heated room comes two thirds of the way to its target
LEFT = 4 * 3600.0  # seconds in which a room left alone comes two thirds of the way to the outside


class SimulatedHouse:
    """Fulfils `app.house.house.House` from the house's plan; `clock` gives seconds."""

    simulated = True

    def __init__(self, plan: HousePlan, clock: Callable[[], float] = time.monotonic) -> None:
        self.rooms: tuple[Room, ...] = plan.rooms
        self._states = {entity: dict(state) for entity, state in plan.states.items()}
        self._effects = plan.effects
        self._air = dict(plan.measured)
        self._outside = plan.outside
        self._clock = clock
        self._last = clock()

    async def look(self) -> Look:
        """Everything there is, as it is now."""
        self._drift()
        states = {entity: dict(state) for entity, state in self._states.items()}
        return Look(states, {entity: round(air, 1) for entity, air in self._air.items()})

    async def act(self, entity: str, wanted: Mapping[str, Value]) -> State:
        """Set fields of an entity; a scene sets those of others."""
        state = self._states.get(entity)
        if state is None or any(wrong(str(state["kind"]), *pair) for pair in wanted.items() if pair[0] != "at"):
            text = QT_TRANSLATE_NOOP("Car", "The house does not know how to do that with {name}.")
            raise HouseFailed(Message(text, {"name": str(state["name"]) if state else entity}))
        self._drift()
        if state["kind"] == "scene":
            for other, fields in self._effects[entity].items():
                self._states[other].update(fields)
        state.update(wanted)
        return dict(state)

    async def close(self) -> None:
        """There is nothing to let go."""

    def _drift(self) -> None:
        seconds, self._last = max(0.0, self._clock() - self._last), self._clock()
        for entity, air in self._air.items():
            state = self._states[entity]
            warms = bool(state["on"]) and float(state["celsius"]) > air
            goal, pace = (float(state["celsius"]), HEATED) if warms else (self._outside, LEFT)
            now = goal + (air - goal) * math.exp(-seconds / pace)
            self._air[entity] = max(now, float(state["celsius"])) if state["on"] and not warms else now
