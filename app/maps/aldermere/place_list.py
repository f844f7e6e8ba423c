# ruff: noqa: E501
# ruff: noqa: E501
"""The places with a fixed spot, and the brands and names from which the others are made."""

FIXED: list[tuple[str, str, dict[str, str], float, float]] = [
    ("Home", "家", {"building": "house", "amenity": "home", "addr:street": "Rose Walk"}, -2330, 1900),
    ("Office", "公司", {"office": "company", "alt_name": "work"}, 680, -700),
    ("Train Station", "火车站", {"railway": "station", "alt_name": "Central Station;main station", "alt_name:zh": "中央车站"}, -760, 150),
    ("Airport", "机场", {"aeroway": "aerodrome", "alt_name": "Aldermere Airport"}, 4860, -1290),
    ("Hospital", "医院", {"amenity": "hospital", "alt_name": "City Hospital", "opening_hours": "24/7"}, -2230, -320),
    ("Harbour Museum", "海港博物馆", {"tourism": "museum", "rating": "4.6", "opening_hours": "Tu-Su 10:00-18:00"}, 420, -1600),
    ("Art Museum", "美术馆", {"tourism": "museum", "rating": "4.4", "opening_hours": "Tu-Su 10:00-19:00"}, 300, -760),
    ("Toy Museum", "玩具博物馆", {"tourism": "museum", "rating": "4.2", "opening_hours": "We-Su 11:00-17:00"}, -1180, -560),
    ("Opera House", "歌剧院", {"amenity": "theatre", "rating": "4.8"}, -60, -1600),
    ("City Hall", "市政厅", {"amenity": "townhall"}, 560, -610),
    ("Castle", "城堡", {"tourism": "attraction", "rating": "4.5", "opening_hours": "Mo-Su 09:00-18:00"}, -1080, -100),
    ("Bell Church", "钟楼教堂", {"amenity": "place_of_worship"}, -900, -770),
    ("University", "大学", {"amenity": "university"}, -180, 1230),
    ("Sports Hall", "体育馆", {"leisure": "sports_centre"}, 2050, 410),
    ("Library", "图书馆", {"amenity": "library", "opening_hours": "Mo-Sa 09:00-20:00"}, -620, -450),
    ("Cinema", "电影院", {"amenity": "cinema", "rating": "4.3"}, 240, -360),
    ("Zoo", "动物园", {"tourism": "zoo", "rating": "4.4", "opening_hours": "Mo-Su 09:00-18:00"}, -2100, 620),
    ("Lighthouse", "灯塔", {"man_made": "lighthouse", "tourism": "attraction", "rating": "4.7"}, 3380, -2400),
    ("Ferry Port", "渡轮码头", {"amenity": "ferry_terminal"}, -220, -1650),
    ("Lake Cabin", "湖边小屋", {"tourism": "chalet", "rating": "4.9", "reviews": "214", "price": "3", "price_night": "190 EUR", "quiet": "yes", "view": "yes", "rooms": "3"}, 40_620, 28_240),
    ("Lake Hotel", "湖畔酒店", {"tourism": "hotel", "stars": "4", "rating": "4.6", "reviews": "873", "price": "3", "price_night": "165 EUR", "quiet": "yes", "view": "yes", "rooms": "64"}, 35_720, 25_120),
    ("Lake Cafe", "湖畔咖啡", {"amenity": "cafe", "rating": "4.5", "reviews": "402", "price": "2", "opening_hours": "Mo-Su 08:00-19:00", "outdoor": "yes", "view": "yes"}, 35_180, 24_930),
    ("Lake Beach", "湖滨浴场", {"leisure": "beach_resort", "rating": "4.5", "reviews": "655", "fee": "4 EUR", "visit_minutes": "150", "outdoor": "yes", "child_friendly": "yes", "opening_hours": "May-Sep: Mo-Su 09:00-20:00"}, 36_420, 25_560),
    ("Willow Cottage", "柳湖小屋", {"tourism": "chalet", "rating": "4.5"}, 5360, 4100),
    ("Willow Hotel", "柳湖酒店", {"tourism": "hotel", "stars": "3", "rating": "4.3"}, 2985, 3560),
    ("Willow Cafe", "柳湖咖啡", {"amenity": "cafe", "rating": "4.4", "opening_hours": "Mo-Su 08:00-19:00"}, 3700, 2730),
    ("Willow Beach", "柳湖浴场", {"leisure": "beach_resort", "rating": "4.3"}, 4420, 3070),
    ("Noodle House", "面馆", {"amenity": "restaurant", "cuisine": "noodle", "rating": "4.7", "diet:vegetarian": "yes", "opening_hours": "Mo-Su 11:00-22:00"}, 155, -1000),
    ("Fish Market", "鱼市", {"amenity": "marketplace", "rating": "4.3", "opening_hours": "Mo-Sa 06:00-13:00"}, -780, -1480),
    ("Shopping Center", "购物中心", {"shop": "mall", "opening_hours": "Mo-Sa 09:00-21:00"}, 900, -760),
    ("Music Hall", "音乐厅", {"amenity": "theatre", "rating": "4.6"}, -780, -520),
    ("Swimming Pool", "游泳馆", {"leisure": "swimming_pool", "opening_hours": "Mo-Su 07:00-21:00"}, -520, 1430),
]  # fmt: skip
AREAS: list[tuple[str, str, str, float, float]] = [
    ("Aldermere", "奥德米尔", "city", -300, -550), ("Harbour", "海港", "suburb", 400, -1950),
]  # fmt: skip
RESTAURANTS: list[tuple[str, str, str]] = [
    ("Golden Dragon", "金龙", "chinese"), ("Blue Fish", "蓝鱼", "fish"), ("Olive Tree", "橄榄树", "greek"), ("Red Pepper", "红辣椒", "indian"),
    ("Rice Bowl", "饭碗", "chinese"), ("Pizza Corner", "披萨角", "pizza"), ("Green Table", "绿餐桌", "vegetarian"), ("Old Mill", "老磨坊", "regional"),
    ("Captain Table", "船长餐桌", "fish"), ("Burger Garage", "汉堡车库", "burger"), ("Garden Kitchen", "花园厨房", "vegetarian"), ("Dumpling Palace", "饺子宫", "chinese"),
    ("Silver Spoon", "银勺", "french"), ("Little Kitchen", "小厨房", "regional"), ("Sunny Plate", "阳光盘", "italian"), ("Pasta Room", "意面屋", "italian"),
    ("Tea Garden", "茶园", "chinese"), ("Steak House", "牛排馆", "steak"), ("Soup Station", "汤站", "regional"), ("Lemon Grill", "柠檬烤肉", "turkish"),
    ("Sushi Boat", "寿司船", "japanese"), ("River Grill", "河畔烧烤", "regional"), ("Spice Market", "香料市场", "indian"), ("White Swan", "白天鹅", "french"),
]  # fmt: skip
CAFES = [("Morning Cafe", "清晨咖啡"), ("Corner Cafe", "街角咖啡"), ("Book Cafe", "书吧咖啡"), ("Garden Cafe", "花园咖啡"), ("Harbour Cafe", "海港咖啡"), ("Bean House", "豆屋"),
    ("Cake Corner", "蛋糕角"), ("Tower Cafe", "塔楼咖啡"), ("Cat Cafe", "猫咖啡"), ("Sugar Cube", "方糖"), ("Milk and Honey", "奶与蜜"), ("Window Cafe", "窗边咖啡"), ("Apple Cafe", "苹果咖啡"), ("Moon Cafe", "月亮咖啡")]  # fmt: skip
