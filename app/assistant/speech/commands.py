"""What the cockpit may send to its sound process; `wire.py` says how."""

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Start:
    """First line: everything the process needs to know. Folders are absolute paths; "" means none."""

    language: str = "en"
    recogniser: str = "auto"  # auto · vosk · vosk-commands · scripted · none · an address; or "zh=…, …"
    recogniser_model: str = ""  # of a server; "": its own choice
    recogniser_key: str = field(default="", repr=False)  # of an endpoint
    voice: str = "auto"  # auto · piper · system · espeak · scripted · silent · tcp://host:port of a Wyoming server
    models: str = ""  # downloaded models
    built_in: str = ""  # build/speech
    microphone: str = ""  # part of a device's name; "" is the system's default; "none" opens none
    speaker: str = ""
    silence_ms: int = 500  # this long a pause ends an utterance
    wake_phrases: tuple[str, ...] = ("hey car", "hello car")
    script: tuple[str, ...] = ()  # what the scripted recogniser will have heard, utterance by utterance
    duplex: str = "auto"  # auto: full where the echo can be cancelled · full · half: deaf while the cockpit is heard
    endpointing: str = "dynamic"  # dynamic: by what was said, between the two next · fixed: `silence_ms`
    shortest_pause_ms: int = 180
    longest_pause_ms: int = 1200
    seats: tuple[str, ...] = ()  # whose microphone each channel is; none: one microphone for all


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
    """Say a text; queued behind what is being said. `id` comes back in every event about it.

    `ahead`: right after the sentence that is being said, before everything else that waits.

    `pitch` in semitones, `rate` as a factor, `variant` a timbre of the engine: the manner of whoever speaks.
    """

    id: str
    text: str
    language: str
    pitch: float = 0.0
    rate: float = 1.0
    variant: str = ""
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class StopSpeaking:
    """Silence within one block; everything queued is dropped."""


@dataclass(frozen=True, slots=True)
class Earcon:
    """A short tone: listening · done · failed · caution."""

    name: Literal["listening", "done", "failed", "caution"]


@dataclass(frozen=True, slots=True)
class Tones:
    """How the short tones sound from here on: hertz, start and length of each note in a row; none: the house's own.

    `partials` are ratio and gain of each overtone in a row; `decay` says how fast a note dies away.
    """

    listening: tuple[float, ...] = ()
    done: tuple[float, ...] = ()
    caution: tuple[float, ...] = ()
    failed: tuple[float, ...] = ()
    partials: tuple[float, ...] = ()
    decay: float = 3.5


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
class HotWords:
    """Names of contacts, places and songs that are likelier to be said than others; replaces those sent before."""

    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attend:
    """Follow-up window: for so many seconds one utterance may begin without the wake phrase; 0 closes it."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Prepare:
    """Make the sound of a text ahead without playing it: a Speak of the same text and manner then starts at once."""

    text: str
    language: str
    pitch: float = 0.0
    rate: float = 1.0
    variant: str = ""


@dataclass(frozen=True, slots=True)
class MusicLoad:
    """Have a recording ready at `at` seconds, silent until MusicRun; "" takes the one before away.

    `take` comes back in every event about it, until the next MusicLoad or MusicSeek gives another.
    """

    path: str
    at: float = 0.0
    take: int = 0


@dataclass(frozen=True, slots=True)
class MusicRun:
    """Play or pause the music. `outside`: other music sounds that does not pass through this process (a stream)."""

    on: bool
    outside: bool = False


@dataclass(frozen=True, slots=True)
class MusicSeek:
    """Go to a place, in seconds."""

    at: float
    take: int = 0


@dataclass(frozen=True, slots=True)
class MusicVolume:
    """Loudness of the music, linear, 0 to 1."""

    level: float


@dataclass(frozen=True, slots=True)
class MusicShape:
    """Equaliser gains in dB, balance (-1 left to 1 right) and fade (-1 rear to 1 front)."""

    bass: float = 0.0
    middle: float = 0.0
    treble: float = 0.0
    balance: float = 0.0
    fade: float = 0.0


@dataclass(frozen=True, slots=True)
class Duck:
    """Lower the music under speech, or let it come back."""

    on: bool


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
class Record:
    """Send what the microphone hears and what is spoken to a study's recorder; an address of "" ends that.

    `epoch`: the session's second 0 as a time of time.monotonic(). The microphone stays open as long as this lasts.
    """

    address: str
    key: str = field(default="", repr=False)
    epoch: float = 0.0


@dataclass(frozen=True, slots=True)
class Quit:
    """End the process."""


Command = (
    Start
    | Listen
    | StopListening
    | Wake
    | Speak
    | StopSpeaking
    | Earcon
    | Tones
    | Volume
    | Mute
    | Expect
    | HotWords
    | Attend
    | Prepare
    | MusicLoad
    | MusicRun
    | MusicSeek
    | MusicVolume
    | MusicShape
    | Duck
    | SetLanguage
    | HearFile
    | Record
    | Quit
)
