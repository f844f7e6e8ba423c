"""How much a place is worth to these people: a number of about 0 to 2."""

import math

from app.trips.kinds import ADULT, QUIET, VISITS, categories_of
from app.trips.request import TripRequest
from app.trips.sites import Site, number
from app.trips.travel import XY

CABINS = ("chalet", "cabin", "alpine_hut", "apartment", "guest_house", "hostel", "camp_site", "motel", "hotel")


def interest_of(site: Site, request: TripRequest) -> str:
    """The interest that a place serves, or ""."""
    return next((word for word in request.interests if site.category in categories_of(word)), "")


def visit_appeal(site: Site, request: TripRequest) -> float:
    """Of a visit; 0 or less means one would not go."""
    if request.children and site.category in ADULT:
        return -1.0
    worth = VISITS[site.category].appeal * 0.6 + (site.rating - 3.5) * 0.5
    worth += 0.05 * math.log10(1 + number(site.place.tags.get("reviews")))
    worth += 0.7 if interest_of(site, request) else 0.0
    worth += 0.15 if site.place.tags.get("view") == "yes" else 0.0
    if request.quiet:
        worth += 0.45 if site.quiet else 0.1 if site.category in QUIET else -0.2
    if request.children:
        worth += 0.3 if site.place.tags.get("child_friendly") == "yes" or site.category == "playground" else 0.0
    if request.budget is not None:
        worth -= 0.01 * site.fee
    ordinary = site.category in ("shop", "cafe", "sport", "playground")
    return worth - (0.5 if ordinary and not interest_of(site, request) and not request.children else 0.0)


def meal_appeal(site: Site, meal: str, request: TripRequest) -> float:
    """Of a meal there."""
    worth = 0.5 + (site.rating - 3.5) * 0.6 + (0.15 if site.place.tags.get("view") == "yes" else 0.0)
    worth += 0.35 if request.quiet and site.quiet else 0.0
    worth += 0.2 if request.children and site.place.tags.get("child_friendly") == "yes" else 0.0
    if any("restaurant" in categories_of(word) for word in request.interests):
        worth += (site.rating - 3.5) * 0.4
    if request.diet != "none":
        only = "only" in (site.place.tags.get("diet:vegetarian"), site.place.tags.get("diet:vegan"))
        worth += 0.15 if only else 0.0
    if request.budget is not None:
        worth -= 0.12 * (site.level - 1)
    elif meal == "lunch":
        worth -= 0.06 * (site.level - 1)
    else:
        worth -= 0.1 * max(0, site.level - 2)
    return worth


def is_kind(site: Site, wish: str) -> bool:
    """Whether a lodging is what was wished for: a kind such as "cabin", or a part of its name."""
    wish = wish.strip().lower()
    kind = next((kind for kind in CABINS if site.place.tags.get("tourism") == kind), "hotel")
    cabin = kind in ("chalet", "cabin", "alpine_hut") or "cabin" in site.place.name.lower()
    if wish in ("cabin", "chalet", "hut", "cottage", "小屋", "木屋"):
        return cabin
    if wish in ("hotel", "酒店", "旅馆"):
        return kind == "hotel" and not cabin
    if wish.replace(" ", "_") in CABINS:
        return kind == wish.replace(" ", "_")
    return wish in site.place.name.lower() or wish in site.place.name_zh


def lodging_appeal(site: Site, request: TripRequest, middle: XY, radius: float) -> float:
    """Of nights there."""
    worth = (site.rating - 3.5) * 0.8 - 0.8 * math.dist(site.xy, middle) / radius - 0.0015 * site.night
    worth += 0.6 if request.quiet and site.quiet else 0.0
    worth += 0.15 if site.place.tags.get("view") == "yes" else 0.0
    worth -= 0.003 * site.night if request.budget is not None else 0.0
    return worth + (2.0 if request.lodging and is_kind(site, request.lodging) else 0.0)
