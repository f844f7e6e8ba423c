"""The music page by touch alone: browsing, favourites, queue, stations, podcasts, lyrics, sound."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pages import Page
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from app.car.car import Car
from app.car.media_signals import BALANCE, BASS, FADE
from app.domains.broadcast import Broadcast
from app.domains.media import Media
from app.domains.music import Library
from tests.test_media import library  # noqa: F401 - a fixture
from tests.test_media_commands import broadcast  # noqa: F401 - a fixture


@pytest.fixture
def media(qt: object, library: Library, broadcast: Broadcast) -> Media:  # noqa: F811
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(0)
    for track in library.tracks:
        picture.save(str(library.folder / track.cover))
    return Media(Car(), library, broadcast, now=lambda: 1_000_000.0)


@pytest.fixture
def page(media: Media) -> Iterator[Page]:
    shown = Page("Media", "MediaView", {"media": media}, 1800, 560)
    yield shown
    allow(shown)
    shown.close()


def allow(page: Page, **rules: object) -> None:
    """What the driving state lets be shown."""
    theme = page.view.engine().singletonInstance("Theme", "Theme")
    assert isinstance(theme, QObject)
    for name, value in ({"video": True, "rows": 100000} | rules).items():
        theme.setProperty(name, value)
    settle(page)


def settle(page: Page) -> None:
    for _ in range(3):
        page.view.grabWindow()
        QGuiApplication.processEvents()


def tab(page: Page, name: str) -> None:
    page.view.rootObject().setProperty("tab", name)
    settle(page)


def title(media: Media) -> str:
    return media.state.track.title if media.state.track else ""


def rows(page: Page, name: str) -> int:
    return int(page.item(name).property("count"))


def test_browsing_by_part_and_liking(page: Page, media: Media) -> None:
    page.tap("part_songs")
    settle(page)
    page.tap("songs", 0.3, 0.1)
    assert title(media) == "Coffee at Ten"
    page.tap("like")
    assert media.state.favourites == ("coffee_at_ten.wav",)
    page.tap("part_favourites")
    settle(page)
    assert rows(page, "songs") == 1
    page.tap("part_playlists")
    settle(page)
    page.tap("groups", 0.2, 0.1)
    assert (title(media), media.state.selection) == ("Forty Miles", "playlist/road_trip")


def test_lists_are_short_while_driving(page: Page) -> None:
    page.tap("part_songs")
    allow(page, rows=8)
    assert rows(page, "songs") == 8


def test_a_station_and_an_episode_by_one_tap(page: Page, media: Media) -> None:
    tab(page, "sources")
    page.tap("programmes", 0.3, 0.1)
    assert title(media) == "Harbour FM"
    page.tap("part_podcast")
    settle(page)
    page.tap("programmes", 0.3, 0.1)
    assert title(media) == "The bridge that hummed"
    page.tap("part_bluetooth")
    assert not page.item("programmes").isVisible()


def test_the_queue_is_changed_by_touch(page: Page, media: Media) -> None:
    media.play("jazz")
    media.queue("hello rain")
    media.queue("orange sun")
    settle(page)
    page.tap("drop")
    assert media.state.queued == ("orange_sun.wav",)


def test_lyrics_run_with_the_song_and_rest_while_we_drive(page: Page, media: Media) -> None:
    tab(page, "lyrics")
    assert not page.item("lyrics").isVisible()
    media.play("purple highway")
    settle(page)
    page.tap("showLyrics")
    media.progressed(30.0)
    settle(page)
    assert page.item("lyrics").isVisible()
    assert page.item("lyrics").property("currentIndex") == 4
    allow(page, video=False)
    assert not page.item("lyrics").isVisible()
    assert rows(page, "lyrics") == 0


def test_equaliser_and_pad_by_finger_and_keys(page: Page, media: Media) -> None:
    tab(page, "sound")
    page.tap("part_bass")
    assert media.car[BASS] == 6
    page.tap("balance", 0.07, 0.5)
    assert (media.car[BALANCE], media.car[FADE]) == (-100, 0)
    page.item("balance").forceActiveFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Up)
    assert media.car[FADE] == 20
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert (media.car[BALANCE], media.car[FADE]) == (0, 0)


def test_repeat_goes_round_its_three_modes(page: Page, media: Media) -> None:
    media.play("jazz")
    settle(page)
    modes = []
    for _ in range(3):
        page.tap("repeat")
        modes.append(media.state.repeat)
    assert modes == ["one", "off", "all"]


def test_without_music_the_page_says_how_to_get_it(qt: object, tmp_path: Path) -> None:
    shown = Page("Media", "MediaView", {"media": Media(Car(), Library(tmp_path), Broadcast())}, 1800, 560)
    assert not shown.item("mediaTabs").isVisible()
    shown.close()


def test_a_part_that_is_chosen_is_pushed_into_sight(qt: object) -> None:
    parts = [{"part": f"p{number}", "text": f"Part {number}"} for number in range(8)]
    strip = Page("Media", "PartStrip", {"parts": parts, "chosen": "p0"}, 300, 76)
    settle(strip)
    root = strip.view.rootObject()
    for chosen in ("p7", "p0", "p4"):
        root.setProperty("chosen", chosen)
        for _ in range(10):
            settle(strip)
        left, right = strip.point(f"part_{chosen}", 0).x(), strip.point(f"part_{chosen}", 1).x()
        assert 0 <= left < right <= 300, chosen
    strip.close()
