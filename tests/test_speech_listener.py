"""Turn-taking without devices: what blocks of sound become, with voice activity that is told what to say."""

from collections.abc import Iterator

import pytest

from app.assistant.speech.hearing import BLOCK
from app.assistant.speech.hearing_scripted import ScriptedRecogniser
from app.assistant.speech.listener import BLOCK_SECONDS, Listener, Mode
from app.assistant.speech.wire import Event, Final, Level, NothingHeard, Partial, SpeechStarted, WakeHeard

SPEECH, SILENCE = b"\x01" * 2 * BLOCK, bytes(2 * BLOCK)


class Activity:
    """Speech is what is not silent."""

    def probability(self, block: bytes) -> float:
        return 1.0 if block == SPEECH else 0.0

    def reset(self) -> None:
        return


class Room:
    """Feeds a listener seconds of speech and silence and keeps what it tells."""

    def __init__(self, *script: str) -> None:
        self.listener = Listener(Activity(), ScriptedRecogniser(script), silence=0.5)
        self.now = 0.0
        self.events: list[Event] = []

    def hear(self, block: bytes, seconds: float) -> "Room":
        for _ in range(round(seconds / BLOCK_SECONDS)):
            self.now += BLOCK_SECONDS
            self._keep(self.listener.block(block, self.now))
        return self

    def end(self, *, discard: bool = False) -> "Room":
        self._keep(self.listener.end(self.now, discard=discard))
        return self

    def of(self, *kinds: type) -> list[Event]:
        return [event for event in self.events if isinstance(event, kinds)]

    def _keep(self, events: Iterator[Event]) -> None:
        self.events += [event for event in events if not isinstance(event, Level)]


def test_an_utterance_ends_with_a_pause() -> None:
    room = Room("open the window")
    room.listener.listen(hold=False)
    room.hear(SILENCE, 1.0).hear(SPEECH, 1.5).hear(SILENCE, 1.0)
    (final,) = room.of(Final)
    assert isinstance(final, Final)
    assert final.text == "open the window"
    assert final.began == pytest.approx(1.0, abs=0.1)
    assert final.ended == pytest.approx(2.5, abs=0.1)
    assert final.at - final.ended == pytest.approx(0.5, abs=0.05)
    assert [type(event) for event in room.events[:2]] == [SpeechStarted, Partial]
    assert room.listener.mode is Mode.OFF


def test_a_short_pause_does_not_end_it() -> None:
    room = Room("set the fan to three")
    room.listener.listen(hold=False)
    room.hear(SPEECH, 1.0).hear(SILENCE, 0.4).hear(SPEECH, 1.0).hear(SILENCE, 1.0)
    assert len(room.of(Final)) == 1


def test_push_to_talk_outlasts_pauses_and_ends_when_let_go() -> None:
    room = Room("set the fan to three")
    room.listener.listen(hold=True)
    room.hear(SPEECH, 1.0).hear(SILENCE, 3.0)
    assert room.of(Final) == []
    room.hear(SPEECH, 0.5).end()
    assert len(room.of(Final)) == 1


def test_nobody_speaks() -> None:
    room = Room("never said")
    room.listener.listen(hold=False)
    room.hear(SILENCE, 8.0)
    assert [event.reason for event in room.of(NothingHeard) if isinstance(event, NothingHeard)] == ["silence"]
    assert room.hear(SPEECH, 1.0).of(Final) == []


def test_a_discarded_utterance_leaves_nothing_for_the_next() -> None:
    room = Room("first", "second")
    room.listener.listen(hold=True)
    room.hear(SPEECH, 1.0).end(discard=True)
    assert [event.reason for event in room.of(NothingHeard) if isinstance(event, NothingHeard)] == ["discarded"]
    room.listener.listen(hold=False)
    room.hear(SPEECH, 1.0).hear(SILENCE, 1.0)
    assert [event.text for event in room.of(Final) if isinstance(event, Final)] == ["second"]


def test_without_the_wake_phrase_nothing_is_told() -> None:
    room = Room("the weather is nice", "hey car undo that")
    room.listener.wake_between = True
    room.listener.rest()
    room.hear(SPEECH, 2.0).hear(SILENCE, 1.0)
    assert room.events == []
    room.hear(SPEECH, 2.0).hear(SILENCE, 1.0)
    assert [type(event) for event in room.events[:2]] == [WakeHeard, SpeechStarted]
    assert [event.text for event in room.of(Partial) if isinstance(event, Partial)] == ["undo", "undo that"]
    (final,) = room.of(Final)
    assert isinstance(final, Final)
    assert final.text == "undo that"
    assert [word.text for word in final.words] == ["undo", "that"]
    assert room.listener.mode is Mode.WAKE


def test_the_wake_phrase_alone_waits_for_the_wish() -> None:
    room = Room("hey car", "undo that")
    room.listener.wake_between = True
    room.listener.rest()
    room.hear(SPEECH, 1.0).hear(SILENCE, 1.0)
    assert room.of(Final, NothingHeard) == []
    assert room.listener.mode is Mode.ONCE
    room.hear(SPEECH, 1.0).hear(SILENCE, 1.0)
    assert len(room.of(Final)) == 1
