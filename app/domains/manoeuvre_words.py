"""Manoeuvres as short texts for the screen."""

from app.car.message import QT_TRANSLATE_NOOP, Message

EXITS = (
    QT_TRANSLATE_NOOP("Car", "1st exit, {road}"),
    QT_TRANSLATE_NOOP("Car", "2nd exit, {road}"),
    QT_TRANSLATE_NOOP("Car", "3rd exit, {road}"),
    QT_TRANSLATE_NOOP("Car", "4th exit, {road}"),
    QT_TRANSLATE_NOOP("Car", "5th exit, {road}"),
)
THEN = {
    "arrive": QT_TRANSLATE_NOOP("Car", "then you arrive"),
    "roundabout": QT_TRANSLATE_NOOP("Car", "then a roundabout"),
    "merge": QT_TRANSLATE_NOOP("Car", "then merge"),
    "exit": QT_TRANSLATE_NOOP("Car", "then take the exit"),
    "ferry": QT_TRANSLATE_NOOP("Car", "then take the ferry"),
    "stop": QT_TRANSLATE_NOOP("Car", "then your stop"),
    "ramp": QT_TRANSLATE_NOOP("Car", "then take the ramp"),
    "keep-left": QT_TRANSLATE_NOOP("Car", "then keep left"),
    "keep-right": QT_TRANSLATE_NOOP("Car", "then keep right"),
    "turn-u": QT_TRANSLATE_NOOP("Car", "then turn around"),
    "left": QT_TRANSLATE_NOOP("Car", "then turn left"),
    "right": QT_TRANSLATE_NOOP("Car", "then turn right"),
}


def onto(sign: str, road: str, exit_number: int) -> Message:
    """The road of a manoeuvre; at a roundabout with its exit."""
    if sign == "roundabout" and exit_number:
        return Message(EXITS[min(exit_number, len(EXITS)) - 1], {"road": road})
    return Message("{road}", {"road": road})


def then(sign: str) -> Message | None:
    """What follows at once."""
    text = THEN.get(sign) or THEN.get(sign.rsplit("-", 1)[-1])
    return Message(text) if text else None
