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
        assert program.stdout.readline().startswith(":")
        children = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text(encoding="ascii").split()
        watched = [os.pidfd_open(int(child)) for child in children]
        os.kill(program.pid, signal.SIGKILL)
        program.wait()
        assert watched
        for server in watched:
            assert select.select([server], [], [], 30)[0], "Xvfb outlived the program that started it"
            os.close(server)
