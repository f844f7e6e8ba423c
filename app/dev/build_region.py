"""Build the demo region: invent Aldermere, write it as OpenStreetMap PBF, import it like any other data."""

import time
from pathlib import Path

from app.maps.aldermere import ATTRIBUTION, START
from app.maps.aldermere.country import make
from app.maps.aldermere.writer import write
from app.maps.regions.import_osm import import_osm

OUT = Path(__file__).resolve().parents[2] / "build" / "region"


def build(out: Path) -> None:
    """Write aldermere.osm.pbf and aldermere.sqlite into the folder `out`."""
    out.mkdir(parents=True, exist_ok=True)
    source = out / "aldermere.osm.pbf"
    write(make(), source)
    import_osm(source, out / "aldermere.sqlite", ATTRIBUTION, name="Aldermere", start=START)


if __name__ == "__main__":
    begun = time.monotonic()
    print("Building the demo region Aldermere …", flush=True)
    build(OUT)
    print(f"{OUT / 'aldermere.sqlite'} is ready ({time.monotonic() - begun:.1f} s)")
