"""A private PulseAudio server with a speaker one can listen to and a microphone one can speak into.

    def test_hears(virtual_audio):          # fixture: `from tests.virtual_audio import virtual_audio`
        virtual_audio.speak(path)           # a WAV file into the microphone; returns when it has been played
        with virtual_audio.recording() as sound: ...   # what left the speaker: sound.samples() afterwards

`virtual_audio.environment` is what a child process needs to find it; the fixture also sets it for this process.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.assistant.speech.speaking.espeak import EspeakVoice
from app.dev.build_speech import ROOT, build

SPEAKER, MOUTH, MICROPHONE = "virtual_speaker", "virtual_mouth", "virtual_microphone"
RECORDING_RATE = 16000
_LISTENING_RATE = 8000  # of those who only keep a source prompt
_PROGRAMS = ("pulseaudio", "pactl", "paplay", "parec")
_PATIENCE = 20.0
# The server ends when our end of its standard input is closed, by us or by our death.
_UNTIL_WE_END = '"$@" & server=$!; read -r _; kill -9 $server; wait $server 2>/dev/null'
_SCRIPT = f"""
load-module module-native-protocol-unix auth-anonymous=1 socket={{socket}}
load-module module-null-sink sink_name={SPEAKER} rate=48000
load-module module-null-sink sink_name={MOUTH} rate=48000
load-module module-virtual-source source_name={MICROPHONE} master={MOUTH}.monitor
set-default-sink {SPEAKER}
set-default-source {MICROPHONE}
"""


class Recording:
    """Sound caught at the virtual speaker."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def samples(self) -> NDArray[np.float32]:
        """Mono at `RECORDING_RATE`, -1 to 1; what has been caught so far."""
        data = self._path.read_bytes()
        return np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float32) / np.float32(32768)

    def wait_for(self, wanted: Callable[[NDArray[np.float32]], bool]) -> None:
        """Return once what has been caught is as wanted; TimeoutError if it never is."""
        until = time.monotonic() + _PATIENCE
        while not wanted(self.samples()):
            if time.monotonic() > until:
                raise TimeoutError("the speaker gave nothing of the kind")
            time.sleep(0.02)


