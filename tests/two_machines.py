"""Two machines with a cable between them, out of network namespaces: processes of each see nothing but the other.

Fixtures `cable`, which skips with the reason where namespaces are not permitted, and `start`, for processes on them.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
RIG, DESK = "10.77.0.1", "10.77.0.2"


class Cable:
    """`rig` and `desk` name the machines; the rig is at `RIG`, the desk at `DESK`."""

    def __init__(self) -> None:
        """Raises CalledProcessError where that is not permitted."""
        self.rig, self.desk = f"mr{os.getpid()}", f"md{os.getpid()}"
        try:
            for name in (self.rig, self.desk):
                _ip("netns", "add", name)
            _ip("link", "add", "cable", "netns", self.rig, "type", "veth", "peer", "name", "cable", "netns", self.desk)
            for name, address in ((self.rig, RIG), (self.desk, DESK)):
                _ip("-n", name, "address", "add", f"{address}/24", "dev", "cable")
                _ip("-n", name, "link", "set", "lo", "up")
                _ip("-n", name, "link", "set", "cable", "up")
        except subprocess.CalledProcessError:
            self.remove()
            raise

    def cut(self) -> None:
        """Pull the cable out."""
        _ip("-n", self.rig, "link", "set", "cable", "down")

    def mend(self) -> None:
        """Plug it in again."""
        _ip("-n", self.rig, "link", "set", "cable", "up")

    def start(
        self, machine: str, arguments: Sequence[str], env: dict[str, str], output: Path
    ) -> "subprocess.Popen[str]":
        """A Python process on one of the machines, which takes lines and writes into a file."""
        command = ["ip", "netns", "exec", machine, sys.executable, *arguments]
        with output.open("w") as file:
            pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": file, "stderr": subprocess.STDOUT}
            return subprocess.Popen(command, env=env, cwd=ROOT, text=True, **pipes)

    def ports(self, machine: str) -> list[str]:
        """What waits for others there, over TCP or UDP, on an address that others can reach."""
        listening = _ip("netns", "exec", machine, "ss", "-lntuH").splitlines()
        places = [line.split()[4] for line in listening]
        return [place for place in places if not place.startswith(("127.", "[::1]"))]

    def remove(self) -> None:
        """Both machines are gone."""
        for name in (self.rig, self.desk):
            subprocess.run(["ip", "netns", "delete", name], capture_output=True, check=False)


@pytest.fixture
def cable() -> Iterator[Cable]:
    """Two machines for one test."""
    if sys.platform != "linux" or shutil.which("ip") is None or shutil.which("ss") is None:
        pytest.skip("two machines need Linux with iproute2")
    try:
        made = Cable()
    except subprocess.CalledProcessError as error:
        pytest.skip(f"two machines need the right to make network namespaces: {error.stderr.strip()}")
    yield made
    made.remove()


def seen(what: Callable[[], Any], about: Callable[[], object] = lambda: "") -> Any:
    """What is true sooner or later."""
    until = time.monotonic() + 150
    while not (found := what()):
        assert time.monotonic() < until, about()
        time.sleep(0.02)
    return found


class Told:
    """A process on one of the machines, and what it has printed."""

    def __init__(self, process: "subprocess.Popen[str]", output: Path) -> None:
        self.process, self._output = process, output

    @property
    def lines(self) -> list[str]:
        """Whole ones."""
        return self._output.read_text().split("\n")[:-1]

    def says(self, part: str) -> str:
        """Wait for a line with this in it."""
        return str(seen(lambda: next((line for line in self.lines if part in line), None), lambda: self.lines))

    def messages(self, kind: str) -> list[dict[str, Any]]:
        """Of a desk: what it printed of a kind."""
        said = [json.loads(line) for line in self.lines if line.startswith("{")]
        return [message for message in said if message["kind"] == kind]

    def send(self, **message: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def ended(self) -> int:
        """Its exit status, once it has ended by itself."""
        seen(lambda: self.process.poll() is not None, lambda: self.lines)
        return int(self.process.returncode)


Start = Callable[..., AbstractContextManager[Told]]


@pytest.fixture
def start(cable: Cable, tmp_path: Path) -> Start:
    """`with start(machine, arguments, env) as told`: a process until the end of the block."""

    @contextmanager
    def running(machine: str, arguments: list[str], env: dict[str, str]) -> Iterator[Told]:
        output = tmp_path / f"output-{len(list(tmp_path.glob('output-*')))}"
        process = cable.start(machine, arguments, env, output)
        try:
            yield Told(process, output)
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.terminate()
                try:
                    process.wait(15)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
            assert process.stdin is not None
            with suppress(BrokenPipeError):
                process.stdin.close()

    return running


def _ip(*arguments: str) -> str:
    return subprocess.run(["ip", *arguments], capture_output=True, check=True, text=True).stdout
