"""A machine's door into its lab, open while studies run: behind it are its finished sessions and its cockpit."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import zenoh

from app.study.rig.lab import Lab, door, own_name
from app.study.rig.offer import Offer


class Door:
    """Waits for the lab's desks at `at`; raises LabError."""

    def __init__(self, lab: Lab, rig: str, at: str, study: Path, told: Callable[[str], None]) -> None:
        """`told` hears in a thread, one sentence each, which sessions of the study's folder have been collected."""
        self.name, self.mark = rig or own_name(), lab.secret.mark
        self._session, self._told = door(lab, at), told
        try:
            self.offer = Offer(self._session, lab, rig, study, told)
        except BaseException:
            self._session.close()  # type: ignore[no-untyped-call]
            raise

    @property
    def running(self) -> Path | None:
        """The session that is recorded now: it is not offered, whatever its journal says."""
        return self.offer.running

    @running.setter
    def running(self, session: Path | None) -> None:
        self.offer.running = session

    def leave(self) -> None:
        """Let a desk that is collecting have what has ended, and say what is left."""
        self.running = None
        self.offer.linger()
        if waiting := self.offer.waiting:
            self._told(f"{', '.join(waiting)} waits to be collected: offer it by `python main.py study offer`.")

    def close(self) -> None:
        """Let everybody go."""
        self.offer.close()
        with contextlib.suppress(zenoh.ZError):
            self._session.close()  # type: ignore[no-untyped-call]
