"""A call from dialling to its end, in signals; the telephone network is simulated."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from app.car.car import Car
from app.car.catalogue import MEDIA
from app.car.journal import Cause
from app.car.life_signals import CALL, CALLS, MISSED, PHONE_MUTED
from app.car.signals import Value
from app.domains.entries import Entry, entries, moment, new_id, written

RATE = f"{MEDIA}.Played.PlaybackRate"
NETWORK = Cause("simulation")
SCENARIO = Cause("scenario")
DIALS, RINGS, WAITS = 2.0, 4.0, 30.0  # seconds: dialling, ringing over there, ringing here
KEPT = 60  # calls that are remembered


class PhoneLine:
    """One line; `missed` is told a call that nobody answered."""

    def __init__(self, car: Car, now: Callable[[], datetime]) -> None:
        self._car, self._now = car, now
        self.missed: Callable[[Entry], None] = lambda call: None

    @property
    def call(self) -> Entry | None:
        """The call that is on, as the signal holds it; None for none."""
        text = str(self._car[CALL])
        return json.loads(text) if text else None

    def seconds(self) -> int:
        """How long one has been talking."""
        call = self.call
        return self._since(call, "connected") if call and call["connected"] else 0

    def dial(self, name: str, number: str) -> dict[str, Value]:
        """What to wish to call somebody; music pauses meanwhile."""
        return self._begin(name, number, "out", "dialling")

    def ring(self, name: str, number: str) -> None:
        """Somebody calls."""
        if self.call is None:
            self._car.record(self._begin(name, number, "in", "ringing"), SCENARIO)

    def pick_up(self, call: Entry) -> dict[str, Value]:
        """What to wish to answer a call that rings."""
        return {CALL: _text(call | {"state": "connected", "connected": self._stamp()})}

    def press(self, call: Entry, keys: str) -> dict[str, Value]:
        """What to wish to send the tones of keys."""
        return {CALL: _text(call | {"keys": call["keys"] + keys})}

    def end(self, call: Entry, direction: str = "") -> dict[str, Value]:
        """What to wish to end a call; music goes on where it was paused for it."""
        talked = self._since(call, "connected") if call["connected"] else 0
        done = {key: call[key] for key in ("id", "name", "number")}
        done |= {"direction": direction or call["direction"], "at": call["since"], "seconds": talked}
        wishes: dict[str, Value] = {CALL: "", CALLS: written([done, *entries(self._car, CALLS)][:KEPT])}
        if self._car[PHONE_MUTED]:
            wishes[PHONE_MUTED] = False
        if call["paused"] and self._car.number(RATE) == 0:
            wishes[RATE] = 1.0
        return wishes

    def look(self) -> None:
        """Let the network go on: it rings over there, somebody answers, nobody answers here."""
        call = self.call
        if call is None or call["state"] == "connected":
            return
        passed = (self._now() - moment(call, "since")).total_seconds()
        if call["direction"] == "in" and passed >= WAITS:
            missed = {**call, "direction": "missed"}
            entry = {key: missed[key] for key in ("id", "name", "number", "direction")}
            entry |= {"at": call["since"], "seconds": 0}
            self._car.record(
                self.end(call, "missed") | {MISSED: written([entry, *entries(self._car, MISSED)])}, NETWORK
            )
            self.missed(entry)
        elif call["direction"] == "out" and passed >= DIALS + RINGS:
            self._car.record(self.pick_up(call), NETWORK)
        elif call["direction"] == "out" and passed >= DIALS and call["state"] == "dialling":
            self._car.record({CALL: _text(call | {"state": "ringing"})}, NETWORK)

    def _begin(self, name: str, number: str, direction: str, state: str) -> dict[str, Value]:
        playing = self._car.number(RATE) > 0
        call = {
            "id": new_id("call", self._now()), "name": name, "number": number, "direction": direction, "state": state,
            "since": self._stamp(), "connected": "", "keys": "", "paused": playing,
        }  # fmt: skip
        return {CALL: _text(call)} | ({RATE: 0.0} if playing else {})

    def _stamp(self) -> str:
        return self._now().isoformat(timespec="milliseconds")

    def _since(self, call: Entry, key: str) -> int:
        return max(0, int((self._now() - moment(call, key)).total_seconds()))


def _text(call: Mapping[str, Any]) -> str:
    return json.dumps(dict(call), ensure_ascii=False)
