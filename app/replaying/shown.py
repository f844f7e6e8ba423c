"""A replay in its window, until that is closed."""

import asyncio
from typing import TYPE_CHECKING

from app.replaying.playback import Playback
from app.replaying.replay import Replay
from app.replaying.sounding import sound_of
from app.study.replay.recorded import Recorded

if TYPE_CHECKING:
    from app.application import Application
    from app.window import Window


async def shown(
    app: "Application", window: "Window", closed: asyncio.Event, recorded: Recorded, speed: float, begin: float
) -> int:
    """Play a session from `begin` (seconds) at `speed`; returns the exit status."""
    playback = Playback(app, recorded)
    replay = Replay(playback, sound_of(recorded.path, app.config.speech.speaker))
    try:
        window.root.setProperty("replay", replay)
        replay.pace(speed)
        replay.seek(begin)
        replay.toggle()
        await closed.wait()
        return 0
    finally:
        window.root.setProperty("replay", None)
        replay.close()
