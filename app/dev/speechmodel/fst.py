"""Weighted transducers and the two OpenFst file types that libvosk reads, written without OpenFst."""

import math
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

EPSILON = 0
_MAGIC = 2125659606
_LOOKAHEAD_MAGIC = 446681434
# OpenFst property bits: what the reader may assume without checking (sortedness, cycles, weights, accessibility).
TRANSDUCER = 0x6595656A0001
ACCEPTOR = 0x65A555550001


@dataclass(frozen=True, slots=True)
class Arc:
    """One transition; `weight` is a negative natural log probability."""

    input: int
    output: int
    weight: float
    target: int


@dataclass(slots=True)
class Fst:
    """States are numbered from 0, and state 0 is the start."""

    arcs: list[list[Arc]] = field(default_factory=list)
    final: dict[int, float] = field(default_factory=dict)

    def state(self) -> int:
        """Add a state and answer its number."""
        self.arcs.append([])
        return len(self.arcs) - 1

    def arc(self, source: int, target: int, read: int = EPSILON, write: int = EPSILON, weight: float = 0.0) -> None:
        """Add a transition that reads one label and writes another."""
        self.arcs[source].append(Arc(read, write, weight, target))


def const_file(fst: Fst, properties: int, order: Callable[[Arc], int]) -> bytes:
    """The graph as OpenFst's `const` type, version 2, arcs of each state sorted by `order`."""
    states, arcs, position = bytearray(), bytearray(), 0
    for number, leaving in enumerate(fst.arcs):
        silent_in = sum(arc.input == EPSILON for arc in leaving)
        silent_out = sum(arc.output == EPSILON for arc in leaving)
        final = fst.final.get(number, math.inf)
        states += struct.pack("<fIIII", final, position, len(leaving), silent_in, silent_out)
        position += len(leaving)
        for arc in sorted(leaving, key=order):
            arcs += struct.pack("<iifi", arc.input, arc.output, arc.weight, arc.target)
    return _header("const", 2, properties, 0, len(fst.arcs), position) + bytes(states + arcs)


def acceptor_file(fst: Fst) -> bytes:
    """A language model graph (`Gr.fst`)."""
    return const_file(fst, ACCEPTOR, lambda arc: arc.input)


def lookahead_file(fst: Fst) -> bytes:
    """A lexicon graph (`HCLr.fst`): type `olabel_lookahead`, with the words each state can still reach."""
    reachable, end = _reachable_words(fst)
    out = bytearray(_header("olabel_lookahead", 1, TRANSDUCER, -1, 0, 0))
    out += struct.pack("<i", _LOOKAHEAD_MAGIC)
    out += const_file(fst, TRANSDUCER, lambda arc: arc.output)
    out += struct.pack("<???", True, False, True)  # has reachability data; none for inputs; some for outputs
    out += struct.pack("<??iq", False, False, end, len(reachable))
    told: dict[int, bytes] = {}
    for words in reachable:
        if words not in told:
            runs = list(_runs(words))
            told[words] = struct.pack(
                f"<q{2 * len(runs)}ii", len(runs), *(end for run in runs for end in run), words.bit_count()
            )
        out += told[words]
    return bytes(out)


def _header(kind: str, version: int, properties: int, start: int, states: int, arcs: int) -> bytes:
    def text(value: str) -> bytes:
        return struct.pack("<i", len(value)) + value.encode()

    counts = struct.pack("<iiQqqq", version, 0, properties, start, states, arcs)
    return struct.pack("<i", _MAGIC) + text(kind) + text("standard") + counts


def _reachable_words(fst: Fst) -> tuple[list[int], int]:
    """Words on the next writing arcs of each state, through silent ones; being able to end is one label more.

    A set of words is a number in which the bit of each word is 1, for there are as many sets as states.
    """
    end = max(arc.output for leaving in fst.arcs for arc in leaving) + 1
    reachable = [0] * len(fst.arcs)
    silent: list[list[int]] = []
    for number, leaving in enumerate(fst.arcs):
        for arc in leaving:
            if arc.output != EPSILON:
                reachable[number] |= 1 << arc.output
        silent.append([arc.target for arc in leaving if arc.output == EPSILON])
    for number in fst.final:
        reachable[number] |= 1 << end
    changed = True
    while changed:
        changed = False
        for number in reversed(range(len(fst.arcs))):
            words = reachable[number]
            for target in silent[number]:
                words |= reachable[target]
            if words != reachable[number]:
                reachable[number] = words
                changed = True
    return reachable, end


def _runs(words: int) -> Iterator[tuple[int, int]]:
    """Half-open runs of consecutive labels in a set."""
    place = 0
    while words:
        gap = (words & -words).bit_length() - 1
        words >>= gap
        length = (~words & (words + 1)).bit_length() - 1
        words >>= length
        yield place + gap, place + gap + length
        place += gap + length
