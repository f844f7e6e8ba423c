"""What a wizard does, as console and cockpit tell each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

Mode = Literal["off", "drafts", "each", "manual"]
Kind = Literal["pass", "edit", "replace", "say", "filler", "tool", "thinking"]
MODES: tuple[Mode, ...] = get_args(Mode)
KINDS: tuple[Kind, ...] = get_args(Kind)
MODE_WORDS: Mapping[Mode, str] = {
    "off": "The model answers",
    "drafts": "Drafts go out by themselves",
    "each": "Each draft is passed",
    "manual": "The wizard answers",
}
LONGEST = 4000  # characters of one act's words
MOST_TOOLS = 16


class Unclear(ValueError):
    """A wizard's message that cannot be followed; the text is one sentence for the wizard."""


@dataclass(frozen=True)
class Planned:
    """A call of a tool, by the model in a draft or by the wizard."""

    name: str
    arguments: Mapping[str, Any]

    def as_data(self) -> dict[str, Any]:
        """As messages and records carry it."""
        return {"name": self.name, "arguments": dict(self.arguments)}


@dataclass(frozen=True)
class Act:
    """One act of a wizard.

    pass: the draft goes out as it is · edit, replace: these words and calls go out in its place (`edit` keeps a part of
    it) · say: words · tool: calls, with words before them · filler: words beside the answer, which is still awaited ·
    thinking: nothing yet, the wizard is at it. `turn` and `round` name the draft that it is about, "" and 0 whichever
    waits.
    """

    kind: Kind
    text: str = ""
    tools: tuple[Planned, ...] = ()
    turn: str = ""
    round: int = 0


def read_act(message: Mapping[str, Any]) -> Act:
    """The act in a message {act, turn?, round?, text?, tool?, arguments?, tools?}; raises Unclear."""
    kind = next((known for known in KINDS if known == message.get("act")), None)
    text = message.get("text") or ""
    if kind is None:
        raise Unclear(
            f"The wizard's console asks for {message.get('act')!r}, which is no act: it is of another version."
        )
    if not isinstance(text, str) or len(text) > LONGEST:
        raise Unclear(f"The wizard's words are longer than {LONGEST} characters: say less at once.")
    named = [{"name": message["tool"], "arguments": message.get("arguments")}] if message.get("tool") else []
    tools = read_tools(message.get("tools") or named)
    words = bool(isinstance(text, str) and text.strip())
    wanted = {"edit": words or tools, "replace": words or tools, "tool": tools, "say": words, "filler": words}
    if not wanted.get(kind, True):
        raise Unclear("There is nothing in it: write words or choose a tool.")
    number, turn = message.get("round") or 0, message.get("turn") or ""
    return Act(kind, text.strip(), tools, str(turn), number if isinstance(number, int) else 0)


def read_tools(listed: object) -> tuple[Planned, ...]:
    """Calls as [{name, arguments}]; raises Unclear."""
    if not isinstance(listed, Sequence) or isinstance(listed, str) or len(listed) > MOST_TOOLS:
        raise Unclear(f"A wizard's calls are a list of at most {MOST_TOOLS}: choose fewer.")
    calls: list[Planned] = []
    for each in listed:
        name = each.get("name") if isinstance(each, Mapping) else None
        arguments = (each.get("arguments") or {}) if isinstance(each, Mapping) else None
        if not isinstance(name, str) or not name or not isinstance(arguments, Mapping):
            raise Unclear("A wizard's call has no name or no arguments: choose the tool again.")
        calls.append(Planned(name, dict(arguments)))
    return tuple(calls)
