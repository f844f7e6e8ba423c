"""The speaking half of the sound process: voice, tones and music, and the speaker that is open while it is used."""

import contextlib
import time
from collections.abc import Callable

from app.assistant.speech.devices.outputs import Outputs
from app.assistant.speech.devices.soundsystem import SoundSystem
from app.assistant.speech.speaking.earcons import Timbre, earcon
from app.assistant.speech.speaking.mixing import Mixer, Tap
from app.assistant.speech.speaking.music import Music
from app.assistant.speech.speaking.playback import Playback
from app.assistant.speech.speaking.voice import Voice
from app.assistant.speech.speaking.voicing import Voicing
from app.assistant.speech.wire import Event, Prepare, Problem, Speak, Start

_RATE = 48000
_ECHO_SECONDS = 0.25  # sound in the room after the last sample


class Mouth:
    """`audible` tells the ears when the cockpit would hear itself speak; `music` takes its commands from any thread."""

    def __init__(self, start: Start, tell: Callable[[Event], None], system: SoundSystem) -> None:
        self._playback = Playback(_RATE, tell)
        self.music = Music(_RATE, tell)
        self._mixer = Mixer(self._playback, self.music)
        self._voicing = Voicing(start, self._playback, tell)
        self._outputs = Outputs(start.speaker, self._mixer, tell, system, self._hold, self._go_on)
        self.timbre = Timbre()
        self._held = False
        self._last_spoke = 0.0

    @property
    def device(self) -> str:
        """The speaker's name, "" where there is none."""
        return self._outputs.name

    @property
    def loudspeakers(self) -> int:
        """2, or 4 with rear ones."""
        return self._outputs.loudspeakers

    @property
    def voice(self) -> Voice:
        return self._voicing.voice

    @property
    def problems(self) -> list[Problem]:
        """What is missing, in sentences."""
        return [problem for problem in (self._voicing.problem, self._outputs.problem) if problem is not None]

    @property
    def tap(self) -> Tap | None:
        """Sees everything that leaves the speaker, mono at 48 kHz, in the sound device's thread."""
        return self._mixer.tap

    @tap.setter
    def tap(self, tap: Tap | None) -> None:
        self._mixer.tap = tap

    @property
    def voice_tap(self) -> Tap | None:
        """Sees voice and tones alone, as `tap` does."""
        return self._mixer.voice_tap

    @voice_tap.setter
    def voice_tap(self, tap: Tap | None) -> None:
        self._mixer.voice_tap = tap

    @property
    def audible(self) -> bool:
        """The voice sounds, or did a moment ago."""
        if self._playback.speaking:
            self._last_spoke = time.monotonic()
        return time.monotonic() - self._last_spoke < _ECHO_SECONDS

    @property
    def sounding(self) -> bool:
        """Voice, tones or music leave the speaker."""
        return self._mixer.busy

    @property
    def outside(self) -> bool:
        """Music sounds that does not leave through here, so that `tap` does not see it."""
        return self.music.outside

    def set_language(self, language: str) -> None:
        """Choose the voice for a language."""
        self._voicing.set_language(language)

    def speak(self, job: Speak) -> None:
        """Queue a text."""
        self._playback.begin(job.id, job.text, ahead=job.ahead)
        self._outputs.use()
        self._voicing.say(job)

    def prepare(self, job: Prepare) -> None:
        """Make the sound of a text ahead: a Speak of it then starts at once."""
        self._voicing.prepare(job)

    def earcon(self, name: str) -> None:
        """Play a tone now; a name that is none is ignored."""
        with contextlib.suppress(KeyError):
            self._playback.sound(earcon(name, _RATE, self.timbre))
            self._outputs.use()

    def lower(self) -> None:
        """Speak more softly until `resume`."""
        self._playback.lower()

    def pause(self) -> None:
        """Fall silent within one block and keep what is still to be said."""
        self._playback.pause()

    def resume(self) -> None:
        """Go on as before, from the start of the interrupted word or of its phrase."""
        self._playback.resume()

    def stop(self) -> None:
        """Silence within one block; what was still to be said is dropped."""
        self._playback.stop(time.monotonic())
        self._last_spoke = 0.0

    def set_volume(self, level: float) -> None:
        self._playback.volume = min(1.0, max(0.0, level))

    def watch(self) -> None:
        """Called a few times a second: open what is needed, close an idle speaker, replace a lost one."""
        self._outputs.watch(busy=self._mixer.busy)

    def close(self) -> None:
        self._playback.stop(time.monotonic())
        self._outputs.close()

    def _hold(self) -> None:
        """The speaker is gone: keep what is being said, unless somebody speaks over it anyway."""
        if not self._playback.paused:
            self._held = True
            self._playback.pause()

    def _go_on(self) -> None:
        if self._held:
            self._held = False
            self._playback.resume()
