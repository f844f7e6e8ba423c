"""Faults on request, to test clients against the real server: stall, reset, nonsense, http500, slow=MS."""

from dataclasses import dataclass

KINDS = ("stall", "reset", "nonsense", "http500", "slow")


@dataclass(frozen=True)
class Fault:
    """What goes wrong with each answer: after `after` chunks, for streams; `milliseconds` between chunks for slow."""

    kind: str = ""
    milliseconds: int = 0
    after: int = 2

    @classmethod
    def parse(cls, text: str) -> "Fault":
        """From "stall", "reset", "nonsense", "http500" or "slow=250", each may end in "@N": after N chunks."""
        head, _, after = text.partition("@")
        kind, _, amount = head.partition("=")
        if kind not in ("", *KINDS) or (kind == "slow") != amount.isdigit() or not (after or "2").isdigit():
            raise ValueError(f"“{text}” is no fault; use one of stall, reset, nonsense, http500, slow=MS.")
        return cls(kind, int(amount or 0), int(after or 2))


NONSENSE = (
    b"data: {not json at all\n\n",
    b'data: {"choices": "none", "object": 7}\n\n',
    b"\xff\xfe garbage without framing\r\n",
    b"event: \n\ndata:\n\n",
)
