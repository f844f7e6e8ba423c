"""The lexicon graph: which sounds make which words (H, C and L of a Kaldi decoder in one transducer)."""

import math
from collections.abc import Iterable, Mapping, Sequence

from app.dev.speechmodel.fst import Fst
from app.dev.speechmodel.phones import ENGLISH, SILENCE, PhoneSet, advance, stay

UNKNOWN = "[unk]"
Pronunciations = Mapping[str, Sequence[Sequence[str]]]
_Entry = tuple[tuple[int, ...], int]  # phones of a word, its number

# A stranger's word costs this to begin and to go on. Of 40 sentences that mean no command 13 are sure enough to be
# acted on; (5, 2) lets 2 pass, but an unheard synthesiser is then heard with 18 % word errors here it is 7 %.
UNKNOWN_BEGIN, UNKNOWN_PHONE = 6.0, 2.5
_SILENCE_COST = -math.log(0.5)
_WORD_END, _SILENT, _ROOT = 0, 1, 2


def word_order(words: Iterable[str], pronunciations: Pronunciations, phones: PhoneSet = ENGLISH) -> list[str]:
    """Words in the order of their sounds, so that what a state can reach is a few runs of numbers; unknown last."""
    known = set(words) - {UNKNOWN}
    return [
        *sorted(known, key=lambda word: ([phones.place(phone) for phone in pronunciations[word][0]], word)),
        UNKNOWN,
    ]


def lexicon_graph(pronunciations: Pronunciations, numbers: Mapping[str, int], phones: PhoneSet = ENGLISH) -> Fst:
    """Prefix tree over phones: reads transition-ids, writes word numbers."""
    fst = Fst()
    for _ in (_WORD_END, _SILENT, _ROOT):
        fst.state()
    fst.arc(_WORD_END, _ROOT, weight=_SILENCE_COST)
    fst.arc(_WORD_END, _SILENT, advance(SILENCE), weight=_SILENCE_COST)
    fst.arc(_SILENT, _SILENT, stay(SILENCE))
    fst.arc(_SILENT, _ROOT)
    fst.final[_ROOT] = 0.0
    entries = {
        (phones.in_word(sounds), number)
        for word, number in numbers.items()
        if word != UNKNOWN
        for sounds in pronunciations[word]
    }
    _grow(fst, _ROOT, sorted(entries), depth=0, told=False)
    _add_unknown(fst, numbers[UNKNOWN], phones)
    return fst


def _enter(fst: Fst, source: int, phone: int, word: int = 0, weight: float = 0.0) -> int:
    """Append one phone (an arc in, a self loop) and answer its state."""
    target = fst.state()
    fst.arc(source, target, advance(phone), word, weight)
    fst.arc(target, target, stay(phone))
    return target


def _grow(fst: Fst, state: int, entries: Sequence[_Entry], depth: int, told: bool) -> None:
    """Branch on the phone at `depth`; a word's number is written as soon as only that word is left."""
    branches: dict[int, list[_Entry]] = {}
    for phones, number in entries:
        if len(phones) == depth:
            fst.arc(state, _WORD_END, write=0 if told else number)
        else:
            branches.setdefault(phones[depth], []).append((phones, number))
    for phone, branch in branches.items():
        only = not told and len({number for _, number in branch}) == 1
        below = _enter(fst, state, phone, branch[0][1] if only else 0)
        _grow(fst, below, branch, depth + 1, told or only)


def _add_unknown(fst: Fst, number: int, phones: PhoneSet) -> None:
    """Any two or more phones in a row, at a price, so that strange speech has somewhere to go."""
    first, later = fst.state(), fst.state()
    fst.arc(_ROOT, first, write=number, weight=UNKNOWN_BEGIN)
    for phone in phones.names:
        fst.arc(_enter(fst, first, phones.phone_id(phone, "B")), later)
        fst.arc(_enter(fst, later, phones.phone_id(phone, "I"), weight=UNKNOWN_PHONE), later)
        fst.arc(_enter(fst, later, phones.phone_id(phone, "E"), weight=UNKNOWN_PHONE), _WORD_END)
