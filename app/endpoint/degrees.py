"""From slots to arguments: degree words, "maximum" and words like "weekend" become what degrees.yaml says they mean."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml

from app.assistant.sentences import FOLDER

WORDS = {"tiny": 0, "bit": 1, "": 2, "lot": 3}
ONLY_HERE = ("sign", "degree", "amount", "end", "anything", "number", "pick", "thing", "same")

ASKED = ("topic", "room", "from_whom", "unread_only")  # what a reading tool itself is asked for
NAMES = ("stop", "what", "after")  # arguments that name a stop, which is known without its article
ARTICLES = ("the ", "our ", "a ", "an ")


def _without_article(name: str) -> str:
    return next((name[len(one) :] for one in ARTICLES if name.lower().startswith(one)), name)


@cache
def _table() -> dict[str, Any]:
    with (FOLDER / "degrees.yaml").open(encoding="utf-8") as file:
        table: dict[str, Any] = yaml.safe_load(file)
    return table


def step(tool: str, degree: str = "") -> float | None:
    """How far a degree word changes a tool's value; None where it has no degrees."""
    steps = _table()["steps"].get(tool)
    return steps[WORDS[degree]] if steps else None


def value_name(tool: str) -> str:
    """The argument that carries a tool's value; "" where it has none."""
    return next(iter(_table()["ends"].get(tool, {})), "")


def arguments(tool: str, slots: Mapping[str, Any]) -> dict[str, Any]:
    """The tool's arguments for the slots of a wish."""
    if tool.endswith("_read"):  # where a question is about is for the answer, not for the tool
        return {name: slots[name] for name in ASKED if name in slots}
    talk = tool.startswith("conversation_")  # which thing to undo or to give reasons for
    given = {name: value for name, value in slots.items() if name not in ONLY_HERE or (talk and name == "thing")}
    for name in [name for name, value in given.items() if isinstance(value, dict)]:  # a span: its minutes and seconds
        given = given.pop(name) | given
    for name, meanings in _table()["means"].get(tool, {}).items():
        given = meanings[given.pop(name)] | given if name in given else given
    for name in NAMES:
        if name in given:
            given[name] = _without_article(str(given[name]))
    for name in _table()["lists"].get(tool, ()):
        given |= {name: [given[name]]} if name in given else {}
    if "end" in slots:
        for name, (low, high) in _table()["ends"].get(tool, {}).items():
            given[name] = low if slots["end"] == "min" else high
    elif "sign" in slots:
        size = slots.get("amount", step(tool, slots.get("degree", "")))
        if size is not None:
            given["change"] = slots["sign"] * size
    return given
