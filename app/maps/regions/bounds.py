"""How far a region reaches: what its file says, else what is in it."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import osmium
from osmium.osm import NODE, NOTHING

from app.maps.geo import Frame
from app.maps.regions.pbf import sampled
from app.maps.regions.work import Work

Bounds = tuple[float, float, float, float]  # x0, y0, x1, y1 in metres
SAMPLES = 6


def frame_of(source: Path, box: tuple[float, float, float, float] | None) -> Frame:
    """A frame whose origin lies in the middle: of the file's box, else of some of its nodes."""
    if box is None:
        box = _sampled(source)
    return Frame(round((box[1] + box[3]) / 2, 4), round((box[0] + box[2]) / 2, 4))


def declared(source: Path) -> tuple[float, float, float, float] | None:
    """The box in the file's header: west, south, east, north in degrees."""
    with osmium.io.Reader(str(source), NOTHING) as reader:
        box = reader.header().box()
    if not box.valid():
        return None
    low, high = box.bottom_left, box.top_right
    usable = high.lon - low.lon < 90 and high.lat - low.lat < 60 and box.size() > 0
    return (low.lon, low.lat, high.lon, high.lat) if usable else None


def data_date(source: Path) -> str:
    """The day (ISO 8601) up to which the data was edited, as the file's header says; else the file's own."""
    with osmium.io.Reader(str(source), NOTHING) as reader:
        stamp = reader.header().get("osmosis_replication_timestamp", "")
    return stamp[:10] or datetime.fromtimestamp(source.stat().st_mtime, UTC).date().isoformat()


def _sampled(source: Path) -> tuple[float, float, float, float]:
    spots = []
    for piece in sampled(source, SAMPLES):
        with osmium.io.Reader(osmium.io.FileBuffer(piece.data, "pbf"), NODE) as reader:
            for number, node in enumerate(osmium.OsmFileIterator(reader)):
                if number % 16 == 0 and isinstance(node, osmium.osm.Node) and node.location.valid():
                    spots.append((node.location.lon, node.location.lat))
    if not spots:
        return (0.0, 0.0, 0.0, 0.0)
    low, high = np.percentile(np.array(spots), (5, 95), axis=0)
    return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))


def find_bounds(work: Work) -> Bounds:
    """The box of the region in metres."""
    box = declared(work.source)
    if box is not None:
        return (*work.frame.to_local(box[1], box[0]), *work.frame.to_local(box[3], box[2]))
    rows = work.database.execute("SELECT x0, y0, x1, y1 FROM feature_box").fetchall()
    if not rows:
        return (0.0, 0.0, 0.0, 0.0)
    boxes = np.array(rows)
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    low, high = np.percentile(middles, (1, 99), axis=0)
    near = ((middles > low - (high - low)) & (middles < high + (high - low))).all(axis=1)
    inner = boxes[near] if near.any() else boxes
    (x0, y0), (x1, y1) = inner[:, :2].min(axis=0).tolist(), inner[:, 2:].max(axis=0).tolist()
    return x0, y0, x1, y1
