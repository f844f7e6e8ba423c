"""Signs that fade in and out: how much of each is seen now. No Qt, no clock of its own."""

from collections.abc import Iterable, Sequence

from app.maps.drawing.sign_choice import Shown

FADE = 0.2  # seconds


class Fades:
    """Opacity of what is shown and of what is going, by the signs' keys."""

    def __init__(self) -> None:
        self._opacity: dict[str, float] = {}
        self.going: dict[str, Shown] = {}

    def turn(self, before: Iterable[Shown], chosen: Sequence[Shown]) -> None:
        """From now on `chosen` is shown: what was shown before and is not among it goes."""
        keys = {shown.key for shown in chosen}
        self.going |= {shown.key: shown for shown in before if shown.key not in keys}
        for key in keys:
            self.going.pop(key, None)
            self._opacity.setdefault(key, 0.0)

    def drop(self) -> None:
        """What is going has gone."""
        self.going = {}

    def advance(self, seconds: float, chosen: Iterable[Shown]) -> bool:
        """Let time pass; whether something has gone for good."""
        keys, step = {shown.key for shown in chosen}, seconds / FADE
        faded = {key: min(1.0, value + (step if key in keys else -step)) for key, value in self._opacity.items()}
        self._opacity = {key: value for key, value in faded.items() if key in keys or value > 0.0}
        left = {key: shown for key, shown in self.going.items() if key in self._opacity}
        gone, self.going = len(left) < len(self.going), left
        return gone

    @property
    def at_rest(self) -> bool:
        """Whether nothing fades any more."""
        return not self.going and all(value >= 1.0 for value in self._opacity.values())

    def of(self, shown: Shown) -> float:
        """How much of a sign is seen, 0–1."""
        return self._opacity.get(shown.key, 0.0)
