"""What befalls sound devices, at the virtual ones: each lasts while its block runs and is mended afterwards."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from tests.virtual_audio import MICROPHONE, MOUTH, SPEAKER, VirtualAudio

_OTHER = "other_speaker"


@contextmanager
def microphone_unplugged(audio: VirtualAudio) -> Iterator[None]:
    """It vanishes; the server gives its listeners whatever source is left."""
    audio.control("unload-module", _module(audio, "module-virtual-source"))
    yield
    _plug_microphone(audio)


@contextmanager
def speaker_unplugged(audio: VirtualAudio) -> Iterator[None]:
    """It vanishes, and comes back with another sampling rate."""
    audio.control("unload-module", _module(audio, f"sink_name={SPEAKER}"))
    yield
    audio.control("load-module", "module-null-sink", f"sink_name={SPEAKER}", "rate=44100")
    audio.control("set-default-sink", SPEAKER)
    audio.attend(f"{SPEAKER}.monitor")


@contextmanager
def microphone_stalls(audio: VirtualAudio) -> Iterator[None]:
    """Streams stay and give nothing: a Bluetooth headset out of reach, a device that another program has taken."""
    audio.control("suspend-source", MICROPHONE, "1")
    yield
    audio.control("suspend-source", MICROPHONE, "0")


@contextmanager
def speaker_stalls(audio: VirtualAudio) -> Iterator[None]:
    """Streams stay and nothing is taken from them."""
    audio.control("suspend-sink", SPEAKER, "1")
    yield
    audio.control("suspend-sink", SPEAKER, "0")


@contextmanager
def default_moves(audio: VirtualAudio) -> Iterator[None]:
    """Another speaker becomes the default, and leaves again."""
    audio.control("load-module", "module-null-sink", f"sink_name={_OTHER}", "rate=44100")
    audio.attend(f"{_OTHER}.monitor")
    audio.control("set-default-sink", _OTHER)
    yield
    audio.control("set-default-sink", SPEAKER)
    audio.control("unload-module", _module(audio, f"sink_name={_OTHER}"))


@contextmanager
def server_hangs(audio: VirtualAudio) -> Iterator[None]:
    """Calls into PortAudio do not come back."""
    with audio.hung():
        yield


@contextmanager
def server_restarts(audio: VirtualAudio) -> Iterator[None]:
    """Every device is unplugged at once."""
    audio.stop()
    yield
    audio.start()


Trouble = Callable[[VirtualAudio], AbstractContextManager[None]]
TROUBLES: dict[str, Trouble] = {
    "microphone unplugged": microphone_unplugged,
    "speaker unplugged": speaker_unplugged,
    "microphone stalls": microphone_stalls,
    "speaker stalls": speaker_stalls,
    "default moves": default_moves,
    "server hangs": server_hangs,
    "server restarts": server_restarts,
}


def _plug_microphone(audio: VirtualAudio) -> None:
    audio.control("load-module", "module-virtual-source", f"source_name={MICROPHONE}", f"master={MOUTH}.monitor")
    audio.control("set-default-source", MICROPHONE)
    audio.attend(MICROPHONE)


def _module(audio: VirtualAudio, words: str) -> str:
    """Number of the loaded module in whose line the words stand."""
    return next(line.split()[0] for line in audio.control("list", "short", "modules").splitlines() if words in line)
