"""A screen that nobody sees: Xvfb with software OpenGL, for machines without a display and for tests."""

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

_START_SECONDS = 20.0
PR_SET_PDEATHSIG = 1  # <linux/prctl.h>


class NoScreen(Exception):
    """No virtual screen can be had; the text is one sentence with the mend."""


def has_screen(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window could be shown to a person: always on macOS and Windows, else where a display server answers."""
    if sys.platform in ("darwin", "win32"):
        return True
    if environment.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    if wayland := environment.get("WAYLAND_DISPLAY"):
        folder = environment.get("XDG_RUNTIME_DIR", "")
        if os.path.exists(os.path.join(folder, wayland)):  # noqa: PTH110, PTH118 - an absolute name replaces the folder
            return True
    display = environment.get("DISPLAY", "")
    if display.startswith(":"):
        number = display[1:].partition(".")[0]
        return os.path.exists(f"/tmp/.X11-unix/X{number}")  # noqa: PTH110 - a socket, not a file of ours
    return bool(display)


@contextmanager
def virtual_screen(width: int = 1920, height: int = 720) -> Iterator[dict[str, str]]:
    """Run an Xvfb of its own and give the environment for programs that draw on it; raises NoScreen."""
    program = shutil.which("Xvfb")
    if program is None:
        raise NoScreen(
            "There is no screen and no Xvfb to draw on: run 'apt-get install xvfb', or start with a display."
        )
    reader, writer = os.pipe()
    command = [
        program,
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    try:
        server = subprocess.Popen(
            [*command, "+extension", "GLX", "+extension", "RANDR"],
            pass_fds=(writer,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=dies_with_us(),
        )
    except OSError as error:
        os.close(reader)
        raise NoScreen(
            f"Xvfb could not be started ({error.strerror}): install it again with 'apt-get install xvfb'."
        ) from None
    finally:
        os.close(writer)
    try:
        number = _display_number(reader)
        yield {
            "DISPLAY": f":{number}",
            "WAYLAND_DISPLAY": "",
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "QSG_RHI_BACKEND": "opengl",
            "QSG_RENDER_LOOP": "basic",
        }
    finally:
        os.close(reader)
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _display_number(reader: int) -> str:
    """What Xvfb writes when it is ready; nothing when it died."""
    number = b""
    while not number.endswith(b"\n"):
        ready, _, _ = select.select([reader], [], [], _START_SECONDS)
        piece = os.read(reader, 16) if ready else b""
        if not piece:
            raise NoScreen("Xvfb did not start: see whether 'Xvfb :99' runs, and that /tmp can be written to.")
        number += piece
    return number.decode().strip()


def dies_with_us() -> Callable[[], None] | None:
    """What a child does before it starts, so that it ends when this process does, however that ends (Linux)."""
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl

    def ask() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGTERM)

    return ask
