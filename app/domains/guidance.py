"""Guidance: what is said and shown on the way, when, and in which language."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import HMI, NAVIGATION
from app.car.journal import Cause, Change
from app.car.signals import Value
from app.domains.driving import warned_above
from app.domains.guidance_commands import LANGUAGE, MODE, VOLUME, GuidanceCommands, GuidanceState, VoiceLanguage
from app.domains.navigation import Navigation
from app.domains.way import GOAL_SIGNALS, STOPS
from app.maps.guidance.announcer import Announcer
from app.maps.guidance.detour import TrafficAhead
from app.maps.guidance.following import Following, Shown
from app.maps.guidance.phrases import phrases
from app.maps.guidance.speeding import Speeding

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

SAID = f"{NAVIGATION}.Guidance.Announcement"
MODES = ("FULL", "BRIEF", "OFF")
AHEAD = ("tunnel", "toll", "incident")  # events that are shown as a notice, too
TICK_MS = 500
READ = 7.0  # seconds that a sentence stays on the screen


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Guidance(GuidanceCommands):  # type: ignore[operator]
    """Speaks through `say(text, language)` and `chime()`, which the application sets; by default they do nothing.

    `insist` says what cannot wait: a manoeuvre that is due now.
    """

    name = "guidance"
    changed = Signal()
    lanesChanged = Signal()

    def __init__(self, car: Car, navigation: Navigation, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds; what is said takes time by it."""
        super().__init__(car)
        self.state = GuidanceState()
        self.say: Callable[[str, str], None] = lambda text, language: None
        self.insist: Callable[[str, str], None] = lambda text, language: self.say(text, language)
        self.chime: Callable[[], None] = lambda: None
        self._navigation = navigation
        self._clock = clock
        self._following: Following | None = None
        self._goal: tuple[Value, ...] = ()
        self._speeding = Speeding()
        self._read_until = 0.0
        self._notice, self._notice_until = "", 0.0
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._look)
        navigation.routeChanged.connect(self._take)
        navigation.moved.connect(self._look)
        car.watch([MODE, LANGUAGE, VOLUME, f"{HMI}.CurrentLanguage"], self._settle)
        self._take()

    # --- following the way ----------------------------------------------------------------------------------------

    def _take(self) -> None:
        """A route has begun, changed or ended."""
        guide = self._navigation.guide
        goal = tuple(self.car[name] for name in (*GOAL_SIGNALS, STOPS))
        before, same = self._following, goal == self._goal
        self._goal = goal
        if guide is None or guide.script is None or guide.progress is None or guide.route is None:
            self._following = None
            self._tick.stop()
            self._show(replace(self.state, way=Shown(), announcement="", notice="", offer=0))
            return
        way = self._navigation.way
        names = [way.called(stop, self.language) for stop in way.stops()]
        announcer = Announcer(guide.script, self.language, self._mode, names, guide.progress.metres)
        if before is not None:
            announcer.inherit(before.announcer, before.progress.metres)
        ahead = TrafficAhead(guide.traffic, guide.route, self._navigation.best_from_here)
        self._following = Following(guide.script, guide.progress, announcer, ahead)
        if before is not None and same and (before.progress.lost or before.closed):
            announcer.tell("reroute")
            self._notice, self._notice_until = phrases(self._screen).event("reroute"), self._clock() + READ
        if QCoreApplication.instance() is not None:  # a talk without a window has no clock of Qt
            self._tick.start()
        self._look()

    def _look(self) -> None:
        """Bring everything up to the place where the car is."""
        now, speed, limit = self._clock(), self.car.number("Vehicle.Speed"), round(self._limit())
        heeded, over = warned_above(self.car, limit)
        warned = self._speeding.update(speed, heeded, now, over)
        if warned and self._mode != "OFF":
            self.chime()
        following, state = self._following, replace(self.state, limit=limit, over=self._speeding.over)
        if following is not None:
            if warned and self._mode == "FULL":
                following.announcer.tell("speed", limit=heeded)
            for said in following.look(speed, now):
                self.car.record({SAID: said.text}, Cause("simulation"))
                (self.insist if said.stage == "now" else self.say)(said.text, said.language)
                state, self._read_until = replace(state, announcement=said.text), now + READ
                if said.kind in AHEAD:
                    self._notice, self._notice_until = said.text, now + READ
            minutes = max(1, round(following.offer.saved / 60)) if following.offer else 0
            state = replace(state, way=following.shown(self._navigation.tongue), offer=minutes)
        notice = self._notice if now < self._notice_until else ""
        read = state.announcement if now < self._read_until else ""
        self._show(replace(state, announcement=read, notice=notice))
        if following is not None and following.closed:
            self._navigation.replan()

    def _limit(self) -> float:
        """The speed limit here in km/h, 0 where none is known."""
        guide = self._navigation.guide
        if guide is None:
            return 0.0
        return guide.progress.limit if guide.progress is not None else self._navigation.limit_here()

    def _settle(self, changes: Sequence[Change]) -> None:
        """Mode, volume or language has changed."""
        if self._following is not None:
            self._following.announcer.language = self.language
            self._following.announcer.mode = self._mode
        self.changed.emit()

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """The language chosen for guidance: auto, en, zh, de or fr."""
        return str(self.car[LANGUAGE]).lower()

    @Property("QVariantList", notify=lanesChanged)  # type: ignore[arg-type]
    def lanes(self) -> list[dict[str, object]]:
        """Lanes to show now, leftmost first: arrows as in turn:lanes, and the one to use ("" for a wrong lane)."""
        return [{"arrows": list(lane.arrows), "use": lane.use} for lane in self.state.way.lanes]

    @Property(str, notify=changed)
    def signpost(self) -> str:
        """Places on the next manoeuvre's signpost, one a line."""
        return self.state.way.signpost

    @Property(str, notify=changed)
    def exitNumber(self) -> str:
        """Number of the motorway exit, or ""."""
        return self.state.way.exit_number

    @Property(str, notify=changed)
    def roadNumber(self) -> str:
        """Number of the road that the next manoeuvre leads to, or ""."""
        return self.state.way.ref

    @Property(str, notify=changed)
    def side(self) -> str:
        """left or right: the side of an exit or of the goal, or ""."""
        return self.state.way.side

    @Property(float, notify=changed)
    def angle(self) -> float:
        """Of a roundabout's exit against its entry in degrees, right is positive."""
        return self.state.way.angle

    @Property(int, notify=changed)
    def exit(self) -> int:
        """Which exit of the roundabout, 0 elsewhere."""
        return self.state.way.exit

    @Property(float, notify=changed)
    def nearness(self) -> float:
        """0 far from the next manoeuvre, growing to 1 over the last 300 m."""
        return self.state.way.nearness

    @Property(int, notify=changed)
    def speedLimit(self) -> int:
        """km/h, 0 unknown."""
        return self.state.limit

    @Property(bool, notify=changed)
    def overLimit(self) -> bool:
        """Whether the car has been too fast for some seconds."""
        return self.state.over

    @Property(str, notify=changed)
    def announcement(self) -> str:
        """What has just been said, or ""."""
        return self.state.announcement

    @Property(str, notify=changed)
    def notice(self) -> str:
        """That the route is a new one, or what lies ahead; ""."""
        return self.state.notice

    @Property(int, notify=changed)
    def offer(self) -> int:
        """Minutes that an offered route saves, 0 where none is offered."""
        return self.state.offer

    @Property(str, notify=changed)
    def voice(self) -> str:
        """FULL, BRIEF or OFF."""
        return str(self.car[MODE])

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Percent."""
        return int(self.car.number(VOLUME))

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot()
    def accept(self) -> None:
        """Touch: take the faster route."""
        self._answer(True)

    @Slot()
    def decline(self) -> None:
        """Touch: stay on this route."""
        self._answer(False)

    @Slot()
    def sayAgain(self) -> None:
        """Touch: say what is to be done next."""
        if text := self._next():
            self.say(text, self.language)

    @Slot(str)
    def speakIn(self, language: VoiceLanguage) -> None:
        """Touch: the language of guidance, or auto."""
        self.heed(self.set_language(language))

    @Slot()
    def nextVoice(self) -> None:
        """Touch: from full to brief to off and round again."""
        at = MODES.index(str(self.car[MODE]))
        self.heed(self.wish({MODE: MODES[(at + 1) % len(MODES)]}, self._told))
