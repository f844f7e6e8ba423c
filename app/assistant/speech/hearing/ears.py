"""The hearing half of the sound process: the microphone while it is needed, files in its place, and their listener."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from app.assistant.speech.devices.inputs import Inputs
from app.assistant.speech.devices.soundsystem import SoundSystem
from app.assistant.speech.engines import choose_recogniser
from app.assistant.speech.hearing.filesource import Block, FileSource
from app.assistant.speech.hearing.recogniser import Recogniser
from app.assistant.speech.hearing.seats import WhoSpoke
from app.assistant.speech.hearing.second_opinion import SecondOpinion
from app.assistant.speech.soundfile import BadSound, read_wav
from app.assistant.speech.turns.activity import SileroActivity
from app.assistant.speech.turns.completeness import Completeness
from app.assistant.speech.turns.endpointing import Endpointing
from app.assistant.speech.turns.interruption import Move
from app.assistant.speech.turns.listener import Listener, Mode
from app.assistant.speech.wire import (
    AttendEnded,
    Event,
    FileHeard,
    Final,
    Microphone,
    NothingHeard,
    Problem,
    Start,
)

_PAUSE = 0.3  # seconds of silence after a paced file, beyond the pause that ends an utterance


class Ears:
    """All methods belong to the sound process's main thread."""

    def __init__(
        self,
        start: Start,
        tell: Callable[[Event], None],
        post: Callable[[Block], None],
        system: SoundSystem,
        steer: Callable[[Move], None] = lambda move: None,
    ) -> None:
        """`post` hands blocks over to the main thread; `system` finds devices that come and go.

        `steer` lowers, pauses, stops and resumes the cockpit's voice when somebody speaks over it.
        """
        self._start = start
        self._tell_cockpit = tell
        self._post = post
        self._steer = steer
        self._completeness: dict[str, Completeness] = {}
        self._inputs = Inputs(start.microphone, self._captured, tell, system, start.seats)
        self._who = WhoSpoke()
        self._problems: list[Problem] = []
        self._names: tuple[str, ...] = ()
        self._muted = False
        self._recorded = False
        self.tap: Callable[[bytes, float], None] | None = None
        """Sees every block that is heard, untouched, with the time of its last sample; in the device's thread."""
        self._state = Microphone(open=False, listening=False, muted=False)
        self._file: FileSource | None = None
        self.recogniser: Recogniser
        self._listener: Listener | None = None
        self.set_language(start.language)

    @property
    def device(self) -> str:
        """The microphone's name, "" where there is none."""
        return self._inputs.name

    @property
    def problems(self) -> list[Problem]:
        """What keeps it from hearing."""
        return [*self._problems, *([self._inputs.problem] if self._inputs.problem else [])]

    @property
    def listener(self) -> Listener:
        assert self._listener is not None
        return self._listener

    def set_language(self, language: str) -> None:
        """Choose the recogniser for a language; what was being heard is dropped."""
        self.recogniser, problem = choose_recogniser(self._start, language, self._wake_loop)
        self.recogniser.favour(self._names)
        self._opinion = SecondOpinion(self.recogniser, self._start.wake_phrases)
        self._missing = [Problem("recogniser", problem)] if problem else []
        self._problems = self._missing
        wake = self._listener.wake_between if self._listener else False
        self._listener = Listener(
            SileroActivity(),
            self.recogniser,
            self._endpointing(language),
            language=language,
            wake=self._start.wake_phrases,
            steer=self._steer,
        )
        self._listener.wake_between = wake
        self._listener.rest()

    def _endpointing(self, language: str) -> Endpointing:
        """By what is said where there is somebody to hear it; templates of a language are built once."""
        start = self._start
        dynamic = start.endpointing == "dynamic" and bool(self.recogniser.name)
        if language not in self._completeness:
            self._completeness[language] = Completeness(language, build=dynamic)
        shortest, longest = start.shortest_pause_ms / 1000, start.longest_pause_ms / 1000
        fixed = None if dynamic else start.silence_ms / 1000
        return Endpointing(self._completeness[language], shortest=shortest, longest=longest, fixed=fixed)

    def expect(self, phrases: tuple[str, ...]) -> None:
        """Grammar of the following utterances."""
        self.recogniser.expect(phrases)

    def favour(self, names: tuple[str, ...]) -> None:
        """Names that are likelier to be said than others."""
        self._names = names
        self.recogniser.favour(names)

    def listen(self, *, hold: bool) -> None:
        """Begin an utterance; a sentence says so when there is no microphone."""
        self._opinion.forget()
        if self._muted:
            self._tell_cockpit(NothingHeard("muted", time.monotonic()))
            return
        self.listener.listen(hold=hold)
        self._follow_mode()
        if not self._inputs.is_open and self._file is None:
            self._inputs.look_now()
        if not self._inputs.is_open and self._file is None:
            self.listener.rest()
            self._tell_cockpit(NothingHeard("no microphone", time.monotonic()))
        self._tell_state()

    def attend(self, seconds: float) -> None:
        """Follow-up window: for so long one utterance may begin without the wake phrase; 0 closes it."""
        if self._muted:
            self._tell_cockpit(AttendEnded(time.monotonic()))
            return
        self._pass_on(self.listener.attend(seconds, time.monotonic()))
        self._follow_mode()

    def says(self, text: str) -> None:
        """The cockpit says this now: over it its own words may be heard, and after a question "yes" is an answer."""
        self.listener.over.says(text)

    def stop(self, *, discard: bool) -> None:
        """The utterance is over."""
        self._pass_on(self.listener.end(time.monotonic(), discard=discard))

    def wake(self, on: bool) -> None:
        """Wait for the wake phrase between utterances, or not."""
        self.listener.wake_between = on
        if self.listener.mode in (Mode.OFF, Mode.WAKE):
            self.listener.rest()
        self._follow_mode()

    def mute(self, on: bool) -> None:
        """Close the stream for good, or allow it again."""
        self._muted = on
        self._inputs.allow(not on)
        if on:
            self._opinion.forget()
            self._pass_on(self.listener.end(time.monotonic(), discard=True))
        self._follow_mode()

    def record(self, on: bool) -> None:
        """Have the microphone open all the time, unless it is muted, or only while something is listened for."""
        self._recorded = on
        self._follow_mode()

    def hear(self, block: Block, *, deaf: bool, over: bool = False) -> None:
        """One block; `deaf` while the cockpit's own voice would be heard, `over` while it can be spoken over."""
        now_playing = self._file.id if self._file else ""
        if block.file != now_playing:
            return
        self._who.heard(block.at, block.seat)
        if block.samples is None:
            self._end_file(block.at)
        elif block.file or not deaf or self.listener.mode is Mode.HOLD:
            self._pass_on(self.listener.block(block.samples, block.at, audible=over, echo=block.echo))

    def hear_file(self, file_id: str, path: str, *, paced: bool) -> None:
        """Hear a file: at once, or `paced` as if it were spoken now."""
        try:
            samples = read_wav(Path(path))
        except BadSound as error:
            self._tell_cockpit(Problem("file", str(error)))
            self._tell_cockpit(FileHeard(file_id, "", 0.0, (), 0.0, 0.0, problem=str(error)))
            return
        self._end_file(time.monotonic())
        self._opinion.forget()
        self._tell_file()
        self._file = FileSource(file_id, samples, paced)
        self.listener.listen(hold=not paced)
        self._tell_state()
        self._file.play(
            self._post_file if paced else self._post, self.listener.endpointing.longest + _PAUSE if paced else 0.0
        )

    def watch(self) -> bool:
        """Called a few times a second: notice a lost microphone, take a server's answers.

        Answers whether another engine hears than before, because a server has come or gone.
        """
        if self._inputs.lost():
            self._pass_on(self.listener.end(time.monotonic()))  # what was said until then is not lost
        self._inputs.watch()
        self._take_opinions()
        changed, problem = self._opinion.news()
        if changed:
            self._problems = [problem] if problem else self._missing
        self._tell_state()
        return changed

    def close(self) -> None:
        """Let the device go."""
        self._inputs.close()

    @property
    def _needed(self) -> bool:
        """Whether something is listened for that only a microphone can give."""
        return self.listener.mode is not Mode.OFF and not self._muted and self._file is None

    def _follow_mode(self) -> None:
        """Have the stream open exactly when something is listened for, or recorded."""
        self._inputs.want(self._needed or (self._recorded and not self._muted))
        self._tell_state()

    def _captured(self, samples: bytes, at: float) -> None:
        if self.tap is not None and self._file is None:
            self.tap(samples, at)
        self._post(Block(samples, at, seat=self._inputs.seat))

    def _post_file(self, block: Block) -> None:
        """A file that is heard in real time stands in for the microphone."""
        if self.tap is not None and block.samples:
            self.tap(block.samples, block.at)
        self._post(block)

    def _wake_loop(self) -> None:
        """From any thread: have `watch` called soon, by a block that no file has."""
        self._post(Block(None, 0.0, "news"))

    def _pass_on(self, events: Iterator[Event]) -> None:
        ended = False
        for event in events:
            ended = ended or isinstance(event, (Final, NothingHeard, AttendEnded))
            if isinstance(event, Final):
                event = replace(event, seat=self._who.between(event.began, event.ended))
            if not self._opinion.holds(event):
                self._tell_heard(event)
        self._opinion.end(time.monotonic(), ours=self.listener.mode is Mode.ONCE and not ended)
        if ended and self._file is None:
            self._follow_mode()
        elif ended and self._file is not None and not self._file.over:
            self.listener.listen(hold=not self._file.paced)
        self._tell_state()

    def _tell_heard(self, event: Event) -> None:
        file = self._file
        if file is not None and file.over and file.finals and isinstance(event, NothingHeard):
            return  # the pause after the file's last utterance
        self._tell_cockpit(event)
        if isinstance(event, Final) and file is not None:
            file.finals.append(event)

    def _take_opinions(self) -> None:
        """Tell what a server has made of utterances."""
        for event in self._opinion.arrived():
            if isinstance(event, Final) and self.listener.mode is Mode.ONCE and self._file is None:
                self.listener.rest()  # it waited for a wish of which only a server understood the words
                self._follow_mode()
            self._tell_heard(event)
        self._tell_file()

    def _end_file(self, at: float) -> None:
        if self._file is not None:
            self._file.over = True
            self._pass_on(self.listener.end(at))
            self._tell_file()

    def _tell_file(self) -> None:
        """What the whole of a file says, once it is over and all of it is known."""
        file = self._file
        if file is None or not file.over or self._opinion.waits:
            return
        self._file = None
        self._tell_cockpit(file.heard())
        self.listener.rest()
        self._follow_mode()

    def _tell_state(self) -> None:
        listening = self.listener.mode in (Mode.ONCE, Mode.HOLD)
        state = Microphone(open=self._inputs.is_open, listening=listening, muted=self._muted)
        if state != self._state:
            self._state = state
            self._tell_cockpit(state)
