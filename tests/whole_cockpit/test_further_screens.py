"""Instruments, head-up display and passenger in real windows on a rig of four screens, which are unplugged too."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.dev.screen import NoScreen, virtual_screen

TESTS = Path(__file__).parents[1]
RIG = {  # width/mm x height/mm + x + y of each screen of the desktop
    "centre": "800/200x480/120+0+0",
    "cluster": "800/200x480/120+800+0",
    "strip": "640/160x200/50+0+480",
    "side": "960/240x600/150+640+480",
}
SCREENS = "cluster=cluster,head-up=strip,passenger=side"


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """Everything that the robot told of a cockpit on this rig."""
    if shutil.which("xrandr") is None:
        pytest.skip("a display of several screens needs xrandr (x11-xserver-utils)")
    options = ["--screens", SCREENS, "--reduced-motion", "--microphone", "none", "--speaker", "none"]
    robot = [sys.executable, str(TESTS / "screens_robot.py"), str(tmp_path_factory.mktemp("data")), *options]
    try:
        with virtual_screen(1600, 1080) as screen:
            env = os.environ | screen | {"PYTHONPATH": os.pathsep.join((str(TESTS.parent), str(TESTS)))}
            for number, (name, at) in enumerate(RIG.items()):
                monitor = ["xrandr", "--setmonitor", name, at, "none" if number else "screen"]
                subprocess.run(monitor, env=env, check=True, capture_output=True)
            done = subprocess.run(robot, env=env, capture_output=True, text=True, timeout=300, check=False)
    except NoScreen as reason:
        pytest.skip(str(reason))
    facts = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    told = {key: value for fact in facts for key, value in fact.items()}
    assert done.returncode == 0 and done.stderr == "", (told, done.stderr)
    yield told


def test_each_window_fills_the_screen_that_the_profile_names(seen: dict[str, Any]) -> None:
    assert seen["centre"] == [0, 800]
    assert seen["places"] == {
        "cluster": [800, 0, 800, 480],
        "head_up": [0, 480, 640, 200],
        "passenger": [640, 480, 960, 600],
    }
    assert seen["connected"] == [True, True]


def test_cluster_and_head_up_follow_speed_gear_lights_and_the_way(seen: dict[str, Any]) -> None:
    assert seen["speeds"] and seen["lamps"] and seen["gear"] and seen["guided"] and seen["far"] and seen["locked"]
    assert seen["tune"], "the music comes up in place of the way"
    assert seen["warning"] == "Tyre pressure"
    assert seen["units"][0] != seen["units"][1], "each window has a scale of its own"


def test_the_twin_of_the_orb_and_the_caption_follow_the_talk(seen: dict[str, Any]) -> None:
    assert seen["twin"] and seen["caption"]


def test_language_theme_and_displays_settings_reach_them(seen: dict[str, Any]) -> None:
    assert seen["german"] and seen["worn"] and seen["dimmed"] and seen["low"] and seen["dark"]
    assert seen["black"] == "#000000", "the head-up display is black by day, too"


def test_the_picture_for_a_glass_is_the_mirror_of_the_one_without(seen: dict[str, Any]) -> None:
    assert seen["sideways"] < 0.5 and seen["upside"] < 0.5 < seen["unlike"] / 4


def test_a_touch_on_the_passengers_screen_is_the_passengers(seen: dict[str, Any]) -> None:
    assert seen["warmer"] and seen["seat"] and seen["own"]


def test_a_screen_that_goes_takes_its_window_along_and_brings_it_back(seen: dict[str, Any]) -> None:
    assert seen["gone"] and seen["back"] and seen["again"] == [800, 0, 800, 480]
    assert seen["dismissed"]


def test_the_centre_closes_all_and_qml_has_no_complaint(seen: dict[str, Any]) -> None:
    assert seen["complaints"] == [] and seen["reloaded"] == ""
    assert seen["ended"] and seen["left"] == []
