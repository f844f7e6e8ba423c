"""The voice gives way to a person: lowered, paused, resumed or stopped to the sample, and texts made ready ahead."""

import threading
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from app.assistant.speech.devices.pacing import Pace
from app.assistant.speech.speaking import voicing
from app.assistant.speech.speaking.espeak import EspeakVoice
from app.assistant.speech.speaking.playback import LOWERED, Playback
from app.assistant.speech.speaking.scripted import ScriptedVoice
from app.assistant.speech.speaking.spoken_text import PHRASE_SECONDS
from app.assistant.speech.speaking.voice import PLAIN, Manner, Piece, WordMark
from app.assistant.speech.speaking.voicing import Voicing
from app.assistant.speech.tone import Samples, from_pcm, resampled
from app.assistant.speech.wire import (
    Event,
    Loudness,
    Prepare,
    Speak,
    SpeakingEnded,
    SpeakingStarted,
    Start,
    Word,
)

RATE, BLOCK, FADE = 48000, 960, 720
TEXT = "Turn left into Harbour Street, then keep right at the roundabout and follow the river."
PATIENCE = 20.0
Spoken = tuple[Samples, tuple[WordMark, ...]]


@pytest.fixture(scope="module")
def spoken() -> Spoken:
    """The text by eSpeak NG at the playback's rate, one piece."""
    (piece,) = EspeakVoice().speak(TEXT, "en")
    return resampled(from_pcm(piece.samples), piece.rate, RATE), piece.words


class Saying:
    """A text that a playback says, and what it tells."""

    def __init__(self, spoken: Spoken) -> None:
        self.events: list[Event] = []
        self.playback = Playback(RATE, self.events.append)
        self.playback.begin("s1", TEXT)
        self.playback.add("s1", *spoken)
        self.playback.complete("s1")
        self._pulled = 0

    def pull(self, blocks: int) -> Samples:
        heard = [self.playback.pull(BLOCK, (self._pulled + number * BLOCK) / RATE) for number in range(blocks)]
        self._pulled += blocks * BLOCK
        return np.concatenate(heard)

    def rest(self) -> Samples:
        """To the end of everything."""
        heard = [np.zeros(0, np.float32)]
        while self.playback.engaged:
            heard.append(self.pull(1))
        return np.concatenate(heard)

    def words(self, after: int = 0) -> list[str]:
        told = [event for event in self.events[after:] if isinstance(event, Word)]
        return [TEXT[word.begin : word.begin + word.length] for word in told]

    def ended(self) -> list[str]:
        return [event.reason for event in self.events if isinstance(event, SpeakingEnded)]


def steepest(sound: Samples) -> float:
    return float(np.abs(np.diff(sound)).max())


def went_on_at(sound: Samples, heard: Samples) -> int:
    """The sample of `sound` with which `heard` goes on; its first ones are faded in."""
    part = heard[FADE : FADE + 2000]
    windows = np.lib.stride_tricks.sliding_window_view(sound, len(part))
    return int(np.abs(windows[:, ::50] - part[::50]).max(axis=1).argmin()) - FADE


@pytest.mark.parametrize("paused_at", range(2, 190, 11))
def test_a_pause_anywhere_loses_no_word_and_does_not_click(spoken: Spoken, paused_at: int) -> None:
    sound, marks = spoken
    saying = Saying(spoken)
    before = saying.pull(paused_at)
    saying.playback.pause()
    between = saying.pull(4)
    assert not between[FADE:].any()
    told = len(saying.events)
    saying.playback.resume()
    after = saying.rest()
    assert steepest(np.concatenate([before, between, after])) <= 1.05 * steepest(sound)

    place, again = paused_at * BLOCK, went_on_at(sound, after)
    assert np.allclose(after[FADE:2000], sound[again + FADE : again + 2000], atol=1e-5)
    starts = [round(mark.at * RATE) for mark in marks]
    begun = [start for start in starts if start < place]
    following = next((start for start in starts if start >= place), len(sound))
    if following - place < 0.08 * RATE:
        assert again == place
    else:
        assert again <= begun[-1]
        assert place - again < (PHRASE_SECONDS + 0.1) * RATE or again > begun[-1] - 0.1 * RATE
        assert saying.words(told)[0] in (saying.words()[: len(begun)])
    said = TEXT.replace(",", "").replace(".", "").split()
    assert saying.words(told) == said[len(said) - len(saying.words(told)) :]
    assert len(saying.words(told)) >= len(said) - len(begun)
    assert saying.ended() == ["finished"]


