# ruff: noqa: E501
"""Places one would drive far for: name, Chinese name, tags, kilometres east and north; each stands at the nearest road."""

Special = tuple[str, str, dict[str, str], float, float]
MUSEUM, SIGHT, VIEW = {"tourism": "museum"}, {"tourism": "attraction"}, {"tourism": "viewpoint", "view": "yes"}
TRAIL, SPA = {"highway": "trailhead"}, {"leisure": "spa", "quiet": "yes"}
RESORT = {"leisure": "beach_resort", "outdoor": "yes"}

LAKE: list[Special] = [
    ("Lake Museum", "湖泊博物馆", {**MUSEUM, "opening_hours": "Tu-Su 10:00-17:00", "fee": "9 EUR", "visit_minutes": "75"}, 35.2, 24.5),
    ("Serin Spa", "塞林水疗", {**SPA, "opening_hours": "Mo-Su 09:00-22:00", "fee": "32 EUR", "rating": "4.7", "view": "yes"}, 36.2, 25.0),
    ("Lake Sauna", "湖畔桑拿", {"leisure": "sauna", "quiet": "yes", "opening_hours": "We-Mo 12:00-22:00", "fee": "19 EUR", "view": "yes"}, 38.3, 33.5),
    ("Boat House", "船屋餐厅", {"amenity": "restaurant", "cuisine": "fish", "view": "yes", "outdoor": "yes", "rating": "4.6", "diet:vegetarian": "yes", "opening_hours": "We-Mo 11:30-14:30,17:30-22:00"}, 35.0, 24.95),
    ("Green Shore Kitchen", "绿岸厨房", {"amenity": "restaurant", "cuisine": "vegetarian", "diet:vegetarian": "only", "diet:vegan": "yes", "view": "yes", "quiet": "yes", "rating": "4.8", "opening_hours": "Tu-Su 11:30-21:00"}, 35.5, 24.8),
    ("Lake Terrace", "湖景露台", {"amenity": "restaurant", "cuisine": "regional", "view": "yes", "outdoor": "yes", "diet:vegetarian": "yes", "opening_hours": "Mo-Su 11:00-22:00", "rating": "4.4"}, 36.5, 25.4),
    ("Old Ferry Inn", "老渡口酒家", {"amenity": "restaurant", "cuisine": "regional", "view": "yes", "opening_hours": "Apr-Oct: Mo-Su 11:00-22:00; Nov-Mar: Th-Su 12:00-20:00", "rating": "4.5"}, 38.9, 33.2),
    ("Swan Hotel", "天鹅酒店", {"tourism": "hotel", "stars": "5", "view": "yes", "quiet": "yes", "rating": "4.8", "price_night": "290 EUR"}, 36.7, 25.9),
    ("Serin Lodge", "塞林山庄", {"tourism": "hotel", "stars": "3", "view": "yes", "quiet": "yes", "rating": "4.5", "price_night": "118 EUR"}, 43.0, 31.0),
    ("North Shore Hotel", "北岸酒店", {"tourism": "hotel", "stars": "3", "view": "yes", "rating": "4.3", "price_night": "124 EUR"}, 38.5, 33.6),
    ("Quiet Cove Cottage", "静湾小屋", {"tourism": "chalet", "quiet": "yes", "view": "yes", "rating": "4.8", "price_night": "170 EUR"}, 33.7, 28.3),
    ("Pine Bay Chalet", "松湾木屋", {"tourism": "chalet", "quiet": "yes", "view": "yes", "rating": "4.7", "price_night": "155 EUR"}, 42.6, 30.1),
    ("Lake Village Marina", "湖村码头", {"leisure": "marina"}, 35.4, 25.1), ("Lake Park", "湖滨公园", {"leisure": "park", "view": "yes"}, 35.9, 25.2),
    ("Serin View", "塞林观景台", {**VIEW, "rating": "4.9"}, 33.9, 23.6), ("Swan Island View", "天鹅岛观景点", {**VIEW, "rating": "4.7"}, 38.6, 26.9), ("Sunset Point", "日落点", {**VIEW, "rating": "4.8", "quiet": "yes"}, 35.0, 30.6),
    ("Lake Shore Trail", "湖岸步道", {**TRAIL, "quiet": "yes", "visit_minutes": "120", "rating": "4.7"}, 34.2, 27.6), ("Pine Trail", "松林步道", {**TRAIL, "visit_minutes": "150"}, 42.9, 29.6),
    ("Waterfall Trail", "瀑布步道", {**TRAIL, "visit_minutes": "100", "rating": "4.8"}, 36.2, 33.6), ("Pebble Cove", "卵石湾", {**RESORT, "quiet": "yes"}, 35.3, 30.2), ("North Shore Beach", "北岸浴场", {**RESORT, "child_friendly": "yes"}, 39.0, 33.2),
    ("Pine Bay Beach", "松湾浴场", {**RESORT, "child_friendly": "yes"}, 42.0, 30.4), ("Serin Fish Market", "塞林鱼市", {"amenity": "marketplace", "opening_hours": "Tu-Sa 07:00-13:00"}, 35.3, 24.4),
    ("Boat Hire", "游船租赁", {"shop": "boat", "opening_hours": "Apr-Oct: Mo-Su 09:00-19:00"}, 35.5, 25.0), ("Lake Tower", "湖塔", {**SIGHT, "view": "yes", "fee": "5 EUR"}, 34.8, 24.6),
]  # fmt: skip
MOUNTAINS: list[Special] = [
    ("Eagle Pass", "鹰山口", {**VIEW, "mountain_pass": "yes", "ele": "1770", "rating": "4.9"}, 52.15, 38.8), ("Pass Inn", "山口客栈", {"amenity": "restaurant", "cuisine": "regional", "view": "yes", "opening_hours": "May-Oct: Mo-Su 09:00-20:00"}, 52.1, 38.75),
    ("Eagle Lodge", "鹰之山庄", {"tourism": "hotel", "stars": "4", "view": "yes", "quiet": "yes"}, 49.7, 36.2), ("Eagle Trail", "雄鹰步道", {**TRAIL, "visit_minutes": "240"}, 52.2, 38.9),
    ("Crystal Spa", "水晶水疗", {**SPA, "opening_hours": "Mo-Su 10:00-22:00", "fee": "38 EUR"}, 46.6, 35.7), ("Crystal Cable Car", "水晶缆车", {**SIGHT, "fee": "28 EUR", "visit_minutes": "120", "opening_hours": "Jun-Oct: Mo-Su 08:30-17:30; Dec-Apr: Mo-Su 08:30-16:30"}, 46.2, 35.9),
    ("Ski Museum", "滑雪博物馆", {**MUSEUM, "opening_hours": "Tu-Su 11:00-17:00"}, 46.5, 35.4), ("Ice Rink", "溜冰场", {"leisure": "ice_rink", "opening_hours": "Oct-Apr: Mo-Su 10:00-21:00"}, 46.9, 35.5),
    ("Mirror Lake Trail", "镜湖步道", {**TRAIL, "visit_minutes": "130", "quiet": "yes"}, 47.6, 34.9), ("Glacier View", "冰川观景台", {**VIEW}, 54.0, 40.2), ("Serpent View", "盘山观景点", {**VIEW}, 50.8, 37.5),
    ("Thunder Cave", "雷声洞", {**SIGHT, "fee": "11 EUR", "visit_minutes": "70", "opening_hours": "Apr-Oct: Tu-Su 10:00-17:00"}, 61.8, 27.6), ("Cedar Waterfall", "雪松大瀑布", {**SIGHT, "fee": "0 EUR", "outdoor": "yes"}, 59.9, 18.1),
    ("Gold Mine", "金矿", {**SIGHT, "fee": "14 EUR", "visit_minutes": "90", "opening_hours": "Apr-Oct: Tu-Su 10:00-16:00"}, 45.9, 18.9), ("Copper Mine Museum", "铜矿博物馆", {**MUSEUM, "fee": "12 EUR", "opening_hours": "Tu-Su 10:00-17:00"}, 57.2, 6.7),
    ("White Rock Chapel", "白岩小教堂", {"amenity": "place_of_worship", "view": "yes"}, 50.1, 23.8), ("Bear Park", "熊园", {"tourism": "zoo", "fee": "13 EUR", "child_friendly": "yes", "visit_minutes": "130", "opening_hours": "Mo-Su 09:00-18:00"}, 29.5, 41.3),
    ("Forest Museum", "森林博物馆", {**MUSEUM, "child_friendly": "yes"}, 21.3, 41.4), ("Tree Top Walk", "树冠步道", {**SIGHT, "fee": "9 EUR", "child_friendly": "yes", "outdoor": "yes", "visit_minutes": "80"}, 20.6, 41.3),
]  # fmt: skip
LOWLANDS: list[Special] = [
    ("Wine Museum", "葡萄酒博物馆", {**MUSEUM, "opening_hours": "We-Su 11:00-18:00", "fee": "8 EUR"}, 15.5, 6.6), ("Rosewood Castle", "玫瑰林城堡", {"historic": "castle", "tourism": "attraction", "fee": "10 EUR", "visit_minutes": "90"}, 15.9, 7.0),
    ("Rose Garden Spa", "玫瑰园水疗", {**SPA, "opening_hours": "Tu-Su 10:00-20:00"}, 14.9, 6.1), ("Silver Baths", "银泉浴场", {**SPA, "opening_hours": "Mo-Su 08:00-22:00", "fee": "26 EUR", "rating": "4.8", "visit_minutes": "180"}, 19.9, 20.4),
    ("Spring Palace", "泉水宫", {"historic": "manor", "tourism": "attraction", "fee": "11 EUR"}, 20.2, 20.7), ("Garden Spa", "花园水疗", {**SPA, "opening_hours": "Tu-Su 10:00-21:00", "fee": "22 EUR"}, 19.5, 20.0), ("Silver Casino", "银泉赌场", {"amenity": "theatre", "opening_hours": "Mo-Su 15:00-02:00"}, 20.0, 20.2),
    ("Science Museum", "科学博物馆", {**MUSEUM, "fee": "12 EUR", "child_friendly": "yes", "opening_hours": "Tu-Su 10:00-18:00"}, 28.9, 14.8), ("Stone Bridge University", "石桥大学", {"amenity": "university"}, 28.5, 14.9),
    ("Botanic Garden", "植物园", {"leisure": "garden", "fee": "5 EUR", "quiet": "yes", "opening_hours": "Mo-Su 09:00-19:00"}, 28.2, 14.2), ("Observatory", "天文台", {**SIGHT, "fee": "8 EUR", "opening_hours": "Th-Sa 19:00-24:00", "view": "yes"}, 29.4, 15.6), ("Student Theatre", "学生剧院", {"amenity": "theatre"}, 28.7, 14.5),
    ("Clock Museum", "钟表博物馆", {**MUSEUM, "opening_hours": "Tu-Su 10:00-17:00"}, 5.7, 33.4), ("Fairfield Abbey", "美田修道院", {"historic": "monument", "tourism": "attraction", "fee": "6 EUR"}, 5.3, 33.7), ("Farm Museum", "农庄博物馆", {**MUSEUM, "child_friendly": "yes", "opening_hours": "Apr-Oct: Tu-Su 10:00-17:00"}, 0.7, 28.4),
    ("Ocean Spa", "海洋水疗", {**SPA, "opening_hours": "Mo-Su 09:00-21:00", "view": "yes"}, 30.3, -6.3), ("Forest Spa", "森林水疗", {**SPA, "opening_hours": "Tu-Su 10:00-20:00"}, 21.5, 41.9), ("Copper Baths", "铜浴场", {**SPA, "opening_hours": "Mo-Sa 10:00-21:00"}, 56.6, 5.8),
    ("Bee Museum", "蜜蜂博物馆", {**MUSEUM, "child_friendly": "yes", "fee": "5 EUR", "opening_hours": "Apr-Oct: We-Su 11:00-17:00"}, 10.5, 24.6), ("Glass Museum", "玻璃博物馆", {**MUSEUM, "opening_hours": "Tu-Su 10:00-17:00"}, 20.1, 20.0), ("Castle Museum", "城堡博物馆", {**MUSEUM, "opening_hours": "Tu-Su 10:00-18:00"}, 28.3, 14.4),
    ("Train Museum", "火车博物馆", {**MUSEUM, "child_friendly": "yes", "fee": "11 EUR", "opening_hours": "We-Su 10:00-17:00"}, 27.1, 0.8), ("Ashford Mill", "梣渡磨坊", {"historic": "monument", "tourism": "attraction"}, 26.6, 0.3), ("Butterfly House", "蝴蝶馆", {**SIGHT, "fee": "9 EUR", "child_friendly": "yes"}, 27.3, 0.2),
    ("Sea Museum", "海洋博物馆", {**MUSEUM, "fee": "11 EUR", "opening_hours": "Tu-Su 10:00-18:00"}, -7.4, 23.8), ("Westport Lighthouse", "西港灯塔", {"man_made": "lighthouse", "tourism": "attraction", "view": "yes", "fee": "4 EUR"}, -8.2, 24.0), ("Fish Hall", "鱼厅", {"amenity": "marketplace", "opening_hours": "Mo-Sa 06:00-13:00"}, -7.5, 23.6),
    ("Whale Center", "鲸鱼中心", {"tourism": "aquarium", "fee": "16 EUR", "child_friendly": "yes", "visit_minutes": "110", "opening_hours": "Mo-Su 10:00-18:00"}, 30.7, -6.1), ("Sandy Bay Pier Cafe", "沙湾栈桥咖啡", {"amenity": "cafe", "view": "yes", "outdoor": "yes", "opening_hours": "Mo-Su 09:00-20:00"}, 30.7, -6.35),
    ("Fun Park", "欢乐园", {"tourism": "theme_park", "fee": "29 EUR", "child_friendly": "yes", "visit_minutes": "240", "opening_hours": "Apr-Oct: Mo-Su 10:00-19:00"}, 32.0, -5.4), ("Cape Lighthouse", "海角灯塔", {"man_made": "lighthouse", "tourism": "attraction", "view": "yes"}, 60.9, -8.1),
    ("Cliff View", "悬崖观景台", {**VIEW, "rating": "4.7"}, -10.4, 31.2), ("Windmill", "风车", {"historic": "monument", "tourism": "attraction"}, 51.5, -1.0), ("Duck Lake Park", "野鸭湖公园", {"leisure": "nature_reserve", "quiet": "yes"}, 38.3, 0.9),
    ("Chapel Hill Ruins", "教堂山遗迹", {"historic": "ruins"}, 13.0, 17.3), ("Iron Bridge Monument", "铁桥纪念碑", {"historic": "monument"}, 43.3, 8.5), ("Seal Beach", "海豹海滩", {**RESORT, "quiet": "yes"}, 5.8, -8.4), ("Seal Watch", "观海豹处", {**VIEW}, 6.2, -8.5),
    ("Island Inn", "海岛客栈", {"tourism": "guest_house", "quiet": "yes", "view": "yes", "price_night": "84 EUR"}, 4.5, -8.0), ("Heron Watch", "观鹭台", {**VIEW, "quiet": "yes"}, 32.6, -10.4), ("Pearl Beach", "珍珠海滩", {**RESORT}, 17.4, -4.9), ("Dolphin Beach", "海豚海滩", {**RESORT, "child_friendly": "yes"}, 30.2, -6.5),
    ("West Beach", "西海滩", {**RESORT}, -8.3, 22.2), ("Golden Sands", "金沙滩", {**RESORT, "child_friendly": "yes"}, -8.9, 42.3), ("Alder Bay Viewpoint", "桤木湾观景点", {**VIEW}, 6.9, -2.9),
]  # fmt: skip
PEAKS: list[tuple[str, str, float, float]] = [
    ("Crystal Peak Summit", "水晶峰顶", 45.0, 40.4), ("Mount Serin", "塞林山", 39.2, 41.4), ("Eagle Horn", "鹰角峰", 49.6, 40.6), ("Thunder Mountain", "雷山", 61.5, 27.6), ("Mount Copper", "铜岭", 57.6, 31.6), ("White Tooth", "白牙峰", 54.6, 36.2),
    ("Bear Mountain", "熊山", 33.4, 44.4), ("Fox Mountain", "狐山", 28.8, 34.4), ("Iron Mountain", "铁山", 44.6, 22.8), ("Golden Mountain", "金山", 50.6, 30.6), ("Kings Hill", "王丘", 12.6, 21.8), ("Cedar Mountain", "雪松山", 50.4, 19.8), ("Castle Hill", "城堡丘", -3.6, 22.4),
    ("Snow Mountain", "雪山", 62.8, 41.6), ("Pine Mountain", "松山", 33.6, 36.8), ("Sister Peak", "姐妹峰", 27.2, 46.6), ("Lonely Hill", "孤丘", 47.0, 5.2), ("Summer Peak", "夏日峰", 33.6, 9.4),
]  # fmt: skip
