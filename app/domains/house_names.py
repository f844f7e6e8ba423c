"""What people call rooms and things of the house, and which one they mean."""

import re
from collections.abc import Iterable, Mapping

from rapidfuzz import fuzz

LIKE = 82.0  # of 100: a slip of the tongue or of the recogniser
WHOLE_HOUSE = (
    "house all everywhere home|the whole house|all rooms|every room|全部|所有房间|整个房子|家里|全家|到处|"
    "haus|alle|überall|ganzes haus|das ganze haus|maison|partout|toute la maison|toutes les pièces"
)
_WHOLE = frozenset(WHOLE_HOUSE.split("|")[0].split() + WHOLE_HOUSE.split("|")[1:])
_BEFORE = re.compile(r"^(in |im |in der |dans )?(the |my |our |das |die |der |den |dem |le |la |les |l'|mon |ma |我的)")


def plain(text: str) -> str:
    """A name as it is compared: lower case, no article, no marks."""
    words = re.sub(r"[\s_]+", " ", re.sub(r"[.,!?。，！？“”\"]", " ", text.replace("’", "'"))).casefold().strip()
    return _BEFORE.sub("", words)


def is_whole_house(text: str) -> bool:
    """Whether every room is meant."""
    return plain(text) in _WHOLE


def meant(said: str, candidates: Mapping[str, Iterable[str]]) -> list[str]:
    """The ids whose names fit best what was said: one, several that fit alike, or none."""
    wanted = plain(said)
    if not wanted:
        return []
    names = {id: [plain(name) for name in [*many, id.split(".")[-1]] if name] for id, many in candidates.items()}
    exact = [id for id, many in names.items() if wanted in many]
    if exact:
        return exact
    within = [id for id, many in names.items() if any(_holds(name, wanted) or _holds(wanted, name) for name in many)]
    if within:
        return within
    scores = {id: max((fuzz.ratio(wanted, name) for name in many), default=0.0) for id, many in names.items()}
    best = max(scores.values(), default=0.0)
    return [id for id, score in scores.items() if score == best >= LIKE]


def _holds(long: str, short: str) -> bool:
    """Whether the longer name has the shorter as whole words (or, in Chinese, as letters)."""
    if re.search(r"[\u4e00-\u9fff]", short):
        return short in long
    return re.search(rf"(?<!\w){re.escape(short)}(?!\w)", long) is not None
