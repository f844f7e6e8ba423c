"""Latency one can see: a turn's stages on one clock, from the journal and the screen, written down without words."""

import json
import time

import pytest

from app.assistant.chat.scripted import says
from app.car.car import Car
from app.car.catalogue import HVAC, LATENCY
from app.car.journal import Cause
from app.talking.entry import Entry
from app.talking.latency import journal_latency, mark_first_change
from tests.test_conversation_flow import WARM, Spoken, final, hears

pytestmark = pytest.mark.usefixtures("qt")
DRIVER = f"{HVAC}.Station.Row1.Driver.Temperature"


async def test_every_turn_writes_its_stages_into_the_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hears([WARM, says("It is warm. Quite warm.")]) as seat:
        Spoken(seat, monkeypatch)
        seat.talk.next_frame = lambda drawn: drawn(time.monotonic())
        seat.talk.on_sound(final("warm please"))
        await seat.talk.settled()
        (change,) = [change for change in seat.car.journal.caused() if change.signal == LATENCY]
        told = json.loads(str(change.after))
        assert told["turn"] == "t1" and told["spoken"] and told["speech_end"] == 0
        stages = [told[stage] for stage in ("final_words", "first_sign", "first_change", "first_token", "end")]
        assert stages == sorted(stages) and stages[0] >= 290, "all count from the end of speech"
        assert told["first_token"] <= told["first_sound"] <= told["end"]
        assert "warm" not in str(change.after), "no words are in it"
        assert seat.model.latency == told
        seat.talk.ask("undo that")
        await seat.talk.settled()
        assert seat.car.last_turn() == "t1", "it is nothing that could be undone"


def test_the_first_change_is_the_journals_whatever_its_clock() -> None:
    ticks = [100.0]
    car = Car(clock=lambda: ticks[0])
    entry = Entry("t1", "warmer", True)
    entry.began = time.monotonic()
    mark_first_change(car, entry)
    assert "first_change" not in entry.latency_ms
    car.record({DRIVER: 23.0}, Cause("voice", "t1"))
    ticks[0] += 5
    car.record({DRIVER: 24.0}, Cause("voice", "t1"))
    mark_first_change(car, entry)
    assert -5050 < entry.latency_ms["first_change"] <= -4000, "five seconds before now"
    journal_latency(car, entry)
    assert json.loads(str(car[LATENCY]))["first_change"] == entry.latency_ms["first_change"]


def test_only_the_first_time_counts() -> None:
    entry = Entry("t1", "", True)
    entry.mark("first_sound", 0.25)
    entry.mark("first_sound", 0.5)
    assert entry.latency_ms == {"first_sound": 250.0}
