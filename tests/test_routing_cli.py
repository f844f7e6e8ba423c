"""`main.py route`: what it prints, writes and refuses."""

import argparse
import json
from pathlib import Path

import pytest

from app.commands import route
from app.config import load
from tests.region import region_file


def run(*words: str) -> int:
    """The exit status of `main.py route WORDS`."""
    region_file()
    parser = argparse.ArgumentParser()
    route.add_parser(parser)
    return route.run(load(environment={}), parser.parse_args(words))


def test_places_by_name_and_the_files_they_become(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gpx, geojson = tmp_path / "way.gpx", tmp_path / "way.geojson"
    assert run("Train Station", "Airport", "--via", "Castle", "--gpx", str(gpx), "--geojson", str(geojson)) == 0
    first, fastest, *_ = capsys.readouterr().out.splitlines()
    assert first == "Train Station – Castle – Airport"
    assert fastest.split()[0] == "fastest" and " km, " in fastest and "toll" in fastest
    for path in (gpx, geojson):
        assert run(str(path), "--json", "--depart", "03:00") == 0
        (told,) = json.loads(capsys.readouterr().out)
        assert told["metres"] > 3000 and told["roads"] and told["preference"] == "FASTEST"


def test_json_tells_every_choice_and_leg(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("Train Station", "Lake Hotel", "--via", "Airport", "--preference", "no-tolls", "--json") == 0
    choices = json.loads(capsys.readouterr().out)
    assert choices[0]["preference"] == "NO_TOLLS" and choices[0]["toll_euro"] == 0
    assert all(len(choice["legs"]) == 2 for choice in choices) and len(choices) > 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("Train Station",), "Give two places, or one .gpx or .geojson file"),
        (("a", "b", "c"), "Give two places, FROM and TO"),
        (("Qwxyzz", "Airport"), "no place called 'Qwxyzz'"),
        (("none.gpx",), "none.gpx cannot be read"),
        (("Train Station", "Airport", "--depart", "late"), "--depart is a time such as 08:30"),
        (("Train Station", "Airport", "--gpx", "/nowhere/at/all.gpx"), "/nowhere/at/all.gpx cannot be written"),
    ],
)
def test_what_cannot_be_done_costs_one_sentence(
    words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words) == 1
    printed = capsys.readouterr()
    assert said in printed.err and printed.err.count("\n") == 1 and printed.out == ""
