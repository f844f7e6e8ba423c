"""The rigs that a desk can reach: at the addresses that it was given, or all that answer on the local network."""

import atexit
import contextlib
import threading
from collections.abc import Callable, Sequence

import zenoh

from app.study.rig.lab import Lab, RigName, address, calling, rigs, to_door

Place = tuple[str, int]


class Reach:
    """A session for each rig's door; without `at` doors are found for as long as it is open. Raises LabError."""

    def __init__(
        self, lab: Lab, at: Sequence[str] = (), opened: Callable[[zenoh.Session], None] = lambda session: None
    ) -> None:
        """`opened` is called with every session, when doors are found in a thread."""
        self._lab, self._at, self._opened = lab, [address(each) for each in at], opened
        self._sessions: dict[Place, zenoh.Session] = {}
        self._strange: set[Place] = set()
        self._closed = threading.Event()
        self._caller = threading.Thread(target=self._call, name="call for rigs", daemon=True)
        atexit.register(self.close)  # an open session would keep the process, a thread within Zenoh abort it
        for place in self._at:
            self._open(place)
        if not at:
            self._caller.start()

    def close(self) -> None:
        """Leave them all."""
        atexit.unregister(self.close)
        self._closed.set()
        if self._caller.ident is not None:
            self._caller.join(10.0)
        for session in list(self._sessions.values()):
            with contextlib.suppress(zenoh.ZError):
                session.close()  # type: ignore[no-untyped-call]

    def rigs(self, what: str) -> list[tuple[RigName, zenoh.Session]]:
        """The lab's rigs that have `what` (`lab.rigs`) now, each with the way to it."""
        found: dict[RigName, zenoh.Session] = {}
        for session in list(self._sessions.values()):
            found |= {name: session for _, name in rigs(session, self._lab.name, what)}
        return sorted(found.items(), key=lambda one: one[0])

    def refused(self) -> str:
        """That the rigs there have another secret, in one sentence; "" when one has the same, or nobody is there."""
        tried = {place: self._lab.secret.tried_at(*place) for place in self._at or sorted(self._strange)}
        other = ", ".join(f"{host}:{port}" for (host, port), what in tried.items() if what == "other")
        if not other or "same" in tried.values() or (self._sessions and not self._at):
            return ""
        return f"{other} was refused: its secret is another than {self._lab.secret.path}; give both machines one file."

    def why_none(self) -> str:
        """Why no rig of the lab can be reached, or not all that were named, in one sentence; "" when they can be."""
        lab = self._lab.name
        found = {each for session in list(self._sessions.values()) for each in rigs(session)}
        ours = {name.rig for its_lab, name in found if its_lab == lab}
        if len(ours) >= max(1, len(self._at)):
            return ""
        if found and not ours:
            others = ", ".join(sorted({its_lab for its_lab, _ in found}))
            return f"The rigs here belong to {others} and none to {lab}: give --lab the name that the rig was given."
        if sentence := self.refused():
            return sentence
        away = [place for place in self._at if self._lab.secret.tried_at(*place) != "same"]
        if away:
            named = ", ".join(f"{host}:{port}" for host, port in away)
            return f"Nobody answers at {named}: start the rig with --lab {lab}, or look at cable and firewall."
        return f"No rig answers on this network: start one with --lab {lab}, or name its address with --at."

    def _open(self, place: Place) -> None:
        self._sessions[place] = session = to_door(self._lab, *place)
        self._opened(session)

    def _call(self) -> None:
        with calling(self._lab) as call:
            while not self._closed.wait(0.1):
                while (hello := call.try_recv()) is not None:
                    self._answered([address(each) for each in hello.locators if each.startswith("tls/")])

    def _answered(self, places: list[Place]) -> None:
        """A rig tells where it can be reached; one way is enough."""
        if any(place in self._sessions for place in places):
            return
        for place in places:
            match self._lab.secret.tried_at(*place, patience=1.0):
                case "same":
                    self._strange.difference_update(places)
                    if not self._closed.is_set():
                        self._open(place)
                    return
                case "other":
                    self._strange.add(place)
