"""A study in a language from right to left: digits and letters keep their places, as on every keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView

from app.theme.theme import house

ROOT = Path(__file__).resolve().parents[1]
PAGE = """
import QtQuick
import Theme
import "FOLDER" as Study
Item {
    id: page
    readonly property bool turned: true
    transform: Scale { origin.x: page.width / 2; xScale: Theme.rightToLeft ? -1 : 1 }
    Study.PART { width: 700; height: 700 }
}
"""


def shown(part: str, folder: Path) -> QQuickView:
    """A part of the study on a page that is turned over."""
    folder_of_study = (ROOT / "qml" / "Study").as_uri()
    (folder / "page.qml").write_text(PAGE.replace("PART", part).replace("FOLDER", folder_of_study), encoding="utf-8")
    view = QQuickView()
    view.engine().addImportPath(str(ROOT / "qml"))
    theme = view.engine().singletonInstance("Theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("tokens", house()["night"])
    theme.setProperty("rightToLeft", True)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(700, 700)
    view.setSource(QUrl.fromLocalFile(str(folder / "page.qml")))
    assert not view.errors(), view.errors()
    view.show()
    view.grabWindow()
    return view


@pytest.mark.parametrize(
    ("part", "keys"),
    [("LeavePad", ["code_1", "code_2", "code_3"]), ("CommentKeys", ["key_q", "key_w", "key_e"])],
)
def test_keys_keep_their_order(part: str, keys: list[str], qt: object, tmp_path: Path) -> None:
    view = shown(part, tmp_path)
    items = [_found(view.rootObject(), key) for key in keys]
    places = [item.mapToScene(QPointF(item.width() / 2, 0)).x() for item in items]
    assert places == sorted(places) and len(set(places)) == len(keys)
    view.close()


def _found(item: QQuickItem, name: str) -> QQuickItem:
    waiting = [item]
    while waiting:
        one = waiting.pop()
        if one.objectName() == name:
            return one
        waiting += one.childItems()
    raise AssertionError(f"no {name}")
