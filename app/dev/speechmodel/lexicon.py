"""How words are pronounced: the CMU dictionary in the pocketsphinx wheel, our own additions, else from its letters."""

from collections.abc import Iterable
from pathlib import Path

from app.dev.speechmodel.cmudict import cmu_dictionary, read_dictionary
from app.dev.speechmodel.g2p import letter_sounds
from app.dev.speechmodel.language import Lexicon

ADDITIONS = Path(__file__).resolve().parents[3] / "assets" / "speech" / "en" / "pronunciations.txt"


def dictionary_text(lexicon: Lexicon) -> str:
    """The same as a file that PocketSphinx reads."""
    return "".join(
        f"{word}{f'({way})' if way > 1 else ''} {' '.join(sounds)}\n"
        for word, ways in lexicon.items()
        for way, sounds in enumerate(ways, start=1)
    )


def pronounce(words: Iterable[str], additions: Path) -> Lexicon:
    """Pronunciations of `words`; those without a letter are left out."""
    known, ours = cmu_dictionary(), read_dictionary(additions)
    ways = {word: _told(word, known, ours) or letter_sounds().ways(word) for word in sorted(set(words))}
    return {word: sounds for word, sounds in ways.items() if sounds}


def guessed(words: Iterable[str], additions: Path = ADDITIONS) -> list[str]:
    """Which of `words` have their sound from their letters alone."""
    known, ours = cmu_dictionary(), read_dictionary(additions)
    return [word for word in sorted(set(words)) if not _told(word, known, ours)]


def _told(word: str, known: Lexicon, ours: Lexicon) -> list[list[str]]:
    """Ways to say a word that a dictionary tells, whole or of its parts."""
    return ours.get(word) or known.get(word) or _from_parts(word, known)


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
