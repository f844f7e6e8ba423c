"""A language nobody speaks: every text that goes through Qt's translations shows, in letters of its own and longer.

As "bidi" its texts run from right to left.
"""

import re

from PySide6.QtCore import QTranslator

_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒĝĥíĵķĺɱñóþɋŕšţúṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ",
)
_KEPT = re.compile(r"(%L?\d+|%L?n|\{[^}]*\}|<[^>]+>|&\w+;)")
_LONGER = 0.2  # of its letters, as a language is that uses more of them than English
_VALUE = re.compile(r"%L?\d+|\d+|%L?n|\{[^}]*\}")  # figures and names run from left to right in any script
_LEFT_TO_RIGHT = "\u202d"
_RIGHT_TO_LEFT, _ENDED = "\u200f\u202e", "\u202c"
DIRECTION = "QT_LAYOUT_DIRECTION"  # what Qt asks a translation for; "RTL" turns the layout over


class Pseudo(QTranslator):
    """Translates every text of the program; `bidi`: and writes it from right to left."""

    def __init__(self, *, bidi: bool = False) -> None:
        super().__init__()
        self._bidi = bidi

    def isEmpty(self) -> bool:
        """Qt asks before it takes a translator in."""
        return False

    def language(self) -> str:
        """Numbers and dates stay English."""
        return "en"

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in letters that no language of the cockpit uses."""
        if sourceText == DIRECTION:
            return "RTL" if self._bidi else "LTR"
        said = pseudo(str(sourceText))
        if self._bidi:
            said = _VALUE.sub(lambda value: f"{_LEFT_TO_RIGHT}{value[0]}{_ENDED}", said)
        return f"{_RIGHT_TO_LEFT}{said}{_ENDED}" if self._bidi else said


def pseudo(text: str) -> str:
    """`text` with other letters and about a fifth longer; values, tags and line breaks stay."""
    parts = _KEPT.split(text)
    changed = "".join(part if index % 2 else part.translate(_LETTERS) for index, part in enumerate(parts))
    letters = sum(character.isalpha() for part in parts[::2] for character in str(part))
    return changed + "~" * round(letters * _LONGER)
