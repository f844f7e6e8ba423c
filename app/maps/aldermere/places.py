"""All places of the region as tagged points; most are put beside a street of a fitting district."""

from dataclasses import dataclass

import numpy as np

from app.maps.aldermere.place_list import AREAS, CAFES, CHARGING, FIXED, HOTELS, KINDS, MARKETS, RESTAURANTS
from app.maps.aldermere.raster import Raster
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.terrain import DISTRICTS, Area
from app.maps.geo import inside, lengths

CENTRAL = ("Old Town", "City Center", "North Bank", "Harbour Side", "West Park", "East Field")


@dataclass(frozen=True)
class Place:
    """A point in metres with its OpenStreetMap tags (name included)."""

    x: float
    y: float
    tags: dict[str, str]


class _Sites:
    """Hands out spots beside streets, spread over districts and not too near to each other."""

    def __init__(self, roads: list[Road], blocked: Raster, random: np.random.Generator) -> None:
        self._random = random
        self._used: list[tuple[float, float]] = [(x, y) for *_, x, y in FIXED]
        self._streets: dict[str, list[Road]] = {}
        for road in roads:
            if road.kind in ("residential", "tertiary", "secondary") and len(road.line) > 1:
                middle = road.line[len(road.line) // 2][None, :]
                for district in DISTRICTS:
                    if inside(np.array(district.outline, dtype=float), middle)[0]:
                        self._streets.setdefault(district.name, []).append(road)

    def spot(self, districts: tuple[str, ...]) -> tuple[float, float, Road, str]:
        """A free spot (x, y) beside a street, the street and its district."""
        best = None
        for _ in range(60):
            name = str(self._random.choice(districts))
            road = self._streets[name][int(self._random.integers(len(self._streets[name])))]
            total = lengths(road.line)
            at = float(self._random.uniform(0.15, 0.85)) * total[-1]
            x, y = (float(np.interp(at, total, road.line[:, axis])) for axis in (0, 1))
            gap = min(float(np.hypot(x - u, y - v)) for u, v in self._used)
            if best is None or gap > best[0]:
                best = (gap, x, y, road, name)
            if gap > 240:
                break
        assert best is not None
        _, x, y, road, name = best
        self._used.append((x, y))
        return x, y, road, name


def make(roads: list[Road], blocked: Raster, parks: list[Area], seed: int) -> list[Place]:
    """Every place of the region, always the same for the same seed."""
    random = np.random.default_rng(seed)
    sites = _Sites(roads, blocked, random)
    everywhere = tuple(d.name for d in DISTRICTS if d.name != "Airport")
    result = [Place(x, y, {"name": name, "name:zh": zh, **tags}) for name, zh, tags, x, y in FIXED]
    result += [Place(x, y, {"name": name, "name:zh": zh, "place": kind}) for name, zh, kind, x, y in AREAS]
    result += [
        Place(*d.centre, {"name": d.name, "name:zh": d.name_zh, "place": "suburb"})
        for d in DISTRICTS
        if d.name != "Airport"
    ]

    def add(name: str, zh: str, tags: dict[str, str], districts: tuple[str, ...]) -> None:
        x, y, road, _ = sites.spot(districts)
        address = {
            "addr:street": road.tags.get("name", ""),
            "addr:street:zh": road.tags.get("name:zh", ""),
            "addr:housenumber": str(int(random.integers(1, 90))),
        }
        result.append(Place(round(x, 2), round(y, 2), {"name": name, "name:zh": zh, **tags, **address}))

    def rating(low: float = 3.7) -> str:
        return f"{random.uniform(low, 4.8):.1f}"

    for name, zh, cuisine in RESTAURANTS:
        vegetarian = (
            {"diet:vegetarian": "yes"} if cuisine in ("vegetarian", "indian", "italian", "chinese", "pizza") else {}
        )
        add(
            name,
            zh,
            {
                "amenity": "restaurant",
                "cuisine": cuisine,
                "rating": rating(),
                "opening_hours": "Mo-Su 11:00-22:00",
                **vegetarian,
            },
            CENTRAL,
        )
    for name, zh in CAFES:
        add(name, zh, {"amenity": "cafe", "rating": rating(), "opening_hours": "Mo-Su 07:30-18:30"}, CENTRAL)
    for name, zh in HOTELS:
        add(name, zh, {"tourism": "hotel", "stars": str(random.integers(3, 6)), "rating": rating(4.0)}, CENTRAL)
    for district in (*everywhere, *CENTRAL, *CENTRAL):
        brand, brand_zh = CHARGING[int(random.integers(len(CHARGING)))]
        power, plugs = ((300, 8), (150, 6), (50, 4), (300, 12))[int(random.integers(4))]
        zh = next(d.name_zh for d in DISTRICTS if d.name == district)
        taken = {p.tags["name"] for p in result}
        name, name_zh = f"{brand} {district}", f"{brand_zh}{zh}"
        if name in taken:
            brand, brand_zh = next(
                (b, z) for b, z in [*CHARGING, ("Fast Volt", "快伏")] if f"{b} {district}" not in taken
            )
            name, name_zh = f"{brand} {district}", f"{brand_zh}{zh}"
        tags = {
            "amenity": "charging_station",
            "operator": brand,
            "operator:zh": brand_zh,
            "capacity": str(plugs),
            "available": str(int(random.integers(1, plugs))),
            "socket:type2_combo": str(plugs),
            "socket:type2_combo:output": f"{power} kW",
            "opening_hours": "24/7",
            "charge": "0.49 EUR/kWh",
        }
        add(name, name_zh, tags, (district,))
    for district in everywhere:
        brand, brand_zh = MARKETS[int(random.integers(len(MARKETS)))]
        zh = next(d.name_zh for d in DISTRICTS if d.name == district)
        add(
            f"{brand} {district}",
            f"{brand_zh}{zh}",
            {"shop": "supermarket", "opening_hours": "Mo-Sa 07:00-21:00"},
            (district,),
        )
    for kind, zh, tags, count in KINDS:
        for _ in range(count):
            x, y, road, district = sites.spot(everywhere)
            first, first_zh = road.tags["name"].rsplit(" ", 1)[0], road.tags["name:zh"].rstrip("街巷里弄路苑径道大")
            extra = (
                {"capacity": str(int(random.integers(60, 600))), "available": str(int(random.integers(4, 60)))}
                if kind == "Parking"
                else {}
            )
            result.append(
                Place(
                    round(x, 2),
                    round(y, 2),
                    {
                        "name": f"{first} {kind}",
                        "name:zh": f"{first_zh}{zh}",
                        **tags,
                        **extra,
                        "addr:street": road.tags["name"],
                        "addr:street:zh": road.tags["name:zh"],
                        "addr:housenumber": str(int(random.integers(1, 90))),
                    },
                )
            )
    for park in parks:
        if park.tags.get("leisure") == "park":
            x, y = park.polygon.mean(axis=0)
            result.append(
                Place(
                    round(float(x), 2),
                    round(float(y), 2),
                    {"name": park.tags["name"], "name:zh": park.tags["name:zh"], "leisure": "park", "rating": rating()},
                )
            )
    return result
