"""Texts by number: many rows share few names, and a name is decoded only when somebody asks for it."""

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


class Strings:
    """Collects texts; number 0 is the empty one."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {"": 0}

    def number(self, text: str) -> int:
        """The number of a text, new or known."""
        return self._numbers.setdefault(text, len(self._numbers))

    def arrays(self) -> dict[str, Array]:
        """The texts as bytes one after the other, and where each begins."""
        encoded = [text.encode() for text in self._numbers]
        first = np.concatenate([[0], np.cumsum([len(text) for text in encoded])]).astype("<i8")
        return {"text": np.frombuffer(b"".join(encoded) or b"\0", "u1"), "text_first": first}


class Texts:
    """Reads what Strings wrote."""

    def __init__(self, text: Array, first: Array) -> None:
        self._text, self._first = text, first

    def __getitem__(self, number: int) -> str:
        return bytes(self._text[self._first[number] : self._first[number + 1]]).decode()
