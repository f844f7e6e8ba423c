"""The recorder as a process of its own, killed for real, with a disk that is full for real."""

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from app.study.record.frame import Torn, framed, records, text
from app.study.record.hold import Taken, wait_until_free
from app.study.record.journal import JournalFile, journal_paths, read_journal
from app.study.record.link import Link
from app.study.record.recording import Recording
from app.study.record.track import Track, read_track

RATE = 16000


class Told:
    """What a recording has told, and a way to wait for it."""

    def __init__(self) -> None:
        self.sentences: list[str] = []
        self._news = threading.Condition()

    def __call__(self, sentence: str) -> None:
        with self._news:
            self.sentences.append(sentence)
            self._news.notify_all()

    def wait_for(self, count: int) -> None:
        with self._news:
            assert self._news.wait_for(lambda: len(self.sentences) >= count, timeout=20), self.sentences


def test_a_record_is_a_line_that_any_tool_can_read() -> None:
    body = text({"n": 1, "kind": "note", "words": "zwölf\n十二"})
    line = framed(body)
    assert line.count(b"\n") == 1 and line.endswith(b"\n")
    record = {"n": 1, "kind": "note", "words": "zwölf\n十二"}
    assert list(records(line + line)) == [(len(line), record), (2 * len(line), record)]


@pytest.mark.parametrize("change", [b"", b"X", b"\xff\x00"])
def test_a_changed_byte_is_found_and_hides_nothing_after_it(change: bytes) -> None:
    first, second = framed(text({"n": 1, "kind": "a"})), framed(text({"n": 2, "kind": "b"}))
    broken = first[:25] + change + first[26:]
    found = list(records(broken + second))
    assert isinstance(found[0], Torn) and found[0].data == broken
    assert found[-1] == (len(broken + second), {"n": 2, "kind": "b"})


def test_a_torn_tail_is_set_aside_and_never_deleted(tmp_path: Path) -> None:
    journal = JournalFile(tmp_path)
    for number in range(1, 6):
        journal.append(number, text({"n": number, "kind": "note"}))
    journal.close()
    (path,) = journal_paths(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-9])
    again = JournalFile(tmp_path)
    assert again.last == 4
    (aside,) = again.aside
    assert path.read_bytes() + aside.read_bytes() == whole[:-9]
    again.append(5, text({"n": 5, "kind": "again"}))
    again.close()
    assert [record["n"] for record in read_journal(tmp_path)] == [1, 2, 3, 4, 5]


def test_nothing_that_was_kept_is_lost_however_often_the_recorder_is_killed(tmp_path: Path) -> None:
    chance, link, epoch = random.Random(7), Link(), time.monotonic()
    recording = Recording(tmp_path, moved=lambda address, key: link.connect(address, key, epoch))
    assert recording.sync()
    ramp = (np.arange(40 * 1600) % 30000).astype("<i2")
    for number in range(400):
        recording.write("change", signal="Vehicle.Speed", value=number)
        if number % 10 == 0:
            piece = ramp[number * 160 : number * 160 + 1600]
            link.send("participant", RATE, piece.tobytes(), epoch + number / 100)
        if chance.random() < 0.01 and recording.pid:
            with suppress(ProcessLookupError):  # the last one to die is still mourned
                os.kill(recording.pid, signal.SIGKILL)
        time.sleep(0.001)
    assert recording.sync() and link.flush(20)
    assert recording.close()
    found = list(read_journal(tmp_path))
    assert [record["n"] for record in found] == list(range(1, 401))
    assert [record["value"] for record in found] == list(range(400))
    sound, rate = read_track(tmp_path / "audio", "participant")
    assert rate == RATE and np.array_equal(sound, ramp) and link.lost == 0


def test_a_recorder_that_died_unheard_is_still_written_to(tmp_path: Path) -> None:
    lives: list[int] = []

    def moved(address: str, key: str) -> None:
        lives.append(recording.pid)
        if len(lives) == 1:
            recording.write("note", words="for one that is dead")
            os.kill(lives[0], signal.SIGKILL)
            for thread in threading.enumerate():
                if thread.name == "recorder":
                    thread.join()

    recording = Recording(tmp_path, moved=moved)
    assert recording.sync() and recording.close()
    assert len(set(lives)) == 2
    assert [record["words"] for record in read_journal(tmp_path)] == ["for one that is dead"]


