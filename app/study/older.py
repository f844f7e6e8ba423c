"""Sessions of older versions: what their `session.json` lacks is taken from elsewhere in the folder."""

import re
from pathlib import Path
from typing import Any

from app.study.files.yaml_file import FileFaults
from app.study.record.journal import read_journal

_NAME = re.compile(r"P(\d{2,3})-(\d+)$")
_UNKNOWN: dict[str, Any] = {"study": "", "digest": "", "program": "?", "seed": 0}
_EXAMPLES = {"wall": "2026-05-01T09:00:00+00:00", "until": "2027-05-01"}


def completed(path: Path, data: dict[str, Any]) -> dict[str, Any]:
    """A session's own fields and those that its journal and its name tell; raises FileFaults for one it still lacks."""
    if data.keys() >= {*_UNKNOWN, *_EXAMPLES, "participant", "run"}:
        return data
    first = next(read_journal(path), {})
    told = {key: value for key, value in first.items() if key not in ("n", "t", "kind")}
    named = _NAME.search(path.name)
    by_name = {"participant": int(named[1]), "run": int(named[2])} if named else {}
    whole = {**_UNKNOWN, **by_name, **(told if first.get("kind") == "session" else {}), **data}
    if lacking := [name for name in _EXAMPLES if name not in whole]:
        example = ", ".join(f'"{name}": "{_EXAMPLES[name]}"' for name in lacking)
        raise FileFaults(
            [f"{path / 'session.json'} was made by an older Meridian without {' and '.join(lacking)}: add {example}."]
        )
    return whole
