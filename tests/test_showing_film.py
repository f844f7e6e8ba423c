"""A real cockpit films itself, and its film is decoded again; phone, reset and stand in the same cockpit."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("showing")


@pytest.fixture
def shown(out: Path, screen: dict[str, str]) -> dict[str, Any]:
    """What the cockpit told of itself; it runs once for all tests."""
    told = out / "told.json"
    if not told.exists():
        assert not (out / "begun").exists(), "the cockpit did not run to its end, as the first of these tests tells"
        (out / "begun").touch()
        command = [sys.executable, "-m", "tests.showing_cockpit", str(out)]
        done = subprocess.run(command, env=screen, cwd=ROOT, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        told.write_text(done.stdout.splitlines()[-1], encoding="utf-8")
    found: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    assert found["faults"] == []
    return found


@pytest.fixture
def film(out: Path, shown: dict[str, Any]) -> Path:
    if shutil.which("ffprobe") is None or shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed: 'apt-get install ffmpeg' lets films be decoded here")
    films = list(out.glob("*.mp4"))
    assert len(films) == 1 and films[0].name in shown["told"]
    return films[0]


def test_a_film_has_every_frame_at_the_screens_size_and_names_the_map(film: Path, shown: dict[str, Any]) -> None:
    probe = ["ffprobe", "-v", "error", "-count_frames", "-show_streams", "-show_format", "-of", "json", str(film)]
    told = json.loads(subprocess.run(probe, capture_output=True, text=True, check=True).stdout)
    video = next(stream for stream in told["streams"] if stream["codec_type"] == "video")
    assert (video["width"], video["height"]) == (960, 540)
    assert float(video["duration"]) == pytest.approx(shown["seconds"], abs=0.3)
    frames = int(video["nb_read_frames"]) + shown["missed"]  # a busy machine leaves some out
    assert frames == pytest.approx(shown["seconds"] * 30, abs=6) and int(video["nb_read_frames"]) > 20
    assert "©" in told["format"]["tags"]["copyright"]


def test_a_film_moves_and_is_no_black_screen(film: Path) -> None:
    raw = ["ffmpeg", "-v", "error", "-i", str(film), "-vf", "fps=2", "-f", "rawvideo", "-pix_fmt", "gray", "-"]
    data = subprocess.run(raw, capture_output=True, check=True).stdout
    frames = np.frombuffer(data, np.uint8).reshape(-1, 540, 960).astype(int)
    assert frames[0].std() > 10 and frames[0].max() > 200
    assert np.abs(frames[-1] - frames[0]).mean() > 0.5
    top, bottom = frames[0][:60].mean(), frames[0][-60:].mean()
    assert top < bottom  # upright: the dock with the orb is below


def test_a_film_has_the_voice_over_the_music(film: Path, shown: dict[str, Any]) -> None:
    raw = ["ffmpeg", "-v", "error", "-i", str(film), "-f", "s16le", "-ac", "2", "-ar", "48000", "-"]
    data = subprocess.run(raw, capture_output=True, check=True).stdout
    sound = np.frombuffer(data, np.int16).reshape(-1, 2).astype(float) / 32768
    assert len(sound) / 48000 == pytest.approx(shown["seconds"], abs=0.2)
    side = sound[:, 0] - sound[:, 1]  # voice is in the middle, music left and right
    assert np.sqrt((side**2).mean()) > 0.001, "no music"
    assert np.sqrt((sound.mean(axis=1) ** 2).mean()) > 5 * np.sqrt((side**2).mean()) or sound.max() > 0.1, "no voice"


def test_a_picture_is_as_large_as_the_screen_and_names_the_map(out: Path, shown: dict[str, Any]) -> None:
    pictures = list(out.glob("*.png"))
    assert len(pictures) == 1 and pictures[0].name in shown["toast"]
    picture = QImage(str(pictures[0]))
    assert (picture.width(), picture.height()) == (961, 541) and "©" in picture.text("Copyright")


def test_a_phone_reaches_the_running_cockpit_once_it_may(shown: dict[str, Any]) -> None:
    assert shown["listens at first"] == ""
    assert (shown["answered"], shown["muted"], shown["beyond"]) == (200, True, 400)
    assert shown["scenes"] > 5 and shown["code"] > 25


def test_everything_comes_back_in_one_tap(shown: dict[str, Any]) -> None:
    assert shown["before"] == [25.0, "media", "", True]
    assert shown["after"] == [21.0, "home", "Lake Cabin", False]
    assert shown["turns"] == 0 and shown["driven"] < 30


def test_a_touch_ends_the_loop_of_a_stand_and_does_nothing_else(shown: dict[str, Any]) -> None:
    assert shown["attracts"] is False and shown["touch did nothing else"]