def test_what_the_recorder_has_acknowledged_outlives_the_death_of_both(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom app.study.record.recording import Recording\n"
        "recording = Recording(Path(sys.argv[1]))\nnumber = 0\n"
        "while True:\n"
        "    recording.write('note', value=number)\n    number += 1\n"
        "    if number % 50 == 0:\n        assert recording.sync()\n"
        "        print(recording.kept, recording.pid, flush=True)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    acknowledged = 0
    for deaths in (3, 5):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as cockpit:
            assert cockpit.stdout is not None
            for _ in range(deaths):
                kept, recorder = map(int, cockpit.stdout.readline().split())
            os.kill(recorder, signal.SIGKILL)
            cockpit.kill()
        acknowledged = kept
        numbers = [record["n"] for record in read_journal(tmp_path)]
        assert numbers[:acknowledged] == list(range(1, acknowledged + 1))


def test_a_recorder_waits_until_the_one_before_it_has_kept_everything(tmp_path: Path) -> None:
    first, told = Recording(tmp_path), Told()
    first.write("note", words="by the first")
    assert first.sync()
    with pytest.raises(Taken, match="is being recorded by another Meridian"):
        wait_until_free(tmp_path, patience=0.1)
    second = Recording(tmp_path, told=told)
    second.write("note", words="by the second")
    assert not second.sync(patience=0.5), "two recorders in one folder would give one number twice"
    first.write("note", words="by the first again")
    assert first.close()
    assert second.close(patience=20)
    wait_until_free(tmp_path)
    found = list(read_journal(tmp_path))
    assert [record["n"] for record in found] == [1, 2, 3]
    assert found[2]["words"] == "by the second"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can be mounted by root only")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=False)


def test_a_recorder_that_hangs_is_replaced_and_keeps_everything(tmp_path: Path) -> None:
    told = Told()
    recording = Recording(tmp_path, told, hung=1.0)
    recording.write("note", words="before")
    assert recording.sync()
    os.kill(recording.pid, signal.SIGSTOP)
    for number in range(2000):  # more than the pipe holds: the thread that writes is held up as well
        recording.write("note", words=f"{number} " + 40 * "-")
    told.wait_for(2)
    assert told.sentences == ["The recorder no longer answers and is started again: nothing is lost meanwhile.", ""]
    assert recording.close()
    words = [record["words"] for record in read_journal(tmp_path)]
    assert len(words) == 2001 and words[0] == "before" and words[-1].startswith("1999 ")


def test_one_that_hangs_at_the_end_is_replaced_too(tmp_path: Path) -> None:
    recording = Recording(tmp_path)
    recording.write("note")
    assert recording.sync()
    os.kill(recording.pid, signal.SIGSTOP)
    recording.write("end")
    assert recording.close(patience=3.0)
    assert [record["kind"] for record in read_journal(tmp_path)] == ["note", "end"]


def test_a_full_disk_is_told_at_once_and_loses_nothing(small_disk: Path) -> None:
    told = Told()
    recording = Recording(small_disk / "session", told=told)
    ballast = small_disk / "ballast"
    recording.write("note", words="before")
    assert recording.sync()
    ballast.write_bytes(bytes(4096))
    with ballast.open("ab", buffering=0) as file, pytest.raises(OSError, match="space"):
        while True:
            file.write(bytes(4096))
    for number in range(100):
        recording.write("note", words="x" * 200, value=number)
    told.wait_for(1)
    assert "is full: free some space" in told.sentences[0]
    ballast.unlink()
    told.wait_for(2)
    assert told.sentences[1] == ""
    assert recording.close()
    found = list(read_journal(small_disk / "session"))
    assert [record.get("value") for record in found] == [None, *range(100)]


def test_a_gap_begins_a_segment_and_is_silence_when_read(tmp_path: Path) -> None:
    track = Track(tmp_path, "assistant", RATE)
    tone = np.full(RATE, 1000, "<i2")
    track.append(0, tone.tobytes())
    track.append(RATE // 2, tone.tobytes())  # half of it is there already
    track.append(5 * RATE, tone.tobytes())
    track.close()
    sound, _ = read_track(tmp_path, "assistant")
    assert len(sound) == 6 * RATE
    assert (sound[: RATE * 3 // 2] == 1000).all() and (sound[RATE * 3 // 2 : 5 * RATE] == 0).all()
    assert len(list(tmp_path.glob("*.flac"))) == 2
