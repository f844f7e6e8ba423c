"""What kinds of places a trip visits: how long one stays, indoors or out, and the words of interest that mean them."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Kind:
    """`minutes` one usually stays, whether it lies `outdoor`, and its `appeal` to a visitor, 0–1."""

    minutes: int
    outdoor: bool
    appeal: float


VISITS: Final[dict[str, Kind]] = {
    "sight": Kind(75, False, 0.9),
    "museum": Kind(90, False, 0.8),
    "viewpoint": Kind(35, True, 0.8),
    "trail": Kind(120, True, 0.75),
    "beach": Kind(120, True, 0.75),
    "nature": Kind(60, True, 0.7),
    "winery": Kind(75, False, 0.6),
    "park": Kind(60, True, 0.5),
    "spa": Kind(120, False, 0.5),
    "culture": Kind(90, False, 0.45),
    "sport": Kind(90, False, 0.25),
    "playground": Kind(45, True, 0.15),
    "shop": Kind(40, False, 0.1),
    "cafe": Kind(40, False, 0.2),
}
ADULT = ("spa", "winery", "bar")
QUIET = ("park", "nature", "trail", "viewpoint", "spa", "winery", "museum")

INTERESTS: Final[dict[str, tuple[str, ...]]] = {
    "art": ("museum", "culture"),
    "museum": ("museum",),
    "culture": ("museum", "culture", "sight"),
    "history": ("museum", "sight"),
    "architecture": ("sight",),
    "sight": ("sight", "viewpoint"),
    "nature": ("nature", "park", "trail", "viewpoint"),
    "hiking": ("trail", "nature"),
    "walk": ("trail", "park", "nature"),
    "view": ("viewpoint",),
    "photo": ("viewpoint", "sight", "nature"),
    "mountain": ("viewpoint", "trail"),
    "beach": ("beach",),
    "swimming": ("beach", "sport"),
    "water": ("beach", "nature"),
    "wine": ("winery",),
    "wellness": ("spa",),
    "spa": ("spa",),
    "sport": ("sport", "trail"),
    "family": ("playground", "park", "beach", "sight"),
    "animal": ("sight", "nature"),
    "shopping": ("shop",),
    "music": ("culture",),
    "theatre": ("culture",),
    "park": ("park",),
    "garden": ("park",),
    "coffee": ("cafe",),
    "food": ("restaurant", "winery", "cafe"),
}
MEANT: Final[dict[str, str]] = {
    "arts": "art",
    "historic": "history",
    "castle": "history",
    "church": "history",
    "sightseeing": "sight",
    "hike": "hiking",
    "outdoor": "nature",
    "forest": "nature",
    "landscape": "view",
    "lookout": "view",
    "panorama": "view",
    "photography": "photo",
    "swim": "swimming",
    "bathing": "swimming",
    "lake": "water",
    "winery": "wine",
    "relax": "wellness",
    "kid": "family",
    "children": "family",
    "child": "family",
    "zoo": "animal",
    "shop": "shopping",
    "concert": "music",
    "opera": "music",
    "theater": "theatre",
    "cafe": "coffee",
    "cake": "coffee",
    "eat": "food",
    "good food": "food",
    "美食": "food",
    "艺术": "art",
    "博物馆": "museum",
    "文化": "culture",
    "历史": "history",
    "自然": "nature",
    "徒步": "hiking",
    "散步": "walk",
    "风景": "view",
    "摄影": "photo",
    "山": "mountain",
    "海滩": "beach",
    "游泳": "swimming",
    "葡萄酒": "wine",
    "温泉": "wellness",
    "运动": "sport",
    "亲子": "family",
    "动物": "animal",
    "购物": "shopping",
    "音乐": "music",
    "公园": "park",
    "咖啡": "coffee",
}


def categories_of(interest: str) -> tuple[str, ...]:
    """The categories of places that a word of interest means; () for a word that names none."""
    word = interest.strip().lower()
    for form in (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ing")):
        form = MEANT.get(form, form)
        if form in INTERESTS:
            return INTERESTS[form]
        if form in VISITS:
            return (form,)
    return ()
