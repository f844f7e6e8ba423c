"""A section of the owner's manual, and how a chapter's file is read: an error costs one section, never the book.

A chapter is Markdown: `# Chapter`, then sections such as

    ## Charging with direct current {#charging-dc page=42}
    Keywords: fast charger, CCS

    Text in paragraphs.

    1. A step.

    > A warning.

A language writes its own word for "Keywords", one of those in KEYWORDS, or the English one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HEADING = re.compile(r"^##\s+(?P<title>.+?)\s*\{#(?P<id>[a-z0-9-]+)\s+page=(?P<page>\d+)\}\s*$")
KEYWORDS = re.compile(r"^(?:Keywords|关键词|Stichwörter|Mots-clés)\s*[:：]\s*(?P<words>.*)$")
STEP = re.compile(r"^\d+\.\s+(?P<text>.+)$")
SENTENCE = re.compile(r"(?<=[。！？])|(?<=[.!?])\s+(?=[A-ZÀ-ÖØ-Þ0-9“„«])")


class ManualError(ValueError):
    """What is wrong in a section; one sentence with the mend."""


@dataclass(frozen=True)
class Section:
    """`text` are paragraphs, `steps` what to do in order, `warnings` what to mind; `page` is that of the book."""

    id: str
    title: str
    chapter: str
    page: int
    keywords: tuple[str, ...]
    text: tuple[str, ...]
    steps: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """(kind, sentence) in reading order; kind is text, step or warning."""
        sentences = [("text", each) for paragraph in self.text for each in split(paragraph)]
        sentences += [("step", step) for step in self.steps]
        sentences += [("warning", each) for warning in self.warnings for each in split(warning)]
        return tuple(sentences)


def split(text: str) -> list[str]:
    """The sentences of a paragraph in any language."""
    return [sentence.strip() for sentence in SENTENCE.split(text) if sentence.strip()]


def read_chapter(path: Path) -> tuple[list[Section], list[str]]:
    """The sound sections of a file, and one sentence with file, line and mend for each that is left out."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        return [], [f"{path} cannot be read ({error}); save it as UTF-8 text."]
    starts = [at for at, line in enumerate(lines) if line.startswith("## ")]
    chapter = next((line[2:].strip() for line in lines if line.startswith("# ")), path.stem)
    sections: list[Section] = []
    faults: list[str] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        try:
            sections.append(_section(chapter, lines[start], lines[start + 1 : end]))
        except ManualError as error:
            faults.append(f"{path}, line {start + 1}: {error}")
    if not starts:
        faults.append(f'{path} has no section; begin one with "## Title {{#id page=1}}".')
    return sections, faults


def _section(chapter: str, heading: str, lines: list[str]) -> Section:
    head = HEADING.match(heading)
    if head is None:
        raise ManualError('a section begins with "## Title {#id page=1}"; mend its heading.')
    keywords: tuple[str, ...] = ()
    texts: list[str] = []
    steps: list[str] = []
    warnings: list[str] = []
    for block in _blocks(lines):
        words, step = KEYWORDS.match(block[0]), STEP.match(block[0])
        if words is not None:
            keywords = tuple(word.strip() for word in re.split(r",(?!\d)|[，、]", words["words"]) if word.strip())
        elif step is not None:
            steps += [found["text"] for line in block if (found := STEP.match(line))]
        elif block[0].startswith(">"):
            warnings.append(_joined(line.lstrip("> ") for line in block))
        else:
            texts.append(_joined(block))
    if not texts:
        raise ManualError(f"section {head['id']} has no text; write a paragraph below its heading.")
    if not keywords:
        raise ManualError(f'section {head["id"]} has no keywords; add a line "Keywords: …".')
    page = int(head["page"])
    return Section(head["id"], head["title"], chapter, page, keywords, tuple(texts), tuple(steps), tuple(warnings))


def _joined(lines: Iterator[str] | list[str]) -> str:
    text = " ".join(line.strip() for line in lines)
    return re.sub(r"(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) (?=[\u4e00-\u9fff])", "", text)


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    """Runs of lines between empty ones; the keywords' line stands for itself."""
    block: list[str] = []
    for line in [*lines, ""]:
        if line.strip() and not KEYWORDS.match(line):
            block.append(line)
            continue
        if block:
            yield block
        block = []
        if line.strip():
            yield [line]