HOTELS = [("Grand Hotel", "大酒店"), ("Harbour Hotel", "海港酒店"), ("Star Hotel", "星辰酒店"), ("Garden Hotel", "花园酒店"), ("Park Hotel", "公园酒店"), ("Castle Hotel", "城堡酒店"), ("Airport Hotel", "机场酒店"), ("Beach Hotel", "海滩酒店"), ("River Hotel", "河畔酒店")]  # fmt: skip
CHARGING = [("Ion Park", "离子驿站"), ("Volt Point", "伏特点"), ("Green Charge", "绿能充电")]
MARKETS = [("Fresh Market", "鲜品超市"), ("City Market", "城市超市"), ("Corner Market", "街角超市")]
KINDS: list[tuple[str, str, dict[str, str], int]] = [
    ("Parking", "停车场", {"amenity": "parking"}, 18), ("School", "学校", {"amenity": "school"}, 10), ("Pharmacy", "药店", {"amenity": "pharmacy"}, 10),
    ("Bakery", "面包店", {"shop": "bakery"}, 10), ("Bank", "银行", {"amenity": "bank"}, 6), ("Fuel Station", "加油站", {"amenity": "fuel"}, 6),
    ("Car Wash", "洗车店", {"amenity": "car_wash"}, 4), ("Flower Shop", "花店", {"shop": "florist"}, 5), ("Book Shop", "书店", {"shop": "books"}, 5),
]  # fmt: skip
