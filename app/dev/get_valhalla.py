"""Get Valhalla's programs for the contract test: `python -m app.dev.get_valhalla`.

Its wheels are for CPython 3.12 and later, yet the programs inside need no Python: the wheel is fetched by pip and
unpacked into build/valhalla.
"""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

VERSION = "3.9.1"
TARGET = Path(__file__).resolve().parents[2] / "build" / "valhalla"


def get() -> int:
    """Fetch and unpack; the exit status."""
    with tempfile.TemporaryDirectory() as folder:
        fetch = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
        fetch += ["--python-version", "3.12", "--dest", folder, f"pyvalhalla=={VERSION}"]
        if subprocess.run(fetch, check=False).returncode != 0:
            print(f"pip has no pyvalhalla {VERSION} for this system; only the test against Valhalla needs it.")
            return 1
        for wheel in Path(folder).glob("*.whl"):
            with zipfile.ZipFile(wheel) as packed:
                packed.extractall(TARGET)
    for program in (TARGET / "valhalla" / "bin").iterdir():
        program.chmod(0o755)
    print(f"Valhalla {VERSION} is in {TARGET}.")
    return 0


if __name__ == "__main__":
    sys.exit(get())
