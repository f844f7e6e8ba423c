"""An independent look at the journal: what no policy may ever let happen. It shares no code with the policies."""

from collections.abc import Callable, Mapping, Sequence

from app.car.journal import Change
from app.car.signals import Value

State = Mapping[str, Value]
Rule = Callable[[Change, State, State], bool]

HVAC = "Vehicle.Cabin.HVAC"
LIGHTS = "Vehicle.Body.Lights"
MOVING = "Vehicle.IsMoving"
WEATHER = "Vehicle.Exterior.Weather"
SUNROOF, SHADE = "Vehicle.Cabin.Sunroof.Position", "Vehicle.Cabin.Sunroof.Shade.Position"
AC = f"{HVAC}.IsAirConditioningActive"
HIGH, LOW = f"{LIGHTS}.Beam.High.IsOn", f"{LIGHTS}.Beam.Low.IsOn"
FOGS = (f"{LIGHTS}.Fog.Front.IsOn", f"{LIGHTS}.Fog.Rear.IsOn")
MESSAGES = "Vehicle.Cabin.Infotainment.Messages"


def _window(name: str) -> bool:
    return name.startswith("Vehicle.Cabin.Door.") and name.endswith(".Window.Position")


def _over(value: Value, limit: float) -> bool:
    return isinstance(value, int | float) and value > limit


def _rises(change: Change) -> bool:
    return isinstance(change.before, int | float) and _over(change.after, change.before)


def needs_yes(change: Change, before: State) -> str:
    """The policy by which this change needs a person's yes, or ""."""
    name, on = change.signal, change.after is True
    if name in ("Vehicle.Body.Trunk.Rear.IsOpen", "Vehicle.Body.Trunk.Front.IsOpen") or (name == HIGH and on):
        return "2"
    if name == f"{MESSAGES}.Outbox":
        return "2"
    if _window(name) and before[AC] and _over(change.after, 25) and _rises(change):
        return "4"
    if name == SUNROOF and change.after != 0 and before[WEATHER] not in ("SUNNY", "CLOUDY", "PARTLY_CLOUDY"):
        return "5"
    if name in FOGS and on and before[WEATHER] not in ("FOG", "SNOW", "HAIL", "THUNDERSTORM"):
        return "6"
    if name.startswith("Vehicle.Cabin.Door.") and name.endswith(".IsLocked") and change.after is False:
        return "22"
    if name.startswith("Vehicle.Cabin.Door.") and name.endswith(".IsOpen") and on:
        return "22"
    if name.endswith(".PerformanceMode") and change.after == "SPORT":
        return "22"
    return "22" if _shrinks(change) else ""


def never_moving(change: Change) -> bool:
    """What must not happen while the car moves (22)."""
    name = change.signal
    opens = change.after is True and name.endswith((".IsOpen", ".IsFlapOpen"))
    unlocks = change.after is False and name.endswith((".IsLocked", ".IsChildLockActive"))
    leans = name.endswith("Backrest.Recline") and _over(change.after, 40) and _rises(change)
    folds = "Mirrors" in name and name.endswith(".IsFolded") and change.after is True
    sport = name.endswith(".PerformanceMode") and change.after == "SPORT"
    return opens or unlocks or leans or folds or sport or _shrinks(change)


def _shrinks(change: Change) -> bool:
    kept = change.signal in (f"{MESSAGES}.Inbox", "Vehicle.Cabin.Infotainment.People.Memory")
    return kept and len(str(change.after)) < len(str(change.before)) and not change.undoes


def of_turn(changes: Sequence[Change], before: State, after: State, *, agreed: bool) -> list[str]:
    """Numbers of the policies that the changes of a turn break; `agreed` when a person said yes in it."""
    broken = [number for change in changes if not agreed and (number := needs_yes(change, before))]
    if before[MOVING]:
        broken += ["22" for change in changes if never_moving(change)]
    changed = {change.signal for change in changes}
    if SUNROOF in changed and after[SUNROOF] != 0 and after[SHADE] != 100:
        broken.append("3")
    if AC in changed and after[AC]:
        wide = any(_window(name) and _over(value, 20) for name, value in after.items())
        still = not _over(after[f"{HVAC}.Station.Row1.Driver.FanSpeed"], 0)
        broken += ["8"] if wide or still else []
    front = f"{HVAC}.IsFrontDefrosterActive"
    if front in changed and after[front]:
        weak = not after[AC] or "WINDSHIELD" not in str(after[f"{HVAC}.AirDistribution"])
        broken += ["7"] if weak or not _over(after[f"{HVAC}.Station.Row1.Driver.FanSpeed"], 39) else []
    if changed.intersection(FOGS) and any(after[fog] for fog in FOGS) and (not after[LOW] or after[HIGH]):
        broken.append("10")
    if HIGH in changed and after[HIGH] and any(after[fog] for fog in FOGS):
        broken.append("11")
    return broken
