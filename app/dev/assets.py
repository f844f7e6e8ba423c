"""What is built rather than stored, and when it is stale: an asset is keyed by the contents of all it is made from."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = "app/dev/requirements.lock"
_IMPORT = re.compile(r"^(?:from (app[\w.]*) import (\([^)]*\)|[\w, ]+)|import (app[\w.]*))", re.MULTILINE)


@dataclass(frozen=True)
class Asset:
    """What app/dev/build_<name>.py makes in `folder`: files like `makes`, out of our code and data like `inputs`.

    `needs` are assets that are read while building; they come first, and a new one makes this one stale.
    """

    name: str
    folder: str
    says: str
    inputs: tuple[str, ...] = ()
    makes: str = "**/*"
    needs: tuple[str, ...] = ()

    @property
    def script(self) -> str:
        return f"app/dev/build_{self.name}.py"


ASSETS = (
    Asset("music", "build/music", "the demo songs and their covers", ("assets/music/**/*",)),
    Asset("region", "build/region", "the demo region", ("assets/region/**/*",)),
    Asset(
        "speech",
        "build/speech",
        "the built-in speech models",
        (
            "assets/speech/**/*",
            "assets/sentences/*.yaml",
            "assets/sentences/en/*",
            "assets/sentences/zh/*",
            "assets/music/*.yaml",
            "assets/life/*",
            "app/dev/speechmodel/*.py",
        ),
        needs=("region",),
    ),
    Asset("shaders", "qml", "the shaders", ("qml/**/*.frag", "qml/**/*.vert", LOCK), makes="**/*.qsb"),
    Asset("spoken", "build/spoken", "the spoken wishes of the demo drive", ("assets/demo/sayings.txt",)),
    Asset("broadcast", "build/broadcast", "the podcasts and the stations' voices", ("assets/media/**/*",)),
    Asset("i18n", "build/i18n", "the translations", ("assets/i18n/*.ts", LOCK)),
)


def present(root: Path = ROOT) -> list[Asset]:
    """The assets whose build script is there."""
    return [asset for asset in ASSETS if (root / asset.script).is_file()]


def key(asset: Asset, root: Path = ROOT) -> str:
    """A hash over the contents of the asset's script, everything of ours that it imports, and its data files."""
    digest = hashlib.sha256()
    files = set(_imported(asset.script, root))
    files.update(path for pattern in asset.inputs for path in root.glob(pattern) if path.is_file())
    files.update(made for made in (stamp(each, root) for each in ASSETS if each.name in asset.needs) if made.is_file())
    for path in sorted(files):
        if "__pycache__" in path.parts:
            continue
        digest.update(path.relative_to(root).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def stamp(asset: Asset, root: Path = ROOT) -> Path:
    """The file that says from which inputs the asset was made; it is there only after a whole build."""
    return root / "build" / f"{asset.name}.stamp"


def is_stale(asset: Asset, root: Path = ROOT) -> bool:
    """Whether the asset was never made whole, lost a file, or was made from other inputs."""
    made = stamp(asset, root)
    if not made.is_file():
        return True
    made_from, *files = made.read_text(encoding="utf-8").splitlines()
    return made_from != key(asset, root) or not all((root / asset.folder / name).exists() for name in files)


def mark_made(asset: Asset, made_from: str, root: Path = ROOT) -> None:
    """Write the stamp of an asset that was just made from inputs with that key."""
    folder = root / asset.folder
    files = sorted(path.relative_to(folder).as_posix() for path in folder.glob(asset.makes) if path.is_file())
    stamp(asset, root).write_text("\n".join([made_from, *files]), encoding="utf-8")


def _imported(script: str, root: Path) -> Iterator[Path]:
    """The script and, through their import lines, all modules of ours that it reaches."""
    waiting, seen = [root / script], set[Path]()
    while waiting:
        path = waiting.pop()
        if path in seen or not path.is_file():
            continue
        seen.add(path)
        yield path
        for module, names, plain in _IMPORT.findall(path.read_text(encoding="utf-8")):
            base = root.joinpath(*(module or plain).split("."))
            waiting += [base.with_suffix(".py"), base / "__init__.py"]
            waiting += [base / f"{name}.py" for name in re.findall(r"\w+", names)]
