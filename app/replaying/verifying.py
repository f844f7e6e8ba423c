"""Does every act of a session once more in this cockpit, and tells what came of it."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDateTime

from app.application import Application
from app.car.catalogue import HMI, PAGES
from app.car.journal import Cause, Change, Origin
from app.car.signals import Value
from app.replaying.finger import Finger, moved
from app.replaying.setting import Setting
from app.study.files.scenario import Faults
from app.study.privacy import HIDDEN
from app.study.replay.gestures import gestures
from app.study.replay.parts import Touched
from app.study.replay.recorded import Recorded
from app.study.replay.script import Act, Gesture, Utterance, outcome, script, step_at
from app.study.replay.values import Values
from app.study.replay.verdict import Came, Judged, Verdict, judged_signals, judged_tools, judged_words
from app.study.study_folder import StudyFolder
from app.studying.touched_item import named_at
from app.studying.world import World
from app.talking.entry import Entry
from app.window import Window

PATIENCE = 300.0  # seconds for an answer
LOOKS = 20  # for a thing to come where a finger wants it, a few frames apart
STILL = f"{HMI}.IsMotionReduced"
WORLDLY = ("simulation", "sensor", "scenario")


class Verifying:
    """`run` gives a verdict for each act, as it comes."""

    def __init__(self, app: Application, window: Window, study: StudyFolder, recorded: Recorded) -> None:
        self._app, self._window, self._study, self._recorded = app, window, study, recorded
        self._setting = Setting(window, recorded, mirrored=app.config.cockpit.drive_side == "right")
        self._finger = Finger(window.root)
        self._world = World(app, lambda kind, **fields: None)
        begin = {signal.name: signal.initial for signal in app.car.signals if not signal.private}
        if not recorded.whole:
            begin |= {name: app.car[name] for name in begin}
        self._values = Values(recorded.changes, begin)
        self._wall = datetime.fromisoformat(recorded.file.wall).timestamp() * 1000
        self._aligned = 0
        self._step = ""
        self._entries: list[Entry] = []
        self._done: list[Change] = []
        app.talk.ended.append(self._entries.append)
        app.car.journal.sinks.append(self._done.append)
        self.acts = script(recorded, self._on_cockpit)
        touched = sum(isinstance(act, Gesture) for act in self.acts)
        self.left_out = len(gestures(recorded.touches)) - touched  # on the study's own screens, or between tasks

    async def run(self, act: Act) -> Verdict:
        """One act after the other, in their order."""
        await self._prepare(act)
        if isinstance(act, Gesture):
            return await self._touch(act)
        return await self._say(act)

    def close(self) -> None:
        """Leave the cockpit as it is."""
        self._app.talk.ended.remove(self._entries.append)
        self._app.car.journal.sinks.remove(self._done.append)
        self._world.close()

    # --- before an act

    async def _prepare(self, act: Act) -> None:
        """The car, its time, the task's setting and its faults as they were when the act began."""
        app, at = self._app, act.begins
        app.models.clock.hold(QDateTime.fromMSecsSinceEpoch(round(self._wall + at * 1000)))
        step = step_at(self._recorded.steps, at)
        if step is not None and step.name != self._step and step.outcome:
            self._step = step.name
            self._world.begin(*self._setting.of(self._study, step.name))
        faults = [value for when, value in self._recorded.faults if when <= at]
        self._world.misfortune.faults = _timeless(faults[-1]) if faults else Faults()
        self._align(at)
        await self._setting.settled()

    def _align(self, at: float) -> None:
        """The car as it was then, whatever came of the acts before; nobody's wish, so that undo passes over it."""
        count = self._values.count(at)
        wanted, origins = self._values.after(count), self._values.origins(self._aligned, count)
        self._aligned = count
        groups: dict[Origin, dict[str, Value]] = {}
        for name, value in wanted.items():
            if self._app.car[name] != value and name != STILL:
                by = origins.get(name, "simulation")
                groups.setdefault(by if by in WORLDLY else "simulation", {})[name] = value
        for origin, values in groups.items():
            self._app.car.record(values, Cause(origin))
        if not self._app.car[STILL]:
            self._app.car.record({STILL: True}, Cause("scenario"))

    # --- acts

    async def _touch(self, act: Gesture) -> Verdict:
        first = act.touches[0]
        met = await self._meeting(first)
        self._done.clear()
        await self._finger.draw(act.touches)
        await self._setting.settled(thrown=len(act.touches) > 2 or moved(act.touches[0], act.touches[-1]))
        await self._answered()
        now = Came(changes=outcome(each for each in self._done if each.cause.origin == "touch"))
        then = Came(changes=act.changes)
        signals = judged_signals(then, now)
        remark = "" if not first.item or met == first.item else f"it meets {met or 'nothing'} now"
        what = first.item or f"a place on {first.page}"
        return Verdict(act.begins, "touch", what, self._step, then, now, signals=signals, remark=remark)

    async def _meeting(self, touch: Touched) -> str:
        """What the finger will meet; waits until it is what it was then, as long as that can come."""
        root = self._window.root
        x, y = touch.x * root.width(), touch.y * root.height()
        for _ in range(LOOKS):
            met = named_at(root.contentItem(), x, y)
            if met == touch.item or not touch.item:
                return met
            await self._setting.settled()
        return met

    async def _say(self, act: Utterance) -> Verdict:
        said = act.said
        if HIDDEN in said.said:
            left_out = Verdict(act.begins, "turn", said.said, self._step, _came(said.entry, act.changes), Came())
            return _unjudged(left_out, "not compared", "words of it were hidden when it was recorded")
        entry = await self._entry_of(said.said, spoken=bool(said.entry.get("spoken")))
        then = _came(said.entry, act.changes)
        task, at = self._step, act.begins
        if said.by_wizard:
            return _unjudged(Verdict(at, "turn", said.said, task, then, Came()), "not compared", "a wizard answered")
        if entry is None:
            return _unjudged(Verdict(at, "turn", said.said, task, then, Came()), "otherwise", "no answer came")
        changes = [each for each in self._done if each.cause.turn == entry.turn and each.cause.origin == "voice"]
        now = _came(vars(entry), outcome(changes))
        judged = (judged_words(then, now), judged_tools(then, now), judged_signals(then, now))
        remark = "the answer was cut short then" if then.cut else ""
        return Verdict(at, "turn", said.said, task, then, now, *judged, remark)

    async def _entry_of(self, words: str, *, spoken: bool) -> Entry | None:
        """The turn of these words: one that a finger has begun already, or one that is begun now."""
        waiting = [entry for entry in self._entries if entry.said == words and not spoken]
        if not waiting:
            self._done.clear()
            self._entries.clear()
            self._app.talk.say(words, spoken=spoken)
            await self._answered()
            waiting = [entry for entry in self._entries if entry.said == words]
        self._entries.clear()
        await self._setting.settled()
        return waiting[0] if waiting else None

    async def _answered(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                await self._app.talk.settled()
        except TimeoutError:
            self._app.talk.stop()

    def _on_cockpit(self, touch: Touched) -> bool:
        return touch.page in PAGES and not self._setting.is_study(touch)


def _unjudged(verdict: Verdict, how: Judged, why: str) -> Verdict:
    """All three alike, without a comparison."""
    return replace(verdict, words=how, tools=how, signals=how, remark=why)


def _came(entry: Mapping[str, Any], changes: Mapping[str, Value]) -> Came:
    tools = [{key: tool.get(key) for key in ("name", "arguments", "ok")} for tool in entry.get("tools") or ()]
    cut = bool(entry.get("interrupted"))
    return Came(str(entry.get("answer") or ""), tools, changes, str(entry.get("endpoint") or ""), cut)


def _timeless(fault: Mapping[str, Any]) -> Faults:
    """What went wrong then, without its delays, and without the luck of the draw."""
    kept = {key: value for key, value in fault.items() if key in ("missing_tools", "endpoint", "network", "seed")}
    return Faults.model_validate(kept)
