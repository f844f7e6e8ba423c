"""The stages of a turn on one clock, from the end of speech to the end of the answer; journaled without any words.

speech_end (0) · first_sign: the first frame that shows it was heard · final_words: the recogniser is done ·
first_token: the first words of the answer are written · first_change: the car's first change, as the journal has it ·
first_sound: the first sample of the answer leaves the speaker · end. A turn has those that happened in it.
"""

import json
import time

from app.car.car import Car
from app.car.catalogue import LATENCY
from app.car.journal import Cause
from app.talking.entry import Entry

STAGES = ("first_sign", "final_words", "first_token", "first_change", "first_sound", "end")


def mark_first_change(car: Car, entry: Entry) -> None:
    """Take the time of the turn's first change from the journal, whose clock may be another."""
    if "first_change" in entry.latency_ms or not entry.turn:
        return
    changes = car.journal.of_turn(entry.turn)
    if changes:
        entry.mark("first_change", time.monotonic() - (car.journal.now() - changes[0].time))


def journal_latency(car: Car, entry: Entry) -> None:
    """Write a turn's stages down as a change of the signal `LATENCY`."""
    told = {stage: entry.latency_ms[stage] for stage in STAGES if stage in entry.latency_ms}
    document = {"turn": entry.turn, "spoken": entry.spoken, "drafted": entry.drafted, "speech_end": 0.0} | told
    car.record({LATENCY: json.dumps(document)}, Cause("sensor"))
