# ruff: noqa: E501
"""Rest areas along the motorways: a lane off and on again with fast chargers, fuel, food."""

from dataclasses import dataclass

import numpy as np

from app.maps.aldermere import particulars
from app.maps.aldermere.chains import CHARGING
from app.maps.aldermere.lines import insert, part
from app.maps.aldermere.names import Names
from app.maps.aldermere.places import Place
from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points, curve, lengths, offset, resample

# Motorway, kilometres east and north, name.
SPOTS: list[tuple[str, float, float, str, str]] = [
    ("East Motorway", 18.2, 4.8, "Vineyard", "葡萄园"), ("East Motorway", 32.0, 12.4, "Wend Valley", "文德河谷"), ("East Motorway", 50.6, 12.5, "Iron Hill", "铁丘"),
    ("South Coast Motorway", 22.2, -3.2, "Sea View", "海景"), ("South Coast Motorway", 38.4, -4.7, "Duck Pond", "鸭塘"), ("South Coast Motorway", 55.0, -5.25, "East Wind", "东风"),
    ("West Coast Motorway", -7.9, 9.2, "Heron Field", "鹭原"), ("West Coast Motorway", -5.4, 27.6, "Salmon Bridge", "鲑鱼桥"),
]  # fmt: skip


@dataclass(frozen=True)
class RestArea:
    """One side of a rest area: its name and spots beside its lane."""

    name: str
    name_zh: str
    spots: Points


def build(ways: dict[str, list[Road]]) -> tuple[list[Road], list[RestArea]]:
    """The lanes of all rest areas; the carriageways get the corners where lanes leave and come back."""
    roads, areas = [], []
    for motorway, x, y, name, zh in SPOTS:
        for way, (side, side_zh) in zip(ways[motorway], (("North", "北"), ("South", "南")), strict=True):
            fine = resample(way.line, 4.0)
            at = float(lengths(fine)[int(np.hypot(*(fine - np.array([x, y]) * 1000).T).argmin())])
            leave, back = part(way.line, at - 330, at - 329)[0], part(way.line, at + 329, at + 330)[-1]
            middle = offset(part(way.line, at - 170, at + 170), 62.0)
            near = [offset(part(way.line, at + a - 8, at + a + 8), 20.0)[1] for a in (-250, 250)]
            line = curve([leave, near[0], *middle[:: max(1, len(middle) // 4)], near[1], back], 25)
            line[0], line[-1] = leave, back
            tags = {"highway": "motorway_link", "oneway": "yes", "maxspeed": "40", "lanes": "1", "surface": "asphalt"}
            roads.append(Road(line, {**tags, "name": f"{name} Rest Area", "name:zh": f"{zh}休息区"}))
            way.line = insert(insert(way.line, leave), back)
            spots = offset(part(line, 200, 460), 26.0)
            areas.append(RestArea(f"{name} {side}", f"{zh}{side_zh}", resample(spots, 30.0)))
    return roads, areas


def places(areas: list[RestArea], names: Names, seed: int) -> list[Place]:
    """What stands in the rest areas: chargers up to 350 kW, fuel, food, toilets, parking."""
    random = np.random.default_rng(seed)
    found: list[Place] = []
    for number, area in enumerate(areas):
        brand, zh = CHARGING[number % len(CHARGING)]
        power, plugs = ((300, 12), (350, 8), (150, 6))[number % 3]
        charger = {**particulars.charger((brand, zh), power, plugs, random), "opening_hours": "24/7"}
        fuel = ("Blue Drop", "蓝滴加油站") if number % 2 else ("Star Fuel", "星辰加油站")
        offers: list[tuple[tuple[str, str], dict[str, str]]] = [
            ((f"{area.name} Rest Area", f"{area.name_zh}休息区"), {"highway": "services", "opening_hours": "24/7"}),
            ((f"{brand} {area.name}", f"{zh}{area.name_zh}"), charger),
            (
                (f"{fuel[0]} {area.name}", f"{fuel[1]}{area.name_zh}"),
                {"amenity": "fuel", "brand": fuel[0], "brand:zh": fuel[1], "opening_hours": "24/7"},
            ),
            (
                (f"Road Kitchen {area.name}", f"公路厨房{area.name_zh}"),
                {
                    "amenity": "restaurant",
                    "cuisine": "regional",
                    "diet:vegetarian": "yes",
                    "brand": "Road Kitchen",
                    "brand:zh": "公路厨房",
                    "opening_hours": "Mo-Su 06:00-23:00",
                },
            ),
            (
                (f"Coffee Wheel {area.name}", f"咖啡轮{area.name_zh}"),
                {
                    "amenity": "cafe",
                    "brand": "Coffee Wheel",
                    "brand:zh": "咖啡轮",
                    "opening_hours": "Mo-Su 06:00-22:00",
                },
            ),
            ((f"{area.name} Toilets", f"{area.name_zh}厕所"), {"amenity": "toilets", "opening_hours": "24/7"}),
        ]
        for (name, name_zh), tags in offers:
            if names.take(name, name_zh) is None:
                continue
            x, y = area.spots[(len(found) * 3) % len(area.spots)]
            whole = {"name": name, "name:zh": name_zh, **tags}
            particulars.complete(whole, random)
            found.append(Place(round(float(x), 2), round(float(y), 2), whole))
    return found
