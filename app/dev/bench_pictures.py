"""The map of pictures on the software backend: a pan against an empty window.

As a program, `python -m app.dev.bench_pictures REGION SCALE`, it is what each measurement runs: see bench_map_child.
"""

import os
import sys
from collections.abc import Callable

from app.dev import bench_map_child
from app.dev.ratios import Ratio, ratio
from app.dev.screen import virtual_screen

Tell = Callable[[str], None]
VIEWS = {"in the streets": 0.7, "over the city": 4.0}
RUNS = 3
LAYERS = """
    MapLayer {
        id: ground
        objectName: "ground"
        anchors.fill: parent
        opacity: 0
    }
    MapPictures { anchors.fill: parent; map: ground }
    PlaceSigns { anchors.fill: parent; map: ground }
"""


def measure(tell: Tell) -> list[Ratio]:
    """Pans in two scales, with words and marks."""
    from app.dev.bench_map import REGION, child

    ratios = []
    with virtual_screen(1920, 720) as screen:
        software = screen | {"QT_QUICK_BACKEND": "software"}
        for name, scale in VIEWS.items():
            mine, peer = [], []
            for run in range(RUNS):
                peer.append(child(software, "empty")["frame_ms"])
                said = child(software, str(REGION), scale, program="app.dev.bench_pictures")
                mine.append(said["frame_ms"])
                tell(
                    f"pictures {name}, run {run + 1} of {RUNS}: {mine[-1]:.1f} ms against {peer[-1]:.1f},"
                    f" longest {said['longest_ms']:.0f} ms, processor {said['cpu_ms']:.1f} ms"
                )
            what = f"software backend: pan frame {name} against an empty window"
            ratios.append(ratio(what, "ms", mine, peer, 1.3))
    return ratios


def main(region: str, scale: float, tilt: float) -> int:
    """Show the window, measure, print."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    from app.maps.drawing import map_signs, map_tiles  # noqa: F401 - QML draws with their types

    page = bench_map_child.PAGE
    first, last = page.index("    MapLayer {"), page.index("    FrameAnimation {")
    bench_map_child.PAGE = page[:first] + LAYERS + page[last:]
    return bench_map_child.main(region, scale, tilt)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), float(sys.argv[3])))
