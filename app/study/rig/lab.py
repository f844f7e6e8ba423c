"""A lab: rigs and desks with the same name and the same secret that find each other over Eclipse Zenoh.

Rigs listen, on TLS alone; desks listen on nothing and go to the rigs that answer their call on the local network
(multicast, which tells an address and no more), or to the addresses that they were given. Keys:
meridian/<lab>/<rig>/<run>/…, where <run> is new with every start of a rig: nothing reaches another than was meant.
"""

import contextlib
import json
import re
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass

import zenoh
from zenoh.handlers import Handler

from app.study.rig.lab_secret import LabError, LabSecret

PORT = 7447
EVERYWHERE, LOOPBACK = "0.0.0.0", "127.0.0.1"
LEASE = 4000  # milliseconds of silence after which the other side counts as gone
SOON = 1.5  # seconds within which the way to a rig that has just been found is known everywhere
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")
_ADDRESS = re.compile(r"(?:(?:tcp|tls)/)?(?P<host>\[[0-9A-Fa-f:.%a-z]+\]|[^\s/:\[\]]+)(?::(?P<port>\d{1,5}))?")


class Away(LabError):
    """A rig that does not answer (any more)."""


@dataclass(frozen=True)
class Lab:
    """A lab's name and secret."""

    name: str
    secret: LabSecret

    def __post_init__(self) -> None:
        """Raises LabError for a name that cannot be."""
        checked_name(self.name, "a lab")


@dataclass(frozen=True, order=True)
class RigName:
    """A rig as it runs now; `run` is another after its next start."""

    rig: str
    run: str


def checked_name(name: str, what: str) -> str:
    """A name that can be a part of a key; raises LabError."""
    if not _WORD.fullmatch(name):
        raise LabError(f"{name!r} cannot name {what}: use up to 40 letters, digits, hyphens, dots and underscores.")
    return name


def own_name() -> str:
    """This machine's name, as a rig is called that was given none."""
    name = re.sub(r"[^A-Za-z0-9_.-]+", "-", socket.gethostname()).strip("-._")[:40]
    return name or "rig"


def address(text: str) -> tuple[str, int]:
    """Host and port of `tcp/host:port`, `host:port` or `host`; raises LabError. The connection is TLS in any case."""
    found = _ADDRESS.fullmatch(text.strip())
    port = int(found["port"] or PORT) if found else 0
    if found is None or not 0 < port < 65536:
        raise LabError(f"{text!r} is no address: write it as tcp/192.168.1.20:{PORT} or tcp/rig-2.local:{PORT}.")
    return found["host"].strip("[]"), port


def door(lab: Lab, at: str = "") -> zenoh.Session:
    """A rig's way into the network: it waits at `at`, or at every address of this machine. Raises LabError.

    It stays open while cockpits come and go, each with a way of its own through it: `inside`.
    """
    host, port = address(at) if at else (EVERYWHERE, PORT)
    places = [host] if host == EVERYWHERE or host.startswith("127.") else [host, LOOPBACK]
    listen = [_locator(place, port) for place in places]
    try:
        return zenoh.open(_config(lab, "router", listen=listen, scouting={"listen": True}))
    except zenoh.ZError as error:
        raise LabError(
            f"Nothing can wait for desks at {host}:{port} ({_reason(error)}): name another address of this machine or "
            "another port with --at tcp/HOST:PORT."
        ) from None


def inside(lab: Lab, at: str = "") -> zenoh.Session:
    """The cockpit's way through its own machine's `door`, which waits at `at`. Raises LabError."""
    host, port = address(at) if at else (EVERYWHERE, PORT)
    try:
        return zenoh.open(
            _config(lab, "client", connect=[_locator(host if host.startswith("127.") else LOOPBACK, port)])
        )
    except zenoh.ZError:
        raise LabError(f"This machine's door into the lab is shut at port {port}: start `study run` anew.") from None


