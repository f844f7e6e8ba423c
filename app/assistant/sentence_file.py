"""Reads a language's sentence templates so that an error costs one sentence, told with its file, line and mend.

`en.yaml` is the language; the files of the folder `en` beside it add lists, rules and intents.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from hassil.expression import Expression, Group, ListReference, RuleReference
from hassil.parse_expression import parse_sentence

_Fast: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Line(str):
    """A text, and the file and line that it stands in."""

    file: Path
    line: int


class _Lines(_Fast):  # type: ignore[misc]
    """YAML whose texts know their file and line."""

    file = Path()


def _text(loader: Any, node: Any) -> Line:
    text = Line(loader.construct_scalar(node))
    text.file, text.line = loader.file, node.start_mark.line + 1
    return text


_Lines.add_constructor("tag:yaml.org,2002:str", _text)


def read(path: Path) -> tuple[dict[str, Any], list[str]]:
    """The file's sound part in hassil's shape, and one sentence per error left out of it."""
    faults: list[str] = []
    data = _parsed(path, path.read_text(encoding="utf-8"), faults)
    data.setdefault("language", path.stem)
    for more in sorted(path.with_suffix("").glob("*.yaml")):
        _add(data, _parsed(more, more.read_text(encoding="utf-8"), faults), more, faults)
    lists = _mapping(path, data, "lists", faults)
    rules = _mapping(path, data, "expansion_rules", faults)
    for name in [name for name, values in lists.items() if not _is_list(values)]:
        faults.append(_fault(path, name, f"list {name} has neither values nor range nor wildcard", "give it one"))
        del lists[name]
    for name in [name for name, body in rules.items() if _wrong(body, {*rules}, {*lists})]:
        wrong = _wrong(rules.pop(name), {*rules}, {*lists})
        faults.append(_fault(path, name, f"rule {name}: {wrong}", "mend the rule"))
    for name, intent in list(_mapping(path, data, "intents", faults).items()):
        _check_intent(path, name, intent, {*rules}, {*lists}, faults)
        if not isinstance(intent, dict) or not intent.get("data"):
            del data["intents"][name]
    for edge in ("openers", "closers"):
        data[edge] = list(_sound(path, data.get(edge) or [], {*rules}, {*lists}, faults))
    return data, faults


def _add(data: dict[str, Any], more: dict[str, Any], file: Path, faults: list[str]) -> None:
    """Lists, rules, concepts and intents of another file; what stands in an earlier one already stays."""
    for key, entries in more.items():
        held = data.setdefault(key, {} if isinstance(entries, dict) else entries)
        if not isinstance(entries, dict) or not isinstance(held, dict):
            continue
        if key == "concepts":
            _join(held, entries)
            continue
        for name, entry in entries.items():
            if key == "intents" and name in held:
                held[f"{name} of {file.stem}"] = entry
            elif name in held and key in ("lists", "expansion_rules") and held[name] != entry:
                faults.append(_fault(file, name, f"{name} stands in two files of this language", "rename one of them"))
            else:
                held.setdefault(name, entry)


def _join(held: dict[str, Any], entries: dict[str, Any]) -> None:
    """Concepts of several files together: the phrases of the same name one after the other."""
    for name, entry in entries.items():
        if isinstance(entry, dict) and isinstance(held.get(name), dict):
            _join(held[name], entry)
        elif isinstance(entry, list) and isinstance(held.get(name), list):
            held[name] = [*held[name], *entry]
        else:
            held.setdefault(name, entry)


def _parsed(path: Path, text: str, faults: list[str]) -> dict[str, Any]:
    lines = type("_LinesOfFile", (_Lines,), {"file": path})
    for _ in range(20):
        try:
            data = yaml.load(text, Loader=lines)
        except yaml.MarkedYAMLError as error:
            mark = error.context_mark or error.problem_mark
            line = (mark.line if mark else 0) + 1
            faults.append(f"{path}, line {line}: {error.problem}; mend the quotes or the indentation there.")
            shorter = _without_block(text, line)
            if shorter == text:
                break
            text = shorter
        else:
            if isinstance(data, dict):
                return data
            faults.append(f"{path}, line 1: this is no table of sentences; begin it with “language: …”.")
            break
    return {}


def _without_block(text: str, line: int) -> str:
    """The text with the intent, list or section around a line blanked, so that other lines keep their number."""
    lines = text.split("\n")
    heads = [at for at, each in enumerate(lines) if re.match(r" {0,2}[\w\"]+:", each)]
    start = max((at for at in heads if at < line), default=None)
    if start is None:
        return text
    end = min((at for at in heads if at > start), default=len(lines))
    return "\n".join([*lines[:start], *[""] * (end - start), *lines[end:]])


def _mapping(path: Path, data: dict[str, Any], key: str, faults: list[str]) -> dict[str, Any]:
    value = data.get(key)
    if value is not None and not isinstance(value, dict):
        faults.append(f"{path}: {key} is no table; write names and values under it.")
    if not isinstance(value, dict):
        data[key] = {}
    found: dict[str, Any] = data[key]
    return found


def _check_intent(path: Path, name: str, intent: Any, rules: set[str], lists: set[str], faults: list[str]) -> None:
    blocks = intent.get("data") if isinstance(intent, dict) else None
    if not isinstance(blocks, list):
        faults.append(_fault(path, name, f"{name} has no data", "give it a list of sentences"))
        return
    kept = []
    for block in blocks:
        sentences = block.get("sentences") if isinstance(block, dict) else None
        if not isinstance(sentences, list):
            faults.append(_fault(path, name, f"a part of {name} has no sentences", "write “sentences: [ … ]”"))
            continue
        block["sentences"] = list(_sound(path, sentences, rules, lists, faults))
        kept += [block] if block["sentences"] else []
    intent["data"] = kept


def _sound(path: Path, texts: Any, rules: set[str], lists: set[str], faults: list[str]) -> Iterator[str]:
    for text in texts:
        wrong = _wrong(text, rules, lists)
        if wrong:
            faults.append(_fault(path, text, f"“{text}” {wrong}", "mend or delete the sentence"))
        else:
            yield text


def _wrong(text: Any, rules: set[str], lists: set[str]) -> str:
    if not isinstance(text, str):
        return "is no text"
    try:
        tree = parse_sentence(text).expression
    except Exception:  # hassil raises many kinds for a broken template
        return "has an unclosed or misplaced bracket"
    for part in _references(tree):
        if isinstance(part, RuleReference) and part.rule_name not in rules:
            return f"uses the rule <{part.rule_name}>, which is not there"
        if isinstance(part, ListReference) and not part.is_inline_range and part.list_name not in lists:
            return f"uses the list {{{part.list_name}}}, which is not there"
    return ""


def _references(part: Expression) -> Iterator[Expression]:
    if isinstance(part, Group):
        for item in part.items:
            yield from _references(item)
    else:
        yield part


def _is_list(values: Any) -> bool:
    return isinstance(values, dict) and any(key in values for key in ("values", "range", "wildcard"))


def _fault(path: Path, where: Any, problem: str, mend: str) -> str:
    spot = f"{where.file}, line {where.line}" if isinstance(where, Line) else str(path)
    return f"{spot}: {problem}; {mend}."
