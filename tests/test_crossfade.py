"""From night to day and back: softly with motion, at once without it, and nothing is left over."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QColor

from app.theme.theme import house

ROOT = Path(__file__).resolve().parents[1]


def test_colours_come_softly_or_at_once(screen: dict[str, str]) -> None:
    command = [sys.executable, "-m", "tests.crossfade_shown"]
    done = subprocess.run(command, cwd=ROOT, env=screen, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0 and not done.stderr, done.stdout + done.stderr
    soft, still = (json.loads(line) for line in done.stdout.splitlines())
    day, night = (QColor(str(house()[mode]["color.background"])).name() for mode in ("day", "night"))
    assert soft["mode"] == "day" and soft["last"] == day
    assert QColor(soft["first"]).lightnessF() < QColor(day).lightnessF() - 0.1
    assert still == {"mode": "night", "first": night, "last": night}
