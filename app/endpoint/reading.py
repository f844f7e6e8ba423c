"""One text being read: the cheapest way to cut it into wishes and pieces that are none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.endpoint.concepts import Reading
from app.endpoint.fragments import is_fragment
from app.endpoint.frame import Meant
from app.endpoint.frames import frames
from app.endpoint.lexicon import Lexicon, Template
from app.endpoint.matching import Filled
from app.endpoint.parts import Part, Unknown, Wish
from app.endpoint.rewording import without_stutter
from app.endpoint.words import MARKS, Token, tokens

DICTATED = "text"  # a slot that keeps all words to the end, "right now" and its like, too
FRAME_COST, FRAME_ACROSS, FRAGMENT_COST, LONGEST_FRAMED, LEAST_NEAR = 0.3, 2.3, 3.0, 16, 3
LONGEST_JOINT = 3  # tokens of a joining word
UNKNOWN_COST, WORD_COST, FREE_ACROSS, WEAK_COST, LONGEST = 10.0, 0.5, 1.5, 1.5, 60


@dataclass
class _Found:
    template: Template
    filled: tuple[Filled, ...]
    start: int
    end: int
    free: int = field(default=0)


class Text:
    """One text being read."""

    def __init__(
        self, known: Lexicon, text: str, answering: bool, choosing: bool, reworded: Sequence[Token] = ()
    ) -> None:
        self._known, self._text, self._answering, self._choosing = known, text, answering, choosing
        found = without_stutter(reworded or tokens(text, known.language))
        self._all = known.without_fillers(known.opened(found))[:LONGEST]
        self._norms = [token.norm for token in self._all]

    def parts(self) -> list[Part]:
        """Cheapest way to cut the text into wishes and unknown pieces."""
        pieces = self._pieces()
        size = len(pieces)
        best: list[tuple[float, list[Part]]] = [(0.0, []), *((float("inf"), []) for _ in range(size))]
        for end in range(1, size + 1):
            for start in range(max(0, end - 6), end):
                if best[start][0] == float("inf"):
                    continue
                first, last = pieces[start], pieces[end - 1]
                repaired = any(piece[2] == "repair" for piece in pieces[start + 1 : end])
                whole = self._whole(first[0], last[1], first[2], across=end - start - 1, repaired=repaired)
                if whole is None and end - start > 1:
                    continue
                cost, found = whole or self._unknown(*first)
                if best[start][0] + cost < best[end][0]:
                    best[end] = best[start][0] + cost, [*best[start][1], *found]
        return best[size][1]

    def _whole(
        self, start: int, end: int, joined: str, across: int, *, repaired: bool = False
    ) -> tuple[float, list[Part]] | None:
        """What all of a range wishes: by a template, else by a frame, else by one that leaves words free.

        `repaired` when words inside take something back: then its concepts do not belong together.
        """
        takes_back = self._known.repair(self._norms[start:end], 0) == end - start
        if takes_back and not self._answering and end - start < len(self._norms):
            return 1.0, [Wish("Repair", {"repair": True}, {}, self._said(start, end - 1), joined)]
        fixed = self._piece(start, end, joined, across)
        if fixed and not fixed[1].free:
            return fixed[0], [fixed[1]]
        run = self._run_together(start, end, joined) if not across else []
        if run:
            return float(len(run)), list(run)
        if fixed is None and (again := self._with_joint(start, end, joined, across)):
            return again
        framed = self._framed(start, end, joined) if not repaired else []
        if len(framed) == 1:
            shared = across and len({wish.intent for wish in framed[0]}) > 1
            return (1.0 if shared else 1.0 + FRAME_COST + FRAME_ACROSS * across), list(framed[0])
        return (fixed[0], [fixed[1]]) if fixed else None

    def _with_joint(self, start: int, end: int, joined: str, across: int) -> tuple[float, list[Part]] | None:
        """A piece that needs the joining word before it: "…, 再说一遍"."""
        for size in range(1, min(start, LONGEST_JOINT) + 1) if joined and joined not in MARKS else ():
            if "".join(self._norms[start - size : start]) == joined:
                fixed = self._piece(start - size, end, "", across)
                return (fixed[0], [fixed[1]]) if fixed and not fixed[1].free else None
        return None

    def readings(self) -> list[Reading]:
        """All readings of the whole text by its concepts."""
        return self._readings(0, len(self._norms))

    def _readings(self, start: int, end: int, unknown: int = 0) -> list[Reading]:
        words = [norm for norm in self._norms[start:end] if norm not in MARKS]
        words = list(self._known.wished(words))
        if not words or len(words) > LONGEST_FRAMED:
            return []
        return self._known.concepts.readings(words, unknown=unknown)

    def _framed(self, start: int, end: int, joined: str, unknown: int = 0) -> list[list[Wish]]:
        """The different things that a range may wish by its concepts."""
        found = frames().fits(self._readings(start, end, unknown))
        text = self._said(start, end - 1)
        return [[_wish(meant, text, joined) for meant in each] for each in found]

    def _lacking(self, start: int, end: int, joined: str) -> tuple[float, Wish] | None:
        """A range that says only a part of a wish, which the one before makes whole."""
        readings = self._readings(start, end)
        text = self._said(start, end - 1)
        fragments = [reading for reading in readings[:8] if is_fragment(reading)]
        if not fragments:
            return None
        return FRAGMENT_COST, Wish("Fragment", {"follow": "fragment"}, {"readings": fragments}, text, joined)

    def _near(self, start: int, end: int, joined: str) -> list[tuple[str, list[Wish]]]:
        """Readings that one strange word keeps from fitting, or that fit as well as each other."""
        several = self._framed(start, end, joined)
        if len(several) > 1:
            labels = [self._known.concepts.called(frames().named(each[0].intent)) for each in several]
            return list(zip(labels, several, strict=True)) if len({*labels}) == len(several) <= 3 else []
        found = self._framed(start, end, joined, unknown=1)
        if len(found) != 1:
            return []
        inner = [at for at in range(start, end) if self._norms[at] not in MARKS]
        strange = next((each.unknown for each in self._readings(start, end, 1) if frames().fits([each])), ())
        if not strange or len(inner) < LEAST_NEAR or self._norms[inner[strange[0]]] in self._known.never_near:
            return []
        kept = [at for number, at in enumerate(inner) if number not in strange]
        joint = "" if self._known.language == "zh" else " "
        return [(joint.join(self._said(at, at) for at in kept), found[0])]

    def _run_together(self, start: int, end: int, joined: str) -> list[Wish]:
        """Wishes said without a joining word, where all of the piece is plain wishes of fixed words."""
        for middle in range(start + 2, end - 1):
            first = self._piece(start, middle, joined, across=0)
            if first is None or not _plain(first[1]) or first[0] > 1:
                continue
            second = self._piece(middle, end, "", across=0)
            if second is not None and _plain(second[1]):
                return [first[1], second[1]]
            rest = self._run_together(middle, end, "")
            if rest:
                return [first[1], *rest]
        return []

    def _pieces(self) -> list[tuple[int, int, str]]:
        """Token ranges between joining words, with the word before each."""
        found: list[tuple[int, int, str]] = []
        start = at = 0
        joined = ""
        while at < len(self._norms):
            length = self._known.connector(self._norms, at)
            repair = self._known.repair(self._norms, at) if at > 0 else 0
            length = max(length, repair)
            if length and (at > 0 or self._norms[at] in MARKS):
                if at > start:
                    found.append((start, at, joined))
                    joined = ""
                if repair:
                    joined = "repair"
                elif not joined or joined in MARKS:
                    joined = "".join(self._norms[at : at + length])
                start = at + length
                at = start
            else:
                at += 1
        if start < len(self._norms):
            found.append((start, len(self._norms), joined))
        elif found and joined == "repair":
            found[-1] = (*found[-1][:2], joined)
        return found

    def _piece(self, start: int, end: int, joined: str, across: int) -> tuple[float, Wish] | None:
        inner = [at for at in range(start, end) if self._norms[at] not in MARKS]
        words = [self._norms[at] for at in inner]
        if not words:
            return None
        found = self._best(words)
        if found is None:
            return None
        about = found.template.about
        weak = not {"tool", "cannot", "joins"} & set(about)
        cost = 1.0 + (WEAK_COST if weak and (across or start > 0) else 0.0)
        if across and any(self._torn(inner, filled, about) for filled in found.filled if filled.free):
            return None
        if found.free and across:
            cost += FREE_ACROSS * across
        slots = dict(found.template.slots)
        for filled in found.filled:
            slots[filled.slot] = self._words(inner, filled) if filled.free else filled.value
        slots |= {name: str(form).format(**slots) for name, form in about.get("worded", {}).items()}
        if "whole" in about:  # the slot that takes the sentence as it was said
            slots[about["whole"]] = self._said(inner[found.start], inner[found.end - 1])
        return cost, Wish(found.template.intent, about, slots, self._said(inner[0], inner[-1]), joined, found.free)

    def _torn(self, inner: list[int], filled: Filled, about: Mapping[str, Any]) -> bool:
        """Whether a comma stands inside words that may be anything; an English address may have one."""
        first, last = inner[filled.start], inner[filled.end - 1]
        marks = sum(norm in MARKS for norm in self._norms[first:last])
        tool = str(about.get("tool", ""))
        if not tool.startswith(("navigation", "trip", "charging")):
            return False
        return marks > (1 if tool.startswith("navigation") and self._known.language == "en" else 0)

    def _best(self, words: list[str]) -> _Found | None:
        best: tuple[tuple[int, int, int, int], _Found] | None = None
        for start in self._known.starts(words):
            for end in self._known.ends(words, start):
                if end <= start:
                    continue
                piece = self._known.plain_verb(words[start:end], start)
                for template in self._known.candidates(piece):
                    if "answer" in template.about and not self._answering:
                        continue
                    for found_end, filled in template.pattern.fits(piece, 0):
                        if found_end != len(piece) or not self._nameable(template, filled, piece):
                            continue
                        if end < len(words) and any(each.slot == DICTATED for each in filled):
                            continue
                        free = sum(each.end - each.start for each in filled if each.free)
                        key = (free, self._rank(template), start + len(words) - end, template.rank)
                        if best is None or key < best[0]:
                            shifted = tuple(_shifted(each, start) for each in filled)
                            best = key, _Found(template, shifted, start, end, free)
                        break
        return best[1] if best else None

    def _nameable(self, template: Template, filled: tuple[Filled, ...], piece: list[str]) -> bool:
        if not str(template.about.get("tool", "")).startswith(("navigation", "trip", "charging", "day_weather")):
            return True
        return all(self._known.may_be_a_place(piece[each.start : each.end]) for each in filled if each.free)

    def _rank(self, template: Template) -> int:
        follow = template.about.get("follow")
        if "answer" in template.about or (self._choosing and follow == "choice"):
            return 0
        return 2 if follow in ("zone", "also") else 1

    def _words(self, inner: list[int], filled: Filled) -> str:
        return self._said(inner[filled.start], inner[filled.end - 1])

    def _said(self, first: int, last: int) -> str:
        return self._text[self._all[first].start : self._all[last].end].strip(" ,.;:!?，。、；：！？")

    def _unknown(self, start: int, end: int, joined: str) -> tuple[float, list[Part]]:
        words = self._norms[start:end]
        wished = any(self._known.begins_like_a_wish(words[at:]) for at in self._known.starts(words))
        near = self._near(start, end, joined)
        lacking = self._lacking(start, end, joined) if len(near) < 2 else None
        if lacking:
            return lacking[0], [lacking[1]]
        unknown = Unknown(self._said(start, end - 1), wished, joined, near)
        return UNKNOWN_COST + WORD_COST * len(words), [unknown]


def _plain(wish: Wish) -> bool:
    return "tool" in wish.about and not wish.free


def _wish(meant: Meant, text: str, joined: str) -> Wish:
    about = {"tool": meant.tool} | ({"about": meant.about} if meant.about else {})
    return Wish(meant.frame.name, about, dict(meant.slots), text, joined)


def _shifted(filled: Filled, by: int) -> Filled:
    return Filled(filled.slot, filled.value, filled.start + by, filled.end + by, filled.free)
