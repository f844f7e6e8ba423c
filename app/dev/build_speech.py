"""Builds `build/speech/<language>`: the built-in command models that Vosk loads, from the cockpit's sentence templates.

The acoustic models are assets and know phones, not words; so new templates, places and songs need no training, only
this (half a minute). `python -m app.dev.build_speech` also tells which words it had to guess the sound of.
"""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from app.assistant.sentences import said
from app.dev.speechmodel.chinese import CHINESE
from app.dev.speechmodel.english import ENGLISH
from app.dev.speechmodel.features import MFCC_CONF
from app.dev.speechmodel.fst import acceptor_file, lookahead_file
from app.dev.speechmodel.graph import lexicon_graph, word_order
from app.dev.speechmodel.language import Language, Lexicon
from app.dev.speechmodel.lexicon import dictionary_text, guessed
from app.dev.speechmodel.ngram import arpa, language_graph

ROOT = Path(__file__).resolve().parents[2]
ACOUSTICS = ROOT / "assets" / "speech"  # <language>/final.mdl
OUT = ROOT / "build" / "speech"
# What the decoder may spend and when it takes an utterance for ended by itself (the listener ends most before). With a
# lattice beam of 6 and 50 MB many voices at once cost it 23 s of the processor in one block; with these 0.1 s, and it
# hears every trial of `bench voice --only hearing` the same.
_DECODER_CONF = """--min-active=200
--max-active=3000
--beam=13.0
--lattice-beam=4.0
--max-mem=5000000
--acoustic-scale=1.0
--frame-subsampling-factor=3
--endpoint.silence-phones=1
--endpoint.rule2.min-trailing-silence=0.5
--endpoint.rule3.min-trailing-silence=0.75
--endpoint.rule4.min-trailing-silence=1.0
"""


def build(out: Path = OUT, tell: Callable[[str], None] = lambda line: None) -> None:
    """Write a folder for every language with an acoustic model; replaces an older one only when the new is whole."""
    for language in (ENGLISH, CHINESE):
        if (ACOUSTICS / language.code / "final.mdl").is_file():
            phrases = list(language.phrases())
            pronunciations = write_model(out / language.code, phrases, language)
            tell(f"{out / language.code}: {len(phrases)} phrases, {len(pronunciations)} words")
            strange = guessed(pronunciations) if language is ENGLISH else []
            if strange:
                tell(f"sound guessed from letters: {' '.join(strange)}")


def write_model(
    folder: Path, phrases: Iterable[str], language: Language = ENGLISH, acoustics: Path | None = None
) -> Lexicon:
    """Write a Vosk model that knows exactly the words of `phrases`; answers their sounds.

    `acoustics`: another `final.mdl` than the language's asset.
    """
    sentences = [said(phrase) for phrase in phrases]
    words = {word for sentence in sentences for word in sentence.split()}
    pronunciations = language.lexicon(words)
    sentences = [sentence for sentence in sentences if all(word in pronunciations for word in sentence.split())]
    phones = language.phone_set
    order = word_order(pronunciations, pronunciations, phones)
    numbers = {word: place for place, word in enumerate(order, start=1)}

    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}", dir=folder.parent))  # builds may run side by side
    fresh.chmod(0o755)
    for part in ("am", "conf", "graph/phones"):
        (fresh / part).mkdir(parents=True)
    shutil.copyfile(acoustics or ACOUSTICS / language.code / "final.mdl", fresh / "am" / "final.mdl")
    fresh.joinpath("conf", "mfcc.conf").write_text(MFCC_CONF, encoding="utf-8")
    fresh.joinpath("conf", "model.conf").write_text(_DECODER_CONF, encoding="utf-8")
    graph = fresh / "graph"
    graph.joinpath("words.txt").write_text(
        "".join(f"{word} {number}\n" for word, number in {"<eps>": 0, **numbers}.items()), encoding="utf-8"
    )
    graph.joinpath("HCLr.fst").write_bytes(lookahead_file(lexicon_graph(pronunciations, numbers, phones)))
    graph.joinpath("Gr.fst").write_bytes(acceptor_file(language_graph(sentences, numbers)))
    graph.joinpath("disambig_tid.int").write_text(f"{2 * phones.count + 1}\n", encoding="utf-8")
    graph.joinpath("phones", "word_boundary.int").write_text(phones.word_boundaries(), encoding="utf-8")
    fresh.joinpath("words.dict").write_text(dictionary_text(pronunciations), encoding="utf-8")
    if language.code == "en":
        fresh.joinpath("commands.arpa").write_text(arpa(sentences), encoding="utf-8")  # PocketSphinx reads it
    put(fresh, folder)
    return pronunciations


def put(fresh: Path, folder: Path) -> None:
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
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    build(tell=_tell)
