"""What a sentence such as "I like 22 degrees" is about: category, key and value, in four languages.

What is not recognised is kept as it was said, under the category "other".
"""

import re
from dataclasses import dataclass
from typing import Any

TOPICS: dict[str, tuple[str, ...]] = {
    "temperature": ("temperature", "warm", "degrees", "温度", "度数", "temperatur", "wie warm", "température"),
    "fan": ("fan", "blower", "风量", "风扇", "lüfter", "gebläse", "ventilation", "ventilateur"),
    "seat_heating": ("seat heating", "heated seat", "座椅加热", "sitzheizung", "siège chauffant"),
    "seat_position": ("seat position", "how i sit", "座椅位置", "坐姿", "sitzposition", "position du siège"),
    "ambient_color": (
        "ambient",
        "mood light",
        "color",
        "colour",
        "颜色",
        "farbe",
        "couleur",
        "氛围灯",
        "ambientelicht",
        "ambientebeleuchtung",
        "lumière d'ambiance",
    ),
    "volume": ("volume", "loud", "音量", "lautstärke", "volume sonore"),
    "language": ("language", "语言", "sprache", "langue"),
    "music": ("music", "songs", "音乐", "歌", "musik", "musique"),
    "diet": ("diet", "vegetarian", "vegan", "饮食", "吃素", "ernährung", "régime"),
    "allergy": ("allerg", "过敏", "allergi"),
    "food": ("food", "eat", "restaurant", "吃的", "口味", "essen", "nourriture", "manger"),
    "avoid": ("avoid", "tolls", "motorway", "ferr", "避开", "收费", "高速", "渡轮", "maut", "autobahn", "péage"),
    "route": ("route", "路线", "strecke", "itinéraire"),
    "seat": ("seat", "座椅", "sitz", "siège"),
    "climate": ("climate", "空调", "klima", "climatisation"),
    "media": ("media", "podcast", "radio", "广播", "播客"),
    "places": ("places", "gym", "dentist", "地方", "地点", "orte", "lieux"),
    "communication": ("answers", "called", "回答", "称呼", "antworten", "réponses"),
}
CATEGORY = {
    "temperature": "climate", "fan": "climate", "seat_heating": "climate", "seat_ventilation": "climate",
    "seat_position": "seat", "ambient_color": "other", "ambient_brightness": "other", "volume": "media",
    "language": "communication", "music": "media", "podcast": "media", "station": "media", "diet": "food",
    "allergy": "food", "cuisine": "food", "avoid": "navigation", "route": "navigation", "place": "places",
    "call_me": "communication", "answers": "communication",
}  # fmt: skip
COLOURS = {
    "red": ("red", "红", "rot", "rouge"), "orange": ("orange", "橙"), "yellow": ("yellow", "黄", "gelb", "jaune"),
    "green": ("green", "绿", "grün", "vert"), "cyan": ("cyan", "turquoise", "青", "türkis"),
    "blue": ("blue", "蓝", "blau", "bleu"), "violet": ("violet", "purple", "紫", "lila", "violett"),
    "pink": ("pink", "粉", "rosa", "rose"), "white": ("white", "白", "weiß", "blanc"),
}  # fmt: skip
LANGUAGES = {
    "en": ("english", "英语", "英文", "englisch", "anglais"),
    "zh": ("chinese", "中文", "汉语", "chinesisch", "chinois"),
    "de": ("german", "德语", "deutsch", "allemand"), "fr": ("french", "法语", "französisch", "français"),
}  # fmt: skip
DIETS = {
    "vegetarian": ("vegetarian", "吃素", "素食", "vegetarisch", "vegetarier", "végétarien"),
    "vegan": ("vegan", "纯素", "végan"),
    "halal": ("halal", "清真"),
    "gluten_free": ("gluten-free", "gluten free", "无麸质", "glutenfrei", "sans gluten"),
}
AVOIDS = {
    "tolls": ("toll", "收费", "maut", "péage"),
    "motorways": ("motorway", "highway", "freeway", "高速", "autobahn", "autoroute"),
    "ferries": ("ferry", "ferries", "渡轮", "轮渡", "fähre", "ferry"),
}
ROUTES = {
    "FASTEST": ("fastest", "最快", "schnellste", "plus rapide"),
    "SHORTEST": ("shortest", "最短", "kürzeste", "plus court"),
    "ECONOMIC": ("least energy", "economical", "省电", "sparsamste", "économique"),
}
MUSIC = ("jazz", "rock", "pop", "classical", "techno", "folk", "soul", "blues", "爵士", "古典", "摇滚", "民谣",
         "klassik", "musik", "music", "musique", "音乐", "songs", "chanson", "歌")  # fmt: skip
FOODS = ("sushi", "pizza", "noodle", "curry", "thai", "italian", "chinese food", "spicy", "seafood", "coffee",
         "面条", "寿司", "火锅", "辣", "咖啡", "scharf", "kaffee", "épicé", "café", "eat ", "food", "吃", "essen",
         "manger")  # fmt: skip
