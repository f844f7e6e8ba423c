"""The numbering of phones, their forms and their transitions that acoustic model and word graph share.

Silence is phone 1; every other phone has four position-dependent forms (begin, end, inside, single). A phone has one
emitting state with two transitions: leave (advance) and stay (self loop), numbered as Kaldi numbers transition-ids.
All forms of a phone share two outputs of the network: one for its first frame, one for the frames after.
"""

from collections.abc import Sequence

_NAMES = "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH"
CMU_PHONES = tuple(_NAMES.split(" "))
POSITIONS = {"B": "begin", "E": "end", "I": "internal", "S": "singleton"}
SILENCE = 1


class PhoneSet:
    """The phones of one language, in the order their acoustic model was trained with."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self._places = {name: place for place, name in enumerate(self.names)}

    def __contains__(self, name: str) -> bool:
        return name in self._places

    @property
    def count(self) -> int:
        """Phones in all their forms, silence among them; the last phone's number."""
        return SILENCE + len(POSITIONS) * len(self.names)

    @property
    def outputs(self) -> int:
        """Outputs of the network: two for silence, then two for each phone."""
        return 2 + 2 * len(self.names)

    def place(self, name: str) -> int:
        """Place in the order of names, from 0."""
        return self._places[name]

    def phone_id(self, name: str, position: str) -> int:
        """Number of a phone in a position of `POSITIONS`."""
        return 2 + len(POSITIONS) * self._places[name] + "BEIS".index(position)

    def sound(self, phone: int) -> int:
        """Which sound a phone number is, whatever its form: 0 for silence, else one more than its place."""
        return 0 if phone == SILENCE else 1 + (phone - 2) // len(POSITIONS)

    def in_word(self, pronunciation: Sequence[str]) -> tuple[int, ...]:
        """Position-dependent phone numbers of one word's pronunciation."""
        if len(pronunciation) == 1:
            return (self.phone_id(pronunciation[0], "S"),)
        first, *inside, last = pronunciation
        middle = (self.phone_id(phone, "I") for phone in inside)
        return self.phone_id(first, "B"), *middle, self.phone_id(last, "E")

    def word_boundaries(self) -> str:
        """Text of Kaldi's `word_boundary.int`: where in a word each phone stands."""
        lines = [f"{SILENCE} nonword"]
        lines += [f"{self.phone_id(phone, short)} {long}" for phone in self.names for short, long in POSITIONS.items()]
        return "\n".join(lines) + "\n"


ENGLISH = PhoneSet(CMU_PHONES)


def advance(phone: int) -> int:
    """Transition-id that enters a phone."""
    return 2 * phone


def stay(phone: int) -> int:
    """Transition-id of a phone's self loop."""
    return 2 * phone - 1
