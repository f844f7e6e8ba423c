"""Collection across two machines, with a cable that is cut, and what a stranger hears."""

import shutil
import signal
from contextlib import suppress
from pathlib import Path

from app.study.rig.lab_secret import make_secret
from tests.labs import ended_session, files
from tests.made_session import made_study
from tests.two_machines import RIG, Cable, Start, cable, seen, start

__all__ = ["cable", "start"]
LARGE = 40_000_000  # bytes of sound


def test_a_session_arrives_once_and_whole_though_the_cable_is_cut(
    cable: Cable, start: Start, tmp_path: Path, child_env: dict[str, str]
) -> None:
    rig, desk = made_study(tmp_path / "rig"), made_study(tmp_path / "desk")
    shutil.copy(make_secret(tmp_path / "lab.secret").path, tmp_path / "copy.secret")
    first = ended_session(rig, 1, sound=LARGE)
    offer = ["main.py", "study", "offer", str(rig.path), "--lab", "ux", "--secret-file", str(tmp_path / "lab.secret")]
    collect = ["main.py", "study", "collect", str(desk.path), "--lab", "ux", "--patience", "45"]
    collect += ["--secret-file", str(tmp_path / "copy.secret"), "--at", f"tcp/{RIG}:7447"]
    with start(cable.rig, [*offer, "--rig", "kitchen"], child_env) as kitchen:
        kitchen.says("offers what has ended: P01-1")
        assert "0.0.0.0:7447" in cable.ports(cable.rig)
        with start(cable.desk, collect, child_env) as collecting:
            on_its_way = seen(
                lambda: next(desk.path.glob(".collecting/P01-1_*/audio/*.flac"), None), lambda: collecting.lines
            )
            seen(lambda: on_its_way.stat().st_size > 2_000_000, lambda: collecting.lines)
            collecting.process.send_signal(signal.SIGSTOP)
            here = on_its_way.stat().st_size
            assert here < LARGE, "it was faster than the scissors"
            assert not [place for place in cable.ports(cable.desk) if ":744" in place]
            cable.cut()
            collecting.process.send_signal(signal.SIGCONT)
            second = ended_session(rig, 2)  # the rig goes on
            collecting.says("What is here stays")
            assert not list(desk.path.glob("sessions/*")) and on_its_way.stat().st_size >= here
            cable.mend()
            with suppress(FileNotFoundError):  # until it is whole and goes to its place
                while collecting.process.poll() is None:
                    assert on_its_way.stat().st_size >= here  # it goes on where it was
            assert collecting.ended() == 0, collecting.lines
        kitchen.says("P02-1 has been collected")
        with start(cable.desk, collect, child_env) as again:
            assert again.ended() == 0 and "No new sessions" in again.lines[-1], again.lines
    kept = desk.path / "sessions"
    assert sorted(path.name for path in kept.iterdir()) == ["P01-1", "P02-1"]
    assert files(kept / "P01-1") == files(first) and files(kept / "P02-1") == files(second)


def test_a_desk_with_another_secret_is_told_so_in_one_sentence(
    cable: Cable, start: Start, tmp_path: Path, child_env: dict[str, str]
) -> None:
    rig, desk = made_study(tmp_path / "rig"), made_study(tmp_path / "desk")
    for name in ("lab.secret", "other.secret"):
        make_secret(tmp_path / name)
    session = ended_session(rig, 1)
    offer = ["main.py", "study", "offer", str(rig.path), "--lab", "ux", "--secret-file", str(tmp_path / "lab.secret")]
    other = ["--lab", "ux", "--secret-file", str(tmp_path / "other.secret")]
    with start(cable.rig, offer, child_env) as kitchen:
        kitchen.says("offers")
        for at in ([], ["--at", f"tcp/{RIG}"]):
            collect = ["main.py", "study", "collect", str(desk.path), *other, *at]
            with start(cable.desk, collect, child_env) as collecting:
                assert collecting.ended() == 1
            if at:
                assert len(collecting.lines) == 1 and "its secret is another" in collecting.lines[0], collecting.lines
            else:  # whether a call on the network is answered in time is the machine's business
                told = ("its secret is another", "No rig answers")
                assert any(words in collecting.lines[0] for words in told), collecting.lines
        console = ["-m", "app.console", *other, "--at", f"tcp/{RIG}"]
        with start(cable.desk, console, child_env) as refused:
            assert refused.ended() == 1
        assert len(refused.lines) == 1 and "its secret is another" in refused.lines[0], refused.lines
    assert not list(desk.path.glob("sessions/*")) and session.exists()