class VirtualAudio:
    """The running server."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._listeners: list[subprocess.Popen[bytes]] = []
        socket = folder / "native"
        config = folder / "pulse.pa"
        config.write_text(_SCRIPT.format(socket=socket), encoding="utf-8")
        client = folder / "client.conf"
        client.write_text(f"default-server = unix:{socket}\nautospawn = no\n", encoding="utf-8")
        self.environment = {
            "PULSE_SERVER": f"unix:{socket}",
            "PULSE_CLIENTCONFIG": str(client),
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_STATE_PATH": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
        }
        self._arguments = ["pulseaudio", "-n", "-F", str(config), "--daemonize=no", "--exit-idle-time=-1"]
        self._arguments += ["--disallow-exit", "--use-pid-file=no", "--log-target=stderr", "--log-level=error"]

    def start(self) -> None:
        """Run the server and wait until it answers."""
        with (self._folder / "pulse.log").open("ab") as log:
            command = ["sh", "-c", _UNTIL_WE_END, "sh", *self._arguments]
            self._process = subprocess.Popen(command, env=self._env(), stdin=subprocess.PIPE, stdout=log, stderr=log)
        until = time.monotonic() + _PATIENCE
        while self._run("pactl", "info", check=False).returncode != 0 or MICROPHONE not in self._sources():
            if self._process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(
                    f"pulseaudio does not run: {(self._folder / 'pulse.log').read_text(encoding='utf-8')}"
                )
            time.sleep(0.02)
        for source in (f"{SPEAKER}.monitor", MICROPHONE):
            self.attend(source)

    def attend(self, source: str) -> None:
        """Keep a source prompt: a null sink that nobody listens to closely moves sound in lumps of two seconds."""
        path = self._folder / f"{source}{time.monotonic_ns()}.raw"
        command = [
            "parec",
            f"--device={source}",
            "--latency-msec=10",
            f"--rate={_LISTENING_RATE}",
            "--channels=1",
            str(path),
        ]
        self._listeners.append(subprocess.Popen(command, env=self._env()))
        until = time.monotonic() + _PATIENCE
        while not (path.exists() and path.stat().st_size):
            if time.monotonic() > until:
                raise RuntimeError(f"{source} gives no sound")
            time.sleep(0.02)

    def stop(self) -> None:
        """End the server: to a program, every device has been unplugged."""
        while self._listeners:
            listener = self._listeners.pop()
            listener.kill()
            listener.wait()
        if self._process is not None:
            self._process.communicate()
            self._process = None
            (self._folder / "native").unlink(missing_ok=True)

    def speak(self, path: Path) -> None:
        """Play a WAV file into the microphone, to its end."""
        self._run("paplay", f"--device={MOUTH}", str(path))

    @contextmanager
    def recording(self) -> Iterator[Recording]:
        """Catch what leaves the speaker while the block runs."""
        path = self._folder / f"recording{time.monotonic_ns()}.raw"
        form = (f"--rate={RECORDING_RATE}", "--channels=1", "--format=s16le", "--latency-msec=20")
        command = ["parec", f"--device={SPEAKER}.monitor", *form]
        with path.open("wb") as out, subprocess.Popen(command, env=self._env(), stdout=out) as process:
            recording = Recording(path)
            try:
                until = time.monotonic() + _PATIENCE
                while path.stat().st_size == 0 and time.monotonic() < until:
                    time.sleep(0.02)  # the monitor of an idle sink gives silence at once
                yield recording
            finally:
                process.terminate()

    def streams(self, kind: str) -> list[str]:
        """Open `sink-inputs` or `source-outputs`, one line each: who plays, who captures; our own left out."""
        ours = (f" {_LISTENING_RATE}Hz", "module-virtual-source")
        return [line for line in self.control("list", "short", kind).splitlines() if not any(x in line for x in ours)]

    def control(self, *words: str) -> str:
        """What `pactl` with these words answers."""
        return self._run("pactl", *words).stdout.decode().strip()

    @contextmanager
    def hung(self) -> Iterator[None]:
        """The server answers nobody while the block runs, and everybody who asks it waits."""
        assert self._process is not None
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text(encoding="ascii")
        (server,) = children.split()
        os.kill(int(server), signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(int(server), signal.SIGCONT)

    def _sources(self) -> str:
        return self._run("pactl", "list", "short", "sources", check=False).stdout.decode()

    def _run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(command, env=self._env(), check=check, capture_output=True, timeout=60)

    def _env(self) -> dict[str, str]:
        return {**os.environ, **self.environment}


def missing() -> str:
    """Why there can be no virtual audio here; "" if there can."""
    absent = [program for program in _PROGRAMS if shutil.which(program) is None]
    if absent:
        return f"no {', '.join(absent)}: apt install pulseaudio pulseaudio-utils"
    plugin = Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_pulse.so")
    return "" if next(plugin, None) else "ALSA cannot reach PulseAudio: apt install libasound2-plugins"


@pytest.fixture(scope="module")
def audio_server() -> Iterator[VirtualAudio]:
    """One server for the tests of a file; skipped with the reason where there can be none."""
    if reason := missing():
        pytest.skip(reason)
    with tempfile.TemporaryDirectory(prefix="pulse") as folder:
        audio = VirtualAudio(Path(folder))
        try:
            audio.start()
            yield audio
        finally:
            audio.stop()


@pytest.fixture
def virtual_audio(audio_server: VirtualAudio, monkeypatch: pytest.MonkeyPatch) -> VirtualAudio:
    """The server, found by this process and its children while the test runs."""
    for name, value in audio_server.environment.items():
        monkeypatch.setenv(name, value)
    return audio_server


def write_wav(path: Path, samples: NDArray[np.float32], rate: int = RECORDING_RATE) -> Path:
    """Save mono samples, -1 to 1."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
    return path


def spoken(path: Path, text: str, *, lead: float = 0.3, tail: float = 1.0) -> Path:
    """A WAV file of eSpeak NG saying `text`, with silence around it."""
    pieces = list(_espeak().speak(text, "en"))
    rate = pieces[0].rate
    sound = np.frombuffer(b"".join(piece.samples for piece in pieces), "<i2").astype(np.float32) / np.float32(32768)
    silence = [np.zeros(round(seconds * rate), np.float32) for seconds in (lead, tail)]
    return write_wav(path, np.concatenate([silence[0], sound * np.float32(1.5), silence[1]]), rate)


@cache
def _espeak() -> EspeakVoice:
    """The one voice of this process: its library has global state."""
    return EspeakVoice()


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built-in speech model: what `make` has built, else built now."""
    made = ROOT / "build" / "speech"
    if (ROOT / "build" / "speech.stamp").exists() and (made / "en" / "commands.arpa").exists():
        return made
    folder = tmp_path_factory.mktemp("speech")
    build(folder)
    return folder
