"""Tables of made sessions, read again with the tools that people use."""

import csv
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from app.cli import main
from app.study.record.frame import text
from app.study.record.journal import JournalFile
from app.study.report.columns import TABLES
from app.study.report.page import report
from app.study.report.tables import read, with_tasks
from tests.made_session import made_session, made_study


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = made_study(tmp_path_factory.mktemp("study") / "s")
    for participant in (1, 2, 3):
        made_session(folder, participant)
    assert main(["study", "export", str(folder.path)]) == 0
    return folder.path / "export"


@pytest.mark.parametrize("name", TABLES)
def test_csv_and_parquet_hold_the_same_rows_and_every_column_is_explained(exported: Path, name: str) -> None:
    with (exported / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    parquet = duckdb.sql(f"SELECT * FROM '{exported / name}.parquet'")
    assert rows and len(parquet.fetchall()) == len(rows)
    assert parquet.columns == list(rows[0]) == [column.name for column in TABLES[name]]
    with (exported / "dictionary.csv").open(encoding="utf-8", newline="") as file:
        told = {row["column"] for row in csv.DictReader(file) if row["table"] == name and row["meaning"]}
    assert told == set(parquet.columns)


def test_the_tables_tell_what_happened(exported: Path) -> None:
    tasks = duckdb.sql(
        f"SELECT participant, count(*), min(time_s) FROM '{exported}/tasks.parquet' GROUP BY 1"
    ).fetchall()
    assert sorted(row[0] for row in tasks) == [1, 2, 3] and all(row[1] == 6 and row[2] > 0 for row in tasks)
    scores = dict(duckdb.sql(f"SELECT score, count(*) FROM '{exported}/scores.parquet' GROUP BY 1").fetchall())
    assert scores == {"seq": 18, "sus": 3, "raw_tlx": 3, "ueq_s": 3, "ueq_s_pragmatic": 3, "ueq_s_hedonic": 3}
    hits = duckdb.sql(f"SELECT hit, min(response_ms) FROM '{exported}/detection.parquet' GROUP BY 1").fetchall()
    assert dict(hits)[True] >= 100


def test_a_study_without_sessions_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = made_study(tmp_path / "s")
    assert main(["study", "export", str(folder.path)]) == 1
    assert "There are no sessions in" in capsys.readouterr().err


def test_what_cannot_be_read_is_told_and_keeps_nobody_elses_session_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made_study(tmp_path / "s")
    broken, strange = made_session(folder, 1), made_session(folder, 2)
    path = broken / "session.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"wall": "2', '"wall": "x2'), encoding="utf-8")
    journal = JournalFile(strange)
    for number, more in enumerate(({"kind": "touch"}, {"kind": "task"}, {"kind": "answer"}, {}), journal.last + 1):
        journal.append(number, text({"n": number, "t": 999.0, **more}))
    journal.close()
    for what in ("report", "export"):
        assert main(["study", what, str(folder.path)]) == 0
        (told,) = capsys.readouterr().err.splitlines()
        assert "wall is 'x2" in told and told.endswith("It is left out.")
    assert (strange / "report.html").exists() and not (broken / "report.html").exists()
    assert main(["study", "erase", str(folder.path), "--expired", "--yes"]) == 0
    assert "wall is 'x2" in capsys.readouterr().err
    strange.joinpath("session.json").write_text("[]", encoding="utf-8")
    assert main(["study", "report", str(folder.path)]) == 1


def test_a_report_has_peoples_own_words_and_no_fault_where_nothing_went_wrong(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "s")
    session = made_session(folder, 1)
    journal, late = JournalFile(session), {"act": "say", "turn": "t9", "waited_ms": 1.0, "missed": True}
    comment = {"questionnaire": "sus", "about": "session", "item": "sus10", "value": 2, "comment": "It <hears> well."}
    for number, (kind, fields) in enumerate(
        (
            ("fault", {"name": "all", "value": {}}),
            ("fault", {"name": "all", "value": {"network": "down"}}),
            ("fault", {"name": "all", "value": {}}),
            ("answer", comment),
            ("wizard", late),
        ),
        journal.last + 1,
    ):
        journal.append(number, text({"n": number, "t": 990.0 + number, "kind": kind, **fields}))
    journal.close()
    data = read(session, folder.study)
    faults = [row["words"] for row in data.tables["marks"] if row["kind"] == "fault"]
    assert faults == ["network down", "nothing goes wrong any more"]
    assert data.tables["wizard"][-1]["missed"] is True
    page = report(folder.study, [data])
    assert "In their own words" in page and "It &lt;hears&gt; well." in page and "<details open>" in page
    assert page.index(">warmer<") < page.index(">destination<") < page.index(">seat<"), "as in the study's file"


def test_an_eye_trackers_glances_come_into_the_tables_and_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made_study(tmp_path / "s")
    session = made_session(folder, 7)
    task = read(session, folder.study).tables["tasks"][0]
    begin = task["shown_s"]
    seen = [(0.5, 1.0, "screen"), (2.0, 2.2, "cluster"), (3.0, 9.0, "road"), (5.0, 1.5, "screen")]
    lines = [f"{begin + at - 10:.2f},{begin + at + long - 10:.2f},{area}" for at, long, area in seen]
    file = tmp_path / "eyes.csv"
    file.write_text("begin_s,end_s,area\n" + "\n".join(lines), encoding="utf-8-sig")
    glances = ["study", "glances", str(folder.path), "P07", str(file), "--offset"]
    assert main([*glances, "10"]) == 0
    assert "P07-1 has 4 glances" in capsys.readouterr().out
    data = read(session, folder.study)
    (row,) = [row for row in data.tables["glances"] if row["source"] == "eye tracker" and row["task"] == task["task"]]
    assert (row["count"], row["total_s"], row["longest_s"]) == (3, 4.7, 2.2)
    assert row["long_share"] == pytest.approx(1 / 3, abs=1e-4) and row["acceptable"] is False, (
        "one of three is too long"
    )
    assert "Eyes on the screen" in report(folder.study, [data])
    file.write_text("begin_s,end_s\n1,x\n", encoding="utf-8")
    assert main([*glances, "0"]) == 1
    assert capsys.readouterr().err == f"{file}, line 2: begin_s and end_s must be numbers.\n"


def test_a_stimulus_counts_in_the_task_and_the_condition_in_which_it_was_shown() -> None:
    def task(at: float, name: str, step: str) -> dict[str, object]:
        return {"t": at, "kind": "task", "task": name, "step": step, "by": "condition"}

    def stimulus(at: float, shown: float) -> dict[str, object]:
        return {"t": at, "kind": "drt", "shown": shown, "hit": False, "response_ms": None}

    records = [task(1, "quick/way", "shown"), stimulus(5, 2), task(9, "quick/way", "passed"), stimulus(9.1, 6)]
    fell = [name for record, name in with_tasks([*records, stimulus(9.2, 9.15)]) if record["kind"] == "drt"]
    assert fell == ["quick/way", "quick/way", ""]


def test_detection_is_told_by_condition(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "s", "wizard_latency")
    tasks = tuple(task.model_copy(update={"detection": True}) for task in folder.study.tasks)
    folder = replace(folder, study=folder.study.model_copy(update={"tasks": tasks}))
    data = read(made_session(folder, 2), folder.study)
    assert {row["condition"] for row in data.tables["detection"]} == {"quick", "middling", "slow"}
    page = report(folder.study, [data])
    attention = page[page.index("<h2>Attention") : page.index("<h2>Eyes")]
    assert attention.index(">quick · lunch<") < attention.index(">middling · cosy<") < attention.index(">slow · cosy<")


def test_a_turn_that_failed_is_told_once_and_counted(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "s")
    data = read(made_session(folder, 1), folder.study)
    first, *others = data.tables["turns"]
    why = "The endpoint sent nothing for 8 s."
    failed = [first | {"failed": why, "answer": why, "first_sound_ms": 9000.0}, *others]
    page = report(folder.study, [replace(data, tables={**data.tables, "turns": failed})])
    assert f'<p><em class="bad">{why}</em></p>' in page and "1 without an answer" in page
    assert "milliseconds" not in page and ">2 s<" in page[page.index("<h2>How fast it answered") :]


def test_a_session_tells_how_it_ended(tmp_path: Path) -> None:
    folder = made_study(tmp_path / "s")
    whole = read(made_session(folder, 1), folder.study)
    assert "UTC · Meridian 0.0.0 · finished" in report(folder.study, [whole])
    begun = [record for record in whole.records if record["kind"] != "end"]
    assert "broken off before its end" in report(folder.study, [replace(whole, records=begun)])
    declined = [record | {"given": False} if record["kind"] == "consent" else record for record in whole.records]
    assert "Meridian 0.0.0 · declined" in report(folder.study, [replace(whole, records=declined)])
