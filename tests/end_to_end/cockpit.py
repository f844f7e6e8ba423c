"""The cockpit as a program of its own on a virtual screen, with the virtual microphone and speaker.

with Cockpit(screen, tmp_path) as cockpit:      # screen and virtual_audio: fixtures
    cockpit.wait_until_listening(virtual_audio)
    virtual_audio.speak(path)
    cockpit.wait_for(lambda: cockpit.changes(SIGNAL))
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tests.virtual_audio import VirtualAudio

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 45.0
SOUND, STAND_IN = "app.assistant.speech.child", "app.endpoint"
DRIVER_DIAL, PASSENGER_DIAL = (118, 615, 240, 675), (1686, 615, 1808, 675)  # left, top, right, bottom of the numbers
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""
_CLOSE = """
import ctypes, sys

class Message(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int)]
    _fields_ += [("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("name", ctypes.c_ulong)]
    _fields_ += [("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("room", ctypes.c_char * 96)]

x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(x.XOpenDisplay(None))
atom = x.XInternAtom
protocols, delete = (atom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
window = int(sys.argv[1])
message = Message(33, 0, 1, display, window, protocols, 32, (ctypes.c_long * 5)(delete, 0))
x.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
x.XSync(display, 0)
"""
Seen = TypeVar("Seen")


class Cockpit:
    """Running `python main.py` with its records in `folder`/out; ended with the block, whatever happened in it."""

    def __init__(self, environment: Mapping[str, str], folder: Path, *options: str) -> None:
        self.out = folder / "out"
        self._folder = folder
        self._environment = dict(environment) | {
            name: os.environ[name] for name in os.environ if name.startswith(("PULSE_", "XDG_RUNTIME"))
        }
        self._command = [sys.executable, str(ROOT / "main.py"), "--windowed", "--size", "1920x720", "--mode", "night"]
        self._command += ["--reduced-motion", "--out", str(self.out), "--data", str(folder / "data"), *options]
        self._pictures = 0

    def __enter__(self) -> "Cockpit":
        with (self._folder / "said").open("wb") as said:
            self.process = subprocess.Popen(
                self._command, cwd=ROOT, env=self._environment, stdout=said, stderr=subprocess.STDOUT
            )
        return self

    def __exit__(self, *error: object) -> None:
        left = self.children() if self.process.poll() is None else {}
        self.process.kill()
        self.process.wait()
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def wait_for(self, seen: Callable[[], Seen]) -> Seen:
        """What `seen` gives as soon as it is true; TimeoutError with what the program said when it never is."""
        until = time.monotonic() + PATIENCE
        while not (found := seen()):
            if time.monotonic() > until or self.process.poll() is not None:
                raise TimeoutError(f"nothing of the kind; status {self.process.poll()}, said: {self.said()}")
            time.sleep(0.05)
        return found

    def wait_until_listening(self, audio: VirtualAudio) -> None:
        """The microphone is open for the wake phrase."""
        self.wait_for(lambda: audio.streams("source-outputs"))
        self.wait_for(lambda: self.child(STAND_IN))

    def end(self, number: int) -> int:
        """Send a signal and return the exit status."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    def said(self) -> str:
        """What it wrote to its terminal."""
        return (self._folder / "said").read_text(encoding="utf-8")

    def log(self) -> str:
        """Its log file."""
        return (self._folder / "data" / "meridian.log").read_text(encoding="utf-8")

    def changes(self, signal_name: str) -> list[dict[str, Any]]:
        """The journal's entries of one signal."""
        return [entry for entry in self._lines("journal.jsonl") if entry["signal"] == signal_name]

    def transcript(self) -> list[dict[str, Any]]:
        """The turns that are over."""
        return self._lines("transcript.jsonl")

    def _lines(self, name: str) -> list[dict[str, Any]]:
        path = self.out / name
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True) if path.exists() else []
        return [json.loads(line) for line in lines if line.endswith("\n")]

    def child(self, module: str) -> int:
        """The process that runs a module for this program; 0 while there is none."""
        return next((pid for pid, command in self.children().items() if module in command), 0)

    def children(self) -> dict[int, str]:
        """Process → command line of everything this program started, and what that started."""
        parents: dict[int, int] = {}
        for path in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                parents[int(path.parent.name)] = int(path.read_text(encoding="utf-8").rpartition(")")[2].split()[1])
        found = {self.process.pid}
        while more := {pid for pid, parent in parents.items() if parent in found} - found:
            found |= more
        return {pid: _command_line(pid) for pid in found - {self.process.pid}}

    def picture(self) -> QImage:
        """What the whole screen shows, seen from another process."""
        self._pictures += 1
        path = self._folder / f"screen{self._pictures}.png"
        subprocess.run([sys.executable, "-c", _GRAB, str(path)], env=self._environment, check=True, timeout=PATIENCE)
        return QImage(str(path))

    def still_picture(self, region: tuple[int, int, int, int]) -> QImage:
        """A picture once what is written in a region has come to rest."""
        pictures = [self.picture()]

        def rests() -> bool:
            pictures.append(self.picture())
            before, now = (strokes(picture, region) for picture in pictures[-2:])
            return bool(now.any()) and bool((before == now).all())

        self.wait_for(rests)
        return pictures[-1]

    def close_window(self) -> None:
        """What a window manager does when the cross in the corner is clicked."""
        search = ["xdotool", "search", "--onlyvisible", "--name", "^Meridian$"]
        found = subprocess.run(search, env=self._environment, check=True, timeout=PATIENCE, capture_output=True)
        close = [sys.executable, "-c", _CLOSE, found.stdout.split()[-1].decode()]
        subprocess.run(close, env=self._environment, check=True, timeout=PATIENCE)

    def press(self, action: str, key: str) -> None:
        """`keydown` or `keyup` of a key."""
        subprocess.run(["xdotool", action, key], env=self._environment, check=True, timeout=PATIENCE)


def strokes(picture: QImage, region: tuple[int, int, int, int]) -> NDArray[np.bool_]:
    """Where in a region something is written in bright letters."""
    left, top, right, bottom = region
    part = picture.copy(left, top, right - left, bottom - top).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), part.bytesPerLine())
    return rows[:, : part.width()] > 190


def alive(pid: int) -> bool:
    """Whether a process runs; a zombie does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""
