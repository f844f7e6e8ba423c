"""What the sound process may tell the cockpit; `wire.py` says how."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ready:
    """The process runs. Empty names say what is missing; a Problem then says why. `loudspeakers`: 2, or 4 with rear."""

    recogniser: str
    model: str
    voice: str
    microphone: str
    speaker: str
    language: str
    pid: int
    loudspeakers: int = 2


@dataclass(frozen=True, slots=True)
class Alive:
    """Once a second, so that a process that hangs in a dead device is noticed. `memory_mb`: held by it; 0 unknown."""

    at: float
    memory_mb: float = 0.0


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
    """What it sounds like so far; may still change. `stable`: an answer may be drafted on it, nothing done."""

    text: str
    at: float
    stable: bool = False


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A recognised word; `began`, `ended` in seconds from the start of the utterance's audio; confidence 0 to 1."""

    text: str
    began: float
    ended: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Final:
    """One utterance. `began` and `ended` bound the speech, `at` is when the words were known.

    `alternatives`: what else it may have been, likeliest first. `seat`: whose microphone heard it best, "" unknown.
    `whole`: it is a wish that nothing needs to follow.
    """

    text: str
    confidence: float
    words: tuple[HeardWord, ...]
    began: float
    ended: float
    at: float
    alternatives: tuple[str, ...] = ()
    seat: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Interrupting:
    """Somebody may be speaking over the voice, which is lowered or pauses until that is sure."""

    at: float


@dataclass(frozen=True, slots=True)
class Interrupted:
    """Somebody speaks over the voice, which has stopped at `at`; `text` is what was heard of it so far."""

    at: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class FalseInterruption:
    """It was noise or a backchannel ("mm-hm"): the voice goes on where it was."""

    at: float


@dataclass(frozen=True, slots=True)
class AttendEnded:
    """The follow-up window closed without words."""

    at: float


@dataclass(frozen=True, slots=True)
class Duplex:
    """How one hears while the speaker sounds: measuring · full · half; `reason` is one sentence where it is half.

    `delay_ms`: from the speaker's samples to the microphone's. `erle_db`: how much quieter the echo has become.
    """

    state: str
    delay_ms: float = 0.0
    erle_db: float = 0.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MusicAt:
    """Where the music is, about four times a second while it plays and after every jump; `take` is the command's."""

    seconds: float
    at: float
    take: int = 0


@dataclass(frozen=True, slots=True)
class MusicEnded:
    """The recording is over: finished · failed; `reason` is one sentence."""

    how: str
    reason: str = ""
    take: int = 0


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


Event = (
    Ready
    | Alive
    | Microphone
    | Level
    | WakeHeard
    | SpeechStarted
    | Partial
    | Final
    | Interrupting
    | Interrupted
    | FalseInterruption
    | AttendEnded
    | Duplex
    | MusicAt
    | MusicEnded
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
