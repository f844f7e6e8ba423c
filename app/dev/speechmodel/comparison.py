"""Vosk with the built-in command model beside PocketSphinx: the same sounds, words, sentences and language model.

`python -m app.dev.speechmodel.comparison [count]` tells both engines' scores for every kind of English trial, and for
recordings of people also with a graph of just what they say, as a screen's few choices would be.
"""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from app.assistant.speech.hearing.recogniser import Recogniser
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.dev.build_speech import OUT, write_model
from app.dev.speechmodel.measuring import Score, measure
from app.dev.speechmodel.sphinx import PocketSphinxRecogniser
from app.dev.speechmodel.trials import KINDS, Trial, trials

Found = dict[str, tuple[Score, Score]]  # kind → Vosk's score, PocketSphinx's


def compare(built: Path, count: int, tell: Callable[[str], None]) -> Found:
    """Scores of both engines by kind of trial; `built` is the folder of the built-in English model."""
    vosk, sphinx = VoskRecogniser(built), PocketSphinxRecogniser(built)
    words = {line.split()[0] for line in (built / "graph" / "words.txt").read_text(encoding="utf-8").splitlines()}
    found: Found = {}
    for kind in KINDS:
        known = [
            trial for trial in trials("en", kind, count) if kind == "outside" or words.issuperset(trial.text.split())
        ]
        _add(found, kind, known, vosk, sphinx, tell)
    spoken = list(trials("en", "people", max(count, 400)))
    with TemporaryDirectory() as folder:
        small = Path(folder) / "people"
        write_model(small, [trial.text for trial in spoken])
        _add(found, "people, only their words", spoken, VoskRecogniser(small), PocketSphinxRecogniser(small), tell)
    return found


def _add(
    found: Found, kind: str, heard: Iterable[Trial], vosk: Recogniser, sphinx: Recogniser, tell: Callable[[str], None]
) -> None:
    told = list(heard)
    if told:
        found[kind] = measure(vosk, told), measure(sphinx, told)
        tell(f"{kind}: vosk {line(found[kind][0])}; pocketsphinx {line(found[kind][1])}")


def line(score: Score) -> str:
    """A score in a few words."""
    return (
        f"{100 * score.error_rate:.1f} % word errors, {100 * score.right_rate:.0f} % of {score.sentences} sentences, "
        f"{100 * score.taken_rate:.0f} % acted on, {score.busy / max(0.001, score.seconds):.2f} s a second"
    )


if __name__ == "__main__":
    compare(OUT / "en", int(sys.argv[1]) if len(sys.argv) > 1 else 100, lambda told: print(told, flush=True))
