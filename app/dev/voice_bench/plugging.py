"""Cycles of trouble with sound devices amid answers: what each cost, and what all of them left behind."""

import asyncio
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.assistant.speech.sound import Sound, SoundRestarted
from app.assistant.speech.wire import DeviceFound, DeviceLost, Microphone, SpeakingEnded, Start, Word

if TYPE_CHECKING:
    from tests.device_troubles import Trouble
    from tests.sound_parts import Heard
    from tests.virtual_audio import VirtualAudio

ANSWER = "One, two, three, four, five, six."
NOTICED = ("microphone stalls", "speaker stalls", "server hangs", "server restarts")  # where nothing moves any more
BUILT_IN = Path(__file__).resolve().parents[3] / "build" / "speech"
_PATIENCE = 40.0


@dataclass
class Toll:
    """`found`: seconds until a dead device was told of. `before`, `after`: what the system holds for the cockpit."""

    cycles: int
    found: list[float] = field(default_factory=list)
    unanswered: int = 0
    deaf: int = 0
    before: float = 0.0
    after: float = 0.0


async def plugging(audio: "VirtualAudio", cycles: int, tell: Callable[[str], None]) -> Toll:
    """Every trouble in turn, `cycles` in all, with one sound process that waits for the wake phrase."""
    from tests.device_troubles import TROUBLES
    from tests.sound_parts import Heard, is_open

    toll, heard = Toll(cycles), Heard()
    sound = Sound(Start(built_in=str(BUILT_IN)), heard)
    await sound.start()
    try:
        sound.wake(True)
        await heard.wait(is_open)
        names = itertools.islice(itertools.cycle(TROUBLES), cycles)
        for number, name in enumerate(names, start=1):
            await cycle(sound, heard, audio, name, TROUBLES[name], toll)
            if number == min(len(TROUBLES), cycles):
                toll.before = held(sound)
            tell(f"cycle {number} of {cycles}: {name}, {toll.unanswered} unanswered, {toll.deaf} deaf, {held(sound):g}")
        toll.after = held(sound)
    finally:
        await sound.close()
    return toll


async def cycle(sound: Sound, heard: "Heard", audio: "VirtualAudio", name: str, trouble: "Trouble", toll: Toll) -> None:
    """One trouble amid an answer, mended after about a second and a half."""
    after = len(heard.events)
    answer = asyncio.get_running_loop().create_task(_answered(sound))
    await heard.wait(lambda event: isinstance(event, Word), after)
    lasting = trouble(audio)
    began = time.monotonic()
    await asyncio.to_thread(lasting.__enter__)
    await asyncio.sleep(1.5)
    await asyncio.to_thread(lasting.__exit__, None, None, None)
    if name in NOTICED:
        lost = [event.at for event in heard.events[after:] if isinstance(event, DeviceLost)]
        toll.found.append(min(lost) - began if lost else _PATIENCE)
    toll.unanswered += not await answer
    toll.deaf += not await _hears(heard, after)


async def _answered(sound: Sound) -> bool:
    """Whether an answer is said to its last word."""
    last = ""
    try:
        async with asyncio.timeout(_PATIENCE):
            async for event in sound.say(ANSWER, "en"):
                if isinstance(event, Word):
                    last = ANSWER[event.begin : event.begin + event.length]
                if isinstance(event, SpeakingEnded):
                    return event.reason == "finished" and last == "six"
    except TimeoutError:
        pass
    return False


async def _hears(heard: "Heard", after: int) -> bool:
    """Whether the microphone is open, and found where it was lost."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        states = [event for event in heard.events if isinstance(event, Microphone)]
        changes = [
            event
            for event in heard.events[after:]
            if isinstance(event, SoundRestarted)
            or (isinstance(event, (DeviceLost, DeviceFound)) and event.which == "microphone")
        ]
        if states[-1].open and not (changes and isinstance(changes[-1], DeviceLost)):
            return True
        await asyncio.sleep(0.1)
    return False


def held(sound: Sound) -> float:
    """Processes below this one, and the threads and open files of the sound process."""
    assert sound.ready is not None
    child = Path(f"/proc/{sound.ready.pid}")
    try:
        own = _count(child / "fd") + _count(child / "task")
        below = (child / "task" / child.name / "children").read_text(encoding="ascii").split()
    except OSError:
        return 0.0
    return float(own + len(below) + _count(Path("/proc/self/fd")) + _count(Path("/proc/self/task")))


def _count(folder: Path) -> int:
    return sum(1 for _ in folder.iterdir())
