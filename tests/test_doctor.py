"""The doctor under broken conditions: every finding names its mend, nothing crashes it, no key is shown."""

import json
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.config import Secret, load
from app.config.screens import Screens
from app.dev import doctor, doctor_inside, doctor_outside
from app.dev.doctor import Finding, Subject

KEY = "sk-very-secret"


@contextmanager
def server(status: int, body: str) -> Iterator[str]:
    """A server that answers every GET so; gives its base URL."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            data = body.encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://user:{KEY}@127.0.0.1:{http.server_port}/v1"
        finally:
            http.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("status", "body", "expected", "mend"),
    [
        (200, '{"data": [{"id": "qwen"}, {"id": "other"}]}', "ok", ""),
        (200, '{"data": [{"id": "other"}]}', "warn", "other"),
        (200, "<html>welcome</html>", "fail", "OpenAI-compatible"),
        (200, "[1, 2]", "fail", "OpenAI-compatible"),
        (401, "{}", "fail", "OPENAI_API_KEY"),
        (404, "{}", "warn", "/v1"),
        (500, "{}", "fail", "log"),
    ],
)
def test_endpoint(status: int, body: str, expected: str, mend: str) -> None:
    with server(status, body) as url:
        [finding] = doctor_outside.endpoint(
            Subject(base_url=url.replace(f"user:{KEY}@", ""), model="qwen", key=Secret(KEY))
        )
    assert finding.status == expected
    assert mend in finding.mend
    assert KEY not in str(finding)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/v1", f"http://me:{KEY}@127.0.0.1:9/v1", "file:///etc", "nonsense"])
def test_an_endpoint_that_is_not_there(url: str) -> None:
    [finding] = doctor_outside.endpoint(Subject(base_url=url, key=Secret(KEY)))
    assert finding.status == "fail"
    assert finding.mend.endswith(".")
    assert KEY not in str(finding)


def test_the_stand_in_needs_no_address() -> None:
    [finding] = doctor_outside.endpoint(Subject())
    assert finding.status == "ok" and "stand-in" in finding.found


def test_the_configuration_becomes_the_subject(tmp_path: Path) -> None:
    environment = {"OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "OPENAI_API_KEY": KEY, "MERIDIAN_DATA": str(tmp_path)}
    subject = doctor.subject_of(load(None, environment))
    assert (subject.base_url, subject.key.reveal(), subject.data) == ("http://127.0.0.1:9/v1", KEY, tmp_path)
    assert doctor.subject_of(load(None, {})).base_url == ""


def test_a_key_is_not_in_the_words_of_a_subject() -> None:
    assert KEY not in repr(Subject(key=Secret(KEY)))


def test_a_machine_without_screen_and_without_xvfb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    [finding] = doctor_outside.screen(Subject())
    assert finding.status == "fail" and "xvfb" in finding.mend


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb here")
def test_the_renderer_of_a_virtual_screen_is_found() -> None:
    display, opengl = doctor_outside.screen(Subject())
    assert display.status == "warn"
    assert opengl.status == "ok", opengl
    assert "llvmpipe" in opengl.found


def test_every_screen_is_told_with_what_shows_on_it_and_what_cannot_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    wide = {"name": "DP-1", "x": 0, "y": 0, "width": 1920, "height": 720, "primary": True}
    slim = {"name": "HDMI-1", "x": 1920, "y": 0, "width": 1280, "height": 480}
    there = {"window": {"renderer": "GPU", "version": "4.6"}, "screens": {"screens": [wide, slim]}}
    monkeypatch.setattr(doctor_outside, "has_screen", lambda: True)
    monkeypatch.setattr(doctor_outside, "probe", lambda what, wishes, environment=None: there[what])
    screens = Screens(show=(("cluster", "right"), ("passenger", "HDMI-9")))
    drawn, first, second, fault = doctor_outside.screen(Subject(screens=screens))
    assert drawn.status == "ok" and first.found == "DP-1 1920x720+0+0 (1, left, top, bottom, primary)"
    assert second.found == "HDMI-1 1280x480+1920+0 (2, right) · the instruments"
    assert fault.status == "warn" and "'HDMI-9' of the passenger's screen" in fault.found
    assert fault.mend.startswith("Name one of these as on in [screens.passenger]")


def test_a_display_that_does_not_answer_is_a_finding_and_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_outside, "has_screen", lambda: True)
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    [finding] = doctor_outside.screen(Subject())
    assert finding.status == "fail"
    assert "signal" in finding.found or "failed" in finding.found


def test_missing_portaudio_is_told_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = {"problem": "The PortAudio library is missing: run `apt install libportaudio2`."}
    found = {"input": problem, "output": {"name": "Speaker", "works": True}, "duplex": ""}
    monkeypatch.setattr(doctor_outside, "probe", lambda what, wishes: found)
    microphone, speaker = doctor_outside.sound(Subject())
    assert (microphone.status, speaker.status) == ("warn", "ok")
    assert "libportaudio2" in microphone.mend


def test_devices_that_move_no_sound_and_an_echo_that_stays_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {"input": {"name": "Headset", "works": False}, "output": {"name": "Speaker", "works": True}, "duplex": ""}
    monkeypatch.setattr(doctor_outside, "probe", lambda what, wishes: found)
    microphone, speaker = doctor_outside.sound(Subject())
    assert (microphone.status, microphone.found, speaker.status) == ("warn", "Headset moves no sound", "ok")

    found |= {"input": {"name": "Headset", "works": True}, "duplex": "Full duplex is switched off in the settings."}
    *_, interrupting = doctor_outside.sound(Subject())
    assert interrupting.status == "warn" and "switched off" in interrupting.mend


def test_a_probe_that_hangs_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_outside, "_PROBE_SECONDS", 0.01)
    [finding] = doctor_outside.sound(Subject())
    assert finding.status == "warn" and "no answer" in finding.found


def test_speech_is_judged_for_each_language(tmp_path: Path) -> None:
    findings = list(doctor_outside.speech(Subject(built_speech=tmp_path, models=tmp_path / "none")))
    assert [finding.check for finding in findings][::2] == ["English recogniser", "Chinese recogniser"]
    chinese = findings[2]
    assert chinese.status == "warn" and "models download" in chinese.mend


def test_missing_packages_are_named(tmp_path: Path) -> None:
    project = tmp_path / "pyproject.toml"
    project.write_text(
        '[project]\ndependencies = ["PyYAML>=6", "no-such-thing-here>=1; python_version > \'3\'"]\n', "utf-8"
    )
    [finding] = doctor_inside.packages(Subject(), project)
    assert finding.status == "fail" and finding.found == "missing: no-such-thing-here"


def test_qt_that_loses_references_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_inside, "_version", lambda name: "6.12.0")
    monkeypatch.setattr(sys, "version_info", (3, 11, 7, "final", 0))
    [finding] = doctor_inside.packages(Subject())
    assert finding.status == "fail" and "PySide6<6.12" in finding.mend


def test_a_python_that_is_too_new(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 14, 0, "final", 0))
    [finding] = doctor_inside.python(Subject())
    assert finding.status == "fail" and "3.13" in finding.mend


def test_a_data_folder_that_cannot_be_written_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(**kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(doctor_inside.tempfile, "TemporaryFile", refuse)
    _, folder = doctor_inside.disk(Subject(data=tmp_path / "not" / "yet"))
    assert folder.status == "fail" and "MERIDIAN_DATA" in folder.mend


def test_a_check_that_breaks_is_a_finding_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks(subject: Subject) -> Iterator[Finding]:
        raise RuntimeError("no such luck")
        yield

    monkeypatch.setattr(doctor, "checks", lambda: (("Luck", breaks), ("Python", doctor_inside.python)))
    assert doctor.report(Subject(), as_json=True) == 1
    told = json.loads(capsys.readouterr().out)
    assert [finding["status"] for finding in told] == ["fail", "ok"]
    assert doctor.report(Subject(), as_json=False) == 1
    assert "no such luck" in capsys.readouterr().out
