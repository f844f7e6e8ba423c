"""The CMU pronouncing dictionary, which comes in the pocketsphinx wheel."""

import re
from functools import cache
from pathlib import Path

from app.dev.speechmodel.language import Lexicon
from app.dev.speechmodel.phones import ENGLISH


@cache
def cmu_dictionary() -> Lexicon:
    """Word → pronunciations, each a list of CMU phones; about 125 000 words."""
    import pocketsphinx

    return read_dictionary(Path(pocketsphinx.__file__).parent / "model" / "en-us" / "cmudict-en-us.dict")


def read_dictionary(path: Path) -> Lexicon:
    """Lines of a word and its phones; `word(2)` is a second way to say it; `#` begins a remark."""
    lexicon: Lexicon = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, *sounds = line.partition("#")[0].split() or [""]
        if word and all(sound in ENGLISH for sound in sounds):
            lexicon.setdefault(re.sub(r"\(\d+\)$", "", word), []).append(sounds)
    return lexicon
