"""The arrangement in the running cockpit: a saved file holds at once, a bad one never; edit mode and its limits."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.arranging import files
from app.car.car import Car
from app.car.journal import Cause
from app.car.message import Message
from app.car.restrictions import GEAR, MOVING, PARK
from app.domains.arrangement import KEPT, SAVED, UNSAVED, WAIT, Arrangement

PATIENCE = 20.0  # seconds
HOUSE = files.original("meridian").read_text(encoding="utf-8")
MEDIA = "{panel: media, column: 9, row: 1, wide: 4, tall: 4}"


def until(seen: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < end, "it did not come about"
        QCoreApplication.processEvents()
        time.sleep(0.002)


def parked() -> Car:
    car = Car()
    car.record({GEAR: PARK, MOVING: False}, Cause("scenario"))
    return car


def entry(arrangement: Arrangement, panel: str, shape: str = "wide", side: str = "left") -> dict[str, Any]:
    shapes: Any = arrangement.shapes
    return next(each for each in shapes[shape][side] if each["panel"] == panel)


def heard(arrangement: Arrangement) -> list[Message]:
    told: list[Message] = []
    arrangement.noticed.connect(told.append)
    return told


def test_a_saved_file_holds_at_once_and_a_bad_one_never(qt: object, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(HOUSE, encoding="utf-8")
    arrangement = Arrangement(parked(), str(path), tmp_path / "data")
    new = tmp_path / "4913~"  # as careful editors save
    new.write_text(HOUSE.replace(MEDIA, MEDIA.replace("column: 9", "column: 5"), 1), encoding="utf-8")
    new.replace(path)
    until(lambda: entry(arrangement, "media")["column"] == 5)
    path.write_text(HOUSE.replace(MEDIA, MEDIA.replace("column: 9", "column: 1"), 1), encoding="utf-8")
    until(lambda: arrangement.error)
    assert "mine.yaml, line " in str(arrangement.error)
    assert entry(arrangement, "media")["column"] == 5
    path.write_text(HOUSE, encoding="utf-8")
    until(lambda: not arrangement.error)
    assert entry(arrangement, "media")["column"] == 9


def test_a_bad_file_at_the_start_leaves_the_houses_own(qt: object, tmp_path: Path) -> None:
    arrangement = Arrangement(parked(), str(tmp_path / "none.yaml"), tmp_path)
    assert "There is no file" in str(arrangement.error)
    assert entry(arrangement, "media")["column"] == 9


def test_what_is_arranged_is_saved_to_the_users_own_file_and_read_at_the_next_start(qt: object, tmp_path: Path) -> None:
    arrangement = Arrangement(parked(), "meridian", tmp_path)
    told = heard(arrangement)
    arrangement.begin()
    number = entry(arrangement, "media")["number"]
    assert arrangement.blocking("wide", "left", number, "media", "free", [1, 1, 4, 4]) == "where_to"
    arrangement.put("wide", "left", number, [1, 1, 4, 4])
    assert entry(arrangement, "media")["column"] == 9
    arrangement.put("wide", "left", number, [7, 1, 6, 4])
    assert arrangement.drop("wide", "left", "weather", "free")
    arrangement.remove("wide", "left", entry(arrangement, "car")["number"])
    assert "car" in arrangement.unplaced("wide", "left", "guided")
    arrangement.done()
    assert [message.text for message in told] == [SAVED]
    assert files.original("meridian").read_text(encoding="utf-8") == HOUSE
    file = Path(str(arrangement.file))
    file.write_text(file.read_text(encoding="utf-8").replace("{panel: media, column: 7", "{panel: media, column: 6"))
    until(lambda: entry(arrangement, "media")["column"] == 6)  # what a person writes there holds at once, too
    file.write_text(file.read_text(encoding="utf-8").replace("{panel: media, column: 6", "{panel: media, column: 7"))
    until(lambda: entry(arrangement, "media")["column"] == 7)
    again = Arrangement(parked(), "meridian", tmp_path)
    assert again.shapes == arrangement.shapes
    assert (entry(again, "media")["column"], entry(again, "media")["wide"]) == (7, 6)


def test_a_bad_file_of_ones_own_leaves_the_shipped_one(qt: object, tmp_path: Path) -> None:
    own = files.own("map_first", tmp_path)
    own.parent.mkdir()
    own.write_text("wide: none", encoding="utf-8")
    arrangement = Arrangement(parked(), "map_first", tmp_path)
    assert str(own) in str(arrangement.error)
    assert arrangement.shapes == Arrangement(parked(), "map_first", tmp_path / "empty").shapes


def test_cancel_brings_everything_back_and_writes_nothing(qt: object, tmp_path: Path) -> None:
    arrangement = Arrangement(parked(), "meridian", tmp_path)
    before = arrangement.shapes
    arrangement.begin()
    arrangement.reset("wide", "map_first")
    arrangement.remove("compact", "left", 0)
    assert arrangement.shapes != before
    arrangement.cancel()
    assert arrangement.shapes == before
    assert not (tmp_path / "arrangements").exists()


def test_reset_is_as_the_file_came(qt: object, tmp_path: Path) -> None:
    arrangement = Arrangement(parked(), "meridian", tmp_path)
    before = arrangement.shapes
    arrangement.begin()
    arrangement.remove("wide", "left", 0)
    arrangement.done()
    arrangement.begin()
    arrangement.reset("wide", "")
    arrangement.done()
    assert arrangement.shapes == before


def test_a_panel_that_stands_in_one_state_comes_into_the_other_alone(qt: object, tmp_path: Path) -> None:
    arrangement = Arrangement(parked(), "music_first", tmp_path)
    arrangement.begin()
    assert "favourites" in arrangement.unplaced("wide", "left", "guided")
    arrangement.add("wide", "left", "favourites", "guided", [5, 1, 4, 2])
    shapes: Any = arrangement.shapes
    found = [each for each in shapes["wide"]["left"] if each["panel"] == "favourites"]
    assert [(each["guided"], each["free"]) for each in found] == [(False, True)]  # media is there
    arrangement.add("wide", "left", "favourites", "guided", [5, 1, 3, 2])
    arrangement.remove("wide", "left", entry(arrangement, "media")["number"])
    arrangement.add("wide", "left", "favourites", "guided", [5, 1, 4, 2])
    shapes = arrangement.shapes
    found = [each for each in shapes["wide"]["left"] if each["panel"] == "favourites"]
    assert [(each["guided"], each["free"]) for each in found] == [(False, True), (True, False)]


def test_while_we_drive_it_waits_and_setting_out_keeps_what_was_arranged(qt: object, tmp_path: Path) -> None:
    car = parked()
    arrangement = Arrangement(car, "meridian", tmp_path)
    told = heard(arrangement)
    car.record({MOVING: True}, Cause("scenario"))
    arrangement.begin()
    assert not arrangement.arranging
    assert [message.text for message in told] == [WAIT]
    car.record({MOVING: False}, Cause("scenario"))
    arrangement.begin()
    arrangement.remove("wide", "left", entry(arrangement, "car")["number"])
    car.record({MOVING: True}, Cause("scenario"))
    assert not arrangement.arranging
    assert [message.text for message in told][1:] == [SAVED, KEPT]
    assert "car" in arrangement.unplaced("wide", "left", "free")


def test_what_cannot_be_saved_is_told_and_holds_for_now(qt: object, tmp_path: Path) -> None:
    (tmp_path / "arrangements").write_text("a file where the folder should be", encoding="utf-8")
    arrangement = Arrangement(parked(), "meridian", tmp_path)
    told = heard(arrangement)
    arrangement.begin()
    arrangement.remove("wide", "left", entry(arrangement, "car")["number"])
    arrangement.done()
    assert [message.text for message in told] == [UNSAVED]
    assert "car" in arrangement.unplaced("wide", "left", "free")


def test_what_a_theme_suggests_holds_where_nobody_chose_another(qt: object, tmp_path: Path) -> None:
    map_first = Arrangement(parked(), "map_first", tmp_path / "other").shapes
    free, chosen = Arrangement(parked(), "", tmp_path), Arrangement(parked(), "music_first", tmp_path)
    before, kept = free.shapes, chosen.shapes
    for arrangement in (free, chosen):
        arrangement.suggest("map_first")
    assert free.shapes == map_first != before and chosen.shapes == kept
    free.suggest(str(tmp_path / "none.yaml"))
    assert "There is no file" in str(free.error) and free.shapes == map_first
    free.suggest("")
    assert free.shapes == before and not free.error


def test_what_was_arranged_by_hand_stays_whatever_the_theme_suggests(qt: object, tmp_path: Path) -> None:
    arrangement = Arrangement(parked(), "", tmp_path)
    arrangement.suggest("map_first")
    arrangement.begin()
    arrangement.remove("wide", "left", entry(arrangement, "media")["number"])
    arrangement.done()
    mine = arrangement.shapes
    arrangement.suggest("music_first")
    assert arrangement.shapes == mine
    again = Arrangement(parked(), "", tmp_path)
    again.suggest("map_first")
    assert again.shapes == mine
