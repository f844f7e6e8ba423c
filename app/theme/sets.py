"""Files of tokens, merged into one tree per mode: plain DTCG, DTCG resolvers, Tokens Studio's sets and themes."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.theme.fault import MODES, ThemeError, mode_of

Tree = dict[str, Any]


@dataclass
class Sources:
    """A tree of tokens per mode, every file that was read for it, and the names of Tokens Studio's themes in them."""

    trees: dict[str, Tree]
    files: list[Path] = field(default_factory=list)
    themes: list[str] = field(default_factory=list)


def read_json(path: Path) -> Tree:
    """A JSON object; raises ThemeError."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ThemeError(f"The theme {path} cannot be read ({error.strerror}); put the file there.") from error
    except ValueError as error:
        raise ThemeError(f"The theme {path} is not JSON ({error}); mend the file at that place.") from error
    if not isinstance(document, dict):
        raise ThemeError(f"The theme {path} is not a group of tokens; it must be a JSON object.")
    return document


def read_sources(path: Path, chosen: Mapping[str, Sequence[str]] | None = None) -> Sources:
    """The trees of a file or of a folder of Tokens Studio; `chosen` names the file's own themes or sets per mode."""
    chosen = chosen or {}
    if path.is_dir():
        files = sorted(file for file in path.rglob("*.json") if file.name not in ("$themes.json", "$metadata.json"))
        sets = {file.relative_to(path).with_suffix("").as_posix(): read_json(file) for file in files}
        extra = [path / name for name in ("$themes.json", "$metadata.json") if (path / name).is_file()]
        listed: Tree = {file.stem: _any_json(file) for file in extra}
        return Sources(_of_studio(path, sets, listed, chosen), [*files, *extra], _themes(listed))
    document = read_json(path)
    if "resolutionOrder" in document:
        files = [path]
        return Sources({mode: _resolved(path, document, mode, chosen.get(mode, ()), files) for mode in MODES}, files)
    if "$themes" in document or ("$metadata" in document and "tokenSetOrder" in document["$metadata"]):
        sets = {name: entry for name, entry in document.items() if not name.startswith("$")}
        return Sources(_of_studio(path, sets, document, chosen), [path], _themes(document))
    return Sources(dict.fromkeys(MODES, document), [path])


def merged(trees: Iterable[Tree]) -> Tree:
    """One tree; in later ones a token replaces what has its name."""
    whole: Tree = {}
    for tree in trees:
        for name, entry in tree.items():
            old = whole.get(name)
            group = isinstance(old, dict) and isinstance(entry, dict) and not is_token(old) and not is_token(entry)
            whole[name] = merged((old, entry)) if group else entry  # type: ignore[arg-type]
    return whole


def is_token(entry: Tree) -> bool:
    """Whether this is a token and not a group of them; "value" and "type" are Tokens Studio's older form."""
    return "$value" in entry or "$ref" in entry or ("value" in entry and "type" in entry)


def _any_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ThemeError(f"The theme {path} is not JSON ({error}); export it again.") from error


def _of_studio(
    path: Path, sets: Mapping[str, Tree], listed: Tree, chosen: Mapping[str, Sequence[str]]
) -> dict[str, Tree]:
    metadata = listed.get("$metadata")
    order = [name for name in (metadata or {}).get("tokenSetOrder", ()) if name in sets] or list(sets)
    order += [name for name in sets if name not in order]
    themes = [theme for theme in listed.get("$themes") or () if isinstance(theme, dict)]
    trees = {}
    for mode in MODES:
        names = _chosen_sets(path, mode, chosen.get(mode, ()), themes, order)
        trees[mode] = merged(sets[name] for name in order if name in names)
    return trees


def _themes(listed: Tree) -> list[str]:
    return [str(theme.get("name", "")) for theme in listed.get("$themes") or () if isinstance(theme, dict)]


def _chosen_sets(path: Path, mode: str, wanted: Sequence[str], themes: list[Tree], order: list[str]) -> set[str]:
    """The sets that hold in a mode: by named themes or sets, by themes of that mode, or by the names of the sets."""
    by_name = {str(theme.get("name", "")): theme for theme in themes}
    for name in wanted:
        if name not in by_name and name not in order:
            have = ", ".join([*by_name, *order])
            raise ThemeError(f"The theme {path} has no {name} for {mode}; it has {have}: name one of these.")
    picked = [by_name[name] for name in wanted if name in by_name]
    if not wanted:
        groups: dict[str, list[Tree]] = {}
        for theme in themes:
            groups.setdefault(str(theme.get("group", "")), []).append(theme)
        for members in groups.values():
            fitting = [theme for theme in members if mode_of(str(theme.get("name", ""))) == mode]
            neutral = [theme for theme in members if not mode_of(str(theme.get("name", "")))]
            picked += (fitting or neutral)[:1]
    if picked:
        on = {str(n) for theme in picked for n, state in theme["selectedTokenSets"].items() if state != "disabled"}
        return on | set(wanted)
    return set(wanted) or {name for name in order if mode_of(name) in ("", mode)}


def _resolved(path: Path, document: Tree, mode: str, wanted: Sequence[str], files: list[Path]) -> Tree:
    """The tree of a DTCG resolver in the context of this mode."""
    parts: list[Tree] = []
    for step in document["resolutionOrder"]:
        entry = _pointed(path, document, step)
        if "contexts" in entry:
            contexts = entry["contexts"]
            fits = [name for name in contexts if name in wanted] or [name for name in contexts if mode_of(name) == mode]
            name = next(iter(fits), entry.get("default") or next(iter(contexts)))
            sources = contexts[name]
        else:
            sources = entry.get("sources", ())
        parts += [_source(path, document, source, files) for source in sources]
    return merged(parts)


def _source(path: Path, document: Tree, source: Any, files: list[Path]) -> Tree:
    reference = source.get("$ref") if isinstance(source, dict) else None
    if not isinstance(reference, str):
        return dict(source)
    if reference.startswith("#"):
        inner = _pointed(path, document, source)
        return (
            merged(_source(path, document, each, files) for each in inner["sources"]) if "sources" in inner else inner
        )
    file = path.parent / reference
    if file not in files:
        files.append(file)
    return read_json(file)


def _pointed(path: Path, document: Tree, step: Any) -> Tree:
    reference = step.get("$ref", "") if isinstance(step, dict) else ""
    if not reference:
        return dict(step)
    place: Any = document
    for part in str(reference).removeprefix("#/").split("/"):
        place = place.get(part) if isinstance(place, dict) else None
    if not isinstance(place, dict):
        raise ThemeError(f"The theme {path} refers to {reference}, which is not there; correct its resolutionOrder.")
    return place
