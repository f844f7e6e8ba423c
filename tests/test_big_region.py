"""The made-up large region is a region like any other, only larger."""

from pathlib import Path

import pytest

from app.dev.big_region import SPACING, make
from app.maps.regions.region import Region
from app.maps.routing.graph import read_graph
from app.maps.routing.routes import Query, Routes


def test_it_has_towns_roads_between_them_and_places(tmp_path: Path) -> None:
    region = Region(make(tmp_path / "big.sqlite", 12_000))
    count = region.connection.execute("SELECT count(*) FROM feature").fetchone()[0]
    assert count == pytest.approx(12_000, rel=0.2)
    assert len(region.places("category = 'area'")) == 4
    near = region.features((-SPACING - 200, -SPACING - 200, -SPACING + 200, -SPACING + 200))
    assert 100 < len(near) < 600 and {"road", "building"} <= {f.layer for f in near}
    assert {f.kind for f in region.features(level=4)} <= {"motorway", "wood", "lake", "town"}
    route = Routes(read_graph(region)).best(Query((-SPACING, -SPACING), ((300.0, 300.0),)))
    assert route is not None and SPACING < route.length < 4 * SPACING
    region.close()
