"""Directs a show: plays its scenes one after the other, pauses, steps from event to event, jumps between scenes."""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Protocol

from app.car.signals import Value
from app.showing.show_file import Show
from app.study.files.scenario import Drive
from app.study.scenario_play import Acts, ScenarioPlay

LOOK_S = 0.1


class Stage(Acts, Protocol):
    """What a director needs of the cockpit."""

    @property
    def busy(self) -> bool:
        """Whether something is being said, answered or done."""

    def set_off(self, drive: Drive) -> None:
        """Drive as a scene says."""

    def hush(self) -> None:
        """Break off what is being said."""


class Director:
    """`changed` is called whenever what is played, or whether, has changed. The show's time stands while it waits.

    It waits while something is being said or answered, so that no scene talks into the last one.
    """

    def __init__(self, show: Show, values: Callable[[], Mapping[str, Value]]) -> None:
        self.show = show
        self.changed: Callable[[], None] = lambda: None
        self.scene = -1
        """The number of the scene that is on; -1 before the first."""
        self.playing = False
        self._values = values
        self._stage: Stage | None = None
        self._play: ScenarioPlay | None = None
        self._left: set[int] = set()
        self._at = self._last = 0.0  # the show's seconds: now, and of the last event of this scene

    def enter_stage(self, stage: Stage) -> None:
        """Where it plays."""
        self._stage = stage

    def happened(self, number: int) -> None:
        """An event of the scene that is on."""
        self._left.discard(number)
        self._last = self._at

    async def run(self) -> None:
        """Keep time until cancelled."""
        before = time.monotonic()
        while True:
            await asyncio.sleep(LOOK_S)
            now = time.monotonic()
            self.look(now - before)
            before = now

    def look(self, passed: float) -> None:
        """`passed` seconds have gone by; those of a pause or a conversation do not count."""
        if not self.playing or self._play is None or self._stage is None or self._stage.busy:
            return
        self._at += passed
        self._play.look(self._at, self._values())
        if not self._left and self._at - self._last >= self.show.scenes[self.scene].rest_s:
            self._go_on()

    def play(self) -> None:
        """Go on, or begin; after the last scene, from the first."""
        if self.scene < 0 or (not self._left and self.scene == len(self.show.scenes) - 1):
            self._enter(0)
        self._set_playing(True)

    def pause(self) -> None:
        """Stand still; what is being said is said to its end."""
        self._set_playing(False)

    def step(self) -> None:
        """Let the next event happen now, and pause; after the last one of a scene, the next scene begins."""
        self._set_playing(False)
        if self._play is None or not self._left:
            self.jump(self.scene + 1)
        if self._play is None or not self._left:
            return
        due = [event.at_s for n in self._left if (event := self.show.scenes[self.scene].events[n]).at_s is not None]
        self._at = max(self._at, min(due, default=self._at))
        self._play.look(self._at, self._values())

    def jump(self, scene: int) -> None:
        """Go to a scene; beyond the ends nothing happens."""
        if 0 <= scene < len(self.show.scenes):
            self._enter(scene)
            self.changed()

    def stop(self) -> None:
        """No scene is on."""
        self._play, self._left, self.scene = None, set(), -1
        self.playing = False
        self.changed()

    def _go_on(self) -> None:
        if self.scene + 1 < len(self.show.scenes):
            self.jump(self.scene + 1)
        else:
            self._set_playing(False)

    def _enter(self, number: int) -> None:
        assert self._stage is not None
        self._stage.hush()
        scene = self.show.scenes[number]
        self.scene, self._left = number, set(range(len(scene.events)))
        self._at = self._last = 0.0
        if "drive" in scene.model_fields_set:
            self._stage.set_off(scene.drive)
        self._play = ScenarioPlay(scene, self._stage)
        self._play.begin(0.0, self._values())

    def _set_playing(self, playing: bool) -> None:
        if playing != self.playing:
            self.playing = playing
            self.changed()
