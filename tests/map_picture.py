"""Run as a program: show the map item in a window, drive a little, and save a picture.

Arguments: file, mode, and a file of tiles where the map is to be made of pictures."""

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.car.car import Car
from app.domains.navigation import Navigation
from app.maps.drawing import map_camera, map_hands, map_layer, map_pin, map_signs, map_tiles
from app.theme.fault import MODES
from app.theme.theme import read_theme
from tests.region import region_file

ROOT = Path(__file__).resolve().parents[1]
PAGE = """
import QtQuick
import Theme
import Map
import Cockpit
Window {
    id: window
    required property Navigation navigation
    required property var tokens
    width: 960; height: 360; visible: true
    Binding { target: Theme; property: "tokens"; value: window.tokens }
    Binding { target: Theme; property: "unit"; value: 0.6 }
    Binding { target: Theme; property: "reducedMotion"; value: true }
    MapView { anchors.fill: parent; navigation: window.navigation }
}
"""


def main(target: Path, mode: str, tiles: str = "") -> int:
    assert map_signs and map_tiles and map_hands and map_camera and map_pin
    assert mode in MODES
    page = target.with_suffix(".qml")
    page.write_text(PAGE, encoding="utf-8")
    app = QGuiApplication(sys.argv)
    navigation = Navigation(Car(), region_file(), now=lambda: datetime(2026, 5, 17, 4, 0))  # no traffic at this hour
    navigation.look.picture(tiles, "")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT / "qml"))
    theme = read_theme(ROOT / "assets" / "themes" / "meridian.tokens.json")[mode]
    engine.setInitialProperties({"navigation": navigation, "tokens": theme})
    engine.load(QUrl.fromLocalFile(str(page)))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    layer = window.findChild(map_layer.MapLayer)
    assert layer is not None

    pictures = window.findChild(map_tiles.MapTiles) is not None

    def depart() -> None:
        navigation.go_to("Noodle House")
        layer.follow()
        for _ in range(120):
            layer.advance(1 / 30)
        QTimer.singleShot(1500 if pictures else 400, lambda: save())

    signs = window.findChild(map_signs.MapSigns)
    assert signs is not None

    def save(tries: int = 60) -> None:
        if pictures and not tiles and tries and sum(one.sign.kind == "road" for one in signs.shown) < 5:
            QTimer.singleShot(200, lambda: save(tries - 1))
            return
        if pictures and tries > 1:
            QTimer.singleShot(700, lambda: save(1))  # until everything is faded in
            return
        done = window.grabWindow().save(str(target))
        app.exit(0 if done else 3)

    layer.ready.connect(lambda: QTimer.singleShot(100, depart))
    layer.failed.connect(lambda sentence: (print(sentence), app.exit(4)))
    code = app.exec()
    del engine
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
