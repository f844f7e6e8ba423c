"""Lets eSpeak NG read the podcasts and the stations' own words of assets/media into WAV files.

Writes out/podcast_<id>_<number>.wav, out/station_<id>.wav and out/catalogue.json: {"file", "seconds", "peaks"} by name.
Where eSpeak NG cannot speak, the catalogue is empty: stations play without their voice, podcasts say that they are not
built. It runs in a process of its own, since eSpeak NG is GPL-3.
"""

import json
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import yaml

from app.assistant.speech.speaking.espeak import EspeakVoice
from app.assistant.speech.speaking.voice import NoVoice
from app.assistant.speech.tone import Samples, resampled, to_pcm

TEXTS = Path(__file__).parents[2] / "assets" / "media"
RATE = 22050
PEAKS = 120
QUIET = 0.6  # seconds before and after


def texts(folder: Path = TEXTS) -> Iterator[tuple[str, str, str]]:
    """Everything to be spoken: name, language, text."""
    stations = yaml.safe_load((folder / "stations.yaml").read_text(encoding="utf-8"))["stations"]
    for id, station in stations.items():
        if station.get("says"):
            yield f"station_{id}", "en", str(station["says"])
    podcasts = yaml.safe_load((folder / "podcasts.yaml").read_text(encoding="utf-8"))["podcasts"]
    for id, podcast in podcasts.items():
        for number, episode in enumerate(podcast["episodes"], 1):
            text = (folder / "podcasts" / episode["file"]).read_text(encoding="utf-8")
            yield f"podcast_{id}_{number}", str(podcast.get("language", "en")), text


def spoken(voice: EspeakVoice, text: str, language: str) -> Samples:
    """A text as sound at RATE, with a breath between its paragraphs."""
    quiet = np.zeros(int(RATE * QUIET), np.float32)
    parts = [quiet]
    for paragraph in filter(None, (part.strip() for part in text.split("\n\n"))):
        pieces = list(voice.speak(paragraph, language))
        sound = np.concatenate([np.frombuffer(piece.samples, np.int16).astype(np.float32) / 32768 for piece in pieces])
        parts += [resampled(sound, pieces[0].rate, RATE), quiet]
    return np.concatenate(parts)


def peaks(sound: Samples) -> list[float]:
    """PEAKS heights of the waveform, loudest 1."""
    heights = [float(np.abs(part).max(initial=0.0)) for part in np.array_split(sound, PEAKS)]
    return [round(height / (max(heights) or 1.0), 3) for height in heights]


def write_wave(path: Path, sound: Samples) -> None:
    """16-bit mono at RATE."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(to_pcm(sound))


def build(out: Path, folder: Path = TEXTS) -> None:
    """Write all of it into `out`."""
    made: dict[str, dict[str, object]] = {}
    try:
        voice = EspeakVoice()
        for name, language, text in texts(folder):
            sound = spoken(voice, text, language)
            write_wave(out / f"{name}.wav", sound)
            made[name] = {"file": f"{name}.wav", "seconds": round(len(sound) / RATE, 3), "peaks": peaks(sound)}
    except NoVoice as problem:
        print(problem)
    (out / "catalogue.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
