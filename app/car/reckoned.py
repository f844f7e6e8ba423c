"""Readings that the simulation reckons exactly and records rounded."""

from collections.abc import Iterable, Sequence

from app.car.car import Car
from app.car.journal import Change


class Reckoned:
    """Exact values by signal; what anybody but the simulation records is gone on from."""

    def __init__(self, car: Car, names: Iterable[str]) -> None:
        self._car = car
        self._exact: dict[str, float] = {}
        car.watch(names, self._told)

    def __getitem__(self, name: str) -> float:
        return self._exact.get(name, self._car.number(name))

    def __setitem__(self, name: str, value: float) -> None:
        self._exact[name] = value

    def _told(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if change.cause.origin != "simulation":
                self._exact.pop(change.signal, None)
