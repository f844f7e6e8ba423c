"""Opening hours in OpenStreetMap's syntax, as varied as real ones: closed weekdays, lunch breaks, seasons."""

import numpy as np

HOURS: dict[str, tuple[str, ...]] = {
    "restaurant": (
        "Mo-Su 11:00-22:00",
        "Tu-Su 11:30-14:30,17:30-22:00",
        "We-Mo 12:00-14:30,18:00-22:30",
        "Mo-Fr 11:30-14:30,17:30-22:00; Sa-Su 11:30-22:30",
        "Tu-Sa 17:00-23:00; Su 12:00-20:00",
        "Mo-Sa 11:00-21:30; Su off",
        "Mo,We-Su 11:00-14:30,17:00-21:30; Tu off",
        "Mo-Su 12:00-23:00",
        "Th-Mo 11:30-21:00",
        "Mo-Su 11:30-14:00,18:00-22:00",
    ),
    "inn": (
        "We-Su 11:00-22:00",
        "Tu-Su 11:30-14:00,17:00-21:30",
        "Apr-Oct: Mo-Su 11:00-22:00; Nov-Mar: Th-Su 12:00-20:00",
        "Th-Mo 11:30-14:30,17:30-21:00",
        "Mo-Su 10:00-21:00",
    ),
    "fast_food": ("Mo-Su 10:00-23:00", "Mo-Su 09:00-24:00", "Mo-Sa 10:30-22:00; Su 12:00-21:00"),
    "cafe": (
        "Mo-Su 08:00-18:00",
        "Mo-Fr 07:30-18:00; Sa-Su 09:00-18:00",
        "Tu-Su 09:00-18:30",
        "We-Mo 09:30-17:30",
        "Mo-Sa 07:00-19:00; Su 10:00-17:00",
        "Tu-Sa 08:30-17:00; Su 13:00-18:00",
    ),
    "bar": ("Mo-Su 17:00-01:00", "Tu-Sa 18:00-02:00", "We-Su 16:00-24:00", "Mo-Th 17:00-24:00; Fr-Sa 17:00-03:00"),
    "museum": (
        "Tu-Su 10:00-18:00",
        "We-Su 10:00-17:00",
        "Tu-Sa 10:00-17:00; Su 11:00-17:00",
        "Mo,We-Su 10:00-17:00; Tu off",
        "Apr-Oct: Tu-Su 10:00-17:00; Nov-Mar: Sa-Su 11:00-16:00",
        "Tu,Th-Su 13:00-18:00; We 13:00-20:00",
    ),
    "sight": ("Mo-Su 09:00-18:00", "Apr-Oct: Mo-Su 09:00-19:00; Nov-Mar: Mo-Su 10:00-16:00", "Tu-Su 10:00-17:00"),
    "church": ("Mo-Su 08:00-18:00", "Mo-Sa 09:00-17:00; Su 11:00-18:00"),
    "culture": ("Tu-Su 14:00-23:00", "We-Su 17:00-23:00", "Mo-Su 13:00-24:00"),
    "library": ("Mo-Fr 09:00-19:00; Sa 10:00-14:00", "Tu-Sa 10:00-18:00"),
    "shop": (
        "Mo-Sa 09:00-18:00",
        "Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-13:00",
        "Tu-Sa 09:30-18:30",
        "Mo-Sa 09:00-18:30; PH off",
        "Mo-Fr 08:30-18:00; Sa 08:30-14:00",
    ),
    "bakery": ("Mo-Sa 06:30-18:00; Su 07:30-11:00", "Tu-Su 06:30-17:00", "Mo-Fr 06:00-18:00; Sa 06:00-13:00"),
    "supermarket": ("Mo-Sa 07:00-21:00", "Mo-Sa 08:00-20:00; Su 10:00-16:00", "Mo-Su 07:00-22:00"),
    "bank": ("Mo-Fr 09:00-16:00", "Mo-We,Fr 09:00-12:30,14:00-16:00; Th 09:00-12:30,14:00-18:00"),
    "pharmacy": ("Mo-Fr 08:30-18:30; Sa 09:00-13:00", "Mo-Sa 08:00-20:00", "Mo-Fr 09:00-12:30,14:30-18:30"),
    "fuel": ("24/7", "Mo-Su 06:00-22:00", "Mo-Sa 06:00-21:00; Su 08:00-20:00"),
    "charging": ("24/7", "24/7", "24/7", "Mo-Su 06:00-23:00"),
    "parking": ("24/7", "24/7", "Mo-Su 06:00-24:00"),
    "public": ("Mo-Fr 08:00-12:00,13:30-16:30", "Mo,Tu,Th,Fr 08:30-12:00; We 13:00-18:00"),
    "post": ("Mo-Fr 08:30-12:00,14:00-18:00; Sa 09:00-12:00", "Mo-Fr 09:00-17:30"),
    "sport": ("Mo-Su 07:00-22:00", "Mo-Fr 09:00-22:00; Sa-Su 09:00-19:00", "Tu-Su 10:00-20:00"),
    "spa": ("Mo-Su 09:00-22:00", "Tu-Su 10:00-21:00", "Mo-Th 10:00-21:00; Fr-Su 09:00-23:00"),
    "winery": ("Tu-Sa 10:00-18:00", "Apr-Oct: Mo-Su 10:00-19:00; Nov-Mar: Th-Sa 13:00-17:00", "Fr-Su 11:00-18:00"),
    "beach": ("May-Sep: Mo-Su 09:00-20:00", "Jun-Aug: Mo-Su 08:00-20:00; May,Sep: Sa-Su 10:00-18:00"),
    "car_wash": ("Mo-Sa 07:00-20:00", "Mo-Su 08:00-19:00"),
    "school": ("Mo-Fr 07:45-16:00",),
    "hut": ("Jun-Oct: Mo-Su 09:00-20:00", "May-Oct: We-Mo 10:00-18:00; Dec-Mar: Sa-Su 10:00-16:00"),
    "toilets": ("24/7", "Mo-Su 07:00-21:00"),
    "playground": ("Mo-Su 07:00-20:00",),
}


def hours(kind: str, random: np.random.Generator) -> str:
    """Opening hours of one place of a kind."""
    choices = HOURS[kind]
    return choices[int(random.integers(len(choices)))]
