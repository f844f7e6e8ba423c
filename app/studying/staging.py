"""What surrounds the tasks of a session: each gets its scenario, its car and its condition's setting."""

from collections.abc import Mapping, Sequence

from app.car.signals import Value
from app.study.record.frame import Record
from app.study.scenario_play import ScenarioPlay
from app.study.steps import TaskStep
from app.study.study_folder import StudyFolder
from app.studying.world import World


class Staging:
    """One scenario runs at a time, and goes on over tasks that share it. `at` are session seconds."""

    def __init__(self, folder: StudyFolder, world: World) -> None:
        self._folder, self._world = folder, world
        self._play: ScenarioPlay | None = None
        self._scenario = ""

    def look(self, at: float, values: Mapping[str, Value]) -> None:
        """Let happen what is due."""
        if self._play is not None:
            self._play.look(at, values)

    def set_up(self, step: TaskStep, at: float, values: Mapping[str, Value]) -> None:
        """A task is about to be shown."""
        study = self._folder.study
        name = self._named(step)
        scenario = self._folder.scenario(name)
        if name != self._scenario or self._play is None:
            self._scenario = name
            self._play = ScenarioPlay(scenario, self._world)
            self._play.begin(at, values)
            self._world.set_off(scenario.drive)
        if step.task.start:
            self._world.set(step.task.start)
        self._world.begin(scenario, study.setup_in(step.condition))

    def find_again(self, step: TaskStep, before: Sequence[Record], at: float, values: Mapping[str, Value]) -> None:
        """After a crash: the car and its scenario as they were in the last task that was begun."""
        self._scenario = self._named(step)
        scenario = self._folder.scenario(self._scenario)
        self._world.found_again(list(before), scenario.drive)
        self._play = ScenarioPlay(scenario, self._world)
        self._play.found_again(before, at, values)
        self._world.begin(scenario, self._folder.study.setup_in(step.condition))

    def _named(self, step: TaskStep) -> str:
        return step.task.scenario or self._folder.study.scenario
