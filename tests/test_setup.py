"""Set-up: what it says it would do, the lock file, the stamps of built assets, and the pinned Qt's sanity."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from app.dev.assets import ASSETS, ROOT, Asset, is_stale, key, mark_made, stamp
from app.dev.build import BuildFailed, build_stale

LOCK = ROOT / "app" / "dev" / "requirements.lock"
COMMANDS = (
    "sh",
    "cat",
    "cksum",
    "dirname",
    "grep",
    "id",
    "mkdir",
    "tr",
    "uname",
    "df",
    "awk",
    "sed",
    "rm",
    "tee",
    "env",
)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="set-up by make is for Linux and macOS")


def pins() -> dict[str, int]:
    """Normalised package name → number of hashes, from the lock file."""
    counted: dict[str, int] = {}
    name = ""
    for line in LOCK.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"([a-z0-9-]+)==", line):
            name = match[1]
            counted.setdefault(name, 0)
        elif "--hash=sha256:" in line:
            counted[name] += 1
    return counted


def test_lock_pins_every_direct_dependency_with_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    names = {re.split(r"[^\w.-]", text, maxsplit=1)[0].lower().replace("_", "-") for text in wanted}
    assert names <= pins().keys(), "run `make lock`"
    assert all(pins().values()), "a package without a hash"


def test_lock_names_no_host() -> None:
    assert not re.search(r"https?:|file:|--(extra-)?index-url|--find-links", LOCK.read_text(encoding="utf-8"))


def test_lock_keeps_qt_below_6_12_on_python_3_11() -> None:
    found = re.findall(
        r"^pyside6-essentials==(\S+) ; python_full_version < '3.12'", LOCK.read_text(encoding="utf-8"), re.M
    )
    assert found and all(version < "6.12" for version in found)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A clone with the set-up scripts and nothing else, and a folder of commands that a machine would have."""
    clone = tmp_path / "clone"
    shutil.copytree(ROOT / "app" / "dev" / "setup", clone / "app" / "dev" / "setup")
    for name in ("setup.sh", "requirements.lock"):
        shutil.copy(ROOT / "app" / "dev" / name, clone / "app" / "dev" / name)
    commands = tmp_path / "commands"
    commands.mkdir()
    for name in [
        "sh",
        "cat",
        "cksum",
        "dirname",
        "grep",
        "id",
        "mkdir",
        "tr",
        "uname",
        "df",
        "awk",
        "sed",
        "rm",
        "sleep",
        "tee",
        "env",
    ]:
        found = shutil.which(name)
        assert found, name
        (commands / name).symlink_to(found)
    return clone


