"""Sessions of rigs are collected once and whole; what was erased stays so; strangers get nothing."""

import argparse
import json
import os
import re
import shutil
import socket
import ssl
import stat
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import zenoh

from app.cli import main
from app.study.privacy import erase
from app.study.record.hold import hold
from app.study.rig.collect import Collecting
from app.study.rig.far_desk import DeskEnd
from app.study.rig.far_rig import RigEnd
from app.study.rig.lab import Lab, address
from app.study.rig.lab_options import add_rig_options, lab_of, rig_ends
from app.study.rig.lab_secret import LabError, make_secret, read_secret
from app.study.rig.manifest import finished, manifest, manifest_of
from app.study.rig.reach import Reach
from tests.labs import MadeLab, ended_session, files
from tests.made_session import made_session


@pytest.fixture
def made(tmp_path: Path) -> MadeLab:
    return MadeLab(tmp_path)


def test_finished_sessions_come_once_and_whole(made: MadeLab) -> None:
    one, two = ended_session(made.rig, 1, sound=2_000_000), ended_session(made.rig, 2)
    (one / "report.html").write_text("made anew where it is read")
    with made.door() as door:
        assert door.offer.waiting == ["P01-1", "P02-1"]
        with made.collecting() as desk:
            assert desk.run() and desk.came == ["P01-1", "P02-1"]
        assert door.offer.waiting == []
        with made.collecting() as desk:
            assert desk.run() and desk.came == []
        ended_session(made.rig, 3)
        door.leave()  # no desk collects now: there is none to wait for
    kept = made.desk.path / "sessions"
    assert sorted(path.name for path in kept.iterdir()) == ["P01-1", "P02-1"]
    expected = files(one)
    del expected["report.html"]
    assert files(kept / "P01-1") == expected and files(kept / "P02-1") == files(two)
    assert json.loads((kept / "P01-1" / "collected.json").read_text())["rig"] == "kitchen"
    assert any("P01-1 has been collected by" in words for words in made.told)
    assert any("P03-1 waits to be collected" in words for words in made.told)


def test_only_what_has_ended_is_offered(made: MadeLab) -> None:
    ended, held, broken = (ended_session(made.rig, number) for number in (1, 2, 3))
    assert finished(ended) and not finished(made_session(made.rig, 4), quiet=3600.0)  # written to a moment ago
    shutil.rmtree(made.rig.path / "sessions" / "P04-1")
    journal = broken / "journal-000001.rec"
    journal.write_bytes(b"".join(journal.read_bytes().splitlines(keepends=True)[:-1]))
    os.utime(journal, (0, 0))
    recorder = hold(held)
    with made.door() as door, made.collecting() as desk:
        door.running = ended
        assert desk.look() == (True, True) and desk.came == []
        door.running = None
        os.close(recorder)
        assert desk.look() == (True, True) and desk.came == ["P01-1", "P02-1"]


