"""Everything that leaves the speaker, mixed once: music on its loudspeakers, voice and tones from all of them."""

from collections.abc import Callable

from app.assistant.speech.devices.pacing import Pace
from app.assistant.speech.speaking.music import Music
from app.assistant.speech.speaking.playback import Playback
from app.assistant.speech.tone import Samples
from app.sounds.sound_shape import Frames, Spread, below_one

Tap = Callable[[Samples, float], None]
"""Takes what will be heard, mono at the mixer's rate, and when its first sample will, as the device says."""


class Mixer:
    """Emptied by the sound device. `tap` sees each block once, as it is about to leave; `voice_tap` sees no music."""

    def __init__(self, playback: Playback, music: Music) -> None:
        self.rate = playback.rate
        self.tap: Tap | None = None
        self.voice_tap: Tap | None = None
        self._playback, self._music = playback, music
        self._spread, self._pace = Spread(), Pace()

    @property
    def busy(self) -> bool:
        """Something sounds, or is about to."""
        return self._playback.busy or self._music.playing

    def pull(self, count: int, at: float, channels: int = 2) -> Frames:
        """The next `count` frames (n, channels), which will be heard from `at` on; 2 or 4 channels."""
        self._music.speech(self._playback.engaged)
        self._spread.take(self._music.shape)
        true = self._pace(at, count / self.rate)
        frames = self._spread(self._music.pull(count, true), channels)
        voice = self._playback.pull(count, true)
        frames += voice[:, None]
        if self.voice_tap is not None:
            self.voice_tap(voice, at)
        frames = below_one(frames)
        if self.tap is not None:
            self.tap(frames.mean(axis=1), at)
        return frames
