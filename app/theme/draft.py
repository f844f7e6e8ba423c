"""A first mapping for a file whose names are somebody else's: each of our roles with the likeliest of their tokens."""

import json
import os
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path

from app.theme.fault import MODES
from app.theme.sets import read_sources
from app.theme.tokens import resolved

# Our roles, their types, and the words that others use for them; a word that stands first counts most.
ROLES: tuple[tuple[str, str, str], ...] = (
    ("background", "color", "background canvas bg base app page backdrop surface"),
    ("surface", "color", "surface-container card panel surface container layer"),
    ("overlay", "color", "overlay popover elevated dialog modal raised card"),
    ("text", "color", "text on-surface on-background foreground fg default content body"),
    ("textSoft", "color", "muted on-surface-variant soft subdued subtle secondary text foreground fg"),
    ("route", "color", "accent brand primary interactive link action"),
    ("energy", "color", "success positive good green ok"),
    ("warmth", "color", "coral orange warm secondary media highlight"),
    ("assistant", "color", "assistant ai voice helper tertiary violet purple"),
    ("fill", "color", "button cta action solid primary"),
    ("onLight", "color", "on-primary on-button on-action on-accent button-text inverse"),
    ("ask", "color", "warning caution attention amber yellow"),
    ("warn", "color", "danger error negative critical destructive red"),
    ("font", "fontFamily", "body base text sans default family primary"),
    ("headingFont", "fontFamily", "heading display title headline"),
    ("radius", "dimension", "radius card panel lg large corner rounded border-radius"),
)

LISTED = 40  # names at most, for whoever fills in what was not guessed


def draft(export: Path, folder: Path, base: str) -> str:
    """The text of a mapping that stands in `folder`; raises ThemeError when the export cannot be read."""
    sources = read_sources(export)
    _, kinds = resolved(sources.trees[MODES[0]], MODES[0])
    lines = [
        f"tokens: {os.path.relpath(export.resolve(), folder.resolve())}",
        f"base: {base}   # what is not named below follows from this theme",
        "names:           # the cockpit's name: theirs, or a value; guessed, so look at each line",
    ]
    if len(sources.themes) > 1 and sources.trees[MODES[0]] == sources.trees[MODES[1]]:
        night, day = (json.dumps(name, ensure_ascii=False) for name in sources.themes[:2])
        lines.insert(1, f"modes: {{night: {night}, day: {day}}}   # its themes; their names do not say which is which")
    taken: set[str] = set()
    for role, kind, words in ROLES:
        found = _likeliest(words.split(), kind, kinds, taken)
        taken.add(found)
        lines.append(f"  {role}: {found}" if found else f"  # {role}: no {kind} of the file sounds like it")
    if spare := [name for name, kind in kinds.items() if kind == "color" and name not in taken]:
        more = " …" if len(spare) > LISTED else ""
        lines += textwrap.wrap(
            f"Colours of the file that no line has: {', '.join(spare[:LISTED])}{more}",
            width=110,
            initial_indent="# ",
            subsequent_indent="# ",
            break_on_hyphens=False,
            break_long_words=False,
        )
    return "\n".join(lines) + "\n"


def _likeliest(words: list[str], kind: str, kinds: Mapping[str, str], taken: set[str]) -> str:
    """The token of this type whose name shares most with these words; "" where none shares any."""
    scores = {name: _score(name, words) for name, its in kinds.items() if its == kind and name not in taken}
    if len(scores) == 1 and kind == "fontFamily":
        return next(iter(scores))
    best = max(scores, key=lambda name: (scores[name], -len(name)), default="")
    return best if best and scores[best] > 0 else ""


def _score(name: str, words: list[str]) -> float:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()
    parts, last = re.split(r"[.\-_/ ]+", spaced), re.split(r"[./]", spaced)[-1]
    if last.startswith("on-") and last not in words:
        return 0.0  # it stands on what its name goes on with
    found = 0.0
    for rank, word in enumerate(words):
        if word in parts or ("-" in word and word in spaced):
            found += len(words) - rank + (len(words) if word in (parts[-1], last) else 0)
    return found - 0.2 * len(parts) if found else 0.0
