"""Units and hours: policy 1."""

from collections.abc import Iterator

from app.car.catalogue import HMI
from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.verdicts import Refuse, Verdict, Wish, say

METRIC = {f"{HMI}.DistanceUnit": "KILOMETERS", f"{HMI}.TemperatureUnit": "C"}
HOURS = f"{HMI}.TimeFormat"


def metric_units_and_24_hours(wish: Wish) -> Iterator[Verdict]:
    """1: metric units and 24 hours only."""
    if any(wish.after(signal) != metric for signal, metric in METRIC.items()):
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "This car shows kilometres and degrees Celsius only.")))
    if wish.after(HOURS) != "HR_24":
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "This car shows the time in 24 hours only.")))
