"""A real session in a kiosk's window: nothing before the consent, found again after a kill, left by the code alone."""

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.study.record.journal import read_journal
from app.study.session_folder import new_session
from app.study.steps import steps_of

TESTS = Path(__file__).parent
SHORT = """
study: short
title: One task
consent: {text: You try out a car.}
tasks: [{id: warmer, tell: Make it warmer., limit_s: 600, after: [seq]}]
at_end: [sus]
"""


def robot(screen: dict[str, str], study: Path, session: Path, part: str) -> tuple[int, dict[str, Any], str]:
    """Status, everything told, and standard output that was not told."""
    command = [sys.executable, str(TESTS / "study_robot.py"), str(study), str(session), part]
    environment = screen | {"PYTHONPATH": os.pathsep.join((str(TESTS.parent), str(TESTS)))}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
    lines = done.stdout.splitlines()
    facts = {key: value for line in lines if line.startswith("{") for key, value in json.loads(line).items()}
    assert "missing" not in facts, (facts, done.stderr)
    assert done.stderr == "", done.stderr
    return done.returncode, facts, "\n".join(line for line in lines if not line.startswith("{"))


def test_a_session_in_a_kiosk_from_consent_over_a_kill_to_its_code(screen: dict[str, str], tmp_path: Path) -> None:
    from app.car.catalogue import catalogue
    from app.study.study_folder import open_study

    (tmp_path / "study").mkdir()
    (tmp_path / "study" / "study.yaml").write_text(SHORT, encoding="utf-8")
    folder = open_study(tmp_path / "study", catalogue())
    path = new_session(folder, 1, [step.name for step in steps_of(folder.study, 1)], program="1", language="en")
    status, facts, said = robot(screen, folder.path, path, "first")
    assert status == -9 and facts["number"] == 4
    assert facts["microphone_before"] is False, "the microphone opens after the consent"
    records = list(read_journal(path))
    kinds = [record["kind"] for record in records]
    before = kinds[: kinds.index("consent")]
    assert set(before) <= {"session", "step", "fault"}, "nothing of the participant is kept before the consent"
    consent = records[kinds.index("consent")]
    assert consent["given"] is True and consent["audio"] is False
    assert {"touch", "page", "frame"} <= set(kinds)
    pages = [record["page"] for record in records if record["kind"] == "page"]
    assert pages[0] == "study-task" and "home" in pages and pages[-1] == "study-sus"

    status, facts, said = robot(screen, folder.path, path, "again")
    assert status == 0 and facts["status"] == 0 and facts["faults"] == []
    assert (facts["page"], facts["number"]) == ("study-sus", 4)
    assert facts["shown"] and facts["full"] and facts["size"] == [1920, 720]
    assert facts["left_by_another"] is False and facts["over"] is True
    assert "To leave the kiosk, hold its top left corner" in said
    answers = [record["item"] for record in read_journal(path) if record["kind"] == "answer"]
    assert answers == ["ease", "use_often", "complex", "easy"]


WATCH = """
import ctypes, json
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
x, xss = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
class Info(ctypes.Structure):
    _fields_ = [("window", ctypes.c_ulong), ("state", ctypes.c_int), ("kind", ctypes.c_int),
                ("since", ctypes.c_ulong), ("idle", ctypes.c_ulong), ("mask", ctypes.c_ulong)]
x.XOpenDisplay.restype = x.XDefaultRootWindow.restype = ctypes.c_void_p
display = ctypes.c_void_p(x.XOpenDisplay(None))
root = ctypes.c_void_p(x.XDefaultRootWindow(display))
xss.XScreenSaverAllocInfo.restype = ctypes.POINTER(Info)
def state():
    info = xss.XScreenSaverAllocInfo()
    assert xss.XScreenSaverQueryInfo(display, root, info)
    return info.contents.state
x.XForceScreenSaver(display, 1); x.XSync(display, 0)
dark = state()
from app.studying.awake import Awake
awake = Awake()
x.XSync(display, 0)
lit = state()
awake.close()
print(json.dumps([dark, lit, awake.holds]))
"""


def test_a_screen_is_kept_awake(screen: dict[str, str]) -> None:
    try:
        ctypes.CDLL("libXss.so.1")
    except OSError as reason:
        pytest.skip(str(reason))
    done = subprocess.run([sys.executable, "-c", WATCH], env=screen, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    dark, lit, holds = json.loads(done.stdout)
    assert dark == 1 and lit == 0 and holds


def test_a_machine_that_knows_no_way_says_so(child_env: dict[str, str]) -> None:
    code = "from PySide6.QtGui import QGuiApplication as A; a = A([]); from app.studying.awake import Awake; "
    code += "print(Awake().holds)"
    alone = {name: value for name, value in child_env.items() if name not in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
    alone |= {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    done = subprocess.run([sys.executable, "-c", code], env=alone, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "False", done.stderr
