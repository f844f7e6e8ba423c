"""English for the trainer: the templates' commands and other words, CMU phones, British and American voices."""

import random
import re
import sysconfig
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from app.assistant.sentences import load, said
from app.assistant.speech.hearing.phrases import command_phrases
from app.dev.speechmodel.cmudict import cmu_dictionary
from app.dev.speechmodel.language import Language, Lexicon, Voice
from app.dev.speechmodel.lexicon import ADDITIONS, pronounce
from app.dev.speechmodel.names import spoken_names
from app.dev.speechmodel.phones import CMU_PHONES

ASSETS = Path(__file__).resolve().parents[3] / "assets"
_DRAWN_EACH = 8  # commands of every template that training draws from
_GRAPH_EACH = 90  # and that the language model is counted from
_COMMANDS, _VOCABULARY = 0.5, 0.18  # shares of texts: whole commands, their words in any order; the rest is other words

_ACCENTS = {
    "en-us": 6.0,
    "en-us-nyc": 1.0,
    "en": 1.5,  # Great Britain
    "en-gb-x-rp": 1.5,
    "en-gb-scotland": 1.0,
    "en-gb-x-gbclan": 1.0,
    "en-gb-x-gbcwmd": 1.0,
    "en-029": 1.0,
}
# The timbres of eSpeak NG that are voices a person may have.
_LEARNT = (
    "f1 f2 f4 f5 m1 m2 m3 m4 m5 m6 m8 Alicia Andrea Andy AnxiousAndy Denis Diogo Gene Henrique Hugo Jacky Lee Marco "
    "Mario Michael Mr Nguyen Reed RicishayMax RicishayMax2 RicishayMax3 Storm Tweaky UniRobot adam anika anikaRobot "
    "antonio aunty boris caleb ed edward2 grandpa gustave ian iven iven2 iven3 iven4 john kaukovalta klatt klatt2 "
    "klatt4 klatt5 klatt6 marcelo max miguel mike2 pablo paul pedro quincy rob robert robosoft robosoft2 robosoft3 "
    "robosoft4 sandro shelby steph steph3 travis victor zac"
)
_UNHEARD = "f3 m7 Annie Mike steph2 klatt3 Alex benjamin Gene2 edward michel grandma norbert belinda linda david"
_FLITE = {"slt": 3.0, "awb": 3.0, "kal16": 1.5, "kal": 0.5}
_FLITE_HELD_OUT = ("rms",)
_FESTIVAL_HELD_OUT = ("ked_diphone", "cmu_us_slt_arctic_hts")
_FLITE_SHARE = 0.4  # of all recordings: its voices were made from real people


def voices() -> tuple[Voice, ...]:
    """All of eSpeak NG's accents in many timbres, flite's voices; festival is only ever measured with."""
    timbres = _LEARNT.split(" ")
    accents = sum(_ACCENTS.values())
    flite = sum(_FLITE.values())
    return (
        *(
            Voice("espeak", f"{accent}+{timbre}", (1 - _FLITE_SHARE) * share / accents / len(timbres))
            for accent, share in _ACCENTS.items()
            for timbre in timbres
        ),
        *(Voice("flite", name, _FLITE_SHARE * share / flite) for name, share in _FLITE.items()),
        *(
            Voice("espeak", f"{accent}+{timbre}", share, held_out=True)
            for accent, share in _ACCENTS.items()
            for timbre in _UNHEARD.split(" ")
        ),
        *(Voice("flite", name, held_out=True) for name in _FLITE_HELD_OUT),
        *(Voice("festival", name, held_out=True) for name in _FESTIVAL_HELD_OUT),
    )


@cache
def commands(each: int = _DRAWN_EACH, seed: int = 11) -> tuple[str, ...]:
    """Phrases of the templates with the demo's places, people and songs in them."""
    drawn = command_phrases(load("en"), spoken_names(ASSETS), each=each, seed=seed)
    return tuple(text for text in map(said, drawn) if text)


def texts(seed: int) -> Iterator[str]:
    """Without end: commands, words of commands in any order, and words that no command has."""
    chance = random.Random(seed)
    phrases = commands()
    vocabulary = sorted({word for phrase in phrases for word in phrase.split()})
    others = sorted(_other_words() - set(vocabulary))
    while True:
        kind = chance.random()
        if kind < _COMMANDS:
            yield chance.choice(phrases)
        elif kind < _COMMANDS + _VOCABULARY:
            yield " ".join(chance.choices(vocabulary, k=chance.randint(1, 6)))
        else:
            kinds = chance.choices((others, vocabulary), (4, 1), k=chance.randint(2, 7))
            yield " ".join(chance.choice(words) for words in kinds)


def lexicon(words: Iterable[str]) -> Lexicon:
    """Pronunciations from the dictionary, our additions, or the letters."""
    return pronounce(words, ADDITIONS)


def _other_words() -> set[str]:
    """Common words that a dictionary knows, found in the remarks of Python's own library and in the owner's manual."""
    known, counted = cmu_dictionary(), Counter[str]()
    sources = [*Path(sysconfig.get_path("stdlib")).glob("*.py"), *ASSETS.rglob("*.md"), *ASSETS.rglob("*.txt")]
    for file in sources:
        text = file.read_text(encoding="utf-8", errors="ignore")
        counted.update(set(re.findall(r"(?<![\w.'])[a-z]{2,}(?![\w('])", text)))
    return {word for word, files in counted.items() if files >= 2 and len(known.get(word, [])) in (1, 2)}


def phrases() -> list[str]:
    """Everything the language model is counted from.

    Drawn phrases feed a trigram graph rather than a run-time grammar of Vosk, which makes a bigram of them: on 156
    unseen sentences that was 0.4 % word errors against 1.3 %, and twice as fast.
    """
    return command_phrases(load("en"), spoken_names(ASSETS), each=_GRAPH_EACH)


ENGLISH = Language("en", CMU_PHONES, lexicon, texts, voices(), phrases=phrases)
