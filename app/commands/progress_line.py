"""How far something is: a bar that is written over on a terminal, a line now and then elsewhere."""

import shutil
import sys

BAR = 24  # characters
TENTH = 0.1  # share from which a new line is written where there is no terminal


class ProgressLine:
    """One thing in progress after another; `end` leaves the line."""

    def __init__(self) -> None:
        self._terminal = sys.stdout.isatty()
        self._open = False
        self._said = ("", -1.0)

    def share(self, what: str, share: float, about: str = "") -> None:
        """How much of the whole (0…1) is done, and what is being done."""
        if self._terminal:
            left = f" {about or f'{100 * share:3.0f} %'}  {what}"
            width = max(20, shutil.get_terminal_size().columns - BAR - 3)
            sys.stdout.write(f"\r{'█' * round(BAR * share):{BAR}}{left[:width]:{width}}")
            sys.stdout.flush()
            self._open = True
        elif what != self._said[0] or share - self._said[1] >= TENTH:
            self._said = (what, share)
            print(f"{100 * share:3.0f} % {what}{f' ({about})' if about else ''}", flush=True)

    def bytes(self, what: str, done: int, total: int) -> None:
        """How much of a file of known or unknown (0) size is here."""
        sizes = f"{done / 1e6:.1f} of {total / 1e6:.1f} MB" if total else f"{done / 1e6:.1f} MB"
        self.share(what, done / total if total else 0.0, sizes)

    def end(self) -> None:
        """Leave the line."""
        if self._open:
            sys.stdout.write("\n")
            sys.stdout.flush()
            self._open = False
