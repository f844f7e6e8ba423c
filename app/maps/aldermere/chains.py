# ruff: noqa: E501
"""Brands with branches all over the country."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Chain:
    """A brand: its names, what its branches are, when they open, where in a town they lie, whether villages have one."""

    name: str
    name_zh: str
    tags: dict[str, str]
    hours: str
    zone: str
    villages: bool = False


CHARGING = [
    ("Ion Park", "离子驿站"),
    ("Volt Point", "伏特点"),
    ("Green Charge", "绿能充电"),
    ("Fast Volt", "快伏"),
    ("Wend Energy", "文德能源"),
]
POWERS = [(11, 4), (22, 4), (50, 4), (150, 6), (300, 8), (350, 10)]
CHAINS = [
    Chain("Coffee Wheel", "咖啡轮", {"amenity": "cafe", "cuisine": "coffee_shop"}, "cafe", "inner"),
    Chain("Quick Noodle", "快面", {"amenity": "fast_food", "cuisine": "noodle", "diet:vegetarian": "yes"}, "fast_food", "inner"),
    Chain("Burger Bell", "汉堡铃", {"amenity": "fast_food", "cuisine": "burger"}, "fast_food", "outer"),
    Chain("Pizza Planet", "披萨星球", {"amenity": "restaurant", "cuisine": "pizza", "diet:vegetarian": "yes"}, "restaurant", "inner"),
    Chain("Salad Garden", "沙拉花园", {"amenity": "fast_food", "cuisine": "salad", "diet:vegetarian": "yes", "diet:vegan": "yes"}, "fast_food", "centre"),
    Chain("Fresh Market", "鲜品超市", {"shop": "supermarket"}, "supermarket", "any", True),
    Chain("Family Market", "家庭超市", {"shop": "supermarket"}, "supermarket", "any", True),
    Chain("Sunny Bakery", "阳光面包", {"shop": "bakery"}, "bakery", "inner", True),
    Chain("Blue Drop", "蓝滴加油站", {"amenity": "fuel"}, "fuel", "outer", True),
    Chain("Star Fuel", "星辰加油站", {"amenity": "fuel"}, "fuel", "outer", True),
    Chain("Green Cross", "绿十字药房", {"amenity": "pharmacy"}, "pharmacy", "inner"),
    Chain("Sleep Well", "好眠酒店", {"tourism": "hotel", "stars": "3"}, "parking", "outer"),
    Chain("Shiny Wash", "亮洁洗车", {"amenity": "car_wash"}, "car_wash", "outer"),
    Chain("Home World", "家居世界", {"shop": "furniture"}, "shop", "edge"),
    Chain("Bike Brothers", "单车兄弟", {"shop": "bicycle"}, "shop", "inner"),
    Chain("Fit Factory", "健身工厂", {"leisure": "sports_centre"}, "sport", "outer"),
]  # fmt: skip
STORES = [
    ("books", ("Books", "书店")), ("florist", ("Flowers", "花店")), ("butcher", ("Butcher", "肉店")), ("clothes", ("Fashion", "服装店")), ("gift", ("Gifts", "礼品店")), ("wine", ("Wines", "酒铺")),
    ("shoes", ("Shoes", "鞋店")), ("toys", ("Toys", "玩具店")), ("jewelry", ("Jewelry", "珠宝店")), ("hardware", ("Hardware", "五金店")), ("electronics", ("Electronics", "电器店")), ("deli", ("Delicatessen", "熟食店")),
    ("cheese", ("Cheese Shop", "奶酪店")), ("chocolate", ("Chocolates", "巧克力店")), ("antiques", ("Antiques", "古董店")), ("music", ("Music Shop", "乐器店")), ("hairdresser", ("Hair Salon", "理发店")), ("outdoor", ("Outdoor Shop", "户外用品店")),
]  # fmt: skip
