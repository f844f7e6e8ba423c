"""`python -m app.console FOLDER`, or --lab for a rig on another machine: the facilitator's console of a study."""

import argparse
import sys

from app.console.arguments import add_arguments, open_console


def main() -> int:
    """Read the command line, and open the console."""
    parser = argparse.ArgumentParser(
        prog="python -m app.console", description="Follow and steer a study's session from a second screen."
    )
    add_arguments(parser)
    return open_console(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
