"""Makes speech in a thread of its own: texts to be said in their order, and texts to be ready in between."""

import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator

from app.assistant.speech.engines import choose_voice
from app.assistant.speech.reasons import why
from app.assistant.speech.speaking.playback import Playback
from app.assistant.speech.speaking.voice import Manner, NoVoice, Voice, WordMark
from app.assistant.speech.tone import Resampler, Samples, from_pcm
from app.assistant.speech.wire import Event, Prepare, Problem, Speak, Start

_KEPT = 6  # texts that are ready; the one unused for longest goes first

Made = list[tuple[Samples, tuple[WordMark, ...]]]
"""The sound of a text at the playback's rate, sentence by sentence."""
_Key = tuple[str, str, Manner]


class Voicing:
    """Owns the voice. A text that must be said goes before those that shall be ready."""

    def __init__(self, start: Start, playback: Playback, tell: Callable[[Event], None]) -> None:
        self._start, self._playback, self._tell = start, playback, tell
        self.voice: Voice
        self.problem: Problem | None = None
        self._news = threading.Condition()
        self._to_say: deque[Speak] = deque()
        self._to_prepare: deque[Prepare] = deque()
        self._ready: OrderedDict[_Key, Made] = OrderedDict()
        self.set_language(start.language)
        threading.Thread(target=self._work, name="voice", daemon=True).start()

    def set_language(self, language: str) -> None:
        """Choose the voice for a language."""
        self.voice, sentence = choose_voice(self._start, language, lambda news: self._tell(Problem("voice", news)))
        self.problem = Problem("voice", sentence) if sentence else None
        with self._news:
            self._ready.clear()

    def say(self, job: Speak) -> None:
        """Make the sound of a text that the playback has queued."""
        with self._news:
            if job.ahead:
                self._to_say.appendleft(job)
            else:
                self._to_say.append(job)
            self._news.notify()

    def prepare(self, job: Prepare) -> None:
        """Have the sound of a text ready for when it is said."""
        with self._news:
            self._to_prepare.append(job)
            while len(self._to_prepare) > _KEPT:
                self._to_prepare.popleft()
            self._news.notify()

    def _work(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._to_say or self._to_prepare)
                job: Speak | Prepare = self._to_say.popleft() if self._to_say else self._to_prepare.popleft()
            said, failed = job if isinstance(job, Speak) else None, ""
            made: Made = []
            try:
                for piece in self._pieces(job):
                    made.append(piece)
                    news = [piece] if said is not None else made
                    said = said or self._taken_over(job)
                    if said is None and self._to_say:
                        break
                    if said is not None and not all(self._playback.add(said.id, *each) for each in news):
                        break
                else:
                    if isinstance(job, Prepare):
                        self._keep(job, made)
            except NoVoice as error:
                failed = str(error)
            except Exception as error:  # an engine's own kind: the next text must still be tried
                failed = why("voice_failed", voice=self.voice.name, error=type(error).__name__)
            if said is not None:
                if failed:
                    self._tell(Problem("voice", failed))
                self._playback.complete(said.id, failed=bool(failed))

    def _pieces(self, job: Speak | Prepare) -> Iterator[tuple[Samples, tuple[WordMark, ...]]]:
        with self._news:
            made = self._ready.get(_key(job))
            if made is not None:
                self._ready.move_to_end(_key(job))
        if made is not None:
            yield from made
            return
        if not self.voice.speaks(job.language):
            self.set_language(job.language)
        for piece in self.voice.speak(job.text, job.language, _manner(job)):
            sound = Resampler(piece.rate, self._playback.rate)(from_pcm(piece.samples))
            yield sound, piece.words

    def _taken_over(self, job: Speak | Prepare) -> Speak | None:
        """The text that is to be said next, where it is the one being made ready."""
        with self._news:
            if self._to_say and _key(self._to_say[0]) == _key(job):
                return self._to_say.popleft()
        return None

    def _keep(self, job: Prepare, made: Made) -> None:
        with self._news:
            self._ready[_key(job)] = made
            while len(self._ready) > _KEPT:
                self._ready.popitem(last=False)


def _key(job: Speak | Prepare) -> _Key:
    return job.text, job.language, _manner(job)


def _manner(job: Speak | Prepare) -> Manner:
    """Within what engines can do, whatever was asked."""
    return Manner(min(12.0, max(-12.0, job.pitch)), min(2.0, max(0.5, job.rate)), job.variant)
