"""Starts Meridian; `python main.py --help` tells everything it can do."""

import sys

if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python should hear why
        sys.exit(f"Meridian needs Python 3.11 or newer, and this is {sys.version.split()[0]}: run `make run`.")
    try:
        from app.cli import main
    except ModuleNotFoundError as error:
        sys.exit(f"The Python package {error.name} is missing: run `make run`, or `pip install .` in this folder.")
    sys.exit(main(sys.argv[1:]))
