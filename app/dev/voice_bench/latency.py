"""Turns of real sound: from the end of speech at the virtual microphone to the first sound at the virtual speaker.

A stage is what it takes by itself: the pause that ends an utterance with the recogniser's last words, the endpoint and
the tools up to the first whole sentence, the voice. Without preemption they follow each other; their sum is the peer.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.application import Application
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.chat.process import ServerProcess
from app.assistant.chat.stand_in import StandIn
from app.assistant.speech import wire
from app.config import load
from app.dev.ratios import Ratio, ratio
from app.dev.voice_bench.listeners import DeviceListener, listening
from app.talking.entry import Entry

if TYPE_CHECKING:
    from tests.virtual_audio import VirtualAudio

SAYINGS = ("set the temperature to twenty four", "how far can i drive", "what can you do", "thank you very much")
RUNS = 3
SETTLING = 15.0  # seconds: after its start the sound process builds what it knows of whole wishes
DISTANT = (sys.executable, "-m", "app.dev.voice_bench.distant")
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Timed:
    """One turn, in milliseconds from the end of speech at the microphone."""

    said: str
    early: bool  # with preemption
    drafted: bool
    draft: float
    words: float
    sentence: float
    told: float  # first sound as the sound process tells it
    heard: float  # first sound at the speaker


def measures(tell: Tell) -> list[Ratio]:
    """The stand-in, and an endpoint that answers after 300 to 500 ms; each with and without preemption, in turn."""
    found: list[Ratio] = []
    with tempfile.TemporaryDirectory(prefix="latency") as folder, _audio(Path(folder)) as audio:
        for name, command in (("stand-in", ()), ("endpoint at 300 to 500 ms", DISTANT)):
            turns, voices = asyncio.run(_turns(audio, Path(folder), command, tell))
            found += _ratios(name, turns, statistics.median(voices), tell)
    return found


def _ratios(name: str, turns: list[Timed], voice: float, tell: Tell) -> list[Ratio]:
    plain = [turn for turn in turns if not turn.early]
    early = [turn for turn in turns if turn.early]
    stages = [turn.sentence + voice for turn in plain]
    for kind, some in (("without preemption", plain), ("with preemption", early)):
        middle = {field: statistics.median(getattr(turn, field) for turn in some) for field in ("words", "sentence")}
        stage = f"words {middle['words']:.0f}, first sentence {middle['sentence']:.0f}, voice {voice:.0f} ms"
        tell(f"{name}, {kind}, {len(some)} turns, {sum(turn.drafted for turn in some)} drafted: {stage}")
    what = f"speech end to first sound at the speaker against the sum of its stages, {name}"
    return [
        ratio(f"{what}, with preemption", "ms", [turn.heard for turn in early], stages, 0.75),
        ratio(f"{what}, without", "ms", [turn.heard for turn in plain], stages, 1.1),
    ]


async def _turns(
    audio: "VirtualAudio", folder: Path, command: tuple[str, ...], tell: Tell
) -> tuple[list[Timed], list[float]]:
    """Every saying, with and without drafts in turn; and how long the voice takes by itself, in milliseconds."""
    from tests.virtual_audio import MOUTH, SPEAKER, spoken

    files = [spoken(folder / f"{number}.wav", text) for number, text in enumerate(SAYINGS)]
    config = load(environment={"MERIDIAN_DATA": str(folder / "data"), "MERIDIAN_SPEECH_FOLLOW_UP_S": "0"})
    server = ServerProcess(command, ready_within=60.0) if command else None
    app = Application(config, endpoints=await _endpoints(server))
    turns: list[Timed] = []
    voices: list[float] = []
    try:
        await app.start_talk()
        with listening(audio.environment, f"{MOUTH}.monitor", f"{SPEAKER}.monitor") as ears:
            await asyncio.sleep(SETTLING)
            await _turn(app, audio, files[0], ears)  # what is made at the first use
            for run in range(RUNS):
                for file in files:
                    for drafts in (True, False) if run % 2 else (False, True):
                        app.assistant.drafts.on = drafts
                        turn = await _turn(app, audio, file, ears)
                        if turn is not None:
                            turns.append(turn)
                        tell(_line(turn) if turn is not None else f"{file.stem}: not understood")
                    voices.append(await _voice_alone(app, "It is twenty four degrees now."))
    finally:
        await app.close()
        await app.endpoints.close()
        if server is not None:
            await asyncio.to_thread(server.stop)
    return turns, voices


async def _endpoints(server: ServerProcess | None) -> Endpoints:
    endpoints = Endpoints(None, StandIn())
    if server is not None:
        endpoints = Endpoints(OpenAICompatible(Server("distant", await server.url(), "meridian-stand-in")), None)
    await endpoints.warm()
    return endpoints


async def _turn(app: Application, audio: "VirtualAudio", file: Path, ears: list[DeviceListener]) -> Timed | None:
    """Speak a file into the microphone, and wait until its answer has been said; None where nothing was understood."""
    over: asyncio.Future[Entry] = asyncio.get_running_loop().create_future()
    app.talk.ended.append(lambda entry: None if over.done() else over.set_result(entry))
    began = time.monotonic()
    try:
        app.talk.tap_orb()
        await asyncio.to_thread(audio.speak, file)
        async with asyncio.timeout(30):
            entry = await over
    except TimeoutError:
        return None
    finally:
        app.talk.ended.pop()
    await asyncio.sleep(0.3)
    microphone, speaker = ears
    stages = entry.latency_ms
    if entry.failed or "first_sound" not in stages:
        return None
    told = entry.began + stages["first_sound"] / 1000
    ended = microphone.last_sound(began, entry.began + stages["final_words"] / 1000)
    heard = speaker.first_sound(max(ended, told - 0.25))
    late = (entry.began - ended) * 1000
    return Timed(
        entry.said,
        app.assistant.drafts.on,
        entry.drafted,
        draft=late + stages.get("draft_begun", float("nan")),
        words=late + stages["final_words"],
        sentence=late + stages["first_sentence"],
        told=late + stages["first_sound"],
        heard=(heard - ended) * 1000,
    )


async def _voice_alone(app: Application, text: str) -> float:
    """Milliseconds from a text to its first sound, with nothing else going on."""
    sound = app.talk.sound
    assert sound is not None
    began = time.monotonic()
    took = 0.0
    async for event in sound.say(text, "en"):
        if isinstance(event, wire.SpeakingStarted):
            took = (event.at - began) * 1000
            sound.stop_speaking()
    return took


def _line(turn: Timed) -> str:
    kind = f"drafted at {turn.draft:.0f}" if turn.drafted else "no draft" if turn.early else "plain"
    stages = f"words {turn.words:.0f}, first sentence {turn.sentence:.0f}, first sound {turn.heard:.0f} ms"
    return f"{turn.said!r} {kind}: {stages} (told {turn.told:.0f})"


@contextmanager
def _audio(folder: Path) -> Iterator["VirtualAudio"]:
    """A sound server of our own, which this process and its children find."""
    from tests.virtual_audio import VirtualAudio

    place = folder / "pulse"
    place.mkdir()
    audio = VirtualAudio(place)
    before = {name: os.environ.get(name) for name in audio.environment}
    os.environ.update(audio.environment)
    audio.start()
    try:
        yield audio
    finally:
        audio.stop()
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
