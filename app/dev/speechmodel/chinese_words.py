"""What counts as one word in Chinese: the pieces that the sentence templates are put together from, and names."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import islice

from app.assistant.sentences import load, said
from app.dev.speechmodel.segmenting import Segmenter

_LONGEST = 4  # signs of a word; longer pieces of templates are split
_COUNTED = 8  # of so many phrases one is counted
_PERCENT = re.compile("([零一二两三四五六七八九十百]+)percent")
_LATIN = re.compile(r"[a-z0-9' ]+")


def segmenter(names: Iterable[str], phrases: Iterable[str]) -> Segmenter:
    """Words of the templates and `names` as wholes, weighed by how often they stand in `phrases`."""
    words = _pieces() | {name.replace(" ", "") for name in names if len(name) <= 2 * _LONGEST}
    counts = Counter(dict.fromkeys(words, 1))
    first = Segmenter(words)
    for phrase in islice(phrases, 0, None, _COUNTED):
        counts.update(first.split(together(phrase)))
    return Segmenter({word: count for word, count in counts.items() if word in words})


def together(text: str) -> str:
    """A phrase as it is said: no spaces except between Latin words, and 百分之五 for what templates write 五percent."""
    joined = re.sub(r"(?<=[^\x00-\x7f]) +| +(?=[^\x00-\x7f])", "", said(text))
    return _PERCENT.sub(r"百分之\1", joined).replace("percent", "")


@cache
def _pieces() -> frozenset[str]:
    """Every run of at most four signs that stands between brackets and bars somewhere in the templates."""
    pieces = {piece for word in load("zh").words() for piece in _LATIN.split(word)}
    return frozenset(piece for piece in pieces if 0 < len(piece) <= _LONGEST)
