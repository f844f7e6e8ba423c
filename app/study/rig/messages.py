"""What rig and desk tell each other: JSON objects with a `kind`. The same over the local socket and over Zenoh.

Where one desk follows several rigs, every message also has `rig`: the name of the one that sent it, or that it is for.
Numbers of records are those of the session's journal, so that a desk that was away asks for what it missed, and takes
nothing twice.
"""

import json
from collections.abc import Mapping
from typing import Any

Message = dict[str, Any]
Fields = Mapping[str, type | tuple[type, ...]]
LARGEST = 8_000_000  # bytes of one message
NUMBER = (int, float)

FROM_RIG: Mapping[str, Fields] = {
    # `run`: another one after each start of the cockpit; `before`: the last record's number at that start.
    # `session`: the folder's name such as "P07-1", or none; `tools`: what the wizard may call; `lines`: canned ones.
    "hello": {"rig": str, "version": str, "study": str, "participants": int, "session": (str, type(None))},
    # `tasks`: [{task, outcome | null}]; `step`: its name, begun at `since` session seconds; `t`: those of now.
    "state": {"participant": int, "step": str, "tasks": list, "faults": dict, "over": bool, "trouble": str},
    # `record`: as in the journal with `kind` and `t`; `number`: its number there.
    "record": {"record": dict, "number": int},
    # `jpeg`: base64; `at`: session seconds.
    "view": {"jpeg": str, "at": NUMBER},
    # `values`: {name: [[session seconds, value], …]}, oldest first.
    "plots": {"values": dict},
    # What the model would say and do; it goes out by itself after `until_s` seconds.
    "draft": {"turn": str, "words": str, "tools": list, "until_s": NUMBER},
    # One sentence on why something that was asked for was not done.
    "refused": {"why": str},
}
FROM_DESK: Mapping[str, Fields] = {
    # Answered by hello, state and the records after number `since` of `session`, which the cockpit's `run` had told;
    # views and plots come while `on`.
    "watch": {"on": bool},
    "begin": {"participant": int, "again": bool},
    "task": {"how": str},  # started, passed, failed, skipped; `note`
    "mark": {"words": str},
    "note": {"words": str},
    "fault": {"faults": dict},  # all fields of `Faults` that are not as usual
    "driving": {"still": bool},
    "wizard": {},  # mode, act, turn, text, tool, arguments
    "occlusion": {"on": bool},
    "follow": {"signals": list},  # whose values the plots are to hold besides the usual ones
    "stop": {},
}


class Unreadable(ValueError):
    """Not a message of a known kind; the text is one sentence."""


def encoded(message: Mapping[str, Any]) -> bytes:
    """A message as bytes."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"), default=str).encode()


def decoded(data: bytes, known: Mapping[str, Fields]) -> Message:
    """The message in `data`, of the kinds `known`; raises Unreadable."""
    if len(data) > LARGEST:
        raise Unreadable(f"A message of {len(data):,} bytes is larger than any that is sent.")
    try:
        message = json.loads(data)
    except (ValueError, RecursionError):
        raise Unreadable("A message is not JSON: the other side runs another program.") from None
    if not isinstance(message, dict) or message.get("kind") not in known:
        raise Unreadable("A message is of no known kind: the other side runs another version.")
    for name, kind in known[message["kind"]].items():
        if not isinstance(message.get(name), kind):
            raise Unreadable(f"A message {message['kind']} lacks {name}: the other side runs another version.")
    return message
