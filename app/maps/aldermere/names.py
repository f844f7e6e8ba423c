# ruff: noqa: E501
"""Names for places, Latin and Chinese, of plain words; each is given out once."""

from collections.abc import Iterator

import numpy as np

Name = tuple[str, str]


def _pairs(text: str) -> list[Name]:
    return [(en, zh) for en, zh in (pair.split(":") for pair in text.split(", "))]


FIRST = _pairs(
    "Golden:金, Silver:银, Red:红, Blue:蓝, Green:绿, White:白, Black:黑, Old:老, Little:小, Happy:快乐, Lucky:幸运, Royal:皇家, Quiet:静, Wild:野, Merry:欢乐, Hungry:饿, Jolly:乐天, Iron:铁, Copper:铜, Lazy:懒, Singing:歌唱, Dancing:舞, Flying:飞, Laughing:笑, Sleeping:睡, Three:三"
)
BEASTS = _pairs(
    "Lion:狮, Swan:天鹅, Bear:熊, Fox:狐, Deer:鹿, Eagle:鹰, Owl:猫头鹰, Rooster:公鸡, Goose:鹅, Horse:马, Rabbit:兔, Salmon:鲑鱼, Lobster:龙虾, Sailor:水手, Captain:船长, Farmer:农夫, Shepherd:牧人, Miller:磨坊主, Monk:修士, Knight:骑士"
)
THINGS = _pairs(
    "Anchor:锚, Barrel:木桶, Kettle:水壶, Spoon:勺, Table:餐桌, Oven:烤炉, Lantern:灯笼, Rose:玫瑰, Bell:钟, Basket:篮子, Window:窗, Wheel:车轮, Key:钥匙, Crown:王冠, Star:星, Moon:月亮, Sun:太阳, Bridge:桥, Candle:蜡烛, Kitchen:厨房, Garden:花园, Apple:苹果, Chair:椅子, Boat:船"
)
SWEET = _pairs(
    "Honey:蜂蜜, Sugar:糖, Cinnamon:肉桂, Vanilla:香草, Cherry:樱桃, Almond:杏仁, Chocolate:巧克力, Lemon:柠檬, Peach:桃子, Plum:李子, Caramel:焦糖, Butter:黄油, Berry:浆果, Walnut:核桃, Maple:枫糖, Ginger:姜, Mint:薄荷, Velvet:天鹅绒, Cloud:云朵, Morning:清晨, Sunday:星期天, Rainy Day:雨天, Lazy Cat:懒猫, Blue Cup:蓝杯, Paper:纸, Piano:钢琴, Tea:茶, Postman:邮差, Poet:诗人, Painter:画家"
)
RESTS = _pairs(
    "Park:公园, Garden:花园, River:河畔, Forest:森林, Hill:山丘, Meadow:草地, Orchard:果园, Rose:玫瑰, Castle:城堡, Crown:王冠, Royal:皇家, Central:中央, Station:车站, Market:市场, Sunrise:日出, Sunset:日落, Moonlight:月光, Valley:山谷, Mountain:山岳, Panorama:全景, Spring:泉水, Crystal:水晶, Harmony:和谐, Paradise:天堂, Comfort:舒适, Welcome:迎宾, Travel:旅人, Ocean:海洋, Island:海岛, Pearl:珍珠, Coral:珊瑚, Cedar:雪松, Maple:枫树, Willow:柳树, Cherry:樱桃, Eagle:雄鹰, Swan:天鹅, Deer:鹿, Fox:狐狸, Bell:钟声"
)
CUISINES: list[tuple[str, tuple[str, str], bool]] = [
    ("regional", ("Inn", "酒家"), False), ("italian", ("Pasta House", "意面馆"), True), ("chinese", ("Palace", "饭庄"), True), ("fish", ("Fish House", "鱼馆"), False),
    ("indian", ("Curry House", "咖喱屋"), True), ("french", ("Bistro", "法式餐厅"), False), ("japanese", ("Sushi", "寿司"), False), ("vegetarian", ("Green Kitchen", "素食厨房"), True),
    ("steak", ("Grill", "烧烤"), False), ("greek", ("Tavern", "希腊小馆"), True), ("turkish", ("Kebab House", "烤肉馆"), False), ("thai", ("Thai Kitchen", "泰式厨房"), True),
    ("korean", ("Korean Table", "韩餐"), False), ("mexican", ("Cantina", "墨西哥餐厅"), True), ("pizza", ("Pizza", "披萨"), True), ("vegan", ("Leaf", "素叶"), True),
]  # fmt: skip


MANY = {"Goose": "Geese", "Deer": "Deer", "Salmon": "Salmon", "Fox": "Foxes"}


class Names:
    """Gives out names; none twice in the whole country."""

    def __init__(self, used: set[str], seed: int) -> None:
        self._used = set(used)
        self._random = np.random.default_rng(seed)
        self._streams: dict[str, Iterator[Name]] = {}

    def take(self, name: str, zh: str) -> Name | None:
        """The name if nobody has it yet."""
        if name in self._used:
            return None
        self._used.add(name)
        return name, zh

    def unique(self, kind: str, at: Name, choices: list[Name], ending: Name) -> Name:
        """Word and ending; where all of those are gone, the settlement's name is put before."""
        for index in self._random.permutation(len(choices)).tolist():
            word, zh = choices[index]
            found = self.take(f"{word} {ending[0]}".strip(), f"{zh}{ending[1]}")
            if found is not None:
                return found
        for index in self._random.permutation(len(choices)).tolist():
            word, zh = choices[index]
            found = self.take(f"{at[0]} {word} {ending[0]}".strip(), f"{at[1]}{zh}{ending[1]}")
            if found is not None:
                return found
        raise ValueError(f"no name is left for a {kind} in {at[0]}")

    def signboard(self, at: Name, ending: Name = ("", "")) -> Name:
        """A name as on the sign of an inn: "Golden Lion"."""
        for _ in range(400):
            first, first_zh = FIRST[int(self._random.integers(len(FIRST)))]
            nouns = BEASTS if self._random.random() < 0.5 else THINGS
            noun, noun_zh = nouns[int(self._random.integers(len(nouns)))]
            if first == "Three":
                noun = MANY.get(noun, f"{noun}s")
            found = self.take(f"{first} {noun} {ending[0]}".strip(), f"{first_zh}{noun_zh}{ending[1]}")
            if found is not None:
                return found
        raise ValueError(f"no name is left for an inn in {at[0]}")

    def branch(self, brand: Name, at: Name) -> Name:
        """A chain's branch: "Coffee Wheel Westport"; further ones are told apart by a direction."""
        ways = [
            ("", ""),
            ("West", "西"),
            ("East", "东"),
            ("North", "北"),
            ("South", "南"),
            ("Center", "中心"),
            ("Park", "公园"),
            ("Station", "车站"),
            ("Bridge", "桥头"),
            ("Market", "市场"),
            ("Garden", "花园"),
            ("Corner", "街角"),
            ("Plaza", "广场"),
            ("Gate", "城门"),
        ]
        for way, way_zh in ways:
            found = self.take(f"{brand[0]} {at[0]} {way}".strip(), f"{brand[1]}{at[1]}{way_zh}")
            if found is not None:
                return found
        raise ValueError(f"too many branches of {brand[0]} in {at[0]}")
