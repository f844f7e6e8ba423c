# ruff: noqa: E501
"""Towns and villages of the country: where they lie, how large they are, what kind of place they are."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Settlement:
    """A town or village: centre in metres, radius in metres, and what it lives on."""

    name: str
    name_zh: str
    x: float
    y: float
    radius: float
    character: str  # harbour, spa, wine, university, market, resort, mining, beach, forest, lake, farm, fishing
    people: int

    @property
    def town(self) -> bool:
        """Whether it has a centre with shops and several quarters."""
        return self.radius >= 700

    @property
    def kind(self) -> str:
        """Value of the OpenStreetMap tag `place`."""
        return "town" if self.town else "village"


def _read(rows: list[tuple[str, str, float, float, float, str, int]]) -> list[Settlement]:
    return [Settlement(n, zh, x * 1000, y * 1000, r, character, people) for n, zh, x, y, r, character, people in rows]


TOWNS = _read([
    ("Westport", "西港", -7.75, 23.55, 1150, "harbour", 38_400), ("Silver Spring", "银泉", 19.9, 20.3, 950, "spa", 17_200),
    ("Rosewood", "玫瑰林", 15.4, 6.5, 950, "wine", 14_900), ("Stone Bridge", "石桥", 28.7, 14.6, 1200, "university", 52_600),
    ("Fairfield", "美田", 5.6, 33.3, 1000, "market", 19_800), ("Ashford", "梣渡", 26.9, 0.6, 1000, "market", 21_300),
    ("Sandy Bay", "沙湾", 30.6, -6.0, 900, "beach", 12_700), ("Copper Hill", "铜山", 56.9, 6.2, 1050, "mining", 27_500),
    ("Crystal Peak", "水晶峰", 46.5, 35.5, 800, "resort", 6_900), ("Northwood", "北林", 21.2, 41.6, 800, "forest", 9_400),
    ("Lake Village", "湖村", 35.55, 24.62, 800, "lake", 5_800),
])  # fmt: skip
VILLAGES = _read([
    ("Milton", "米尔顿", -3.4, 10.1, 420, "farm", 1800), ("Norton", "诺顿", 3.1, 15.5, 450, "farm", 2100), ("Weston", "韦斯顿", -10.2, 13.6, 430, "fishing", 1500),
    ("Clifton", "克利夫顿", -9.5, 30.6, 420, "fishing", 1300), ("Sutton", "萨顿", -1.6, 19.3, 380, "farm", 900), ("Greenfield", "绿野", 0.9, 28.6, 460, "farm", 1900),
    ("Kingston", "金斯顿", 10.4, 24.4, 420, "farm", 1400), ("Woodland", "林地村", 14.6, 36.0, 330, "forest", 600), ("Brookfield", "溪原", -3.6, 37.0, 400, "farm", 1100),
    ("North Beach", "北滩", -7.9, 42.8, 470, "beach", 2200), ("Hampton", "汉普顿", 10.2, 3.4, 420, "farm", 1700), ("Coral Bay", "珊瑚湾", 17.3, -4.35, 450, "beach", 2000),
    ("Apple Valley", "苹果谷", 21.9, 9.6, 400, "wine", 1200), ("Cherry Hill", "樱桃山", 18.6, 1.5, 400, "wine", 1300), ("Mill Creek", "磨坊溪", 25.1, 18.4, 380, "farm", 900),
    ("Willow Creek", "柳溪", 33.5, 19.2, 350, "farm", 700), ("Pine Bay", "松湾", 42.9, 30.3, 360, "lake", 800), ("North Shore", "北岸村", 38.7, 33.4, 380, "lake", 900),
    ("Eagle Valley", "鹰谷", 49.5, 36.0, 330, "resort", 500), ("Far Valley", "远谷", 57.0, 42.2, 380, "resort", 800), ("Deer Creek", "鹿溪", 33.4, 28.6, 300, "lake", 400),
    ("Fox Hollow", "狐狸谷", 26.6, 36.6, 300, "forest", 400), ("Bear Creek", "熊溪", 29.2, 41.2, 300, "forest", 450), ("Iron Bridge", "铁桥", 43.2, 8.6, 420, "farm", 1500),
    ("Summer Hill", "夏日山", 36.8, 7.4, 360, "wine", 800), ("Sunny Brook", "阳光溪", 35.4, -1.6, 400, "farm", 1200), ("Long Meadow", "长草地", 44.6, -1.4, 380, "farm", 1000),
    ("Lobster Bay", "龙虾湾", 43.8, -7.35, 420, "fishing", 1400), ("East Point", "东角", 60.6, -7.75, 440, "fishing", 1600), ("Windy Hill", "风山", 51.4, -1.2, 370, "farm", 900),
    ("Maple Grove", "枫林", 61.8, 1.2, 400, "farm", 1100), ("Cedar Falls", "雪松瀑布", 59.6, 17.3, 380, "forest", 900), ("Thunder Rock", "雷石", 61.9, 27.0, 330, "mining", 700),
    ("Golden Valley", "金谷", 45.8, 18.6, 400, "mining", 1300), ("White Rock", "白岩", 50.2, 23.7, 300, "resort", 400), ("Seal Harbour", "海豹港", 4.4, -8.0, 380, "fishing", 600),
    ("Heron Village", "苍鹭村", 31.5, -10.35, 280, "fishing", 250),
])  # fmt: skip
ISLANDERS = ("Seal Harbour", "Heron Village")
SETTLEMENTS = [*TOWNS, *VILLAGES]
