"""Sound files in: WAV of any rate, mono or more, 8 to 32 bits, as 16-bit mono at 16 kHz."""

import wave
from pathlib import Path

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.tone import Samples, resampled, to_pcm

_LONGEST = 600.0  # seconds


class BadSound(ValueError):
    """A file that cannot be heard; the text is one sentence for people."""


def read_wav(path: Path) -> bytes:
    """16-bit mono samples at 16 kHz. Raises BadSound."""
    try:
        with wave.open(str(path), "rb") as file:
            rate, channels, width = file.getframerate(), file.getnchannels(), file.getsampwidth()
            if not 4000 <= rate <= 192_000 or width > 4:
                raise wave.Error(f"{rate} samples a second of {8 * width} bits")
            frames = file.readframes(min(file.getnframes(), int(_LONGEST * rate)))
    except FileNotFoundError as error:
        raise BadSound(f"There is no sound file {path}: check the name.") from error
    except (OSError, EOFError, RuntimeError, ValueError, wave.Error) as error:  # WAVE raises any of them
        reason = str(error) or "it ends too early"
        raise BadSound(f"{path} cannot be heard ({reason}): give an uncompressed WAV file.") from error
    if not frames:
        return b""
    whole = len(frames) // (width * channels) * width * channels
    sound = floats(frames[:whole], width).reshape(-1, channels).mean(axis=1, dtype=np.float32)
    return to_pcm(resampled(sound, rate, RATE))


def floats(data: bytes, width: int) -> Samples:
    """Samples of 1 to 4 bytes as -1 to 1."""
    if width == 1:
        return (np.frombuffer(data, np.uint8).astype(np.float32) - np.float32(128)) / np.float32(128)
    if width == 3:
        padded = np.zeros((len(data) // 3, 4), np.uint8)
        padded[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, 3)
        return padded.view("<i4").ravel().astype(np.float32) / np.float32(2**31)
    kind = {2: "<i2", 4: "<i4"}[width]
    return np.frombuffer(data, kind).astype(np.float32) / np.float32(2 ** (8 * width - 1))
