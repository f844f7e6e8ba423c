"""The demo music: from scores to recordings, covers and catalogue."""

import copy
import json
import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.dev.build_music import PEAKS, SCORES, albums, build, render
from app.dev.music_effects import CEILING, LOUDNESS, RATE, loudness
from app.dev.music_score import read_track
from app.dev.music_theory import chord, frequency, pitch, voicing


def short(album: dict[str, Any]) -> dict[str, Any]:
    """An album with the shortest useful version of its first track: its first and its last section."""
    album = copy.deepcopy(album)
    track = album["tracks"][0]
    first, *_, last = track["form"].split()
    track["form"] = f"{first} {last}"
    album["tracks"] = [track]
    return album


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("music")
    build(out, scores=[short(album) for album in albums()])
    return out


def recording(path: Path) -> np.ndarray[Any, Any]:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2).T / 32768


def test_every_album_is_built_with_its_catalogue_line(built: Path) -> None:
    tracks = json.loads((built / "catalogue.json").read_text(encoding="utf-8"))["tracks"]
    assert [track["album"] for track in tracks] == [album["album"] for album in albums()]
    for track in tracks:
        assert (built / track["uri"]).is_file()
        assert (built / track["cover"]).read_bytes().startswith(b"\x89PNG")
        assert len(track["peaks"]) == PEAKS
        assert max(track["peaks"]) == 1.0
        assert min(track["peaks"]) >= 0.0
        samples = recording(built / track["uri"])
        assert track["duration"] == pytest.approx(samples.shape[1] / RATE, abs=0.001)


def test_recordings_are_loud_enough_clean_and_closed(built: Path) -> None:
    for path in built.glob("*.wav"):
        samples = recording(path)
        assert loudness(samples.astype(np.float32)) == pytest.approx(LOUDNESS, abs=0.7), path.name
        assert np.abs(samples).max() <= CEILING + 2 / 32768, path.name
        assert abs(samples.mean()) < 1e-4, path.name
        assert np.abs(samples[:, [0, -1]]).max() < 2e-3, path.name
        assert np.abs(np.diff(samples, axis=1)).max() < 0.9, path.name
        assert np.corrcoef(samples)[0, 1] < 0.99, path.name


def test_genres_sound_different(built: Path) -> None:
    """The calm piano has far less treble than the rock band's cymbals and guitars."""

    def treble(name: str) -> float:
        power = np.abs(np.fft.rfft(recording(built / name).mean(axis=0))) ** 2
        hertz = np.fft.rfftfreq(2 * len(power) - 2, 1 / RATE)
        return float(power[hertz > 5000].sum() / power.sum())

    assert treble("morning_light.wav") * 20 < treble("forty_miles.wav")


def test_the_same_score_gives_the_same_music() -> None:
    track = short(albums()[2])["tracks"][0]
    track["form"] = track["form"].split()[-1]
    assert np.array_equal(render(track), render(track))


def test_every_score_can_be_read_and_lasts_a_minute() -> None:
    for album in albums():
        for track in album["tracks"]:
            performance = read_track(track, np.random.default_rng(0))
            assert 55 < performance.seconds < 95, track["title"]
            assert set(performance.notes) == set(track["parts"]), track["title"]
            for notes in performance.notes.values():
                assert all(note.start >= 0 and note.force > 0 for note in notes)


def test_a_tune_that_does_not_fill_its_bars_is_refused() -> None:
    track = {"title": "Short", "tempo": 60, "form": "a", "parts": {"x": {"voice": "piano"}}}
    track["sections"] = {"a": {"chords": "C | F", "play": {"x": {"tune": "C4:4 F4:3"}}}}
    with pytest.raises(ValueError, match=r"Short: x tune has 7\.0 beats in 2 bars"):
        read_track(track, np.random.default_rng(0))


def test_chords_and_pitches() -> None:
    assert pitch("A4") == 69
    assert frequency(69) == 440
    assert chord("F#m7/E") == (4, (6, 9, 1, 4))
    with pytest.raises(ValueError, match="no chord"):
        chord("Hmaj7")


def test_voices_move_little_and_no_chord_tone_is_lost() -> None:
    first = voicing("Cmaj7", 52, 76, 4)
    second = voicing("Am7", 52, 76, 4, first)
    assert {note % 12 for note in second} == {9, 0, 4, 7}
    assert sum(abs(a - b) for a, b in zip(first, second, strict=True)) <= 4


def test_names_are_known_words_of_the_recogniser() -> None:
    """Plain ASCII words, so that people can say them; each has its Chinese twin."""
    assert sorted(path.name for path in SCORES.glob("[0-9]*.yaml"))
    for album in albums():
        for name in [album["artist"], album["album"], *(track["title"] for track in album["tracks"])]:
            assert all(word.isalpha() and word.isascii() for word in name.split()), name
        for name in [album["artist_zh"], album["album_zh"], *(track["title_zh"] for track in album["tracks"])]:
            assert name and not name.isascii(), name
