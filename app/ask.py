"""Turns without a window: `ask` from text, `hear` from a sound file."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.application import Application
from app.assistant.events import Corrected, Endpoint, Failed, HandedOver, ToolAnswered, TurnEnded, TurnStarted, Words
from app.assistant.speech.sound import Sound
from app.car.journal import Change
from app.toolbox import short


async def ask(app: Application, lines: Iterable[str], *, as_json: bool) -> int:
    """Answer line by line; a blank line begins a new conversation. Returns 1 when a turn failed, else 0."""
    status = 0
    for line in lines:
        text = line.strip()
        if not text:
            app.new_conversation()
            continue
        answer = await one_turn(app, text)
        status = status or int(bool(answer["failed"]))
        show(answer, as_json)
    return status


async def hear(app: Application, path: Path, *, as_json: bool) -> int:
    """Recognise a sound file and answer what it says."""
    sound = Sound(app.sound_settings(devices=False))
    try:
        await sound.start()
        heard = await sound.hear_file(path)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        await sound.close()
    if heard.problem or not heard.text:
        unheard = f"Nothing was understood in {path}: speak one command of the list in the README."
        print(heard.problem or unheard, file=sys.stderr)
        return 1
    answer = await one_turn(app, heard.text)
    answer["confidence"] = round(heard.confidence, 3)
    answer["latency_ms"] = {"recognised": round(heard.took * 1000, 1)} | answer["latency_ms"]
    show(answer, as_json)
    return int(bool(answer["failed"]))


async def one_turn(app: Application, text: str) -> dict[str, Any]:
    """Everything one turn brought about, as `--json` prints it."""
    answer: dict[str, Any] = {"text": text, "said": "", "asked": False, "agent": "host", "endpoint": "", "failed": ""}
    answer |= {"notice": "", "corrected": []}
    tools: list[dict[str, Any]] = []
    turn = ""
    async for event in app.assistant.turn(text):
        match event:
            case TurnStarted():
                turn, answer["agent"] = event.turn, event.agent
                app.toolbox.language = event.language
            case HandedOver():
                answer["agent"] = event.agent
            case Endpoint():
                answer["endpoint"], answer["notice"] = event.model, event.reason
            case ToolAnswered(name=name, arguments=arguments, result=result):
                tools.append({"name": name, "arguments": arguments, "ok": result.ok, "result": result.content})
            case Words(delta=delta):
                answer["said"] += delta
            case Corrected(claim=claim):
                answer["corrected"].append(claim)
            case Failed(sentence=sentence):
                answer["failed"] = sentence
            case TurnEnded():
                answer["asked"] = event.asked
                answer["latency_ms"] = {stage: round(value, 1) for stage, value in event.latency.items()}
    answer["said"] = answer["said"].strip()
    return answer | {"tools": tools, "changes": [as_entry(change) for change in app.car.journal.of_turn(turn)]}


def as_entry(change: Change) -> dict[str, Any]:
    """A change with its cause, as the journal stores it, less number and time."""
    entry: dict[str, Any] = json.loads(change.as_json())
    return {key: value for key, value in entry.items() if key not in ("number", "time")}


def show(answer: dict[str, Any], as_json: bool) -> None:
    """Print a turn: one JSON object on one line, or words and changes for people."""
    if as_json:
        print(json.dumps(answer, ensure_ascii=False), flush=True)
        return
    print(f"> {answer['text']}")
    print(f"  {answer['said'] or answer['failed']}")
    for change in answer["changes"]:
        along = " (along with it)" if change.get("also") else ""
        print(f"    {change['signal']}: {short(change['from'])} → {short(change['to'])}{along}")
    for remark in (answer["failed"] if answer["said"] else "", answer["notice"]):
        if remark:
            print(f"  {remark}")
    sys.stdout.flush()
