"""Reads the files of agents. An error costs the agent that it is in, told with file, line and mend."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from app.assistant.agent import FOLDER, Agent, Agents
from app.assistant.speech.speaking.voice import Manner

SHARED = "_shared.md"
KEYS = ("name", "description", "hue", "voice", "tools", "knows", "greeting")
_FRONT = re.compile(r"\A---\r?\n(.*?)^---[ \t]*\r?\n(.*)\Z", re.DOTALL | re.MULTILINE)


class BadAgent(Exception):
    """What is wrong with a file, at `line`; the text is problem and mend."""

    def __init__(self, text: str, line: int = 1) -> None:
        super().__init__(text)
        self.line = line


def read_agents(folder: Path = FOLDER) -> Agents:
    """Every `*.md` of the folder whose name begins with a letter; `_shared.md` is filled in where they say {shared}."""
    agents, faults = [], []
    shared = folder / SHARED
    common = shared.read_text(encoding="utf-8").strip() if shared.is_file() else ""
    for path in sorted(folder.glob("[a-zA-Z]*.md")):
        try:
            agents.append(read_agent(path, common))
        except BadAgent as bad:
            faults.append(f"{path}, line {bad.line}: {bad}.")
        except (OSError, UnicodeDecodeError) as error:
            faults.append(f"{path}, line 1: it cannot be read ({type(error).__name__}); save it as UTF-8 text.")
    return Agents(agents, faults)


def read_agent(path: Path, shared: str = "") -> Agent:
    """One file; raises BadAgent."""
    text = path.read_text(encoding="utf-8")
    if (parts := _FRONT.match(text)) is None:
        raise BadAgent("there is no head; begin with “---”, the settings, and “---” again")
    head, prompt = parts.groups()
    settings = _settings(head)
    if not prompt.strip():
        raise BadAgent("there is no prompt; write below the head what the agent is to do", text.count("\n") + 1)
    return Agent(
        id=path.stem,
        prompt=prompt.strip().replace("{shared}", shared),
        names=_texts(settings, "name", head, needed=True),
        description=str(settings.get("description") or ""),
        hue=_number(settings, "hue", head, -1.0, 0.0, 1.0),
        manner=_manner(settings, head),
        tools=_names(settings, "tools", head, ("*",)),
        knows=_names(settings, "knows", head, ()),
        greetings=_texts(settings, "greeting", head),
    )


def _settings(head: str) -> Mapping[str, Any]:
    try:
        settings = yaml.safe_load(head)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = (mark.line if mark else 0) + 2
        raise BadAgent(f"{error.problem or 'it is no YAML'}; mend the quotes or brackets there", at) from None
    if not isinstance(settings, dict):
        raise BadAgent("the head is no table; write “name: …”", 2)
    for key in settings:
        if key not in KEYS:
            raise BadAgent(f"{key} is not known; use {', '.join(KEYS)}", _line(head, str(key)))
    return settings


def _texts(settings: Mapping[str, Any], key: str, head: str, *, needed: bool = False) -> dict[str, str]:
    value = settings.get(key)
    if isinstance(value, str) and value:
        return {"en": value}
    if value is None and not needed:
        return {}
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()) or not value:
        raise BadAgent(f"{key} is no text by language; write “{key}: {{en: …}}”", _line(head, key))
    return {str(language): str(text) for language, text in value.items()}


def _names(settings: Mapping[str, Any], key: str, head: str, default: tuple[str, ...]) -> tuple[str, ...]:
    value = settings.get(key)
    if value is None:
        return default
    if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
        raise BadAgent(f'{key} is no list of names; write “{key}: ["…", "…"]”', _line(head, key))
    return tuple(value)


def _number(settings: Mapping[str, Any], key: str, head: str, default: float, low: float, high: float) -> float:
    value = settings.get(key, default)
    if value == default:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise BadAgent(f"{key} is {value}; give a number from {low:g} to {high:g}", _line(head, key))
    return float(value)


def _manner(settings: Mapping[str, Any], head: str) -> Manner:
    voice = settings.get("voice")
    if voice is None:
        return Manner()
    if not isinstance(voice, dict):
        raise BadAgent("voice is no table; write “voice: {pitch: 0, rate: 1.0}”", _line(head, "voice"))
    pitch = _number(voice, "pitch", head, 0.0, -12.0, 12.0)
    return Manner(pitch, _number(voice, "rate", head, 1.0, 0.5, 2.0), str(voice.get("variant") or ""))


def _line(head: str, key: str) -> int:
    """The line of the file in which a key of the head stands."""
    found = re.search(rf"(?<![\w]){re.escape(key)}\s*:", head)
    return head.count("\n", 0, found.start()) + 2 if found else 2
