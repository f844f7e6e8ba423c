"""Finds, reads and writes arrangements; every error is one sentence with file, line and mend."""

import json
import os
from pathlib import Path

import yaml

from app.arranging.check import faults
from app.arranging.form import SHAPES, Arrangement, Place
from app.study.files.yaml_file import FileFaults, YamlFile

ARRANGEMENTS = Path(__file__).resolve().parents[2] / "assets" / "arrangements"
SCHEMA = ARRANGEMENTS / "arrangement.schema.json"
HOUSE = "meridian"
ABOUT = """\
# Where the panels of home stand, for each shape of screen. Written by the edit mode of home; yours to change:
# what is saved shows at once. Columns count from the driver's side.
"""


class ArrangementError(Exception):
    """An arrangement that cannot be used; the text is one sentence with file, line and mend."""


def shipped() -> tuple[str, ...]:
    """The names of the shipped arrangements, the house's own first."""
    return tuple(sorted((path.stem for path in ARRANGEMENTS.glob("*.yaml")), key=lambda name: (name != HOUSE, name)))


def original(name: str) -> Path:
    """The file of a shipped arrangement, or the file that `name` is the path of."""
    path = ARRANGEMENTS / f"{name}.yaml"
    return path if path.is_file() else Path(name).expanduser()


def own(name: str, data: Path) -> Path:
    """Where the user's own version is kept: of a shipped one in the data folder, of a file in that file."""
    path = original(name)
    return data / "arrangements" / path.name if path.parent == ARRANGEMENTS else path


def read(path: Path) -> Arrangement:
    """A whole and sound arrangement; raises ArrangementError."""
    try:
        file = YamlFile(path)
        arrangement = file.checked(Arrangement)
        found = list(faults(file, arrangement))
    except FileFaults as error:
        found = error.sentences
    if found:
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        raise ArrangementError(found[0] + more)
    return arrangement


def text(arrangement: Arrangement) -> str:
    """The arrangement as YAML, one panel a line."""
    lines = [ABOUT]
    for name in SHAPES:
        shape = arrangement.shape(name)
        lines += [f"{name}:"]
        for key in ("columns", "rows", "cell"):
            if given := getattr(shape, key).model_dump(exclude_defaults=True):
                lines += [f"  {key}: {_flow(given)}"]
        for key, listed in (("panels", shape.panels), ("right_hand", shape.right_hand)):
            if listed is not None:
                lines += [f"  {key}:{'' if listed else ' []'}", *(f"    - {_line(place)}" for place in listed)]
    return "\n".join(lines) + "\n"


def _line(place: Place) -> str:
    return _flow(place.model_dump(exclude_none=True))


def _flow(data: dict[str, object]) -> str:
    return yaml.safe_dump(data, default_flow_style=True, sort_keys=False, width=1000).strip()


def write(arrangement: Arrangement, path: Path) -> Path | None:
    """Save it in one step; what a person wrote there by hand is kept beside it, and that copy's path returned.

    Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = _keep(path)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with new.open("w", encoding="utf-8") as file:
            file.write(text(arrangement))
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    return kept


def _keep(path: Path) -> Path | None:
    """A copy of a file that is not just as this program would write it."""
    if not path.is_file():
        return None
    before = path.read_bytes()
    try:
        if text(read(path)).encode() == before:
            return None
    except ArrangementError:
        pass
    number, copy = 1, path.with_name(f"{path.name}.bak")
    while copy.exists() and copy.read_bytes() != before:
        number += 1
        copy = path.with_name(f"{path.name}.bak{number}")
    copy.write_bytes(before)
    return copy


def schema() -> str:
    """The JSON schema by which editors complete and check the files, draft 2020-12."""
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Arrangement.model_json_schema()}
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SCHEMA.write_text(schema(), encoding="utf-8")
    print(SCHEMA)
