"""A pseudo terminal for tests that need one."""

import pytest


def open_terminal() -> tuple[int, int]:
    """Both ends of a new pseudo terminal; the test is skipped where the machine has none to give."""
    pty = pytest.importorskip("pty")
    try:
        ours, theirs = pty.openpty()
    except OSError as error:
        pytest.skip(f"no pseudo terminal here ({error}): mount devpts at /dev/pts")
    return ours, theirs
