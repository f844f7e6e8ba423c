"""Options as annotated dataclass fields: one declaration feeds the file, the environment, the command line and help."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any


class ConfigError(Exception):
    """A bad setting, in one sentence: what, where, how to mend it."""


@dataclass(frozen=True)
class Option:
    """How a field may be written.

    `flag` is its command-line option, "" for none; a switch takes no value and means `switch`, which `help` explains.
    """

    about: str
    read: Callable[[object], Any]
    flag: str = ""
    shown: str = ""
    env: str = ""
    switch: bool | None = None
    help: str = ""


def option(default: Any, about: str, read: Callable[[object], Any], **more: Any) -> Any:
    """A dataclass field with its Option."""
    return field(default=default, metadata={"option": Option(about, read, **more)})


def options_of(section: type) -> Iterator[tuple[str, Option, Any]]:
    """(name, option, default) of every field of a dataclass that has one."""
    for one in fields(section):
        if "option" in one.metadata:
            yield one.name, one.metadata["option"], one.default


def text(value: object) -> str:
    """Any text."""
    if not isinstance(value, str):
        raise ValueError("must be text in quotes")
    return value.strip()


def one_of(*allowed: str) -> Callable[[object], str]:
    """One of some words."""

    def read(value: object) -> str:
        word = text(value).lower()
        if word not in allowed:
            raise ValueError(f"must be one of {', '.join(allowed)}{nearest(word, allowed)}")
        return word

    return read


def number(low: float, high: float, *, whole: bool = False) -> Callable[[object], float]:
    """A number within a range."""

    def read(value: object) -> float:
        try:
            if isinstance(value, bool):
                raise ValueError
            read = float(value) if isinstance(value, str | int | float) else math.nan
        except ValueError:
            read = math.nan
        if not low <= read <= high or (whole and read != int(read)):
            raise ValueError(f"must be a {'whole ' if whole else ''}number from {low:g} to {high:g}")
        return int(read) if whole else read

    return read


def yes_or_no(value: object) -> bool:
    """true or false; 1/0, yes/no, on/off in the environment."""
    words = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().lower() in words:
        return words[value.strip().lower()]
    raise ValueError("must be true or false")


def size(value: object) -> tuple[int, int]:
    """Width and height in pixels, "1920x720"."""
    width, cross, height = text(value).lower().replace("×", "x").partition("x")
    if not (cross and width.isdecimal() and height.isdecimal()):
        raise ValueError('must be a width and a height such as "1920x720"')
    if not (800 <= int(width) <= 7680 and 480 <= int(height) <= 4320):
        raise ValueError("must be from 800x480 to 7680x4320")
    return int(width), int(height)


def folder(value: object) -> Path:
    """A path; ~ is the home folder."""
    written = text(value)
    if not written or "\0" in written:
        raise ValueError("must be a path")
    try:
        return Path(written).expanduser()
    except RuntimeError:
        raise ValueError("has no home folder to start from; write the whole path") from None


def position(value: object) -> str:
    """A source of positions: simulated, gps, nmea:FILE_OR_PORT, gpsd:HOST:PORT (gpsd alone is this machine's)."""
    written = text(value)
    kind, _, where = written.partition(":")
    if kind in ("simulated", "gps") and not where:
        return kind
    if kind == "nmea" and where:
        return written
    host, _, port = where.rpartition(":")
    if kind == "gpsd" and (not where or (port.isdecimal() and 0 < int(port) < 65536)):
        return f"gpsd:{host or '127.0.0.1'}:{port or 2947}"
    raise ValueError("must be simulated, gps, nmea:FILE_OR_PORT or gpsd:HOST:PORT")


def pairs(value: object) -> tuple[tuple[str, str], ...]:
    """A list "name=word, name=word"."""
    parts = [part.partition("=") for part in text(value).split(",") if part.strip()]
    if not all(name.strip() and equals and word.strip() for name, equals, word in parts):
        raise ValueError("must be a list such as light.spots=kitchen, climate.hall=hall")
    return tuple((name.strip(), word.strip()) for name, _, word in parts)


def url(value: object) -> str:
    """A base URL of http or https."""
    from urllib.parse import urlsplit

    written = text(value).rstrip("/")
    try:
        parts = urlsplit(written)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if written and (not sound or any(letter.isspace() for letter in written)):
        raise ValueError('must be a URL such as "http://127.0.0.1:8000/v1"')
    if written and ("@" in parts.netloc or parts.query):
        raise ValueError(
            "must hold no user, password or query; keys go into the environment, a key file or the keyring"
        )
    return written.removesuffix("/chat/completions")


def engine(*names: str) -> Callable[[object], str]:
    """An engine by name, a server by its address, or one of either for each language: "en=vosk, zh=tcp://house:10300"."""

    def read(value: object) -> str:
        wishes = [wish.strip() for wish in text(value).split(",")]
        for wish in wishes:
            code, equals, word = wish.partition("=") if "=" in wish.partition("://")[0] else ("", "", wish)
            if equals and code not in ("en", "zh", "de", "fr"):
                raise ValueError("must name a language before each =: en, zh, de or fr")
            if not _is_server(word) and word not in names:
                known = f"{', '.join(names)}, tcp://HOST:PORT (Wyoming) or http(s)://HOST/v1"
                raise ValueError(f"must be one of {known}{nearest(word, names)}")
        return ", ".join(wishes)

    return read


def _is_server(word: str) -> bool:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(word)
        reachable = bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        return False
    return (parts.scheme in ("tcp", "http", "https") and reachable) or (parts.scheme == "unix" and bool(parts.path))


def words(*known: str) -> Callable[[object], tuple[str, ...]]:
    """A list of known words, as ["one", "two"] or "one, two"."""

    def read(value: object) -> tuple[str, ...]:
        listed = value if isinstance(value, list) else [word for word in text(value).split(",") if word.strip()]
        found = tuple(text(word).lower() for word in listed)
        if not set(found) <= set(known):
            raise ValueError(f"must be a list of {', '.join(known)}")
        return found

    return read


def nearest(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """The end of a sentence: "; did you mean x?" for the known word nearest to this one, else `otherwise`."""
    near = get_close_matches(word, list(known), 1)
    return f"; did you mean {near[0]}?" if near else otherwise
