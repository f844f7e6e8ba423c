"""Which of the speaker's samples belongs to which of the microphone's: by the times of both, and by listening."""

from collections import deque

from app.assistant.speech.echo.adaptive import LEAD
from app.assistant.speech.echo.delay import Delay, measured
from app.assistant.speech.echo.timeline import Timeline
from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.tone import Resampler, Samples

PLAYED_RATE = 48000
LOOK = 3 * RATE  # samples of the past in which the delay is looked for
_ARRIVING = 500  # blocks of the speaker that are kept while no microphone is open
_MUCH_OFF = LEAD * 3 // 4  # samples by which a delay must differ from the known one to be another


class Alignment:
    """`played` may be called from any thread."""

    def __init__(self) -> None:
        self.delay: Delay | None = None
        self.continuous = False  # the last answer of `captured` follows the one before
        self.jumps = 0  # of either stream
        self._arriving: deque[tuple[Samples, float]] = deque(maxlen=_ARRIVING)
        self._resample = Resampler(PLAYED_RATE, RATE)
        self._speaker, self._microphone = Timeline(), Timeline()
        self._doubted: Delay | None = None  # another delay than the known one, seen once
        self._lag = 0  # number of the speaker's sample beside the microphone's number 0
        self._next = 0
        self._moved = 0.0  # seconds by which jumps have moved the microphone's times against the speaker's

    def played(self, samples: Samples, at: float) -> None:
        """What leaves the speaker, 48 kHz mono, heard from `at` on."""
        self._arriving.append((samples, at))

    def captured(self, microphone: Samples, at: float) -> Samples:
        """What the speaker played beside a block whose last sample was at `at`; its echo in it is LEAD samples late."""
        while self._arriving:
            samples, heard_at = self._arriving.popleft()
            self._speaker.add(self._resample(samples), heard_at)
        self._microphone.add(microphone, at - len(microphone) / RATE)
        self.jumps = self._speaker.jumps + self._microphone.jumps
        moved = self._microphone.moved - self._speaker.moved
        if self.delay is None:
            self._lag = self._by_times(0.0)
        elif moved != self._moved:
            self._lag += round((moved - self._moved) * RATE)
        self._moved = moved
        first = self._microphone.end - len(microphone) + self._lag
        self.continuous = first == self._next
        self._next = first + len(microphone)
        return self._speaker.piece(first, len(microphone))

    def before(self, count: int, later: int) -> Samples:
        """The `count` samples of the speaker that end `later` samples before the end of the last block."""
        return self._speaker.piece(self._next - later - count, count)

    def past(self, count: int) -> tuple[Samples, Samples]:
        """The last `count` samples of speaker and microphone, side by side as `captured` answers."""
        place = self._microphone.end - count
        return self._speaker.piece(place + self._lag, count), self._microphone.piece(place, count)

    def look(self, *, doubt: bool) -> bool:
        """Measure the delay in the last seconds; True if it is now known, or another one than what is gone by.

        With `doubt`, another one must be found twice, for what is gone by serves well.
        """
        place = self._microphone.end - LOOK
        speaker = self._speaker.piece(place + self._by_times(0.0) - LEAD, LOOK)
        found = measured(speaker, self._microphone.piece(place, LOOK))
        if found is None or (self.delay is not None and self._serves(found)):
            self._doubted = None
            return False
        if doubt and self.delay is not None and (self._doubted is None or not _alike(found, self._doubted)):
            self._doubted = found
            return False
        self.delay, self._doubted = found, None
        self._lag = self._by_times(found.seconds)
        self._next = self._microphone.end + self._lag
        return True

    def _serves(self, delay: Delay) -> bool:
        """Whether what is gone by lets the echo of such a delay come when it is expected."""
        return abs(self._by_times(delay.seconds) - self._lag) < _MUCH_OFF

    def nudge(self, later: int) -> None:
        """The echo comes so many samples later than it did, for a stream has stumbled."""
        self._lag -= later

    def _by_times(self, delay: float) -> int:
        return round((self._microphone.zero - self._speaker.zero - delay) * RATE) + LEAD


def _alike(first: Delay, second: Delay) -> bool:
    return abs(first.seconds - second.seconds) * RATE < _MUCH_OFF
