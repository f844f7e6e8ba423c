"""Home as it is drawn: every arrangement measured on the real items, and arranged by a real mouse and real keys."""

import itertools
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pages import Page
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QDateTime, QMetaObject, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.application import Application
from app.arranging import files
from app.arranging.panels import PANELS
from app.car.journal import Cause
from app.car.restrictions import GEAR, MOVING, PARK
from app.config import load

SIZES = [(800, 480), (1280, 800), (1920, 720), (1920, 1080), (2560, 1080), (3840, 1100), (1080, 1920)]

PATIENCE = 20.0  # seconds


class Stage:
    """A stage with real models in which the car stands."""

    def __init__(self, data: Path) -> None:
        config = load()
        config = replace(config, data=data, cockpit=replace(config.cockpit, reduced_motion=True))
        self.app = Application(config, now=QDateTime.fromString("2026-05-22T09:32:00", "yyyy-MM-ddTHH:mm:ss"))
        self.arrangement = self.app.models.arrangement
        self.app.models.media.heard(True)
        pages = [
            {"page": name, "sign": "star", "text": name, "view": None, "docked": True} for name in ("Media", "Trip")
        ]
        models = {"cockpit": self.app.cockpit, "pages": pages}
        self.page = Page("Shell", "Stage", models, 1920, 720)  # type: ignore[arg-type]
        theme = self.page.view.engine().singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.page.view.requestActivate()

    def shape(self, width: int, height: int, side: str) -> None:
        """The screen gets this size, with the wheel on this side."""
        self.page.view.resize(width, height)
        fit = QMetaObject.invokeMethod(
            self.theme, "fit", Q_RETURN_ARG(float), Q_ARG(float, float(width)), Q_ARG(float, float(height))
        )
        self.theme.setProperty("unit", fit)
        self.theme.setProperty("mirrored", side == "right")
        self.settle()

    def settle(self) -> None:
        for _ in range(6):
            QGuiApplication.processEvents()

    def box(self, name: str) -> QRectF:
        """Where an item lies on the screen."""
        item = self.page.item(name)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def panels(self) -> dict[str, QRectF]:
        """Where the panels are that are seen."""
        names = [f"{panel}Spot" for panel in PANELS]
        return {name: self.box(name) for name in names if self.page.item(name).isVisible()}

    def entry(self, panel: str) -> dict[str, Any]:
        """How an entry of the wide shape stands now."""
        shapes: Any = self.arrangement.shapes
        return next(each for each in shapes["wide"]["left"] if each["panel"] == panel)

    def drag(self, start: QPoint, way: QPoint, *, let_go: bool = True) -> None:
        """A real mouse takes what is there by so much."""
        QTest.mousePress(self.page.view, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 13):
            QTest.mouseMove(self.page.view, start + way * step / 12)
            self.settle()
        if let_go:
            QTest.mouseRelease(self.page.view, Qt.MouseButton.LeftButton, pos=start + way)
            self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page.view, key, modifier)
        self.settle()


@pytest.fixture(scope="module")
def shared(_qt_application: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("arranged"))
    yield stage
    stage.page.close()


@pytest.fixture
def stage(qt: object, shared: Stage) -> Iterator[Stage]:
    """The house's own home on the reference screen, with the car parked."""
    shared.app.car.record({GEAR: PARK, MOVING: False}, Cause("scenario"))
    shared.app.models.navigation.end()
    Path(shared.arrangement.file).unlink(missing_ok=True)  # type: ignore[arg-type]
    shared.arrangement.load()
    shared.shape(1920, 720, "left")
    yield shared
    shared.arrangement.cancel()
    shared.settle()


def worn(stage: Stage, name: str) -> None:
    files.write(files.read(files.original(name)), Path(stage.arrangement.file))  # type: ignore[arg-type]
    stage.arrangement.load()


