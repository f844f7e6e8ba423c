"""The utterances of tests/utterances/<language>/<domain>.yaml: what is said, and the calls meant by it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "utterances"
HELD_OUT = "held_out"
KINDS = (
    "command", "question", "paraphrase", "polite", "hesitant", "units_in_words", "degree", "multi_intent", "ellipsis",
    "correction", "indirect", "cannot", "ambiguous", "off_topic", "near_miss",
)  # fmt: skip
UNMEANT = ("off_topic", "near_miss")  # kinds of speech that must not lead to any call
ZONES = ("zone", "seat", "window")
NAMED = ("who", "event", "when", "light", "stop", "thing")  # arguments in people's own words
ARTICLES = ("the ", "my ", "a ")

Calls = list[tuple[str, dict[str, Any]]]


@dataclass(frozen=True)
class Utterance:
    """`before` are turns said first, whose calls all succeed; `results` are what tools answer in them."""

    domain: str
    kind: str
    said: str
    calls: Calls
    before: tuple[str, ...] = ()
    results: Mapping[str, Any] | None = None


def utterances(language: str) -> Iterator[Utterance]:
    """All of a language, file by file."""
    for path in sorted((FOLDER / language).glob("*.yaml")):
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        for kind, entries in (data or {}).items():
            assert path.stem == HELD_OUT or kind in KINDS, f"{path}: {kind} is no kind of utterance"
            for entry in entries or ():
                yield _utterance(path, str(kind), entry)


def same_calls(made: Calls, expected: Calls) -> bool:
    """Whether two lists of calls do the same; a zone of one's own is the driver's, said or not, and so is "the"."""
    return [_plain(call) for call in made] == [_plain(call) for call in expected]


def _plain(call: tuple[str, dict[str, Any]]) -> tuple[str, dict[str, Any]]:
    name, arguments = call
    kept = {key: value for key, value in arguments.items() if key not in ZONES or value not in ("own", "driver")}
    return name, {key: _bare(value) if key in NAMED else value for key, value in kept.items()}


def _bare(value: Any) -> Any:
    text = value.lower() if isinstance(value, str) else value
    return next((text[len(one) :] for one in ARTICLES if isinstance(text, str) and text.startswith(one)), text)


def _utterance(path: Path, kind: str, entry: Any) -> Utterance:
    if isinstance(entry, dict):
        said, calls = str(entry["said"]), entry.get("calls") or []
    else:
        said, *calls = entry
        entry = {}
    made = [(name, arguments or {}) for call in calls for name, arguments in call.items()]
    return Utterance(path.stem, kind, said, made, tuple(entry.get("before") or ()), entry.get("results"))
