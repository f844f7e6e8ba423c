"""Fixtures for all tests. A test sees no display, no network settings and no folders of the person who runs it.

- `qt`: the QGuiApplication of the test process (offscreen); a Qt or QML warning while it is used fails the test.
- `screen`: environment for a child process that draws on a virtual 1920×720 screen with software OpenGL
  (session-wide Xvfb; skips with the reason where there is none).
- `child_env`: environment for any other child process of ours.
Warnings are errors, those of never-awaited coroutines and unclosed files too.
"""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_HOME = tempfile.TemporaryDirectory(prefix="meridian-test-", ignore_cleanup_errors=True)

sys.path.insert(0, str(ROOT))
for name in [name for name in os.environ if name.startswith(("OPENAI_", "DASHSCOPE_", "MERIDIAN_"))]:
    del os.environ[name]
for name in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(name, None)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHONUTF8"] = "1"
for name, folder in {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}.items():
    path = Path(_HOME.name, folder)
    path.mkdir(mode=0o700, exist_ok=True)
    os.environ[name] = str(path)

# The last: an item that is about to go, such as a row that left its list, hears of one more change.
_HARMLESS = (
    "This plugin does not support",
    "propagateSizeHints",
    "QQmlExpression: Attempted to evaluate an expression in an invalid context",
)


def pytest_unconfigure() -> None:
    _HOME.cleanup()
    gc.unfreeze()  # what parts of the program keep for good would be told as leaks of a library's


@pytest.fixture
def child_env() -> dict[str, str]:
    """The environment for a child process of ours: our folder on its path, everything else as in this process."""
    return os.environ | {"PYTHONPATH": str(ROOT)}


@pytest.fixture(scope="session")
def _virtual_screen() -> Iterator[dict[str, str]]:
    from app.dev.screen import NoScreen, virtual_screen

    screen = virtual_screen()
    try:
        drawn_on = screen.__enter__()
    except NoScreen as reason:
        pytest.skip(str(reason))
    yield drawn_on
    screen.__exit__(None, None, None)


@pytest.fixture
def screen(_virtual_screen: dict[str, str], child_env: dict[str, str]) -> dict[str, str]:
    """The environment for a child process that shows windows on a virtual screen."""
    return child_env | _virtual_screen


@pytest.fixture(scope="session")
def _qt_application() -> object:
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication(["meridian-tests"])


@pytest.fixture
def qt(_qt_application: object) -> Iterator[object]:
    """The QGuiApplication; fails the test when Qt or QML complained."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    complaints: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) and not text.startswith(_HARMLESS):
            complaints.append(text)

    before = qInstallMessageHandler(note)
    yield _qt_application
    gc.collect()  # objects with timers go in the thread that made them, not in a planner's
    qInstallMessageHandler(before)
    assert not complaints, "Qt complained:\n" + "\n".join(complaints)
