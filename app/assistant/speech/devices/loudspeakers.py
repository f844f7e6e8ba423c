"""How many loudspeakers a device has: four where the rear ones can be driven, else two."""

import os
import subprocess

from app.assistant.speech.devices.portaudio import portaudio

_SURROUND = range(4, 9)  # channels of a real device; virtual ones name far more
_PATIENCE = 1.0


def count_loudspeakers(device: int) -> int:
    """2 or 4, for PortAudio's number of an output; one that stands for PulseAudio has as many as its default sink."""
    found = portaudio().query_devices(device)
    channels = int(found["max_output_channels"])
    if channels > _SURROUND[-1]:
        channels = _of_default_sink()
    return 4 if channels in _SURROUND else 2


def _of_default_sink() -> int:
    """As PulseAudio or PipeWire tells; 2 where neither does."""
    try:
        default = _told("info").partition("Default Sink: ")[2].splitlines()[0]
        sink = next(line.split("\t") for line in _told("list", "short", "sinks").splitlines() if default in line)
        return next(int(word[:-2]) for word in sink[3].split() if word.endswith("ch"))
    except (OSError, subprocess.SubprocessError, IndexError, StopIteration, ValueError):
        return 2


def _told(*words: str) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run(["pactl", *words], env=environment, capture_output=True, timeout=_PATIENCE, check=True)
    return done.stdout.decode(errors="replace")
