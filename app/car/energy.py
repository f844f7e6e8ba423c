"""What driving, the cabin and charging do to the battery: pure reckoning in m, s, W, °C, kW, kWh and percent.

The car is an invented saloon with figures of the kind that makers publish (mass, drag coefficient, usable capacity)
and that coast-down tests as of SAE J1263 give (rolling resistance near 1 % of the weight). Air has the density of an
ideal gas at 1013 hPa.
Cabin: a heater without a heat pump takes 3–5 kW in winter, a heat pump about half (evkx.net, "Heat pump").
Cold: at 0 °C half an hour at a fast charger gives a third less than at 25 °C (Motoaki et al., Energy Policy 122, 2018).
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]

CAPACITY = 78.0  # kWh that can be used
MASS = 2050.0  # kg with two people and their things
GRAVITY = 9.81  # m/s²
ROLLING = 0.0105  # of the weight
DRAG_AREA = 0.25 * 2.35  # m², drag coefficient times frontal area
DRIVING = 0.86  # share of the battery's energy that reaches the road
RECUPERATION = 0.65  # share of braking and descending that comes back
RECUPERATION_LIMIT = 90_000.0  # W into the battery
ELECTRONICS = 350.0  # W: computers, lights, pumps
COMFORT = 21.0  # °C that the cabin is kept at

WH_PER_METRE_UP = MASS * GRAVITY * RECUPERATION / 3600
"""Wh that each metre of height is worth at least; with it as a potential no road costs less than nothing."""

SOC = (0.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 95.0, 100.0)
CURVE = (110.0, 175.0, 195.0, 195.0, 180.0, 160.0, 140.0, 118.0, 95.0, 70.0, 40.0, 24.0, 5.0)
"""kW that a warm battery takes at each charge of SOC: the falling staircase that owners measure, smoothed."""

AC_LIMIT = 11.0  # kW of the charger in the car
DC_FROM = 23.0  # kW; stations below give alternating current
AC_EFFICIENCY, DC_EFFICIENCY = 0.90, 0.96
COLD = (-20.0, -10.0, 0.0, 10.0, 20.0, 40.0, 50.0)
ACCEPTED = (0.18, 0.35, 0.58, 0.80, 1.0, 1.0, 0.5)
"""The share of the curve that a battery of each temperature of COLD (°C) takes."""
WARM = 25.0  # °C that preconditioning brings the battery to


def air_density(outside_c: float) -> float:
    """kg/m³ of dry air at sea level."""
    return 352.98 / (outside_c + 273.15)


def cabin_w(outside_c: float, target_c: float = COMFORT) -> float:
    """W that keeping the cabin at a temperature takes: a heat pump, dearer the colder it is, or the compressor."""
    apart = target_c - outside_c
    if apart > 0:
        return 240.0 * apart / max(1.3, 2.7 + 0.045 * min(outside_c, 15.0))
    return 75.0 * -apart + (200.0 if apart < -2 else 0.0)


def power_w(
    speed_ms: float,
    slope: float = 0.0,
    acceleration: float = 0.0,
    outside_c: float = 20.0,
    cabin_w: float = 0.0,
    driving: float = DRIVING,
    recuperation: float = RECUPERATION,
) -> float:
    """What the battery gives just now in W, negative while it recuperates; `slope` in metres up per metre of road.

    `driving` is the share that reaches the road, `recuperation` the share of braking that comes back.
    """
    resistance = MASS * GRAVITY * ROLLING + 0.5 * air_density(outside_c) * DRAG_AREA * speed_ms**2
    wheels = speed_ms * (resistance + MASS * (GRAVITY * slope + acceleration))
    drawn = wheels / driving if wheels > 0 else max(wheels * recuperation, -RECUPERATION_LIMIT)
    return drawn + ELECTRONICS + cabin_w


def arc_energy(
    length_m: npt.ArrayLike,
    speed_kmh: npt.ArrayLike,
    climb_m: npt.ArrayLike = 0.0,
    descent_m: npt.ArrayLike = 0.0,
    outside_c: float = 20.0,
    cabin_w: float = 0.0,
    driving: float = DRIVING,
    recuperation: float = RECUPERATION,
) -> Numbers:
    """Wh for stretches of road, arrays welcome; negative where a descent gives more back than the road takes.

    A stretch rises and falls in the shares of its climb and descent; slow roads add the stops of town traffic.
    """
    length = np.asarray(length_m, dtype=float)
    speed = np.maximum(np.asarray(speed_kmh, dtype=float), 5.0) / 3.6
    climb, descent = np.asarray(climb_m, dtype=float), np.asarray(descent_m, dtype=float)
    resistance = MASS * GRAVITY * ROLLING + 0.5 * air_density(outside_c) * DRAG_AREA * speed**2
    hills = climb + descent
    rising = np.where(hills > 0, climb / np.where(hills > 0, hills, 1.0), 1.0)
    up = resistance * length * rising + MASS * GRAVITY * climb
    down = resistance * length * (1 - rising) - MASS * GRAVITY * descent
    back = min(recuperation, RECUPERATION)  # what routes may count on, whatever the driver chose
    road = up / driving + np.where(down > 0, down / driving, down * back)
    stops = np.interp(speed * 3.6, (20, 50, 80, 110), (1.6, 0.8, 0.15, 0.02)) * length / 1000
    stopping = stops * 0.5 * MASS * speed**2 * (1 / driving - recuperation)
    energy: Numbers = (road + stopping + (ELECTRONICS + cabin_w) * length / speed) / 3600
    return energy


@dataclass(frozen=True, slots=True)
class Conditions:
    """Outside temperature in °C, what the cabin takes in W, and the shares that driving and braking keep."""

    outside_c: float = 20.0
    cabin_w: float = 0.0
    driving: float = DRIVING
    recuperation: float = RECUPERATION

    def energy(self, length_m: Numbers, speed_kmh: Numbers, climb_m: Numbers, descent_m: Numbers) -> Numbers:
        """Wh for stretches of road under these conditions, as `app.car.energy.arc_energy`."""
        more = (self.outside_c, self.cabin_w, self.driving, self.recuperation)
        return arc_energy(length_m, speed_kmh, climb_m, descent_m, *more)


def mixed_consumption(
    outside_c: float = 20.0, cabin_w: float = 0.0, driving: float = DRIVING, recuperation: float = RECUPERATION
) -> float:
    """kWh/100 km of an ordinary mixture: a third town, a third country road, a third motorway."""
    shares = np.array([0.33, 0.34, 0.33])
    metres = shares * 100_000
    hills = (800 * shares, 800 * shares)
    energy = arc_energy(metres, (40.0, 85.0, 125.0), *hills, outside_c, cabin_w, driving, recuperation)
    return float(np.sum(energy)) / 1000


def range_m(percent: float, kwh_per_100km: float, capacity_kwh: float = CAPACITY) -> float:
    """Metres that a charge lasts at a consumption."""
    return max(0.0, percent) / 100 * capacity_kwh / max(kwh_per_100km, 1.0) * 100_000


def battery_celsius(outside_c: float, preconditioned: bool = False, driven_minutes: float = 0.0) -> float:
    """How warm the battery is on coming to a charger: driving warms it slowly, preconditioning brings it to WARM."""
    if preconditioned:
        return max(WARM, outside_c)
    return outside_c + min(10.0, driven_minutes / 6) if outside_c < WARM else outside_c


def charge_kw(percent: float, charger_kw: float, battery_c: float = WARM) -> float:
    """kW that arrive in the battery at this charge from a charger of this power."""
    return float(_arriving(np.array([percent]), charger_kw, battery_c)[0])


def charge_minutes(
    from_percent: float,
    to_percent: float,
    charger_kw: float,
    battery_c: float = WARM,
    capacity_kwh: float = CAPACITY,
) -> float:
    """Minutes from one charge to another; 0 when it is reached already. ValueError for a charger without power."""
    if to_percent <= from_percent:
        return 0.0
    grid, minutes = _clock(charger_kw, round(battery_c, 1))
    span = np.interp((from_percent, to_percent), grid, minutes)
    return float(span[1] - span[0]) * capacity_kwh


def charge_gained(
    from_percent: float,
    minutes: float,
    charger_kw: float,
    battery_c: float = WARM,
    capacity_kwh: float = CAPACITY,
) -> float:
    """Percent on top of `from_percent` after some minutes; the inverse of `charge_minutes`, never beyond full."""
    grid, clock = _clock(charger_kw, round(battery_c, 1))
    start = float(np.interp(from_percent, grid, clock))
    return max(0.0, float(np.interp(start + max(0.0, minutes) / capacity_kwh, clock, grid)) - from_percent)


def _arriving(percent: Numbers, charger_kw: float, battery_c: float) -> Numbers:
    if charger_kw <= 0:
        raise ValueError(f"A charger has some power, not {charger_kw:g} kW.")
    taken = np.interp(percent, SOC, CURVE) * np.interp(battery_c, COLD, ACCEPTED)
    offered = charger_kw * DC_EFFICIENCY if charger_kw >= DC_FROM else min(charger_kw, AC_LIMIT) * AC_EFFICIENCY
    arriving: Numbers = np.minimum(taken, offered)
    return arriving


@lru_cache(maxsize=256)
def _clock(charger_kw: float, battery_c: float) -> tuple[Numbers, Numbers]:
    """Charges from 0 to 100 % and the minutes since empty at each, for a battery of 1 kWh."""
    grid = np.linspace(0.0, 100.0, 401)
    power = _arriving((grid[1:] + grid[:-1]) / 2, charger_kw, battery_c)
    return grid, np.concatenate([[0.0], np.cumsum(np.diff(grid) / 100 * 60 / power)])
