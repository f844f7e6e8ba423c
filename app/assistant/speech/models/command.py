"""`main.py models`: list, download, verify and remove speech models."""

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import platformdirs

from app.assistant.speech.models.catalogue import CATALOGUE, Model
from app.assistant.speech.models.download import DownloadFailed, download, missing_files

_DESCRIPTION = """Speech models: what the cockpit hears and speaks with.

Without any download it understands English commands with its own small model and speaks with eSpeak NG.
A downloaded Vosk model understands any words, and other languages; a Piper voice sounds far better."""
_EXAMPLES = """examples:
  python main.py models list                      what there is, and what is here
  python main.py models download vosk-small-en    English with any words, 41 MB
  python main.py models download vosk-small-cn    Chinese
  python main.py models verify                    are the ones here whole?
  python main.py models remove vosk-small-en

A download that was cut goes on where it stopped when you start it again; what is
there already stays until the new one is whole. Models are kept in
  {folder}
(set MERIDIAN_MODELS to keep them elsewhere)."""


def models_folder() -> Path:
    """`MERIDIAN_MODELS`, or the user's data folder of this program."""
    chosen = os.environ.get("MERIDIAN_MODELS")
    return Path(chosen).expanduser().resolve() if chosen else Path(platformdirs.user_data_dir("meridian")) / "models"


def installed(folder: Path) -> list[Model]:
    """Models of the catalogue that are there, whole or not."""
    return [model for model in CATALOGUE if (folder / model.folder).is_dir()]


def verify(model: Model, folder: Path) -> str:
    """ "" for a whole model, else one sentence."""
    missing = missing_files(model, folder / model.folder)
    if not missing:
        return ""
    return f"{model.name} lacks {missing[0]}: run `python main.py models download {model.name}`."


def main(argv: Sequence[str]) -> int:
    """Run one command; answers the exit code."""
    folder = models_folder()
    options = _parser(folder).parse_args(argv)
    try:
        return int(options.run(folder, options))
    except DownloadFailed as error:
        sys.stderr.write(f"\n{error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped; the same command goes on where it was.\n")
        return 130


def _parser(folder: Path) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py models",
        description=_DESCRIPTION,
        epilog=_EXAMPLES.format(folder=folder),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    names = [model.name for model in CATALOGUE]
    for name, says, run, many in (
        ("list", "what can be downloaded and what is here", _list, ""),
        ("download", "fetch, check and install models", _download, "+"),
        ("verify", "check the models that are here", _verify, "*"),
        ("remove", "delete models", _remove, "+"),
    ):
        command = commands.add_parser(name, help=says, description=says)
        command.set_defaults(run=run)
        if many:
            command.add_argument(
                "names", nargs=many, metavar="NAME", type=_known(names), help="a name from `models list`"
            )
    return parser


def _known(names: Sequence[str]) -> Callable[[str], Model]:
    """An argparse type: the model of a name."""

    def model(name: str) -> Model:
        found = next((model for model in CATALOGUE if model.name == name), None)
        if found is None:
            raise argparse.ArgumentTypeError(f"there is no model {name}; there are {', '.join(names)}")
        return found

    return model


def _list(folder: Path, options: argparse.Namespace) -> int:
    for model in CATALOGUE:
        here = "here" if model in installed(folder) else ""
        size = f"{model.size / 1e6:.0f} MB" if model.size else "?"
        check = "" if model.checked else "; checked by structure only"
        sys.stdout.write(
            f"{model.name:14} {model.language}  {size:>7}  {here:4}  {model.says} ({model.terms}{check})\n"
        )
    sys.stdout.write(f"\nKept in {folder}\n")
    return 0


def _download(folder: Path, options: argparse.Namespace) -> int:
    for model in options.names:
        where = download(model, folder, _bar)
        sys.stdout.write(f"\r{model.name} is in {where}{' ' * 30}\n")
    return 0


def _verify(folder: Path, options: argparse.Namespace) -> int:
    models = options.names or installed(folder)
    problems = [problem for model in models if (problem := verify(model, folder))]
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    if not models:
        sys.stdout.write(f"No model is in {folder}: `python main.py models list` shows what there is.\n")
    elif not problems:
        sys.stdout.write(f"{', '.join(model.name for model in models)}: whole.\n")
    return 1 if problems else 0


def _remove(folder: Path, options: argparse.Namespace) -> int:
    for model in options.names:
        shutil.rmtree(folder / model.folder, ignore_errors=True)
        sys.stdout.write(f"{model.name} is gone.\n")
    return 0


def _bar(name: str, done: int, total: int) -> None:
    """A line that is written over on a terminal; a line per tenth elsewhere."""
    share = done / total if total else 0.0
    if sys.stdout.isatty():
        filled = "█" * round(24 * share)
        sys.stdout.write(f"\r{name[:34]:34} {filled:24} {done / 1e6:7.1f} of {total / 1e6:.1f} MB ")
        sys.stdout.flush()
    elif total and int(10 * share) > int(10 * max(0, done - 65536) / total):
        sys.stdout.write(f"{name}: {100 * share:.0f} %\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
