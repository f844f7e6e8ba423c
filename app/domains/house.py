"""House: the user's home as the screen shows it, and what a finger changes of it."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car, Refused
from app.car.catalogue import HMI, HOUSE_READINGS, HOUSE_STATES
from app.car.journal import SPOKEN, Change
from app.car.message import Message
from app.domains.domain import Reply
from app.domains.house_chosen import Chooser
from app.domains.house_commands import HouseCommands
from app.domains.house_work import HouseWork, readings_of
from app.house.house import House as BackEnd
from app.house.house import Room, State

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Words = Mapping[str, Mapping[str, str]]


@QmlElement
@QmlUncreatable("The cockpit has one.")
class House(HouseCommands):  # type: ignore[operator]
    """The user's house; what it is lives in HOUSE_STATES, and a change there is carried out by the back end.

    `names` and `also` are further words for entities (by language, any); settled() waits for what is under way.
    """

    name = "house"
    changed = Signal()
    noticed = Signal(object)  # a Message on what the house did not do, for what nobody waits for

    def __init__(
        self, car: Car, house: BackEnd, names: Words | None = None, also: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        super().__init__(car)
        self.rooms: tuple[Room, ...] = house.rooms
        self._chooser = Chooser(house.rooms, names or {}, also or {})
        self._waited = 0
        self._spoken = False
        self._tasks: set[asyncio.Task[Reply]] = set()
        car.watch([HOUSE_STATES, HOUSE_READINGS, f"{HMI}.CurrentLanguage"], self._follow)
        self.work = HouseWork(car, house, self._told, self._on_screen)

    def _follow(self, changes: Sequence[Change]) -> None:
        origin = changes[-1].cause.origin
        self._spoken = self._spoken if origin == "simulation" else origin in SPOKEN
        if any(change.signal.endswith("CurrentLanguage") for change in changes):
            self.work.rename()
        self.changed.emit()

    def _on_screen(self, entity: str, state: State) -> str:
        return self._chooser.called(entity, state, self.language)

    def _told(self, message: Message) -> None:
        if not self._waited:
            self.noticed.emit(message)

    async def settled(self) -> None:
        """Wait until everything that was asked for, by whomever, is done or has failed."""
        if self._tasks:
            await asyncio.gather(*self._tasks)
        await self.work.settled()

    async def run(self) -> None:
        """Keep up with the house, for good."""
        await self.work.run()

    async def close(self) -> None:
        """End what is under way."""
        for task in list(self._tasks):
            task.cancel()
        await self.work.close()

    # --- for the screen -------------------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def connection(self) -> str:
        """simulated, connected, unreachable, or "" before the first look."""
        return str(readings_of(self.car)["connection"])

    @Property(bool, notify=changed)
    def spoken(self) -> bool:
        """Whether the newest change came by voice."""
        return self._spoken

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def things(self) -> list[dict[str, Any]]:
        """Each entity: id, kind, room, name, what can be set, `measured` (°C or absent) and `away`."""
        readings = readings_of(self.car)
        rows: list[dict[str, Any]] = []
        for id, state in self.states.items():
            row: dict[str, Any] = {**state, "id": id, "away": id in readings["away"]}
            row |= {"measured": readings["measured"][id]} if id in readings["measured"] else {}
            rows.append(row)
        return rows

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def plan(self) -> list[dict[str, Any]]:
        """Each room: id, name, x, y, width, height in metres."""
        language = self.language
        return [{"id": one.id, "name": one.name(language), **_box(one)} for one in self.rooms]

    @Slot(str, "QVariantMap")
    def put(self, entity: str, wanted: dict[str, Any]) -> None:
        """Touch: set fields of an entity."""
        state = self.states.get(entity, {})
        fields = {name: _as(state[name], value) for name, value in wanted.items() if name in state}
        self._go(self._ask({entity: fields}))

    @Slot(str)
    def start(self, scene: str) -> None:
        """Touch: start a scene by its id."""
        if scene in self.states:
            self._go(self._ask({scene: {"at": int(str(self.states[scene]["at"])) + 1}}))

    @Slot()
    def retry(self) -> None:
        """Touch: look whether the house answers again."""
        self._go(self._look())

    async def _look(self) -> Reply:
        await self.work.look()
        return Reply() if self.work.problem is None else Reply(Refused(self.work.problem))

    def _go(self, work: Coroutine[Any, Any, Reply]) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.heed(asyncio.run(work))
            return
        task = loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Reply]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            self.heed(task.result())


def _box(room: Room) -> dict[str, float]:
    return dict(zip(("x", "y", "width", "height"), room.plan, strict=True))


def _as(before: object, value: Any) -> Any:
    """A value from the screen in the kind that the state has."""
    if isinstance(before, bool) or isinstance(value, str):
        return value
    return round(float(value)) if isinstance(before, int) else round(float(value) * 2) / 2
