"""What pieces of a sentence turn out to be: wishes, or unknown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Wish:
    """One understood piece: the intent, its entries from the file (tool, follow, say, …) and the filled slots."""

    intent: str
    about: Mapping[str, Any]
    slots: dict[str, Any]
    text: str
    joined_by: str = ""
    free: int = 0  # words of it that may be anything


@dataclass(frozen=True)
class Unknown:
    """A piece that nothing fits; `wished` when it begins like a wish.

    `near` are the readings that almost fit, each as the words that remain of the piece and the wishes they make: one
    where a single word is strange, several where the words mean as much one as the other.
    """

    text: str
    wished: bool
    joined_by: str = ""
    near: Sequence[tuple[str, Sequence[Wish]]] = field(default=())


Part = Wish | Unknown
