# ruff: noqa: E501
"""Places outside the towns: at the lake, in the mountains, along the coast and the motorways."""

import numpy as np
import shapely
from scipy.spatial import cKDTree

from app.maps.aldermere import coast, greenery, particulars, railways, rivers
from app.maps.aldermere.chains import CHARGING
from app.maps.aldermere.ferries import TERMINALS
from app.maps.aldermere.hours import hours
from app.maps.aldermere.land import land
from app.maps.aldermere.names import Names
from app.maps.aldermere.places import Place
from app.maps.aldermere.settlements import SETTLEMENTS
from app.maps.aldermere.sites import Roadside, Site
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.special_list import LAKE, LOWLANDS, MOUNTAINS, PEAKS

Tags = dict[str, str]
WORDS = "Oak:橡树, Fox:狐狸, Deer:鹿, Owl:猫头鹰, Robin:知更鸟, Raven:渡鸦, Badger:獾, Moss:青苔, Fern:蕨, Heather:石楠, Clover:三叶草, Sunrise:日出, Rainbow:彩虹, Stone:石头, Shepherd:牧羊人, Miller:磨坊, Monk:修士, Hunter:猎人, Castle:城堡, Bell:钟, Silver:银, Copper:铜, Rocky:岩石, Windy:大风, Sunny:阳光, Shady:林荫, Misty:薄雾, Cherry:樱桃, Chestnut:栗树, Birch:桦树, Cedar:雪松, Beaver:河狸, Otter:水獭, Falcon:猎鹰, Swallow:燕子, Wolf:狼, Ladder:天梯, Spring:泉水, Echo:回声, Cloud:云"


