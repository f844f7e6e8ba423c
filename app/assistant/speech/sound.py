"""The cockpit's end of the sound process: what it can be asked for, and what it tells. No Qt.

sound = Sound(Start(...), on_event=show)
await sound.start()
sound.listen()                               # Level, SpeechStarted, Partial…, then Final or NothingHeard
async for event in sound.say("Done.", "en"): # SpeakingStarted, Word…, Loudness…, SpeakingEnded
    ...
await sound.close()
"""

import asyncio
import itertools
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

from app.assistant.speech.lasting import LastingProcess
from app.assistant.speech.saying import Sayings, SpokenEvent
from app.assistant.speech.speaking.voice import PLAIN, Manner
from app.assistant.speech.wire import (
    Attend,
    Command,
    Duck,
    Earcon,
    Event,
    Expect,
    FileHeard,
    Final,
    HearFile,
    HotWords,
    Listen,
    Microphone,
    MusicAt,
    MusicLoad,
    MusicRun,
    MusicSeek,
    MusicShape,
    MusicVolume,
    Mute,
    NothingHeard,
    Partial,
    Prepare,
    Ready,
    Record,
    SetLanguage,
    Speak,
    SpeakingEnded,
    SpeakingStarted,
    Start,
    StopListening,
    StopSpeaking,
    Tones,
    Volume,
    Wake,
    Word,
)

_CUT_OFF = 0.5  # confidence in words whose end was lost: enough to ask about, too little to act on
_MUSIC_GOES_ON = 2.0  # seconds since its place was last told


@dataclass(frozen=True, slots=True)
class SoundRestarted:
    """The sound process had ended and runs again; what was being said goes on from the phrase that broke off."""

    exit_code: int


SoundEvent = Event | SoundRestarted


