"""How the gallery is dressed for a picture: theme, mode, language, size; and which looks are compared."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from app.config.config import LANGUAGES
from app.gallery.exhibits import GalleryError, Group
from app.theme.fault import ThemeError
from app.theme.theme import load_theme, shipped, theme_file

MODES = ("night", "day")
TEXTS = ("normal", "large", "larger")
REFERENCE, BENCH_RIG = (1920, 720), (800, 480)
SIZES = ((1920, 720), (1920, 1080), (2560, 1080), (3840, 1100), (1280, 800), (1080, 1920), (800, 480))


@dataclass(frozen=True)
class Look:
    """`theme` is a shipped name or a file; `size` that of the screen, which decides how large all is drawn; `text` how
    large words are."""

    theme: str = "meridian"
    mode: str = "night"
    language: str = "en"
    size: tuple[int, int] = REFERENCE
    text: str = "normal"
    mirrored: bool = False

    @property
    def name(self) -> str:
        """A word for files."""
        theme = re.sub(r"[^\w-]+", "_", Path(self.theme).name.partition(".")[0])
        side = (f"-{self.text}" if self.text != TEXTS[0] else "") + ("-mirrored" if self.mirrored else "")
        return f"{theme}-{self.mode}-{self.language}-{self.size[0]}x{self.size[1]}{side}"

    @property
    def tokens(self) -> dict[str, object]:
        """The theme's tokens; raises GalleryError."""
        try:
            return load_theme(theme_file(self.theme))[self.mode]
        except ThemeError as error:
            raise GalleryError(f"{error} The shipped themes are {', '.join(shipped())}.") from None


FEW = (Look(), Look("corvane", "day", size=BENCH_RIG), Look(language="fr", size=BENCH_RIG))


def accepted_looks(group: Group | None = None) -> tuple[Look, ...]:
    """Those whose pictures stand in the repository: the house for the reference screen, others for a small one.

    `group`: those in which this one is compared.
    """
    if group is not None and group.few:
        return FEW
    themes = [Look(theme, mode) for theme in ("meridian", *(t for t in shipped() if t != "meridian")) for mode in MODES]
    small = [Look(look.theme, look.mode, size=BENCH_RIG) for look in themes[2:]]
    languages = [Look(language=language, size=BENCH_RIG) for language in LANGUAGES[1:]]
    return (*themes[:2], *small, *languages, Look(size=BENCH_RIG, text=TEXTS[-1]))


def every_look(
    themes: Iterable[str], modes: Iterable[str], languages: Iterable[str], sizes: Iterable[str], texts: Iterable[str]
) -> list[Look]:
    """Each theme in each mode, language, size and size of text; raises GalleryError for what is none."""
    looks = [Look(*each) for each in product(themes, modes, languages, [_size(size) for size in sizes], texts)]
    for look in looks:
        for word, known in ((look.mode, MODES), (look.language, LANGUAGES), (look.text, TEXTS)):
            if word not in known:
                raise GalleryError(f"{word} is none of {', '.join(known)}; name one of these.")
        _ = look.tokens
    return looks


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if found is None:
        raise GalleryError(f"{text} is no size; write it as 1280x800.")
    return int(found[1]), int(found[2])
