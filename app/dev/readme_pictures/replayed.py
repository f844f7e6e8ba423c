"""A replay's picture: `python -m app.dev.readme_pictures.replayed STUDY SESSION FILE.webp`."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app import run
from app.car.catalogue import catalogue
from app.config import Config
from app.dev.readme_pictures.small import save
from app.maps.drawing.map_camera import MapCamera
from app.replaying.playback import Playback
from app.replaying.replay import Replay
from app.study.replay.recorded import Recorded, find_session, read_recorded
from app.study.study_folder import open_study

SIZE = (1920, 860)  # the cockpit, and below it the line of time
BEFORE_END_S = 0.4
SETTLES_S = 5.0


def moment(recorded: Recorded) -> float:
    """Shortly before the end of the task in which something was marked first, in the session's seconds."""
    marked = min((mark.at for mark in recorded.marks), default=recorded.length / 2)
    return min((step.ends for step in recorded.steps if step.ends > marked), default=marked) - BEFORE_END_S


def main(study: Path, name: str, picture: Path) -> int:
    """Play a session to its middle, and take the picture there."""
    recorded = read_recorded(open_study(study, catalogue()), find_session(study, name), catalogue())

    async def play(app: Any, window: Any, closed: asyncio.Event) -> int:
        replay = Replay(Playback(app, recorded))
        try:
            window.root.setProperty("replay", replay)
            for camera in window.root.findChildren(MapCamera):
                camera.setProperty("still", True)  # it is at once where it flies
            replay.seek(moment(recorded))
            await asyncio.sleep(SETTLES_S)
            save(window.picture(), picture)
            return 0
        finally:
            window.root.setProperty("replay", None)
            replay.close()

    with TemporaryDirectory(prefix="meridian-replay-") as data:
        config = Config(data=Path(data))
        cockpit = replace(config.cockpit, fullscreen=False, size=SIZE, mode="night")
        speech = replace(config.speech, microphone="none", speaker="none", voice="silent")
        return run._with_window(replace(config, cockpit=cockpit, speech=speech), play, scene="Replay/ReplayMain.qml")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
