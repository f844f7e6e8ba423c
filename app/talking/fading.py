"""Takes the last answer off the screen, a while after it has been said."""

import asyncio

from app.domains.conversation import Conversation

LINGER = 8.0  # seconds for which an answer stays


class Fading:
    """A question that waits stays, and so does what one may still go on from."""

    def __init__(self, model: Conversation) -> None:
        self._model = model
        self._timer: asyncio.TimerHandle | None = None

    def later(self) -> None:
        """Clear the screen in a while."""
        self.stop()
        self._timer = asyncio.get_running_loop().call_later(LINGER, self._fade)

    def stop(self) -> None:
        """Leave it as it is."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def now(self) -> None:
        """Clear it."""
        self._model.update(heard="", answer="", spoken_until=0, cards=(), question="")

    def _fade(self) -> None:
        if self._model.waits() or self._model.state.attending:
            self.later()
        else:
            self.now()
