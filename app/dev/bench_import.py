"""How long the import of a large extract takes and how much memory: `python -m app.dev.bench_import FILE.osm.pbf`.

The given extract is set down many times side by side until the file has the wished size, then imported in a process.
"""

import argparse
import resource
import tempfile
import time
from pathlib import Path

import osmium
from osmium.osm import mutable

from app.maps.regions.importing import Order, import_apart

Tags = dict[str, str]
STEP = 0.05  # degrees from copy to copy


class Extract:
    """Everything of an extract, its ids made small."""

    def __init__(self, source: Path) -> None:
        self.nodes: list[tuple[float, float, Tags]] = []
        self.ways: list[tuple[list[int], Tags]] = []
        self.relations: list[tuple[list[tuple[str, int, str]], Tags]] = []
        number: dict[tuple[str, int], int] = {}
        for item in osmium.FileProcessor(str(source)):
            tags = dict(item.tags)
            if isinstance(item, osmium.osm.Node):
                number["n", item.id] = len(self.nodes)
                self.nodes.append((item.location.lon, item.location.lat, tags))
            elif isinstance(item, osmium.osm.Way):
                number["w", item.id] = len(self.ways)
                self.ways.append(([number["n", n.ref] for n in item.nodes if ("n", n.ref) in number], tags))
            elif isinstance(item, osmium.osm.Relation):
                members = [(m.type, number[m.type, m.ref], m.role) for m in item.members if (m.type, m.ref) in number]
                self.relations.append((members, tags))

    def repeat(self, target: Path, copies: int) -> None:
        """Write `copies` of it on a square grid."""
        side = max(1, round(copies**0.5))
        target.unlink(missing_ok=True)
        with osmium.SimpleWriter(str(target)) as writer:
            for copy in range(copies):
                east, north, first = copy % side * STEP * 2, copy // side * STEP, copy * len(self.nodes) + 1
                for n, (x, y, tags) in enumerate(self.nodes):
                    writer.add_node(mutable.Node(id=first + n, location=(x + east, y + north), tags=tags, version=1))
            for copy in range(copies):
                first, node = copy * len(self.ways) + 1, copy * len(self.nodes) + 1
                for n, (refs, tags) in enumerate(self.ways):
                    writer.add_way(mutable.Way(id=first + n, nodes=[node + ref for ref in refs], tags=tags, version=1))
            for copy in range(copies):
                starts = {"n": copy * len(self.nodes) + 1, "w": copy * len(self.ways) + 1}
                for n, (members, tags) in enumerate(self.relations):
                    moved = [(kind, starts[kind] + ref, role) for kind, ref, role in members]
                    number = copy * len(self.relations) + 1 + n
                    writer.add_relation(mutable.Relation(id=number, members=moved, tags=tags, version=1))


def main() -> None:
    """Make, import, print."""
    parser = argparse.ArgumentParser(prog="python -m app.dev.bench_import", description=__doc__)
    parser.add_argument("source", type=Path, help="the extract to repeat")
    parser.add_argument("--megabytes", type=float, default=100.0, help="size of the file to import, default 100")
    parser.add_argument("--keep", type=Path, help="keep the made file here, and use it again")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        made = given.keep or Path(folder) / "large.osm.pbf"
        if not made.is_file():
            extract = Extract(given.source)
            extract.repeat(made, 4)
            extract.repeat(made, max(4, round(4e6 * given.megabytes / made.stat().st_size)))
        size = made.stat().st_size / 1e6
        print(f"{size:.0f} MB of PBF", flush=True)
        begun, phase = time.monotonic(), ""

        def tell(name: str, share: float) -> None:
            nonlocal phase
            if name != phase:
                phase = name
                print(f"{time.monotonic() - begun:7.1f} s  {name}", flush=True)

        target = Path(folder) / "large.sqlite"
        counts = import_apart(Order(made, target, "Large", "none"), tell)
        took, used = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"{counts}\n{took:.0f} s, {used:.0f} MB of memory at most, {target.stat().st_size / 1e6:.0f} MB region")


if __name__ == "__main__":
    main()
