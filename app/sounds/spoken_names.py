"""The built-in speech models with the names of the user's own people and music in them, which they lack at first.

Words that a model lacks cannot be heard by it at all; so they are added by their sound, once for the same names.
"""

import hashlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.assistant.sentences import said

_MOST = 400  # words that are added
_KEPT = 3  # folders of models; older ones go


def models_with(built: Path, words: Path | None, names: Sequence[str], out: Path, tell: Callable[[str], None]) -> Path:
    """The folder to hear with: `built`, or one below `out` that also knows the names and the words of the file.

    `words`: a study's own (app.dev.speechmodel.own_words). `tell` is given one sentence where it cannot be used.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        lacking = _remembered(built, names, out)
        if words is None and not lacking:
            return built
        from app.dev.speechmodel.own_words import BadWords, read_words, with_own_words

        try:
            own = read_words(words) if words is not None else {}
            listed = [f"{word}: {ways}\n" for word, ways in own.items()]
            listed += [f"{word}:\n" for word in lacking if word not in own]
            file = out / "words.yaml"
            file.write_text("".join(listed), encoding="utf-8")
            found = with_own_words(built, file if lacking else words or file, out)
        except BadWords as error:
            tell(str(error))
            return built
        _tidy(out, found)
        return found
    except OSError as error:
        tell(f"Names cannot be added to the speech models in {out} ({error.strerror or error}): they are not heard.")
        return built


def _remembered(built: Path, names: Sequence[str], out: Path) -> list[str]:
    """The words that the models lack, worked out once for the same names and models."""
    key = hashlib.sha256("\n".join(names).encode())
    for file in sorted(built.glob("*/graph/words.txt")):
        key.update(f"{file} {file.stat().st_mtime_ns}".encode())
    note = out / f"{key.hexdigest()[:16]}.txt"
    if not note.is_file():
        for old in out.glob("*.txt"):
            old.unlink(missing_ok=True)
        note.write_text("\n".join(list(_lacking(built, names))[:_MOST]), encoding="utf-8")
    return note.read_text(encoding="utf-8").split()


def _lacking(built: Path, names: Sequence[str]) -> Iterator[str]:
    """Words of the names that no built model has, and that one of them could learn."""
    vocabularies = {file.parents[1].name: _words(file) for file in sorted(built.glob("*/graph/words.txt"))}
    known = set[str]().union(*vocabularies.values())
    spoken = dict.fromkeys(word for name in names for word in said(name).split())
    new = [word for word in spoken if word not in known and not any(letter.isdigit() for letter in word)]
    for code in vocabularies:
        if own := {word: list[str]() for word in new if _is_han(word) == (code == "zh")}:
            from app.dev.speechmodel.languages import LANGUAGES
            from app.dev.speechmodel.own_words import pronounced

            yield from pronounced(own, LANGUAGES[code])


def _words(file: Path) -> set[str]:
    return {line.split(" ")[0] for line in file.read_text(encoding="utf-8").splitlines()}


def _is_han(word: str) -> bool:
    return any("\u3400" <= letter <= "\u9fff" for letter in word)


def _tidy(out: Path, used: Path) -> None:
    """Keep the newest few folders and the one in use."""
    folders = sorted((one for one in out.iterdir() if one.is_dir()), key=lambda one: -one.stat().st_mtime)
    for old in folders[_KEPT:]:
        if old != used:
            shutil.rmtree(old, ignore_errors=True)
