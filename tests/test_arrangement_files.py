"""Arrangements as files: what is wrong with one is one sentence with its line; what is written reads back the same."""

from pathlib import Path

import pytest

from app.arranging import files
from app.arranging.check import blocking, least, size
from app.arranging.editing import added, moved, removed, replaced, room_for, unplaced
from app.arranging.files import ArrangementError, read
from app.arranging.form import SHAPES, Place
from app.arranging.panels import PANELS

HOUSE = files.original("meridian")


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = HOUSE.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "mine.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def place(panel: str, column: int, row: int, wide: int, tall: int, when: str | None = None) -> Place:
    fields = {"panel": panel, "column": column, "row": row, "wide": wide, "tall": tall, "when": when}
    return Place.model_validate(fields)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("panel: trip, column: 1, row: 3", "panel: tripp, column: 1, row: 3", "did you mean trip"),
        ("panel: media, column: 9", "panel: media, column: 10", "`media` reaches column 13 of 12; move or narrow it"),
        ("row: 5, wide: 2, tall: 2}", "row: 6, wide: 2, tall: 2}", "`range` reaches row 7 of 6"),
        ("panel: media, column: 9", "panel: media, column: 4", "`media` lies over `manoeuvre`"),
        ("column: 9, row: 1, wide: 4, tall: 4}", "column: 9, row: 1, wide: 2, tall: 4}", "needs at least 4 by 2 here"),
        ("pillar:", "piller:", "did you mean `pillar`"),
        ("tall: 2}", "tall: 2, when: free}", "`manoeuvre` is there only while guided; take `when` out"),
        ("rows: {top: 6}", "rows: {top: many}", "a whole number is needed"),
        ("columns: {driver: 6, far: 6}", "columns: {driver: 6", "check indentation, quotes and colons"),
    ],
)
def test_what_is_wrong_is_one_sentence_with_its_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    path = changed(tmp_path, old, new)
    with pytest.raises(ArrangementError) as error:
        read(path)
    assert str(path) in str(error.value)
    assert ", line " in str(error.value)
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_shape_is_the_houses_and_a_missing_file_is_told(tmp_path: Path) -> None:
    text = files.original("map_first").read_text(encoding="utf-8")
    path = tmp_path / "mine.yaml"
    path.write_text(text[: text.index("upright:")], encoding="utf-8")
    assert read(path).upright == read(HOUSE).upright != read(files.original("map_first")).upright
    assert read(path).wide == read(files.original("map_first")).wide
    with pytest.raises(ArrangementError, match="There is no file"):
        read(tmp_path / "none.yaml")


@pytest.mark.parametrize("name", files.shipped())
def test_shipped_ones_are_sound_and_read_back_as_they_are_written(tmp_path: Path, name: str) -> None:
    arrangement = read(files.original(name))
    assert files.write(arrangement, tmp_path / "deep" / "own.yaml") is None
    assert read(tmp_path / "deep" / "own.yaml") == arrangement
    assert [each.name for each in (tmp_path / "deep").iterdir()] == ["own.yaml"]


def test_the_published_schema_is_that_of_the_form() -> None:
    assert files.SCHEMA.read_text(encoding="utf-8") == files.schema()


def test_what_a_person_wrote_is_kept_beside_what_is_saved_over_it(tmp_path: Path) -> None:
    path = changed(tmp_path, "# Home as the house has it.", "# What I thought about for a week.")
    by_hand = path.read_bytes()
    arrangement = read(path)
    copy = files.write(arrangement, path)
    assert copy is not None
    assert copy.read_bytes() == by_hand
    assert files.write(arrangement, path) is None  # nothing of a person's was there
    path.write_text(path.read_text(encoding="utf-8") + "# one more thought\n", encoding="utf-8")
    again = files.write(arrangement, path)
    assert again is not None
    assert again != copy
    assert copy.read_bytes() == by_hand


def test_a_name_is_a_shipped_one_and_its_own_version_lies_with_the_data(tmp_path: Path) -> None:
    assert files.own("meridian", tmp_path) == tmp_path / "arrangements" / "meridian.yaml"
    mine = tmp_path / "mine.yaml"
    assert files.own(str(mine), tmp_path) == files.original(str(mine)) == mine


def test_panels_of_different_states_may_share_a_place() -> None:
    guided, free = place("trip", 1, 1, 4, 4), place("where_to", 1, 1, 4, 6)
    assert blocking([guided], free) is None
    assert blocking([guided], place("weather", 4, 4, 4, 2)) == guided
    assert blocking([guided], place("weather", 4, 4, 4, 2, "free")) is None


def test_edits_never_lay_a_panel_over_another_or_off_the_grid() -> None:
    shape = read(HOUSE).wide
    media = next(number for number, each in enumerate(shape.panels) if each.panel == "media")
    assert moved(shape, "left", media, 2, 2, 4, 4) is shape
    assert moved(shape, "left", media, 10, 1, 4, 4) is shape
    there = moved(shape, "left", media, 5, 1, 4, 4)
    assert there.panels[media].column == 5
    assert added(there, "left", place("weather", 6, 4, 4, 2)) is there
    assert removed(there, "left", media).panels == [each for each in there.panels if each.panel != "media"]
    assert read(HOUSE) != replaced(read(HOUSE), "wide", there)


@pytest.mark.parametrize("state", ["guided", "free"])
@pytest.mark.parametrize("name", SHAPES)
def test_what_is_put_on_home_by_a_tap_is_large_enough_and_free(name: str, state: str) -> None:
    shape = read(HOUSE).shape(name)
    columns, rows = size(shape)
    for panel in unplaced(shape, "left", state):
        found = room_for(name, shape, "left", panel, state)
        if found is None:
            continue
        assert blocking(shape.panels, found) is None
        assert (found.wide, found.tall) >= least(name, shape, panel)
        assert found.column + found.wide - 1 <= columns
        assert found.row + found.tall - 1 <= rows
        shape = added(shape, "left", found)
    assert PANELS.keys() - {each.panel for each in shape.panels} <= {"house", "favourites", "weather", "appointment"}


def test_right_hand_drive_may_have_places_of_its_own(tmp_path: Path) -> None:
    path = changed(
        tmp_path, "\npillar:", "  right_hand:\n    - {panel: media, column: 1, row: 1, wide: 4, tall: 4}\n\npillar:"
    )
    shape = read(path).wide
    assert [each.panel for each in shape.right_hand or []] == ["media"]
    there = moved(shape, "right", 0, 2, 1, 4, 4)
    assert there.panels == shape.panels
    assert there.right_hand is not None
    assert there.right_hand[0].column == 2
