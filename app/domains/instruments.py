"""Instruments: the lights that are lit, and the way since the start, for the cluster and the head-up display."""

import json
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import CLUSTER, WARNINGS
from app.car.journal import Change
from app.car.telltales import INDICATORS, TELLTALES

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = f"{CLUSTER}.Page"
TRIP_METRES, TRIP_SECONDS = "Vehicle.TripMeterReading", "Vehicle.TripDuration"
Rows = list[dict[str, str]]


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Instruments(QObject):  # type: ignore[operator]
    """What is lit, each as {code, colour}; the way in km and minutes."""

    changed = Signal()
    tripChanged = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__()
        self._car = car
        self._lit = self._read()
        self._trip = self._way()
        car.watch([WARNINGS, *(signal for _, signal in INDICATORS.values())], self._follow)
        car.watch([PAGE], lambda changes: self.changed.emit())
        car.watch([TRIP_METRES, TRIP_SECONDS], self._count)

    def _read(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        warnings = tuple(code for code in json.loads(str(self._car[WARNINGS])) if code in TELLTALES)
        return warnings, tuple(code for code, (_, signal) in INDICATORS.items() if self._car[signal])

    def _way(self) -> tuple[float, int]:
        return round(self._car.number(TRIP_METRES) / 1000, 1), int(self._car.number(TRIP_SECONDS) // 60)

    def _follow(self, changes: Sequence[Change]) -> None:
        lit = self._read()
        if lit != self._lit:
            self._lit = lit
            self.changed.emit()

    def _count(self, changes: Sequence[Change]) -> None:
        """The way grows many times a second; what is shown of it seldom does."""
        trip = self._way()
        if trip != self._trip:
            self._trip = trip
            self.tripChanged.emit()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def warnings(self) -> Rows:
        """Warning lights, the gravest first; red or amber."""
        return [{"code": code, "colour": TELLTALES[code][0]} for code in self._lit[0]]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def indicators(self) -> Rows:
        """Lights that show what is switched on; green, blue, amber or red."""
        return [{"code": code, "colour": INDICATORS[code][0]} for code in self._lit[1]]

    @Property(str, notify=changed)
    def page(self) -> str:
        """What somebody wished to see on the instruments: home, navigation, media or vehicle."""
        return str(self._car[PAGE])

    @Property(bool, notify=changed)
    def hazard(self) -> bool:
        """Whether all turn signals flash."""
        return "hazard" in self._lit[1]

    @Property(float, notify=tripChanged)
    def tripKm(self) -> float:
        """Since the start, to a tenth."""
        return self._trip[0]

    @Property(int, notify=tripChanged)
    def tripMinutes(self) -> int:
        """Since the start."""
        return self._trip[1]
