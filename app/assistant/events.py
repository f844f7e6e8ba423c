"""What a turn tells while it happens: frozen events, in order, from TurnStarted to TurnEnded."""

from dataclasses import dataclass, field
from typing import Literal

from app.assistant.tools import ToolResult

Status = Literal["answered", "failed"]


@dataclass(frozen=True, slots=True)
class TurnStarted:
    """A turn begins. `at` is time.monotonic() in seconds; all latencies count from it."""

    turn: str
    text: str
    language: str
    at: float
    agent: str = "host"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Another agent has the floor from here on. `greeting` is what it said, if anything: Words of its own follow."""

    agent: str
    before: str
    greeting: str = ""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Who answers from here on. `reason` is one sentence when it is not the configured endpoint, else empty."""

    name: str
    model: str
    stand_in: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Thinking:
    """The model reasons; its text is hidden. `seconds` since it began; `over` once it has stopped."""

    seconds: float
    over: bool = False


@dataclass(frozen=True, slots=True)
class ToolAsked:
    """A valid call is about to run; `call` pairs it with its ToolAnswered.

    `tainted`: the turn has read what others wrote, so the call may be theirs and not the person's.
    """

    call: str
    name: str
    arguments: dict[str, object]
    agent: str = "host"
    tainted: bool = False


@dataclass(frozen=True, slots=True)
class ToolAnswered:
    """A call has ended. Calls that were not valid appear only here, with an error result."""

    call: str
    name: str
    arguments: dict[str, object]
    result: ToolResult
    agent: str = "host"


@dataclass(frozen=True, slots=True)
class Words:
    """The next piece of the answer, to be shown and spoken."""

    delta: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """The model claimed what did not happen; nobody heard `claim`, `sentence` is said in its place as Words.

    `thing` is what it was about (a key of assets/claims/things.yaml), or "".
    """

    claim: str
    sentence: str
    thing: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """The turn could not be answered to its end: one sentence, what and how to mend. Only TurnEnded follows."""

    sentence: str


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """The turn is over; the last event unless the turn is cancelled, which ends it with no event at all.

    `text` is everything said, `asked` tells that a question or a confirmation is pending. `latency` has milliseconds
    since TurnStarted.at: request, first_token, first_words, first_tool, tools_done, last_token, where they happened.
    `drafted`: when the answer was begun, in seconds of time.monotonic(), where that was before the words were final.
    """

    turn: str
    status: Status
    text: str
    asked: bool
    latency: dict[str, float] = field(default_factory=dict)
    drafted: float | None = None


Event = (
    TurnStarted | HandedOver | Endpoint | Thinking | ToolAsked | ToolAnswered | Words | Corrected | Failed | TurnEnded
)
