# ruff: noqa: E501
"""The country's main roads as a plan: motorways with their exits, and which road leads from where to where."""

from dataclasses import dataclass

from app.maps.aldermere.terrain import Spots


@dataclass(frozen=True)
class Motorway:
    """A motorway outside the city: middle line in kilometres; its first point continues the city's or leaves another one."""

    ref: str
    name: str
    name_zh: str
    spots: Spots
    toll: bool
    towards: tuple[tuple[str, str], tuple[str, str]]  # names (English, Chinese) of where it leads: on, and back


@dataclass(frozen=True)
class Exit:
    """An interchange: where the crossing road passes the motorway (kilometres), its number and name."""

    motorway: str
    number: str
    name: str
    name_zh: str
    x: float
    y: float
    road: str  # class of the crossing road


@dataclass(frozen=True)
class Link:
    """A road through several stops: names of settlements, exits ("exit 5 N"), ends of city roads ("city Lake Road") or (x, y) in km."""

    kind: str
    ref: str
    name: str
    name_zh: str
    stops: tuple[str | tuple[float, float], ...]


MOTORWAYS = [
    Motorway("M 1", "East Motorway", "东方高速", [(6.6, -0.9), (8.4, -1.15), (10.4, -0.4), (12.2, 1.6), (14.2, 3.2), (16.8, 4.0), (19.6, 5.7), (23.0, 8.3), (26.5, 10.3), (30.2, 11.3),
        (33.2, 13.5), (36.2, 15.7), (40.0, 16.3), (44.5, 15.2), (49.0, 13.2), (53.5, 11.3), (57.0, 10.7), (60.5, 11.2), (63.4, 12.0)], True, (("Copper Hill", "铜山"), ("Aldermere", "奥德米尔"))),
    Motorway("M 2", "South Coast Motorway", "南岸高速", [(9.1, -1.02), (10.6, -1.9), (12.8, -3.0), (16.2, -2.9), (20.0, -3.2), (24.0, -3.3), (28.0, -4.1), (31.5, -3.4), (36.0, -4.2), (41.0, -5.2),
        (46.0, -5.6), (51.0, -5.0), (56.0, -5.3), (59.4, -5.4)], False, (("East Point", "东角"), ("Aldermere", "奥德米尔"))),
    Motorway("M 2", "West Coast Motorway", "西岸高速", [(-6.6, 1.3), (-7.7, 1.25), (-8.7, 2.6), (-8.5, 5.5), (-7.9, 9.0), (-8.3, 13.0), (-7.3, 17.0), (-5.5, 20.5), (-4.6, 24.0), (-5.5, 28.0), (-6.4, 32.0), (-5.4, 36.0),
        (-5.6, 40.0), (-6.5, 42.6)], False, (("Westport", "西港"), ("Aldermere", "奥德米尔"))),
]  # fmt: skip
EXITS = [
    Exit("East Motorway", "6", "Hampton", "汉普顿", 11.5, 0.85, "secondary"), Exit("East Motorway", "7", "Rosewood", "玫瑰林", 15.5, 3.65, "primary"),
    Exit("East Motorway", "8", "Apple Valley", "苹果谷", 21.4, 7.1, "secondary"), Exit("East Motorway", "9", "Stone Bridge", "石桥", 28.4, 10.85, "primary"),
    Exit("East Motorway", "10", "Lake Serin", "塞林湖", 35.2, 15.0, "trunk"), Exit("East Motorway", "11", "Golden Valley", "金谷", 45.8, 14.7, "secondary"),
    Exit("East Motorway", "12", "Copper Hill", "铜山", 55.8, 10.85, "primary"),
    Exit("South Coast Motorway", "21", "Coral Bay", "珊瑚湾", 17.8, -2.95, "secondary"), Exit("South Coast Motorway", "22", "Ashford", "梣渡", 26.6, -3.8, "primary"),
    Exit("South Coast Motorway", "23", "Sandy Bay", "沙湾", 31.0, -3.45, "primary"), Exit("South Coast Motorway", "24", "Lobster Bay", "龙虾湾", 43.9, -5.45, "secondary"),
    Exit("South Coast Motorway", "25", "Windy Hill", "风山", 51.5, -5.0, "secondary"),
    Exit("West Coast Motorway", "31", "Aldermere West", "奥德米尔西", -8.72, 3.7, "primary"), Exit("West Coast Motorway", "32", "Weston", "韦斯顿", -8.25, 13.2, "secondary"),
    Exit("West Coast Motorway", "33", "Westport", "西港", -4.65, 23.6, "primary"), Exit("West Coast Motorway", "34", "Clifton", "克利夫顿", -6.2, 31.0, "secondary"),
    Exit("West Coast Motorway", "35", "Brookfield", "溪原", -5.35, 37.0, "secondary"),
]  # fmt: skip
LINKS = [
    Link("primary", "A 10", "Lake Road", "湖路", ("city Lake Road", (12.3, 9.0), "Apple Valley", "Stone Bridge", "Mill Creek", (30.6, 18.6), "Willow Creek", (33.4, 23.0), "Lake Village")),
    Link("trunk", "A 12", "Serin Road", "塞林路", ("exit 10 N", "Willow Creek", "Lake Village")),
    Link("primary", "A 12", "Pass Road", "山口路", ("Lake Village", "Pine Bay", "Crystal Peak", "Eagle Valley")),
    Link("primary", "A 20", "East Road", "东路", ("city East Road", "Hampton", "Rosewood", "exit 7 N")),
    Link("primary", "A 20", "East Road", "东路", ("exit 7 S", "Cherry Hill", "Ashford", "Sunny Brook", "Iron Bridge", "Copper Hill")),
    Link("primary", "A 30", "South Coast Road", "南岸路", ("city Harbour Road", (8.6, -2.75), "Coral Bay", (23.6, -4.6), "Sandy Bay", "Lobster Bay", "East Point")),
    Link("primary", "A 40", "West Road", "西路", ("city West Road", (-9.6, -0.6), "exit 31 S")),
    Link("primary", "A 40", "West Coast Road", "西岸路", ("exit 31 N", "Weston", "Westport", "Clifton", "North Beach")),
    Link("secondary", "", "Coast Road", "海岸路", ("city Coast Road", (-9.6, -0.6))),
    Link("primary", "A 50", "Forest Road", "森林路", ("city Forest Road", "Milton", "Sutton", "Greenfield", "Fairfield")),
    Link("secondary", "B 51", "Mill Road", "磨坊路", ("city Mill Road", "Norton", "Kingston", "Silver Spring")),
    Link("primary", "A 60", "Salmon Road", "鲑鱼路", ("Westport", "exit 33 S")),
    Link("primary", "A 60", "Salmon Road", "鲑鱼路", ("exit 33 N", "Greenfield")),
    Link("primary", "A 62", "North Road", "北方路", ("Fairfield", "Northwood", "Bear Creek")),
    Link("primary", "A 64", "Spring Road", "泉水路", ("Silver Spring", "Mill Creek")),
    Link("secondary", "B 65", "Silver Road", "银路", ("Silver Spring", (20.4, 28.0), "Fox Hollow", "Northwood")),
    Link("secondary", "B 66", "King Road", "国王路", ("Fairfield", "Kingston")),
    Link("primary", "A 70", "Bridge Road", "桥路", ("Stone Bridge", "exit 9 N")),
    Link("primary", "A 70", "Bridge Road", "桥路", ("exit 9 S", "Ashford", "exit 22 N")),
    Link("primary", "A 70", "Bridge Road", "桥路", ("exit 22 S", (25.6, -4.9), "Sandy Bay")),
    Link("primary", "A 71", "Bay Road", "海湾路", ("exit 23 S", "Sandy Bay")),
    Link("secondary", "B 71", "Brook Road", "溪路", ("exit 23 N", "Sunny Brook", "Summer Hill", "exit 10 S")),
    Link("secondary", "B 13", "Lake Shore Road", "湖岸路", ("Lake Village", "Deer Creek", "North Shore", "Crystal Peak")),
    Link("secondary", "B 14", "Golden Road", "金路", ("exit 11 N", "Golden Valley", "White Rock")),
    Link("secondary", "B 15", "Iron Road", "铁路", ("exit 11 S", "Iron Bridge", "Long Meadow", "exit 24 N")),
    Link("secondary", "B 16", "Lobster Road", "龙虾路", ("exit 24 S", "Lobster Bay")),
    Link("primary", "A 80", "Copper Road", "铜路", ("Copper Hill", "exit 12 S")),
    Link("primary", "A 80", "Valley Road", "山谷路", ("exit 12 N", "Cedar Falls", "Thunder Rock", "Far Valley")),
    Link("secondary", "B 81", "Maple Road", "枫树路", ("Copper Hill", "Maple Grove", "East Point")),
    Link("secondary", "B 82", "Windy Road", "风路", ("Copper Hill", "Windy Hill", "exit 25 N")),
    Link("secondary", "B 83", "Cape Road", "海角路", ("exit 25 S", (51.4, -7.2), "Lobster Bay")),
    Link("secondary", "B 21", "Coral Road", "珊瑚路", ("Cherry Hill", "exit 21 N")),
    Link("secondary", "B 21", "Coral Road", "珊瑚路", ("exit 21 S", "Coral Bay")),
    Link("secondary", "B 22", "Apple Road", "苹果路", ("Apple Valley", "exit 8 N")),
    Link("secondary", "B 22", "Apple Road", "苹果路", ("exit 8 S", "Cherry Hill")),
    Link("secondary", "B 23", "Hampton Road", "汉普顿路", ("Hampton", "exit 6 N")),
    Link("secondary", "B 23", "Hampton Road", "汉普顿路", ("exit 6 S", (13.4, -1.4), "Coral Bay")),
    Link("secondary", "B 41", "Weston Road", "韦斯顿路", ("Weston", "exit 32 S")),
    Link("secondary", "B 41", "Weston Road", "韦斯顿路", ("exit 32 N", "Milton")),
    Link("secondary", "B 42", "Cliff Road", "悬崖路", ("Clifton", "exit 34 S")),
    Link("secondary", "B 42", "Cliff Road", "悬崖路", ("exit 34 N", "Greenfield")),
    Link("secondary", "B 43", "Brook Field Road", "溪原路", ("North Beach", "exit 35 S")),
    Link("secondary", "B 43", "Brook Field Road", "溪原路", ("exit 35 N", "Brookfield", "Fairfield")),
    Link("primary", "A 30", "Point Road", "海角公路", ("end South Coast Motorway", "East Point")),
    Link("primary", "A 40", "North Beach Road", "北滩路", ("end West Coast Motorway", "North Beach")),
    Link("primary", "A 81", "Border Road", "边境路", ("end East Motorway", "Maple Grove")),
    Link("tertiary", "", "Promenade Street", "大道街", ("Lake Village", "promenade west")),
    Link("tertiary", "", "Beach Road", "浴场路", ("promenade east", "Pine Bay")),
    Link("tertiary", "", "Sutton Road", "萨顿路", ("Sutton", "Norton")),
    Link("tertiary", "", "Rosewood Road", "玫瑰林路", ("Rosewood", (12.3, 9.0))),
    Link("tertiary", "", "Vineyard Road", "葡萄园路", ("Rosewood", "Apple Valley")),
    Link("tertiary", "", "Woodland Road", "林地路", ("Fairfield", "Woodland", "Northwood")),
    Link("tertiary", "", "Deer Road", "鹿路", ("Deer Creek", (30.8, 24.6), "Mill Creek")),
    Link("tertiary", "", "Summer Road", "夏日路", ("Summer Hill", "Iron Bridge")),
    Link("tertiary", "", "Meadow Road", "草地路", ("Long Meadow", "Windy Hill")),
    Link("tertiary", "", "Ashford Road", "梣渡路", ("Ashford", "Summer Hill")),
    Link("tertiary", "", "Cedar Road", "雪松路", ("Cedar Falls", "Golden Valley")),
    Link("tertiary", "", "Moon Lake Road", "月亮湖路", ("Norton", (13.0, 17.2), "Silver Spring")),
    Link("tertiary", "", "Milton Road", "米尔顿路", ("Milton", "Norton")),
    Link("tertiary", "", "West Field Road", "西田路", ("Sutton", "Westport")),
    Link("tertiary", "", "Heron Pond Road", "鹭塘路", ((12.3, 9.0), (9.4, 13.6), "Norton")),
    Link("tertiary", "", "Bear Road", "熊路", ("Fox Hollow", "Bear Creek")),
]  # fmt: skip
