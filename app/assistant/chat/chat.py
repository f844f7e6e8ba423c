"""The protocol of a chat model: one request in, a stream of chunks out, or one ChatFailed."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from app.assistant.chat.reasons import reason
from app.assistant.told import tell
from app.assistant.tools import Tool

Message = dict[str, object]
Kind = Literal["unreachable", "stalled", "cut", "broken", "empty", "status", "key", "busy", "too_long", "stand_in"]


@dataclass(frozen=True)
class Request:
    """What the model gets: OpenAI chat messages (system first), the tools on offer, whether it may call them."""

    messages: Sequence[Message]
    tools: Sequence[Tool] = ()
    may_call: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of the answer; one `vouched` for is a person's own words, which are said as they are."""

    text: str
    vouched: bool = False


@dataclass(frozen=True, slots=True)
class Reasoned:
    """A piece of hidden reasoning; only its length is of interest."""

    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A whole tool call as the model wrote it: `arguments` is text that should be a JSON object but may be anything."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens that the request and the answer cost."""

    prompt: int
    completion: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The server said that the answer is whole; always the last chunk. `reason` is its finish_reason.

    `reviewed`: a person answers for what is said in this turn, so that nothing is said that did not come this way.
    """

    reason: str
    reviewed: bool = False


Chunk = Said | Reasoned | Call | Usage | Finished


class ChatFailed(Exception):
    """The model gave no whole answer. `kind` says how it failed, `values` fill the sentence for people."""

    def __init__(self, kind: Kind, *, retry_after: float = 0.0, **values: str) -> None:
        """`retry_after` is in seconds, when the server asked for a pause."""
        self.kind = kind
        self.retry_after = retry_after
        self.values = values
        super().__init__(self.sentence("en"))

    def sentence(self, language: str) -> str:
        """One sentence: what failed, where, and how to mend it."""
        why = reason(self.values.get("why", ""), language)
        return tell(f"chat_{self.kind}", language, **self.values | {"why": why})


@dataclass(frozen=True)
class Patience:
    """How long to wait for a model, in seconds, and how much of it to take."""

    first_token: float = 8.0
    idle: float = 10.0
    whole: float = 120.0
    after_finish: float = 0.5
    characters: int = 60_000
    chunks: int = 100_000
    calls: int = 32
    bytes: int = 16_000_000


class Chat(Protocol):
    """An engine that answers chat requests."""

    @property
    def name(self) -> str:
        """What people call this endpoint: "dashscope", "stand-in"."""
        ...

    @property
    def model(self) -> str:
        """The model's name on that endpoint."""
        ...

    def stream(self, request: Request) -> AsyncGenerator[Chunk, None]:
        """Answer a request. Ends with Finished or raises ChatFailed; closing it early lets go of the connection."""
        ...

    async def warm(self) -> None:
        """Do the slow first-time work (imports, process start) ahead of time. What fails is told by stream()."""
        ...

    async def close(self) -> None:
        """Let go of connections and processes."""
        ...
