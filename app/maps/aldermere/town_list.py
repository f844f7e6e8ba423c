# ruff: noqa: E501
"""How many places of which kind a settlement has, and what the plain ones are called."""

Names = list[tuple[str, str]]
Tags = dict[str, str]
# kind: number in a town of 20,000, number in a village; what the settlement lives on changes it below.
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
# kind: what follows the settlement's name, tags, kind of opening hours, where in the settlement.
PLAIN: dict[str, tuple[Names, Tags, str, str]] = {
    "parking": ([("Market Parking", "市场停车场"), ("Station Parking", "车站停车场"), ("Center Parking", "中心停车场"), ("Park and Ride", "换乘停车场"), ("Town Garage", "镇停车库"), ("Bridge Parking", "桥头停车场"), ("Church Parking", "教堂停车场"), ("Garden Parking", "花园停车场"), ("School Parking", "学校停车场"), ("Castle Parking", "城堡停车场"), ("Hospital Parking", "医院停车场")], {"amenity": "parking"}, "parking", "inner"),
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
# What every town has one of: ending of its name, tags, kind of opening hours, where.
ONCE: list[tuple[tuple[str, str], Tags, str, str]] = [
    (("Town Hall", "镇公所"), {"amenity": "townhall"}, "public", "centre"), (("Police", "警察局"), {"amenity": "police", "opening_hours": "24/7"}, "", "inner"),
    (("Post Office", "邮局"), {"amenity": "post_office"}, "post", "centre"), (("Library", "图书馆"), {"amenity": "library"}, "library", "centre"),
    (("Hospital", "医院"), {"amenity": "hospital", "opening_hours": "24/7"}, "", "outer"), (("Cinema", "电影院"), {"amenity": "cinema"}, "culture", "inner"),
    (("Market Hall", "市场大厅"), {"amenity": "marketplace"}, "bakery", "centre"), (("Town Museum", "城镇博物馆"), {"tourism": "museum"}, "museum", "inner"),
]  # fmt: skip
SPORTS = {"Swimming Pool": "swimming_pool", "Stadium": "stadium", "Golf Club": "golf_course"}
WITH_VIEW = ("lake", "resort", "beach", "wine")
LODGES = ("resort", "lake", "forest")
