"""The measurer on a scene with one fault of each kind, and on one without any."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.dev.measure.contrast import contrast_finds, contrast_of, pixels
from app.dev.measure.pseudo import Pseudo, pseudo
from app.dev.measure.seen import Box, Eye, Seen
from app.dev.measure.spoken import spoken_finds
from app.dev.measure.tabs import ring_finds, tab_finds, walk
from app.dev.measure.texts import text_finds
from app.dev.measure.touch import touch_finds
from app.dev.measure.words import word_finds
from app.theme.theme import house
from app.window import QML

HEAD = "import QtQuick\nimport QtQuick.Templates as T\nimport Controls\nimport Theme\nItem { width: 800; height: 400\n"


class Scene:
    """A window with a piece of QML in it, and an eye that looks at it."""

    def __init__(self, body: str) -> None:
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(QML))
        self.window = QQuickWindow()
        self.window.resize(800, 400)
        self.component = QQmlComponent(self.engine)
        self.component.setData((HEAD + body + "}").encode(), QUrl())
        item = self.component.create()
        assert isinstance(item, QQuickItem), self.component.errorString()
        self.item = item
        self.item.setParentItem(self.window.contentItem())
        self.window.show()
        self.eye = Eye(self.window, self.engine)
        self.engine.singletonInstance("Theme", "Theme").setProperty("tokens", house()["night"])
        QCoreApplication.processEvents()

    def look(self) -> Seen:
        self.item.polish()
        QCoreApplication.processEvents()
        return self.eye.look()

    def close(self) -> None:
        self.eye.close()
        self.item.setParentItem(None)
        self.item.deleteLater()
        self.window.close()
        QCoreApplication.processEvents()


@pytest.fixture
def scene(qt: object) -> Iterator[Callable[[str], Scene]]:
    open_scenes: list[Scene] = []

    def show(body: str) -> Scene:
        open_scenes.append(Scene(body))
        return open_scenes[-1]

    yield show
    for one in open_scenes:
        one.close()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('Label { width: 60; text: "A long sentence"; elide: Text.ElideRight }', "elided"),
        ('Label { width: 60; text: "Donaudampfschifffahrt" }', "clipped"),
        ('Item { width: 90; height: 12; clip: true; Label { text: "Cut in two" } }', "clipped"),
        ('Label { x: 780; text: "Over the edge" }', "clipped"),
        ('Label { text: "One" } Label { x: 10; text: "Other" }', "overlapping"),
        ('Label { text: "Half below" } Rectangle { x: 30; width: 99; height: 99; color: "black" }', "hidden"),
        ('Label { text: "tiny"; size: 11 }', "small"),
        ('Label { text: "\\uf8ff" }', "glyph"),
        (
            'Item { width: 200; height: 40; transform: Scale { xScale: -1; origin.x: 100 } Label { text: "L" } }',
            "mirrored",
        ),
    ],
)
def test_a_fault_of_a_text_is_found_by_its_kind(scene: Callable[[str], Scene], body: str, kind: str) -> None:
    assert kind in {find.kind for find in text_finds(scene(body).look())}


def test_what_is_covered_scrolled_away_or_fits_is_no_find(scene: Callable[[str], Scene]) -> None:
    seen = scene(
        'Label { text: "Below" } Rectangle { width: 300; height: 99; color: "black"; Label { text: "Above" } }'
        'Flickable { y: 120; width: 200; height: 30; clip: true; contentHeight: 300; Label { text: "1\\n2\\n3" } }'
    ).look()
    assert list(text_finds(seen)) == []


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        ('ButtonBase { width: 60; height: 60; text: "Go" }', "target", "60×60 px"),
        ("ButtonBase { width: 80; height: 80 }", "name", "no name"),
        ('ButtonBase { width: 80; height: 80; text: "Go"; activeFocusOnTab: false }', "tab", "Tab"),
        (
            'Row { spacing: 4; Repeater { model: 2; ButtonBase { width: 80; height: 80; text: "Go" } } }',
            "close",
            "4 px",
        ),
    ],
)
def test_a_fault_of_a_control_is_found(scene: Callable[[str], Scene], body: str, kind: str, said: str) -> None:
    finds = [find for find in touch_finds(scene(body).look()) if find.kind == kind]
    assert finds and said in finds[0].said


def test_a_small_button_with_a_larger_reach_is_large_enough(scene: Callable[[str], Scene]) -> None:
    body = 'RoundButton { x: 100; y: 100; diameter: 50; sign: "plus"; text: "More" }'
    assert list(touch_finds(scene(body).look())) == []


def test_a_word_that_went_past_the_translator_is_found(scene: Callable[[str], Scene], qt: object) -> None:
    QCoreApplication.installTranslator(translator := Pseudo())
    seen = scene('Label { text: qsTr("Settings") } Label { y: 60; text: "Forgotten" }').look()
    QCoreApplication.removeTranslator(translator)
    assert [find.text for find in word_finds(seen)] == ["Forgotten"]


def test_a_pseudo_text_keeps_its_values_and_tags() -> None:
    assert pseudo("%1 of {name}, <b>%n</b>") == "%1 óƒ {name}, <b>%n</b>"
    assert pseudo("Settings") == "Šéţţíñĝš~~"


def _grey(level: int) -> QImage:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(level * 0x010101)
    return image


def test_contrast_is_that_of_the_ink_on_its_own_ground() -> None:
    bare, inked = _grey(0), _grey(0)
    for x in range(10, 20):
        for y in range(5, 15):
            inked.setPixel(x, y, 0xFFFFFF)
    assert contrast_of(Box(0, 0, 40, 20), pixels(inked), pixels(bare)) == pytest.approx(21.0, abs=0.1)
    assert contrast_of(Box(0, 0, 40, 20), pixels(bare), pixels(bare)) is None


def test_a_pale_text_is_found_and_gets_its_colour_back(scene: Callable[[str], Scene]) -> None:
    shown = scene(
        'Rectangle { width: 300; height: 90; color: "black"; Text { font.pixelSize: 40; text: "Pale"; color: "#333" } }'
    )
    seen = shown.look()
    finds = list(contrast_finds(seen, shown.eye.items(), shown.window.grabWindow))
    assert [find.kind for find in finds] == ["contrast"]
    assert shown.eye.look().texts[0].colour == "#333333"


def _walked(shown: Scene) -> list[str]:
    stops = list(walk(shown.window))
    return [find.kind for find in tab_finds(stops, shown.look(), shown.eye.items())]


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ('Row { spacing: 20; Repeater { model: 3; ButtonBase { width: 80; height: 80; text: "Go" } } }', []),
        (
            'ButtonBase { x: 200; width: 80; height: 80; text: "B" } ButtonBase { width: 80; height: 80; text: "A" }',
            ["order"],
        ),
        (
            'ButtonBase { y: 200; width: 80; height: 80; text: "B" } ButtonBase { width: 80; height: 80; text: "A" }',
            ["order"],
        ),
        (
            'ButtonBase { id: one; width: 80; height: 80; text: "A"; KeyNavigation.tab: three }'
            'ButtonBase { x: 100; width: 80; height: 80; text: "B" }'
            'ButtonBase { id: three; x: 200; width: 80; height: 80; text: "C" }',
            ["tab"],
        ),
    ],
)
def test_tabs_way_is_walked_stop_by_stop(scene: Callable[[str], Scene], body: str, kinds: list[str]) -> None:
    assert _walked(scene(body)) == kinds


@pytest.mark.parametrize(
    ("ring", "said"),
    [("white", None), ("#303030", "ring of"), ("transparent", "no sign")],
)
def test_a_focus_ring_is_weighed_on_the_drawn_pixels(
    scene: Callable[[str], Scene], ring: str, said: str | None
) -> None:
    shown = scene(
        "Rectangle { width: 400; height: 200; color: 'black'; T.Button { id: one; x: 50; y: 50; width: 90; height: 90;"
        f" focusPolicy: Qt.TabFocus; text: 'Go'; Rectangle {{ anchors.fill: parent; color: '{ring}';"
        " visible: one.activeFocus } } }"
    )
    bare = shown.window.grabWindow()
    stop = next(walk(shown.window))
    finds = list(ring_finds(stop, bare, shown.window.grabWindow(), 1.0, bare.width() / 800))
    assert [find.kind for find in finds] == ([] if said is None else ["ring"])
    assert said is None or said in finds[0].said


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        ("ButtonBase { width: 80; height: 80 }", "name", "no name"),
        (
            "Item { width: 80; height: 80; Accessible.role: Accessible.Slider; Accessible.name: 'Level' }",
            "tab",
            "cannot be reached",
        ),
        ('ButtonBase { width: 80; height: 80; text: "Go"; contentItem: Label { text: "Go" } }', "twice", "once more"),
        ('Label { text: "Go"; Accessible.name: "Label_QMLTYPE_7(0x55d8)" }', "name", "only the program"),
        ('ButtonBase { width: 80; height: 80; text: "Go" }', "", ""),
    ],
)
def test_what_a_screen_reader_is_told_is_asked_of_qt(
    scene: Callable[[str], Scene], body: str, kind: str, said: str
) -> None:
    shown = scene(body)
    seen = shown.look()
    finds = list(spoken_finds(shown.window, seen, shown.eye.items()))
    assert {find.kind for find in finds} == ({kind} if kind else set())
    assert not kind or said in finds[0].said


def test_a_layout_from_right_to_left_is_turned_over_and_its_words_are_not(scene: Callable[[str], Scene]) -> None:
    shown = scene(
        "Item { id: over; readonly property bool turned: true; width: 800; height: 400; transform: Scale { xScale: -1;"
        ' origin.x: 400 } Label { x: 10; text: "Words" } Item { id: kept; readonly property bool turned: false; y: 90;'
        ' width: 300; height: 99; transform: Theme.upright(kept); Label { x: 5; text: "Inside" } } }'
    )
    shown.engine.singletonInstance("Theme", "Theme").setProperty("rightToLeft", True)
    words, inside = shown.look().texts
    assert [find.kind for find in text_finds(shown.look())] == []
    assert words.box.right == pytest.approx(790, abs=1)
    assert inside.box.x == pytest.approx(505, abs=1)


def test_a_translation_says_which_way_the_layout_goes(qt: object) -> None:
    QCoreApplication.installTranslator(translator := Pseudo(bidi=True))
    turned = QGuiApplication.layoutDirection()
    QCoreApplication.removeTranslator(translator)
    assert turned is Qt.LayoutDirection.RightToLeft
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
