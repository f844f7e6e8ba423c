"""Spoken turns: from the end of speech to the words and to the first sound, against what they must take."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from app.application import Application
from app.assistant.speech import wire
from app.config import Config, load
from app.dev.ratios import Ratio, ratio
from app.spoken_answer import Entry

ROOT = Path(__file__).parents[2]
SPOKEN = ROOT / "build" / "spoken"
FILES = ("03.wav", "06.wav", "10.wav")
RUNS = 3


def speech(tell: Callable[[str], None]) -> list[Ratio]:
    """Turns from sound files played in real time, through recogniser, stand-in and voice."""
    config = load(environment={"MERIDIAN_SPEECH_MICROPHONE": "none", "MERIDIAN_SPEECH_SPEAKER": "none"})
    words, sounds, sums = asyncio.run(_turns(config, tell))
    silence = [float(config.speech.silence_ms)]
    return [
        ratio("speech end to final text against the configured silence", "ms", words, silence, 1.3),
        ratio("speech end to first sound against the sum of its stages", "ms", sounds, sums, 1.05),
    ]


async def _turns(config: Config, tell: Callable[[str], None]) -> tuple[list[float], list[float], list[float]]:
    app = Application(config)
    words, sounds, sums = [], [], []
    try:
        await app.start_talk()
        for file in FILES * RUNS:
            entry = await _turn(app, SPOKEN / file)
            stages = entry.latency_ms
            words.append(stages["final_words"])
            sounds.append(stages["first_sound"])
            voice = await _voice_alone(app, entry.answer)
            sums.append(stages["final_words"] + (stages["answer_complete"] - stages["final_words"]) + voice)
            tell(f"{entry.said}: words {words[-1]:.0f} ms, first sound {sounds[-1]:.0f} ms, stages {sums[-1]:.0f} ms")
    finally:
        await app.close()
    return words, sounds, sums


async def _turn(app: Application, path: Path) -> Entry:
    sound = app.talk.sound
    assert sound is not None
    await sound.hear_file(path, paced=True)
    await app.talk.settled()
    return app.talk.transcript[-1]


async def _voice_alone(app: Application, text: str) -> float:
    """Milliseconds from a text to its first sound, with nothing else going on."""
    sound = app.talk.sound
    assert sound is not None
    began = time.monotonic()
    async for event in sound.say(text, "en"):
        if isinstance(event, wire.SpeakingStarted):
            sound.stop_speaking()
            return (event.at - began) * 1000
    return 0.0
