"""`main.py study new`: a study that ships, as a folder to edit."""

import argparse
import errno
import os
import re
import shutil
from pathlib import Path

from app.config import Config
from app.study.files.yaml_file import FileFaults

SHIPPED = Path(__file__).parents[2] / "assets" / "studies"


def run(config: Config, given: argparse.Namespace) -> int:
    """Make it; raises FileFaults and OSError."""
    folder: Path = given.folder
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileFaults([f"{folder} is there already and not empty: choose another name."])
    there = folder.exists()
    try:
        _make(folder, given.source)
    except OSError as error:  # half a study is none
        for made in folder.iterdir() if there else (folder,):
            shutil.rmtree(made, ignore_errors=True)
            made.unlink(missing_ok=True)
        if isinstance(error, shutil.Error):  # of several files, each with its reason
            told = re.search(r"\[Errno (\d+)\]", str(error))
            number = int(told[1]) if told is not None else errno.EIO
            raise OSError(number, os.strerror(number), str(folder)) from None
        raise
    print(f"Made {folder}. Edit {folder / 'study.yaml'}, then: python main.py study check {folder}")
    return 0


def _make(folder: Path, source: str) -> None:
    """A shipped study under the folder's name, with the schemas beside it; raises OSError."""
    shutil.copytree(SHIPPED / source, folder, dirs_exist_ok=True)
    for schema in SHIPPED.glob("*.schema.json"):
        shutil.copy(schema, folder / schema.name)
    name = re.sub(r"\W+", "_", folder.resolve().name.lower()).strip("_") or "study"
    for path in folder.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        above = "$schema=../" if path.parent == folder else "$schema=../../"
        text = text.replace(above, above.removesuffix("../"))
        if path.name == "study.yaml":
            text = text.replace(f"study: {source}", f"study: {name}", 1)
        path.write_text(text, encoding="utf-8")
