"""How much memory this process holds, and giving back what it does not need."""

import ctypes
import os
import sys
from functools import cache
from pathlib import Path
from typing import Any

_STATM = Path("/proc/self/statm")  # Linux: size, resident, shared … in pages


def memory_mb() -> float:
    """Resident memory in MB; 0 where the system does not tell."""
    try:
        pages = int(_STATM.read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return 0.0
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def give_back() -> None:
    """Let the system have what was freed in pieces: sound is made and dropped in many sizes by several threads."""
    if (library := _c_library()) is not None:
        library.malloc_trim(0)


@cache
def _c_library() -> Any:
    """The C library where it can do that (glibc), else None."""
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
