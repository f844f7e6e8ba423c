# ruff: noqa: E501
"""Hamlets and farms away from the villages: a few houses, a lane that leads there, a track into the fields."""

import math
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from app.maps.aldermere.buildings import Building, box
from app.maps.aldermere.land import land
from app.maps.aldermere.places import Place
from app.maps.aldermere.rural import Paths
from app.maps.aldermere.settlements import ISLANDERS, SETTLEMENTS
from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points, curve, resample

NAMES = "Oak Farm:橡树农庄, Elm Farm:榆树农庄, Hill Farm:山丘农庄, Mill Farm:磨坊农庄, Brook Farm:溪边农庄, Church Farm:教堂农庄, Long Barn:长谷仓, Red Barn:红谷仓, Upper Field:上田, Lower Field:下田, Stone House:石屋, White House:白屋, Fox Corner:狐狸角, Owl Corner:猫头鹰角, Goose Green:鹅绿地, Sheep Hill:羊山, Bull Hill:牛山, Horse Shoe:马蹄村, Apple Tree:苹果树村, Pear Tree:梨树村, Plum Tree:李树村, Cold Spring:冷泉, Warm Spring:温泉村, Clear Water:清水村, Black Water:黑水村, Sweet Water:甜水村, Deep Valley:深谷, Small Valley:小谷, Wood End:林尾, Town End:镇尾, Field End:田尾, Ash Grove:梣林, Birch Grove:桦林, Beech Grove:榉林, Honey Farm:蜂蜜农庄, Cherry Farm:樱桃农庄, Clover Farm:三叶草农庄, Corn Farm:玉米农庄, Poppy Field:罂粟田, Sunny Farm:阳光农庄, Windy Corner:风角, Raven Hill:渡鸦山, Rabbit Hill:兔山, Badger Hill:獾山, Moss Side:苔边, Water End:水尾"
HOUSES = (5, 12)


@dataclass
class Hamlet:
    """A hamlet's houses and its place; the roads go into the network."""

    place: Place
    houses: list[Building]


def build(ways: Paths, roads: list[Road], seed: int) -> tuple[list[Hamlet], list[Road], list[Points]]:
    """Hamlets spread over the lowlands and valleys, the lanes to them, and their tracks."""
    random = np.random.default_rng(seed)
    ground = land()
    taken = np.vstack([resample(r.line, 120.0) for r in roads])
    towns = np.array([(s.x, s.y) for s in SETTLEMENTS])
    mainland = [s for s in SETTLEMENTS if s.name not in ISLANDERS]
    fields = ground.dry & (ground.slope() < 0.09) & (ground.height < 900) & (ground.height > 4)
    spots = np.stack([ground.x[fields], ground.y[fields]], axis=1)
    inner = (np.abs(spots[:, 0]) < 7800) & (np.abs(spots[:, 1]) < 6600)
    edge = (spots[:, 0] < -13_000) | (spots[:, 0] > 64_000) | (spots[:, 1] > 47_000) | (spots[:, 1] < -7500)
    off, _ = cKDTree(taken).query(spots)
    near, _ = cKDTree(towns).query(spots)
    good = spots[~inner & ~edge & (off > 500) & (off < 2600) & (near > 1500)]
    hamlets, lanes, tracks = [], [], []
    chosen: list[Points] = []
    for pair in NAMES.split(", "):
        name, zh = pair.split(":")
        tries = good[random.integers(len(good), size=14)]
        spot = max(tries, key=lambda s: min((math.dist(s, c) for c in chosen), default=9e9))
        home = min(mainland, key=lambda s: math.dist((s.x, s.y), spot))
        try:
            laid = ways.lay(np.array([home.x, home.y]), spot, "unclassified")
        except ValueError:
            continue
        if not laid:
            continue
        chosen.append(spot)
        surface = ("asphalt", "gravel", "compacted")[int(random.integers(3))]
        tags = {
            "highway": "unclassified",
            "name": f"{name} Lane",
            "name:zh": f"{zh}小路",
            "maxspeed": "50",
            "surface": surface,
        }
        lanes += [Road(line, dict(tags)) for line in laid]
        hamlets.append(Hamlet(_place(name, zh, laid[-1][-1]), _houses(name, zh, laid[-1], random)))
        away = random.uniform(0, 2 * np.pi) + np.cumsum(random.normal(0, 0.35, 5))
        steps = np.stack([np.cos(away), np.sin(away)], axis=1) * 190
        tracks.append(curve(np.vstack([spot, spot + np.cumsum(steps, axis=0)]), 45))
    return hamlets, lanes, tracks


def _place(name: str, zh: str, spot: Points) -> Place:
    return Place(round(float(spot[0]), 2), round(float(spot[1]), 2), {"name": name, "name:zh": zh, "place": "hamlet"})


def _houses(name: str, zh: str, lane: Points, random: np.random.Generator) -> list[Building]:
    fine = resample(lane[::-1], 10.0)
    result = []
    for number in range(int(random.integers(*HOUSES))):
        at = min(2 + number * 3 // 2, len(fine) - 2)
        along = (fine[at + 1] - fine[at]) / max(math.dist(fine[at + 1], fine[at]), 1e-6)
        side = np.array([along[1], -along[0]]) * (1 if number % 2 else -1)
        barn = random.random() < 0.35
        width, depth = (
            (random.uniform(20, 32), random.uniform(11, 15))
            if barn
            else (random.uniform(11, 16), random.uniform(9, 11))
        )
        footprint = box(fine[at] + side * (depth / 2 + random.uniform(9, 16)), along, width, depth)
        address = (
            {}
            if barn
            else {
                "addr:housenumber": str(number + 1),
                "addr:street": f"{name} Lane",
                "addr:street:zh": f"{zh}小路",
                "addr:city": name,
            }
        )
        result.append(Building(footprint, round(random.uniform(5, 9), 1), tags=address))
    return result
