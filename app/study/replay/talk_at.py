"""What the conversation showed at any moment of a session."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.study.replay.parts import Said

WORD = 0.35  # seconds that a spoken word takes: the journal tells when words ended, not when they began
LONGEST = 8.0  # seconds of listening shown before the end of the words, at most
LINGER = 8.0  # seconds for which an answer stays
SHIVER = 1.6  # seconds for which a failure stays on the orb


@dataclass(frozen=True, slots=True)
class TalkAt:
    """`turn` counts turns from 0 and is -1 for none; `shown` are letters of the answer, `spoken` those said so far."""

    turn: int = -1
    phase: str = "idle"
    provisional: str = ""
    heard: str = ""
    shown: int = 0
    spoken: int = 0


class Talks:
    """The turns of a session, asked by time."""

    def __init__(self, turns: Sequence[Said]) -> None:
        self.turns = turns
        self._begins = [turn.begins for turn in turns]

    def begun(self, at: float) -> int:
        """How many turns had begun."""
        return bisect_right(self._begins, at)

    def at(self, at: float) -> TalkAt:
        """What was shown."""
        place = self.begun(at) - 1
        coming = self._listening(place + 1, at)
        if coming is not None:
            return coming
        if place < 0:
            return TalkAt()
        turn = self.turns[place]
        first = turn.stage("first_token")
        if first is None:
            first = turn.ends
        if at < first and not turn.entry.get("failed"):
            return TalkAt(place, "thinking", heard=turn.said)
        letters = len(turn.answer)
        if at < turn.ends:
            written = turn.stage("answer_complete") or first
            sound = turn.stage("first_sound")
            spoken = letters if sound is None else round(letters * _share(sound, turn.ends, at))
            shown = letters if at >= written else round(letters * _share(first, written, at))
            return TalkAt(place, "failed" if turn.entry.get("failed") else "speaking", "", turn.said, shown, spoken)
        if at < turn.ends + LINGER:
            return TalkAt(place, "idle", "", turn.said, letters, letters)
        return TalkAt(place)

    def _listening(self, place: int, at: float) -> TalkAt | None:
        """Words that are being spoken; they are shown one after the other until they end."""
        if place >= len(self.turns) or not self.turns[place].entry.get("spoken"):
            return None
        turn = self.turns[place]
        words = turn.said.split()
        begun = turn.begins - min(LONGEST, WORD * len(words))
        if place > 0:
            begun = max(begun, self.turns[place - 1].ends)
        if at < begun or not words:
            return None
        heard = round(len(words) * _share(begun, turn.begins, at))
        return TalkAt(place - 1, "listening", provisional=" ".join(words[:heard]))


def _share(first: float, last: float, at: float) -> float:
    return min(1.0, max(0.0, (at - first) / (last - first))) if last > first else 1.0
