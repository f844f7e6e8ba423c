"""A recording in a WAV file as stereo, block by block, at the rate of whoever plays it."""

import wave
from pathlib import Path

import numpy as np

from app.assistant.speech.soundfile import BadSound, floats
from app.assistant.speech.tone import Resampler
from app.sounds.sound_shape import Frames

_BLOCK = 4096  # of the file's own frames


class Recording:
    """Mono or more channels, of which the first two are heard; 8 to 32 bits."""

    def __init__(self, path: Path, at: float, rate: int) -> None:
        """Stands at `at` seconds; blocks come at `rate`. Raises BadSound."""
        self._path = path
        try:
            self._file = wave.open(str(path), "rb")  # noqa: SIM115 - close() closes it
        except (OSError, EOFError, RuntimeError, ValueError, wave.Error) as error:  # WAVE raises any of them
            reason = getattr(error, "strerror", None) or str(error) or "it ends too early"
            raise BadSound(f"{path} cannot be played ({reason}): give an uncompressed WAV file.") from error
        own = self._file.getframerate()
        if not 4000 <= own <= 192_000 or self._file.getsampwidth() > 4:
            self.close()
            raise BadSound(f"{path} cannot be played ({own} samples a second): give an uncompressed WAV file.")
        self._file.setpos(min(self._file.getnframes(), max(0, round(at * own))))
        self._sides = [Resampler(own, rate) for _ in range(2)]

    def block(self) -> Frames:
        """The next frames (n, 2); none at the end. Raises BadSound."""
        width, channels = self._file.getsampwidth(), self._file.getnchannels()
        try:
            data = self._file.readframes(_BLOCK)
        except (OSError, EOFError, RuntimeError, ValueError, wave.Error) as error:
            raise BadSound(f"{self._path} cannot be played to its end ({error}): check its disk.") from error
        whole = len(data) // (width * channels) * width * channels
        frames = floats(data[:whole], width).reshape(-1, channels)
        sides = (frames[:, 0], frames[:, min(1, channels - 1)])
        return np.stack([change(side) for change, side in zip(self._sides, sides, strict=True)], axis=1)

    def close(self) -> None:
        """Let the file go."""
        self._file.close()
