"""Finding places: names, kinds, half words, typos, both languages."""

from collections.abc import Iterator

import pytest

from app.maps.regions.region import Region
from app.maps.regions.search import Search
from tests.region import region_file


@pytest.fixture(scope="module")
def search() -> Iterator[Search]:
    region = Region(region_file())
    yield Search(region)
    region.close()


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Harbour Museum", "Harbour Museum"),
        ("harbor museum", "Harbour Museum"),
        ("the noodle house", "Noodle House"),
        ("nodle house", "Noodle House"),
        ("city centre", "City Center"),
        ("train station", "Train Station"),
        ("main station", "Train Station"),
        ("airport", "Airport"),
        ("work", "Office"),
        ("home", "Home"),
        ("lake cabin", "Lake Cabin"),
        ("面馆", "Noodle House"),
        ("火车站", "Train Station"),
        ("King Street", "King Street"),
        ("lake serin", "Lake Serin"),
    ],
)
def test_one_place_is_meant(search: Search, query: str, name: str) -> None:
    found = search.find(query, 0, 0)
    assert found.kind == "one" and found.places[0].name == name


@pytest.mark.parametrize(
    ("query", "category"),
    [
        ("the nearest charging station", "charging"),
        ("cafés", "cafe"),
        ("最近的充电站", "charging"),
        ("parking nearby", "parking"),
    ],
)
def test_a_kind_gives_the_nearest_first(search: Search, query: str, category: str) -> None:
    found = search.find(query, 900, -700)
    assert found.kind == "category" and {p.category for p in found.places} == {category}
    away = [(p.x - 900) ** 2 + (p.y + 700) ** 2 for p in found.places]
    assert away == sorted(away)


def test_several_are_told_as_several(search: Search) -> None:
    found = search.find("ion park", 0, 0)
    assert found.kind == "several" and len(found.places) > 2


@pytest.mark.parametrize("query", ["", "   ", "xyzzy plugh", '"; DROP TABLE place; --', "日本橋三越", "*"])
def test_nonsense_finds_nothing_and_breaks_nothing(search: Search, query: str) -> None:
    assert search.find(query, 0, 0).kind == "none"
