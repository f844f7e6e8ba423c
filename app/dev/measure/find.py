"""One thing that is wrong with what a window shows."""

import re
from dataclasses import dataclass

_TAGS = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Find:
    """`kind`: clipped, elided, overlapping, hidden, glyph, small, word, target, close, name, tab, mirrored or contrast.

    `path` ends with the item's own QML type, `said` is what is wrong and by how much.
    """

    kind: str
    path: str
    text: str
    said: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.path}: “{plain(self.text)[:60]}” {self.said}"


def plain(text: str) -> str:
    """A text without line breaks and the tags of styled text."""
    return _TAGS.sub("", text).replace("\n", " ")
