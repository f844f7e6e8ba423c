"""A participant in a study that ships, and a session to look back at, for the exhibits of study and replay."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Property

from app.car.car import Car
from app.car.catalogue import catalogue
from app.replaying.replay import Replay
from app.study.files.schema import FOLDER
from app.study.files.study import Detection as Stimuli
from app.study.replay.parts import Answered, Mark, Said, Step, Touched
from app.study.replay.recorded import Recorded
from app.study.session_folder import SessionFile
from app.study.study_folder import open_study
from app.studying.detection import Detection
from app.studying.participant import Participant
from app.studying.rehearsal import Rehearsal

if TYPE_CHECKING:
    from app.domains.settings import Settings
    from app.replaying.playback import Playback

NEVER = 100_000.0  # seconds: so long that a picture stands still
SPOTS = ((0.31, 0.42, "release"), (0.64, 0.58, "move"))  # of fingers: x, y, and what they did last
TASKS = (
    Step(14, 61, "warmer", "Warmth", "You are cold. Make it 24 degrees at your seat.", "passed"),
    Step(78, 168, "destination", "A way", "You want to go to the airport. Let the car guide you there.", "timeout"),
    Step(182, 214, "music", "Music", "Put some music on.", "passed"),
    Step(230, 292, "seat", "A warm seat", "Heat your seat and the seat beside you.", "failed"),
)
STEPS = (
    *(Step(0, 14, "consent", "Consent"), TASKS[0], Step(61, 78, "warmer?seq", "Ease")),
    *(TASKS[1], Step(168, 182, "destination?seq", "Ease"), TASKS[2], Step(214, 230, "music?seq", "Ease")),
    *(TASKS[3], Step(292, 340, "session?sus", "System Usability Scale")),
)


class Visit:
    """One participant over a session that nobody records; `changes` are settings of the study."""

    def __init__(self, car: Car, settings: "Settings", **changes: Any) -> None:
        folder = open_study(FOLDER / "usability", catalogue())
        still = {
            "detection": folder.study.detection.model_copy(update={"interval_s": (NEVER, NEVER)}),
            "occlusion": folder.study.occlusion.model_copy(update={"open_s": 0.0, "closed_s": NEVER}),
        }
        folder = replace(folder, study=folder.study.model_copy(update=still | changes))
        self.led = Rehearsal(folder, 1, car.values)
        self.person = Participant(self.led, settings)
        self.led.begin()

    def go_to(self, step: str, answered: Mapping[str, Any] | None = None) -> None:
        """Be at a step, with these answers to what is asked there."""
        self.led.go_to(step)
        for item, value in (answered or {}).items():
            self.led.answer(step.partition("?")[2], item, value)


class _Lit(Detection):
    """A stimulus that stays."""

    running = lit = Property(bool, lambda self: True, constant=True)


def lit() -> Detection:
    """The detection response task while a stimulus waits for its answer."""
    return _Lit(Stimuli(), 1, lambda kind, **fields: None, lambda: 0.0)


def replayed() -> Replay:
    """A made-up session of six minutes, held at a moment of its second task."""
    presses = [
        Touched(at, "press", 0.5, 0.5, 0, "Home") for at in (16, 22, 23, 31, 96, 97, 98, 120, 186, 240, 244, 270)
    ]
    turns = [Said(at, at + 4, {"failed": at == 129}) for at in (38, 101, 129, 196, 251)]
    marks = [Mark(112, "mark", "Looks for the search", "facilitator"), Mark(236, "fault", "endpoint slow")]
    answers = [Answered(176, "destination?seq", "seq", "3")]
    file = SessionFile(3, 1, "usability", "", "", "2026-05-14T14:32:00+02:00", "2031-05-14", 1)
    told = (Path("P03-1"), "Everyday tasks by voice and touch", file, 340.0, (1920, 720))
    recorded = Recorded(*told, [], presses, turns, STEPS, marks, answers, [], [], True, len(TASKS))
    return Replay(cast("Playback", _Held(recorded)))


class _Held(SimpleNamespace):
    """Where a replay is, with two fingers on the screen, and no cockpit that would follow."""

    def __init__(self, recorded: Recorded) -> None:
        super().__init__(recorded=recorded, at=110.0)

    def seek(self, at: float) -> None:
        self.at = min(max(0.0, at), self.recorded.length)

    advance = seek

    def fingers(self) -> list[Touched]:
        return [Touched(self.at, what, x, y, finger, "Home") for finger, (x, y, what) in enumerate(SPOTS)]

    def close(self) -> None:
        """Nothing was held."""
