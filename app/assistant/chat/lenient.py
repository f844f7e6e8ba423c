"""The SDK's client, less strict about events without data, which servers send to keep a connection open."""

from openai import AsyncOpenAI
from openai._streaming import ServerSentEvent, SSEDecoder


class _Decoder(SSEDecoder):
    """Passes over an event that carries no data, as the EventSource standard says."""

    def decode(self, line: str) -> ServerSentEvent | None:
        event = super().decode(line)
        return event if event is not None and event.data else None


class LenientOpenAI(AsyncOpenAI):
    """An AsyncOpenAI whose streams may contain `event: ping`, `retry: 3000` or empty data."""

    def _make_sse_decoder(self) -> SSEDecoder:
        return _Decoder()
