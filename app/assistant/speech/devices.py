"""PortAudio behind three functions, so that a machine without it, or without devices, is one sentence and no crash."""

from typing import Any

FIRST_BLOCK_GRACE = 2.0  # seconds: a Bluetooth or sleeping device is slow to begin


_WORDS = {
    "input": ("microphone", "type instead of speaking"),
    "output": ("speaker", "read the answers on the screen"),
}


class NoDevice(Exception):
    """No such device, no permission, or no sound system; the text is one sentence for people with the mend."""


def portaudio() -> Any:
    """The sounddevice module; raises NoDevice where PortAudio is missing."""
    try:
        import sounddevice
    except (ImportError, OSError) as error:
        raise NoDevice(
            "The PortAudio library is missing, so there is no sound: run `apt install libportaudio2` "
            "(or `pip install --force-reinstall sounddevice`)."
        ) from error
    return sounddevice


def find(direction: str, wanted: str) -> tuple[int, str]:
    """Number and name of the input or output (`direction`) whose name has `wanted` in it, or the default one."""
    sound = portaudio()
    channels = f"max_{direction}_channels"
    try:
        devices = list(sound.query_devices())
        default = sound.query_hostapis(sound.default.hostapi)[f"default_{direction}_device"] if devices else -1
    except sound.PortAudioError as error:
        raise NoDevice(f"The sound system does not answer ({error}): check that it runs, then try again.") from error
    usable = [(number, str(device["name"])) for number, device in enumerate(devices) if device[channels] > 0]
    if wanted:
        usable = [(number, name) for number, name in usable if wanted.lower() in name.lower()]
    if not usable:
        what, instead = _WORDS[direction]
        named = f" named “{wanted}”" if wanted else ""
        raise NoDevice(f"There is no {what}{named}: plug one in, or {instead}.")
    return next((item for item in usable if item[0] == default), usable[0])


def look_again() -> None:
    """Make PortAudio read its device list anew; every stream must be closed."""
    sound = portaudio()
    sound._terminate()
    sound._initialize()
