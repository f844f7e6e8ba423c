"""The recorded sound of a session: found at its time, in step with the picture, and really heard."""

import time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from virtual_audio import RECORDING_RATE, VirtualAudio, audio_server, virtual_audio

from app.replaying.sounding import Silent, Sounding, sound_of
from app.replaying.tracks import RATE, Track, Tracks
from app.study.record.track import Track as Recording

__all__ = ["audio_server", "virtual_audio"]

HIGH, LOW = 1000.0, 400.0


def tone(hertz: float, seconds: float, rate: int) -> bytes:
    wave = np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)
    return (wave * 12000).astype("<i2").tobytes()


def pitch(sound: NDArray[np.float32], rate: int) -> float:
    """The strongest frequency, hertz; 0 for silence."""
    if np.abs(sound).max() < 0.01:
        return 0.0
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(np.argmax(spectrum) * rate / len(sound))


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """The participant sounds high from second 2 to 5 and from 20 to 35, the assistant low from 5 to 8."""
    audio = tmp_path / "P01-1" / "audio"
    participant, assistant = Recording(audio, "participant", 16000), Recording(audio, "assistant", 24000)
    participant.append(2 * 16000, tone(HIGH, 3.0, 16000))
    for second in range(20, 35):
        participant.append(second * 16000, tone(HIGH, 1.0, 16000))
    assistant.append(5 * 24000, tone(LOW, 3.0, 24000))
    participant.close()
    assistant.close()
    return tmp_path / "P01-1"


@pytest.mark.parametrize(
    ("at", "hertz"), [(1.0, 0.0), (2.5, HIGH), (4.5, HIGH), (5.5, 0.0), (19.4, 0.0), (20.2, HIGH), (29.9, HIGH)]
)
def test_every_moment_of_a_track_is_found(session: Path, at: float, hertz: float) -> None:
    sound = Track(session / "audio", "participant").block(at, RATE // 4)
    assert pitch(sound, RATE) == pytest.approx(hertz, abs=8)


def test_an_open_segment_sounds_and_a_broken_one_is_silent(session: Path) -> None:
    audio = session / "audio"
    (audio / "participant-000000640000-16000.pcm").write_bytes(tone(HIGH, 1.0, 16000) + b"\0")
    (audio / "assistant-000000960000-24000.flac").write_bytes(b"fLaC and no more")
    assert pitch(Track(audio, "participant").block(40.2, RATE // 4), RATE) == pytest.approx(HIGH, abs=8)
    assert pitch(Track(audio, "assistant").block(40.2, RATE // 4), RATE) == 0.0


def test_blocks_join_without_a_seam_and_jump_only_when_out_of_step(session: Path) -> None:
    tracks = Tracks(session)
    tracks.play(2.0, 100.0)
    size = RATE // 50
    jittered = [tracks.pull(size, 100.0 + n / 50 + (0.01 if n % 2 else -0.01)) for n in range(40)]
    whole = Tracks(session)
    whole.play(2.0, 100.0)
    straight = whole.pull(40 * size, 100.0)
    shift = round(0.01 * RATE)  # the first block was wanted a little early, and all others follow it
    joined = np.concatenate(jittered)
    assert np.allclose(joined[shift:], straight[: len(joined) - shift], atol=1e-6)
    late = tracks.pull(RATE // 4, 103.5)  # half a second was lost
    assert pitch(late[:, 1], RATE) == pytest.approx(LOW, abs=8)
    assert late[:, 1].max() > late[:, 0].max(), "the assistant is heard more on the right"
    tracks.stop()
    assert not tracks.pull(size, 104.0).any()


def test_a_session_without_sound_and_a_rig_without_speaker_are_silent(session: Path, tmp_path: Path) -> None:
    assert isinstance(sound_of(tmp_path, ""), Silent)
    assert isinstance(sound_of(session, "none"), Silent)


def test_it_is_really_heard_in_step(session: Path, qt: object, virtual_audio: VirtualAudio) -> None:
    sounding = sound_of(session, "")
    assert isinstance(sounding, Sounding)
    try:
        with virtual_audio.recording() as caught:
            sounding.play(4.0, time.monotonic())
            size = RECORDING_RATE // 4

            def heard(sound: NDArray[np.float32]) -> list[float]:
                pieces = [sound[place : place + size] for place in range(0, len(sound) - size, size)]
                return [round(pitch(piece, RECORDING_RATE), -2) for piece in pieces]

            caught.wait_for(lambda sound: heard(sound).count(LOW) >= 4)
            order = [hertz for hertz in heard(caught.samples()) if hertz in (HIGH, LOW)]
        assert order == sorted(order, reverse=True), "first the participant, then the assistant"
        assert order.count(HIGH) <= 5, "it began where it was told to"
    finally:
        sounding.close()
