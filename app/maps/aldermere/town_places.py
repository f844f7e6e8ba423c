"""Places in towns and villages: by what the settlement lives on and how many people live there."""

import numpy as np

from app.maps.aldermere import particulars
from app.maps.aldermere.chains import CHAINS, CHARGING, POWERS, STORES
from app.maps.aldermere.hours import hours
from app.maps.aldermere.names import CUISINES, RESTS, SWEET, Name, Names
from app.maps.aldermere.places import Place
from app.maps.aldermere.settlements import Settlement
from app.maps.aldermere.sites import Houses
from app.maps.aldermere.town_list import COUNTS, LODGES, MORE, ONCE, PLAIN, SPORTS, WITH_VIEW

Tags = dict[str, str]
TOWN_POWER = (0.3, 0.16, 0.16, 0.18, 0.12, 0.08)  # how often a town's station has each of POWERS
VILLAGE_POWER = ((11, 2), (22, 2), (22, 4), (50, 2), (150, 4))
VILLAGE_CUISINES = (0, 0, 0, 1, 3, 7, 14)  # of CUISINES
FISH = 3


class TownPlaces:
    """Collects the places of one settlement after the other."""

    def __init__(self, names: Names, seed: int) -> None:
        self.found: list[Place] = []
        self._names = names
        self._random = np.random.default_rng(seed)

    def fill(self, at: Settlement, houses: Houses, extra: float = 1.0) -> None:
        """All usual places of a settlement; `extra` scales their number (a city that has some already)."""
        if at.town:
            size = float(np.clip((at.people / 20_000) ** 0.75, 0.55, 5.0))
        else:
            size = float(np.clip(at.people / 1300, 0.5, 1.6))
        make = {
            "restaurant": self._restaurant,
            "cafe": self._cafe,
            "bar": self._bar,
            "hotel": self._hotel,
            "guest_house": self._guest_house,
            "charging": self._charger,
            "chain": self._chain,
            "shop": self._shop,
        }
        home = (at.name, at.name_zh)
        for kind, (town, village) in COUNTS.items():
            wish = (town if at.town else village) * size * extra * MORE.get(at.character, {}).get(kind, 1.0)
            for _ in range(int(wish + self._random.random())):
                if kind in make:
                    make[kind](at, home, houses)
                else:
                    self._plain(kind, home, houses)
        if at.town and extra >= 1.0:
            for (ending, zh), tags, when, zone in ONCE:
                self._add(self._names.take(f"{at.name} {ending}", f"{at.name_zh}{zh}"), tags, when, houses, zone)

    def _add(self, name: Name | None, tags: Tags, when: str, houses: Houses, zone: str) -> None:
        """One place at a free house, with opening hours of a kind ("": none)."""
        site = houses.take(zone) if name else None
        if name is None or site is None:
            return
        open_ = {"opening_hours": hours(when, self._random)} if when else {}
        whole = {"name": name[0], "name:zh": name[1], **tags, **open_, **site.address}
        particulars.complete(whole, self._random)
        self.found.append(Place(site.x, site.y, whole))

    def _view(self, at: Settlement) -> Tags:
        return {"view": "yes"} if at.character in WITH_VIEW and self._random.random() < 0.5 else {}

    def _restaurant(self, at: Settlement, home: Name, houses: Houses) -> None:
        if at.character in ("fishing", "harbour", "beach") and self._random.random() < 0.3:
            choice = FISH
        else:
            choice = int(self._random.choice(len(CUISINES) if at.town else VILLAGE_CUISINES))
        cuisine, ending, _ = CUISINES[choice]
        tags = {"amenity": "restaurant", "cuisine": cuisine, **self._view(at)}
        when = "restaurant" if at.town else "inn"
        self._add(self._names.signboard(home, ending), tags, when, houses, "inner")

    def _cafe(self, at: Settlement, home: Name, houses: Houses) -> None:
        name = self._names.unique("cafe", home, SWEET, ("Cafe", "咖啡馆"))
        self._add(name, {"amenity": "cafe", "cuisine": "coffee_shop", **self._view(at)}, "cafe", houses, "inner")

    def _bar(self, at: Settlement, home: Name, houses: Houses) -> None:
        kind, ending = (("pub", ("Pub", "酒馆")), ("bar", ("Bar", "酒吧")))[int(self._random.random() < 0.5)]
        self._add(self._names.signboard(home, ending), {"amenity": kind}, "bar", houses, "inner")

    def _hotel(self, at: Settlement, home: Name, houses: Houses) -> None:
        other = ("Lodge", "山庄") if at.character in LODGES else ("House Hotel", "公馆酒店")
        ending = other if self._random.random() < 0.3 else ("Hotel", "酒店")
        name = self._names.unique("hotel", home, RESTS, ending)
        self._add(name, {"tourism": "hotel", **self._view(at)}, "", houses, "inner")

    def _guest_house(self, at: Settlement, home: Name, houses: Houses) -> None:
        name = self._names.unique("guest house", home, RESTS, ("Guest House", "民宿"))
        self._add(name, {"tourism": "guest_house", **self._view(at)}, "", houses, "any")

    def _charger(self, at: Settlement, home: Name, houses: Houses) -> None:
        brand, zh = CHARGING[int(self._random.integers(len(CHARGING)))]
        if at.town:
            power, plugs = POWERS[int(self._random.choice(len(POWERS), p=TOWN_POWER))]
        else:
            power, plugs = VILLAGE_POWER[int(self._random.integers(len(VILLAGE_POWER)))]
        tags = particulars.charger((brand, zh), power, plugs, self._random)
        self._add(self._names.branch((brand, zh), home), tags, "charging", houses, "any")

    def _chain(self, at: Settlement, home: Name, houses: Houses) -> None:
        fitting = [c for c in CHAINS if at.town or c.villages]
        chain = fitting[int(self._random.integers(len(fitting)))]
        brand = (chain.name, chain.name_zh)
        tags = {**chain.tags, "brand": chain.name, "brand:zh": chain.name_zh}
        self._add(self._names.branch(brand, home), tags, chain.hours, houses, chain.zone)

    def _shop(self, at: Settlement, home: Name, houses: Houses) -> None:
        store, ending = STORES[int(self._random.integers(len(STORES)))]
        zone = "centre" if at.town else "any"
        self._add(self._names.signboard(home, ending), {"shop": store}, "shop", houses, zone)

    def _plain(self, kind: str, home: Name, houses: Houses) -> None:
        endings, tags, when, zone = PLAIN[kind]
        for ending, zh in endings:
            name = self._names.take(f"{home[0]} {ending}", f"{home[1]}{zh}")
            if name is not None:
                leisure = {"leisure": SPORTS[ending]} if ending in SPORTS else {}
                self._add(name, {**tags, **leisure}, when, houses, zone)
                return
