"""Opening a PortAudio stream in the first form its device takes, and closing one that may be dead."""

from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple

from app.assistant.speech.devices.portaudio import NoDevice, portaudio
from app.assistant.speech.reasons import why

OnSound = Callable[[Any, int, Any, Any], None]  # PortAudio's callback: data, frames, times, status


class Form(NamedTuple):
    """What a device may be asked for: samples a second, channels."""

    rate: int
    channels: int


def opened(
    direction: Literal["input", "output"],
    device: int,
    forms: Sequence[Form],
    seconds: float,
    begin: Callable[[Form], OnSound],
    refused: Callable[[str], str],
    latency: float | Literal["low"] = "low",
) -> tuple[Any, Form]:
    """A running 16-bit stream and its form: the first of `forms` that the device takes, in blocks of `seconds`.

    `begin` prepares for a form and answers the callback, before the first block comes. `refused` makes the sentence
    for people of PortAudio's words. `latency` in seconds, or as low as the device has it. Raises NoDevice.
    """
    sound = portaudio()
    make = sound.RawInputStream if direction == "input" else sound.RawOutputStream
    problem = why("no_form")
    for form in forms:
        stream = None
        try:
            stream = make(
                samplerate=form.rate,
                blocksize=round(form.rate * seconds),
                device=device,
                channels=form.channels,
                dtype="int16",
                latency=latency,
                callback=begin(form),
            )
            stream.start()
            return stream, form
        except sound.PortAudioError as error:
            problem = str(error.args[0])
            if stream is not None:
                stream.close(ignore_errors=True)
    raise NoDevice(refused(problem))


def close_stream(stream: Any) -> None:
    """Drop what is on its way and let the device go; may hang on a dead device, so call it where that does no harm."""
    stream.abort(ignore_errors=True)
    stream.close(ignore_errors=True)
