"""`python -m app.dev.train_speech en`: trains a built-in acoustic model anew: `assets/speech/<language>/final.mdl`.

Needs the dependency group `training` (`pip install --group training`) and, for English, Debian's flite. Examples are
made first (`--parts` times 3500 sentences in two disturbances each, about 6 hours of sound, into
`build/training/<language>`, kept for the next run), then the network is trained for `--minutes`. Two cores suffice.
The asset is replaced only where the new model hears unheard voices and the unheard synthesiser better than it;
`--keep` writes the new model beside it in any case.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.dev.build_speech import ACOUSTICS, ROOT, write_model
from app.dev.speechmodel.corpus import Corpus, make
from app.dev.speechmodel.kaldi_model import model_file
from app.dev.speechmodel.language import Language
from app.dev.speechmodel.measuring import measure
from app.dev.speechmodel.training import Trainer, trained
from app.dev.speechmodel.trials import trials

_WORK = ROOT / "build" / "training"
_SENTENCES, _COPIES = 3_500, 2  # of one part
_TRIALS = 80  # of each kind that decides
_DECIDE = ("heldout", "other_synthesiser")


def train(language: Language, minutes: float, parts: int, threads: int, tell: Callable[[str], None]) -> Path:
    """Make what examples are missing, train, and answer the new model's file."""
    import torch

    torch.set_num_threads(threads)
    work = _WORK / language.code
    work.mkdir(parents=True, exist_ok=True)
    files = [work / f"part{number}.npz" for number in range(1, parts + 1)]
    for seed, file in enumerate(files, start=1):
        if not file.is_file():
            half_made = file.with_suffix(".new.npz")
            make(language, _SENTENCES, seed, copies=_COPIES, workers=threads, tell=tell).save(half_made)
            half_made.rename(file)
    corpus = Corpus.open(*files)
    tell(f"{len(corpus.texts)} examples, {corpus.hours:.1f} hours")
    trainer, checkpoint = Trainer(language, minutes), work / "network.pt"
    while trainer.progress.minutes < minutes:
        trainer.run(corpus, tell, checkpoint)
    return export(language, checkpoint, work / "final.mdl")


def export(language: Language, checkpoint: Path, out: Path) -> Path:
    """Write a checkpoint's network as the file that Vosk reads."""
    network = trained(checkpoint, language.phone_set.outputs)
    out.write_bytes(model_file(network.layers(), language.phone_set))
    return out


def errors(language: Language, acoustics: Path, tell: Callable[[str], None]) -> dict[str, float]:
    """Error rates of an acoustic model on the trials that decide, with a graph of the commands."""
    with TemporaryDirectory() as folder:
        write_model(Path(folder) / "model", language.phrases(), language, acoustics)
        recogniser = VoskRecogniser(Path(folder) / "model", language.code)
        found = {kind: measure(recogniser, trials(language.code, kind, _TRIALS)) for kind in _DECIDE}
    tell(f"{acoustics}: " + ", ".join(f"{kind} {100 * score.error_rate:.1f} %" for kind, score in found.items()))
    return {kind: score.error_rate for kind, score in found.items() if score.sentences}


def _main() -> int:
    from app.dev.speechmodel.chinese import CHINESE
    from app.dev.speechmodel.english import ENGLISH

    languages = {language.code: language for language in (ENGLISH, CHINESE)}
    parser = argparse.ArgumentParser(
        prog="python -m app.dev.train_speech", description="Train a built-in speech model."
    )
    parser.add_argument("language", choices=sorted(languages))
    parser.add_argument(
        "--minutes", type=float, default=30, help="of training; many more passes fit the voices and hear others worse"
    )
    parser.add_argument("--parts", type=int, default=8, help="of 6 hours of examples each")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--keep", action="store_true", help="leave the asset as it is")
    chosen = parser.parse_args()
    language = languages[chosen.language]
    new = train(language, chosen.minutes, chosen.parts, chosen.threads, _tell)
    asset = ACOUSTICS / language.code / "final.mdl"
    ours = errors(language, new, _tell)
    today = errors(language, asset, _tell) if asset.is_file() else {}
    if not chosen.keep and all(ours[kind] < today.get(kind, 1.0) for kind in ours):
        asset.write_bytes(new.read_bytes())
        _tell(f"{asset} is the new model: build it into the graph with `python -m app.dev.build_speech`.")
    else:
        _tell(f"{asset} stays; the new model is {new}.")
    return 0


def _tell(line: str) -> None:
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(_main())