def test_soon_after_a_stop_the_whole_phrase_is_said_again(spoken: Spoken) -> None:
    _, marks = spoken
    then = next(mark for mark in marks if TEXT[mark.begin :].startswith("then"))
    saying = Saying(spoken)
    saying.pull(round((then.at + 0.4) * RATE / BLOCK))
    saying.playback.pause()
    saying.pull(2)
    told = len(saying.events)
    saying.playback.resume()
    assert saying.words(told) == []
    saying.rest()
    assert saying.words(told)[0] == "then"
    assert not any(isinstance(event, SpeakingStarted) for event in saying.events[told:])


def test_loudness_follows_the_pause(spoken: Spoken) -> None:
    saying = Saying(spoken)
    saying.pull(30)
    saying.playback.pause()
    saying.pull(3)
    assert [event.value for event in saying.events if isinstance(event, Loudness)][-1] == 0.0
    saying.playback.resume()
    saying.pull(20)
    assert [event.value for event in saying.events if isinstance(event, Loudness)][-1] > 0.0


def test_lowered_it_goes_on_softly_and_comes_back_without_a_word_said_twice(spoken: Spoken) -> None:
    sound, _ = spoken
    saying = Saying(spoken)
    saying.pull(20)
    saying.playback.lower()
    low = saying.pull(20)
    saying.playback.resume()
    high = saying.pull(20)
    assert np.allclose(low[5 * BLOCK :], LOWERED * sound[25 * BLOCK : 40 * BLOCK], atol=1e-5)
    assert np.allclose(high[5 * BLOCK :], sound[45 * BLOCK : 60 * BLOCK], atol=1e-5)
    saying.rest()
    assert saying.words() == TEXT.replace(",", "").replace(".", "").split()


def test_stopped_it_fades_out_within_one_block_and_everything_is_dropped(spoken: Spoken) -> None:
    sound, _ = spoken
    saying = Saying(spoken)
    saying.playback.begin("s2", TEXT)
    before = saying.pull(40)
    saying.playback.stop(1.0)
    after = saying.pull(3)
    assert after[:FADE].any()
    assert not after[FADE:].any()
    assert steepest(np.concatenate([before, after])) <= 1.05 * steepest(sound)
    assert saying.ended() == ["stopped", "stopped"]
    assert not saying.playback.busy


def test_what_is_queued_waits_for_the_pause_and_follows(spoken: Spoken) -> None:
    saying = Saying(spoken)
    saying.pull(30)
    saying.playback.pause()
    assert not saying.playback.speaking
    saying.playback.begin("s2", TEXT)
    saying.playback.add("s2", *spoken)
    saying.playback.complete("s2")
    assert not saying.pull(100)[FADE:].any()
    saying.playback.resume()
    saying.rest()
    ended = [event for event in saying.events if isinstance(event, SpeakingEnded)]
    assert [(event.id, event.reason) for event in ended] == [("s1", "finished"), ("s2", "finished")]


def test_stopped_while_it_pauses_the_next_text_is_heard(spoken: Spoken) -> None:
    saying = Saying(spoken)
    saying.pull(30)
    saying.playback.pause()
    saying.pull(2)
    saying.playback.stop(1.0)
    saying.playback.begin("s2", TEXT)
    saying.playback.add("s2", *spoken)
    assert np.allclose(saying.pull(20), spoken[0][: 20 * BLOCK], atol=1e-5)