def to_door(lab: Lab, host: str, port: int) -> zenoh.Session:
    """A desk's way to one rig. It listens on nothing and goes on trying, also after a cut. Raises LabError.

    Each rig has a session of its own: a peer takes the routers that it is connected to for one network.
    """
    try:
        return zenoh.open(_config(lab, "peer", connect=[_locator(host, port)]))
    except zenoh.ZError as error:
        raise LabError(f"The network cannot be used ({_reason(error)}): look at this machine's network.") from None


def calling(lab: Lab) -> "zenoh.Scout[Handler[zenoh.Hello]]":
    """A call on the local network, again and again, that rigs of any lab answer."""
    return zenoh.scout(what="router", config=_config(lab, "peer", scouting={"listen": False}))


def rigs(session: zenoh.Session, lab: str = "*", what: str = "*") -> list[tuple[str, RigName]]:
    """Every rig that can be reached now, with its lab; `what` it has: "alive", a cockpit, or "offers" of sessions.

    "collects" are the desks that do so.
    """
    found = []
    for reply in session.liveliness().get(f"meridian/{lab}/*/*/{what}", timeout=3.0):
        if reply.ok is not None:
            _, its_lab, rig, run, has = str(reply.ok.key_expr).split("/")
            if what != "*" or has in ("alive", "offers"):
                found.append((its_lab, RigName(rig, run)))
    return sorted(set(found))


def ask(session: zenoh.Session, key: str, about: object = None, patience: float = 8.0) -> bytes:
    """The answer of the one rig that `key` names; raises Away when there is none, LabError with the rig's own words."""
    payload = json.dumps(about).encode()
    until = time.monotonic() + SOON
    while True:
        with contextlib.suppress(zenoh.ZError):
            for reply in session.get(key, payload=payload, timeout=patience):
                if reply.ok is not None:
                    return reply.ok.payload.to_bytes()
                if (
                    reply.err is not None
                    and (words := reply.err.payload.to_bytes().decode(errors="replace")) != "Timeout"
                ):
                    raise LabError(words)
        if time.monotonic() > until:
            raise Away("The rig does not answer: is its cable plugged in, and does its program run?")
        time.sleep(0.1)


def _config(
    lab: Lab,
    mode: str,
    *,
    listen: Sequence[str] = (),
    connect: Sequence[str] = (),
    scouting: dict[str, object] | None = None,
) -> zenoh.Config:
    again = {"period_init_ms": 250, "period_max_ms": 1000, "period_increase_factor": 2}
    patience = -1 if mode == "peer" else 0  # a desk waits for its rig for ever, a cockpit's door is there or not
    settings = {
        "mode": mode,
        "listen": {"endpoints": list(listen), "timeout_ms": 0, "exit_on_failure": True},
        "connect": {
            "endpoints": list(connect),
            "timeout_ms": patience,
            "exit_on_failure": False,
            "retry": again,
        },
        "scouting": {
            "delay": 0,
            "multicast": {"enabled": scouting is not None, "autoconnect": [], **(scouting or {})},
            "gossip": {"enabled": False},
        },
        "adminspace": {"enabled": False},
        "transport": {
            "shared_memory": {"enabled": False},
            "link": {
                "protocols": ["tls"],
                "tx": {
                    "lease": LEASE,
                    "keep_alive": 4,
                    "queue": {"congestion_control": {"block": {"wait_before_close": 10_000_000}}},
                },
                "rx": {"max_message_size": 16_000_000},
                "tls": lab.secret.tls(),
            },
        },
    }
    return zenoh.Config.from_json5(json.dumps(settings))


def _locator(host: str, port: int) -> str:
    return f"tls/[{host}]:{port}" if ":" in host else f"tls/{host}:{port}"


def _reason(error: Exception) -> str:
    """The last and plainest part of Zenoh's words."""
    text = str(error).split(" at /")[0]
    found = re.search(r"([A-Z][a-z ]+)\(os error \d+\)", text) or re.search(r"([^:\[\]]{4,})\W*$", text)
    return found[1].strip() if found else text
