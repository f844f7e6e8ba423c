"""A country for the battery: 200 km of trunk road along a river with one bridge, a pass beside it, five chargers.

East along y = 0 runs the trunk road. The north bank (y = 900) is reached only by the bridge at 100 km. From 20 km a
road climbs 900 m in 8 km to the south and falls as much again. A dead end leads to Far End, 8 km beyond the trunk road.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from app.maps.regions.import_osm import import_osm
from tests.osm_file import FRAME, Tags, written

_FOLDER = TemporaryDirectory(prefix="meridian-charging-", ignore_cleanup_errors=True)
NORTH, PASS, CHARGERS = 900.0, 20_000.0, 1_000

STATIONS: dict[str, tuple[float, Tags]] = {
    "Slow Corner": (58_000.0, {"socket:type2_combo:output": "50 kW", "capacity": "4", "charge": "0.39 EUR/kWh"}),
    "Swift Halt": (62_000.0, {"socket:type2_combo:output": "300 kW", "capacity": "8", "charge": "0.59 EUR/kWh"}),
    "Middle Rest": (112_000.0, {"socket:type2_combo:output": "150 kW", "capacity": "6", "charge": "0.49 EUR/kWh"}),
    "Old Plug": (150_000.0, {"socket:chademo:output": "50 kW", "capacity": "2"}),
    "East Gate": (160_000.0, {"socket:type2_combo:output": "300 kW", "capacity": "8", "charge": "0.55 EUR/kWh"}),
}


@cache
def country() -> Path:
    """Path of the region file; the car that has not been anywhere stands at the western end."""
    corners: dict[int, tuple[float, float]] = {n: (2_000.0 * n, 0.0) for n in range(1, 102)}
    corners |= {300 + n: (2_000.0 * n, NORTH) for n in range(1, 52)}
    corners |= {500 + n: (PASS, -1_000.0 * n) for n in range(1, 17)}
    corners |= {
        600: (202_000.0, 8_000.0),
        601: (PASS + 1_500.0, -8_000.0),
        602: (PASS, -18_000.0),
        603: (PASS, -20_000.0),
    }
    trunk = {"highway": "trunk", "maxspeed": "110", "name": "River Road"}
    ways: dict[int, tuple[list[int], Tags]] = {1: (list(range(1, 102)), trunk)}
    ways[2] = ([300 + n for n in range(1, 52)], {"highway": "secondary", "maxspeed": "80", "name": "North Bank"})
    ways[3] = ([50, 350], {"highway": "secondary", "maxspeed": "80", "bridge": "yes", "name": "The Bridge"})
    ways[4] = ([10, *range(501, 517)], {"highway": "secondary", "maxspeed": "80", "name": "Pass Road"})
    ways[5] = ([101, 600], {"highway": "secondary", "maxspeed": "80", "name": "End Road"})
    ways[6] = ([508, 601], {"highway": "residential", "maxspeed": "30", "name": "Summit Lane"})
    ways[7] = ([516, 602], {"highway": "secondary", "maxspeed": "80", "name": "Valley Road"})
    ways[8] = ([602, 603], {"highway": "residential", "maxspeed": "50", "name": "Valley Lane"})
    nodes: dict[int, Tags] = {n: {"ele": "10"} for n in corners}
    nodes[601] = {"ele": "910"}
    nodes |= {500 + n: {"ele": str(10 + 112.5 * (n if n <= 8 else 16 - n))} for n in range(1, 17)}
    for number, (name, (x, tags)) in enumerate(STATIONS.items(), CHARGERS):
        corners[number] = (x, 60.0)
        nodes[number] = {"amenity": "charging_station", "name": name, "opening_hours": "24/7", "busy": "08-09", **tags}
    corners[2_000], nodes[2_000] = (202_000.0, 7_950.0), {"tourism": "hotel", "name": "Far End"}
    corners[2_001], nodes[2_001] = (30_000.0, 40.0), {"tourism": "museum", "name": "Near Museum"}
    source = written(Path(_FOLDER.name) / "river.osm.pbf", corners, ways, nodes=nodes)
    target = Path(_FOLDER.name) / "river.sqlite"
    import_osm(source, target, "invented", start=(*FRAME.to_degrees(2_000.0, 0.0), 90.0))
    return target
