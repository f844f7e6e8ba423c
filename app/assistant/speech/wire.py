"""What the cockpit and its sound process say to each other: one JSON object a line, both ways, UTF-8.

A line is {"kind": class name, …fields}. Times named `at`, `began`, `ended` are seconds of `time.monotonic()`, which all
processes of one machine share, so latencies are differences of two fields. Loudness and levels are 0 (silence) to 1.
"""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

# --- from the cockpit to the sound process -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Start:
    """First line: everything the process needs to know. Folders are absolute paths; "" means none."""

    language: str = "en"
    recogniser: str = "auto"  # auto · vosk · pocketsphinx · scripted · none
    voice: str = "auto"  # auto · piper · system · espeak · scripted · silent
    models: str = ""  # downloaded models
    built_in: str = ""  # build/speech
    microphone: str = ""  # part of a device's name; "" is the system's default; "none" opens none
    speaker: str = ""
    silence_ms: int = 500  # this long a pause ends an utterance
    wake_phrases: tuple[str, ...] = ("hey car", "hello car")
    script: tuple[str, ...] = ()  # what the scripted recogniser will have heard, utterance by utterance


@dataclass(frozen=True, slots=True)
class Listen:
    """Hear one utterance. `hold`: push-to-talk, which lasts until StopListening and not until a pause."""

    hold: bool = False


@dataclass(frozen=True, slots=True)
class StopListening:
    """End of push-to-talk: what was said is recognised. `discard`: it is thrown away."""

    discard: bool = False


@dataclass(frozen=True, slots=True)
class Wake:
    """Listen for the wake phrase between turns, or not."""

    on: bool


@dataclass(frozen=True, slots=True)
class Speak:
    """Say a text; queued behind what is being said. `id` comes back in every event about it."""

    id: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class StopSpeaking:
    """Silence within one block; everything queued is dropped."""


@dataclass(frozen=True, slots=True)
class Earcon:
    """A short tone: listening · done · failed · caution."""

    name: Literal["listening", "done", "failed", "caution"]


@dataclass(frozen=True, slots=True)
class Volume:
    """Loudness of voice and tones, 0 to 1."""

    level: float


@dataclass(frozen=True, slots=True)
class Mute:
    """On closes the microphone's stream; nothing is heard until it is off again."""

    on: bool


@dataclass(frozen=True, slots=True)
class Expect:
    """Only these phrases may be heard from the next utterance on (names, answers); none: everything the model knows."""

    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Language of hearing and speaking: en · zh."""

    language: str


@dataclass(frozen=True, slots=True)
class HearFile:
    """Hear a WAV file instead of the microphone; `paced` feeds it in real time, with every event of live speech."""

    id: str
    path: str
    paced: bool = False


@dataclass(frozen=True, slots=True)
class Quit:
    """End the process."""


# --- from the sound process to the cockpit -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """The process runs. Empty names say what is missing; a Problem then says why."""

    recogniser: str
    model: str
    voice: str
    microphone: str
    speaker: str
    language: str
    pid: int


@dataclass(frozen=True, slots=True)
class Alive:
    """Once a second, so that a process that hangs in a dead device is noticed."""

    at: float


@dataclass(frozen=True, slots=True)
class Microphone:
    """`open`: sound is being captured. `listening`: it is being understood. `muted`: it cannot be opened."""

    open: bool
    listening: bool
    muted: bool


@dataclass(frozen=True, slots=True)
class Level:
    """Loudness at the microphone, about 31 a second while listening, in steps of 1/32; sent when it changed."""

    value: float


@dataclass(frozen=True, slots=True)
class WakeHeard:
    """The wake phrase was said; what follows is an utterance."""

    at: float


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """Somebody began to speak."""

    at: float


@dataclass(frozen=True, slots=True)
class Partial:
    """What it sounds like so far; may still change."""

    text: str
    at: float


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A recognised word; `began`, `ended` in seconds from the start of the utterance's audio; confidence 0 to 1."""

    text: str
    began: float
    ended: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Final:
    """One utterance. `began` and `ended` bound the speech, `at` is when the words were known."""

    text: str
    confidence: float
    words: tuple[HeardWord, ...]
    began: float
    ended: float
    at: float


@dataclass(frozen=True, slots=True)
class NothingHeard:
    """Listening ended without words: silence · unknown (speech, no known words) · discarded · muted · no microphone."""

    reason: str
    at: float


@dataclass(frozen=True, slots=True)
class FileHeard:
    """The whole of a file. `seconds` of audio were understood in `took` seconds of work."""

    id: str
    text: str
    confidence: float
    words: tuple[HeardWord, ...]
    seconds: float
    took: float
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SpeakingStarted:
    """The first sound of a text leaves the speaker."""

    id: str
    at: float


@dataclass(frozen=True, slots=True)
class Word:
    """The word at `text[begin:begin + length]` is being said."""

    id: str
    begin: int
    length: int
    at: float


@dataclass(frozen=True, slots=True)
class Loudness:
    """Root mean square of the block leaving the speaker, every 20 ms, in steps of 1/32; sent when it changed."""

    value: float
    at: float


@dataclass(frozen=True, slots=True)
class SpeakingEnded:
    """finished · stopped · failed."""

    id: str
    reason: str
    at: float


@dataclass(frozen=True, slots=True)
class DeviceLost:
    """Microphone or speaker stopped giving blocks; it is being looked for."""

    which: str
    at: float


@dataclass(frozen=True, slots=True)
class DeviceFound:
    """It is back."""

    which: str
    name: str
    at: float


@dataclass(frozen=True, slots=True)
class Problem:
    """One clear sentence for people; `what` is its key: microphone · speaker · recogniser · voice · file."""

    what: str
    sentence: str


Command = (
    Start
    | Listen
    | StopListening
    | Wake
    | Speak
    | StopSpeaking
    | Earcon
    | Volume
    | Mute
    | Expect
    | SetLanguage
    | HearFile
    | Quit
)
Event = (
    Ready
    | Alive
    | Microphone
    | Level
    | WakeHeard
    | SpeechStarted
    | Partial
    | Final
    | NothingHeard
    | FileHeard
    | SpeakingStarted
    | Word
    | Loudness
    | SpeakingEnded
    | DeviceLost
    | DeviceFound
    | Problem
)
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
        if words := values.get("words"):
            values["words"] = [HeardWord(**word) for word in words]
        known = {field.name for field in fields(kind)}
        return kind(**{name: tuple(v) if isinstance(v, list) else v for name, v in values.items() if name in known})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadMessage(f"not a message of the sound process: {line[:80]!r}") from error
