"""What is said on the way and when: each manoeuvre early, in time and now; never two at once, nothing twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.maps.guidance.manoeuvre import Manoeuvre, Script, Stretch
from app.maps.guidance.phrases import phrases
from app.maps.guidance.windows import Windows, windows

Mode = Literal["FULL", "BRIEF", "OFF"]
PASSED = 4.0  # metres behind a manoeuvre after which the next one counts
LONG = 2000.0  # metres without a manoeuvre that are worth a word
SETTLED = 6.0  # seconds after a manoeuvre before the long way ahead is told
RATES = {"zh": 4.2}  # characters a second
RATE = 14.0
APART = 18.0  # seconds at least from the early to the next announcement of a manoeuvre
SAME_PLACE = 80.0  # metres within which a manoeuvre of another route is the same
BREATH = 0.6  # seconds between two announcements
TUNNEL_MATTERS, AHEAD_OF_STRETCH = 400.0, 500.0  # metres
QUIET = ("turn-straight", "merge")  # told once, in time


@dataclass(frozen=True)
class Announcement:
    """A text to be said now: `kind` is a sign or an event, `stage` early, prepare, now, follow or event."""

    text: str
    language: str
    kind: str
    stage: str
    metres: float  # before the manoeuvre


class Announcer:
    """Says a route's script. One for each route; `update` is called a few times a second or more often."""

    def __init__(
        self, script: Script, language: str = "en", mode: Mode = "FULL", goals: Sequence[str] = (), start: float = 0.0
    ) -> None:
        """`goals` are the names of stops; `start` is how far along the route guidance takes over, in metres."""
        self.language = language
        self.mode: Mode = mode
        self._script = script
        self._goals = goals
        self._told: set[tuple[str, float]] = set()
        self._from = start
        self._since = 0.0
        self._busy_until = 0.0
        self._next = 0
        self._waiting: list[tuple[str, Mapping[str, object]]] = []
        self.last: Announcement | None = None

    def inherit(self, former: "Announcer", driven: float) -> None:
        """Go on where the announcer of the route before left off at `driven` metres: what was told stays told."""
        self._busy_until = former._busy_until
        known = {(m.sign, m.road): m.at - driven for m in former._script.manoeuvres[former._next :][:4]}
        was = {(m.sign, m.road): m.at for m in former._script.manoeuvres[former._next :][:4]}
        for each in self._script.manoeuvres[:4]:
            key = (each.sign, each.road)
            if key in known and abs(known[key] - (each.at - self._from)) < SAME_PLACE:
                self._told |= {(stage, each.at) for stage, at in former._told if at == was[key]}
                self._told |= {("follow", self._from)}

    def tell(self, kind: str, **values: object) -> None:
        """Say an event as soon as there is room for it; see Phrases.event for its values. Brief: only a new route."""
        if self.mode == "FULL" or (self.mode == "BRIEF" and kind == "reroute"):
            self._waiting.append((kind, values))

    def update(self, metres: float, speed: float, seconds: float) -> list[Announcement]:
        """What to say, at most one: the car is at `metres` with `speed` km/h, the drive's clock shows `seconds`."""
        self._pass(metres, seconds)
        if self.mode == "OFF":
            self._waiting.clear()
            return []
        if seconds < self._busy_until:
            return []
        said = (
            self._manoeuvre(metres, speed) or self._event(metres, speed, seconds) or self._along(metres, speed, seconds)
        )
        if said is None:
            return []
        self.last = said
        self._busy_until = seconds + len(said.text) / RATES.get(said.language, RATE) + BREATH
        return [said]

    def _pass(self, metres: float, seconds: float) -> None:
        """Leave behind what has been passed."""
        coming = self._script.manoeuvres
        while self._next < len(coming) - 1 and coming[self._next].at < metres - PASSED:
            self._from, self._since = coming[self._next].at, seconds
            self._next += 1

    def _manoeuvre(self, metres: float, speed: float) -> Announcement | None:
        """The stage of the next manoeuvre that is due."""
        coming = self._script.manoeuvres
        if self._next >= len(coming):
            return None
        following, left = coming[self._next], coming[self._next].at - metres
        reach = self._reach(following, speed)
        stage = self._stage(following, left, speed, reach)
        if not stage or (stage, following.at) in self._told:
            return None
        then = self._then(following, reach) if stage != "early" else None
        if stage == "now" and ("then", following.at) in self._told and left > 0:
            then = None
        self._note(following, stage, then)
        say = phrases(self.language)
        goal = self._goals[following.stop] if 0 <= following.stop < len(self._goals) else ""
        far = None if stage == "now" else left
        text = say.manoeuvre(following, far, then, self.mode == "BRIEF", goal, stage == "prepare")
        return Announcement(text, self.language, following.sign, stage, left)

    def _reach(self, following: Manoeuvre, speed: float) -> Windows:
        """The windows of a manoeuvre; one has arrived when one is nearly there."""
        reach = windows(following.limit, speed)
        return reach._replace(now=max(30.0, speed / 3.6 * 2.5)) if following.stop >= 0 else reach

    def _stage(self, following: Manoeuvre, left: float, speed: float, reach: Windows) -> str:
        """The stage that a distance belongs to; "" where nothing is due."""
        quiet = following.sign in QUIET
        if quiet and self.mode == "BRIEF":
            return ""
        if left <= reach.now:
            return "" if quiet and ("prepare", following.at) in self._told else "now"
        if left <= reach.prepare:
            return "prepare" if left > reach.now * 1.6 else ""
        early = reach.prepare + APART * speed / 3.6 < left <= reach.early
        return "early" if early and not quiet and self.mode == "FULL" else ""

    def _then(self, following: Manoeuvre, reach: Windows) -> Manoeuvre | None:
        """The manoeuvre that comes so soon after this one that both are told together."""
        coming = self._script.manoeuvres
        after = coming[self._next + 1] if self._next + 1 < len(coming) else None
        if after is None or following.sign in ("arrive", "ferry") or after.at - following.at > reach.then:
            return None
        return after

    def _note(self, following: Manoeuvre, stage: str, then: Manoeuvre | None) -> None:
        """A later stage makes the earlier ones needless, and a manoeuvre told as "then" is told again only now."""
        stages = ("early", "prepare", "now")
        self._told |= {(each, following.at) for each in stages[: stages.index(stage) + 1]}
        if then is not None:
            self._told |= {("then", following.at), ("early", then.at), ("prepare", then.at)}

    def _event(self, metres: float, speed: float, seconds: float) -> Announcement | None:
        """An event that waits, where nothing about the way is due before it is said."""
        if not self._waiting:
            return None
        kind, values = self._waiting[0]
        text = phrases(self.language).event(kind, **values)
        if not self._room(metres, speed, text):
            return None
        del self._waiting[0]
        return Announcement(text, self.language, kind, "event", 0.0)

    def _along(self, metres: float, speed: float, seconds: float) -> Announcement | None:
        """Tunnels and toll roads ahead, and how long one stays on the road; in full mode only."""
        if self.mode != "FULL":
            return None
        for stretch in self._script.stretches:
            if said := self._stretch(stretch, metres, speed):
                return said
        following = self._script.manoeuvres[self._next]
        left = following.at - metres
        if ("follow", self._from) in self._told or seconds - self._since < SETTLED or left < LONG:
            return None
        self._told.add(("follow", self._from))
        if left < windows(following.limit, speed).early + AHEAD_OF_STRETCH:
            return None
        before = next((m for m in self._script.manoeuvres if m.at == self._from), self._script.depart)
        text = phrases(self.language).follow(before.along(self.language), left)
        return Announcement(text, self.language, "follow", "follow", left) if self._room(metres, speed, text) else None

    def _stretch(self, stretch: Stretch, metres: float, speed: float) -> Announcement | None:
        left = stretch.start - metres
        if stretch.kind == "ferry" or not 40 < left <= max(AHEAD_OF_STRETCH, 15 * speed / 3.6):
            return None
        length = stretch.end - stretch.start
        if (stretch.kind, stretch.start) in self._told or (stretch.kind == "tunnel" and length < TUNNEL_MATTERS):
            return None
        text = phrases(self.language).event(stretch.kind, metres=left, length=length)
        if not self._room(metres, speed, text):
            return None
        self._told.add((stretch.kind, stretch.start))
        return Announcement(text, self.language, stretch.kind, "event", left)

    def _room(self, metres: float, speed: float, text: str) -> bool:
        """Whether a text is said before the next stage of a manoeuvre is due."""
        following = self._script.manoeuvres[self._next]
        left = following.at - metres
        reach = self._reach(following, speed)
        takes = (len(text) / RATES.get(self.language, RATE) + BREATH) * max(speed, 5.0) / 3.6
        for stage, edge in (("early", reach.early), ("prepare", reach.prepare), ("now", reach.now)):
            if stage == "early" and (self.mode != "FULL" or following.sign in QUIET):
                continue
            if (stage, following.at) not in self._told and left - takes < edge and left > 0:
                return False
        return True
