"""Builds the demo music from the scores in assets/music: recordings, covers and catalogue.

`python -m app.dev.build_music [FOLDER]` writes FOLDER/*.wav (16-bit stereo), FOLDER/*.png (512 x 512) and
FOLDER/catalogue.json; default build/music. The same scores give the same music.
"""

import json
import sys
import wave
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from app.dev.music_covers import draw_cover
from app.dev.music_effects import RATE, Samples
from app.dev.music_mix import mix
from app.dev.music_score import read_track

SCORES = Path(__file__).parents[2] / "assets" / "music"
BUILD = Path(__file__).parents[2] / "build" / "music"
PEAKS = 120


def albums() -> list[dict[str, Any]]:
    """The album scores in the order of their file names."""
    return [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(SCORES.glob("[0-9]*.yaml"))]


def render(track: dict[str, Any]) -> Samples:
    """One track as (2, n) float32 at RATE; deterministic from its title."""
    rng = np.random.default_rng(zlib.crc32(track["title"].encode()))
    return mix(track, read_track(track, rng), rng)


def peaks(stereo: Samples) -> list[float]:
    """PEAKS heights of the waveform from 0 to 1, loudest 1."""
    parts = np.array_split(np.abs(stereo).mean(axis=0), PEAKS)
    heights = np.array([np.sqrt((part**2).mean()) * 0.6 + part.max() * 0.4 for part in parts])
    return [round(float(height), 3) for height in heights / heights.max()]


def write_wave(path: Path, stereo: Samples) -> None:
    """16-bit PCM with triangular dither."""
    rng = np.random.default_rng(1)
    dither = rng.random(stereo.shape, np.float32) - rng.random(stereo.shape, np.float32)
    whole = np.clip(np.round(stereo * 32767 + dither), -32768, 32767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(whole.T.tobytes())


def _slug(title: str) -> str:
    return title.lower().replace(" ", "_").replace("'", "")


def entry(album: dict[str, Any], number: int, duration: float, heights: list[float]) -> dict[str, object]:
    """The catalogue's line for track `number` (from 1) of an album score."""
    track = album["tracks"][number - 1]
    return (
        {key: track[key] for key in ("title", "title_zh")}
        | {key: album[key] for key in ("artist", "artist_zh", "album", "album_zh", "genre", "genre_zh", "year")}
        | {"moods": [*album["moods"], *track.get("moods", [])], "number": number, "duration": duration}
        | {"uri": f"{_slug(track['title'])}.wav", "cover": f"{_slug(album['album'])}.png", "peaks": heights}
    )


def build(
    out: Path, tell: Callable[[str], None] = lambda text: None, scores: list[dict[str, Any]] | None = None
) -> None:
    """Write recordings, covers and catalogue of all scores into `out`; `tell` hears one line per track."""
    out.mkdir(parents=True, exist_ok=True)
    entries: list[dict[str, object]] = []
    scores = albums() if scores is None else scores
    total = sum(len(album["tracks"]) for album in scores)
    for album in scores:
        draw_cover(album["cover"], out / f"{_slug(album['album'])}.png")
        for number, track in enumerate(album["tracks"], 1):
            tell(f"[{len(entries) + 1}/{total}] {track['title']} by {album['artist']}")
            stereo = render(track)
            entries.append(entry(album, number, round(stereo.shape[1] / RATE, 3), peaks(stereo)))
            write_wave(out / f"{_slug(track['title'])}.wav", stereo)
    text = json.dumps({"tracks": entries}, ensure_ascii=False, indent=1)
    (out / "catalogue.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else BUILD
    build(folder, lambda text: print(text, flush=True))
    print(f"The demo music is in {folder}.")
