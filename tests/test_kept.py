"""Saved places outlive a run; an unreadable file is set aside and named."""

from pathlib import Path

from app.car.car import Car
from app.domains.places_commands import FAVOURITES
from app.kept import KeptSignals

GYM = '[{"name": "gym", "place": "Sports Hall", "latitude": 54.2, "longitude": 4.1}]'


def test_what_was_saved_is_there_in_the_next_run(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "places.json"
    car = Car()
    KeptSignals(car, file, [FAVOURITES])
    car.request({FAVOURITES: GYM})
    again = Car()
    kept = KeptSignals(again, file, [FAVOURITES])
    assert again[FAVOURITES] == GYM and kept.problem is None


def test_an_unreadable_file_is_kept_aside_and_named(tmp_path: Path) -> None:
    file = tmp_path / "places.json"
    file.write_text('{"half', encoding="utf-8")
    car = Car()
    kept = KeptSignals(car, file, [FAVOURITES])
    assert kept.problem is not None and "unreadable" in str(kept.problem)
    car.request({FAVOURITES: GYM})
    assert file.with_suffix(".unreadable.json").read_text(encoding="utf-8") == '{"half'
    assert "Sports Hall" in file.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_told_and_nothing_else_happens(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    car = Car()
    kept = KeptSignals(car, blocked / "places.json", [FAVOURITES])
    car.request({FAVOURITES: GYM})
    assert kept.problem is not None and car[FAVOURITES] == GYM
