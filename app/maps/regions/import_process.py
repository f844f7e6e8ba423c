"""The process that imports: `python -m app.maps.regions.import_process SOURCE TARGET NAME ATTRIBUTION`.

Standard output tells how far it is, one JSON object a line: {"phase", "share"}, at the end {"done": counts} or
{"failed": sentence}. It ends at once when asked to, or when nobody listens any more; the next one goes on.
"""

import json
import os
import signal
import sys
from dataclasses import asdict
from pathlib import Path

from app.maps.regions.import_osm import ImportFailed, import_osm

STEP = 0.002  # share from which progress is told


def main(arguments: list[str]) -> int:
    """Import; returns 0 when the region is whole."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the business of the process that shows the progress
    if hasattr(os, "nice"):
        os.nice(5)  # a cockpit that runs meanwhile comes first
    source, target, name, attribution = arguments
    told = ("", -1.0)

    def tell(phase: str, share: float) -> None:
        nonlocal told
        if phase != told[0] or share - told[1] >= STEP:
            told = (phase, share)
            _say({"phase": phase, "share": round(share, 4)})

    try:
        counts = import_osm(Path(source), Path(target), attribution, name=name, tell=tell)
    except ImportFailed as error:
        _say({"failed": str(error)})
        return 1
    except MemoryError:
        _say({"failed": f"{source} needs more memory than there is here; import a smaller extract."})
        return 1
    except BrokenPipeError:
        return 1
    _say({"done": asdict(counts)})
    return 0


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(f"{json.dumps(what, ensure_ascii=False)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
