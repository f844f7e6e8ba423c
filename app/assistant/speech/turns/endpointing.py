"""When is an utterance over? After a pause whose length depends on what was said, and on how the speaker pauses."""

from collections import deque

from app.assistant.speech.turns.completeness import Completeness, Ending

SHORTEST, LONGEST = 0.18, 1.2  # seconds: min and max endpointing delay
_DRAFT_QUIET = 0.06  # seconds of pause after which a draft may start on any text that is no half sentence
_DRAFT_UNCHANGED = 0.06  # seconds that a whole wish must have stood unchanged, pause or not
_SHARES = {  # of the way from the shortest to the longest delay
    Ending.WHOLE: 0.0,
    Ending.OPEN: 0.25,
    Ending.UNKNOWN: 0.35,
    Ending.NOTHING: 0.35,
    Ending.NUMBER: 0.55,
    Ending.HALF: 1.0,
}
_OWN_PAUSES = 20  # the speaker's last pauses inside sentences that are remembered
_ENOUGH = 4  # of them, before they count
_USUAL = 0.45  # seconds that nine of ten such pauses of most speakers stay below
_LEAST_PAUSE = 0.09  # seconds: shorter ones are the stops inside words


class Endpointing:
    """Of one speaker's session: keep it as long as the same people sit in the car."""

    def __init__(
        self,
        completeness: Completeness,
        *,
        shortest: float = SHORTEST,
        longest: float = LONGEST,
        fixed: float | None = None,
    ) -> None:
        """`shortest`, `longest`: seconds between which the delay moves. `fixed`: always this delay instead."""
        self.completeness = completeness
        self._shortest, self._longest, self._fixed = shortest, max(shortest, longest), fixed
        self._pauses: deque[float] = deque(maxlen=_OWN_PAUSES)

    @property
    def longest(self) -> float:
        """Seconds of pause that end any utterance."""
        return self._longest if self._fixed is None else self._fixed

    def delay(self, text: str) -> float:
        """Seconds of pause that end an utterance of which this was heard."""
        if self._fixed is not None:
            return self._fixed
        ending = self.completeness.judge(text)
        share = _SHARES[ending]
        if ending in (Ending.OPEN, Ending.UNKNOWN, Ending.NOTHING, Ending.NUMBER):
            share = min(1.0, share * self._slowness)
        return self._shortest + share * (self._longest - self._shortest)

    def may_draft(self, text: str, paused: float, unchanged: float) -> bool:
        """Whether an answer may be drafted on this text: whole and unchanged, or followed by a pause."""
        ending = self.completeness.judge(text)
        if ending in (Ending.HALF, Ending.NOTHING, Ending.NUMBER):
            return False
        return paused >= _DRAFT_QUIET or (ending is Ending.WHOLE and unchanged >= _DRAFT_UNCHANGED)

    def went_on(self, pause: float) -> None:
        """The speaker went on within the same utterance after so many seconds."""
        if pause >= _LEAST_PAUSE:
            self._pauses.append(pause)

    @property
    def _slowness(self) -> float:
        """How long this speaker's pauses inside sentences are, against most speakers'."""
        if len(self._pauses) < _ENOUGH:
            return 1.0
        long = sorted(self._pauses)[round(0.8 * (len(self._pauses) - 1))]
        return min(1.5, max(0.7, long / _USUAL))
