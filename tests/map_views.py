"""Run as a program: pictures of the map item alone from several views. Arguments: folder, mode, region, then views
`scale,tilt` in metres per pixel and degrees, over the region's start; `zoom` flies out from the streets to the country
and back instead, and prints the least share of pixels that any frame had other than open land. `lay` first lays a route
with its traffic, an alternative, a range and an incident on the map; `from:REGION` opens another region before. After
the pictures comes turned.png, the first frame in the other mode."""

import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.maps.drawing.camera import View
from app.maps.drawing.map_layer import MapLayer
from app.maps.regions.region import Region
from app.theme.theme import read_theme

ROOT = Path(__file__).resolve().parents[1]
WIDTH, HEIGHT = 960, 360
PAGE = f"""
import QtQuick
import Cockpit
Window {{
    required property color land
    width: {WIDTH}; height: {HEIGHT}; visible: true; color: land
    MapLayer {{ anchors.fill: parent }}
}}
"""
ZOOMS = [0.5 * 1.12**step for step in range(48)]
PATIENCE = 60_000  # milliseconds


class Shown:
    """A window with the map, and what is done with it one after the other."""

    def __init__(self, application: QGuiApplication, engine: QQmlApplicationEngine, folder: Path) -> None:
        self.application, self.folder = application, folder
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        layer = window.findChild(MapLayer)
        assert layer is not None
        self.window, self.layer = window, layer
        self.spot = (0.0, 0.0)
        self.land = QColor()
        self.least = 1.0
        self.turned: dict[str, object] = {}  # the colours of the other mode

    def look(self, scale: float, tilt: float) -> None:
        """Place the camera over the region's start."""
        self.layer.pilot.mode, self.layer.pilot.held = "look", True
        focus = HEIGHT * (0.6 if tilt > 0 else 0.5)
        view = View(*self.spot, scale, 30.0 if tilt > 0 else 0.0, tilt, WIDTH / 2, focus)
        self.layer.pilot.view = replace(view)
        self.layer.looked()
        self.layer.update()

    def pictures(self, views: list[tuple[float, float]], number: int = 0) -> None:
        """Save a picture of each view once everything in it is there."""
        if number == len(views):
            self.layer.setProperty("colours", self.turned)
            self.window.grabWindow().save(str(self.folder / "turned.png"))
            self.application.exit(0)
            return
        self.look(*views[number])

        def save() -> None:
            if self.layer.settled:
                self.window.grabWindow().save(str(self.folder / f"{number}.png"))
                self.pictures(views, number + 1)
            else:
                self.layer.update()
                QTimer.singleShot(20, save)

        QTimer.singleShot(60, save)

    def zoom(self, steps: list[float]) -> None:
        """Fly through scales, one frame each, without waiting for what is missing."""
        if not steps:
            print(json.dumps({"least": self.least, "level": self.layer.store.shown}))  # type: ignore[union-attr]
            self.application.exit(0)
            return
        self.look(steps[0], 0.0)
        self.least = min(self.least, drawn(self.window.grabWindow(), self.land))
        QTimer.singleShot(0, lambda: self.zoom(steps[1:]))

    def lay(self) -> None:
        """Lay things over the map, all around the start: the route eastward, half of it driven, its end jammed."""
        x, y = self.spot

        def flat(*spots: tuple[float, float]) -> list[float]:
            frame = self.layer.frame
            assert frame is not None
            return [part for dx, dy in spots for part in frame.to_degrees(x + dx, y + dy)]

        self.layer.setProperty("route", flat((-2000, 0), (0, 0), (1000, 0), (2000, 0)))
        self.layer.setProperty("traffic", [1.0, 1.0, 0.2])
        self.layer.setProperty("travelled", 1000.0)
        self.layer.setProperty("otherRoutes", [flat((-2000, 600), (2000, 600))])
        self.layer.setProperty("incidents", [flat((-1500, -600), (1500, -600))])
        self.layer.setProperty("reach", [flat((-2500, -900), (2500, -900), (2500, 900), (-2500, 900))])


def drawn(image: QImage, land: QColor) -> float:
    """The share of pixels that are not open land."""
    spots = [(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)]
    return sum(image.pixelColor(*spot) != land for spot in spots) / len(spots)


def colours(theme: Mapping[str, object]) -> dict[str, object]:
    """What a theme says about the map, as the layer takes it."""
    return {name.removeprefix("map."): value for name, value in theme.items() if name.startswith("map.")}


def main(folder: Path, mode: str, path: Path, wanted: list[str]) -> int:
    application = QGuiApplication(sys.argv[:1])
    themes = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")
    theme = themes[mode]
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"land": QColor(str(theme["map.land"]))})
    engine.loadData(PAGE.encode(), QUrl.fromLocalFile(str(folder / "page.qml")))
    shown = Shown(application, engine, folder)
    region = Region(path)
    shown.spot, shown.land = region.frame.to_local(*region.start[:2]), QColor(str(theme["map.land"]))
    region.close()
    shown.layer.setProperty("colours", colours(theme))
    shown.turned = colours(themes["day" if mode == "night" else "night"])

    def begin() -> None:
        shown.layer.pilot.drive(*shown.spot, 0.0, 0.0)
        if wanted[0] == "lay":
            shown.lay()
            del wanted[0]
        if wanted == ["zoom"]:
            shown.look(ZOOMS[0], 0.0)
            QTimer.singleShot(20, lambda: _when_settled(shown, lambda: _when_read(shown, ZOOMS + ZOOMS[::-1])))
        else:
            views = [tuple(float(part) for part in view.split(",")) for view in wanted]
            shown.pictures([(view[0], view[1]) for view in views])

    first = Path(wanted.pop(0).removeprefix("from:")) if wanted[0].startswith("from:") else path

    def opened() -> None:
        if shown.layer.property("region") == str(path):
            QTimer.singleShot(250, begin)  # once the window has its size
        else:
            QTimer.singleShot(800, lambda: shown.layer.setProperty("region", str(path)))

    shown.layer.ready.connect(opened)
    shown.layer.failed.connect(lambda sentence: (print(sentence), application.exit(4)))
    QTimer.singleShot(PATIENCE, lambda: application.exit(9))
    shown.layer.setProperty("region", str(first))
    code = application.exec()
    shown.layer.close()
    del engine
    return code


def _when_settled(shown: Shown, act: object) -> None:
    if shown.layer.settled:
        act()  # type: ignore[operator]
    else:
        shown.layer.update()
        QTimer.singleShot(20, lambda: _when_settled(shown, act))


def _when_read(shown: Shown, zooms: list[float]) -> None:
    """Fly once everything around has been read, too."""
    store = shown.layer.store
    assert store is not None
    if store.look(shown.layer.pilot.camera, 0):
        QTimer.singleShot(20, lambda: _when_read(shown, zooms))
    else:
        shown.zoom(zooms)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4:]))
