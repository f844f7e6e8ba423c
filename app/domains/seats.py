"""Seats as the screen shows them: where each part is, massage and memory."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.cabin_signals import EASY_ENTRY, SEAT_PARTS, seat
from app.car.car import Car
from app.car.catalogue import SIDES, ZONES
from app.car.journal import Change
from app.domains.domain import LEVELS
from app.domains.seats_commands import RESTS, SeatsCommands, part_signal, percent_of

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class SeatsState:
    """A seat per zone as in ZONES: {part: 0–1, massage: 0–3, mode, folded}.

    `slots` tells whether 1, 2 and 3 hold something, `slot` which of them the seat is set as (0: none); `rests` and
    `folds` what the seat can do.
    """

    seats: tuple[dict[str, Any], ...]
    easy_entry: bool


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Seats(SeatsCommands):  # type: ignore[operator]
    """How the seats are set."""

    name = "seats"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        leaves = [
            *(leaf for leaf, *_ in SEAT_PARTS.values()),
            "MassageLevel",
            "MassageType",
            "Memory",
            "MemoryRecalled",
        ]
        names = [seat(side, leaf) for side in SIDES for leaf in leaves]
        car.watch([*names, *(seat(side, "IsFolded") for side in SIDES[2:]), EASY_ENTRY], self._follow)
        self.state = self._read()

    def _follow(self, changes: Sequence[Change]) -> None:
        self.state = self._read()
        self.changed.emit()

    def _read(self) -> SeatsState:
        return SeatsState(tuple(self._shown(side) for side in SIDES), bool(self.car[EASY_ENTRY]))

    def _shown(self, side: str) -> dict[str, Any]:
        car = self.car
        shown: dict[str, Any] = {
            part: percent_of(part, car.number(part_signal(side, part))) / 100 for part in SEAT_PARTS
        }
        level = car.number(seat(side, "MassageLevel"))
        return shown | {
            "massage": LEVELS.index(min(LEVELS, key=lambda at: abs(at - level))),
            "mode": str(car[seat(side, "MassageType")]).lower(),
            "slots": [str(slot) in self._slots(side) for slot in (1, 2, 3)],
            "slot": int(car.number(seat(side, "MemoryRecalled"))),
            "folded": side in SIDES[2:] and bool(car[seat(side, "IsFolded")]),
            "rests": side != SIDES[0],
            "folds": side in SIDES[2:],
        }

    def brief(self) -> str:
        """Backrests, massage and folded seats."""
        told = []
        for zone, shown in zip(ZONES, self.state.seats, strict=True):
            massage = f", massage {shown['massage']}" if shown["massage"] else ""
            folded = ", folded" if shown["folded"] else ""
            told.append(f"{zone} position {shown['position']:.0%}, backrest {shown['backrest']:.0%}{massage}{folded}")
        return "; ".join(told)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def seats(self) -> list[dict[str, Any]]:
        """Driver, passenger, rear left, rear right, as in `SeatsState`."""
        return list(self.state.seats)

    @Property(bool, notify=changed)
    def easyEntry(self) -> bool:
        """Whether the driver's seat makes room while the door is open."""
        return self.state.easy_entry

    @Slot(str, int, str)
    def setPart(self, part: str, percent: int, zone: str) -> None:
        """Touch: bring a part to a percentage of its way."""
        self.heed(self.set(part, percent, zone))  # type: ignore[arg-type]

    @Slot(int, str, str)
    def setMassage(self, level: int, mode: str, zone: str) -> None:
        """Touch: massage at a level 0–3 in a mode ("" is the one used last)."""
        self.heed(self.massage(level, mode or None, zone))  # type: ignore[arg-type]

    @Slot(int, str)
    def storeSlot(self, slot: int, zone: str) -> None:
        """Touch and hold: store the seat."""
        self.heed(self.store(slot, zone))  # type: ignore[arg-type]

    @Slot(int, str)
    def recallSlot(self, slot: int, zone: str) -> None:
        """Touch: bring the seat back to what is stored."""
        self.heed(self.recall(slot, zone))  # type: ignore[arg-type]

    @Slot(str, bool)
    def foldSeat(self, zone: str, folded: bool) -> None:
        """Touch: fold a rear seat down or up."""
        self.heed(self.fold(zone, folded))  # type: ignore[arg-type]

    @Slot(bool)
    def setEasyEntry(self, on: bool) -> None:
        """Touch: switch easy entry."""
        self.heed(self.easy_entry(on))


__all__ = ["RESTS", "Seats", "SeatsState"]
