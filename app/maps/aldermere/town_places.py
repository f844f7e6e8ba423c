# ruff: noqa: E501
"""Places in towns and villages: by what the settlement lives on and how many people live there."""

import numpy as np

from app.maps.aldermere import particulars
from app.maps.aldermere.chains import CHARGING, CHAINS, POWERS, STORES
from app.maps.aldermere.hours import hours
from app.maps.aldermere.names import CUISINES, RESTS, SWEET, Name, Names
from app.maps.aldermere.places import Place
from app.maps.aldermere.settlements import Settlement
from app.maps.aldermere.sites import Houses

Tags = dict[str, str]
# kind: number in a town of 20,000, number in a village; what the place lives on changes it below.
COUNTS: dict[str, tuple[float, float]] = {
    "restaurant": (9, 0.9), "cafe": (5, 0.7), "bar": (3, 0.35), "hotel": (3.2, 0.4), "guest_house": (1.4, 0.5), "charging": (3.4, 0.7),
    "parking": (3.6, 0.9), "chain": (5, 0.5), "shop": (7, 0.9), "bank": (1.6, 0.12), "playground": (1.5, 0.5), "church": (1.5, 0.8),
    "bakery": (1.6, 0.4), "school": (1.8, 0.5), "sport": (1.6, 0.25), "toilets": (0.9, 0.3), "pharmacy": (1.0, 0.15), "car_wash": (0.8, 0.06), "office": (1.6, 0.05),
}  # fmt: skip
MORE: dict[str, dict[str, float]] = {
    "spa": {"hotel": 2.2, "cafe": 1.5}, "resort": {"hotel": 4.5, "guest_house": 4, "restaurant": 2.2, "bar": 2.6, "sport": 2, "charging": 1.7},
    "lake": {"hotel": 3.6, "guest_house": 4, "restaurant": 2.1, "cafe": 1.9, "charging": 1.8, "parking": 1.5}, "beach": {"hotel": 2.8, "guest_house": 2.2, "restaurant": 1.6, "bar": 1.8, "cafe": 1.5},
    "university": {"cafe": 1.5, "bar": 1.8, "shop": 1.2, "school": 1.4}, "harbour": {"restaurant": 1.25, "bar": 1.4}, "wine": {"restaurant": 1.4, "guest_house": 2.0},
    "fishing": {"restaurant": 1.5}, "mining": {"office": 1.6},
}  # fmt: skip


