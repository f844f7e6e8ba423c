"""The one test command: what fails beside others may pass alone, and the summary says so."""

from pathlib import Path

from app.dev.check import run_round

UNSTEADY = """
from pathlib import Path

def test_fails_at_first():
    seen = Path(__file__).with_suffix(".seen")
    known = seen.exists()
    seen.touch()
    assert known

def test_passes():
    pass
"""
BROKEN = "def test_is_broken():\n    assert False\n"
QUIET = "[pytest]\nasyncio_default_fixture_loop_scope = function\n"


def test_what_passes_alone_is_called_unsteady(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text(QUIET)
    (tmp_path / "test_unsteady.py").write_text(UNSTEADY)
    result, closing = run_round("toy", [str(tmp_path)])
    assert result.passed and result.unsteady
    assert "1 failed, 1 passed" in closing


def test_what_fails_twice_has_failed(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text(QUIET)
    (tmp_path / "test_unsteady.py").write_text(UNSTEADY)
    (tmp_path / "test_broken.py").write_text(BROKEN)
    result, _ = run_round("toy", [str(tmp_path)])
    assert not result.passed and not result.unsteady
