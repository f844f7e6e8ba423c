"""Whether a call is what a person's own words ask for, by the stand-in's understanding and no model's."""

from collections.abc import Mapping, Sequence

from app.assistant.tools import Tool
from app.endpoint.turn import answer


def asked_for(said: str, name: str, arguments: Mapping[str, object], tools: Sequence[Tool]) -> bool:
    """Whether these words alone lead to this very call. Slow the first time: call it from a thread."""
    return any(tool == name and given == _plain(arguments) for tool, given in meant(said, tools))


def meant(said: str, tools: Sequence[Tool]) -> list[tuple[str, dict[str, object]]]:
    """The calls that these words alone lead to; as slow."""
    schemas = {tool.name: tool.parameters for tool in tools}
    return [(name, _plain(given)) for name, given in answer([{"role": "user", "content": said}], schemas).calls]


def _plain(arguments: Mapping[str, object]) -> dict[str, object]:
    """Arguments without those that say nothing."""
    return {key: value for key, value in arguments.items() if value is not None and value != "own"}