def test_two_rigs_may_have_had_the_same_participant(made: MadeLab, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = MadeLab(tmp_path / "other")
    here, there = ended_session(made.rig, 1), ended_session(other.rig, 1, sound=100)
    with made.door("a"), made.door("b", other.at, other.rig.path), made.collecting(made.at, other.at) as desk:
        assert desk.run() and sorted(desk.came) == ["P01-1", "P01-2"]
    both = [files(made.desk.path / "sessions" / name) for name in ("P01-1", "P01-2")]
    assert files(here) in both and files(there) in both
    assert any("kept as P01-2" in words for words in made.told)


def test_what_was_erased_is_not_collected_again(made: MadeLab) -> None:
    for number in (1, 7):
        ended_session(made.rig, number)
    with made.door(), made.collecting() as desk:
        desk.run()
        done = erase(made.desk.path, 7)
        assert done.sessions == ["P07-1"] and done.elsewhere == ["kitchen: P07-1"]
        assert desk.run() and desk.came == ["P01-1", "P07-1"]
    assert [path.name for path in (made.desk.path / "sessions").iterdir()] == ["P01-1"]
    everything = b"".join(path.read_bytes() for path in made.desk.path.rglob("*") if path.is_file())
    assert b"P07" not in everything


def cut_at(desk: Collecting, bytes_in: int, then: Callable[[], None]) -> None:
    """Do something once as soon as so many bytes of a session are here."""
    done: list[bool] = []

    def progress(name: str, here: int, total: int) -> None:
        if here >= bytes_in and not done:
            done.append(True)
            then()

    desk._progress = progress


def test_who_is_erased_on_the_way_does_not_arrive(made: MadeLab) -> None:
    session = ended_session(made.rig, 7, sound=3_000_000)
    with made.door(), made.collecting() as desk:
        cut_at(desk, 1_000_000, lambda: erase(made.desk.path, 7) and None)
        assert desk.run() and desk.came == []
        assert any("erased here" in words for words in made.told)
        assert desk.run() and desk.came == []
    assert session.exists() and not list(made.desk.path.rglob("*P07*"))


def test_who_is_erased_on_the_rig_on_the_way_leaves_nothing(made: MadeLab) -> None:
    ended_session(made.rig, 7, sound=3_000_000)
    with made.door(), made.collecting() as desk:
        cut_at(desk, 1_000_000, lambda: erase(made.rig.path, 7) and None)
        assert desk.run() and desk.came == []
    assert any("erased on kitchen" in words for words in made.told)
    assert not list(made.desk.path.rglob("*P07*"))


def test_a_rig_that_dies_on_the_way_costs_nothing(made: MadeLab) -> None:
    session = ended_session(made.rig, 7, sound=3_000_000)
    doors = [made.door()]
    doors[0].__enter__()
    with made.collecting() as desk:

        def again() -> None:
            doors[0].__exit__(None, None, None)
            doors.append(made.door())
            doors[1].__enter__()

        cut_at(desk, 1_500_000, again)
        partial = made.desk.path / ".collecting"
        assert desk.run(patience=60.0) and desk.came == ["P07-1"]
    doors[1].__exit__(None, None, None)
    assert files(made.desk.path / "sessions" / "P07-1") == files(session) and not list(partial.iterdir())
    assert any("What is here stays" in words for words in made.told)


def test_another_study_and_a_wild_path_are_left_where_they_are(made: MadeLab) -> None:
    session = ended_session(made.rig, 1)
    about = json.loads((session / "session.json").read_text())
    (session / "session.json").write_text(json.dumps(about | {"study": "another"}))
    with made.door(), made.collecting() as desk:
        desk.look()
        assert desk.came == []
    good = manifest(ended_session(made.rig, 2), "usability").data()
    assert manifest_of(good).name == "P02-1"
    for path in ("../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\x", "", "collected.json", "a//b"):
        with pytest.raises(ValueError, match="no file of a session"):
            manifest_of(good | {"parts": [*good["parts"], {"path": path, "size": 1, "sha256": "0" * 64}]})
    with pytest.raises(ValueError):
        manifest_of(good | {"name": "../P02-1"})
    with pytest.raises(ValueError):
        manifest_of({"name": "P02-1"})


def one_sentence(capsys: pytest.CaptureFixture[str]) -> str:
    said = capsys.readouterr().err.strip()
    assert said.count("\n") == 0 and said.endswith(".") and "Traceback" not in said
    return said


def test_bad_input_is_one_sentence(made: MadeLab, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secret, other = str(made.secret.path), str(tmp_path / "other.secret")
    desk = str(made.desk.path)
    assert main(["study", "secret", other]) == 0
    assert stat.S_IMODE(Path(other).stat().st_mode) == 0o600 and "Copy it" in capsys.readouterr().out
    assert main(["study", "secret", other]) == 1 and "there already" in one_sentence(capsys)
    collect = ["study", "collect", desk, "--lab", "ux", "--at", made.at, "--patience", "1", "--secret-file"]
    with made.door():
        assert main([*collect, other]) == 1
        said = one_sentence(capsys)
        assert "its secret is another than" in said and other in said
        taken = ["study", "offer", str(made.rig.path), "--lab", "ux", "--secret-file", secret, "--at", made.at]
        assert main(taken) == 1 and "another port with --at" in one_sentence(capsys)
        with made.collecting():
            assert main([*collect, secret]) == 1 and "Another `study collect`" in one_sentence(capsys)
    assert main([*collect, secret]) == 1
    seen = tmp_path / "seen.secret"
    seen.write_text("not hidden", encoding="utf-8")
    seen.chmod(0o644)
    gone = capsys.readouterr()
    assert "Nobody answers at 127.0.0.1" in gone.out and "Not everything is here" in gone.err
    for wrong, words in (
        ([*collect, str(tmp_path / "none")], "There is no secret"),
        ([*collect, str(seen)], "read by others"),
        ([*collect, str(made.rig.path / "study.yaml")], "is no secret of a lab"),
        (["study", "collect", str(tmp_path), "--lab", "ux", "--secret-file", secret], "is no study"),
        (["study", "collect", desk, "--lab", "u/x", "--secret-file", secret], "cannot name a lab"),
        (["study", "collect", desk, "--lab", "ux", "--secret-file", secret, "--at", "a b"], "is no address"),
        (["study", "offer", str(tmp_path), "--lab", "ux", "--secret-file", secret], "is no study"),
    ):
        assert main(wrong) == 1 and words in one_sentence(capsys)
    half = tmp_path / "half.secret"
    half.write_bytes(made.secret.path.read_bytes()[:900])
    half.chmod(0o600)
    assert main([*collect, str(half)]) == 1 and "no secret of a lab" in one_sentence(capsys)


@pytest.mark.parametrize("half", [["--lab", "ux"], ["--secret-file", "x"]])
def test_half_a_lab_is_one_sentence(half: list[str]) -> None:
    parser = argparse.ArgumentParser()
    add_rig_options(parser)
    assert lab_of(parser.parse_args([])) is None and rig_ends(parser.parse_args([])) == ()
    with pytest.raises(LabError, match=r"^Name a lab and its secret together: --lab NAME --secret-file FILE.$"):
        lab_of(parser.parse_args(half))


def test_addresses() -> None:
    assert address("tcp/rig-2.local:7450") == ("rig-2.local", 7450)
    assert address("10.0.0.2") == ("10.0.0.2", 7447) and address("tls/[fe80::1]:1") == ("fe80::1", 1)
    for wrong in ("", "tcp/", "a:0", "a:99999", "udp/a:1", "a b"):
        with pytest.raises(LabError):
            address(wrong)


def test_a_secret_shows_itself_to_nobody(tmp_path: Path) -> None:
    made = make_secret(tmp_path / "s")
    assert "PRIVATE" not in repr(made) and "PRIVATE" in made.key
    assert read_secret(tmp_path / "s") == made and re.fullmatch(r"[0-9a-f]{8}", made.mark)


def test_without_the_secret_there_is_no_connection(made: MadeLab, tmp_path: Path) -> None:
    host, port = address(made.at)
    stranger = make_secret(tmp_path / "stranger")
    with made.door():
        assert made.secret.tried_at(host, port) == "same" and stranger.tried_at(host, port) == "other"
        reach = Reach(Lab("ux", stranger), [made.at])
        assert reach.rigs("*") == [] and "was refused" in reach.why_none()
        reach.close()
        for protocol in ("tcp", "tls"):  # a Zenoh without our settings
            settings = {"mode": "client", "connect": {"endpoints": [f"{protocol}/{host}:{port}"], "timeout_ms": 300}}
            with pytest.raises(zenoh.ZError):
                zenoh.open(zenoh.Config.from_json5(json.dumps(settings)))
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with (
            pytest.raises(OSError),
            socket.create_connection((host, port)) as bare,
            context.wrap_socket(bare) as wrapped,
        ):
            wrapped.settimeout(10)
            wrapped.sendall(b"\0" * 64)  # TLS 1.3 tells of the missing certificate with the first answer
            if not wrapped.recv(1):
                raise OSError("closed")


class Tap:
    """A stranger on the cable: hands on every byte between desk and rig, and keeps what the desk sent."""

    def __init__(self, to: tuple[str, int]) -> None:
        self.heard: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.at = f"tcp/127.0.0.1:{self._listener.getsockname()[1]}"
        self._to, self._open = to, [self._listener]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        try:
            while True:
                near, _ = self._listener.accept()
                self._open.append(near)
                far = socket.create_connection(self._to)
                self._open.append(far)
                threading.Thread(target=self._pass, args=(near, far, self.heard), daemon=True).start()
                threading.Thread(target=self._pass, args=(far, near, []), daemon=True).start()
        except OSError:
            return

    def _pass(self, source: socket.socket, to: socket.socket, kept: list[bytes]) -> None:
        try:
            while data := source.recv(65536):
                kept.append(data)
                to.sendall(data)
            to.shutdown(socket.SHUT_WR)
        except OSError:
            return

    def close(self) -> None:
        for each in self._open:
            each.close()


def test_what_a_desk_once_sent_is_refused_when_a_stranger_sends_it_again(made: MadeLab) -> None:
    taken: list[str] = []
    stopped, there = threading.Event(), threading.Event()

    def received(message: dict[str, object]) -> None:
        taken.append(str(message["kind"]))
        stopped.set()

    tap = Tap(address(made.at))
    with made.door():
        rig = RigEnd(received, made.lab, "kitchen", made.at)
        desk = DeskEnd(lambda message: None, lambda here: there.set() if here else None, made.lab, "", [tap.at])
        assert there.wait(20) and desk.send({"kind": "stop"}) and stopped.wait(20)
        desk.close()
        while rig.watched:
            time.sleep(0.02)
        sent = b"".join(tap.heard)
        assert len(sent) > 500 and b"stop" not in sent and b"meridian" not in sent and b"kitchen" not in sent
        with socket.create_connection(address(made.at)) as again:
            again.settimeout(10)
            again.sendall(sent)
            try:
                while again.recv(65536):
                    pass
            except OSError:
                pass  # refused either way
        assert taken == ["stop"] and rig.watched == 0
        rig.close()
    tap.close()


def test_a_cockpit_without_a_door_says_so(made: MadeLab) -> None:
    with pytest.raises(LabError, match="cannot name a rig"):
        RigEnd(lambda message: None, made.lab, "a/b", made.at)
    with pytest.raises(LabError, match="door into the lab is shut"):
        RigEnd(lambda message: None, made.lab, "a", made.at)