PLACES = ("gym", "dentist", "doctor", "school", "kindergarten", "office", "parking", "健身房", "牙医", "学校", "停车",
          "arzt", "schule", "parkplatz", "médecin", "école")  # fmt: skip
CALLS = ("call me ", "叫我", "称呼我", "nenn mich ", "appelle-moi ")
SHORT = ("short answer", "keep it short", "简短", "kurze antwort", "kurz antworten", "réponses courtes")
NUMBER = r"(-?\d+(?:[.,]\d+)?)"
DEGREES = re.compile(NUMBER + r"\s*(?:°\s*c?|degrees?|celsius|grad|degrés?|度)", re.IGNORECASE)
ALLERGY = re.compile(r"(?:allergic to|allergisch gegen|allergique (?:au|aux|à la|à l'|à))\s+([\w\s-]+)|对(\w+?)过敏")
LEVEL = re.compile(NUMBER)
HERE = (
    "this",
    "current",
    "now",
    "like it is",
    "as it is",
    "这个",
    "现在",
    "当前",
    "diese",
    "jetzt",
    "aktuelle",
    "cette",
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """`value` None with a key: what the car is at this moment is meant ("remember this temperature")."""

    category: str
    key: str = ""
    value: Any = ""


def meaning(text: str, category: str = "", key: str = "") -> Meaning:
    """What a sentence is about; `category` and `key` are what is known of it already."""
    low = f"{text.casefold()} "
    found = _keyed(low, key) or _phrase(low, text)
    if found is not None and key in ("", found.key):
        return Meaning(category or found.category, found.key, found.value)
    return Meaning(category or CATEGORY.get(key, "other"), key, text if key else "")


def _keyed(low: str, key: str) -> Meaning | None:
    """A setting of the car: a number, a level, a colour, or how it is just now."""
    here = any(word in low for word in HERE)
    number = LEVEL.search(low)
    if (degrees := DEGREES.search(low)) or (key == "temperature" and number):
        value = _number(degrees or number)
        if 16 <= value <= 28:
            return _of("temperature", value)
    for name, top in (("seat_heating", 3), ("fan", 5)):
        if _names(low, name, key) and number and 0 <= _number(number) <= top:
            return _of(name, int(_number(number)))
    if _names(low, "seat_position", key):
        return _of("seat_position", None)
    if _names(low, "volume", key) and number and 0 <= _number(number) <= 100:
        return _of("volume", int(_number(number)))
    if _names(low, "ambient_color", key) and (colour := _one_of(COLOURS, low)):
        return _of("ambient_color", colour)
    for name in ("temperature", "ambient_color", "volume", "fan", "seat_heating"):
        if here and number is None and _names(low, name, key):
            return _of(name, None)
    return None


def _phrase(low: str, text: str) -> Meaning | None:
    """A taste, a diet, a way, a language: kept by a word where there is one, else as it was said."""
    if (allergy := ALLERGY.search(low)) is not None:
        return _of("allergy", (allergy[1] or allergy[2]).strip())
    for key, words in (("diet", DIETS), ("language", LANGUAGES), ("avoid", AVOIDS), ("route", ROUTES)):
        chosen = _one_of(words, low)
        if chosen and (key != "language" or _speaks(low)):
            return _of(key, chosen)
    call = next((sign for sign in CALLS if sign in low), "")
    if call:
        return _of("call_me", text[low.index(call) + len(call) :].strip(" .。"))
    if any(sign in low for sign in SHORT):
        return _of("answers", "short")
    if _speaks_of(low, MUSIC):
        return _of("music", text)
    if _speaks_of(low, FOODS):
        return _of("cuisine", text)
    if _speaks_of(low, PLACES):
        return _of("place", text)
    return None


def _of(key: str, value: Any) -> Meaning:
    return Meaning(CATEGORY[key], key, value)


def _names(low: str, key: str, known: str) -> bool:
    return known == key or any(word in low for word in TOPICS[key])


def _number(found: re.Match[str] | None) -> float:
    return float(found[1].replace(",", ".")) if found else 0.0


def _one_of(table: dict[str, tuple[str, ...]], low: str) -> str:
    return next((name for name, words in table.items() if any(_word(low, word) for word in words)), "")


def _word(low: str, word: str) -> bool:
    """A word at its beginning (so that endings may follow); Chinese has no spaces to look for."""
    return re.search(rf"(?<![a-zß-ÿ]){re.escape(word)}", low) is not None


def _speaks_of(low: str, words: tuple[str, ...]) -> bool:
    return any(_word(low, word) for word in words)


def _speaks(low: str) -> bool:
    return any(word in low for word in ("speak", "talk", "language", "说", "讲", "语言", "sprich", "sprech", "parle"))
