"""A route that is being followed: what is shown and said at each moment. No Qt."""

import math
from dataclasses import dataclass

from app.maps.guidance.announcer import Announcement, Announcer
from app.maps.guidance.detour import Offer, TrafficAhead
from app.maps.guidance.lanes import Lane
from app.maps.guidance.manoeuvre import Manoeuvre, Script
from app.maps.guidance.progress import Progress

SOON = 300.0  # metres before a manoeuvre over which nearness grows
OFFERED = 45.0  # seconds that an offer stands
MINDED = 2.0  # seconds between two looks at the traffic ahead


@dataclass(frozen=True)
class Shown:
    """What the screen shows of the way; `signpost` has a line for each place, `nearness` 0 to 1 over the last
    metres, `angle` of a roundabout in degrees."""

    lanes: tuple[Lane, ...] = ()
    signpost: str = ""
    exit_number: str = ""
    ref: str = ""
    side: str = ""
    angle: float = 0.0
    exit: int = 0
    nearness: float = 0.0


class Following:
    """`offer` is the faster route that waits for an answer; `closed` tells that the way ahead is shut."""

    def __init__(self, script: Script, progress: Progress, announcer: Announcer, ahead: TrafficAhead | None) -> None:
        self.progress = progress
        self.announcer = announcer
        self.offer: Offer | None = None
        self.closed = False
        self._script = script
        self._ahead = ahead
        self._offered = 0.0
        self._minded = -MINDED

    def look(self, speed: float, now: float) -> list[Announcement]:
        """What to say now, at most one: `speed` in km/h, `now` in seconds."""
        if self.offer is not None and now - self._offered > OFFERED:
            self.offer = None
        if self._ahead is not None and not self.closed and now - self._minded >= MINDED:
            self._minded = now
            self._mind_traffic(self._ahead, now)
        return self.announcer.update(self.progress.metres, speed, now)

    def next(self) -> Manoeuvre:
        """The manoeuvre that comes next."""
        coming = self._script.manoeuvres
        return next((each for each in coming if each.at > self.progress.metres - 4.0), coming[-1])

    def shown(self, language: str) -> Shown:
        """What to show, in the screen's language."""
        coming = self.next()
        return Shown(
            self._lanes(),
            "\n".join(coming.signpost(language)[:2]) or coming.toward_ref,
            coming.exit_ref,
            coming.ref,
            coming.side,
            float(round(coming.angle)) if coming.sign == "roundabout" else 0.0,
            coming.exit,
            round(max(0.0, 1.0 - max(0.0, coming.at - self.progress.metres) / SOON), 2),
        )

    def _lanes(self) -> tuple[Lane, ...]:
        """The lanes of the nearest junction ahead that has any to show."""
        metres = self.progress.metres
        near = next((each for each in self._script.lanes if each.at > metres - 2.0), None)
        return near.lanes if near is not None and near.since <= metres else ()

    def _mind_traffic(self, ahead: TrafficAhead, now: float) -> None:
        """Tell what happens ahead, notice what is closed, offer what is faster."""
        news = ahead.news(self.progress.metres)
        if news is not None and self.announcer.mode == "FULL":
            self.announcer.tell("incident", what=news.incident.kind, metres=news.at - self.progress.metres)
        offer = ahead.offer(self.progress)
        if offer is None:
            return
        if math.isinf(offer.saved):
            self.closed = True
            return
        self.offer, self._offered = offer, now
        self.announcer.tell("offer", seconds=offer.saved)
