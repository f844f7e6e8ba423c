"""QML without a single warning, type-checked against the Python models; colours come from the theme."""

import re
from pathlib import Path

from app.dev.lint_qml import lint

ROOT = Path(__file__).resolve().parents[1]


def test_no_file_of_ours_has_a_warning() -> None:
    assert lint() == ""


def test_a_wrong_name_is_found_even_in_a_python_model(tmp_path: Path) -> None:
    wrong = tmp_path / "Wrong.qml"
    wrong.write_text(
        "import QtQuick\nimport Theme\nimport Cockpit\n\n"
        "Item {\n    id: wrong\n\n    required property Cockpit cockpit\n\n"
        "    width: wrong.cockpit.climate.drver\n    height: Theme.gapp\n}\n",
        encoding="utf-8",
    )
    told = lint([wrong])
    assert "drver" in told
    assert "gapp" in told


def test_no_view_names_a_colour_of_its_own() -> None:
    files = [path for path in (ROOT / "qml").rglob("*.qml") if path.parent.name != "Theme"]
    assert len(files) > 50
    assert [str(path) for path in files if re.search(r'"#[0-9a-fA-F]{3,8}"', path.read_text(encoding="utf-8"))] == []