class RuralPlaces:
    """Collects the places of the open country."""

    def __init__(self, roads: list[Road], names: Names, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._names = names
        usable = [
            r
            for r in roads
            if r.kind in ("primary", "secondary", "tertiary", "unclassified", "residential", "trunk")
            and "tunnel" not in r.tags
            and "bridge" not in r.tags
        ]
        self._side = Roadside(usable, seed)
        spots = self._side.spots
        self._height = land().at(spots)
        towns = np.array([(s.x, s.y) for s in SETTLEMENTS])
        radius = np.array([s.radius for s in SETTLEMENTS])
        away, nearest = cKDTree(towns).query(spots)
        self._open = (away > radius[nearest] * 1.1) & ((np.abs(spots[:, 0]) > 6600) | (np.abs(spots[:, 1]) > 5600))
        self._home = nearest
        self.found: list[Place] = []

    def everything(self) -> list[Place]:
        """All places of the open country."""
        for name, zh, tags, x, y in (*LAKE, *MOUNTAINS, *LOWLANDS):
            self._add(self._names.take(name, zh), dict(tags), self._side.nearest(np.array([x, y]) * 1000))
        for name, zh, x, y in PEAKS:
            height = float(land().at(np.array([[x, y]]) * 1000)[0])
            tags = {
                "name": name,
                "name:zh": zh,
                "natural": "peak",
                "ele": f"{height:.0f}",
                "quiet": "yes",
                "view": "yes",
            }
            particulars.complete(tags, self._random)
            self.found.append(Place(x * 1000, y * 1000, tags))
        for name, zh, x, y in railways.STATIONS:
            self._add(self._names.take(name, zh), {"railway": "station"}, Site(x * 1000, y * 1000, {}))
        for name, zh, x, y in TERMINALS:
            self._add(self._names.take(name, zh), {"amenity": "ferry_terminal"}, Site(x, y, {}))
        self._around()
        return self.found

    def _add(self, name: tuple[str, str] | None, tags: Tags, site: Site | None) -> None:
        if name is None or site is None:
            return
        whole = {"name": name[0], "name:zh": name[1], **tags, **site.address}
        particulars.complete(whole, self._random)
        self.found.append(Place(site.x, site.y, whole))

    def _around(self) -> None:
        spots, high, open_ = self._side.spots, self._height, self._open
        steep = np.hypot(*np.gradient(land().height, 100.0))
        row = ((spots[:, 1] + 13_000) / 100).astype(int)
        column = ((spots[:, 0] + 16_000) / 100).astype(int)
        slope = steep[row, column]
        shore = cKDTree(coast.mainland()).query(spots)[0]
        lake = cKDTree(rivers.lake_serin()).query(spots)[0]
        wine = np.array([s.character == "wine" for s in SETTLEMENTS])[self._home]
        forest = shapely.union_all([p for p, _ in greenery.woods()])
        shapely.prepare(forest)
        wooded = shapely.contains_xy(forest, spots[:, 0], spots[:, 1])
        hills = open_ & (slope > 0.08)
        self._many("View", "观景点", {"tourism": "viewpoint", "view": "yes"}, hills | (open_ & (shore < 400)), 26, 1900)
        self._many("Trail", "步道", {"highway": "trailhead"}, open_ & wooded, 34, 1500)
        self._many(
            "Nature Park",
            "自然公园",
            {"leisure": "nature_reserve", "quiet": "yes"},
            open_ & (wooded | (slope > 0.1)),
            12,
            5000,
        )
        self._many("Winery", "酒庄", {"craft": "winery", "diet:vegetarian": "yes"}, wine & open_, 17, 500, "winery")
        self._many("Farm Shop", "农场商店", {"shop": "farm"}, open_ & (high < 350), 18, 2500, "shop")
        self._many("Mountain Hut", "山间小屋", {"tourism": "alpine_hut", "view": "yes"}, open_ & (high > 700), 9, 1500)
        self._many(
            "Cottage", "乡间小屋", {"tourism": "chalet", "quiet": "yes"}, open_ & ((lake < 900) | wooded), 18, 1200
        )
        self._many("Beach", "海滩", {"leisure": "beach_resort"}, open_ & (shore < 700), 10, 2200, "beach")
        self._many("Inn", "客栈", {"amenity": "restaurant", "cuisine": "regional"}, open_, 18, 3500, "inn")
        self._many("Picnic Place", "野餐地", {"highway": "rest_area"}, open_, 18, 3500)
        self._many("Castle", "古堡", {"historic": "castle"}, hills, 6, 7000, "sight")
        self._many("Ruins", "遗迹", {"historic": "ruins"}, open_, 7, 6000)
        self._many("Cave", "洞穴", {"natural": "cave_entrance"}, hills & (high > 250), 5, 6000)
        for mask, count in ((open_ & (high > 500), 8), (open_, 12)):
            for _ in range(count):
                self._charger(self._side.pick(mask, 2500))

    def _many(
        self,
        ending: str,
        zh: str,
        tags: Tags,
        mask: "np.ndarray[tuple[int], np.dtype[np.bool_]]",
        count: int,
        gap: float,
        when: str = "",
    ) -> None:
        words = [tuple(pair.split(":")) for pair in WORDS.split(", ")]
        for _ in range(count):
            site = self._side.pick(mask, gap)
            if site is None:
                return
            home = SETTLEMENTS[
                int(np.hypot(*(np.array([(s.x, s.y) for s in SETTLEMENTS]) - [site.x, site.y]).T).argmin())
            ]
            own = self._random.random() < 0.35 and self._names.take(f"{home.name} {ending}", f"{home.name_zh}{zh}")
            name = own or self._names.unique(
                ending, (home.name, home.name_zh), [(a, b) for a, b in words], (ending, zh)
            )
            extra = {"opening_hours": hours(when, self._random)} if when else {}
            self._add(name, {**tags, **extra}, site)

    def _charger(self, site: Site | None) -> None:
        if site is None:
            return
        home = SETTLEMENTS[int(np.hypot(*(np.array([(s.x, s.y) for s in SETTLEMENTS]) - [site.x, site.y]).T).argmin())]
        brand, zh = CHARGING[int(self._random.integers(len(CHARGING)))]
        power, plugs = ((22, 2), (50, 2), (150, 4))[int(self._random.integers(3))]
        tags = {**particulars.charger((brand, zh), power, plugs, self._random), "opening_hours": "24/7"}
        self._add(self._names.branch((brand, zh), (f"{home.name} Road", f"{home.name_zh}路边")), tags, site)
