"""Check every QML file of the cockpit with qmllint; a single warning fails.

Run: python -m app.dev.lint_qml [FILE…]
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

from app.dev.build_qmltypes import build as build_types
from app.dev.build_qmltypes import tool

ROOT = Path(__file__).resolve().parents[2]


def lint(files: Sequence[Path] = ()) -> str:
    """Return qmllint's complaints about these files (all of qml/ by default); empty when there is none."""
    types = ROOT / "build" / "qml"
    build_types(types)
    chosen = [path.resolve() for path in files] or sorted((ROOT / "qml").rglob("*.qml"))
    own_types = Path(PySide6.__file__).parent / "Qt" / "qml"
    command = [tool("qmllint"), "--max-warnings", "0", "--bare", "-I", str(own_types), "-I", str(ROOT / "qml")]
    command += ["-I", str(types), *map(str, chosen)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    return (
        "" if done.returncode == 0 else (done.stdout + done.stderr).strip() or f"qmllint ended with {done.returncode}"
    )


def main() -> int:
    """Print the complaints and tell by the exit status whether there were any."""
    complaints = lint([Path(name) for name in sys.argv[1:]])
    if complaints:
        print(complaints)
        return 1
    print("qmllint: no warnings")
    return 0


if __name__ == "__main__":
    sys.exit(main())
