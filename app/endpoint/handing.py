"""Wishes that another agent has the tool for: the floor is handed over first, then the tool is called."""

import re
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from app.endpoint.history import Call
from app.endpoint.steps import Step

HAND_OVER = "conversation_hand_over"
_AGENT = re.compile(r"^(\w+): .*\[([^\]]*)\]$", re.MULTILINE)

Tools = Mapping[str, Mapping[str, Any]]  # name → JSON schema of its parameters


def agent_for(tool: str, tools: Tools) -> str:
    """The agent that has a tool which is not on offer, as the schema of the hand-over tells it, or ""."""
    properties = tools.get(HAND_OVER, {}).get("properties") or {}
    agent = properties.get("agent")
    told = str(agent.get("description", "")) if isinstance(agent, Mapping) else ""
    if tool in tools:
        return ""
    return next((id for id, patterns in _AGENT.findall(told) if _allows(patterns.split(), tool)), "")


def handed(steps: Sequence[Step], calls: Sequence[Call], tools: Tools) -> list[Step]:
    """The steps with the hand-overs that were called so far, and the one that the next step needs."""
    through = [step for step in steps if not _lost(step, calls, tools)]
    for at, call in enumerate(calls):
        if call.name == HAND_OVER and (at >= len(through) or through[at].tool != HAND_OVER):
            through.insert(at, Step(HAND_OVER, call.arguments))
    given = [call.arguments.get("agent") for call in calls if call.name == HAND_OVER]
    for at, step in enumerate(through[len(calls) :], len(calls)):
        agent = agent_for(step.tool, tools)
        if agent and given[-1:] != [agent]:
            through.insert(at, Step(HAND_OVER, {"agent": agent}))
            break
    return through


def lost(steps: Sequence[Step], calls: Sequence[Call], tools: Tools) -> list[Step]:
    """The steps whose tool nobody has: not even the agents that have been asked for it."""
    return [step for step in steps if _lost(step, calls, tools)]


def _lost(step: Step, calls: Sequence[Call], tools: Tools) -> bool:
    if step.tool in tools or any(call.name == step.tool for call in calls):
        return False
    given = [call.arguments.get("agent") for call in calls if call.name == HAND_OVER]
    return bool(given) and agent_for(step.tool, tools) in ("", *given)


def next_calls(waiting: Sequence[Step], tools: Tools) -> list[Step]:
    """The steps that can be called at once: up to a hand-over, after which others are on offer."""
    ready: list[Step] = []
    for step in waiting:
        if step.tool not in tools:
            break
        ready.append(step)
        if step.tool == HAND_OVER:
            break
    return ready


def _allows(patterns: Sequence[str], tool: str) -> bool:
    allowed = False
    for pattern in patterns:
        if fnmatchcase(tool, pattern.removeprefix("!")):
            allowed = not pattern.startswith("!")
    return allowed
