"""Carries out in the house what the signal says, and says in the signal what the house does."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

from app.car.car import Car
from app.car.catalogue import HOUSE_READINGS, HOUSE_STATES
from app.car.journal import Cause, Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.house.house import SETTABLE, House, HouseFailed, Look, State, States

HOUSE, MEASURED = Cause("sensor"), Cause("simulation")
SLACK = 2.0  # brightness and blinds may differ by so many percent from what was asked
PACE = 5.0  # seconds between looks at the house


class HouseWork:
    """Between HOUSE_STATES and a back end. `told` hears of what did not happen; `settled()` waits until all is done.

    `named` gives an entity's name in the language of the screen.
    `problem` is the sentence on why the house cannot be reached, None while it can.
    """

    def __init__(
        self,
        car: Car,
        house: House,
        told: Callable[[Message], None],
        named: Callable[[str, State], str] = lambda entity, state: str(state["name"]),
    ) -> None:
        self.house = house
        self._named = named
        self.problem: Message | None = None
        self._car, self._told = car, told
        self._recording = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._busy = asyncio.Lock()
        self._failures: list[Message] = []
        car.watch([HOUSE_STATES], self._follow)
        if house.simulated:
            run_now(self.look())

    @property
    def still(self) -> asyncio.Lock:
        """While somebody holds this, nobody looks at the house."""
        return self._busy

    # --- looking --------------------------------------------------------------------------------------------------

    async def run(self, pace: float = PACE) -> None:
        """Look at the house every `pace` seconds, for good."""
        while True:
            await self.look()
            await asyncio.sleep(pace)

    async def look(self) -> None:
        """Bring the signals up to what the house is now; while something is being set, leave them alone."""
        async with self._busy:
            await self._look(HOUSE)

    async def _look(self, cause: Cause) -> bool:
        try:
            found = await self.house.look()
        except HouseFailed as failure:
            self._lose(failure.message)
            return False
        self._found(found, cause)
        return True

    def _found(self, found: Look, cause: Cause) -> None:
        self.problem = None
        known = states_of(self._car)
        states = {entity: {**known.get(entity, {}), **state} for entity, state in found.states.items()}
        for entity, state in known.items():  # how often a scene was called is counted here, not in the house
            if state.get("kind") == "scene" and entity in states:
                states[entity]["at"] = state["at"]
        self._record(self._renamed(states), cause)
        readings = {
            "connection": "simulated" if self.house.simulated else "connected",
            "measured": dict(found.measured),
            "away": list(found.away),
        }
        self._car.record({HOUSE_READINGS: json.dumps(readings, ensure_ascii=False)}, MEASURED)

    def rename(self) -> None:
        """Name everything in the language of the screen."""
        self._record(self._renamed(states_of(self._car)), MEASURED)

    def _renamed(self, states: States) -> States:
        return {entity: {**state, "name": self._named(entity, state)} for entity, state in states.items()}

    def _lose(self, problem: Message) -> None:
        self.problem = problem
        readings = readings_of(self._car) | {"connection": "unreachable"}
        self._car.record({HOUSE_READINGS: json.dumps(readings, ensure_ascii=False)}, MEASURED)

    # --- doing ----------------------------------------------------------------------------------------------------

    async def settled(self) -> tuple[Message, ...]:
        """Wait until everything asked for is done or has failed; gives and forgets what failed."""
        while self._tasks:
            await asyncio.gather(*self._tasks)
        failed, self._failures = tuple(self._failures), []
        return failed

    def _follow(self, changes: Sequence[Change]) -> None:
        if self._recording:
            return
        for change in changes:
            self._begin(self._do(parsed(str(change.before)), parsed(str(change.after)), change.cause))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            asyncio.run(work)
            return
        task = loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _do(self, before: States, after: States, cause: Cause) -> None:
        wanted = differences(before, after)
        async with self._busy:
            came = await asyncio.gather(*(self._act(entity, fields, after) for entity, fields in wanted.items()))
            actual = states_of(self._car)
            for entity, state in zip(wanted, came, strict=True):
                if state is None:
                    actual[entity] = {**actual.get(entity, {}), **_settable(before.get(entity, {}))}
                elif actual.get(entity, {}).get("kind") != "scene":
                    actual[entity] = {**actual.get(entity, {}), **_settable(state)}
            self._record(actual, HOUSE)
            if any(after[entity].get("kind") == "scene" for entity in wanted):
                await self._look(cause)

    async def _act(self, entity: str, wanted: Mapping[str, Value], after: States) -> State | None:
        """What became of an entity; None when the house did not even try."""
        try:
            state = await self.house.act(entity, wanted)
        except HouseFailed as failure:
            self._fail(failure.message)
            if failure.lost:
                self._lose(failure.message)
            return None
        if any(not alike(value, state.get(name)) for name, value in wanted.items()):
            text = QT_TRANSLATE_NOOP("Car", "{name} did not follow; the house shows what it is.")
            self._fail(Message(text, {"name": str(after[entity].get("name", entity))}))
        return state

    def _fail(self, message: Message) -> None:
        if message not in self._failures:
            self._failures.append(message)
            self._told(message)

    def _record(self, states: States, cause: Cause) -> None:
        self._recording = True
        try:
            self._car.record({HOUSE_STATES: written(states)}, cause)
        finally:
            self._recording = False

    async def close(self) -> None:
        """End what is under way and let the back end go."""
        for task in list(self._tasks):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        await self.house.close()


def run_now(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine that waits for nothing, without a loop."""
    try:
        work.send(None)
    except StopIteration:
        return
    work.close()
    raise RuntimeError("this work waits for something; run it in a loop")


def parsed(text: str) -> States:
    """The entities in the signal's text."""
    return json.loads(text or "{}")  # type: ignore[no-any-return]


def written(states: States) -> str:
    """The entities as the signal's text."""
    return json.dumps(states, ensure_ascii=False)


def states_of(car: Car) -> States:
    """The entities as the car knows them now."""
    return parsed(str(car[HOUSE_STATES]))


def readings_of(car: Car) -> dict[str, Any]:
    """`connection`, `measured` and `away` as the car knows them now."""
    return {"connection": "", "measured": {}, "away": [], **json.loads(str(car[HOUSE_READINGS]))}


def differences(before: States, after: States) -> States:
    """What to set so that `before` becomes `after`; a scene is called, never taken back."""
    found: States = {}
    for entity, state in after.items():
        old = before.get(entity, {})
        fields = {name: value for name, value in _settable(state).items() if old.get(name) != value}
        if state.get("kind") == "scene" and fields and int(str(fields["at"])) < int(str(old.get("at", 0))):
            continue
        if fields:
            found[entity] = fields
    return found


def alike(wanted: Value, actual: Value | None) -> bool:
    """Whether the house did what was asked, within its own steps."""
    if isinstance(wanted, bool) or not isinstance(wanted, int | float):
        return wanted == actual
    return isinstance(actual, int | float) and abs(wanted - actual) <= (SLACK if isinstance(wanted, int) else 0.25)


def _settable(state: Mapping[str, Value]) -> State:
    names = SETTABLE.get(str(state.get("kind", "")), tuple(state))
    return {name: state[name] for name in names if name in state}
