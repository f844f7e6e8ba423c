"""Until when a wizard may decide, before the answer goes out without them. Seconds of one monotonic clock."""

from dataclasses import dataclass

from app.study.wizard.act import Mode


@dataclass
class Deadline:
    """Of one draft, or of one answer that the wizard gives.

    With drafts that go out by themselves, time runs from when the assistant was asked (`asked`; for a turn's first
    draft the end of speech), so that response times are those the study chose; and the wizard has at least half of it
    with the whole draft. Otherwise, and once the wizard has shown to be at it, it is `patience` from there.
    """

    mode: Mode
    asked: float
    opened: float
    within: float
    patience: float
    whole: float | None = None
    busy: float | None = None

    def due(self) -> float:
        """When it goes out by itself; a draft that is not whole yet is waited for."""
        if self.busy is not None:
            return self.busy + self.patience
        if self.mode != "drafts":
            return self.opened + self.patience
        if self.whole is None:
            return max(self.asked + self.within, self.opened + self.patience)
        return max(self.asked + self.within, self.whole + self.within / 2)

    def left(self, now: float) -> float:
        """Seconds that the wizard has, as far as is known by now; 0 or more."""
        expected = self.due()
        if self.mode == "drafts" and self.busy is None and self.whole is None:
            expected = max(self.asked + self.within, now + self.within / 2)
        return max(0.0, expected - now)
