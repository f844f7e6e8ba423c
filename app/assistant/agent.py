"""Agents: who speaks and with which tools. One readable file each in the folder `agents`; a third is one more file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path

from app.assistant.speech.speaking.voice import Manner
from app.assistant.tools import Tool

FOLDER = Path(__file__).parent / "agents"
HOST = "host"
HOUSE_NAME = "Meridian"  # what the files call the host
HAND_OVER = "conversation_hand_over"


@dataclass(frozen=True)
class Agent:
    """One agent as its file describes it.

    `tools` are patterns of tool names, a later one wins and "!" takes away; `knows` are the domains whose state it is
    told first. `hue` is 0–1, or −1 for the theme's own colours. Texts for people are by language.
    """

    id: str
    prompt: str
    names: Mapping[str, str]
    description: str = ""
    hue: float = -1.0
    manner: Manner = field(default_factory=Manner)
    tools: tuple[str, ...] = ("*",)
    knows: tuple[str, ...] = ()
    greetings: Mapping[str, str] = field(default_factory=dict)

    def may(self, tool: str) -> bool:
        """Whether a tool of this name is the agent's."""
        allowed = False
        for pattern in self.tools:
            if fnmatchcase(tool, pattern.removeprefix("!")):
                allowed = not pattern.startswith("!")
        return allowed

    def name(self, language: str) -> str:
        """What it is called, in English where the language is missing."""
        return self.names.get(language) or self.names.get("en") or self.id

    def greeting(self, language: str) -> str:
        """The short line with which it takes over, or ""."""
        return self.greetings.get(language) or self.greetings.get("en") or ""


class Agents:
    """Every agent by its id; there is always a host. `faults` has one sentence for each file that was left out."""

    def __init__(self, agents: Sequence[Agent], faults: Sequence[str] = ()) -> None:
        self._by_id = {agent.id: agent for agent in agents}
        self._by_id.setdefault(HOST, Agent(HOST, "{shared}", {"en": HOUSE_NAME}))
        self._written = dict(self._by_id)
        self.faults = tuple(faults)

    def __contains__(self, id: str) -> bool:
        return id in self._by_id

    def __getitem__(self, id: str) -> Agent:
        """The agent of this id; the host where there is none."""
        return self._by_id.get(id, self._by_id[HOST])

    def brand(self, names: Mapping[str, str], greetings: Mapping[str, str], line: str, voice: Manner) -> None:
        """Give the host a brand's name, greetings and voice, and everyone its line of manner; empty: as written."""
        name = names.get("en", HOUSE_NAME)
        manner = f"\n\nManner\n- {line}" if line else ""
        for id, agent in self._written.items():
            self._by_id[id] = replace(agent, prompt=agent.prompt.replace(HOUSE_NAME, name) + manner)
        host = self._by_id[HOST]
        self._by_id[HOST] = replace(
            host, names={**host.names, **names}, greetings={**host.greetings, **greetings}, manner=voice
        )

    def ids(self) -> tuple[str, ...]:
        """Every id, the host first."""
        return (HOST, *sorted(id for id in self._by_id if id != HOST))

    def offered(self, agent: Agent, tools: Sequence[Tool]) -> list[Tool]:
        """Of all tools those of this agent; the one that hands over says who else does what."""
        mine = [tool for tool in tools if agent.may(tool.name)]
        others = [self._by_id[id] for id in self.ids() if id != agent.id]
        return [_naming(tool, others) if tool.name == HAND_OVER else tool for tool in mine if self._fits(tool, others)]

    def who_may(self, tool: str) -> str:
        """The id of the first agent whose tool this is, or ""."""
        return next((id for id in self.ids() if self._by_id[id].may(tool)), "")

    def _fits(self, tool: Tool, others: Sequence[Agent]) -> bool:
        return tool.name != HAND_OVER or bool(others)


def _naming(tool: Tool, others: Sequence[Agent]) -> Tool:
    """The hand-over with a line for each agent: `id: what for [its tools]`."""
    lines = [f"{agent.id}: {agent.description} [{' '.join(agent.tools)}]" for agent in others]
    known = tool.parameters.get("properties")
    properties = dict(known) if isinstance(known, dict) else {}
    properties["agent"] = {"type": "string", "enum": [agent.id for agent in others], "description": "\n".join(lines)}
    return Tool(tool.name, tool.description, {**tool.parameters, "properties": properties})
