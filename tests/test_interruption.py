"""Who speaks over the cockpit's voice stops it; who coughs, laughs or says "mm-hm" does not."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.random import default_rng

from app.assistant.sentences import load
from app.assistant.speech.turns.backchannels import Meaning, meaning
from app.assistant.speech.turns.completeness import Completeness
from app.assistant.speech.turns.interruption import Interruption, Loudness, Move
from app.assistant.speech.turns.talking_over import TalkingOver
from app.assistant.speech.wire import Final
from app.dev.voice_bench.turn_sounds import Sound, Talker, cough, door, room, silence, speech
from app.dev.voice_bench.turn_strategies import Ours, Silenced
from tests.virtual_audio import built

__all__ = ["built"]

NEAR, FAR, QUIET = -22.0, -36.0, -60.0
MAN, WOMAN = Talker("espeak", "m3"), Talker("espeak", "f2", 1, 1.05)
MEANT = {
    "en": {
        "": Meaning.NOTHING,
        "okay": Meaning.BACKCHANNEL,
        "yeah okay": Meaning.BACKCHANNEL,
        "yes": Meaning.BACKCHANNEL,
        "stop": Meaning.INSTANT,
        "never mind": Meaning.INSTANT,
        "open the window": Meaning.WISH,
        "set the": Meaning.WISH,
        "garage": Meaning.UNSURE,
        "my brother never bought": Meaning.TALK,
    },
    "zh": {"嗯": Meaning.BACKCHANNEL, "好的": Meaning.BACKCHANNEL, "算了": Meaning.INSTANT, "打开车窗": Meaning.WISH},
    "de": {"ja": Meaning.BACKCHANNEL, "stopp": Meaning.INSTANT, "spiel musik": Meaning.WISH},
    "fr": {"d'accord": Meaning.BACKCHANNEL, "arrête": Meaning.INSTANT, "emmène moi à": Meaning.WISH},
}


@cache
def completeness(language: str) -> Completeness:
    return Completeness(language, load(language))


@pytest.mark.parametrize("language", sorted(MEANT))
def test_what_words_over_the_voice_mean(language: str) -> None:
    judge = completeness(language)
    assert {text: meaning(text, language, judge, asked=False) for text in MEANT[language]} == MEANT[language]


@pytest.mark.parametrize(("language", "answer"), [("en", "yes"), ("en", "okay"), ("zh", "好的"), ("de", "ja")])
def test_after_a_question_a_backchannel_is_an_answer(language: str, answer: str) -> None:
    judge = completeness(language)
    assert meaning(answer, language, judge, asked=False) is Meaning.BACKCHANNEL
    assert meaning(answer, language, judge, asked=True) is Meaning.WISH


def _moves(
    blocks: Sequence[tuple[int, float, float]], means: Meaning = Meaning.NOTHING, *, echo: float = 0.0
) -> list[Move]:
    """What becomes of the voice over so many blocks of a probability of speech and a level."""
    usual = Loudness()
    usual.noise, usual.talker = QUIET, NEAR
    rule = Interruption(usual)
    moves = [rule.block(speech, level, means, echo) for count, speech, level in blocks for _ in range(count)]
    return [move for move in moves if move is not Move.GO_ON]


def test_a_near_voice_lowers_then_pauses_before_any_word_is_known() -> None:
    assert _moves([(12, 0.95, NEAR)]) == [Move.LOWER, Move.PAUSE]


def test_a_voice_further_back_and_the_own_echo_change_nothing() -> None:
    assert _moves([(60, 0.95, FAR)]) == []
    assert _moves([(60, 0.95, NEAR)], echo=0.9) == []


def test_a_short_sound_lowers_at_most_and_the_voice_comes_back() -> None:
    assert _moves([(5, 0.9, NEAR), (20, 0.0, QUIET)]) == [Move.LOWER, Move.RESUME]


def test_a_pause_without_words_ends_soon_after_the_sound() -> None:
    assert _moves([(15, 0.9, NEAR), (8, 0.0, QUIET)]) == [Move.LOWER, Move.PAUSE]
    assert _moves([(15, 0.9, NEAR), (16, 0.0, QUIET)]) == [Move.LOWER, Move.PAUSE, Move.RESUME]


def test_long_sounds_without_a_wish_are_not_waited_for() -> None:
    assert _moves([(60, 0.95, NEAR)], Meaning.UNSURE) == [Move.LOWER, Move.PAUSE, Move.RESUME]


def test_sounds_that_wave_between_near_and_far_are_not_waited_for_either() -> None:
    waving = [block for _ in range(20) for block in ((1, 0.95, NEAR), (2, 0.6, FAR))]
    assert _moves([(9, 0.95, NEAR), *waving]) == [Move.LOWER, Move.PAUSE, Move.RESUME]


def test_a_short_sound_is_a_wish_only_by_a_whole_one() -> None:
    over = TalkingOver("en", completeness("en"), lambda move: None)
    assert over.patience("a hair", 0.6) == over.patience("", 0.6) is not None
    assert over.patience("a hair", 1.0) is None
    assert over.patience("go home", 0.6) is None


@pytest.mark.parametrize(("confidence", "level", "stops"), [(0.9, NEAR, True), (0.5, NEAR, False), (0.9, FAR, False)])
def test_the_wake_phrase_over_the_voice_has_to_be_sure_and_near(confidence: float, level: float, stops: bool) -> None:
    over = TalkingOver("en", completeness("en"), lambda move: None)
    over.loudness.noise, over.loudness.talker = QUIET, NEAR
    for block in range(12):
        list(over.weigh("hey car", 0.95, level, 0.0, block * 0.032))
    final = Final("", confidence, (), 0.0, 0.6, 0.7)
    assert over.stops(final, woken=True, attended=False) is stops


def test_an_instant_word_stops_at_once_and_a_wish_once_it_is_sure() -> None:
    assert _moves([(1, 0.95, NEAR)], Meaning.INSTANT) == [Move.STOP]
    assert _moves([(50, 0.95, NEAR)], Meaning.WISH) == [Move.LOWER, Move.PAUSE, Move.STOP]


@pytest.fixture(scope="module")
def ours(built: Path) -> Ours:
    return Ours(built / "en", completeness("en"))


def _over(ours: Ours, sound: Sound, *, seconds: float = 2.0) -> tuple[list[Silenced], str]:
    """What a sound over the voice does, once the talker has been heard saying something to the cockpit."""
    ours.meet()
    ours.ends(_in_the_car(speech(WOMAN, "open the window")))
    return ours.over(_in_the_car(sound, seconds))


def _in_the_car(sound: Sound, after: float = 1.2) -> Sound:
    whole = np.concatenate([silence(0.6), sound, silence(after)])
    return np.asarray(whole + room(default_rng(5), len(whole) / 16000)[: len(whole)], np.float32)


@pytest.mark.parametrize("wish", ["turn on the seat heating", "never mind", "cancel that"])
def test_real_speech_over_the_voice_stops_it_and_is_heard_from_its_first_word(ours: Ours, wish: str) -> None:
    silenced, heard = _over(ours, speech(WOMAN, wish))
    assert [stretch.ended for stretch in silenced] == [float("inf")]
    assert silenced[0].began - 0.6 < 0.6
    assert heard == wish


@pytest.mark.parametrize("talker", [MAN, WOMAN])
def test_real_backchannels_leave_the_voice_going_on(ours: Ours, talker: Talker) -> None:
    for text in ("okay", "mm hmm"):
        silenced, heard = _over(ours, speech(talker, text))
        assert heard == ""
        assert all(stretch.ended < 3.0 for stretch in silenced)


def test_coughs_and_doors_are_not_even_noticed(ours: Ours) -> None:
    for sound in (cough(default_rng(3)), door(default_rng(3))):
        assert _over(ours, sound) == ([], "")
