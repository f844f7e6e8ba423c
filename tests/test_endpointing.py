"""When an utterance is over: whole wishes, half sentences, numbers and hesitation, and how a speaker pauses."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from app.assistant.sentences import languages, load, said
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.assistant.speech.turns.activity import SileroActivity
from app.assistant.speech.turns.completeness import Completeness, Ending
from app.assistant.speech.turns.endpointing import LONGEST, SHORTEST, Endpointing
from app.assistant.speech.turns.listener import Listener
from app.assistant.speech.turns.utterance import BLOCK_SECONDS
from app.assistant.speech.wire import Final, Partial
from app.dev.voice_bench.turn_sounds import Talker, silence, speech
from app.dev.voice_bench.turn_strategies import blocks
from tests.virtual_audio import built

__all__ = ["built"]

WHOLE, OPEN, NUMBER, HALF, UNKNOWN = Ending.WHOLE, Ending.OPEN, Ending.NUMBER, Ending.HALF, Ending.UNKNOWN
JUDGED = {
    "en": {
        "": Ending.NOTHING,
        "turn on the seat heating": WHOLE,
        "turn on the seat heating and": HALF,
        "turn on the seat heating and open": HALF,
        "turn on the seat heating and open the window": WHOLE,
        "could you please open the window": WHOLE,
        "set the temperature to": HALF,
        "set the temperature to twenty": NUMBER,
        "set the temperature to twenty two": WHOLE,
        "set the temperature to 22": WHOLE,
        "channel one oh": NUMBER,
        "navigate to": HALF,
        "navigate to oak avenue": OPEN,
        "navigate to twenty": NUMBER,
        "um": HALF,
        "open the um": HALF,
        "open the window um": HALF,
        "play some": HALF,
        "stop": WHOLE,
        "yes please": WHOLE,
        "my brother never bought a boat": UNKNOWN,
    },
    "zh": {
        "打开车窗": WHOLE,
        "打开车窗然后": HALF,
        "把温度调到": HALF,
        "把温度调到二十": NUMBER,
        "把温度调到二十二度": WHOLE,
        "导航到": HALF,
        "导航去超市": WHOLE,
        "导航到那个": HALF,
        "停": WHOLE,
        "好的": WHOLE,
    },
    "de": {
        "stell die temperatur auf": HALF,
        "stell die temperatur auf zweiundzwanzig grad": WHOLE,
        "navigiere nach": HALF,
        "navigiere nach berlin": OPEN,
        "spiel musik": WHOLE,
        "öffne das": HALF,
        "öffne das fenster": WHOLE,
        "mach das beifahrerfenster zu": WHOLE,
        "mach die": HALF,
        "spiel musik und": HALF,
        "ähm": HALF,
        "stopp": WHOLE,
        "ja bitte": WHOLE,
    },
    "fr": {
        "mets la température à": HALF,
        "mets la température à vingt": NUMBER,
        "mets la température à vingt deux degrés": WHOLE,
        "ouvre la fenêtre": WHOLE,
        "ferme le toit": WHOLE,
        "emmène moi à": HALF,
        "emmène moi à paris": OPEN,
        "mets de la musique et": HALF,
        "euh": HALF,
        "arrête": WHOLE,
        "oui merci": WHOLE,
    },
}


@cache
def completeness(language: str) -> Completeness:
    return Completeness(language, load(language))


@pytest.mark.parametrize("language", sorted(JUDGED))
def test_half_a_sentence_is_told_from_a_whole_one(language: str) -> None:
    judged = {text: completeness(language).judge(text) for text in JUDGED[language]}
    assert judged == JUDGED[language]


@pytest.mark.parametrize("language", languages())
def test_what_the_screen_suggests_is_no_half_sentence(language: str) -> None:
    for chip in load(language).suggestions:
        assert completeness(language).judge(said(chip)) not in (HALF, UNKNOWN), chip


def test_words_may_come_one_by_one_or_all_at_once() -> None:
    sentence = "turn the radio on and then set the fan to three"
    words = sentence.split()
    at_once = completeness("en").judge(sentence)
    by_word = [completeness("en").judge(" ".join(words[:count])) for count in range(1, len(words) + 1)]
    assert by_word[-1] is at_once is WHOLE
    assert by_word[:3] == [HALF, HALF, HALF]
    assert by_word[4:-1] == [HALF] * (len(words) - 5)


def test_before_the_templates_are_built_words_alone_judge() -> None:
    early = Completeness("en", build=False)
    assert early.judge("turn on the seat heating and") is HALF
    assert early.judge("turn on the seat heating") is UNKNOWN
    assert early.judge("stop") is WHOLE


def test_the_less_is_missing_the_shorter_is_the_pause() -> None:
    endpointing = Endpointing(completeness("en"))
    texts = ["open the window", "navigate to oak avenue", "set the temperature to twenty", "set the temperature to"]
    delays = [endpointing.delay(text) for text in texts]
    assert delays == sorted(delays)
    assert (delays[0], delays[-1]) == (SHORTEST, LONGEST)
    assert Endpointing(completeness("en"), shortest=0.3, longest=2.0).delay("navigate to") == pytest.approx(2.0)
    assert Endpointing(completeness("en"), fixed=0.5).delay("navigate to") == 0.5


def test_a_speaker_who_pauses_long_is_given_more_time() -> None:
    quick, slow = Endpointing(completeness("en")), Endpointing(completeness("en"))
    for _ in range(6):
        quick.went_on(0.15)
        slow.went_on(0.8)
    open_end = "navigate to oak avenue"
    assert quick.delay(open_end) < Endpointing(completeness("en")).delay(open_end) < slow.delay(open_end) <= LONGEST
    assert slow.delay("open the window") == SHORTEST


def test_a_draft_may_start_on_a_whole_wish_and_never_on_half_a_sentence() -> None:
    endpointing = Endpointing(completeness("en"))
    assert endpointing.may_draft("open the window", paused=0.0, unchanged=0.2)
    assert not endpointing.may_draft("open the window", paused=0.0, unchanged=0.05)
    assert not endpointing.may_draft("navigate to oak avenue", paused=0.0, unchanged=0.2)
    assert endpointing.may_draft("navigate to oak avenue", paused=0.15, unchanged=0.2)
    assert not endpointing.may_draft("set the temperature to", paused=1.0, unchanged=1.0)


@pytest.mark.parametrize("talker", [Talker("espeak", "m3"), Talker("espeak", "f2", 1, 1.1)])
def test_a_pause_inside_a_sentence_does_not_cut_it(built: Path, talker: Talker) -> None:
    """Real voice activity, real libvosk: 0.8 s of looking for the number, then a short wait at the end."""
    parts = [speech(talker, "set the temperature to"), silence(0.8), speech(talker, "twenty two degrees"), silence(1.5)]
    sound = np.concatenate([silence(0.5), *parts])
    listener = Listener(SileroActivity(), VoskRecogniser(built / "en"), Endpointing(completeness("en")))
    listener.listen(hold=False)
    events = [event for at, block in _timed(sound) for event in listener.block(block, at)]
    (final,) = [event for event in events if isinstance(event, Final)]
    assert final.text == "set the temperature to twenty two degrees"
    assert final.at - final.ended < 0.4
    drafts = [event.text for event in events if isinstance(event, Partial) and event.stable]
    assert final.text in drafts
    assert "set the temperature to" not in drafts


def _timed(sound: np.ndarray) -> list[tuple[float, bytes]]:
    return [(number * BLOCK_SECONDS, block) for number, block in enumerate(blocks(sound), start=1)]
