"""What the cockpit and its sound process say to each other: one JSON object a line, both ways, UTF-8.

A line is {"kind": class name, …fields}. Times named `at`, `began`, `ended` are seconds of `time.monotonic()`, which all
processes of one machine share, so latencies are differences of two fields. Loudness and levels are 0 (silence) to 1.
"""

import json
from dataclasses import asdict, fields
from typing import Any

from app.assistant.speech.commands import (
    Attend,
    Command,
    Duck,
    Earcon,
    Expect,
    HearFile,
    HotWords,
    Listen,
    MusicLoad,
    MusicRun,
    MusicSeek,
    MusicShape,
    MusicVolume,
    Mute,
    Prepare,
    Quit,
    Record,
    SetLanguage,
    Speak,
    Start,
    StopListening,
    StopSpeaking,
    Tones,
    Volume,
    Wake,
)
from app.assistant.speech.events import (
    Alive,
    AttendEnded,
    DeviceFound,
    DeviceLost,
    Duplex,
    Event,
    FalseInterruption,
    FileHeard,
    Final,
    HeardWord,
    Interrupted,
    Interrupting,
    Level,
    Loudness,
    Microphone,
    MusicAt,
    MusicEnded,
    NothingHeard,
    Partial,
    Problem,
    Ready,
    SpeakingEnded,
    SpeakingStarted,
    SpeechStarted,
    WakeHeard,
    Word,
)

__all__ = [
    "Alive",
    "Attend",
    "AttendEnded",
    "BadMessage",
    "Command",
    "DeviceFound",
    "DeviceLost",
    "Duck",
    "Duplex",
    "Earcon",
    "Event",
    "Expect",
    "FalseInterruption",
    "FileHeard",
    "Final",
    "HearFile",
    "HeardWord",
    "HotWords",
    "Interrupted",
    "Interrupting",
    "Level",
    "Listen",
    "Loudness",
    "Microphone",
    "MusicAt",
    "MusicEnded",
    "MusicLoad",
    "MusicRun",
    "MusicSeek",
    "MusicShape",
    "MusicVolume",
    "Mute",
    "NothingHeard",
    "Partial",
    "Prepare",
    "Problem",
    "Quit",
    "Ready",
    "Record",
    "SetLanguage",
    "Speak",
    "SpeakingEnded",
    "SpeakingStarted",
    "SpeechStarted",
    "Start",
    "StopListening",
    "StopSpeaking",
    "Tones",
    "Volume",
    "Wake",
    "WakeHeard",
    "Word",
    "decode",
    "encode",
]

_KINDS = {kind.__name__: kind for kind in (*Command.__args__, *Event.__args__)}


class BadMessage(ValueError):
    """A line that is none of the messages above."""


def encode(message: Command | Event) -> bytes:
    """One line, newline included."""
    return json.dumps({"kind": type(message).__name__, **asdict(message)}, ensure_ascii=False).encode() + b"\n"


def decode(line: bytes) -> Any:
    """The message of one line; raises BadMessage."""
    try:
        values = json.loads(line)
        kind = _KINDS[values.pop("kind")]
        if kind is not HotWords and (words := values.get("words")):
            values["words"] = [HeardWord(**word) for word in words]
        known = {field.name for field in fields(kind)}
        return kind(**{name: tuple(v) if isinstance(v, list) else v for name, v in values.items() if name in known})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadMessage(f"not a message of the sound process: {line[:80]!r}") from error
