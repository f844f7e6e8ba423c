"""What the sound process does: one loop over commands and blocks of sound, with ears, mouth and the echo between them.

Where the echo cannot be cancelled it is half duplex: while the cockpit speaks, the open microphone is not listened to,
because it would hear the cockpit; push-to-talk stops the voice and listens at once.
"""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from queue import Empty, SimpleQueue

from app.assistant.speech import wire
from app.assistant.speech.devices.soundsystem import RENEW, SoundSystem
from app.assistant.speech.echo.canceller import canceller
from app.assistant.speech.hearing.ears import Ears
from app.assistant.speech.hearing.filesource import Block
from app.assistant.speech.memory import give_back, memory_mb
from app.assistant.speech.reasons import why, work_in
from app.assistant.speech.speaking.earcons import timbre_of
from app.assistant.speech.speaking.mouth import Mouth
from app.assistant.speech.study_tracks import StudyTracks
from app.assistant.speech.tone import from_pcm, loudness
from app.assistant.speech.turns.interruption import Move
from app.assistant.speech.wire import Command, Event

_WATCH_SECONDS = 0.1
TIDY_SECONDS = 30.0  # after which freed memory goes back to the system
MUSIC = (wire.MusicLoad, wire.MusicRun, wire.MusicSeek, wire.MusicVolume, wire.MusicShape, wire.Duck)


class Service:
    """One loop over a queue of commands and blocks of sound; the only thread that touches the recogniser."""

    def __init__(self, start: wire.Start, tell: Callable[[Event], None]) -> None:
        """`tell` may be called from any thread."""
        self.tell = tell
        self.inbox: SimpleQueue[Command | Block] = SimpleQueue()
        work_in(start.language)
        self._system = SoundSystem(start)
        self._mouth = Mouth(start, self.tell, self._system)
        self._ears = Ears(start, self.tell, self.inbox.put, self._system, self._steer)
        self._echo = canceller(start.duplex)
        self._mouth.tap = self._echo.played
        self._tracks = StudyTracks()
        self._duplex: wire.Duplex | None = None
        self._level = 0.0
        self._language = start.language
        self._next_sign, self._next_tidying = 0.0, time.monotonic() + TIDY_SECONDS
        self._tell_ready()

    def take(self, command: Command) -> None:
        """A command, from any thread: music obeys at once, the rest in its turn in `run`."""
        if isinstance(command, MUSIC):
            self._mouth.music.obey(command)
        else:
            self.inbox.put(command)

    def run(self) -> None:
        """Until Quit."""
        while True:
            self._give_sign()
            try:
                item = self.inbox.get(timeout=_WATCH_SECONDS)
            except Empty:
                item = None
            if isinstance(item, wire.Quit):
                break
            if isinstance(item, Block):
                self._hear(item)
            elif item is not None:
                self._obey(item)
            self._watch()
        self._tracks.close()
        self._ears.close()
        self._mouth.close()
        self._system.scout.close()

    def _give_sign(self) -> None:
        """Once a second a sign of life; now and then freed memory goes back."""
        if (now := time.monotonic()) >= self._next_sign:
            self._next_sign = now + 1.0
            self.tell(wire.Alive(now, memory_mb()))
        if now >= self._next_tidying:
            self._next_tidying = now + TIDY_SECONDS
            give_back()

    def _watch(self) -> None:
        """Devices come and go; a recogniser may have changed."""
        self._system.watch()
        if self._system.hopeless and not self._mouth.audible:
            os._exit(RENEW)
        if self._ears.watch():
            self._tell_ready()
        self._mouth.watch()

    def _hear(self, block: Block) -> None:
        """The cockpit's own sound is taken out; where that cannot be done, its voice deafens it."""
        if block.samples and not block.file:
            samples, echo = self._echo.captured(block.samples, block.at)
            block = replace(block, samples=samples, echo=echo)
        duplex, audible = self._echo.duplex, self._mouth.audible
        if self._mouth.outside and duplex.state == "full":
            duplex = replace(duplex, state="half", reason=why("stream"))
        if duplex != self._duplex:
            self._duplex = duplex
            self.tell(duplex)
        full = duplex.state == "full"
        self._ears.hear(block, deaf=audible and not full, over=audible and full)
        if self._tracks.on and block.samples and (level := loudness(from_pcm(block.samples))) != self._level:
            self._level = level
            self.tell(wire.Level(level))  # who records a session sees that the microphone hears

    def _obey(self, command: Command) -> None:
        match command:
            case wire.Listen(hold):
                self._mouth.stop()
                self._ears.listen(hold=hold)
            case wire.StopListening(discard):
                self._ears.stop(discard=discard)
            case wire.Wake(on):
                self._ears.wake(on)
            case wire.Mute(on):
                self._ears.mute(on)
            case wire.Expect(phrases):
                self._ears.expect(phrases)
            case wire.HotWords(words):
                self._ears.favour(words)
            case wire.HearFile(id, path, paced):
                self._ears.hear_file(id, path, paced=paced)
            case wire.SetLanguage(language):
                self._language = language
                work_in(language)
                self._ears.set_language(language)
                self._mouth.set_language(language)
                self._tell_ready()
            case wire.Attend(seconds):
                self._ears.attend(seconds)
            case wire.Speak():
                if not command.ahead:
                    self._ears.says(command.text)
                self._mouth.speak(command)
            case wire.Prepare():
                self._mouth.prepare(command)
            case wire.StopSpeaking():
                self._mouth.stop()
            case wire.Earcon(name):
                self._mouth.earcon(name)
            case wire.Tones():
                self._mouth.timbre = timbre_of(command)
            case wire.Volume(level):
                self._mouth.set_volume(level)
            case wire.Record():
                self._record(command)

    def _record(self, command: wire.Record) -> None:
        """Whatever is heard and said goes to a study's recorder as well, or no longer."""
        self._tracks.record(command)
        self._ears.tap = self._tracks.heard if self._tracks.on else None
        self._mouth.voice_tap = self._tracks.spoken if self._tracks.on else None
        self._ears.record(self._tracks.on)

    def _steer(self, move: Move) -> None:
        """Somebody speaks over the cockpit's voice: what becomes of it."""
        match move:
            case Move.LOWER:
                self._mouth.lower()
            case Move.PAUSE:
                self._mouth.pause()
            case Move.RESUME:
                self._mouth.resume()
            case Move.STOP:
                self._mouth.stop()

    def _tell_ready(self) -> None:
        ears, mouth = self._ears, self._mouth
        self.tell(
            wire.Ready(
                recogniser=ears.recogniser.name,
                model=ears.recogniser.model,
                voice=mouth.voice.name,
                microphone=ears.device,
                speaker=mouth.device,
                language=self._language,
                pid=os.getpid(),
                loudspeakers=mouth.loudspeakers,
            )
        )
        for problem in (*ears.problems, *mouth.problems):
            self.tell(problem)
