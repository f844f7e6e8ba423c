"""What `bench map` measures, each in a process of its own: `python -m app.dev.bench_map_child REGION SCALE TILT`.

REGION is a region's file, or `empty` for a window with nothing in it. Prints one JSON line: milliseconds from asking
for the region to its first whole picture, and milliseconds per frame, longest and at the 95th percentile, of a pan.
"""

import itertools
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

SECONDS = 6.0
STEP = 11.0  # pixels that the finger moves per frame
ROOT = Path(__file__).parents[2]
PAGE = """
import QtQuick
import Theme
import Map
import Cockpit
Window {
    id: window
    required property var tokens
    signal frame(double seconds)
    width: 1920; height: 720; visible: true; color: Theme.map.land
    Binding { target: Theme; property: "tokens"; value: window.tokens }
    MapLayer {
        id: ground
        objectName: "ground"
        anchors.fill: parent
    }
    MapHaze { anchors.fill: parent; horizon: ground.horizon }
    FrameAnimation { running: true; onTriggered: window.frame(frameTime) }
}
"""
EMPTY = """
import QtQuick
Window {
    id: window
    signal frame(double seconds)
    width: 1920; height: 720; visible: true; color: "black"
    FrameAnimation { running: true; onTriggered: { window.frame(frameTime); window.update() } }
}
"""


def main(region: str, scale: float, tilt: float) -> int:
    """Show the window, measure, print."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    from PySide6.QtCore import QTimer, QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT / "qml"))
    if region == "empty":
        engine.loadData(EMPTY.encode(), QUrl("file:///empty.qml"))
        window: Any = engine.rootObjects()[0]
        QTimer.singleShot(1000, lambda: _pan(window, None, application, {}))
    else:
        window = _map(engine)
        QTimer.singleShot(1000, lambda: _open(window, region, scale, tilt, application))
    code = application.exec()
    if region != "empty":
        _ground(window).close()
    return code


def _map(engine: Any) -> Any:
    from PySide6.QtCore import QUrl

    from app.maps.drawing import map_layer  # noqa: F401 - QML draws with its type
    from app.theme.theme import read_theme

    tokens = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")["night"]
    engine.setInitialProperties({"tokens": tokens})
    engine.loadData(PAGE.encode(), QUrl.fromLocalFile(str(ROOT / "qml" / "bench.qml")))
    window = engine.rootObjects()[0]
    colours = {name.removeprefix("map."): value for name, value in tokens.items() if name.startswith("map.")}
    _ground(window).setProperty("colours", colours)
    return window


def _ground(window: Any) -> Any:
    from app.maps.drawing.map_layer import MapLayer

    return window.findChild(MapLayer)


def _open(window: Any, region: str, scale: float, tilt: float, application: Any) -> None:
    """Ask for the region, and pan once its first picture is whole."""
    from app.maps.regions.region import Region

    opened = Region(Path(region))
    latitude, longitude, heading = opened.start
    x, y = opened.frame.to_local(latitude, longitude)
    opened.close()
    layer, asked = _ground(window), time.monotonic()

    def place() -> None:
        layer.pilot.drive(x, y, heading, 0.0)
        layer.restyle(False, tilt == 0.0)
        layer.drag(960.0, 400.0, 960.0, 400.0)
        layer.zoom(layer.pilot.view.scale / scale, 960.0, 400.0)
        layer.lean(tilt - layer.pilot.view.tilt)
        for _ in range(200):
            layer.pilot.advance(0.03)
        layer.advance(0.03)

    def swapped() -> None:
        if layer.settled:
            window.frameSwapped.disconnect(swapped)
            _pan(window, layer, application, {"open_ms": (time.monotonic() - asked) * 1000})

    layer.ready.connect(place)
    window.frameSwapped.connect(swapped)
    layer.setProperty("region", region)


def _pan(window: Any, layer: Any, application: Any, said: dict[str, float]) -> None:
    """Pan for some seconds to and fro, and count frames."""
    from PySide6.QtCore import QTimer

    swaps: list[float] = []
    began, spent = time.monotonic(), time.process_time()

    def move(seconds: float) -> None:
        if layer is not None:
            way = STEP if (time.monotonic() - began) % 4.0 < 2.0 else -STEP
            layer.drag(960.0, 500.0, 960.0 - way, 500.0 + way)
            layer.advance(seconds)

    def done() -> None:
        gaps = sorted((later - earlier) * 1000 for earlier, later in itertools.pairwise(swaps))
        said.update(
            frame_ms=(swaps[-1] - swaps[0]) * 1000 / len(gaps),
            cpu_ms=(time.process_time() - spent) * 1000 / len(gaps),
            longest_ms=gaps[-1],
            p95_ms=gaps[int(len(gaps) * 0.95)],
        )
        print(json.dumps(said), flush=True)
        application.exit(0)

    window.frame.connect(move)
    window.frameSwapped.connect(lambda: swaps.append(time.monotonic()))
    QTimer.singleShot(round(SECONDS * 1000), done)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), float(sys.argv[3])))
