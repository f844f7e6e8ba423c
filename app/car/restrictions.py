"""What a driver may not be shown or asked to do: one table, after Android Automotive's nine UX restrictions.

Source: https://source.android.com/docs/automotive/driver_distraction/car_uxr (names of the flags and of the states).
"""

from collections.abc import Callable
from typing import Literal

from app.car.signals import Value

Flag = Literal[
    "NO_DIALPAD",  # no keypad for numbers
    "NO_FILTERING",  # no lists narrowed by letters or typing
    "LIMIT_STRING_LENGTH",  # texts of at most TEXT_LIMIT letters
    "NO_KEYBOARD",  # no typing
    "NO_VIDEO",  # no moving pictures, no text that runs along
    "LIMIT_CONTENT",  # lists of at most LIST_LIMIT rows; what is said is one sentence
    "NO_SETUP",  # no settings beyond comfort
    "NO_TEXT_MESSAGE",  # messages are heard, not read
    "NO_VOICE_TRANSCRIPTION",  # what is read aloud is not written along
]
State = Literal["PARKED", "IDLING", "MOVING"]

FLAGS: tuple[Flag, ...] = Flag.__args__  # type: ignore[attr-defined]
TABLE: dict[State, frozenset[Flag]] = {
    "PARKED": frozenset(),
    "IDLING": frozenset({"NO_KEYBOARD", "NO_VIDEO", "NO_SETUP", "NO_TEXT_MESSAGE", "NO_VOICE_TRANSCRIPTION"}),
    "MOVING": frozenset(FLAGS),
}
LIST_LIMIT = 8
TEXT_LIMIT = 120
SIGNALS = (GEAR, MOVING) = ("Vehicle.Powertrain.Transmission.SelectedGear", "Vehicle.IsMoving")
PARK = 126


def driving_state(now: Callable[[str], Value]) -> State:
    """PARKED with P engaged at rest, IDLING at rest in gear, else MOVING."""
    if now(MOVING):
        return "MOVING"
    return "PARKED" if now(GEAR) == PARK else "IDLING"


def restricted(now: Callable[[str], Value], flag: Flag) -> bool:
    """Whether a restriction holds now."""
    return flag in TABLE[driving_state(now)]
