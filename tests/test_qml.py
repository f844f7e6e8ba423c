"""Every file of tests/qml, each in a process of its own on a virtual screen; a QML warning fails it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


@pytest.mark.parametrize("file", sorted((HERE / "qml").glob("tst_*.qml")), ids=lambda file: str(file.stem))
def test_qml(file: Path, screen: dict[str, str]) -> None:
    ended = subprocess.run(
        [sys.executable, str(HERE / "qml_runner.py"), str(file)],
        env=screen,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    told = ended.stdout + ended.stderr
    assert ended.returncode == 0, told
    assert not re.search(r"^(QWARN|WARNING)|: TypeError|: ReferenceError|Unable to assign", told, re.MULTILINE), told
    passed = re.search(r"Totals: (\d+) passed, 0 failed, 0 skipped", told)
    assert passed and int(passed[1]) > 2, "no test in it beyond its own beginning and end:\n" + told
