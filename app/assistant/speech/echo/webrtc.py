"""WebRTC's audio processing as the `livekit` wheel carries it: echo, noise, rumble and level, in frames of 10 ms."""

from typing import Any

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.reasons import why
from app.assistant.speech.tone import Samples, from_pcm, to_pcm

FRAME = RATE // 100


class NoProcessing(Exception):
    """The wheel is missing or broken; the text is one sentence for people with the mend."""


class WebRtc:
    """One stream of microphone blocks beside what the speaker plays; answers FRAME samples late."""

    def __init__(self, *, echo: bool, noise: bool, gain: bool) -> None:
        """Raises NoProcessing."""
        try:
            from livekit.rtc.apm import AudioProcessingModule
            from livekit.rtc.audio_frame import AudioFrame
        except (ImportError, OSError) as error:
            raise NoProcessing(why("no_webrtc", error=error)) from error
        self._frame: Any = AudioFrame
        self._echo = echo
        self._module: Any = AudioProcessingModule(
            echo_cancellation=echo, noise_suppression=noise, high_pass_filter=True, auto_gain_control=gain
        )
        self._waiting = np.zeros((2, 0), np.float32)
        self._done = np.zeros(FRAME, np.float32)

    def __call__(self, speaker: Samples, microphone: Samples, delay: float = 0.0) -> Samples:
        """As many samples as were given; `delay`: seconds by which the speaker's stand before their echo."""
        waiting = np.concatenate([self._waiting, np.stack([speaker, microphone])], axis=1)
        whole = waiting.shape[1] // FRAME * FRAME
        self._waiting = waiting[:, whole:]
        done = [self._done]
        for place in range(0, whole, FRAME):
            far, near = waiting[:, place : place + FRAME]
            if self._echo:
                self._module.process_reverse_stream(self._framed(far))
                self._module.set_stream_delay_ms(round(1000 * delay))
            frame = self._framed(near)
            self._module.process_stream(frame)
            done.append(from_pcm(bytes(frame.data)))
        ready = np.concatenate(done)
        self._done = ready[len(microphone) :]
        return ready[: len(microphone)]

    def _framed(self, samples: Samples) -> Any:
        return self._frame(bytearray(to_pcm(samples)), RATE, 1, FRAME)
