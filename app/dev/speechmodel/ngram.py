"""Which word follows which, learnt from sentences: a back-off trigram, as Vosk's graph and as an ARPA file."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from app.dev.speechmodel.fst import Fst
from app.dev.speechmodel.graph import UNKNOWN

ORDER = 3
DISCOUNT = 0.4  # share of every context kept for words never seen after it
UNKNOWN_SHARE = 0.05
_START, _END = "<s>", "</s>"
_Context = tuple[str, ...]


def count(sentences: Iterable[str]) -> dict[_Context, Counter[str]]:
    """How often each word (or the end) follows each context of up to two words."""
    counts: dict[_Context, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        words = [_START, *sentence.split(), _END]
        for position in range(1, len(words)):
            for length in range(min(ORDER, position + 1)):
                counts[tuple(words[position - length : position])][words[position]] += 1
    return counts


def language_graph(sentences: Iterable[str], numbers: Mapping[str, int]) -> Fst:
    """Back-off graph over the words in `numbers`; every word stays possible anywhere, at the price of backing off."""
    counts = count(sentences)
    fst = Fst()
    states = {context: fst.state() for context in sorted(counts, key=lambda context: (context != (_START,), context))}
    everything = counts[()]
    total = sum(everything.values()) + len(numbers)
    for word, number in numbers.items():
        share = UNKNOWN_SHARE if word == UNKNOWN else (everything[word] + 1) / total
        fst.arc(states[()], _after((), word, states), number, number, -math.log(share))
    fst.final[states[()]] = -math.log(everything[_END] / total)
    for context, following in counts.items():
        if context:
            _add_context(fst, context, following, states, numbers)
    return fst


def _add_context(
    fst: Fst, context: _Context, following: Counter[str], states: Mapping[_Context, int], numbers: Mapping[str, int]
) -> None:
    seen = sum(following.values())
    for word, times in following.items():
        cost = -math.log((1 - DISCOUNT) * times / seen)
        if word == _END:
            fst.final[states[context]] = cost
        else:
            number = numbers[word]
            fst.arc(states[context], _after(context, word, states), number, number, cost)
    fst.arc(states[context], states[context[1:]], weight=-math.log(DISCOUNT))


def _after(context: _Context, word: str, states: Mapping[_Context, int]) -> int:
    """State of the longest known context once `word` has been said."""
    longer = (*context, word)[-(ORDER - 1) :]
    while longer not in states:
        longer = longer[1:]
    return states[longer]


def arpa(sentences: Iterable[str]) -> str:
    """The same model in the text format that PocketSphinx reads."""
    counts = count(sentences)
    shares: dict[_Context, float] = {(_START,): -99.0}
    for context, following in counts.items():
        seen = sum(following.values()) * (1.0 if not context else 1 / (1 - DISCOUNT))
        shares |= {(*context, word): math.log10(times / seen) for word, times in following.items()}
    lines = ["", "\\data\\"]
    by_order = [sorted(gram for gram in shares if len(gram) == order) for order in range(1, ORDER + 1)]
    lines += [f"ngram {order}={len(grams)}" for order, grams in enumerate(by_order, start=1)]
    for order, grams in enumerate(by_order, start=1):
        lines += ["", f"\\{order}-grams:"]
        for gram in grams:
            back_off = f" {math.log10(DISCOUNT):.4f}" if gram in counts else ""
            lines.append(f"{shares[gram]:.4f} {' '.join(gram)}{back_off}")
    return "\n".join([*lines, "", "\\end\\", ""])
