"""The same in other words, tried where the words said are not understood: 咋样 as 怎么样, without 给我 inside."""

from collections.abc import Iterator, Mapping, Sequence

from app.endpoint.words import MARKS, Token, tokens

END = ("$",)
Rule = tuple[tuple[str, ...], tuple[str, ...]]  # what is said, and what stands in its place


class Rewordings:
    """Those of one language: `data` maps words to what they may be taken for; "" where they may be left out.

    Words that end in $ are meant only at the end of a sentence; words that stand for themselves are kept whole.
    """

    def __init__(self, data: Mapping[str, str], language: str, breaks: Sequence[str] = ()) -> None:
        self._breaks = frozenset(breaks)
        rules = [
            ((*_norms(said, language), *(END if said.endswith("$") else ())), _norms(plain or "", language))
            for said, plain in data.items()
        ]
        ordered = sorted(rules, key=lambda rule: -len(rule[0]))
        self._replaced = [rule for rule in ordered if rule[1]]
        self._dropped = [rule for rule in ordered if not rule[1] or rule[0] == rule[1]]

    def of(self, found: Sequence[Token]) -> Iterator[list[Token]]:
        """The sentence reworded, the closest first."""
        seen = [[token.norm for token in found]]
        for rules in (self._replaced, self._dropped, [*self._replaced, *self._dropped]):
            reworded = _applied(found, rules)
            for tried in (reworded, self._broken(reworded)):
                norms = [token.norm for token in tried]
                if tried and norms not in seen:
                    seen.append(norms)
                    yield tried

    def _broken(self, found: Sequence[Token]) -> list[Token]:
        """With a comma after words that end a clause: 下雨了切雨天模式."""
        made: list[Token] = []
        for at, token in enumerate(found):
            made.append(token)
            if token.norm in self._breaks and 1 < at < len(found) - 3 and found[at + 1].norm not in MARKS:
                made.append(Token(",", token.end, token.end))
        return made


def without_stutter(found: Sequence[Token]) -> list[Token]:
    """Tokens less a beginning that is said again at once: "tomorrow, tomorrow's appointments"."""
    norms = [token.norm for token in found]
    for at, norm in enumerate(norms):
        for size in range(2, at + 1) if norm in MARKS else ():
            again, rest = norms[at + 1 : at + 1 + size], norms[at + 1 + size : at + 2 + size]
            if norms[at - size : at] == again and rest and rest[0] not in MARKS:
                return without_stutter([*found[: at - size], *found[at + 1 :]])
    return list(found)


def _norms(text: str, language: str) -> tuple[str, ...]:
    return tuple(token.norm for token in tokens(text, language))


def _applied(found: Sequence[Token], rules: Sequence[Rule]) -> list[Token]:
    norms = [*(token.norm for token in found), *END]
    made: list[Token] = []
    at = 0
    while at < len(found):
        rule = next((rule for rule in rules if tuple(norms[at : at + len(rule[0])]) == rule[0]), None)
        if rule is None:
            made.append(found[at])
            at += 1
            continue
        end = min(at + len(rule[0]), len(found))
        made += [Token(norm, found[at].start, found[end - 1].end) for norm in rule[1]]
        at = end
    return made
