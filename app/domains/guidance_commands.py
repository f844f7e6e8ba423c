"""What may be asked of guidance: how much it says, in which language and how loud, what comes next, and its offer."""

from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import SignalInstance

from app.car.catalogue import HMI, NAVIGATION
from app.domains.domain import Domain, Percent, PercentStep, Reply, command, stepped
from app.domains.navigation import Navigation
from app.maps.guidance.following import Following, Shown
from app.maps.guidance.phrases import LANGUAGES, phrases

VoiceMode = Literal["full", "brief", "off"]
VoiceLanguage = Literal["auto", "en", "zh", "de", "fr"]
MODE = f"{NAVIGATION}.Guidance.Mode"
LANGUAGE = f"{NAVIGATION}.Guidance.Language"
VOLUME = f"{NAVIGATION}.Volume"


@dataclass(frozen=True)
class GuidanceState:
    """`limit` in km/h, 0 unknown; `offer` in minutes saved, 0 where none is offered."""

    way: Shown = field(default_factory=Shown)
    limit: int = 0
    over: bool = False
    announcement: str = ""
    notice: str = ""
    offer: int = 0


class GuidanceCommands(Domain):
    """The commands of guidance; `_following` is what leads along the route that is on."""

    changed: SignalInstance
    lanesChanged: SignalInstance
    state: GuidanceState
    _navigation: Navigation
    _following: Following | None

    @command
    def set_voice(self, mode: VoiceMode) -> Reply:
        """How much guidance says: full, brief (only what to do, shortly) or off (shown only)."""
        return self.wish({MODE: mode.upper()}, self._told)

    @command
    def set_language(self, language: VoiceLanguage) -> Reply:
        """Let guidance speak English, Chinese, German or French, or the language of the screen (auto)."""
        wanted = language.upper() if language == "auto" else language
        return self.wish({LANGUAGE: wanted}, lambda: {"guidance_language": str(self.car[LANGUAGE]).lower()})

    @command
    def set_volume(self, percent: Percent | None = None, change: PercentStep | None = None) -> Reply:
        """Set the volume of guidance in percent, or change it (a bit is 10, a lot is 25)."""
        now = int(self.car.number(VOLUME))
        if percent is None and change is not None:
            percent, change = max(0, min(100, now + change)), None
        wanted = stepped(now, percent, change, 0, 100)
        return wanted if isinstance(wanted, Reply) else self.wish({VOLUME: int(wanted)}, self._told)

    @command
    def repeat(self) -> Reply:
        """What is to be done next, with the distance as it is now, to be said again; changes nothing."""
        return Reply(state={"announcement": self._next() or None})

    @command
    def answer_offer(self, yes: bool) -> Reply:
        """Take or leave the faster route that guidance has offered; only after the person has answered."""
        offered = self.state.offer > 0
        if offered:
            self._answer(yes)
        return Reply(state={"offer": "none" if not offered else "taken" if yes else "declined"})

    def _answer(self, yes: bool) -> None:
        """Take the faster route, or stay on this one."""
        following = self._following
        if following is None or (yes and following.offer is None):
            return
        following.offer = None
        if yes:
            self._navigation.replan()
        else:
            self._show(replace(self.state, offer=0))

    def brief(self) -> str:
        """The voice where it is not usual, what is to be done next, and an offer that waits for an answer."""
        said = [] if self.car[MODE] == "FULL" else [f"voice {str(self.car[MODE]).lower()}"]
        said += [f"next: {text}"] if (text := self._next()) else []
        if self.state.offer:
            said.append(f"offered a route that saves {self.state.offer} min; answer_offer takes the person's yes or no")
        return "; ".join(said)

    def _told(self) -> dict[str, object]:
        return {"voice": str(self.car[MODE]).lower(), "volume": int(self.car.number(VOLUME))}

    def _next(self) -> str:
        """What is to be done next, as a sentence."""
        if self._following is None:
            return ""
        coming = self._following.next()
        left = max(20.0, coming.at - self._following.progress.metres)
        return phrases(self.language).manoeuvre(coming, left)

    def _show(self, state: GuidanceState) -> None:
        if state == self.state:
            return
        lanes, self.state = self.state.way.lanes, state
        self.changed.emit()
        if state.way.lanes != lanes:
            self.lanesChanged.emit()

    @property
    def _mode(self) -> Literal["FULL", "BRIEF", "OFF"]:
        return str(self.car[MODE])  # type: ignore[return-value]

    @property
    def _screen(self) -> str:
        """The screen's language."""
        return str(self.car[f"{HMI}.CurrentLanguage"])

    @property
    def language(self) -> str:
        """The language that guidance speaks: its own, or the screen's."""
        wanted = str(self.car[LANGUAGE])
        return wanted if wanted in LANGUAGES else self._screen
