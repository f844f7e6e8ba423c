"""Speaks the demo drive's sentences into WAV files, in a process of its own, since eSpeak NG is GPL-3."""

import sys
import wave
from pathlib import Path

import numpy as np

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.speaking.espeak import EspeakVoice
from app.assistant.speech.tone import resampled, to_pcm

SAYINGS = Path(__file__).parents[2] / "assets" / "demo" / "sayings.txt"


def sayings() -> list[str]:
    """What is said in the demo drive, in order."""
    return [line.strip() for line in SAYINGS.read_text(encoding="utf-8").splitlines() if line.strip()]


def speak(voice: EspeakVoice, text: str, path: Path) -> None:
    """Say a sentence into a 16 kHz mono WAV file with silence around it."""
    pieces = list(voice.speak(text, "en"))
    sound = np.concatenate([np.frombuffer(piece.samples, np.int16).astype(np.float32) / 32768 for piece in pieces])
    quiet = bytes(RATE // 2)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(quiet + to_pcm(resampled(sound, pieces[0].rate, RATE)) + quiet)


def build(out: Path) -> None:
    """Write out/01.wav, out/02.wav, …"""
    voice = EspeakVoice()
    for number, saying in enumerate(sayings(), 1):
        speak(voice, saying, out / f"{number:02d}.wav")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
