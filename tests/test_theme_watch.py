"""Saving a theme changes the running cockpit, however the editor saves; a bad file never takes the good one away."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from app.car.car import Car
from app.domains.appearance import Appearance
from app.domains.clock import Clock
from app.theme.theme import MERIDIAN

PATIENCE = 20.0  # seconds


def until(seen: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < end, "it did not come about"
        QCoreApplication.processEvents()
        time.sleep(0.002)


def written(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def renamed_over(path: Path, text: str) -> None:
    path.with_name("4913~").write_text(text, encoding="utf-8")
    path.with_name("4913~").replace(path)


def moved_away_first(path: Path, text: str) -> None:
    path.replace(path.with_name("backup~"))
    path.write_text(text, encoding="utf-8")


def in_pieces(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        for at in range(0, len(text), 4000):
            file.write(text[at : at + 4000])
            file.flush()


def theme(radius: float) -> str:
    document: Any = json.loads(MERIDIAN.read_text(encoding="utf-8"))
    document["dimension"]["radius"]["$value"]["value"] = radius
    return json.dumps(document)


@pytest.mark.parametrize("save", [written, renamed_over, moved_away_first, in_pieces])
def test_each_save_is_worn(qt: object, tmp_path: Path, save: Callable[[Path, str], None]) -> None:
    path = tmp_path / "mine.tokens.json"
    written(path, theme(1))
    appearance = Appearance(Car(), Clock(), path)
    for radius in (2.0, 3.0, 4.0):
        save(path, theme(radius))
        until(lambda radius=radius: appearance.tokens["dimension.radius"] == radius)
        assert str(appearance.error) == ""


def test_a_bad_save_is_told_and_the_next_good_one_is_worn(qt: object, tmp_path: Path) -> None:
    path = tmp_path / "mine.tokens.json"
    written(path, theme(5))
    appearance = Appearance(Car(), Clock(), path)
    written(path, theme(6)[:-40])
    until(lambda: appearance.error)
    assert "mine.tokens.json is not JSON" in str(appearance.error)
    assert appearance.tokens["dimension.radius"] == 5.0
    renamed_over(path, theme(7))
    until(lambda: appearance.tokens["dimension.radius"] == 7.0)
    assert str(appearance.error) == ""


def test_a_theme_that_was_never_good_is_worn_once_it_is(qt: object, tmp_path: Path) -> None:
    path = tmp_path / "mine.tokens.json"
    appearance = Appearance(Car(), Clock(), path)
    assert "cannot be read" in str(appearance.error)
    written(path, theme(9))
    until(lambda: appearance.tokens["dimension.radius"] == 9.0)
