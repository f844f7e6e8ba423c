"""The lines that vCard (RFC 6350) and iCalendar (RFC 5545) share: folded, with parameters, in nested blocks."""

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.life.faults import fault, text_of

_HEAD = re.compile(r'^(?P<name>[\w.-]+)(?P<parameters>(?:;(?:"[^"]*"|[^":])*)?):(?P<value>.*)$', re.DOTALL)
_PARAMETER = re.compile(r';([\w-]+)(?:=((?:"[^"]*"|[^";])*))?')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """`number` counts from 1; `name` and the names of the parameters are in capitals; `value` is still escaped."""

    number: int
    name: str
    value: str
    parameters: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The value as people read it."""
        return plain(self.value).strip()


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between BEGIN and END of a kind; `number` is the line of BEGIN."""

    number: int
    lines: tuple[Line, ...]

    def first(self, *names: str) -> Line | None:
        """The first line of one of these names."""
        return next((line for name in names for line in self.lines if line.name == name), None)

    def all(self, name: str) -> list[Line]:
        """Every line of this name."""
        return [line for line in self.lines if line.name == name]

    def text(self, *names: str) -> str:
        """The text of the first line of one of these names, or ""."""
        line = self.first(*names)
        return line.text if line else ""


def plain(value: str) -> str:
    r"""`\n`, `\,`, `\;` and `\\` as what they stand for."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def parts(value: str, mark: str = ";") -> list[str]:
    """A value cut at its unescaped marks, each part as people read it."""
    return [plain(part).strip() for part in re.split(rf"(?<!\\){re.escape(mark)}", value)]


def content_lines(text: str) -> Iterator[Line | int]:
    """Every unfolded line; the number of one that is none."""
    for number, raw in _unfolded(text):
        found = _HEAD.match(raw)
        if found is None:
            yield number
            continue
        parameters: dict[str, str] = {}
        for name, value in _PARAMETER.findall(found["parameters"]):
            key, said = (name.upper(), value.strip('"')) if value else ("TYPE", name)
            parameters[key] = f"{parameters[key]},{said}" if key in parameters else said
        value = found["value"]
        if "QUOTED-PRINTABLE" in parameters.get("ENCODING", "").upper() or "QUOTED-PRINTABLE" in parameters.get(
            "TYPE", ""
        ):
            value = quopri.decodestring(value.encode()).decode(parameters.get("CHARSET", "utf-8"), errors="replace")
        yield Line(number, found["name"].upper().rpartition(".")[2], value, parameters)


def blocks(file: Path, kind: str, faults: list[Message]) -> tuple[list[Block], list[Line]]:
    """The file's blocks of a kind, and the lines outside of them; what is wrong with a block is told in `faults`."""
    found: list[Block] = []
    outside: list[Line] = []
    start, lines, spoiled, within = 0, list[Line](), 0, ""
    for line in content_lines(text_of(file, faults)):
        if isinstance(line, int):
            spoiled = spoiled or line
            continue
        mark = line.value.strip().upper()
        if line.name == "BEGIN" and mark == kind:
            if start:
                faults.append(_unclosed(file, start, kind))
            start, lines, spoiled, within = line.number, [], 0, ""
        elif line.name == "END" and mark == kind and start:
            if spoiled:
                faults.append(_no_line(file, spoiled))
            else:
                found.append(Block(start, tuple(lines)))
            start, lines, within = 0, [], ""
        elif start and line.name in ("BEGIN", "END"):
            within = mark if line.name == "BEGIN" else ""
        elif start and not within:
            lines.append(line)
        elif not start:
            outside.append(line)
    if start:
        faults.append(_unclosed(file, start, kind))
    return found, outside


def _unclosed(file: Path, line: int, kind: str) -> Message:
    problem = QT_TRANSLATE_NOOP("Car", "this entry has no end")
    mend = {
        "VCARD": QT_TRANSLATE_NOOP("Car", "close it with END:VCARD"),
        "VEVENT": QT_TRANSLATE_NOOP("Car", "close it with END:VEVENT"),
        "VTODO": QT_TRANSLATE_NOOP("Car", "close it with END:VTODO"),
    }[kind]
    return fault(file, line, problem, mend)


def _no_line(file: Path, line: int) -> Message:
    problem = QT_TRANSLATE_NOOP("Car", "this is no NAME:value")
    return fault(file, line, problem, QT_TRANSLATE_NOOP("Car", "write it so, or begin it with a space to go on"))


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Lines with what continues them: a space or tab begins the next one, or "=" ends a quoted-printable one."""
    number, whole = 0, ""
    for at, line in enumerate(text.split("\n"), start=1):
        soft = whole.endswith("=") and "QUOTED-PRINTABLE" in whole.upper()
        if soft:
            whole = whole[:-1] + line
        elif line[:1] in (" ", "\t") and whole:
            whole += line[1:]
        else:
            if whole.strip():
                yield number, whole
            number, whole = at, line
    if whole.strip():
        yield number, whole
