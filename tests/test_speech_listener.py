"""Turn-taking without devices: what blocks of sound become, with voice activity that is told what to say."""

from collections.abc import Iterator

import pytest

from app.assistant.sentences import load
from app.assistant.speech.hearing.recogniser import BLOCK
from app.assistant.speech.hearing.scripted import ScriptedRecogniser
from app.assistant.speech.turns.completeness import Completeness
from app.assistant.speech.turns.endpointing import Endpointing
from app.assistant.speech.turns.interruption import Move
from app.assistant.speech.turns.listener import Listener, Mode
from app.assistant.speech.turns.utterance import BLOCK_SECONDS
from app.assistant.speech.wire import (
    AttendEnded,
    Event,
    FalseInterruption,
    Final,
    Interrupted,
    Interrupting,
    Level,
    NothingHeard,
    Partial,
    SpeechStarted,
    WakeHeard,
)

SPEECH, SILENCE = b"\x00\x20" * BLOCK, bytes(2 * BLOCK)


class Activity:
    """Speech is what is not silent."""

    def probability(self, block: bytes) -> float:
        return 1.0 if block == SPEECH else 0.0

    def reset(self) -> None:
        return


class Room:
    """Feeds a listener seconds of speech and silence and keeps what it tells, and the moves of the cockpit's voice."""

    def __init__(self, *script: str, completeness: Completeness | None = None) -> None:
        endpointing = Endpointing(completeness or Completeness("en", build=False), fixed=0.5)
        self.moves: list[Move] = []
        self.listener = Listener(Activity(), ScriptedRecogniser(script), endpointing, steer=self.moves.append)
        self.now = 0.0
        self.events: list[Event] = []

    def hear(self, block: bytes, seconds: float, *, audible: bool = False) -> "Room":
        for _ in range(round(seconds / BLOCK_SECONDS)):
            self.now += BLOCK_SECONDS
            self._keep(self.listener.block(block, self.now, audible=audible and Move.STOP not in self.moves))
        return self

    def waiting(self) -> "Room":
        self.listener.wake_between = True
        self.listener.rest()
        return self

    def attend(self, seconds: float) -> "Room":
        self._keep(self.listener.attend(seconds, self.now))
        return self

    def kinds(self) -> list[type]:
        return [type(event) for event in self.events]

    def end(self, *, discard: bool = False) -> "Room":
        self._keep(self.listener.end(self.now, discard=discard))
        return self

    def of(self, *kinds: type) -> list[Event]:
        return [event for event in self.events if isinstance(event, kinds)]

    def _keep(self, events: Iterator[Event]) -> None:
        self.events += [event for event in events if not isinstance(event, Level)]


@pytest.fixture(scope="module")
def english() -> Completeness:
    return Completeness("en", load("en"))


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
    partials = [(event.text, event.stable) for event in room.of(Partial) if isinstance(event, Partial)]
    assert partials == [("undo", False), ("undo that", False), ("undo that", True)]
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


def test_talk_over_the_voice_pauses_it_and_goes_on_as_one_utterance() -> None:
    room = Room("no the other one please").waiting()
    room.hear(SILENCE, 1.0, audible=True).hear(SPEECH, 2.5, audible=True).hear(SILENCE, 1.0)
    assert room.moves[:2] == [Move.LOWER, Move.PAUSE]
    assert room.moves[-1] is Move.STOP
    assert [kind for kind in room.kinds() if kind is not Partial] == [Interrupting, Interrupted, SpeechStarted, Final]
    (final,) = room.of(Final)
    assert isinstance(final, Final)
    assert final.text == "no the other one please"
    assert final.began == pytest.approx(1.0, abs=0.1)
    assert room.listener.mode is Mode.WAKE


def test_an_instant_word_stops_the_voice_before_the_utterance_ends() -> None:
    room = Room("stop").waiting()
    room.hear(SILENCE, 1.0, audible=True).hear(SPEECH, 0.3, audible=True)
    assert room.moves[-1] is Move.STOP
    (interrupted,) = room.of(Interrupted)
    assert isinstance(interrupted, Interrupted)
    assert interrupted.text == "stop"
    assert [event.text for event in room.hear(SILENCE, 1.0).of(Final) if isinstance(event, Final)] == ["stop"]


@pytest.mark.parametrize("heard", ["okay", "mm hm", ""])
def test_a_backchannel_or_a_sound_without_words_lets_the_voice_go_on(heard: str) -> None:
    room = Room(heard).waiting()
    room.hear(SILENCE, 1.0, audible=True).hear(SPEECH, 0.5, audible=True).hear(SILENCE, 1.5, audible=True)
    assert room.moves[-1] is Move.RESUME
    assert room.kinds() == [Interrupting, FalseInterruption]
    assert room.listener.mode is Mode.OVER
    assert room.hear(SILENCE, 0.1).listener.mode is Mode.WAKE


