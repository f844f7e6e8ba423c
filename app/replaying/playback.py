"""Brings the cockpit to any moment of a session: its car, its words, its time."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime

from app.application import Application
from app.car.journal import Cause
from app.car.signals import Value
from app.replaying.conversed import Conversed
from app.study.replay.parts import Changed, Touched
from app.study.replay.recorded import Recorded
from app.study.replay.values import Values

REPLAY = Cause("replay")
RELEASED = 0.5  # seconds for which a finger that was lifted is still seen


class Playback:
    """From its making on only the session changes the car; `close` gives it back."""

    def __init__(self, app: Application, recorded: Recorded) -> None:
        self._app, self.recorded = app, recorded
        self.at = 0.0
        begin = {signal.name: signal.initial for signal in app.car.signals if not signal.private}
        if not recorded.whole:
            begin |= {name: app.car[name] for name in begin}
        self.values = Values(recorded.changes, begin)
        self._wall = datetime.fromisoformat(recorded.file.wall).timestamp() * 1000
        self._conversed = Conversed(app, recorded)
        self._count = 0
        self._hush()
        app.car.replayed = True
        self.seek(0.0)

    def close(self) -> None:
        """Others may change the car again."""
        self._app.car.replayed = False

    def seek(self, at: float) -> None:
        """Be at a time, wherever one was: exactly the car of that moment."""
        self.at = min(max(0.0, at), self.recorded.length)
        self._count = self.values.count(self.at)
        self._become(self.values.after(self._count))
        self._tell()

    def advance(self, at: float) -> None:
        """Go on to a later time; everything on the way happens, in its order."""
        self.at = min(max(self.at, at), self.recorded.length)
        last = self.values.count(self.at)
        self._happen(self._count, last)
        self._count = last
        self._tell()

    def fingers(self) -> list[Touched]:
        """Where fingers are now, and where they were lifted a moment ago."""
        seen: dict[int, Touched] = {}
        for touch in self.recorded.touches:
            if touch.at > self.at:
                break
            seen[touch.finger] = touch
        return [touch for touch in seen.values() if touch.what != "release" or self.at - touch.at < RELEASED]

    def _happen(self, first: int, last: int) -> None:
        """Changes one after the other; those that touch different signals are made together."""
        group: dict[str, Value] = {}
        cause = REPLAY
        for place in range(first, last):
            change = self.values.changes[place]
            anew = self.values.begins_anew(place)
            if anew or change.signal in group or _cause(change) != cause:
                self._app.car.relive(group, cause)
                group, cause = {}, _cause(change)
            if anew:
                self._become(self.values.begin)
            group[change.signal] = change.after
        self._app.car.relive(group, cause)

    def _become(self, wanted: Mapping[str, Value]) -> None:
        car = self._app.car
        self._app.car.relive({name: value for name, value in wanted.items() if car[name] != value}, REPLAY)

    def _tell(self) -> None:
        self._app.models.clock.hold(QDateTime.fromMSecsSinceEpoch(round(self._wall + self.at * 1000)))
        self._conversed.show(self.at)

    def _hush(self) -> None:
        """Guidance says nothing of its own: what was said in the session is heard from its recording."""
        guidance = self._app.models.guidance
        guidance.say = guidance.insist = lambda text, language: None
        guidance.chime = lambda: None


def _cause(change: Changed) -> Cause:
    """The turn stays: its cards belong to it."""
    return Cause("replay", change.turn, change.agent, change.action)


def touched_between(touches: Sequence[Touched], first: float, last: float) -> list[Touched]:
    """What fingers did after a time, up to another."""
    return [touch for touch in touches if first < touch.at <= last]
