"""A replay for a language that runs from right to left: the bar is turned over, the way of time is not."""

import pytest
from pages import Page
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from app.gallery.sessions import replayed


@pytest.fixture
def bar(qt: object) -> Page:
    return Page("Replay", "ReplayBar", {"replay": replayed()}, 1600, 176)


def across(item: QQuickItem) -> float:
    """Where the middle of an item is seen, in pixels from the left."""
    return item.mapToScene(QPointF(item.width() / 2, 0)).x()


def test_the_bar_is_turned_over_and_time_is_not(bar: Page) -> None:
    theme = bar.view.engine().singletonInstance("Theme", "Theme")
    assert isinstance(theme, QObject)
    back, play, on, kinds, speed = (
        bar.item(name) for name in ("replayBack", "replayPlay", "replayOn", "replayKinds", "replaySpeed")
    )
    assert across(back) < across(play) < across(on) < across(kinds) < across(speed)
    theme.setProperty("rightToLeft", True)
    assert across(speed) < across(kinds) < across(back) < across(play) < across(on)
    line = bar.item("replayLine")
    assert line.mapToScene(QPointF(0, 0)).x() < line.mapToScene(QPointF(line.width(), 0)).x()
