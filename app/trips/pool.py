"""What a plan can choose from: visits, tables and beds around the destination and along the way there."""

import math
from dataclasses import dataclass

from app.trips.appeal import lodging_appeal, visit_appeal
from app.trips.draft import OUTSET
from app.trips.kinds import VISITS, categories_of
from app.trips.schedule import Frame
from app.trips.sites import Site

POOL = 70


@dataclass(frozen=True)
class Pool:
    """What there is to choose from, with what each is worth."""

    visits: dict[int, float]
    tables: tuple[Site, ...]
    beds: tuple[Site, ...]


def gather(frame: Frame) -> Pool:
    """Places around the destination and along the way there."""
    world, request, target = frame.world, frame.request, frame.target
    start = frame.xy(OUTSET)
    around = world.near(VISITS, target.xy, target.radius)
    way = world.roads.line(start, target.xy, frame.noon(0))
    along = world.along_way(VISITS, way, 2_000)
    worth = {site.index: visit_appeal(site, request) for site in dict.fromkeys((*around, *along))}
    for site in along:
        if math.dist(site.xy, target.xy) > target.radius:
            worth[site.index] -= 0.5
    best = sorted((n for n in worth if worth[n] > 0), key=lambda n: (-worth[n], n))
    chosen = best[:POOL]
    for interest in request.interests:
        kinds = categories_of(interest)
        chosen += [n for n in best if world.sites[n].category in kinds][:10]
    tables = [*world.near(("restaurant", "cafe"), target.xy, target.radius)]
    tables += world.along_way(("restaurant",), way, 2_500)
    fitting = tuple(site for site in dict.fromkeys(tables) if site.serves(request.diet))
    beds = world.near(("hotel",), target.xy, target.radius) or world.near(("hotel",), target.xy, 3 * target.radius)
    named = [world.by_id[target.place_id]] if target.place_id in world.by_id else []
    beds = [site for site in named if site.category == "hotel"] or beds
    ranked = sorted(beds, key=lambda s: (-lodging_appeal(s, request, target.xy, target.radius), s.index))
    return Pool({n: worth[n] for n in dict.fromkeys(chosen)}, fitting, tuple(ranked))
