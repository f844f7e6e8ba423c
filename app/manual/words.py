"""Words of questions and of the manual made alike: synonyms, endings, Chinese by characters and pairs of them."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml

_WORD = re.compile(r"[\u3400-\u9fff]+|[a-z]+|\d+(?:[.,]\d+)?")
_ENDINGS = (
    "ations",
    "ation",
    "ingly",
    "ings",
    "edly",
    "ing",
    "ies",
    "ied",
    "est",
    "ers",
    "ed",
    "er",
    "es",
    "ly",
    "s",
    "e",
)


def read_words(path: Path) -> tuple["Words", list[str]]:
    """The words of a language's words.yaml, and a sentence with the mend where that file is broken or missing."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        pairs = {str(one).lower(): str(word).lower() for word, list_ in data["synonyms"].items() for one in list_}
        return Words(pairs, [str(word) for word in data["ignored"]]), []
    except OSError as error:
        return Words({}, []), [f"{path} cannot be read ({error.strerror}); put the file there."]
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return Words({}, []), [f"{path}, line {line}: {error.problem}; mend the quotes or the indentation there."]
    except (KeyError, TypeError, AttributeError):
        return Words({}, []), [f'{path} needs "synonyms" (a word with its list) and "ignored" (a list); add them.']


def stem(word: str) -> str:
    """A word without its ending, roughly: charging, charger and charged are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            bare = word[: -len(ending)]
            bare = f"{bare}y" if ending in ("ies", "ied") else bare
            return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "aeiousl" else bare
    return word


class Words:
    """Makes text into terms; `mapping` is phrase → the word that stands for it, `ignored` is what says nothing."""

    def __init__(self, mapping: Mapping[str, str], ignored: Iterable[str]) -> None:
        self._mapping = dict(mapping)
        self._ignored = frozenset(ignored)
        self._silent = sorted((word for word in self._ignored if not word.isascii()), key=len, reverse=True)
        by_length = sorted(self._mapping, key=len, reverse=True)
        bounded = [rf"\b{re.escape(each)}\b" if each.isascii() else re.escape(each) for each in by_length]
        self._phrases = re.compile("|".join(bounded)) if bounded else None

    def terms(self, text: str, *, question: bool = False) -> list[str]:
        """Terms in order; of a question without the words that say nothing, of the book with single characters, too."""
        runs = self.runs(text, question=question)
        single = [] if question else [letter for run in runs if not run.isascii() and len(run) > 1 for letter in run]
        return [term for run in runs for term in of_run(run)] + single

    def runs(self, text: str, *, question: bool = False) -> list[str]:
        """English words without their endings, and Chinese between its gaps, in order."""
        text = text.lower().replace("’", "'").replace("'", " ")
        if question:
            for word in self._silent:
                text = text.replace(word, " ")
        if self._phrases is not None:
            text = self._phrases.sub(lambda found: f" {self._mapping[found[0]]} ", text)
        runs = [run for run in _WORD.findall(text) if run not in self._ignored]
        return [stem(run) if run.isascii() and run.isalpha() else run.replace(",", ".") for run in runs]


def of_run(run: str) -> list[str]:
    """The terms of one run: itself, or the pairs of Chinese characters in it."""
    return [run] if run.isascii() or len(run) == 1 else [run[at : at + 2] for at in range(len(run) - 1)]
