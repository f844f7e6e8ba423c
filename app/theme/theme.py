"""A theme as it is worn: its tokens per mode, complete and checked, its brand, and the files it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from app.theme.brand import VENDOR, Brand, read_brand
from app.theme.check import check
from app.theme.fault import MODES, ThemeError
from app.theme.sets import read_sources
from app.theme.tokens import flat_tokens, referred

THEMES = Path(__file__).resolve().parents[2] / "assets" / "themes"
SUFFIX = ".tokens.json"
HOUSE = "meridian"
MERIDIAN = THEMES / f"{HOUSE}{SUFFIX}"
DAY_HOURS = range(7, 19)


@dataclass(frozen=True)
class Theme:
    """`files` are all that were read; `own` are the names its file gives, `named` those that others refer to."""

    path: Path
    modes: Mapping[str, Mapping[str, object]]
    brand: Brand
    files: tuple[Path, ...]
    own: frozenset[str] = frozenset()
    named: frozenset[str] = field(default=frozenset())

    def __getitem__(self, mode: str) -> dict[str, object]:
        """The tokens of night or day."""
        return dict(self.modes[mode])


def theme_file(name: str) -> Path:
    """The file of a shipped theme by its name, or the file that `name` is the path of."""
    shipped = THEMES / f"{name}{SUFFIX}"
    return shipped if shipped.is_file() else Path(name).expanduser()


def shipped() -> tuple[str, ...]:
    """The names of the shipped themes."""
    return tuple(sorted(path.name.removesuffix(SUFFIX) for path in THEMES.glob(f"*{SUFFIX}")))


def read_theme(path: Path) -> Theme:
    """Read a tokens file, a folder of Tokens Studio or a mapping (*.yaml); nothing is checked but what it says.

    Raises ThemeError with one sentence naming the file, the token and the mend.
    """
    if path.suffix in (".yaml", ".yml"):
        return _mapped(path)
    sources = read_sources(path)
    try:
        modes = {mode: flat_tokens(sources.trees[mode], mode) for mode in MODES}
        extensions = sources.trees[MODES[0]].get("$extensions")
        raw = extensions.get(VENDOR, {}) if isinstance(extensions, dict) else {}
        brand = read_brand(raw, path if path.is_dir() else path.parent)
        named = frozenset(name for mode in MODES for name in referred(sources.trees[mode], mode))
    except ThemeError as error:
        raise ThemeError(f"The theme {path}: {error}") from error
    return Theme(path, modes, brand, tuple(sources.files), frozenset(modes[MODES[0]]), named)


def load_theme(path: Path) -> Theme:
    """Read a theme and refuse it where it could not be worn; raises ThemeError with the first reason."""
    theme = read_theme(path)
    faults = [fault for fault in check(theme.modes, house().modes, theme.own, theme.named) if fault.grave]
    if faults:
        more = f" (and {len(faults) - 1} more: run `python main.py theme check {path}`)" if len(faults) > 1 else ""
        raise ThemeError(f"The theme {path}: {faults[0].text}{more}")
    return theme


@cache
def house() -> Theme:
    """The house's own theme, which says what a theme needs."""
    return read_theme(MERIDIAN)


def _mapped(path: Path) -> Theme:
    from app.theme.mapping import complete, read_mapping  # most themes need no YAML

    mapping = read_mapping(path)
    base = read_theme(theme_file(mapping.base)) if mapping.base != HOUSE else house()
    try:
        modes = complete(mapping, base.modes)
        brand = read_brand(mapping.brand, path.parent) if mapping.brand else base.brand
    except ThemeError as error:
        raise ThemeError(f"The theme {path}: {error}") from error
    return Theme(path, modes, brand, (path, *mapping.files))
