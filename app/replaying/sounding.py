"""The recorded sound of a session, played by a process of its own in step with the picture."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from app.study.record.track import segments

ROOT = Path(__file__).resolve().parents[2]
TRACKS = ("participant", "assistant")
GRACE = 3.0


class Silent:
    """A session without sound."""

    there = False
    told: Callable[[str], None] = staticmethod(lambda sentence: None)

    def play(self, at: float, since: float) -> None: ...
    def stop(self) -> None: ...
    def close(self) -> None: ...


class Sounding(QObject):
    """`told` is called with one sentence when the sound cannot be heard."""

    there = True
    _said = Signal(str)

    def __init__(self, session: Path, speaker: str = "") -> None:
        super().__init__()
        self.told: Callable[[str], None] = lambda sentence: None
        self._said.connect(lambda sentence: self.told(sentence), Qt.ConnectionType.QueuedConnection)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app.replaying.sound_child", str(session.resolve()), speaker],
            cwd=ROOT,
            env=dict(os.environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._listener = threading.Thread(target=self._listen, name="replayed sound", daemon=True)
        self._listener.start()

    def play(self, at: float, since: float) -> None:
        """Session second `at` is heard at monotonic time `since`, and on from there."""
        self._send({"play": at, "since": since})

    def stop(self) -> None:
        """Silence."""
        self._send({"stop": True})

    def close(self) -> None:
        """End the process."""
        with contextlib.suppress(OSError):
            self._process.stdin.close()  # type: ignore[union-attr]
        try:
            self._process.wait(GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join(GRACE)

    def _send(self, wish: dict[str, object]) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(json.dumps(wish).encode() + b"\n")
            self._process.stdin.flush()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                with contextlib.suppress(ValueError, KeyError, RuntimeError):
                    self._said.emit(str(json.loads(line)["problem"]))


def sound_of(session: Path, speaker: str) -> Sounding | Silent:
    """What plays a session's sound; nothing where none was recorded or no speaker is wanted."""
    audio = session / "audio"
    recorded = any(segments(audio, track) or [*audio.glob(f"{track}-*.pcm")] for track in TRACKS)
    return Sounding(session, speaker) if recorded and speaker != "none" else Silent()
