"""A virtual screen ends with the program that asked for it, however that ends."""

import os
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import os, sys
from app.dev.screen import virtual_screen
with virtual_screen(320, 200) as environment:
    print(environment["DISPLAY"], flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("Xvfb"), reason="Xvfb is for Linux; install it there"
)
def test_no_screen_outlives_a_program_that_is_killed() -> None:
    root = Path(__file__).parents[1]
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdin and program.stdout
    with program.stdin, program.stdout:
        display = program.stdout.readline().strip().lstrip(":")
        lock = Path(f"/tmp/.X{display}-lock")
        server = int(lock.read_text(encoding="ascii"))
        os.kill(program.pid, signal.SIGKILL)
        program.wait()
        watched = os.pidfd_open(server) if _lives(server) else -1
        if watched >= 0:
            with os.fdopen(watched, "rb", closefd=True):
                assert select.select([watched], [], [], 30)[0], "Xvfb outlived the program that started it"


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
