"""What a conversation remembers: the latest turns whole, the older ones as a line each, within a budget of tokens."""

from collections.abc import Sequence

from app.assistant.chat.chat import Message
from app.assistant.record import TurnRecord, within_budget
from app.assistant.summary import line, within

SHARE = 6  # one part in so many of the budget is for the lines
MOST_LINES = 200


class History:
    """Turns in their order. Nothing of them is lost at once: what does not fit any more is summed up."""

    def __init__(self, budget: int) -> None:
        """`budget`: tokens of whole turns and lines together."""
        self._for_lines = budget // SHARE
        self._for_turns = budget - self._for_lines
        self._records: list[TurnRecord] = []
        self._lines: list[str] = []

    def add(self, record: TurnRecord) -> None:
        """A turn begins."""
        self._records.append(record)

    def clear(self) -> None:
        """Forget all of it."""
        self._records, self._lines = [], []

    def latest(self, number: int) -> Sequence[TurnRecord]:
        """The newest turns, oldest first."""
        return self._records[-number:]

    def remove(self, record: TurnRecord) -> None:
        """Forget a turn that came to nothing."""
        self._records.remove(record)

    def messages(self, coming: TurnRecord | None = None) -> list[Message]:
        """The whole turns as chat messages; the newest is the one that runs, or one that may be `coming`."""
        kept = within_budget(self._with(coming), self._for_turns)
        return [message for record in kept for message in record.messages(past=record is not kept[-1])]

    def earlier(self, coming: TurnRecord | None = None) -> str:
        """The lines of the older turns, or ""; turns that do not fit any more become lines here.

        With a turn that may be `coming`, what the lines would be with it; nothing becomes one.
        """
        records = self._with(coming)
        fits = len(records) - len(within_budget(records, self._for_turns))
        lines = [*self._lines, *(line(record) for record in records[:fits])][-MOST_LINES:]
        if coming is None:
            self._records, self._lines = records[fits:], lines
        return within(lines, self._for_lines)

    def _with(self, coming: TurnRecord | None) -> list[TurnRecord]:
        return [*self._records, coming] if coming is not None else self._records
