"""The gallery: what is in it, that every exhibit looks as accepted, and that a changed look is noticed."""

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

from app.cli import main
from app.gallery.accepted import ACCEPTED, pixels
from app.gallery.difference import Picture, difference
from app.gallery.exhibits import QML, GalleryError, read_groups
from app.gallery.look import Look, every_look

ROOT = Path(__file__).resolve().parents[1]
WHOLE = ("View", "Screen", "Screens", "Main", "Page", "Stage", "Layer", "Settings")  # ends of names: pages and windows
BEHIND = ("Gallery", "Theme")  # folders with nothing to exhibit
BARE = ("FaultStrip", "Live", "Dress", "StageKeys")  # above the cockpit, or nothing to see
INSIDE = re.compile(r"(?<![\w.])([A-Z]\w+)\s*\{")


def test_every_control_panel_and_card_is_shown_or_says_why_not() -> None:
    groups = read_groups()
    shown = {each.name for group in groups for each in group.exhibits}
    left_out = {name: why for group in groups for name, why in group.left_out.items()}
    files = [*QML.glob("Controls/*.qml"), *QML.glob("Orb/*.qml"), *QML.glob("*/*Panel.qml"), *QML.glob("*/*Card.qml")]
    wanted = {path.stem for path in files if path.parent.name not in BEHIND}
    assert wanted - shown - left_out.keys() == set(), "write them into assets/gallery/exhibits/*.yaml"
    assert not shown & left_out.keys()
    assert all(len(why.split()) > 3 for why in left_out.values())
    assert {phase for group in groups for each in group.exhibits if each.name == "Orb" for phase in _phases(each)} == {
        *("idle", "listening", "thinking", "speaking", "failed")
    }


def test_everything_smaller_than_a_page_is_within_an_exhibit_or_says_why_not() -> None:
    groups = read_groups()
    files = {path.stem: path for path in QML.rglob("*.qml")}
    seen: set[str] = set()
    open_ends = [each.name for group in groups for each in group.exhibits]
    while open_ends:
        name = open_ends.pop()
        if name in files and name not in seen:
            seen.add(name)
            open_ends += INSIDE.findall(files[name].read_text(encoding="utf-8"))
    wanted = {name for name, path in files.items() if path.parent.name not in BEHIND and not name.endswith(WHOLE)}
    left_out = {name for group in groups for name in group.left_out}
    assert left_out <= files.keys(), "there is no such component"
    assert wanted - seen - left_out - {*BARE} == set(), "write them into assets/gallery/exhibits/*.yaml"


def _phases(orb: object) -> set[object]:
    return {state.properties.get("phase", "idle") for state in orb.states}  # type: ignore[attr-defined]


def test_every_exhibit_looks_as_accepted(child_env: dict[str, str]) -> None:
    done = run(child_env, "main.py", "gallery", "--compare")
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_a_person_would_notice_is_told(screen: dict[str, str], tmp_path: Path) -> None:
    done = run(screen, "tests/gallery_changes.py", str(tmp_path))
    assert done.returncode == 0, done.stderr
    told = {name: set(found) for name, found in json.loads(done.stdout).items()}
    assert told["nothing"] == set()
    assert "GlassPanel/resting" in told["radius"]
    assert told["colour"] == {"Toggle/on", "Toggle/disabled"}
    assert "PillButton/filled" in told["files"], "a sign is missing"
    assert "TileButton/resting" in told["files"], "a label lies 2 pixels beside"
    assert "Toggle/on" in told["files"], "a knob is 4 pixels smaller"
    assert "PillButton/resting" not in told["files"]


@pytest.fixture
def sheet() -> Picture:
    from PySide6.QtGui import QImage

    return pixels(QImage(str(ACCEPTED / Look().name / "controls.webp")))[:500]


@pytest.mark.parametrize("beside", [0.1, -0.15])
def test_other_anti_aliasing_is_no_difference(sheet: Picture, beside: float) -> None:
    moved = ndimage.shift(sheet.astype(np.float32), (beside, beside, 0), order=1, mode="nearest")
    rounded = moved + np.random.default_rng(7).uniform(-1.5, 1.5, sheet.shape)
    assert not difference(sheet, np.clip(rounded, 0, 255).round().astype(np.uint8)).seen


def test_a_word_that_is_cut_off_is_a_difference(sheet: Picture) -> None:
    cut = sheet.copy()
    cut[30:46, 40:60] = cut[20, 40]
    found = difference(sheet, cut)
    assert found.seen
    assert np.unravel_index(found.heat.argmax(), found.heat.shape)[0] in range(15, 62)
    with pytest.raises(ValueError, match="different sizes"):
        difference(sheet, sheet[1:])


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--pictures", "DIR", "--only", "PilButton"], "There is no exhibit PilButton; run `python main.py gallery"),
        (["--pictures", "DIR", "--themes", "chrome"], "The theme chrome cannot be read"),
        (["--pictures", "DIR", "--sizes", "large"], "large is no size; write it as 1280x800."),
        (["--pictures", "DIR", "--languages", "it"], "it is none of en, zh, de, fr"),
        (["--pictures", "FILE/deep", "--only", "Divider"], "cannot be written"),
        (["--accept", "--only", "Divider"], "leave `--only` out"),
        ([], "There is no screen here"),
    ],
)
def test_a_slip_is_told_in_one_sentence(
    tmp_path: Path, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    placed = [part.replace("DIR", str(tmp_path / "to")).replace("FILE", str(tmp_path / "file")) for part in arguments]
    assert main(["gallery", *placed]) == 1
    said = capsys.readouterr().err.strip()
    assert told in said and "\n" not in said


def test_a_look_is_known_by_its_name() -> None:
    assert [look.name for look in every_look(["corvane"], ["day"], ["fr"], ["800x480"], ["larger"])] == [
        "corvane-day-fr-800x480-larger"
    ]
    with pytest.raises(GalleryError, match="dusk is none of night, day"):
        every_look(["corvane"], ["dusk"], ["fr"], ["800x480"], ["normal"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("exhibits: {A: {in: Nowhere, states: {a: {}}}}", "there is no qml/Nowhere/A.qml"),
        ("exhibits: {Chip: {in: Controls}}", "`states:` with at least one"),
        ("exhibits: {Chip: {in: Controls, states: {a: {}}, knob: {}}}", "knob is not known here"),
        ("exhibits: {Chip: {in: Controls, states: {a: {extent: big}}}}", "extent is two numbers"),
        ("exhibits: {Chip: {in: Controls, states: {a: {}}, knobs: {text: 3}}}", "the knob text is text, switch"),
        ("exhibits: {Chip: {in: Controls, with: {text: Really?}}}", "line 1 is no YAML"),
        ("title: Nothing", "needs `title:` and `exhibits:`"),
        ("compared: some\nexhibits: {}", "compared is all or few looks, and not some"),
    ],
)
def test_a_slip_in_an_exhibit_is_told(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "1-mine.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(GalleryError, match=r"1-mine\.yaml") as slip:
        read_groups(tmp_path)
    assert told in str(slip.value)


def test_the_names_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gallery", "--list"]) == 0
    assert "    PillButton: resting, with a sign, pressed" in capsys.readouterr().out


def run(environment: dict[str, str], *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run a program of ours and keep its words."""
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
    )
