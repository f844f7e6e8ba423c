"""A plan in the making: which places in which order, before times, charge and costs are reckoned."""

from dataclasses import dataclass, replace
from typing import Literal

Role = Literal["visit", "meal", "charge", "rest", "lodging", "home"]
OUTSET = -1  # in place of a site's index: where the car set out


@dataclass(frozen=True, slots=True)
class Node:
    """A stay: `site` is an index of the world or OUTSET; the car may charge at `station` meanwhile.

    `to_percent` is what a charging stop brings the battery to; `fixed` stays are people's own choice.
    """

    site: int
    role: Role
    minutes: int = 0
    meal: str = ""
    station: int | None = None
    to_percent: float = 0.0
    fixed: bool = False

    @property
    def parked(self) -> int:
        """The site where the car stands."""
        return self.site if self.station is None else self.station


@dataclass(frozen=True, slots=True)
class DayDraft:
    """A day's nodes; `start` in minutes after midnight."""

    start: int
    nodes: tuple[Node, ...]

    def put(self, at: int, node: Node) -> "DayDraft":
        """With a node more."""
        return replace(self, nodes=(*self.nodes[:at], node, *self.nodes[at:]))

    def without(self, at: int) -> "DayDraft":
        """With a node less."""
        return replace(self, nodes=self.nodes[:at] + self.nodes[at + 1 :])

    def swap(self, at: int, node: Node) -> "DayDraft":
        """With another node in place of one."""
        return replace(self, nodes=(*self.nodes[:at], node, *self.nodes[at + 1 :]))


@dataclass(frozen=True, slots=True)
class Draft:
    """All days; `waived` as in Plan."""

    days: tuple[DayDraft, ...]
    waived: tuple[str, ...] = ()

    def with_day(self, number: int, day: DayDraft) -> "Draft":
        """With another day in place of one."""
        return replace(self, days=(*self.days[:number], day, *self.days[number + 1 :]))

    @property
    def used(self) -> set[int]:
        """Sites that appear already."""
        return {node.site for day in self.days for node in day.nodes if node.site != OUTSET}
