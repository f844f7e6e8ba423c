"""The world of a region with its roads, where it has any."""

from pathlib import Path

from app.maps.regions.region import RegionMissing
from app.maps.routing.graph import read_graph
from app.trips.roads import GraphRoads
from app.trips.travel import Roads, Straight
from app.trips.world import World


def open_world(path: Path) -> World:
    """Places and roads; straight lines where the region's roads cannot be read. RegionMissing without a region."""
    return World(path, _roads)


def _roads(world: World) -> Roads:
    try:
        graph = read_graph(world.region)
    except RegionMissing:
        return Straight()
    return GraphRoads(graph, [site.xy for site in world.sites])
