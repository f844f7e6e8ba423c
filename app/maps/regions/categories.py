"""Which kind of place OpenStreetMap tags describe, and what it is called in each language."""

from collections.abc import Mapping

_VALUES: dict[str, dict[str, str]] = {
    "amenity": {
        "charging_station": "charging",
        **dict.fromkeys(("restaurant", "fast_food", "food_court"), "restaurant"),
        **dict.fromkeys(("cafe", "ice_cream"), "cafe"),
        **dict.fromkeys(("bar", "pub", "biergarten", "nightclub"), "bar"),
        "parking": "parking",
        **dict.fromkeys(("hospital", "clinic"), "hospital"),
        "pharmacy": "pharmacy",
        "fuel": "fuel",
        **dict.fromkeys(("school", "university", "college", "kindergarten"), "school"),
        "bank": "bank",
        **dict.fromkeys(("cinema", "theatre", "library", "arts_centre", "concert_hall", "planetarium"), "culture"),
        **dict.fromkeys(("townhall", "courthouse", "community_centre", "conference_centre", "embassy"), "public"),
        "place_of_worship": "sight",
        "ferry_terminal": "ferry",
        "bus_station": "station",
        "car_wash": "car_wash",
        "marketplace": "shop",
        "toilets": "toilets",
        "police": "police",
        "post_office": "post",
        **dict.fromkeys(("spa", "public_bath"), "spa"),
        "home": "home",
    },
    "tourism": {
        **dict.fromkeys(("hotel", "chalet", "guest_house", "hostel", "motel", "apartment", "alpine_hut"), "hotel"),
        **dict.fromkeys(("museum", "gallery"), "museum"),
        **dict.fromkeys(("attraction", "zoo", "aquarium", "theme_park"), "sight"),
        "viewpoint": "viewpoint",
    },
    "highway": {**dict.fromkeys(("rest_area", "services"), "rest_area"), "trailhead": "trail"},
    "railway": {"station": "station", "halt": "station"},
    "public_transport": {"station": "station"},
    "aeroway": {"aerodrome": "airport"},
    "craft": {"winery": "winery"},
    "shop": {"supermarket": "supermarket"},
    "leisure": {
        **dict.fromkeys(("park", "garden", "nature_reserve"), "park"),
        **dict.fromkeys(("sports_centre", "swimming_pool", "stadium", "golf_course", "ice_rink", "marina"), "sport"),
        **dict.fromkeys(("sauna", "spa"), "spa"),
        "beach_resort": "beach",
        "playground": "playground",
    },
    "historic": dict.fromkeys(("castle", "monument", "fort", "ruins", "manor", "lighthouse", "city_gate"), "sight"),
    "man_made": {"lighthouse": "sight"},
    "natural": {
        "beach": "beach",
        **dict.fromkeys(("peak", "volcano", "cave_entrance", "saddle", "cape"), "nature"),
    },
    "route": {"hiking": "trail", "foot": "trail"},
    "information": {"trailhead": "trail"},
}
KEYS = (*_VALUES, "place", "shop", "office", "mountain_pass")
NAMELESS = {  # kinds that are found by what they are, even without a name
    "charging": ("Charging station", "充电站"),
    "fuel": ("Fuel station", "加油站"),
    "parking": ("Car park", "停车场"),
    "toilets": ("Toilets", "厕所"),
    "rest_area": ("Rest area", "休息区"),
    "viewpoint": ("Viewpoint", "观景点"),
    "playground": ("Playground", "游乐场"),
    "pharmacy": ("Pharmacy", "药店"),
    "supermarket": ("Supermarket", "超市"),
    "car_wash": ("Car wash", "洗车店"),
    "post": ("Post office", "邮局"),
    "police": ("Police station", "警察局"),
}
NO_PLACES = {
    "sea",
    "ocean",
    "state",
    "country",
    "region",
    "county",
    "continent",
    "municipality",
    "district",
    "archipelago",
}


def category(tags: Mapping[str, str]) -> str | None:
    """The kind of place the tags describe, or None when it is nothing one would drive to."""
    for key, kinds in _VALUES.items():
        if (value := tags.get(key)) is not None and value in kinds:
            return kinds[value]
    if "place" in tags:
        return None if tags["place"] in NO_PLACES else "area"
    if tags.get("shop", "no") not in ("no", "vacant"):
        return "winery" if tags["shop"] == "winery" else "shop"
    if tags.get("mountain_pass") == "yes":
        return "nature"
    return "office" if "office" in tags else None


def names(tags: Mapping[str, str], kind: str | None = None) -> tuple[str, str]:
    """(Latin name where there is one, Chinese name); a place without a name is called by its brand or its kind."""
    local = tags.get("name", "")
    zh = tags.get("name:zh") or tags.get("name:zh-Hans", "")
    if local and not _latin(local):
        zh = zh or (local if _han(local) else "")
        local = tags.get("name:en") or tags.get("int_name") or local
    local = local or tags.get("name:en", "")
    if not local and kind in NAMELESS and tags.get("access") not in ("private", "no", "customers"):
        own = tags.get("brand") or tags.get("operator") or tags.get("network", "")
        local, usual = own or NAMELESS[kind][0], "" if own else NAMELESS[kind][1]
        zh = zh or tags.get("brand:zh") or tags.get("operator:zh") or usual
    return local, zh


def _latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return not letters or sum(letter < "ɐ" or "Ḁ" <= letter <= "ỿ" for letter in letters) * 2 >= len(letters)


def _han(text: str) -> bool:
    return any("㐀" <= letter <= "鿿" for letter in text) and not any("぀" <= letter <= "ヿ" for letter in text)
