"""The owner's manual of one language: its sections, found by questions through SQLite FTS5, and quoted."""

import math
import sqlite3
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.manual.quoting import Quoting
from app.manual.section import Section, read_chapter
from app.manual.words import is_han, read_words

TITLE, KEYWORDS, BODY = 7.0, 5.0, 1.0  # weights of a match
KNOWN, SCORE = 0.55, 4.5  # a section answers that knows so much of the question and scores so well,
CLOSE, GOOD = 0.38, 6.5  # or that names so much of it in its title and keywords
SEEN = 12  # sections of the index that are looked at


@dataclass(frozen=True)
class Found:
    """A section, how well it fits, and the shares of the question (0–1) that all of it and that its title know."""

    section: Section
    score: float
    known: float
    close: float

    @property
    def answers(self) -> bool:
        """Whether the section is about the question at all."""
        return (self.known >= KNOWN and self.score >= SCORE) or (self.close >= CLOSE and self.score >= GOOD)


@dataclass(frozen=True)
class Answer:
    """Sentences of a section that answer; `at` are their places among its parts."""

    section: Section
    sentences: tuple[str, ...]
    at: tuple[int, ...]


class Manual:
    """Reads every chapter of a folder; `faults` names what was left out, with file, line and mend."""

    def __init__(self, folder: Path) -> None:
        self.words, self.faults = read_words(folder / "words.yaml")
        self._quoting, faults = Quoting.read(folder / "quoting.yaml")
        self.faults += faults
        self.sections: list[Section] = []
        seen: set[str] = set()
        for path in sorted(folder.glob("*.md")):
            sections, faults = read_chapter(path)
            self.faults += faults
            for section in sections:
                if section.id in seen:
                    self.faults.append(f"{path}: section {section.id} stands in the manual twice; give one another id.")
                    continue
                seen.add(section.id)
                self.sections.append(section)
        self.sections.sort(key=lambda section: section.page)
        for section in self.sections:
            self.words.learn(" ".join((section.title, *section.keywords, *(part for _, part in section.parts))))

    def section(self, name: str) -> Section | None:
        """The section of an id, of exactly this title, or of this page."""
        wanted = name.strip().lower()
        exact = (s for s in self.sections if wanted in (s.id, s.title.lower(), str(s.page)))
        return next(exact, None)

    def find(self, query: str, limit: int = 3) -> list[Found]:
        """Sections for a question, best first."""
        runs = self.words.runs(query, question=True)
        terms = list(dict.fromkeys(term for run in runs for term in self.words.of_run(run)))
        if not terms:
            return []
        match = " OR ".join(f'"{term}"' for term in terms)
        order = f"bm25(sections, {TITLE}, {KEYWORDS}, {BODY})"
        rows = self._index.execute(
            f"SELECT number, -{order} FROM sections WHERE sections MATCH ? ORDER BY {order} LIMIT ?", (match, SEEN)
        ).fetchall()
        found = []
        for number, score in rows:
            strong, weak = self._vocabulary[number]
            known, close = self._share(runs, strong | weak), self._share(runs, strong)
            found.append(Found(self.sections[number], score * (0.3 + known + 0.5 * close), known, close))
        return sorted(found, key=lambda each: -each.score)[:limit]

    def answer(self, question: str) -> Answer | None:
        """The one or two sentences that answer best; None where the manual does not tell."""
        found = self.find(question, 1)
        if not found or not found[0].answers:
            return None
        section = found[0].section
        wanted = self.words.terms(question, question=True)
        chosen = self._quoting.best(section, question, lambda sentence: self._fit(wanted, section, sentence))
        return Answer(section, tuple(section.parts[at][1] for at in chosen), chosen)

    def _fit(self, wanted: list[str], section: Section, sentence: str) -> float:
        """How much of a question a sentence tells; what the section is about anyway counts little."""
        there = set(self.words.terms(sentence))
        topic = set(self.words.terms(section.title))
        return sum(self._weight(term) * (0.35 if term in topic else 1.0) for term in set(wanted) & there)

    def _share(self, runs: list[str], terms: frozenset[str]) -> float:
        """Which part of a question stands among terms (0–1): words, parts of compounds or Chinese characters.

        Rare words count more.
        """
        whole = heard = 0.0
        for run in runs:
            weight, share = self._covered(run, terms)
            whole, heard = whole + weight, heard + weight * share
        return heard / whole if whole else 0.0

    def _covered(self, run: str, terms: frozenset[str]) -> tuple[float, float]:
        """What a run weighs, and which part of it (0–1) stands among terms."""
        if is_han(run) and len(run) > 1:
            pieces = self.words.of_run(run)
            there = [piece in terms for piece in pieces]
            covered = sum(any(there[max(0, at - 1) : at + 1]) for at in range(len(run)))
            return len(run) * max(self._weight(piece) for piece in pieces) / 2, covered / len(run)
        weights = {part: self._weight(part) for part in self.words.parts(run) or (run,)}
        if run in terms:
            return max(weights.values()), 1.0
        return max(weights.values()), sum(weights[part] for part in weights if part in terms) / sum(weights.values())

    def _weight(self, term: str) -> float:
        """How much a term tells: rare ones more; one that no section knows as much as the rarest."""
        return float(math.log(1 + (len(self.sections) + 1) / (1 + self._spread[term])))

    @cached_property
    def _vocabulary(self) -> list[tuple[frozenset[str], frozenset[str]]]:
        """Per section the terms of title and keywords, and those of the body."""
        return [
            (
                frozenset(self.words.terms(" | ".join((section.title, *section.keywords)))),
                frozenset(self.words.terms(" ".join(sentence for _, sentence in section.parts))),
            )
            for section in self.sections
        ]

    @cached_property
    def _spread(self) -> Counter[str]:
        return Counter(term for strong, weak in self._vocabulary for term in strong | weak)

    @cached_property
    def _index(self) -> sqlite3.Connection:
        """Built in memory at the first question; a manual is small."""
        index = sqlite3.connect(":memory:", check_same_thread=False)
        index.execute("CREATE VIRTUAL TABLE sections USING fts5(title, keywords, body, number UNINDEXED)")
        rows = (
            (
                " ".join(self.words.terms(section.title)),
                " ".join(self.words.terms(" | ".join(section.keywords))),
                " ".join(self.words.terms(" | ".join(sentence for _, sentence in section.parts))),
                number,
            )
            for number, section in enumerate(self.sections)
        )
        index.executemany("INSERT INTO sections VALUES (?, ?, ?, ?)", rows)
        return index
