"""What is said of the parts of a seat."""

from collections.abc import Mapping

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.zones import placed

# Back (towards 0) and on (towards the far end), said of a seat somewhere in the car.
MOVED = {
    "position": (
        QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} has moved forward."),
        QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} has moved back."),
    ),
    "height": (
        QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} is lower now."),
        QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} is higher now."),
    ),
    "backrest": (
        QT_TRANSLATE_NOOP("Car", "The backrest{gap}{place} is more upright now."),
        QT_TRANSLATE_NOOP("Car", "The backrest{gap}{place} leans further back now."),
    ),
    "cushion": (
        QT_TRANSLATE_NOOP("Car", "The seat cushion{gap}{place} is shorter now."),
        QT_TRANSLATE_NOOP("Car", "The seat cushion{gap}{place} is longer now."),
    ),
    "headrest": (
        QT_TRANSLATE_NOOP("Car", "The headrest{gap}{place} is lower now."),
        QT_TRANSLATE_NOOP("Car", "The headrest{gap}{place} is higher now."),
    ),
    "legrest": (
        QT_TRANSLATE_NOOP("Car", "The leg rest{gap}{place} is lower now."),
        QT_TRANSLATE_NOOP("Car", "The leg rest{gap}{place} is higher now."),
    ),
    "footrest": (
        QT_TRANSLATE_NOOP("Car", "The foot rest{gap}{place} is further in now."),
        QT_TRANSLATE_NOOP("Car", "The foot rest{gap}{place} is further out now."),
    ),
    "lumbar": (
        QT_TRANSLATE_NOOP("Car", "There is less support for the back{gap}{place}."),
        QT_TRANSLATE_NOOP("Car", "There is more support for the back{gap}{place}."),
    ),
}
ENDS = {
    "position": (
        QT_TRANSLATE_NOOP("Car", "That is as far forward as the seat goes."),
        QT_TRANSLATE_NOOP("Car", "That is as far back as the seat goes."),
    ),
    "height": (
        QT_TRANSLATE_NOOP("Car", "That is as low as the seat goes."),
        QT_TRANSLATE_NOOP("Car", "That is as high as the seat goes."),
    ),
    "backrest": (
        QT_TRANSLATE_NOOP("Car", "That is as upright as the backrest goes."),
        QT_TRANSLATE_NOOP("Car", "That is as far back as the backrest goes."),
    ),
    "cushion": (
        QT_TRANSLATE_NOOP("Car", "That is as short as the cushion goes."),
        QT_TRANSLATE_NOOP("Car", "That is as long as the cushion goes."),
    ),
    "headrest": (
        QT_TRANSLATE_NOOP("Car", "That is as low as the headrest goes."),
        QT_TRANSLATE_NOOP("Car", "That is as high as the headrest goes."),
    ),
    "legrest": (
        QT_TRANSLATE_NOOP("Car", "That is as low as the leg rest goes."),
        QT_TRANSLATE_NOOP("Car", "That is as high as the leg rest goes."),
    ),
    "footrest": (
        QT_TRANSLATE_NOOP("Car", "That is as far in as the foot rest goes."),
        QT_TRANSLATE_NOOP("Car", "That is as far out as the foot rest goes."),
    ),
    "lumbar": (
        QT_TRANSLATE_NOOP("Car", "That is the least support for the back."),
        QT_TRANSLATE_NOOP("Car", "That is the most support for the back."),
    ),
}
SET = {
    "position": QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} is {percent} percent of the way back."),
    "height": QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} is at {percent} percent of its height."),
    "backrest": QT_TRANSLATE_NOOP("Car", "The backrest{gap}{place} leans back by {percent} percent."),
    "cushion": QT_TRANSLATE_NOOP("Car", "The seat cushion{gap}{place} is {percent} percent out."),
    "headrest": QT_TRANSLATE_NOOP("Car", "The headrest{gap}{place} is at {percent} percent of its height."),
    "legrest": QT_TRANSLATE_NOOP("Car", "The leg rest{gap}{place} is {percent} percent up."),
    "footrest": QT_TRANSLATE_NOOP("Car", "The foot rest{gap}{place} is {percent} percent out."),
    "lumbar": QT_TRANSLATE_NOOP("Car", "The support for the back{gap}{place} is at {percent} percent."),
}
STORED = (
    QT_TRANSLATE_NOOP("Car", "The seat position{gap}{place} is stored in slot {slot}."),
    QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} is set as in slot {slot}."),
)
EMPTY_SLOTS = QT_TRANSLATE_NOOP("Car", "Nothing is stored in slot {slot} yet.")


def part_told(seat: Mapping[str, Value], zone: str) -> Message:
    """How a seat is set, in the two figures that people ask for."""
    if seat.get("folded"):
        return placed(QT_TRANSLATE_NOOP("Car", "The seat{gap}{place} is folded down."), zone)
    text = QT_TRANSLATE_NOOP(
        "Car", "The seat{gap}{place} is {position} percent of the way back and leans by {lean} degrees."
    )
    lean = round(float(seat["backrest_degrees"]))
    return placed(text, zone, {"position": seat["position_percent"], "lean": lean})
