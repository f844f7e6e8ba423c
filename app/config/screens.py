"""The rig's screens: which window shows on which one, how large, at which scale."""

import re
from dataclasses import dataclass, field

from app.config.fields import nearest, number, one_of, option, text

FURTHER = ("cluster", "head_up", "passenger")
"""The windows beside the centre's, which is always there."""
CENTRE_ALONE = ("none", "centre")
SIZES = {"cluster": (1280, 480), "head_up": (800, 240), "passenger": (1280, 800)}
"""Width and height of each as a window, where the profile names none."""
_FRAME = re.compile(r"(\d+)x(\d+)(?:\+(\d+)\+(\d+))?")


@dataclass(frozen=True)
class Frame:
    """A window's size in pixels, and where on its screen it stands; without a place it is put into the middle."""

    width: int
    height: int
    place: tuple[int, int] | None = None


def frame(value: object) -> Frame | None:
    """ "1280x480" or "1280x480+100+60"; empty: the whole screen."""
    written = text(value).lower().replace("×", "x")
    if not written:
        return None
    found = _FRAME.fullmatch(written)
    if found is None or not (320 <= int(found[1]) <= 7680 and 120 <= int(found[2]) <= 4320):
        raise ValueError('must be a size from 320x120 to 7680x4320, with a place or none, such as "1280x480+100+60"')
    return Frame(int(found[1]), int(found[2]), (int(found[3]), int(found[4])) if found[3] else None)


def shown(value: object) -> tuple[tuple[str, str], ...] | None:
    """Windows by name, each with its screen or none: "cluster, head-up=right"; "auto" is None, "none" is empty."""
    listed = [text(word) for word in value] if isinstance(value, list) else text(value).split(",")
    words = [word.strip() for word in listed if word.strip()]
    if [word.lower() for word in words] in ([], ["auto"]):
        return None
    pairs: dict[str, str] = {}
    for word in words:
        written, _, on = word.partition("=")
        name = written.strip().lower().replace("-", "_").replace("center", "centre")
        if name not in (*FURTHER, *CENTRE_ALONE):
            known = ("cluster", "head-up", "passenger", "none")
            raise ValueError(f"must be a list of {', '.join(known)}{nearest(written.strip().lower(), known)}")
        if name not in CENTRE_ALONE:
            pairs[name] = on.strip()
    return tuple(pairs.items())


_ON = (
    "its screen: by name, model or serial number (doctor lists them), left, right, top, bottom, primary, "
    "a number counted from the left, or a place on the desktop such as +1920+0"
)
_SCALE = number(0.5, 2.5)


@dataclass(frozen=True)
class CentreScreen:
    """Where the centre's window shows."""

    on: str = option("", f"{_ON}; empty: the primary one", text)
    scale: float = option(1.0, "times the size that fits its window", _SCALE)


@dataclass(frozen=True)
class FurtherScreen:
    """Where a further window shows, and how."""

    on: str = option("", f"{_ON}; empty: the first that is free", text)
    window: Frame | None = option(None, 'a window such as "1280x480+100+60" instead of the whole screen', frame)  # noqa: RUF009
    scale: float = option(1.0, "times the size that fits its window", _SCALE)
    mirrored: str = option(
        "no",
        "turned over for a glass that reflects it: no, sideways or upside",
        one_of("no", "sideways", "upside"),
    )

    @property
    def named(self) -> bool:
        """Whether the profile wants it: it names a screen or a window."""
        return bool(self.on) or self.window is not None


@dataclass(frozen=True)
class Screens:
    """The rig's profile."""

    show: tuple[tuple[str, str], ...] | None = option(
        None,
        "windows beside the centre's: cluster, head-up, passenger, each with =SCREEN or without; none; "
        "auto: those whose section names a screen or a window",
        shown,
        flag="--screens",
        shown="LIST",
    )
    centre: CentreScreen = field(default_factory=CentreScreen)
    cluster: FurtherScreen = field(default_factory=FurtherScreen)
    head_up: FurtherScreen = field(default_factory=FurtherScreen)
    passenger: FurtherScreen = field(default_factory=FurtherScreen)
