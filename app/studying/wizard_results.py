"""What came of calls, in words for a wizard."""

import json
from collections.abc import Mapping
from typing import Any

from app.assistant.chat.chat import Request


def results_of(request: Request) -> list[dict[str, Any]]:
    """What the calls right before this answer left behind, for people: [{name, ok, told, confirmation}]."""
    names: dict[str, str] = {}
    found: list[dict[str, Any]] = []
    for message in request.messages:
        if message.get("role") == "user":
            names, found = {}, []
        if message.get("tool_calls"):
            found = []
        for call in message.get("tool_calls") or ():  # type: ignore[attr-defined]
            names[str(call["id"])] = str(call["function"]["name"])
        if message.get("role") == "tool":
            found.append(_result(names.get(str(message.get("tool_call_id")), ""), str(message.get("content"))))
    return found


def result_told(name: str, content: Mapping[str, Any], *, ok: bool) -> dict[str, Any]:
    """One result for people."""
    told: list[str] = []
    for key in ("question", "reason", "say", "also"):
        value = content.get(key) or []
        told += [value] if isinstance(value, str) else [str(each) for each in value]
    words = " ".join(told) or json.dumps(content.get("state") or content.get("status", ""), ensure_ascii=False)
    return {"name": name, "ok": ok, "told": words[:400], "confirmation": str(content.get("confirmation") or "")}


def _result(name: str, content: str) -> dict[str, Any]:
    try:
        read = json.loads(content)
    except ValueError:
        read = None
    data = read if isinstance(read, dict) else {"reason": content}
    return result_told(name, data, ok=data.get("status") not in ("refused", "error", None))
