"""Where a trip goes: a place, an area, or a kind of landscape such as "the lake"."""

import math
import re
from dataclasses import dataclass

from app.car.message import QT_TRANSLATE_NOOP
from app.maps.regions.region import Place
from app.trips.kinds import VISITS
from app.trips.request import WrongWish
from app.trips.travel import XY
from app.trips.world import World

ARTICLE = re.compile(
    r"^(the|a|an|to|at|by|in|am|an den|an die|in die|zum|zur|der|die|das|den|le|la|les|au|à la)\s+|^l'"
)
NEAR, FAR = 8_000.0, 26_000.0
THEMES: dict[str, tuple[str, ...]] = {
    "lake": ("lake", "lakeside", "lakes", "see", "lac", "bord du lac", "lacs", "湖", "湖边", "湖畔"),
    "coast": (
        "coast",
        "sea",
        "seaside",
        "beach",
        "shore",
        "ocean",
        "küste",
        "meer",
        "mer",
        "côte",
        "plage",
        "strand",
        "海边",
        "海岸",
        "海滩",
        "海",
    ),
    "mountain": (
        "mountain",
        "mountains",
        "hills",
        "alps",
        "pass",
        "berge",
        "berg",
        "bergen",
        "montagne",
        "montagnes",
        "山",
        "山里",
        "山区",
    ),
    "wine": (
        "wine country",
        "vineyards",
        "wineries",
        "winery",
        "weinberge",
        "weingut",
        "vignobles",
        "vin",
        "葡萄酒庄",
        "酒庄",
    ),
    "island": ("island", "islands", "insel", "inseln", "île", "îles", "岛", "海岛"),
    "countryside": (
        "countryside",
        "country",
        "nature",
        "forest",
        "woods",
        "land",
        "wald",
        "natur",
        "campagne",
        "forêt",
        "乡下",
        "乡村",
        "森林",
    ),
    "city": ("city", "town", "the old town", "downtown", "stadt", "altstadt", "ville", "城里", "城市", "市区"),
}
SIGNS: dict[str, tuple[str, tuple[str, ...]]] = {
    "lake": (r"\blakes?\b|湖", ()),
    "coast": (r"\bbeach\b|\bcoast\b|\bbay\b|\bcape\b", ("beach",)),
    "mountain": (r"\bpass\b|\bpeak\b|\bmount(ain)?\b|\balp\b|\bsummit\b", ()),
    "wine": (r"\bwine|\bvine", ("winery",)),
    "island": (r"\bisland\b|\bisle\b", ()),
    "countryside": (r"\bforest\b|\bwood\b|\bnature\b", ("trail", "nature")),
    "city": (r"$^", ()),
}
HEIGHTS = {"coast": (-10.0, 45.0), "mountain": (600.0, 5_000.0)}  # metres above the sea, where that is known
LANDMARKS = ("area", "nature", "beach", "trail", "winery", "viewpoint")


@dataclass(frozen=True)
class Target:
    """The middle of where one goes, how far around it one looks (metres), and the very place if one was named."""

    name: str
    name_zh: str
    x: float
    y: float
    radius: float
    place_id: int | None = None

    @property
    def xy(self) -> XY:
        """Metres of the region's frame."""
        return self.x, self.y


class SeveralPlaces(WrongWish):
    """More than one place is called so; `places` are those."""

    def __init__(self, where: str, places: tuple[Place, ...]) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Car", "There are several places called {place}."), place=where)
        self.places = places


def theme_of(where: str) -> str | None:
    """The landscape that words mean, or None."""
    words = ARTICLE.sub("", where.strip().lower())
    return next((theme for theme, names in THEMES.items() if words in names or where.strip().lower() in names), None)


def resolve(where: str, here: XY, world: World, days: int = 1) -> Target:
    """What `where` means; WrongWish when nothing is called so, SeveralPlaces when the choice is people's."""
    bare = ARTICLE.sub("", where.strip().lower())
    same = world.region.places("category = 'area' AND (lower(name) = ? OR name_zh = ?)", (bare, where.strip()))
    theme = theme_of(where)
    place = same[0] if same else _landscape(theme, here, world) if theme else None
    named = place is None
    if place is None:
        place = _named(where, here, world)
    area = next((p for p in [place] if p.category in ("area", "nature", "street")), None)
    specific = None if area or not named else place.id
    return Target(place.name, place.name_zh, place.x, place.y, _radius((place.x, place.y), world, days), specific)


def _named(where: str, here: XY, world: World) -> Place:
    found = world.search.find(where, *here)
    if not found.places:
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "I know no place called {place} around here."), place=where)
    areas = [p for p in found.places if p.category == "area"]
    if areas:
        return areas[0]
    if found.kind == "several" and found.places[0].name.lower() != where.strip().lower():
        raise SeveralPlaces(where, tuple(found.places[:5]))
    return found.places[0]


def _landscape(theme: str, here: XY, world: World) -> Place | None:
    """The liveliest place of that landscape; areas count more than single spots, the place one is in less."""
    pattern, kinds = SIGNS[theme]
    places = world.region.places(f"category IN ({','.join('?' * len(LANDMARKS))})", LANDMARKS)
    fitting = [p for p in places if p.category in kinds or re.search(pattern, f"{p.name.lower()} {p.name_zh}")]
    if theme == "city":
        fitting = [p for p in places if p.tags.get("place") == "city"]
        fitting = fitting or [p for p in places if p.tags.get("place") == "town"]
    if theme in HEIGHTS:
        low, high = HEIGHTS[theme]
        level = [p for p in fitting if low <= world.altitude((p.x, p.y)) <= high]
        high_up = [p for p in places if p.category == "area" and low <= world.altitude((p.x, p.y))]
        fitting = level + (high_up if theme == "mountain" else []) or fitting
    if not fitting:
        return None

    def worth(place: Place) -> float:
        spot = (place.x, place.y)
        visits = len(world.near(VISITS, spot, NEAR))
        beds = len(world.near(("hotel",), spot, NEAR))
        same = sum(math.dist(spot, (p.x, p.y)) < NEAR for p in fitting)
        crowd = math.log1p(min(visits, 25)) + 1.5 * math.log1p(min(beds, 6)) + 2.0 * math.log1p(min(same, 12))
        away = min(math.dist(spot, here), 50_000) / 50_000 if theme != "city" else 0.0
        return crowd + (1.5 if place.category == "area" else 0.0) + away

    return max(fitting, key=lambda place: (worth(place), -place.id))


def _radius(at: XY, world: World, days: int) -> float:
    """How far one has to look around for enough to see, to eat and a bed."""
    radius = NEAR
    while radius < FAR:
        enough = (
            len(world.near(VISITS, at, radius)) >= 4 + 4 * days
            and len(world.near(("restaurant",), at, radius)) >= 4 + days
        )
        if enough and (days == 1 or len(world.near(("hotel",), at, radius)) >= 2):
            return radius
        radius += 3_000
    return FAR
