"""What the model is told unasked: the state of the car, the agent's own domains first, within a budget."""

from app.assistant.agent import Agent
from app.assistant.untrusted import harmless

LONGEST_LINE = 300  # characters
BUDGET = 900  # tokens


def known(context: str, agent: Agent, budget: int = BUDGET) -> str:
    """Lines "domain: state" in the order in which they matter to the agent, as many as fit; the rest is named.

    Names and titles of others may stand in them, so every line is cleaned of whatever could act.
    """
    lines = [harmless(line, LONGEST_LINE) for line in context.splitlines() if line.strip()]
    first = {domain: place for place, domain in enumerate(agent.knows)}
    ordered = sorted(lines, key=lambda line: first.get(_domain(line), len(first)))
    kept: list[str] = []
    left: list[str] = []
    for line in ordered:
        budget -= tokens_of(line)
        if budget < 0 and kept:
            left.append(_domain(line))
        else:
            kept.append(line)
    if left:
        kept.append(f"Ask a tool about: {', '.join(dict.fromkeys(left))}.")
    return "\n".join(kept)


def tokens_of(text: str) -> int:
    """A careful guess: a third of a token per letter, one per Chinese character."""
    wide = sum(character > "\u2e7f" for character in text)
    return wide + (len(text) - wide) // 3 + 1


def _domain(line: str) -> str:
    return line.partition(":")[0].strip()
