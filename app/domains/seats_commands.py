"""What may be asked of the seats: their parts, massage, memory, folding, easy entry."""

import json
from typing import Annotated, Literal

from annotated_types import Interval

from app.car.cabin_signals import EASY_ENTRY, SEAT_PARTS
from app.car.cabin_signals import seat as seat_signal
from app.car.catalogue import SIDES, sides
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import LEVELS, Domain, Level3, Percent, Reply, Zone, command, look, refuse
from app.domains.seat_words import EMPTY_SLOTS, ENDS, MOVED, SET, STORED, part_told
from app.domains.zones import SIDE_ZONES, per_zone, placed

Part = Literal["position", "height", "backrest", "cushion", "headrest", "legrest", "footrest", "lumbar"]
Direction = Literal["forward", "back", "up", "down", "upright", "recline", "longer", "shorter", "more", "less"]
Amount = Literal["tiny", "bit", "lot"]
Slot3 = Annotated[int, Interval(ge=1, le=3)]
MassageMode = Literal["wave", "pulse", "knead", "stretch"]
Folding = Literal["rear_left", "rear_right", "rear"]
STEPS = {"tiny": 0.05, "bit": 0.15, "lot": 0.4}  # of the part's whole way
# The directions in which a part goes on, and those in which it comes back.
WAYS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "position": (("back",), ("forward",)),
    "height": (("up", "more"), ("down", "less")),
    "backrest": (("recline", "back", "down", "more"), ("upright", "forward", "up", "less")),
    "cushion": (("longer", "forward", "more"), ("shorter", "back", "less")),
    "headrest": (("up", "more"), ("down", "less")),
    "legrest": (("up", "longer", "forward", "more"), ("down", "shorter", "back", "less")),
    "footrest": (("up", "longer", "forward", "more"), ("down", "shorter", "back", "less")),
    "lumbar": (("more", "forward"), ("less", "back")),
}
RESTS = ("legrest", "footrest")  # the driver's seat has none: there are pedals


def part_signal(side: str, part: str) -> str:
    """The signal of a part of a seat."""
    return seat_signal(side, SEAT_PARTS[part][0])


def percent_of(part: str, value: float) -> int:
    """How far a part is on its way, in percent."""
    _, low, high, _, _ = SEAT_PARTS[part]
    return round(100 * (value - low) / (high - low))


