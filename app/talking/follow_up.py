"""The moment after an answer in which one may go on without the wake phrase; an open question is asked once more."""

import asyncio
import time
from collections.abc import Callable

from app.assistant.speech.sound import Sound
from app.domains.conversation import Conversation

FOR_A_QUESTION = 2.0  # times as long: who was asked needs to think
GRACE = 1.0  # seconds after which a sound process that tells no end is taken to have ended the window


class FollowUp:
    """Opens and closes the window, and shows it. `remind` says once more what was asked."""

    def __init__(
        self, model: Conversation, sound: Callable[[], Sound | None], remind: Callable[[], None], seconds: float
    ) -> None:
        """`seconds`: how long it stays open; 0 opens none."""
        self._model, self._sound, self._remind = model, sound, remind
        self._seconds = seconds
        self._asked = False
        self._until = 0.0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def is_open(self) -> bool:
        """Whether one may speak now without the wake phrase."""
        return self._model.state.attending

    def open(self, *, asked: bool, again: bool = False) -> None:
        """The answer is over. `asked`: it ended in a question; `again`: that one has been asked twice already."""
        self.close()
        sound, state = self._sound(), self._model.state
        if sound is None or not self._seconds or state.microphone != "ready" or state.muted or state.private:
            return
        seconds = self._seconds * FOR_A_QUESTION if asked else self._seconds
        self._asked = asked and not again
        sound.attend(seconds)
        self._model.update(attending=True)
        self._until = time.monotonic() + seconds
        self._timer = asyncio.get_running_loop().call_later(seconds + GRACE, self.ended, self._until)

    def ended(self, at: float) -> None:
        """It closed without words; where a noise has ended it early, it is opened again for the rest of its time.

        Two silences to one question are an answer: nobody is asked a third time.
        """
        sound = self._sound()
        if not self.is_open or sound is None:
            return
        if (left := self._until - at) > GRACE / 2:
            sound.attend(left)
            return
        self.close()
        if self._asked:
            self._asked = False
            self._remind()

    def close(self) -> None:
        """Something else goes on."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._model.update(attending=False)
