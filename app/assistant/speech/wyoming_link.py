"""A conversation with a Wyoming server, the protocol of Rhasspy and Home Assistant's voice parts; for threads."""

import io
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit

from wyoming.event import Event, read_event, write_event

_CONNECTING = 2.0  # seconds


class WyomingFailed(Exception):
    """The server cannot be reached, says an error or nonsense; the text says which, as the end of a sentence."""


class Link:
    """Events to and from a server."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def send(self, kind: str, payload: bytes | None = None, /, **data: Any) -> None:
        """Tell one event; it is on its way when `receive` is called."""
        write_event(Event(kind, data, payload), self._stream)

    def receive(self) -> Event:
        """The next event. Raises WyomingFailed at the end, or when it is an error."""
        self._stream.flush()
        event = read_event(self._stream)
        if event is None:
            raise WyomingFailed("it hung up")
        if event.type == "error":
            raise WyomingFailed(f"it says: {event.data.get('text', 'error')}")
        return event


@contextmanager
def connected(address: str, port: int, waiting: float) -> Iterator[Link]:
    """A link to tcp://host[:port] or unix:///path; `port` is the usual one, `waiting` the seconds without a byte.

    Raises WyomingFailed, also in the block.
    """
    try:
        with _opened(address, port) as one, cast(BinaryIO, one.makefile("rwb")) as stream:
            one.settimeout(waiting)
            yield Link(stream)
    except TimeoutError as error:
        raise WyomingFailed("it does not answer in time") from error
    except (OSError, io.UnsupportedOperation) as error:
        raise WyomingFailed(error.strerror or str(error)) from error
    except (KeyError, TypeError, ValueError) as error:
        raise WyomingFailed("it does not speak Wyoming") from error


def _opened(address: str, port: int) -> socket.socket:
    parts = urlsplit(address)
    if parts.scheme != "unix":
        return socket.create_connection((parts.hostname or "", parts.port or port), _CONNECTING)
    if not hasattr(socket, "AF_UNIX"):
        raise OSError("this system has no unix:// addresses")
    one = socket.socket(socket.AF_UNIX)
    try:
        one.settimeout(_CONNECTING)
        one.connect(parts.path)
    except OSError:
        one.close()
        raise
    return one


def offered(link: Link, kind: str) -> list[dict[str, Any]]:
    """What a server has of `asr` (models) or `tts` (voices), each with its `program`."""
    link.send("describe")
    while (event := link.receive()).type != "info":
        pass
    inner = "models" if kind == "asr" else "voices"
    return [{**one, "program": program["name"]} for program in event.data.get(kind, []) for one in program[inner]]
