"""Words of questions and of the manual made alike: synonyms, endings, compounds, Chinese by characters and pairs."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from app.manual.compounds import SHORTEST, Compounds

_HAN = r"\u3400-\u9fff"
_WORD = re.compile(rf"[{_HAN}]+|[^\W\d_{_HAN}]+|\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"(?<![\d.,])(\d{1,3})[.,\u202f\u00a0](\d{3})(?!\d)")
_MARKS = re.compile(r"['’]")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l"})


@dataclass(frozen=True)
class Tongue:
    """What words.yaml says of a language.

    `synonyms` is phrase → the word that stands for it, `ignored` is what says nothing in a question. `endings` are
    taken off pass by pass ("ies/y" puts a y in place). `joints` stand between the parts of a compound; without them
    none is taken apart. `spelled` is what is written without accents → the plain letter. `colours` is word → colour of
    a light; `lamps` say nothing in the description of a light.
    """

    synonyms: Mapping[str, str] = field(default_factory=dict)
    ignored: Sequence[str] = ()
    endings: Sequence[Sequence[str]] = ()
    joints: Sequence[str] | None = None
    spelled: Mapping[str, str] = field(default_factory=dict)
    colours: Mapping[str, str] = field(default_factory=dict)
    lamps: Sequence[str] = ()


def read_words(path: Path) -> tuple["Words", list[str]]:
    """The words of a language's words.yaml, and a sentence with the mend where that file is broken or missing."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        joints = data.get("joints")
        return Words(
            Tongue(
                synonyms=_turned(data["synonyms"]),
                ignored=[str(word) for word in data["ignored"]],
                endings=[[str(ending) for ending in step] for step in data.get("endings", ())],
                joints=None if joints is None else [str(joint) for joint in joints],
                spelled={str(written): str(letter) for written, letter in data.get("spelled", {}).items()},
                colours=_turned(data.get("colours", {})),
                lamps=[str(word) for word in data.get("lamps", ())],
            )
        ), []
    except OSError as error:
        return Words(Tongue()), [f"{path} cannot be read ({error.strerror}); put the file there."]
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return Words(Tongue()), [f"{path}, line {line}: {error.problem}; mend the quotes or the indentation there."]
    except (KeyError, TypeError, AttributeError):
        return Words(Tongue()), [f'{path} needs "synonyms" (a word with its list) and "ignored" (a list); add them.']


def _turned(lists: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Each word of the lists with the word that its list stands below."""
    return {str(one): str(word) for word, list_ in lists.items() for one in list_}


def folded(text: str) -> str:
    """Small letters without accents: "Türöffner" is "turoffner"."""
    bare = unicodedata.normalize("NFD", text.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return _MARKS.sub(" ", unicodedata.normalize("NFC", plain))


def is_han(text: str) -> bool:
    """Whether a text has Chinese characters."""
    return re.search(f"[{_HAN}]", text) is not None


class Words:
    """Makes text into terms by what a language says; `learn` the words of the book before compounds are taken apart."""

    def __init__(self, tongue: Tongue) -> None:
        self._spelled = tongue.spelled
        self._mapping = {self.fold(phrase): self.fold(word) for phrase, word in tongue.synonyms.items()}
        self._ignored = frozenset(self.fold(word) for word in tongue.ignored)
        self._silent = _longest_first(word for word in self._ignored if is_han(word))
        by_length = _longest_first(self._mapping)
        bounded = [re.escape(each) if is_han(each) else rf"\b{re.escape(each)}\b" for each in by_length]
        self._phrases = re.compile("|".join(bounded)) if bounded else None
        self._endings = [sorted(step, key=lambda ending: -len(ending.partition("/")[0])) for step in tongue.endings]
        self._compounds = None if tongue.joints is None else Compounds(tongue.joints, self.stem)
        self.colours = {self.stem(self.fold(word)): colour for word, colour in tongue.colours.items()}
        self.lamps = _longest_first({self.stem(self.fold(word)) for word in tongue.lamps})
        self.learn(" ".join((*tongue.lamps, *self._mapping, *self._mapping.values())))

    def fold(self, text: str) -> str:
        """Small letters without accents, also where they are written with two letters: "Tueroeffner"."""
        text = folded(text)
        for written, letter in self._spelled.items():
            text = text.replace(written, letter)
        return text

    def learn(self, text: str) -> None:
        """Take the words of a text as parts that compounds may have."""
        if self._compounds is not None:
            words = (word for word in _WORD.findall(self.fold(text)) if word not in self._ignored)
            stems = {self.stem(word) for word in words}
            self._compounds.learn({stem for stem in stems - self._ignored if len(stem) >= SHORTEST})

    def terms(self, text: str, *, question: bool = False) -> list[str]:
        """Terms in order; of a question without the words that say nothing, of the book with single characters, too."""
        runs = self.runs(text, question=question)
        single = [] if question else [letter for run in runs if is_han(run) and len(run) > 1 for letter in run]
        return [term for run in runs for term in self.of_run(run)] + single

    def runs(self, text: str, *, question: bool = False) -> list[str]:
        """Words without their endings, numbers, and Chinese between its gaps, in order."""
        text = _THOUSANDS.sub(r"\1\2", self.fold(text))
        if question:
            for word in self._silent:
                text = text.replace(word, " ")
        if self._phrases is not None:
            text = self._phrases.sub(lambda found: f" {self._mapping[found[0]]} ", text)
        runs = [run for run in _WORD.findall(text) if run not in self._ignored]
        return [self.stem(run) if run.isalpha() else run.replace(",", ".") for run in runs]

    def of_run(self, run: str) -> list[str]:
        """The terms of one run: itself with the parts of a compound, or the pairs of Chinese characters in it."""
        if is_han(run):
            return [run] if len(run) == 1 else [run[at : at + 2] for at in range(len(run) - 1)]
        return list(dict.fromkeys((run, *self.parts(run, whole=False))))

    def parts(self, run: str, *, whole: bool = True) -> tuple[str, ...]:
        """The smallest parts of a compound in order, or with `whole` False all of its parts; none where it has none."""
        if self._compounds is None or not run.isalpha():
            return ()
        return self._compounds.smallest(run) if whole else self._compounds.all(run)

    def stem(self, word: str) -> str:
        """A word without its endings, roughly: charging, charger and charged are one. Chinese stays as it is."""
        if is_han(word):
            return word
        for step in self._endings:
            word = _without(word, step)
        return word[:-1] if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in "aeiousl" else word


def _without(word: str, endings: Sequence[str]) -> str:
    for ending in endings:
        bare, _, instead = ending.partition("/")
        if word.endswith(bare) and len(word) - len(bare) >= SHORTEST:
            return word[: -len(bare)] + instead
    return word


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)