def test_times_go_evenly_though_blocks_are_taken_late_by_turns() -> None:
    pace, late = Pace(), np.random.default_rng(2).exponential(0.02, 2000).clip(0, 0.2)
    true = np.array([pace(100 + number * 0.02 + late[number], 0.02) for number in range(2000)])
    steps = np.diff(true)
    assert steps.min() >= 0.018
    assert steps.max() < 0.025
    assert (np.abs(true - 100 - 0.02 * np.arange(2000))[200:] < 0.02).all()
    assert pace(200.0, 0.02) == 200.0, "after an interruption it is another time"


class CountingVoice(ScriptedVoice):
    """Notes what it was asked to make; waits within a sentence while it is held."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.free = threading.Event()
        self.free.set()

    def speak(self, text: str, language: str, manner: Manner = PLAIN) -> Iterator[Piece]:
        for piece in super().speak(text, language, manner):
            self.made.append(text)
            assert self.free.wait(PATIENCE)
            yield piece


class Made:
    """A voicing with a counting voice, and what its playback is given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.voice = CountingVoice()
        monkeypatch.setattr(voicing, "choose_voice", lambda start, language, news: (self.voice, ""))
        self.playback = Playback(RATE, lambda event: None)
        self.voicing = Voicing(Start(), self.playback, lambda event: None)

    def say(self, name: str, text: str, rate: float = 1.0) -> None:
        self.playback.begin(name, text)
        self.voicing.say(Speak(name, text, "en", rate=rate))

    def wait(self, done: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < until
            time.sleep(0.001)

    def sound(self, name: str) -> Samples:
        """Everything of a text, once it is complete."""
        self.wait(lambda: (text := self.playback._find(name)) is not None and text.complete)
        text = self.playback._find(name)
        assert text is not None
        return text.sound


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Made:
    return Made(monkeypatch)


def test_a_prepared_text_is_made_once_and_sounds_the_same(made: Made) -> None:
    made.say("s0", "One. Two.")
    plain = made.sound("s0")
    made.voicing.prepare(Prepare("One. Two.", "en"))
    made.say("s1", "One. Two.")
    assert np.array_equal(made.sound("s1"), plain)
    made.wait(lambda: len(made.voice.made) >= 4)
    made.say("s2", "One. Two.")
    made.sound("s2")
    assert len(made.voice.made) in (4, 6)  # ready, or overtaken by the Speak that came before it was begun


def test_ready_sound_needs_no_voice(made: Made) -> None:
    made.voicing.prepare(Prepare("Ready.", "en"))
    made.wait(lambda: bool(made.voicing._ready))
    made.voice.free.clear()
    made.say("s1", "Ready.")
    assert made.sound("s1").any()
    assert made.voice.made == ["Ready."]


def test_another_manner_is_another_sound(made: Made) -> None:
    made.voicing.prepare(Prepare("Ready.", "en"))
    made.wait(lambda: bool(made.voicing._ready))
    made.say("s1", "Ready.", rate=2.0)
    made.sound("s1")
    assert made.voice.made == ["Ready.", "Ready."]


def test_what_must_be_said_goes_before_what_shall_be_ready(made: Made) -> None:
    made.voice.free.clear()
    made.voicing.prepare(Prepare("First. Second. Third.", "en"))
    made.wait(lambda: made.voice.made == ["First. Second. Third."])
    made.say("s1", "Now.")
    made.voice.free.set()
    made.sound("s1")
    assert made.voice.made == ["First. Second. Third.", "Now."]


def test_a_text_said_while_it_is_being_prepared_is_not_made_twice(made: Made) -> None:
    made.voice.free.clear()
    made.voicing.prepare(Prepare("First. Second. Third.", "en"))
    made.wait(lambda: bool(made.voice.made))
    made.say("s1", "First. Second. Third.")
    made.voice.free.set()
    assert made.sound("s1").any()
    assert len(made.voice.made) == 3


def test_only_a_few_texts_are_kept(made: Made) -> None:
    for number in range(20):
        made.voicing.prepare(Prepare(f"Text {number}.", "en"))
        made.wait(lambda: not made.voicing._to_prepare)
    made.wait(lambda: "Text 19." in made.voice.made)
    assert len(made.voicing._ready) <= 6
