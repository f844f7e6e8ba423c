"""Glances at the screen: from an eye tracker's file, counted after ISO 15007 and NHTSA; occlusion after ISO 16673."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LONG_S = 2.0  # NHTSA (2013), Visual-Manual Guidelines, 78 FR 24817: a single glance away from the road
TOTAL_S = 12.0  # and all glances of one task together


@dataclass(frozen=True, slots=True)
class Glance:
    """One glance at an area, in session seconds; the transition to it counts, as ISO 15007-1:2020 has it."""

    begin: float
    end: float
    area: str = "screen"

    @property
    def seconds(self) -> float:
        return self.end - self.begin


@dataclass(frozen=True, slots=True)
class Looked:
    """The glances of one task. `acceptable` is NHTSA's verdict for a participant: 85 % of glances at most 2 s, their
    mean at most 2 s, all at most 12 s together."""

    count: int
    total_s: float
    mean_s: float
    longest_s: float
    long_share: float
    acceptable: bool


def looked(glances: Sequence[Glance]) -> Looked:
    """What the glances away from the road in one task come to."""
    times = [glance.seconds for glance in glances]
    total = sum(times)
    share = sum(time > LONG_S for time in times) / len(times) if times else 0.0
    middle = total / len(times) if times else 0.0
    fine = share <= 0.15 and middle <= LONG_S and total <= TOTAL_S
    return Looked(len(times), total, middle, max(times, default=0.0), share, fine)


def read_glances(path: Path, offset_s: float = 0.0) -> list[Glance]:
    """An eye tracker's export: CSV with the columns `begin_s`, `end_s` and, if more than one area was told apart,
    `area`. `offset_s` is added to its times. Raises ValueError with one sentence."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if not {"begin_s", "end_s"} <= set(rows.fieldnames or ()):
            raise ValueError(f"{path}, line 1: there are no columns begin_s and end_s; name them so.")
        found = []
        for row in rows:
            try:
                begin, end = float(row["begin_s"]) + offset_s, float(row["end_s"]) + offset_s
            except (TypeError, ValueError):
                raise ValueError(f"{path}, line {rows.line_num}: begin_s and end_s must be numbers.") from None
            if end < begin:
                raise ValueError(f"{path}, line {rows.line_num}: the glance ends before it begins.")
            found.append(Glance(begin, end, row.get("area") or "screen"))
    return found


def shutter_open(changes: Sequence[tuple[float, bool]], end: float) -> list[Glance]:
    """The stretches in which an occluded screen could be seen, from the times at which it opened (True) and closed;
    together they are the total shutter open time of ISO 16673, which NHTSA holds against TOTAL_S as well."""
    found, since = list[Glance](), None
    for at, opened in changes:
        if opened and since is None:
            since = at
        elif not opened and since is not None:
            found.append(Glance(since, at))
            since = None
    return found if since is None else [*found, Glance(since, end)]


def bouts(presses: Sequence[float]) -> list[Glance]:
    """What presses alone tell of glances: those within LONG_S of one another are one bout. A proxy, not a glance count:
    whoever looks without touching is not in it."""
    found = list[Glance]()
    for at in sorted(presses):
        if found and at - found[-1].end <= LONG_S:
            found[-1] = Glance(found[-1].begin, at)
        else:
            found.append(Glance(at, at))
    return found
