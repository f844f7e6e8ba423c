"""Builds `build/speech/en`: the built-in command model that Vosk loads, from the cockpit's sentence templates.

The acoustic model is an asset and knows phones, not words; so new templates, places and songs need no training,
only this (a few seconds). `python -m app.dev.build_speech` also tells which words it had to guess the sound of.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from app.assistant.sentences import load, said
from app.assistant.speech.phrases import command_phrases
from app.dev.speechmodel.fst import acceptor_file, lookahead_file
from app.dev.speechmodel.graph import lexicon_graph, word_order
from app.dev.speechmodel.lexicon import Lexicon, dictionary_text, pronounce
from app.dev.speechmodel.names import spoken_names
from app.dev.speechmodel.ngram import arpa, language_graph
from app.dev.speechmodel.phones import PHONE_COUNT, word_boundaries

ROOT = Path(__file__).resolve().parents[2]
ACOUSTICS = ROOT / "assets" / "speech" / "en"
OUT = ROOT / "build" / "speech"
# Phrases per template. Drawn phrases feed a trigram graph rather than a run-time grammar of Vosk, which makes a bigram
# of them: on 156 unseen sentences that was 0.4 % word errors against 1.3 %, and twice as fast.
DRAWN_EACH = 150


def build(out: Path = OUT) -> None:
    """Write the folder `out/en`; replaces an older one only when it is whole."""
    phrases = command_phrases(load("en"), spoken_names(ROOT / "assets"), each=DRAWN_EACH)
    pronunciations, guessed = write_model(out / "en", phrases)
    _tell(f"{out / 'en'}: {len(phrases)} phrases, {len(pronunciations)} words")
    if guessed:
        _tell(f"sound guessed from letters: {' '.join(guessed)}")


def write_model(folder: Path, phrases: Iterable[str]) -> tuple[Lexicon, list[str]]:
    """Write a Vosk model that knows exactly the words of `phrases`; answers their sounds and which were guessed."""
    sentences = [said(phrase) for phrase in phrases]
    words = {word for sentence in sentences for word in sentence.split()}
    pronunciations, guessed = pronounce(words, ACOUSTICS / "pronunciations.txt")
    order = word_order(words, pronunciations)
    numbers = {word: place for place, word in enumerate(order, start=1)}

    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}", dir=folder.parent))  # builds may run side by side
    fresh.chmod(0o755)
    (fresh / "graph" / "phones").mkdir(parents=True)
    for part, name in (("am", "final.mdl"), ("conf", "mfcc.conf"), ("conf", "model.conf")):
        (fresh / part).mkdir(exist_ok=True)
        shutil.copyfile(ACOUSTICS / name, fresh / part / name)
    graph = fresh / "graph"
    graph.joinpath("words.txt").write_text(
        "".join(f"{word} {number}\n" for word, number in {"<eps>": 0, **numbers}.items()), encoding="utf-8"
    )
    graph.joinpath("HCLr.fst").write_bytes(lookahead_file(lexicon_graph(pronunciations, numbers)))
    graph.joinpath("Gr.fst").write_bytes(acceptor_file(language_graph(sentences, numbers)))
    graph.joinpath("disambig_tid.int").write_text(f"{2 * PHONE_COUNT + 1}\n", encoding="utf-8")
    graph.joinpath("phones", "word_boundary.int").write_text(word_boundaries(), encoding="utf-8")
    fresh.joinpath("words.dict").write_text(dictionary_text(pronunciations), encoding="utf-8")
    fresh.joinpath("commands.arpa").write_text(arpa(sentences), encoding="utf-8")
    _put(fresh, folder)
    return pronunciations, guessed


def _put(fresh: Path, folder: Path) -> None:
    """Replace a folder by a whole new one; of two builds at once the later stays."""
    for _ in range(3):
        shutil.rmtree(folder, ignore_errors=True)
        try:
            fresh.rename(folder)
            return
        except OSError as error:
            problem = error
    shutil.rmtree(fresh, ignore_errors=True)
    raise OSError(f"{folder} cannot be replaced ({problem}): end programs that use it and build again.") from problem


def _tell(line: str) -> None:
    if __name__ == "__main__":
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    build()
