# ruff: noqa: E501
"""Plain words for streets and places in English and Chinese, so that speech and search know them."""

WORDS: dict[str, str] = dict(
    pair.split(":") for pair in ["Maple:枫树", "Oak:橡树", "Birch:桦树", "Cedar:雪松", "Willow:柳树", "Chestnut:栗树", "Cherry:樱桃", "Apple:苹果", "Plum:李子", "Pear:梨树", "Rose:玫瑰", "Lily:百合", "Tulip:郁金香", "Violet:紫罗兰", "Clover:三叶草", "Ivy:常春藤", "Fern:蕨草", "Moss:青苔", "Berry:浆果", "Mint:薄荷", "Fox:狐狸", "Deer:鹿", "Swan:天鹅", "Robin:知更鸟", "Eagle:雄鹰", "Owl:猫头鹰", "Heron:苍鹭", "Badger:獾", "Rabbit:兔子", "Salmon:鲑鱼", "Anchor:船锚", "Captain:船长", "Sailor:水手", "Rope:绳索", "Barrel:木桶", "Compass:罗盘", "Lantern:灯笼", "Ferry:渡船", "Pilot:领航员", "Coral:珊瑚", "Baker:面包师", "Butcher:屠夫", "Carpenter:木匠", "Weaver:织工", "Potter:陶匠", "Miller:磨坊主", "Printer:印刷", "Farmer:农夫", "Shepherd:牧人", "Mason:石匠", "Bishop:主教", "Abbey:修道院", "Castle:城堡", "Crown:王冠", "Queen:王后", "Prince:王子", "Knight:骑士", "Duke:公爵", "Bell:钟声", "Tower:塔楼", "Silver:白银", "Golden:金色", "Copper:铜", "Iron:铁", "Marble:大理石", "Crystal:水晶", "Amber:琥珀", "Pearl:珍珠", "Diamond:钻石", "Stone:石头", "River:河流", "Meadow:草地", "Orchard:果园", "Garden:花园", "Forest:森林", "Hill:山丘", "Valley:山谷", "Spring:泉水", "Meadows:牧场", "Field:田野", "Summer:夏天", "Winter:冬天", "Autumn:秋天", "Morning:清晨", "Evening:傍晚", "Sunny:阳光", "Windy:大风", "Rainbow:彩虹", "Thunder:雷声", "Cloud:云朵", "School:学校", "Library:图书馆", "Theatre:剧院", "Museum:博物馆", "Music:音乐", "Painter:画家", "Poet:诗人", "Doctor:医生", "Teacher:老师", "Letter:信件", "Paper:纸张", "Glass:玻璃", "Velvet:天鹅绒", "Cotton:棉花", "Wool:羊毛", "Candle:蜡烛", "Pepper:胡椒", "Honey:蜂蜜", "Sugar:糖", "Coffee:咖啡"]
)  # fmt: skip
ENDINGS: dict[str, dict[str, str]] = {
    "radial": {"Lane": "巷", "Street": "街", "Row": "里", "Alley": "弄"},
    "grid": {"Street": "街", "Avenue": "大道", "Road": "路"},
    "garden": {"Way": "路", "Close": "苑", "Walk": "径", "Drive": "道"},
}


def street_names(pattern: str, start: int) -> "list[tuple[str, str]]":
    """All names of a pattern's streets, English and Chinese, in an order that begins at `start`."""
    words = list(WORDS.items())
    endings = list(ENDINGS[pattern].items())
    names = []
    for turn in range(len(endings)):
        for index in range(len(words)):
            word, zh = words[(index * 37 + start) % len(words)]
            ending, ending_zh = endings[(index + turn) % len(endings)]
            names.append((f"{word} {ending}", f"{zh}{ending_zh}"))
    return names
