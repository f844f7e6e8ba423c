"""Where frames are drawn by the processor, sound and conversation come first."""

import os
from pathlib import Path

DRAWS = "llvmpipe-"  # how Mesa's software renderer names its threads
LOWER = 10  # steps of nice


def draw_after_sound() -> None:
    """Lower the software renderer's threads; only Linux gives threads a priority of their own."""
    for thread in Path("/proc/self/task").glob("*"):
        try:
            if (thread / "comm").read_text().startswith(DRAWS):
                os.setpriority(os.PRIO_PROCESS, int(thread.name), LOWER)
        except OSError:  # it has just ended
            continue
