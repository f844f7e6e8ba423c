"""Who has the floor: the agent that answers now, and how it passes to another."""

from collections.abc import Sequence

from app.assistant.agent import HAND_OVER, HOST, Agent, Agents
from app.assistant.tools import Tool, Toolbox, ToolResult


class Floor:
    """The one place that knows which agent speaks. It follows what the car's signal says through `give`."""

    def __init__(self, agents: Agents, toolbox: Toolbox, agent: str = HOST) -> None:
        self.agents = agents
        self.agent = agents[agent]
        self._toolbox = toolbox

    def give(self, id: str) -> Agent:
        """Let this agent speak from here on; an id that is none keeps the one before."""
        if id in self.agents:
            self.agent = self.agents[id]
        return self.agent

    def follow(self, tool: str, result: ToolResult) -> None:
        """Take a hand-over from the result of the tool that did it."""
        state = result.content.get("state")
        if tool == HAND_OVER and result.ok and isinstance(state, dict):
            self.give(str(state.get("agent", "")))

    def tools(self) -> Sequence[Tool]:
        """What the agent may do now."""
        return self.agents.offered(self.agent, self._toolbox.tools())

    def who_has(self, tool: str) -> str:
        """The other agent that may use a tool which is there, or ""."""
        there = any(each.name == tool for each in self._toolbox.tools())
        return self.agents.who_may(tool) if there and not self.agent.may(tool) else ""

    async def back_to_host(self, turn: str) -> bool:
        """Give the floor back without a word; false where the host has it already."""
        if self.agent.id == HOST:
            return False
        if any(tool.name == HAND_OVER for tool in self._toolbox.tools()):
            await self._toolbox.call(HAND_OVER, {"agent": HOST}, turn=turn, agent=self.agent.id)
        self.give(HOST)
        return True
