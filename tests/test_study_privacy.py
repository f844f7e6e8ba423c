"""Nothing of an erased participant is left in any byte; hidden words never reach a record."""

import os
from datetime import date
from pathlib import Path

import pytest

from app.cli import main
from app.study.files.yaml_file import FileFaults
from app.study.privacy import Redaction, erase, erase_expired
from app.study.record.hold import hold
from app.study.session_folder import new_session, sessions
from tests.made_session import made_session, made_study

MARKS = (b"P07", b'"participant": 7', b'"participant":7', b"\n7,1,")


def found(folder: Path, marks: tuple[bytes, ...] = MARKS) -> list[tuple[Path, bytes]]:
    """Every place where one of these stands, in names and in bytes."""
    hits = []
    for path in folder.rglob("*"):
        hits += [(path, mark) for mark in marks if mark in path.name.encode()]
        if path.is_file():
            data = path.read_bytes()
            hits += [(path, mark) for mark in marks if mark in data]
    return hits


def test_nothing_of_an_erased_participant_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = made_study(tmp_path / "s")
    for participant in (6, 7):
        made_session(folder, participant)
    made = made_session(folder, 12)
    (made.parent / "P07-1" / "aside").mkdir()
    (made.parent / "P07-1" / "aside" / "journal-000001-10.torn").write_bytes(b"half of P07")
    assert main(["study", "report", str(folder.path)]) == 0
    assert main(["study", "export", str(folder.path)]) == 0
    assert len({path for path, _ in found(folder.path)}) > 5
    assert main(["study", "erase", str(folder.path), "p07", "--yes"]) == 0
    told = capsys.readouterr().out
    assert "Removed P07-1:" in told and "report.html" in told and "turns.csv" in told
    assert found(folder.path) == []
    assert [path.name for path in sessions(folder.path)] == ["P06-1", "P12-1"]
    assert main(["study", "report", str(folder.path)]) == 0
    assert main(["study", "export", str(folder.path)]) == 0
    assert found(folder.path) == []
    with pytest.raises(FileFaults, match=r"no session of participant 7 in .*: it has P06-1, P12-1"):
        erase(folder.path, 7)


def test_what_was_made_of_it_elsewhere_goes_too_unless_somebody_has_changed_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made_study(tmp_path / "s")
    made_session(folder, 7)
    assert main(["study", "export", str(folder.path), "--to", str(tmp_path / "analysis")]) == 0
    mine = tmp_path / "analysis" / "turns.csv"
    mine.write_text("a table of somebody's own")
    assert main(["study", "erase", str(folder.path), "P07", "--yes"]) == 0
    told = capsys.readouterr().out
    assert [path.name for path in (tmp_path / "analysis").iterdir()] == ["turns.csv"]
    assert f"in {tmp_path / 'analysis'}: dictionary.csv, tasks.csv, " in told
    assert f"changed since, so look for what they still hold of it: {mine}." in told
    assert found(folder.path) == []


def test_an_erasure_that_was_broken_off_is_finished_by_the_next(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "s")
    session = made_session(folder, 7)
    session.rename(session.with_name(".P07-1.going"))
    assert erase(folder.path, 7).sessions == ["P07-1"]
    assert found(folder.path) == []


def test_what_is_being_recorded_is_not_erased(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "s")
    session = made_session(folder, 7)
    recorder = hold(session)
    with pytest.raises(FileFaults, match=r"P07-1 is being recorded by another Meridian: .* Nothing was removed\."):
        erase(folder.path, 7)
    os.close(recorder)
    assert erase(folder.path, 7).sessions == ["P07-1"]


def test_after_an_expired_run_the_next_one_has_a_number_of_its_own(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "s")
    first = made_session(folder, 7)
    first.rename(first.with_name("P07-2"))
    made = new_session(folder, 7, [], program="test", language="en", again=True)
    assert made.name == "P07-3"


def test_what_has_expired_goes_and_nothing_else(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "s")
    made_session(folder, 1)
    assert erase_expired(folder.path, date.today()).sessions == []
    assert erase_expired(folder.path, date(9999, 1, 1)).sessions == ["P01-1"]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("write to mara.lind@mail.example please", "write to […] please"),
        ("my number is +49 170 1234567", "my number is […]"),
        ("set it to 22 degrees at 18:30", "set it to 22 degrees at 18:30"),
        ("call Mara and tell marathon runners", "call […] and tell marathon runners"),
        ("给小玲打电话", "给[…]打电话"),
    ],
)
def test_hidden_words_never_reach_a_record(said: str, kept: str) -> None:
    hide = Redaction(["Mara", "小玲"])
    assert hide({"said": said, "tools": [{"arguments": {"text": said}}], "n": 4}) == {
        "said": kept,
        "tools": [{"arguments": {"text": kept}}],
        "n": 4,
    }
