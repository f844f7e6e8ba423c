"""Lists in YAML files that people edit: a broken entry costs itself only and is told with file, line and mend."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import yaml

Entry = TypeVar("Entry")


def read_entries(path: Path, make: Callable[[dict[str, object]], Entry]) -> tuple[list[Entry], list[str]]:
    """The entries (each begins with "- " at the start of a line) that `make` accepts, and a sentence per fault.

    `make` raises ValueError with the mend for an entry that it cannot take.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        return [], [f"{path} cannot be read ({error}); put a YAML list there, saved as UTF-8."]
    starts = [at for at, line in enumerate(lines) if line.startswith("- ")]
    entries: list[Entry] = []
    faults: list[str] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        try:
            (data,) = yaml.safe_load("\n".join(lines[start:end]))
            if not isinstance(data, dict):
                raise ValueError('an entry is a mapping such as "- name: …"; mend it.')
            entries.append(make(data))
        except yaml.MarkedYAMLError as error:
            line = start + 1 + (error.problem_mark.line if error.problem_mark else 0)
            faults.append(f"{path}, line {line}: {error.problem}; mend the quotes or the indentation there.")
        except KeyError as error:
            faults.append(f"{path}, line {start + 1}: the entry lacks {error.args[0]}; add it.")
        except (ValueError, TypeError) as error:
            faults.append(f"{path}, line {start + 1}: {error}")
    return entries, faults
