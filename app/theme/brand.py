"""What makes a brand beside its tokens: the assistant's name and manner, its tones, and the type it brings along."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.theme.fault import ThemeError

VENDOR = "meridian.cockpit"  # its place in the `$extensions` of a tokens file
TONES = ("listening", "done", "caution", "failed")
Note = tuple[float, float, float]  # hertz, start and length in seconds


@dataclass(frozen=True)
class Brand:
    """Names and greetings by language; `manner` is one line to the model. No tones: those of the house. `arrangement`
    is that of home which suits it: a shipped one's name, or a file; "" leaves it to others.

    `partials` are ratio and gain of each overtone, `decay` how fast a note dies away (3.5: a bell, 12: a knock).
    """

    names: Mapping[str, str] = field(default_factory=dict)
    greetings: Mapping[str, str] = field(default_factory=dict)
    manner: str = ""
    pitch: float = 0.0  # semitones
    rate: float = 1.0
    tones: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    partials: tuple[tuple[float, float], ...] = ()
    decay: float = 3.5
    fonts: tuple[Path, ...] = ()
    arrangement: str = ""


def read_brand(raw: Mapping[str, Any], beside: Path) -> Brand:
    """The brand from its place in a file; fonts are files beside it. Raises ThemeError."""
    try:
        assistant, earcons = dict(raw.get("assistant", {})), dict(raw.get("earcons", {}))
        tones = {name: tuple(_note(note) for note in notes) for name, notes in dict(earcons.get("tones", {})).items()}
        brand = Brand(
            names={str(k): str(v) for k, v in dict(assistant.get("name", {})).items()},
            greetings={str(k): str(v) for k, v in dict(assistant.get("greeting", {})).items()},
            manner=str(assistant.get("manner", "")),
            pitch=_within(assistant.get("pitch", 0), -12, 12),
            rate=_within(assistant.get("rate", 1), 0.5, 2),
            tones=tones,
            partials=tuple((float(ratio), float(gain)) for ratio, gain in earcons.get("partials", ())),
            decay=_within(earcons.get("decay", 3.5), 0.5, 40),
            fonts=tuple((beside / str(name)).resolve() for name in raw.get("fonts", ())),
            arrangement=_arrangement(raw.get("arrangement", ""), beside),
        )
    except (TypeError, ValueError) as error:
        mend = "see assets/themes/corvane.tokens.json for its form"
        raise ThemeError(f"$extensions.{VENDOR} cannot be read ({error}); {mend}.") from None
    if unknown := [name for name in tones if name not in TONES]:
        raise ThemeError(f"{unknown[0]} is no tone; there are {', '.join(TONES)}.")
    for font in brand.fonts:
        if not font.is_file():
            raise ThemeError(f"the font {font} is not there; put the file there or take it out of fonts.")
    return brand


def _arrangement(raw: Any, beside: Path) -> str:
    """The name of a shipped arrangement, or the path of a file beside the theme."""
    if not isinstance(raw, str):
        raise ValueError(f"arrangement is a name or a file, not {raw}")
    return str((beside / raw).resolve()) if raw.endswith((".yaml", ".yml")) else raw


def _note(raw: Any) -> Note:
    hertz, start, length = raw
    return _within(hertz, 40, 8000), _within(start, 0, 2), _within(length, 0.01, 2)


def _within(raw: Any, low: float, high: float) -> float:
    if not low <= (value := float(raw)) <= high:
        raise ValueError(f"{raw} is not between {low:g} and {high:g}")
    return value
