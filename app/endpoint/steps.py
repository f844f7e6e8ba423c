"""Calls that are to be made."""

from dataclasses import dataclass, field
from typing import Any

from app.endpoint.history import Call
from app.endpoint.parts import Wish


@dataclass
class Step:
    """A call to make: `wish` is what it is for, `then` what to do with its result ("go" to the first place found)."""

    tool: str
    arguments: dict[str, Any]
    wish: Wish | None = None
    then: str = ""
    for_call: Call | None = field(default=None)
