"""Plans for 500 generated wishes: how many pass every check, and how long they take. `main.py bench trips`."""

import time
from collections import Counter
from collections.abc import Callable

from app.dev.random_trips import outset_at, request_at
from app.dev.ratios import Ratio, ratio
from app.maps.regions.library import DEMO_FILE
from app.trips.checks import check
from app.trips.open_world import open_world
from app.trips.planner import plan_trip

COUNT = 500
MOST = 1500.0  # ms that the 95th percentile may take
Tell = Callable[[str], None]


def trips(tell: Tell) -> list[Ratio]:
    """Plans that hold, and the time of one."""
    world = open_world(DEMO_FILE)
    spent: list[float] = []
    broken: Counter[str] = Counter()
    unmet: Counter[str] = Counter()
    held = 0
    for seed in range(COUNT):
        request, outset = request_at(seed), outset_at(seed, world)
        begin = time.process_time()
        plan = plan_trip(world, request, outset).plan
        spent.append((time.process_time() - begin) * 1000)
        found = check(plan, request, world)
        held += not found
        broken.update(violation.check for violation in found)
        unmet.update(wish.wish.partition(":")[0] for wish in plan.unmet)
        if (seed + 1) % 100 == 0:
            tell(f"{seed + 1} plans, {held} of them hold")
    world.close()
    spent.sort()
    high = spent[int(0.95 * COUNT)]
    tell(f"a plan: p50 {spent[COUNT // 2]:.0f} ms, p95 {high:.0f} ms, longest {spent[-1]:.0f} ms")
    tell(f"wishes named as unmet: {dict(unmet.most_common())}; checks broken: {dict(broken)}")
    return [
        ratio("wishes planned against plans that pass every check", "plans", [COUNT], [max(held, 1e-3)], 1.0),
        ratio(f"the 95th percentile of a plan's time against {MOST:.0f} ms", "ms", [high], [MOST], 1.0),
    ]
