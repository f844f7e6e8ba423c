"""A mapping: a few lines that let a tokens file drop in whose author did not know the cockpit's names.

tokens: harbour.json             # one file or folder; or {night: dark.json, day: light.json}
modes: {night: Dark, day: Light} # which of its themes or sets; guessed from their names where this is missing
base: meridian                   # what is not named follows from this theme
names:
  background: bg.canvas          # the cockpit's name: theirs, or a value such as "#0b1020" or 20
  font: font.family.base
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml

from app.theme.derive import derived
from app.theme.fault import MODES, ThemeError
from app.theme.sets import Tree, read_sources
from app.theme.tokens import resolved
from app.theme.values import flattened, typed

KEYS = ("tokens", "modes", "base", "names", "brand")
SHORT = {"font": "fontFamily.text", "headingFont": "fontFamily.heading", "accent": "color.route"}
_KINDS = {"color": "color", "map": "color", "dimension": "dimension", "typography": "typography", "orb": "number"}


@dataclass(frozen=True)
class NameMap:
    """A mapping file as it was read; `names` are ours by theirs."""

    path: Path
    trees: Mapping[str, Tree]
    files: tuple[Path, ...]
    base: str
    names: Mapping[str, object]
    brand: Mapping[str, Any]


def read_mapping(path: Path) -> NameMap:
    """Read the mapping and the tokens it names; raises ThemeError."""
    try:
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ThemeError(f"The theme {path} cannot be read ({error.strerror}); put the file there.") from error
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise ThemeError(f"The theme {path}, line {line} is not YAML; mend the quotes or indents there.") from error
    if not isinstance(document, dict) or not isinstance(document.get("names"), dict) or "tokens" not in document:
        raise ThemeError(f"The theme {path} lacks tokens or names; write `tokens: FILE` and `names:` with lines below.")
    for key in document:
        if key not in KEYS:
            raise ThemeError(f"The theme {path} has {key}, which is not known{_meant(str(key), KEYS)}.")
    chosen = {str(mode): _several(names) for mode, names in (document.get("modes") or {}).items()}
    trees, files = _read(path, document["tokens"], chosen)
    names = {str(ours): theirs for ours, theirs in document["names"].items()}
    return NameMap(path, trees, files, str(document.get("base", "meridian")), names, document.get("brand") or {})


def complete(mapping: NameMap, base: Mapping[str, Mapping[str, object]]) -> dict[str, dict[str, object]]:
    """The whole theme per mode: what the mapping names, and everything else as it follows from the base."""
    whole = {}
    for mode in MODES:
        values, kinds = resolved(mapping.trees[mode], mode)
        given: dict[str, object] = {}
        for short, theirs in mapping.names.items():
            ours = _ours(short, base[mode])
            given.update(_taken(ours, theirs, values, kinds))
        whole[mode] = derived(base[mode], given)
    return whole


def _read(path: Path, tokens: Any, chosen: Mapping[str, Sequence[str]]) -> tuple[dict[str, Tree], tuple[Path, ...]]:
    """The trees of the tokens that stand beside the mapping: one file for both modes, or one each."""
    each = tokens if isinstance(tokens, dict) else dict.fromkeys(MODES, tokens)
    if missing := [mode for mode in MODES if mode not in each]:
        raise ThemeError(f"The theme {path} names no tokens for {missing[0]}; write {{night: FILE, day: FILE}}.")
    read = {mode: read_sources(path.parent / str(each[mode]), chosen) for mode in MODES}
    files = dict.fromkeys(file for sources in read.values() for file in sources.files)
    return {mode: read[mode].trees[mode] for mode in MODES}, tuple(files)


def _several(names: Any) -> Sequence[str]:
    return [str(name) for name in names] if isinstance(names, list) else [str(names)]


def _ours(short: str, known: Mapping[str, object]) -> str:
    """The cockpit's whole name for a short one."""
    candidates = [SHORT.get(short, short), f"color.{short}", f"dimension.{short}", f"typography.{short}"]
    for name in candidates:
        if name in known or f"{name}.fontSize" in known:
            return name
    everything = [*SHORT, *known, *(name.partition(".")[2] for name in known if name.startswith(("color.", "dim")))]
    raise ThemeError(f"names.{short} is no token of the cockpit{_meant(short, everything)}.")


def _taken(ours: str, theirs: object, values: Mapping[str, object], kinds: Mapping[str, str]) -> dict[str, object]:
    kind = "fontFamily" if ours.startswith("fontFamily") else _KINDS.get(ours.partition(".")[0], ours.partition(".")[0])
    if isinstance(theirs, str) and (name := theirs.strip("{}")) in values:
        kind, value = kinds[name] or kind, values[name]
    elif isinstance(theirs, str) and kind != "fontFamily":
        try:
            value = typed(theirs, kind, f"names.{ours}")
        except ThemeError:
            raise ThemeError(
                f'names.{ours} is "{theirs}", which is neither a token of the file nor a value'
                f"{_meant(theirs, list(values))}."
            ) from None
    else:
        value = typed(theirs, kind, f"names.{ours}")
    return flattened({ours: value}, {ours: kind})


def _meant(name: str, known: Sequence[str]) -> str:
    close = get_close_matches(name, known, 1, 0.5)
    return f"; did you mean {close[0]}?" if close else "; correct the name"
