"""What a card tells of a place, in the order of each language."""

from datetime import datetime

import pytest

from app.domains.place_rows import facts
from app.maps.regions.region import Place

TAGS = {
    "addr:street": "Lake Road",
    "addr:street:zh": "湖路",
    "addr:housenumber": "12",
    "addr:city": "Lake Village",
    "addr:city:zh": "湖村",
}


@pytest.mark.parametrize(("language", "address"), [("en", "Lake Road 12, Lake Village"), ("zh", "湖村湖路12号")])
def test_an_address_is_written_as_in_its_language(language: str, address: str) -> None:
    place = Place(1, "charging", "Ion Park", "离子驿站", 0.0, 0.0, 54.2, 4.1, TAGS, 0.5)
    assert facts(place, (54.2, 4.1), language, datetime(2026, 5, 14, 14, 32), str)["address"] == address