@pytest.mark.parametrize("name", files.shipped())
def test_nothing_overlaps_and_everything_is_inside_and_touchable(stage: Stage, name: str) -> None:
    worn(stage, name)
    unfit: list[str] = []
    for guided in (True, False):
        if guided:
            stage.app.models.navigation.set_out("Lake Cabin")
        else:
            stage.app.models.navigation.end()
        for (width, height), side in itertools.product(SIZES, ("left", "right")):
            stage.shape(width, height, side)
            where = f"{width}x{height} {side} {'guided' if guided else 'free'}"
            boxes = stage.panels()
            middle: dict[str, QRectF] = {"orb": stage.box("orb").adjusted(4, 4, -4, -4)}
            for sign in ("speedLimit", "guidanceVoice"):
                if stage.page.item(sign).isVisible():
                    middle[sign] = stage.box(sign)
            words = stage.page.item("captions")
            assert boxes, where
            screen, touch = QRectF(0, 0, width, height), float(self_touch(stage))
            for panel, box in boxes.items():
                if not screen.contains(box):
                    unfit.append(f"{where}: {panel} is not inside")
                if min(box.width(), box.height()) < touch:
                    unfit.append(f"{where}: {panel} is too small to touch")
            for (one, first), (other, second) in itertools.combinations((boxes | middle).items(), 2):
                if first.intersects(second):
                    unfit.append(f"{where}: {one} lies over {other}")
            room = stage.page.view.rootObject().property("room")
            if name == "meridian" and abs(room.center().x() - width / 2) > 2:
                unfit.append(f"{where}: the car is not in the middle")
            for panel, box in boxes.items():
                if box.intersects(QRectF(room).adjusted(2, 2, -2, -2)):
                    unfit.append(f"{where}: the map's room reaches below {panel}")
            assert words.width() >= touch * 4, where
    assert not unfit, "\n".join(unfit)


def self_touch(stage: Stage) -> float:
    return float(stage.theme.property("touch"))


def test_right_hand_drive_is_the_mirror_of_left_hand_drive(stage: Stage) -> None:
    for width, height in SIZES:
        stage.shape(width, height, "left")
        left = stage.panels()
        stage.shape(width, height, "right")
        right = stage.panels()
        assert left.keys() == right.keys()
        for name, box in left.items():
            assert abs(width - box.right() - right[name].left()) <= 1.5, (name, width, height)
            assert box.top() == right[name].top()


def test_words_find_room_beside_the_panels_or_panels_make_way(stage: Stage) -> None:
    talk = stage.app.models.conversation
    for name, (width, height) in itertools.product(
        files.shipped(), [(800, 480), (1280, 800), (1920, 720), (1080, 1920)]
    ):
        worn(stage, name)
        stage.shape(width, height, "left")
        talk.update(phase="speaking", heard="warmer", answer="It is 23 degrees for you now, and calm music plays.")
        stage.settle()
        words = stage.box("captions")
        over = [panel for panel, box in stage.panels().items() if box.intersects(words.adjusted(2, 2, -2, -2))]
        talk.update(phase="idle", heard="", answer="")
        stage.settle()
        assert not over, (name, width, height, over)
        assert QRectF(0, 0, width, height).contains(words)


def test_a_panel_is_dragged_and_pulled_to_the_grid_and_saved(stage: Stage) -> None:
    stage.arrangement.begin()
    stage.settle()
    before = stage.box("frame_media")
    assert stage.box("mediaSpot") == before
    stage.drag(before.center().toPoint(), QPoint(-230, 9))
    assert (stage.entry("media")["column"], stage.entry("media")["row"]) == (7, 1)
    grip = stage.box("frame_media").bottomLeft().toPoint() + QPoint(20, -20)
    stage.drag(grip, QPoint(110, -150))
    assert [stage.entry("media")[key] for key in ("column", "row", "wide", "tall")] == [7, 1, 4, 2]
    grip = stage.box("frame_media").bottomRight().toPoint() + QPoint(-20, -20)
    stage.drag(grip, QPoint(220, 150))
    assert [stage.entry("media")[key] for key in ("column", "row", "wide", "tall")] == [7, 1, 6, 4]
    QTest.mouseClick(stage.page.view, Qt.MouseButton.LeftButton, pos=stage.box("done").center().toPoint())
    stage.settle()
    assert not stage.arrangement.arranging
    saved = files.read(Path(stage.arrangement.file))  # type: ignore[arg-type]
    media = next(each for each in saved.wide.panels if each.panel == "media")
    assert (media.column, media.row, media.wide, media.tall) == (7, 1, 6, 4)
    assert stage.box("mediaSpot").width() > before.width()


