"""What can be wrong with a theme, and the two modes that every theme has."""

MODES = ("night", "day")
MODE_WORDS = {"night": ("night", "dark"), "day": ("day", "light")}  # as others call them


class ThemeError(Exception):
    """A theme that cannot be used; the text is one sentence with the path and the mend."""


def mode_of(name: str) -> str:
    """Which mode a name such as "Theme/Dark" means: night, day or ""."""
    lower = name.lower()
    return next((mode for mode, words in MODE_WORDS.items() if any(word in lower for word in words)), "")
