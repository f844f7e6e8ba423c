"""The phone numbering that the acoustic model `assets/speech/en/final.mdl` was trained with.

Silence is phone 1; every CMU phone has four position-dependent forms (begin, end, inside, single). A phone has one
emitting state with two transitions: leave (advance) and stay (self loop), numbered as Kaldi numbers transition-ids.
"""

from collections.abc import Sequence

_NAMES = "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH"
PHONES = tuple(_NAMES.split(" "))
POSITIONS = {"B": "begin", "E": "end", "I": "internal", "S": "singleton"}
SILENCE = 1
PHONE_COUNT = 1 + len(POSITIONS) * len(PHONES)


def phone_id(phone: str, position: str) -> int:
    """Number of a CMU phone in a position of `POSITIONS`."""
    return 2 + len(POSITIONS) * PHONES.index(phone) + "BEIS".index(position)


def advance(phone: int) -> int:
    """Transition-id that enters a phone."""
    return 2 * phone


def stay(phone: int) -> int:
    """Transition-id of a phone's self loop."""
    return 2 * phone - 1


def in_word(pronunciation: Sequence[str]) -> tuple[int, ...]:
    """Position-dependent phone numbers of one word's pronunciation."""
    if len(pronunciation) == 1:
        return (phone_id(pronunciation[0], "S"),)
    first, *inside, last = pronunciation
    return phone_id(first, "B"), *(phone_id(phone, "I") for phone in inside), phone_id(last, "E")


def word_boundaries() -> str:
    """Text of Kaldi's `word_boundary.int`: where in a word each phone stands."""
    lines = [f"{SILENCE} nonword"]
    lines += [f"{phone_id(phone, short)} {long}" for phone in PHONES for short, long in POSITIONS.items()]
    return "\n".join(lines) + "\n"