class Sound:
    """Belongs to one event loop, which may be qasync's. `on_event` is called there with every event."""

    def __init__(
        self, start: Start, on_event: Callable[[SoundEvent], None] | None = None, *, patience: float = 10.0
    ) -> None:
        """`patience`: seconds without a sign of life after which the process is started again."""
        self._on_event = on_event or (lambda event: None)
        self._process = LastingProcess(
            start, self._arrived, self._died, self._runs_again, idle=self._idle, patience=patience
        )
        self._numbers = itertools.count(1)
        self._sayings = Sayings()
        self._files: dict[str, asyncio.Future[FileHeard]] = {}
        self._partial: Partial | None = None
        self._listening = False
        self._music_ran = 0.0
        self.pace = 1.0  # factor on how fast every voice speaks

    @property
    def ready(self) -> Ready | None:
        """What the process found that runs now."""
        return self._process.ready

    @property
    def errors(self) -> deque[str]:
        """Last lines of its standard error, for `doctor`."""
        return self._process.errors

    async def start(self) -> Ready:
        """Start the process and wait until it has said what it found. Raises RuntimeError if it will not run."""
        return await self._process.start()

    async def close(self) -> None:
        """End the process; nothing of it is left behind."""
        await self._process.close()
        self._sayings.end("failed")
        self._fail_files()

    def listen(self, *, hold: bool = False) -> None:
        """Hear one utterance; with `hold` until `stop_listening`. Whatever is being said stops at once."""
        self._stop_texts()
        self._send(Listen(hold))

    def stop_listening(self, *, discard: bool = False) -> None:
        """End of push-to-talk; `discard` throws away what was said."""
        self._send(StopListening(discard))

    def wake(self, on: bool) -> None:
        """Wait for the wake phrase between utterances, or not."""
        self._send(Wake(on), keep=True)

    def attend(self, seconds: float) -> None:
        """For so long one utterance may begin without the wake phrase; 0 ends that. AttendEnded when nothing came."""
        self._send(Attend(seconds))

    def mute(self, on: bool) -> None:
        """Close the microphone, or allow it again."""
        self._send(Mute(on), keep=True)

    def expect(self, phrases: tuple[str, ...] = ()) -> None:
        """Hear only these phrases from the next utterance on; none: everything the model knows."""
        self._send(Expect(phrases), keep=True)

    def music(self, command: MusicLoad | MusicRun | MusicSeek | MusicVolume | MusicShape | Duck) -> None:
        """What plays, how loud and shaped; a process that was started again has to be told anew."""
        self._send(command)

    def favour(self, names: tuple[str, ...]) -> None:
        """Names of contacts, places and songs that are likelier to be said than others."""
        self._send(HotWords(names), keep=True)

    def record(self, address: str, key: str, epoch: float) -> None:
        """Send microphone and voice to a study's recorder there; "" to none. Kept over a restart of the process."""
        self._send(Record(address, key, epoch), keep=True)

    def set_language(self, language: str) -> None:
        """Language of hearing and of the voice; a Ready event tells what was found for it."""
        self._process.set_language(language, SetLanguage(language))

    def set_volume(self, level: float) -> None:
        """0 to 1, of voice and tones."""
        self._send(Volume(level), keep=True)

    def earcon(self, name: str) -> None:
        """listening · done · failed · caution."""
        self._send(Earcon(name))  # type: ignore[arg-type]

    def tones(self, tones: Tones) -> None:
        """How the short tones sound from here on."""
        self._send(tones, keep=True)

    def stop_speaking(self) -> None:
        """Silence at once."""
        self._stop_texts()
        if not self._send(StopSpeaking()):
            self._sayings.end("stopped")

    def prepare(self, text: str, language: str, manner: Manner = PLAIN) -> None:
        """Make the sound of a text ahead: `say` of the same text, language and manner then starts at once."""
        self._send(Prepare(text, language, manner.pitch, manner.rate * self.pace, manner.variant))

    def say(
        self, text: str, language: str, manner: Manner = PLAIN, *, ahead: bool = False
    ) -> AsyncIterator[SpokenEvent]:
        """Queue a text to be said, now and not at the first iteration; ends after SpeakingEnded.

        `ahead` of what waits to be said, right after the sentence that is being said.
        """
        name = f"s{next(self._numbers)}"
        command = Speak(name, text, language, manner.pitch, manner.rate * self.pace, manner.variant, ahead)
        events = self._sayings.begin(command)
        if not self._send(command) and not self._process.lasts:
            self._sayings.end("failed")
        return events

    async def hear_file(self, path: Path, *, paced: bool = False) -> FileHeard:
        """What a WAV file says; `paced` plays it to the recogniser in real time with all events of live speech."""
        name = f"f{next(self._numbers)}"
        heard: asyncio.Future[FileHeard] = asyncio.get_running_loop().create_future()
        self._files[name] = heard
        if not self._send(HearFile(name, _absolute(path), paced)):
            heard.set_result(_unheard(name, "The sound process does not run."))
        try:
            return await heard
        finally:
            self._files.pop(name, None)

    def _send(self, command: Command, *, keep: bool = False) -> bool:
        return self._process.send(command, keep=keep)

    def _stop_texts(self) -> None:
        """Also those that wait for a process to say them."""
        self._sayings.stop()
        self._partial = None

    def _idle(self) -> bool:
        music = time.monotonic() - self._music_ran < _MUSIC_GOES_ON
        return not (self._sayings or self._files or self._listening or music)

    def _arrived(self, event: Event) -> None:
        event = self._sayings.take(event)
        match event:
            case Partial():
                self._partial = event
            case Final() | NothingHeard():
                self._partial = None
                self._process.works()
            case Microphone(listening=listening):
                self._listening = listening
            case FileHeard():
                self._process.works()
                if (future := self._files.get(event.id)) and not future.done():
                    future.set_result(event)
            case SpeakingStarted() | Word() | SpeakingEnded():
                self._process.works()
            case MusicAt():
                self._music_ran = time.monotonic()
        self._on_event(event)

    def _died(self, exit_code: int) -> None:
        self._fail_files()
        self._listening = False
        if not self._process.lasts:
            self._sayings.end("failed")

    def _runs_again(self, exit_code: int) -> None:
        for command in self._sayings.again():
            self._send(command)
        partial, self._partial = self._partial, None
        if partial is not None:
            self._on_event(Final(partial.text, _CUT_OFF, (), partial.at, partial.at, partial.at))
        self._on_event(SoundRestarted(exit_code))

    def _fail_files(self) -> None:
        for name, future in self._files.items():
            if not future.done():
                future.set_result(_unheard(name, "The sound process ended while it listened."))


def _unheard(name: str, problem: str) -> FileHeard:
    return FileHeard(name, "", 0.0, (), 0.0, 0.0, problem=problem)


def _absolute(path: Path) -> str:
    return str(path.resolve())