class TownPlaces:
    """Collects the places of one settlement after the other."""

    def __init__(self, names: Names, seed: int) -> None:
        self.names = names
        self.random = np.random.default_rng(seed)
        self.found: list[Place] = []

    def fill(self, at: Settlement, houses: Houses, extra: float = 1.0) -> None:
        """All usual places of a settlement; `extra` scales their number (a city that has some already)."""
        size = (
            float(np.clip((at.people / 20_000) ** 0.75, 0.55, 5.0))
            if at.town
            else float(np.clip(at.people / 1300, 0.5, 1.6))
        )
        home: Name = (at.name, at.name_zh)
        for kind, (town, village) in COUNTS.items():
            wish = (town if at.town else village) * size * extra * MORE.get(at.character, {}).get(kind, 1.0)
            for _ in range(int(wish + self.random.random())):
                self._one(kind, at, home, houses)
        if at.town and extra >= 1.0:
            self._once(at, home, houses)

    def add(self, name: Name | None, tags: Tags, houses: Houses, zone: str) -> None:
        """One place at a free house."""
        site = houses.take(zone) if name else None
        if name is None or site is None:
            return
        whole = {"name": name[0], "name:zh": name[1], **tags, **site.address}
        particulars.complete(whole, self.random)
        self.found.append(Place(site.x, site.y, whole))

    def _one(self, kind: str, at: Settlement, home: Name, houses: Houses) -> None:
        random, names = self.random, self.names
        zone = "centre" if at.town else "any"
        if kind == "restaurant":
            self._restaurant(at, home, houses)
        elif kind == "cafe":
            self.add(
                names.unique(kind, home, SWEET, ("Cafe", "咖啡馆")),
                {"amenity": "cafe", "cuisine": "coffee_shop", "opening_hours": hours("cafe", random)},
                houses,
                "inner",
            )
        elif kind == "bar":
            style, ending = (("pub", ("Pub", "酒馆")), ("bar", ("Bar", "酒吧")))[int(random.random() < 0.5)]
            self.add(
                names.signboard(home, ending),
                {"amenity": style, "opening_hours": hours("bar", random)},
                houses,
                "inner",
            )
        elif kind == "hotel":
            ending = (
                (("Hotel", "酒店"), ("Lodge", "山庄"))
                if at.character in ("resort", "lake", "forest")
                else (("Hotel", "酒店"), ("House Hotel", "公馆酒店"))
            )
            view = {"view": "yes"} if at.character in ("lake", "resort", "beach") and random.random() < 0.6 else {}
            self.add(
                names.unique(kind, home, RESTS, ending[int(random.random() < 0.3)]),
                {"tourism": "hotel", **view},
                houses,
                "inner",
            )
        elif kind == "guest_house":
            self.add(
                names.unique(kind, home, RESTS, ("Guest House", "民宿")), {"tourism": "guest_house"}, houses, "any"
            )
        elif kind == "charging":
            self._charger(at, home, houses)
        elif kind == "parking":
            which = (
                ("Market Parking", "市场停车场"),
                ("Station Parking", "车站停车场"),
                ("Center Parking", "中心停车场"),
                ("Park and Ride", "换乘停车场"),
                ("Town Garage", "镇停车库"),
                ("Bridge Parking", "桥头停车场"),
                ("Church Parking", "教堂停车场"),
            )
            found = next((n for w in which if (n := names.take(f"{home[0]} {w[0]}", f"{home[1]}{w[1]}"))), None)
            self.add(found, {"amenity": "parking", "opening_hours": hours("parking", random)}, houses, zone)
        elif kind == "chain":
            self._chain(home, houses, at.town)
        elif kind == "shop":
            store, (ending, zh) = STORES[int(random.integers(len(STORES)))]
            self.add(
                names.signboard(home, (ending, zh)),
                {"shop": store, "opening_hours": hours("shop", random)},
                houses,
                zone,
            )
        else:
            self._plain(kind, at, home, houses)

    def _restaurant(self, at: Settlement, home: Name, houses: Houses) -> None:
        random = self.random
        favourite = {"fishing": 3, "harbour": 3, "beach": 3}.get(at.character, 0)
        choice = (
            favourite
            if random.random() < 0.3
            else int(random.integers(len(CUISINES)))
            if at.town
            else int(random.choice((0, 0, 0, 1, 3, 7, 14)))
        )
        cuisine, ending, _ = CUISINES[choice]
        kind = "restaurant" if at.town else "inn"
        view = {"view": "yes"} if at.character in ("lake", "resort", "beach", "wine") and random.random() < 0.45 else {}
        self.add(
            self.names.signboard(home, ending),
            {"amenity": "restaurant", "cuisine": cuisine, "opening_hours": hours(kind, random), **view},
            houses,
            "inner",
        )

    def _charger(self, at: Settlement, home: Name, houses: Houses) -> None:
        random = self.random
        brand, zh = CHARGING[int(random.integers(len(CHARGING)))]
        power, plugs = (
            POWERS[int(random.choice(len(POWERS), p=(0.3, 0.16, 0.16, 0.18, 0.12, 0.08)))]
            if at.town
            else ((11, 2), (22, 2), (22, 4), (50, 2), (150, 4))[int(random.integers(5))]
        )
        tags = {
            **particulars.charger(power, plugs, random),
            "operator": brand,
            "operator:zh": zh,
            "brand": brand,
            "brand:zh": zh,
            "opening_hours": hours("charging", random),
        }
        self.add(self.names.branch((brand, zh), home), tags, houses, "any")

    def _chain(self, home: Name, houses: Houses, town: bool) -> None:
        fitting = [c for c in CHAINS if town or c.villages]
        chain = fitting[int(self.random.integers(len(fitting)))]
        tags = {
            **chain.tags,
            "brand": chain.name,
            "brand:zh": chain.name_zh,
            "opening_hours": hours(chain.hours, self.random),
        }
        self.add(self.names.branch((chain.name, chain.name_zh), home), tags, houses, chain.zone)

    def _plain(self, kind: str, at: Settlement, home: Name, houses: Houses) -> None:
        options: dict[str, tuple[list[tuple[str, str]], Tags, str, str]] = {
            "bank": ([("First Bank", "第一银行"), ("Farmers Bank", "农民银行"), ("Harbour Bank", "海港银行"), ("People Bank", "人民银行")], {"amenity": "bank"}, "bank", "centre"),
            "playground": ([("Playground", "游乐场"), ("Adventure Playground", "探险游乐场"), ("Water Playground", "戏水乐园"), ("Castle Playground", "城堡游乐场")], {"leisure": "playground"}, "playground", "any"),
            "church": ([("Church", "教堂"), ("Chapel", "小教堂"), ("Abbey", "修道院"), ("Old Church", "老教堂")], {"amenity": "place_of_worship"}, "church", "inner"),
            "bakery": ([("Bakery", "面包店"), ("Mill Bakery", "磨坊面包店"), ("Corner Bakery", "街角面包店"), ("Village Bakery", "乡村面包店"), ("Morning Bakery", "清晨面包店")], {"shop": "bakery"}, "bakery", "any"),
            "school": ([("School", "学校"), ("Primary School", "小学"), ("High School", "中学"), ("Music School", "音乐学校"), ("Nursery School", "幼儿园")], {"amenity": "school"}, "school", "outer"),
            "sport": ([("Sports Center", "体育中心"), ("Swimming Pool", "游泳馆"), ("Tennis Club", "网球俱乐部"), ("Stadium", "体育场"), ("Climbing Hall", "攀岩馆"), ("Golf Club", "高尔夫俱乐部")], {"leisure": "sports_centre"}, "sport", "outer"),
            "toilets": ([("Public Toilets", "公共厕所"), ("Park Toilets", "公园厕所")], {"amenity": "toilets"}, "toilets", "centre"),
            "pharmacy": ([("Pharmacy", "药店"), ("Lion Pharmacy", "狮子药店"), ("Sun Pharmacy", "太阳药店")], {"amenity": "pharmacy"}, "pharmacy", "inner"),
            "car_wash": ([("Car Wash", "洗车店"), ("Bubble Car Wash", "泡泡洗车")], {"amenity": "car_wash"}, "car_wash", "outer"),
            "office": ([("Tax Office", "税务所"), ("Tourist Office", "旅游咨询处"), ("Lawyer Office", "律师事务所"), ("Design Office", "设计公司"), ("Insurance Office", "保险公司")], {"office": "company"}, "public", "inner"),
        }  # fmt: skip
        endings, tags, when, zone = options[kind]
        found = next((n for e in endings if (n := self.names.take(f"{home[0]} {e[0]}", f"{home[1]}{e[1]}"))), None)
        if found and found[0].endswith("Swimming Pool"):
            tags = {"leisure": "swimming_pool"}
        self.add(found, {**tags, "opening_hours": hours(when, self.random)}, houses, zone)

    def _once(self, at: Settlement, home: Name, houses: Houses) -> None:
        """What every town has one of, and what it is known for."""
        for (ending, zh), tags, when, zone in (
            (("Town Hall", "镇公所"), {"amenity": "townhall"}, "public", "centre"), (("Police", "警察局"), {"amenity": "police"}, "", "inner"),
            (("Post Office", "邮局"), {"amenity": "post_office"}, "post", "centre"), (("Library", "图书馆"), {"amenity": "library"}, "library", "centre"),
            (("Hospital", "医院"), {"amenity": "hospital", "opening_hours": "24/7"}, "", "outer"), (("Cinema", "电影院"), {"amenity": "cinema"}, "culture", "inner"),
            (("Market Hall", "市场大厅"), {"amenity": "marketplace"}, "bakery", "centre"), (("Town Museum", "城镇博物馆"), {"tourism": "museum"}, "museum", "inner"),
        ):  # fmt: skip
            hours_ = {"opening_hours": hours(when, self.random)} if when else {}
            self.add(self.names.take(f"{home[0]} {ending}", f"{home[1]}{zh}"), {**tags, **hours_}, houses, zone)
