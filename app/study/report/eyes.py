"""How long people looked away from the road in each task: by an eye tracker, by occlusion, and by what they touched."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.study.files.yaml_file import FileFaults
from app.study.measures.glances import Glance, bouts, looked, read_glances, shutter_open
from app.study.record.frame import Record

FILE = "glances.csv"  # in a session's folder: what `study glances` has put there
ROAD = "road"  # the area that is none of them
Row = dict[str, Any]


def eyes(session: Path, records: Sequence[Record], tasks: Iterable[Mapping[str, Any]]) -> Iterable[Row]:
    """A row for each task and each source that tells of it. Raises FileFaults for a file that cannot be read."""
    tracked = _tracked(session / FILE)
    presses = [float(record["t"]) for record in records if record["kind"] == "touch" and record["what"] == "press"]
    shutter = [(float(record["t"]), bool(record["open"])) for record in records if record["kind"] == "occlusion"]
    for task in tasks:
        begin = float(task["shown_s"])
        end = begin + float(task.get("time_s") or 0.0)
        if end <= begin:
            continue
        within = {
            "eye tracker": [one for one in tracked if begin <= one.begin < end],
            "occlusion": shutter_open([one for one in shutter if begin <= one[0] < end], end),
            "touch": bouts([at for at in presses if begin <= at < end]),
        }
        for source, glances in within.items():
            if glances or (source == "eye tracker" and tracked):
                yield {"task": task["task"], "condition": task["condition"], "source": source, **_row(source, glances)}


def _tracked(path: Path) -> list[Glance]:
    if not path.exists():
        return []
    try:
        return [glance for glance in read_glances(path) if glance.area != ROAD]
    except ValueError as error:
        raise FileFaults([str(error)]) from None


def _row(source: str, glances: Sequence[Glance]) -> Row:
    found = looked(glances)
    row: Row = {"count": found.count, "total_s": round(found.total_s, 3), "mean_s": round(found.mean_s, 3)}
    row |= {"longest_s": round(found.longest_s, 3), "long_share": round(found.long_share, 4)}
    return row | {"acceptable": found.acceptable if source != "touch" else None}
