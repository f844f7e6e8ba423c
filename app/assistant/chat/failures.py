"""What went wrong at an endpoint, from the SDK's and the network's exceptions to one ChatFailed."""

import socket
import ssl
from collections.abc import Iterator

from app.assistant.chat.chat import ChatFailed

SHORT = 160


def failure(error: BaseException, *, name: str, url: str, begun: bool, secret: str) -> ChatFailed:
    """The ChatFailed for an exception. `begun`: part of an answer had come. `secret` never appears in the sentence."""
    import openai

    def failed(kind: str, why: str, retry_after: float = 0.0) -> ChatFailed:
        clean = one_line(why.replace(secret, "…") if secret else why)
        return ChatFailed(kind, retry_after=retry_after, name=name, url=url, why=clean)  # type: ignore[arg-type]

    if isinstance(error, openai.APIStatusError):
        why = _status(error)
        if error.status_code in (401, 403):
            return failed("key", why)
        if error.status_code in (408, 429) or error.status_code >= 500:
            return failed("busy", why, _retry_after(error))
        return failed("status", why)
    if begun:
        return failed("cut", _network(error) or "unreadable data")
    if isinstance(error, openai.APIConnectionError | OSError):
        return failed("unreachable", _network(error) or "no connection")
    if isinstance(error, openai.APIError):
        return failed("status", error.message)
    return failed("broken", "unreadable data")


def one_line(text: str) -> str:
    """A server's text, cut and flattened so that it fits into a sentence."""
    flat = " ".join(text.split())
    return flat if len(flat) <= SHORT else flat[: SHORT - 1] + "…"


def _status(error: object) -> str:
    body, code = getattr(error, "body", None), getattr(error, "status_code", 0)
    message = body.get("message") if isinstance(body, dict) else None
    return f"HTTP {code}: {message}" if isinstance(message, str) and message else f"HTTP {code}"


def _retry_after(error: object) -> float:
    headers = getattr(getattr(error, "response", None), "headers", {})
    try:
        return max(0.0, float(headers.get("retry-after", "0")))
    except ValueError:
        return 0.0


def _network(error: BaseException) -> str:
    for cause in _causes(error):
        match cause:
            case socket.gaierror():
                return "the host name is not known"
            case ConnectionRefusedError():
                return "nothing listens there"
            case ConnectionResetError() | BrokenPipeError():
                return "the connection was reset"
            case ssl.SSLError():
                return "no secure connection"
            case TimeoutError():
                return "no answer in time"
    kinds = {type(cause).__name__ for cause in _causes(error)}
    if kinds & {"RemoteProtocolError", "ReadError", "IncompleteRead"}:
        return "the connection broke off"
    text = str(error).lower()
    return "nothing listens there" if "connect" in text and kinds & {"ConnectError"} else ""


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        cause = waiting.pop(0)
        if id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [other for other in (cause.__cause__, cause.__context__) if other is not None]
        if isinstance(cause, BaseExceptionGroup):
            waiting += cause.exceptions
