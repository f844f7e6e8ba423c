"""What is in the gallery, as the files of assets/gallery/exhibits tell it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXHIBITS = ROOT / "assets" / "gallery" / "exhibits"
QML = ROOT / "qml"
KEYS = ("in", "with", "states", "knobs", "extent", "scene", "glass")
OF_A_STATE = ("extent", "scene")


class GalleryError(Exception):
    """Something in the gallery is not right; the text is one sentence with the mend."""


@dataclass(frozen=True)
class State:
    """`size` (extent in the files) in pixels of the 720 px reference, 0 where the component knows itself; `scene` names
    the state of its models."""

    name: str
    properties: Mapping[str, object]
    size: tuple[float, float]
    scene: str


@dataclass(frozen=True)
class Exhibit:
    """`knobs` give for a property "text", "switch", two numbers it lies between, or the words it may be.

    `glass`: it lies on black glass, and wears night colours only.
    """

    name: str
    group: str
    file: Path
    states: tuple[State, ...]
    knobs: Mapping[str, str | list[object]] = field(default_factory=dict)
    glass: bool = False


@dataclass(frozen=True)
class Group:
    """One file of exhibits; `left_out` says of components that are not shown why.

    `few`: it consists of what other groups show in all looks, and is compared in a few only.
    """

    name: str
    title: str
    exhibits: tuple[Exhibit, ...]
    left_out: Mapping[str, str] = field(default_factory=dict)
    few: bool = False


def read_groups(folder: Path = EXHIBITS) -> tuple[Group, ...]:
    """Every group, in the order of the files' names; raises GalleryError."""
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise GalleryError(f"There are no exhibits in {folder}: take its *.yaml files from git again.")
    return tuple(_group(path) for path in files)


def chosen(groups: Iterable[Group], names: Sequence[str]) -> tuple[Group, ...]:
    """The groups and exhibits of these names, or all; raises GalleryError for a name that is none."""
    groups = tuple(groups)
    known = {group.name for group in groups} | {exhibit.name for group in groups for exhibit in group.exhibits}
    if wrong := [name for name in names if name not in known]:
        raise GalleryError(f"There is no exhibit {wrong[0]}; run `python main.py gallery --list` to see their names.")
    if not names:
        return groups
    kept = [
        replace(group, exhibits=tuple(each for each in group.exhibits if {group.name, each.name} & set(names)))
        for group in groups
    ]
    return tuple(group for group in kept if group.exhibits)


def _group(path: Path) -> Group:
    import yaml  # only the gallery needs it at its start

    try:
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise GalleryError(f"{path} cannot be read ({error}); mend or remove it.") from None
    except yaml.YAMLError as error:
        where = getattr(error, "problem_mark", None)
        line = f", line {where.line + 1}" if where is not None else ""
        raise GalleryError(f"{path}{line} is no YAML ({getattr(error, 'problem', error)}); mend that line.") from None
    if not isinstance(told, dict) or not isinstance(told.get("exhibits"), dict):
        raise GalleryError(f"{path} needs `title:` and `exhibits:` with a block for each component.")
    name = path.stem.partition("-")[2] or path.stem
    exhibits = tuple(_exhibit(path, name, str(key), value) for key, value in told["exhibits"].items())
    if (compared := told.get("compared", "all")) not in ("all", "few"):
        raise GalleryError(f"{path.name}: compared is all or few looks, and not {compared}.")
    return Group(name, str(told.get("title", name)), exhibits, told.get("left_out") or {}, compared == "few")


def _exhibit(path: Path, group: str, name: str, told: object) -> Exhibit:
    where = f"{path.name}, {name}"
    if not isinstance(told, dict) or not told.get("in") or not isinstance(told.get("states"), dict):
        raise GalleryError(f"{where}: it needs `in:` with a folder of qml/ and `states:` with at least one.")
    if wrong := [key for key in told if key not in KEYS]:
        raise GalleryError(f"{where}: {wrong[0]} is not known here; use {', '.join(KEYS)}.")
    file = QML / str(told["in"]) / f"{name}.qml"
    if not file.is_file():
        raise GalleryError(f"{where}: there is no {file.relative_to(ROOT)}; mend the name or `in:`.")
    states = []
    for state, more in told["states"].items():
        if more is not None and not isinstance(more, dict):
            raise GalleryError(f"{where}, {state}: properties stand in braces, such as {{enabled: false}}.")
        merged = (told.get("with") or {}) | (more or {})
        size = (more or {}).get("extent", told.get("extent", [0, 0]))
        if not (isinstance(size, list) and len(size) == 2 and all(isinstance(one, int | float) for one in size)):
            raise GalleryError(f"{where}, {state}: extent is two numbers, such as [320, 0]; 0 is the component's own.")
        properties = {key: value for key, value in merged.items() if key not in OF_A_STATE}
        scene = str((more or {}).get("scene", told.get("scene", "")))
        states.append(State(str(state), properties, (float(size[0]), float(size[1])), scene))
    knobs = told.get("knobs") or {}
    if wrong := [key for key, value in knobs.items() if not (value in ("text", "switch") or _choice(value))]:
        raise GalleryError(f"{where}: the knob {wrong[0]} is text, switch, [from, to] or a list of words.")
    return Exhibit(name, group, file, tuple(states), knobs, told.get("glass") is True)


def _choice(value: object) -> bool:
    return isinstance(value, list) and len(value) > 1
