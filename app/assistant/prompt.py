"""The system prompt of an agent: its readable file with language and state filled in."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "prompts"
LANGUAGES = {"en": "English (en)", "zh": "Chinese (zh)", "de": "German (de)", "fr": "French (fr)"}


@cache
def _text(agent: str) -> str:
    return (FOLDER / f"{agent}.md").read_text(encoding="utf-8")


def system_prompt(agent: str, language: str, context: str) -> str:
    """The prompt of `agent` for a conversation in `language`; `context` is the state that is free to know."""
    text = _text(agent).replace("{language}", LANGUAGES.get(language, language))
    return text.replace("{context}", context or "Nothing is known without asking a tool.").strip()
