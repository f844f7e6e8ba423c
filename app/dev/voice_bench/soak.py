"""Eight hours of turns in minutes: files heard at full speed, answers begun and stopped, memory weighed."""

import asyncio
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.assistant.speech.serving import TIDY_SECONDS
from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import SpeakingEnded, SpeakingStarted, Start
from app.dev.voice_bench.plugging import BUILT_IN

SAID = ("undo that", "next song", "a bit warmer", "open the window")
_REPORT = 500
TIDIED = 1.1 * TIDY_SECONDS  # within which freed memory has gone back to the system
_GRAMMAR_EVERY = 50  # turns in which names or answers are expected


@dataclass
class Weights:
    """Resident memory of the sound process in MB: after warm-up, at the end, and every few hundred turns."""

    turns: int
    warm: float = 0.0
    after: float = 0.0
    failed: int = 0
    course: list[float] = field(default_factory=list)


async def soak(
    folder: Path,
    turns: int,
    warm: int,
    tell: Callable[[str], None],
    built: Path = BUILT_IN,
) -> Weights:
    """Real process, recogniser and voice; no sound device, so that nothing waits for real time."""
    from tests.virtual_audio import spoken

    files = [spoken(folder / f"{number}.wav", text, lead=0.1, tail=0.1) for number, text in enumerate(SAID)]
    weights = Weights(turns)
    sound = Sound(Start(built_in=str(built), microphone="none", speaker="none"))
    ready = await sound.start()
    try:
        for turn in range(1, turns + 1):
            weights.failed += not await _turn(sound, files, turn)
            if turn == warm:
                weights.warm = await _at_rest(ready.pid, TIDIED)
            if turn % min(_REPORT, turns) == 0:
                weights.course.append(await _at_rest(ready.pid))
                tell(f"turn {turn} of {turns}: {weights.course[-1]:.1f} MB, {weights.failed} failed")
        weights.after = await _at_rest(ready.pid, TIDIED)
        assert sound.ready is not None
        weights.failed += sound.ready.pid != ready.pid  # it has died on the way
    finally:
        await sound.close()
    return weights


async def _turn(sound: Sound, files: Sequence[Path], turn: int) -> bool:
    """Something is heard, an answer begins and is interrupted."""
    number = turn % len(files)
    if turn % _GRAMMAR_EVERY == 0:
        sound.expect(SAID if turn // _GRAMMAR_EVERY % 2 else ())
    heard = await sound.hear_file(files[number])
    started = False
    async for event in sound.say(f"Done, that was number {turn}.", "en"):
        if isinstance(event, SpeakingStarted):
            started = True
            sound.stop_speaking()
        if isinstance(event, SpeakingEnded):
            break
    return started and heard.text == SAID[number]


async def _at_rest(pid: int, seconds: float = 1.0) -> float:
    """Memory without what a sentence takes that is still being made, or has taken: the least of so many seconds."""
    least = memory_of(pid)
    for _ in range(round(10 * seconds)):
        await asyncio.sleep(0.1)
        least = min(least, memory_of(pid))
    return least


def memory_of(pid: int) -> float:
    """Resident memory of a process in MB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
