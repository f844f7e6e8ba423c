"""How words are pronounced: the CMU dictionary in the pocketsphinx wheel, our own additions, else letter rules."""

import re
from collections.abc import Iterable
from pathlib import Path

from app.dev.speechmodel.letters import guess
from app.dev.speechmodel.phones import PHONES

Lexicon = dict[str, list[list[str]]]


def cmu_dictionary() -> Lexicon:
    """Word → pronunciations, each a list of `PHONES`; about 125 000 words."""
    import pocketsphinx

    path = Path(pocketsphinx.__file__).parent / "model" / "en-us" / "cmudict-en-us.dict"
    return _read(path)


def _read(path: Path) -> Lexicon:
    """Lines of a word and its phones; `word(2)` is a second way to say it; `#` begins a remark."""
    lexicon: Lexicon = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, *sounds = line.partition("#")[0].split() or [""]
        if word and all(sound in PHONES for sound in sounds):
            lexicon.setdefault(re.sub(r"\(\d+\)$", "", word), []).append(sounds)
    return lexicon


def dictionary_text(lexicon: Lexicon) -> str:
    """The same as a file that PocketSphinx reads."""
    return "".join(
        f"{word}{f'({way})' if way > 1 else ''} {' '.join(sounds)}\n"
        for word, ways in lexicon.items()
        for way, sounds in enumerate(ways, start=1)
    )


def pronounce(words: Iterable[str], additions: Path) -> tuple[Lexicon, list[str]]:
    """Pronunciations of `words`, and which of them had to be guessed from their letters."""
    known, ours = cmu_dictionary(), _read(additions)
    chosen: Lexicon = {}
    guessed: list[str] = []
    for word in sorted(set(words)):
        found = ours.get(word) or known.get(word) or _from_parts(word, known)
        if not found:
            found = guess(word)
            guessed.append(word)
        chosen[word] = found
    return chosen, guessed


def _from_parts(word: str, known: Lexicon) -> list[list[str]]:
    """`harbour's` from `harbour`, `windscreen` from `wind` + `screen`."""
    if word.endswith("'s") and word[:-2] in known:
        return [_possessive(sounds) for sounds in known[word[:-2]]]
    for cut in range(4, len(word) - 3):
        first, second = known.get(word[:cut]), known.get(word[cut:])
        if first and second:
            return [left + right for left in first[:2] for right in second[:2]]
    return []


def _possessive(sounds: list[str]) -> list[str]:
    if sounds[-1] in {"S", "Z", "SH", "ZH", "CH", "JH"}:
        return [*sounds, "IH", "Z"]
    return [*sounds, "S" if sounds[-1] in {"P", "T", "K", "F", "TH"} else "Z"]
