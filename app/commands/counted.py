"""How many there are of something, in words."""


def many(count: int, what: str) -> str:
    """ "1 file", "3 files"."""
    return f"{count} {what}{'' if count == 1 else 's'}"
