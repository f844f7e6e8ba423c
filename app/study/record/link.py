"""Sound on its way to the recorder: blocks with their positions, held until it has said that they are kept."""

import json
import threading
from collections import deque
from dataclasses import dataclass
from multiprocessing.connection import Client, Connection

KEY = "MERIDIAN_RECORD_KEY"  # environment variable with the connection's key, hexadecimal
HELD = 120.0  # seconds of sound held while no recorder answers
SLIP = 0.03  # seconds by which a device's clock may be off before positions follow the time again


@dataclass(frozen=True, slots=True)
class Sound:
    """16-bit mono samples at `rate` that begin at sample `position` of a track."""

    track: str
    rate: int
    position: int
    samples: bytes


def message(sound: Sound) -> bytes:
    """A block as bytes."""
    head = {"track": sound.track, "rate": sound.rate, "position": sound.position}
    return json.dumps(head).encode() + b"\n" + sound.samples


def sound_of(data: bytes) -> Sound:
    """The block of a message; raises ValueError or KeyError for something else."""
    head, _, samples = data.partition(b"\n")
    values = json.loads(head)
    return Sound(str(values["track"]), int(values["rate"]), int(values["position"]), samples)


def kept(link: Connection, track: str, position: int) -> None:
    """Tell the sender that everything before `position` is safe."""
    try:
        link.send_bytes(json.dumps({"track": track, "kept": position}).encode())
    except OSError:
        return


class Link:
    """The sending end, used by the sound process: `send` never blocks; what is not kept is sent again after a break."""

    def __init__(self) -> None:
        self._held: dict[str, deque[Sound]] = {}
        self._sizes: dict[str, int] = {}
        self._unsent: deque[Sound] = deque()
        self._next: dict[str, int] = {}
        self._wake = threading.Condition()
        self._to = ("", b"")
        self._link: Connection | None = None
        self._broken = False
        self._epoch = 0.0
        self.lost = 0  # samples that had to be let go because no recorder came back in time
        threading.Thread(target=self._run, name="recorder link", daemon=True).start()

    def connect(self, address: str, key: str, epoch: float) -> None:
        """Send to this recorder from now on, "" to none; `epoch` is the monotonic time at which the session began."""
        with self._wake:
            self._to, self._epoch = (address, bytes.fromhex(key)), epoch
            self._broken = True
            self._wake.notify()

    def send(self, track: str, rate: int, samples: bytes, at: float) -> None:
        """The next samples of a track, the first of them from `at` (monotonic); clocks that drift are set right."""
        with self._wake:
            if not self._to[0]:
                return
            due, position = round((at - self._epoch) * rate), self._next.get(track, 0)
            if abs(due - position) > SLIP * rate:
                position = max(0, due)
            self._next[track] = position + len(samples) // 2
            sound = Sound(track, rate, position, samples)
            held = self._held.setdefault(track, deque())
            held.append(sound)
            self._sizes[track] = self._sizes.get(track, 0) + len(samples)
            while self._sizes[track] > HELD * rate * 2:
                gone = held.popleft()
                self._sizes[track] -= len(gone.samples)
                self.lost += len(gone.samples) // 2
            self._unsent.append(sound)
            self._wake.notify()

    def flush(self, patience: float = 3.0) -> bool:
        """Wait until everything sent is kept; False when that takes longer."""
        with self._wake:
            return self._wake.wait_for(lambda: not any(self._held.values()), timeout=patience)

    def _run(self) -> None:
        while True:
            with self._wake:
                while not (self._broken and self._to[0]) and not (self._unsent and self._link is not None):
                    self._wake.wait()
                again = self._broken or self._link is None
                batch = [] if again else list(self._unsent)
                if not again:
                    self._unsent.clear()
            if again:
                self._reconnect()
            else:
                self._pass_on(batch)

    def _pass_on(self, batch: list[Sound]) -> None:
        link = self._link
        try:
            assert link is not None
            for sound in batch:
                link.send_bytes(message(sound))
        except OSError:
            self._lose()

    def _reconnect(self) -> None:
        """Go where the recorder is now; what it has not said to be kept is sent again."""
        address, key = self._to
        try:
            link = Client(address, authkey=key)
        except Exception:  # it is not there (any more): the cockpit tells when and where it is again
            with self._wake:
                self._broken = False
                self._link = None
                self._wake.wait(timeout=0.5)
                self._broken = True
            return
        with self._wake:
            self._link, self._broken = link, False
            self._unsent = deque(sound for held in self._held.values() for sound in held)
        threading.Thread(target=self._acknowledged, args=(link,), name="recorder answers", daemon=True).start()

    def _acknowledged(self, link: Connection) -> None:
        try:
            while True:
                answer = json.loads(link.recv_bytes())
                with self._wake:
                    held = self._held[answer["track"]]
                    while held and held[0].position + len(held[0].samples) // 2 <= answer["kept"]:
                        self._sizes[answer["track"]] -= len(held.popleft().samples)
                    self._wake.notify_all()
        except (EOFError, OSError, ValueError, KeyError):
            if link is self._link:
                self._lose()

    def _lose(self) -> None:
        with self._wake:
            self._link, self._broken = None, True
            self._wake.notify()
