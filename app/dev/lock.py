"""Pins the Python packages: `python -m app.dev.lock` writes requirements.lock for every platform at once."""

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "app" / "dev" / "requirements.lock"
OPTIONS = ["--quiet", "--universal", "--upgrade", "--group", "dev", "--generate-hashes"]
OPTIONS += ["--no-emit-index-url", "--no-annotate", "--no-header"]
HEAD = "# Written by `make lock` from pyproject.toml; every package pinned with its hashes.\n"


def main() -> int:
    """Write the lock file; returns the exit status."""
    if importlib.util.find_spec("uv") is None:
        print("Installing uv, which resolves for all platforms at once …", flush=True)
        if subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "uv"], check=False).returncode:
            print("uv could not be installed; connect the network and run `make lock` again.", file=sys.stderr)
            return 1
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "requirements.lock")
        command = [sys.executable, "-m", "uv", "pip", "compile", *OPTIONS, "-o", str(made), "pyproject.toml"]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            print(
                "The lock file is unchanged: uv could not resolve pyproject.toml (its reason is above).",
                file=sys.stderr,
            )
            return 1
        LOCK.write_text(HEAD + made.read_text(encoding="utf-8"), encoding="utf-8")
    print(f"Wrote {LOCK.relative_to(ROOT)}; run `make test` before you commit it.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
