"""The sound system as this process has it: one list of devices for all, and somebody who looks for lost ones."""

import contextlib
from collections.abc import Callable

from app.assistant.speech.devices.portaudio import NoDevice, hung, look_again
from app.assistant.speech.devices.scouting import Scout
from app.assistant.speech.wire import Start

RENEW = 3  # exit code of a process that only a new one can give sound to


class SoundSystem:
    """`holders` let their streams go when the device list is read anew, and open them again by themselves."""

    def __init__(self, start: Start) -> None:
        self.scout = Scout({"input": start.microphone, "output": start.speaker})
        self.holders: list[Callable[[], None]] = []

    def refresh(self) -> None:
        """Read the device list anew; whatever plays is interrupted for a moment."""
        for let_go in self.holders:
            let_go()
        with contextlib.suppress(NoDevice):
            look_again()

    @property
    def hopeless(self) -> bool:
        """It hangs for this process, and works for others."""
        return hung() and bool(self.scout.works)

    def watch(self) -> None:
        """Called a few times a second."""
        self.scout.watch()