def command(machine: Path, name: str, script: str) -> None:
    """Give the machine a command of its own."""
    path = machine.parent / "commands" / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def set_up(machine: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "app/dev/setup.sh", *words],
        cwd=machine,
        env={"PATH": str(machine.parent / "commands"), "HOME": str(machine.parent), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def debian(machine: Path, installed: str = "", update: str = "exit 0") -> None:
    """Make the machine a Debian with these packages and a root who works at it."""
    command(machine, "dpkg-query", f'for last; do :; done; case " {installed} " in *" $last "*) echo installed ;; esac')
    command(machine, "apt-cache", 'case $1 in show) exit 0 ;; policy) echo "  Candidate: 3.11.2-1" ;; esac')
    command(machine, "apt-get", f'case "$*" in *" update") {update} ;; esac; exit 0')


@POSIX
def test_dry_run_names_what_is_missing_and_changes_nothing(machine: Path) -> None:
    debian(machine, installed="libegl1 fonts-inter libglib2.0-0")
    told = set_up(machine, "run", "--dry-run")
    assert told.returncode == 0, told.stderr
    first = told.stdout.splitlines()[0]
    assert "libportaudio2" in first and "xvfb" in first
    assert not re.search(r"libegl1 |fonts-inter|libglib2|pulseaudio", first)
    assert not (machine / ".venv").exists()


@POSIX
def test_tests_want_a_sound_server_and_a_screen_of_their_own(machine: Path) -> None:
    debian(machine)
    first = set_up(machine, "test", "--dry-run").stdout.splitlines()[0]
    assert "pulseaudio" in first and "xvfb" in first


SYSTEMS = {
    "Debian 12": ("3.11.2-1+b1", "libglib2.0-0 python3.11-venv", "libglib2.0-0", "python3 python3-venv"),
    "Ubuntu 22.04": ("3.10.6-1~22.04", "libglib2.0-0 python3.11-venv", "libglib2.0-0", "python3.11 python3.11-venv"),
    "Ubuntu 24.04": ("3.12.3-0ubuntu2", "libglib2.0-0t64 python3.12-venv", "libglib2.0-0t64", "python3 python3-venv"),
}


@POSIX
@pytest.mark.parametrize("system", SYSTEMS)
def test_each_system_gets_its_own_names(machine: Path, system: str) -> None:
    python, offers, glib, pythons = SYSTEMS[system]
    offered = f'case " {offers} " in *" $3 "*) exit 0 ;; *) exit 100 ;; esac'
    command(machine, "apt-cache", f'case $1 in show) {offered} ;; policy) echo "  Candidate: {python}" ;; esac')
    program = ". app/dev/setup/say.sh; . app/dev/setup/system.sh; . app/dev/setup/python.sh; "
    program += 'offered_of "libglib2.0-0t64|libglib2.0-0"; python_packages'
    told = subprocess.run(
        ["sh", "-c", program],
        cwd=machine,
        env={"PATH": str(machine.parent / "commands")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.splitlines() == [glib, pythons]


@POSIX
def test_without_root_and_sudo_the_missing_packages_are_told(machine: Path) -> None:
    debian(machine)
    command(machine, "id", "echo 1000")
    told = set_up(machine)
    assert told.returncode == 1
    assert "apt-get install --no-install-recommends" in told.stderr and "libxcb-cursor0" in told.stderr
    assert len(told.stderr.strip().splitlines()) == 1


@POSIX
@pytest.mark.parametrize(
    ("words", "mend"),
    [
        ("E: Could not get lock /var/lib/dpkg/lock-frontend.", "let it finish"),
        ("W: Temporary failure resolving the mirror", "connect it"),
        ("E: write error, No space left on device", "free about 3 GB"),
        ("E: something else", "apt-get -f install"),
    ],
)
def test_each_failure_of_apt_is_one_sentence_with_the_mend(machine: Path, words: str, mend: str) -> None:
    debian(machine, update=f'echo "{words}"; exit 100')
    command(machine, "id", "echo 0")
    told = set_up(machine)
    assert told.returncode == 1
    assert mend in told.stderr
    assert len(told.stderr.strip().splitlines()) == 1


@POSIX
def test_a_wrong_python_is_refused_by_name(machine: Path) -> None:
    command(machine, "oldpython", "exit 1")
    command(machine, "python3", f'exec {sys.executable} "$@"')
    told = set_up(machine, PYTHON="oldpython")
    assert told.returncode == 1
    assert "PYTHON=oldpython is not a Python 3.11, 3.12 or 3.13" in told.stderr


@POSIX
def test_a_machine_that_is_ready_is_left_alone(machine: Path) -> None:
    ready = machine / ".venv" / "bin" / "python"
    ready.parent.mkdir(parents=True)
    ready.symlink_to(sys.executable)
    setup = machine / "app" / "dev" / "setup"
    files = [machine / "app/dev/setup.sh", *(setup / name for name in ("python.sh", "say.sh", "system.sh")), LOCK]
    content = b"".join(path.read_bytes() for path in [*files, Path("/etc/os-release")] if path.exists())
    sums = subprocess.run(["cksum"], input=content, capture_output=True, check=True).stdout.decode()
    (machine / ".venv" / "ready-run-none").write_text(sums, encoding="utf-8")
    told = set_up(machine)
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_every_build_script_is_known_to_build() -> None:
    scripts = {path.stem.removeprefix("build_") for path in (ROOT / "app" / "dev").glob("build_*.py")}
    assert scripts - {"qmltypes"} == {asset.name for asset in ASSETS}, "qmltypes are for the linter, which builds them"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one asset: build/thing/text, made from data/word by a script and modules that it imports."""
    dev = tmp_path / "app" / "dev"
    dev.mkdir(parents=True)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "word").write_text("one", encoding="utf-8")
    (dev / "paint.py").write_text("STRENGTH = 1\n", encoding="utf-8")
    (dev / "water.py").write_text("", encoding="utf-8")
    imports = "from app.dev.paint import STRENGTH\nfrom app.dev import (\n    glue,\n    water,\n)\n"
    (dev / "build_thing.py").write_text(imports, encoding="utf-8")
    (tmp_path / "build" / "thing").mkdir(parents=True)
    (tmp_path / "build" / "thing" / "text").write_text("made", encoding="utf-8")
    return tmp_path


THING = Asset("thing", "build/thing", "the thing", ("data/*",))


def test_an_asset_is_stale_until_made_and_when_anything_it_is_made_from_changes(project: Path) -> None:
    assert is_stale(THING, project)
    mark_made(THING, key(THING, project), project)
    assert not is_stale(THING, project)
    for changed in ("data/word", "app/dev/paint.py", "app/dev/water.py", "app/dev/build_thing.py"):
        mark_made(THING, key(THING, project), project)
        with (project / changed).open("a", encoding="utf-8") as file:
            file.write("\n# more\n")
        assert is_stale(THING, project), changed


def test_an_asset_that_lost_a_file_is_stale(project: Path) -> None:
    mark_made(THING, key(THING, project), project)
    (project / "build" / "thing" / "text").unlink()
    assert is_stale(THING, project)


def test_a_failed_build_is_one_sentence_and_leaves_no_stamp(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Asset("i18n", "build/i18n", "the translations")
    (project / "app" / "dev" / "build_i18n.py").write_text("raise SystemExit('no')\n", encoding="utf-8")
    monkeypatch.setattr("app.dev.build.present", lambda root: [broken])
    monkeypatch.setattr("app.dev.build._CHILD", "raise ValueError('the ink is dry')")
    with pytest.raises(BuildFailed) as failure:
        build_stale(root=project, tell=lambda line: None)
    assert str(failure.value).startswith("Could not build the translations: ValueError: the ink is dry; see")
    assert "\n" not in str(failure.value)
    assert not stamp(broken, project).exists()


DRIFT = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer
application = QCoreApplication([])
thing, timer = QObject(), QTimer()
def void_calls(count):
    for _ in range(count):
        thing.setObjectName("name")
        timer.stop()
void_calls(1000)
before = sys.getrefcount(None)
void_calls(10_000)
print(sys.getrefcount(None) - before)
"""

LOOP_DRIFT = """
import asyncio, sys
from PySide6.QtGui import QGuiApplication
from app.loop import run_with_qt
async def ticks(count):
    for _ in range(count):
        await asyncio.sleep(0)
async def main():
    await ticks(200)
    before = sys.getrefcount(None)
    await ticks(5000)
    print(sys.getrefcount(None) - before)
    return 0
sys.exit(run_with_qt(main, QGuiApplication([])))
"""


@pytest.mark.parametrize("program", [DRIFT, LOOP_DRIFT], ids=["Qt's void calls", "the event loop"])
def test_no_reference_to_none_is_lost(program: str, child_env: dict[str, str]) -> None:
    """PySide6 6.12 on Python 3.11 loses one for each call and aborts; this pair of versions must not."""
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env=child_env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert abs(int(ended.stdout)) < 500


def test_the_make_targets_are_listed_with_a_line_each() -> None:
    if shutil.which("make") is None:
        pytest.skip("there is no make here")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    listed = subprocess.run(["make", "help"], cwd=ROOT, env=clean, capture_output=True, text=True, check=True).stdout
    for target in ("run", "test", "bench", "lock", "pictures", "clean"):
        assert re.search(rf"^  make {target} +\w", listed, re.M), target
