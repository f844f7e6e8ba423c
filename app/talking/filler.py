"""A few words that break a long silence while the assistant works. Tied to the silence itself, not to a timer alone."""

from collections.abc import Callable
from itertools import count

from app.assistant.told import told_in_turn
from app.talking.spoken_answer import SpokenAnswer

FIRST = 1.5  # seconds in which nobody spoke and nothing waited to be said
AGAIN = 7.0
MOST = 3  # in one turn


class Filler:
    """Speaks in the agent's voice and language while `working()`: an answer that has begun is never filled."""

    numbers = count()  # over all turns, so that the words vary

    def __init__(
        self,
        speech: SpokenAnswer,
        working: Callable[[], bool],
        show: Callable[[str], None],
        *,
        first: float = FIRST,
        again: float = AGAIN,
    ) -> None:
        """`show` brings the words to the screen, where there may be no voice."""
        self._speech, self._working, self._show = speech, working, show
        self._first, self._again = first, again

    async def run(self) -> None:
        """Until cancelled, or until enough has been said."""
        said = 0
        while said < MOST:
            await self._speech.silence(self._again if said else self._first)
            if not self._working():
                await self._speech.sound()
                continue
            words = told_in_turn("fillers_later" if said else "fillers", self._speech.language, next(self.numbers))
            self._show(words)
            self._speech.fill(words)
            said += 1