class SeatsCommands(Domain):
    """The commands of the seats; heating and ventilation belong to the climate."""

    @command
    def adjust(self, part: Part, direction: Direction, seat: Zone = "own", amount: Amount = "bit") -> Reply:
        """Move a part of a seat by some amount (tiny 5 %, a bit 15 %, a lot 40 % of its way).

        "Lean back" is backrest, recline; "move back" is position, back. Stops at the end of its way.
        """
        on, back = WAYS[part]
        if direction not in (*on, *back):
            return refuse(QT_TRANSLATE_NOOP("Car", "That part of the seat does not move that way."))
        where, wishes = self.zone(seat), dict[str, Value]()
        if isinstance(no := self._unfit(part, where), Reply):
            return no
        _, low, high, _, _ = SEAT_PARTS[part]
        step = STEPS[amount] * (high - low) * (1 if direction in on else -1)
        for side in sides(where):
            now = self.car.number(part_signal(side, part))
            wishes[part_signal(side, part)] = float(round(min(high, max(low, now + step))))
            wishes[seat_signal(side, "MemoryRecalled")] = 0
        reached = [self.car.number(part_signal(side, part)) for side in sides(where)]
        if all(value == (high if step > 0 else low) for value in reached):
            return refuse(ENDS[part][0 if step < 0 else 1])
        texts = [placed(MOVED[part][0 if step < 0 else 1], seat)]
        if all(wishes[part_signal(side, part)] in (low, high) for side in sides(where)):
            texts.append(Message(ENDS[part][0 if step < 0 else 1]))
        return self.wish(wishes, lambda: self._left(part, where), *texts)

    @command
    def set(self, part: Part, percent: Percent, seat: Zone = "own") -> Reply:
        """Bring a part of a seat to a percentage of its way: 0 is front, low, upright, short or flat."""
        where = self.zone(seat)
        if isinstance(no := self._unfit(part, where), Reply):
            return no
        _, low, high, _, _ = SEAT_PARTS[part]
        value = float(round(low + (high - low) * percent / 100))
        wishes: dict[str, Value] = {part_signal(side, part): value for side in sides(where)}
        wishes |= {seat_signal(side, "MemoryRecalled"): 0 for side in sides(where)}
        return self.wish(
            wishes, lambda: self._left(part, where), placed(SET[part], seat, {"percent": percent_of(part, value)})
        )

    @command
    def massage(self, level: Level3, mode: MassageMode | None = None, seat: Zone = "own") -> Reply:
        """Massage at a level from 0 (off) to 3, in a mode (wave, pulse, knead, stretch; else the one used last)."""
        where, wishes = self.zone(seat), dict[str, Value]()
        if level and self._folded(where):
            return refuse(QT_TRANSLATE_NOOP("Car", "That seat is folded down; unfold it first."))
        for side in sides(where):
            wishes[seat_signal(side, "MassageLevel")] = LEVELS[level]
            wishes |= {seat_signal(side, "MassageType"): mode.upper()} if mode else {}
        text = (
            QT_TRANSLATE_NOOP("Car", "The massage is at {level}{gap}{place}.")
            if level
            else QT_TRANSLATE_NOOP("Car", "The massage is off{gap}{place}.")
        )
        first = sides(where)[0]
        return self.wish(
            wishes,
            lambda: {
                "seat": where,
                "level": level,
                "mode": str(self.car[seat_signal(first, "MassageType")]).lower(),
            },
            placed(text, seat, {"level": level} if level else {}),
        )

    @command
    def store(self, slot: Slot3, seat: Zone = "own") -> Reply:
        """Store how a seat is set, all its parts, in memory slot 1, 2 or 3."""
        where, wishes = self.zone(seat), dict[str, Value]()
        for side in sides(where):
            kept = {part: self.car[part_signal(side, part)] for part in SEAT_PARTS}
            slots = self._slots(side) | {str(slot): kept}
            wishes[seat_signal(side, "Memory")] = json.dumps(slots, sort_keys=True)
            wishes[seat_signal(side, "MemoryRecalled")] = slot
        return self.wish(wishes, lambda: {"seat": where, "slot": slot}, placed(STORED[0], seat, {"slot": slot}))

    @command
    def recall(self, slot: Slot3, seat: Zone = "own") -> Reply:
        """Bring a seat back to what memory slot 1, 2 or 3 holds."""
        where, wishes = self.zone(seat), dict[str, Value]()
        for side in sides(where):
            kept = self._slots(side).get(str(slot))
            if kept is None:
                return refuse(EMPTY_SLOTS, {"slot": slot})
            wishes |= {part_signal(side, part): float(kept[part]) for part in SEAT_PARTS if part in kept}
            wishes[seat_signal(side, "MemoryRecalled")] = slot
        if self._folded(where):
            return refuse(QT_TRANSLATE_NOOP("Car", "That seat is folded down; unfold it first."))
        return self.wish(wishes, lambda: {"seat": where, "slot": slot}, placed(STORED[1], seat, {"slot": slot}))

    @command
    def fold(self, seat: Folding, folded: bool) -> Reply:
        """Fold a rear seat, or both (rear), down to load things, or up again; its heat and massage go off."""
        wishes: dict[str, Value] = {}
        for side in sides(seat):
            wishes[seat_signal(side, "IsFolded")] = folded
            if folded:
                wishes |= {seat_signal(side, "MassageLevel"): 0, seat_signal(side, "HeatingCooling"): 0}
        several = seat == "rear"
        down = (
            QT_TRANSLATE_NOOP("Car", "The rear seats are folded down.")
            if several
            else QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} is folded down.")
        )
        up = (
            QT_TRANSLATE_NOOP("Car", "The rear seats are up again.")
            if several
            else QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} is up again.")
        )
        return self.wish(wishes, lambda: {"seat": seat, "folded": folded}, placed(down if folded else up, seat))

    @command
    def easy_entry(self, on: bool) -> Reply:
        """Let the parked car's driver seat make room while the door is open, or not."""
        text = (
            QT_TRANSLATE_NOOP("Car", "Your seat makes room when you get in or out.")
            if on
            else QT_TRANSLATE_NOOP("Car", "Your seat stays where it is when you get in or out.")
        )
        return self.wish({EASY_ENTRY: on}, lambda: {"easy_entry": self.car[EASY_ENTRY]}, Message(text))

    @look
    def read(self, seat: Zone = "own") -> Reply:
        """Look up how a seat is set, in percent of each part's way, its massage and its memory; changes nothing."""
        where = self.zone(seat)
        state: dict[str, Value] = {"seat": where, "easy_entry": self.car[EASY_ENTRY]}
        for side in sides(where):
            prefix = "" if len(sides(where)) == 1 else f"{SIDE_ZONES[side]}_"
            state |= {f"{prefix}{name}": value for name, value in self._of(side).items()}
        first = self._of(sides(where)[0])
        massage = Message(
            QT_TRANSLATE_NOOP("Car", "The massage is at {level}.")
            if first["massage"]
            else QT_TRANSLATE_NOOP("Car", "The massage is off."),
            {"level": first["massage"]} if first["massage"] else {},
        )
        return Reply(state=state, say=(part_told(first, where if seat != "own" else seat), massage))

    def _of(self, side: str) -> dict[str, Value]:
        car = self.car
        parts: dict[str, Value] = {
            f"{part}_percent": percent_of(part, car.number(part_signal(side, part)))
            for part in SEAT_PARTS
            if part not in RESTS or side != SIDES[0]
        }
        parts["backrest_degrees"] = car[part_signal(side, "backrest")]
        parts["massage"] = LEVELS.index(
            min(LEVELS, key=lambda at: abs(at - car.number(seat_signal(side, "MassageLevel"))))
        )
        parts["massage_mode"] = str(car[seat_signal(side, "MassageType")]).lower()
        parts["stored_slots"] = ", ".join(sorted(self._slots(side)))
        return parts | ({"folded": car[seat_signal(side, "IsFolded")]} if side in SIDES[2:] else {})

    def _slots(self, side: str) -> dict[str, dict[str, float]]:
        held: dict[str, dict[str, float]] = json.loads(str(self.car[seat_signal(side, "Memory")]))
        return held

    def _folded(self, where: str) -> bool:
        return any(side in SIDES[2:] and self.car[seat_signal(side, "IsFolded")] for side in sides(where))

    def _unfit(self, part: str, where: str) -> Reply | None:
        if part in RESTS and SIDES[0] in sides(where):
            return refuse(QT_TRANSLATE_NOOP("Car", "The driver's seat has no leg rest and no foot rest."))
        if self._folded(where):
            return refuse(QT_TRANSLATE_NOOP("Car", "That seat is folded down; unfold it first."))
        return None

    def _left(self, part: str, where: str) -> dict[str, Value]:
        return {"seat": where, "part": part} | per_zone(
            "percent", sides(where), lambda side: percent_of(part, self.car.number(part_signal(side, part)))
        )
