"""Routes, traffic and the road ahead as facts for the assistant and as rows for the screen."""

from collections.abc import Sequence

from app.domains.navigation_words import metres_text, minutes_text
from app.maps.guide import Guide
from app.maps.routing.routes import Choice

PLACES_IN_LINE = {"first": 0, "next": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}


def choice(each: Choice) -> dict[str, object]:
    """A way for the assistant."""
    route = each.route
    told: dict[str, object] = {
        "kind": each.preference.lower(),
        "minutes": round(route.seconds / 60),
        "kilometers": round(route.length / 1000, 1),
        "toll_euro": round(route.toll, 2),
    }
    if route.delay >= 60:
        told["delay_minutes"] = round(route.delay / 60)
    if route.ferry:
        told["ferry"] = True
    return told


def row(each: Choice, chosen: bool, language: str) -> dict[str, object]:
    """A way for the screen: kind, time, distance, toll (euro), delay (min), ferry, energy (kWh), chosen."""
    route = each.route
    return {
        "kind": each.preference,
        "time": minutes_text(route.seconds, language),
        "distance": metres_text(route.length, language),
        "toll": route.toll,
        "delay": round(route.delay / 60),
        "ferry": route.ferry,
        "energy": round(route.energy / 1000, 1),
        "chosen": chosen,
    }


def traffic(guide: Guide, language: str) -> dict[str, object]:
    """What lies in the way, nearest first, and the minutes it costs altogether."""
    assert guide.route is not None and guide.progress is not None
    driven = guide.progress.metres
    events = [
        {
            "kind": met.incident.kind,
            "kilometers": round(max(0.0, met.at - driven) / 1000, 1),
            "delay_minutes": round(met.incident.delay / 60),
            "road": guide.road_of(met.incident, language),
        }
        for met in guide.incidents_ahead()
    ]
    return {"delay_minutes": round(guide.route.delay / 60), "incidents": events}


def road_ahead(guide: Guide, here: tuple[float, float], language: str) -> dict[str, object]:
    """Speed limit here, the next manoeuvres, and on a route its tolls and incidents."""
    told: dict[str, object] = {"speed_limit_kmh": round(guide.limit_at(*here)) or None}
    if guide.route is None or guide.progress is None:
        return told
    driven = guide.progress.metres
    coming = [manoeuvre for manoeuvre in guide.manoeuvres if manoeuvre.at > driven][:3]
    told["next"] = [
        {"turn": m.sign.replace("-", " "), "road": m.onto(language), "kilometers": round((m.at - driven) / 1000, 1)}
        for m in coming
    ]
    return told | {"toll_euro": round(guide.route.toll, 2)} | traffic(guide, language)


def index_of(text: str, names: Sequence[tuple[str, str]]) -> int | None:
    """Which of the names (in two languages) a text means: a number, a place in line, a name or its beginning."""
    said = text.strip().lower().removeprefix("the ").removesuffix(" stop")
    count = len(names)
    if said in PLACES_IN_LINE:
        at = PLACES_IN_LINE[said]
        return (at if at >= 0 else count - 1) if at < count and count else None
    if said.isdigit():
        return int(said) - 1 if 1 <= int(said) <= count else None
    for test in (str.__eq__, str.startswith, str.__contains__):
        for at, pair in enumerate(names):
            if any(test(name.lower(), said) for name in pair):
                return at
    return None