def test_the_same_word_is_an_answer_when_the_cockpit_has_just_asked() -> None:
    room = Room("okay").waiting()
    room.listener.over.says("Shall I close it?")
    room.hear(SILENCE, 1.0, audible=True).hear(SPEECH, 0.6, audible=True).hear(SILENCE, 1.0, audible=True)
    assert [event.text for event in room.of(Final) if isinstance(event, Final)] == ["okay"]
    assert room.moves[-1] is Move.STOP


@pytest.mark.parametrize(
    ("heard", "told"),
    [
        ("i look after open my window", "open my window"),
        ("the whole set the temperature to twenty four degrees", "set the temperature to twenty four degrees"),
        ("i look after", "i look after"),
        ("i look after some other window", "i look after some other window"),
        ("after lunch open my window", "after lunch open my window"),
        ("i don't open my window", "i don't open my window"),
    ],
)
def test_its_own_words_are_no_part_of_a_wish_over_its_voice(heard: str, told: str, english: Completeness) -> None:
    room = Room(heard, completeness=english).waiting()
    room.listener.over.says("I look after the whole car. I don't drive it.")
    room.hear(SILENCE, 1.0, audible=True).hear(SPEECH, 2.5, audible=True).hear(SILENCE, 1.0)
    (final,) = room.of(Final)
    assert isinstance(final, Final)
    assert (final.text, " ".join(word.text for word in final.words)) == (told, told)


def test_words_of_its_own_are_kept_where_it_was_silent(english: Completeness) -> None:
    room = Room("i look after open my window", completeness=english)
    room.listener.over.says("I look after the whole car.")
    room.listener.listen(hold=False)
    room.hear(SPEECH, 2.5).hear(SILENCE, 1.0)
    assert [event.text for event in room.of(Final) if isinstance(event, Final)] == ["i look after open my window"]


def test_the_wake_phrase_interrupts_and_the_wish_follows() -> None:
    room = Room("hey car undo that").waiting()
    room.hear(SILENCE, 0.5, audible=True).hear(SPEECH, 2.0, audible=True).hear(SILENCE, 1.0)
    assert room.moves[-1] is Move.STOP
    assert {Interrupted, WakeHeard} < set(room.kinds())
    assert [event.text for event in room.of(Final) if isinstance(event, Final)] == ["undo that"]


def test_without_the_wake_phrase_allowed_nobody_is_listened_to_over_the_voice() -> None:
    room = Room("no the other one please")
    room.hear(SILENCE, 0.5, audible=True).hear(SPEECH, 2.5, audible=True)
    assert room.events == [] == room.moves


def test_what_is_its_own_echo_is_not_weighed() -> None:
    room = Room("no the other one please").waiting()
    for _ in range(60):
        room.now += BLOCK_SECONDS
        room.events += room.listener.block(SPEECH, room.now, audible=True, echo=0.9)
    assert room.moves == []


def test_the_follow_up_window_takes_one_utterance_without_the_wake_phrase() -> None:
    room = Room("and the other one").waiting().attend(4.0)
    room.hear(SILENCE, 2.0).hear(SPEECH, 1.0).hear(SILENCE, 1.0)
    assert [kind for kind in room.kinds() if kind is not Partial] == [SpeechStarted, Final]
    assert room.listener.mode is Mode.WAKE


def test_the_follow_up_window_closes_silently() -> None:
    room = Room("").waiting().attend(2.0).hear(SILENCE, 2.5)
    assert room.kinds() == [AttendEnded]
    assert room.listener.mode is Mode.WAKE
    room = Room("").waiting().attend(4.0).hear(SPEECH, 0.5).hear(SILENCE, 1.0)
    assert room.kinds() == [SpeechStarted, AttendEnded]
    room = Room("").waiting().attend(4.0).attend(0.0)
    assert room.kinds() == [AttendEnded]


def test_the_window_outlasts_what_the_cockpit_says_meanwhile() -> None:
    room = Room("and the other one").waiting().attend(6.0)
    modes = [room.hear(SILENCE, 0.5, audible=audible).listener.mode for audible in (True, True, False)]
    assert modes == [Mode.OVER, Mode.OVER, Mode.ATTEND]
    assert len(room.hear(SPEECH, 1.0).hear(SILENCE, 1.0).of(Final)) == 1
