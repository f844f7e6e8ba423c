"""A key that shows itself to nobody by accident, and where keys are found."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NoReturn

SERVICE = "meridian"


class Secret:
    """A key. repr, str, format, asdict and pickle never show it; `reveal()` does. It may be looked up at first use."""

    __slots__ = ("_find", "_value")

    def __init__(self, value: str | Callable[[], str] = "") -> None:
        """A key, or a function that finds it; the function is called once, when the key is first wanted."""
        self._find = value if callable(value) else None
        self._value = "" if callable(value) else value

    def reveal(self) -> str:
        """The key itself, "" for none. A look-up in a keyring may block: call it from a thread."""
        if self._find is not None:
            self._value, self._find = self._find(), None
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)" if self._find or self._value else "Secret()"

    def __bool__(self) -> bool:
        return bool(self.reveal())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and (self is other or self.reveal() == other.reveal())

    def __hash__(self) -> int:
        return id(type(self))

    def __deepcopy__(self, memo: object) -> "Secret":
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret does not leave this process")


def key_from(environment: Mapping[str, str], names: tuple[str, ...], file: Path | None, keyring_user: str) -> Secret:
    """The key from the first place that has one: environment, file, keyring (service "meridian"; "" asks none).

    Raises OSError or UnicodeDecodeError when the file cannot be read.
    """
    for name in names:
        if value := environment.get(name, "").strip():
            return Secret(value)
    if file is not None:
        return Secret(file.read_text(encoding="utf-8").strip())
    return Secret(lambda: _from_keyring(keyring_user)) if keyring_user else Secret()


def _from_keyring(user: str) -> str:
    try:
        import keyring

        return (keyring.get_password(SERVICE, user) or "").strip()
    except Exception:  # a keyring that is locked or absent is a missing key
        return ""