def test_over_another_panel_it_is_red_with_the_reason_and_not_dropped(stage: Stage) -> None:
    stage.arrangement.begin()
    stage.settle()
    before = stage.entry("media")
    start = stage.box("frame_media").center().toPoint()
    stage.drag(start, QPoint(-1400, 0), let_go=False)
    ghost = stage.page.item("ghost")
    assert ghost.isVisible()
    assert ghost.property("blocker") == "Destination stands here"
    assert ghost.property("free") is False
    QTest.mouseRelease(stage.page.view, Qt.MouseButton.LeftButton, pos=start + QPoint(-1400, 0))
    stage.settle()
    assert stage.entry("media") == before


def test_the_tray_gives_by_tap_and_by_drag_and_takes_what_is_removed(stage: Stage) -> None:
    stage.arrangement.begin()
    stage.settle()
    stage.page.tap("chip_weather")
    assert stage.entry("weather")["wide"] == 4
    stage.arrangement.remove("wide", "left", stage.entry("media")["number"])
    stage.settle()
    at = stage.box("chip_house").center().toPoint()
    stage.drag(at, QPoint(960, 345) - at)
    assert stage.entry("house")["row"] > 2
    QTest.mouseClick(stage.page.view, Qt.MouseButton.LeftButton, pos=remove(stage, "car").center().toPoint())
    stage.settle()
    assert "chip_car" in names(stage.page.view.rootObject())
    stage.page.tap("reset")
    assert "carSpot" in stage.panels()
    assert "weatherSpot" not in stage.panels()


def remove(stage: Stage, panel: str) -> QRectF:
    frame = stage.page.item(f"frame_{panel}")
    button = next(item for item in frame.childItems() if item.objectName() == "remove")
    return button.mapRectToScene(QRectF(0, 0, button.width(), button.height()))


def names(item: QQuickItem) -> set[str]:
    return {item.objectName()}.union(*(names(child) for child in item.childItems()))


def test_keys_move_size_and_take_away(stage: Stage) -> None:
    stage.key(Qt.Key.Key_E)
    assert stage.arrangement.arranging
    stage.page.item("frame_media").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.key(Qt.Key.Key_Left)
    assert stage.entry("media")["column"] == 8
    stage.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert stage.entry("media")["wide"] == 4  # its least
    stage.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    stage.key(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert (stage.entry("media")["wide"], stage.entry("media")["tall"]) == (5, 3)
    focused = stage.page.view.activeFocusItem()
    assert focused is not None
    assert focused.objectName() == "frame_media"
    stage.key(Qt.Key.Key_Delete)
    assert "mediaSpot" not in stage.panels()
    stage.key(Qt.Key.Key_Escape)
    assert not stage.arrangement.arranging
    assert "mediaSpot" in stage.panels()


def test_a_long_press_on_a_panel_arranges_when_parked_and_says_so_when_not(stage: Stage) -> None:
    talk, place = stage.app.models.conversation, stage.box("rangeSpot").center().toPoint()
    for moving in (True, False):
        stage.app.car.record({MOVING: moving}, Cause("scenario"))
        talk.dismissNotice()
        QTest.mousePress(stage.page.view, Qt.MouseButton.LeftButton, pos=place)
        end = time.monotonic() + PATIENCE
        while not (talk.notice or stage.arrangement.arranging):
            assert time.monotonic() < end, "a long press did nothing"
            QTest.qWait(50)
        QTest.mouseRelease(stage.page.view, Qt.MouseButton.LeftButton, pos=place)
        stage.settle()
        assert bool(stage.arrangement.arranging) != moving
        assert ("parked" in str(talk.notice)) == moving
