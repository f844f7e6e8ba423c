"""What is heard and what is said, on its way to a study's recorder: two tracks without gaps on one time base.

`participant` is the microphone as it is, before anything is taken out of it; `assistant` is voice and tones as they are
played, without the music. Where nothing is heard or said there is silence, so a track is as long as it was recorded.
"""

import threading
import time
from queue import Empty, SimpleQueue

from app.assistant.speech.commands import Record
from app.assistant.speech.devices.pacing import Pace
from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.tone import Resampler, Samples, to_pcm
from app.study.record.link import Link

PLAYED_RATE = 48000
LUMP = 0.1  # seconds of sound that are sent together
LATE = 0.8  # seconds after which no sound of that moment comes any more, and it was silent
_ASLEEP = 60.0  # seconds without a look at the clock: the machine slept, and a gap in the track says so
_FAREWELL = 2.0  # seconds that the last sound may take to be kept


class StudyTracks:
    """`heard` and `spoken` may be called from the sound devices' threads: they only hand over."""

    def __init__(self) -> None:
        self.on = False
        self._inbox: SimpleQueue[Record | tuple[str, bytes | Samples, float] | threading.Event] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def record(self, command: Record) -> None:
        """Begin, go on with another recorder, or end."""
        self.on = bool(command.address)
        if self._thread is None and self.on:
            self._thread = threading.Thread(target=self._run, args=(Link(),), name="study tracks", daemon=True)
            self._thread.start()
        self._inbox.put(command)

    def heard(self, samples: bytes, at: float) -> None:
        """A block of the microphone, 16-bit mono at `RATE`; `at` is the monotonic time of its last sample."""
        if self.on:
            self._inbox.put(("participant", samples, at - len(samples) / 2 / RATE))

    def spoken(self, samples: Samples, at: float) -> None:
        """Voice and tones, mono at `PLAYED_RATE`; `at` is when the first sample is heard."""
        if self.on:
            self._inbox.put(("assistant", samples, at))

    def close(self) -> None:
        """End, and wait a moment until everything is kept."""
        if self._thread is not None:
            self.record(Record(""))
            done = threading.Event()
            self._inbox.put(done)
            done.wait(_FAREWELL)

    def _run(self, link: Link) -> None:
        lanes: dict[str, Lane] = {}
        while True:
            try:
                item = self._inbox.get(timeout=LUMP)
            except Empty:
                item = None
            match item:
                case Record("", _, _):
                    for lane in lanes.values():
                        lane.pass_on()
                    lanes.clear()
                    link.flush(_FAREWELL)
                    link.connect("", "", 0.0)
                case Record(address, key, epoch):
                    link.connect(address, key, epoch)
                    if not lanes:
                        lanes = {name: Lane(link, name, rate) for name, rate in _RATES.items()}
                case (str(name), samples, at) if name in lanes:
                    lanes[name].add(samples, at)
                case threading.Event():
                    item.set()
            for lane in lanes.values():
                lane.fill_up(time.monotonic() - LATE)


_RATES = {"participant": RATE, "assistant": PLAYED_RATE}


class Lane:
    """One track: its blocks come with times that waver, and leave in lumps that follow each other."""

    def __init__(self, link: Link, name: str, rate: int) -> None:
        self._link, self._name, self._rate = link, name, rate
        self._pace, self._resample = Pace(), Resampler(rate, RATE)
        self._held = bytearray()
        self._end = time.monotonic()  # of what has come so far

    def add(self, samples: bytes | Samples, at: float) -> None:
        """The next block, its first sample from `at` on."""
        if isinstance(samples, bytes):
            data, seconds = samples, len(samples) / 2 / self._rate
        else:
            data, seconds = to_pcm(self._resample(samples)), len(samples) / self._rate
        true = self._pace(at, seconds)
        if abs(true - self._end) > LUMP:
            self.pass_on()
        self._held += data
        self._end = true + seconds
        if len(self._held) >= 2 * LUMP * RATE:
            self.pass_on()

    def fill_up(self, until: float) -> None:
        """Nothing has come until then, and nothing will: that was silence."""
        missing = round((until - self._end) * RATE)
        if missing > _ASLEEP * RATE:
            self._end = until
        elif missing > LUMP * RATE:
            self.pass_on()
            self._held = bytearray(2 * missing)
            self._end += missing / RATE
            self.pass_on()

    def pass_on(self) -> None:
        """Send what is held."""
        if self._held:
            self._link.send(self._name, RATE, bytes(self._held), self._end - len(self._held) / 2 / RATE)
            self._held.clear()
